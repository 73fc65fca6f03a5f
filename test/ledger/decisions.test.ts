import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { nameAccountCurrency } from '../../main/ledger/accounts.ts';
import { standingDecisions } from '../../main/ledger/decisions.ts';
import { keepDeed, lastDeed, standingDeed, takeBack } from '../../main/ledger/deeds.ts';
import { flagInserter, nextFlagId } from '../../main/ledger/flags.ts';
import { undoImport } from '../../main/ledger/imports.ts';
import { type Ledger, openLedger } from '../../main/ledger/open.ts';
import { flagById } from '../../main/ledger/shown-flags.ts';
import { Problem } from '../../shared/problem.ts';
import type { Deed, Verdict } from '../../shared/review.ts';
import { emptyLedger, store } from '../support/ledger.ts';
import { type Line, readingOf } from '../support/reading.ts';

const hotel: Line = { day: '2026-10-01', text: 'HOTEL KYOTO', minor: -9900 };
const again: Line = { ...hotel, day: '2026-10-02' };
const lunch: Line = { day: '2026-10-02', text: 'LUNCH', minor: -1200 };

/** Flags these charges, decides the flag, and answers the deed. */
function decide(db: Ledger, charges: readonly number[], verdict: Verdict = 'claimed'): number {
  const id = nextFlagId(db);
  flagInserter(db)(id, {
    kind: 'double-charge',
    strength: 'likely',
    score: 0.97,
    status: 'open',
    merchant: 'Hotel',
    amount: { minor: 9900, currency: 'USD' },
    recoverable: { minor: 9900, currency: 'USD' },
    reasons: [{ said: { id: 'reasons.sameDay' }, weight: 2 }],
    charges,
    refunds: [],
  });
  const flag = flagById(db, id, '2026-11-01');
  if (!flag) throw new Error('the flag was not stored');
  const until = verdict === 'later' ? '2026-11-08' : null;
  const decision = { flag, verdict, why: null, note: '', until, credits: [], teaches: verdict === 'mine' };
  return keepDeed(db, '2026-11-01T12:00:00.000Z', [decision]).id;
}

function chargesOf(db: Ledger, text: string): number[] {
  return db
    .prepare<[string], number>(
      'SELECT charge.id FROM charge JOIN wording ON wording.id = wording_id WHERE text = ? ORDER BY charge.id',
    )
    .pluck()
    .all(text);
}

/** Which charges the decision means today. */
function meant(db: Ledger): (number | null)[] | undefined {
  return standingDecisions(db)[0]?.charges.map(({ charge }) => charge);
}

function undoLast(db: Ledger): Deed {
  const deed = standingDeed(db);
  takeBack(db, deed.id);
  return deed;
}

function undone(db: Ledger): number {
  undoImport(db, db.prepare<[], number>('SELECT max(id) FROM import').pluck().get() ?? 0);
  return db.prepare<[], number>('SELECT count(*) FROM charge').pluck().get() ?? -1;
}

describe('the charges of a decision', () => {
  it('are found again under new ids when the import is repeated', () => {
    const db = emptyLedger();
    store(db, readingOf([hotel, again]));
    decide(db, chargesOf(db, 'HOTEL KYOTO'));
    expect(undone(db)).toBe(0);
    expect(meant(db)).toEqual([null, null]);
    store(db, readingOf([lunch, hotel, again]));
    expect(meant(db)).toEqual(chargesOf(db, 'HOTEL KYOTO'));
  });

  it('are told apart where they are identical lines of one day', () => {
    const db = emptyLedger();
    store(db, readingOf([hotel, hotel, hotel]));
    const [, second, third] = chargesOf(db, 'HOTEL KYOTO');
    decide(db, [second ?? 0, third ?? 0]);
    expect(meant(db)).toEqual([second, third]);
    undone(db);
    store(db, readingOf([hotel]));
    expect(meant(db)?.filter((charge) => charge !== null)).toEqual(chargesOf(db, 'HOTEL KYOTO'));
  });

  it('are told apart from an authorisation of the same day, whatever file came first', () => {
    const db = emptyLedger();
    const held = { ...hotel, pending: true };
    store(db, readingOf([hotel, held, hotel]), 'whole.csv');
    const [first, , third] = chargesOf(db, 'HOTEL KYOTO');
    decide(db, [first ?? 0, third ?? 0]);
    undone(db);
    store(db, readingOf([hotel, hotel]), 'later.csv');
    store(db, readingOf([hotel, held, hotel]), 'whole.csv');
    expect(meant(db)).toEqual(chargesOf(db, 'HOTEL KYOTO').slice(0, 2));
  });

  it('are found where the file came back under another name, and its account with it', () => {
    const db = emptyLedger();
    store(db, readingOf([hotel, hotel]), 'card.csv', 'layout:test|card');
    decide(db, chargesOf(db, 'HOTEL KYOTO'));
    undone(db);
    store(db, readingOf([hotel, hotel]), 'download.csv', 'layout:test|download');
    expect(meant(db)).toEqual(chargesOf(db, 'HOTEL KYOTO'));
  });

  it('are not guessed where two other accounts show such a line', () => {
    const db = emptyLedger();
    store(db, readingOf([hotel, again]), 'card.csv', 'number:1');
    decide(db, chargesOf(db, 'HOTEL KYOTO'));
    undone(db);
    store(db, readingOf([hotel, again]), 'one.csv', 'number:2');
    store(db, readingOf([hotel]), 'other.csv', 'number:3');
    expect(meant(db)?.map((charge) => charge !== null)).toEqual([false, true]);
  });

  it('are never taken from another decision that means them for certain', () => {
    const db = emptyLedger();
    store(db, readingOf([hotel, again]), 'one.csv', 'number:1');
    const one = chargesOf(db, 'HOTEL KYOTO');
    store(db, readingOf([hotel, again]), 'other.csv', 'number:2');
    decide(db, one);
    decide(db, chargesOf(db, 'HOTEL KYOTO').slice(2));
    undone(db);
    expect(meant(db)).toEqual([null, null]);
  });

  it('are found by the id of the bank where another file has other words, or another day', () => {
    const db = emptyLedger();
    const named = { ...hotel, reference: 'A1' };
    store(db, readingOf([named, lunch]));
    decide(db, chargesOf(db, 'HOTEL KYOTO'));
    undone(db);
    store(db, readingOf([lunch, { ...named, text: 'KYOTO HOTEL 3', day: '2026-10-03' }]));
    expect(meant(db)).toEqual(chargesOf(db, 'KYOTO HOTEL 3'));
  });

  it('are found as the only ones of their amount where the words are others, and not among two', () => {
    const db = emptyLedger();
    store(db, readingOf([hotel, lunch]));
    decide(db, chargesOf(db, 'HOTEL KYOTO'));
    undone(db);
    store(db, readingOf([{ ...hotel, text: 'HTL KYOTO' }, lunch]));
    expect(meant(db)).toEqual(chargesOf(db, 'HTL KYOTO'));
    store(db, readingOf([{ ...hotel, text: 'HTL TOKYO' }]));
    expect(meant(db)).toEqual([null]);
  });

  it('are found as two where two were looked for, and by their words where letters alone differ', () => {
    const db = emptyLedger();
    store(db, readingOf([hotel, hotel, lunch]));
    decide(db, chargesOf(db, 'HOTEL KYOTO'));
    undone(db);
    store(db, readingOf([{ ...hotel, text: 'HTL KYOTO' }, { ...hotel, text: 'HTL KYOTO' }, lunch]));
    expect(meant(db)).toEqual(chargesOf(db, 'HTL KYOTO'));
    store(db, readingOf([{ ...hotel, text: 'HOTEL TOKYO' }]));
    expect(meant(db)).toEqual([null, null]);
    store(
      db,
      readingOf([
        { ...hotel, text: 'Hotel  Kyoto' },
        { ...hotel, text: 'Hotel  Kyoto' },
      ]),
    );
    expect(meant(db)).toEqual(chargesOf(db, 'Hotel  Kyoto'));
  });

  it('are the same for an earlier and a later answer, whichever of two files told them', () => {
    const db = emptyLedger();
    const shouted = readingOf([hotel, hotel, again]);
    const quiet = readingOf([hotel, hotel, again].map((line) => ({ ...line, text: 'Hotel Kyoto' })));
    store(db, shouted);
    decide(db, chargesOf(db, 'HOTEL KYOTO'), 'mine');
    undone(db);
    store(db, quiet);
    decide(db, chargesOf(db, 'Hotel Kyoto'), 'claimed');
    undone(db);
    store(db, shouted);
    const charges = chargesOf(db, 'HOTEL KYOTO');
    expect(standingDecisions(db).map((each) => each.charges.map(({ charge }) => charge))).toEqual([
      charges,
      charges,
    ]);
  });

  it('are never one and the same charge', () => {
    const db = emptyLedger();
    store(db, readingOf([hotel, { ...hotel, text: 'HOTEL KYOTO 2' }, lunch]));
    decide(db, [...chargesOf(db, 'HOTEL KYOTO'), ...chargesOf(db, 'HOTEL KYOTO 2')]);
    undone(db);
    store(db, readingOf([{ ...hotel, text: 'HTL KYOTO' }, lunch]));
    expect(meant(db)).toEqual([...chargesOf(db, 'HTL KYOTO'), null]);
  });

  it('are the same after the person named the currency of the account', () => {
    const db = emptyLedger();
    store(db, readingOf([{ ...hotel, minor: -990000, currency: 'XXX' }]), 'card.csv', 'layout:test|card');
    decide(db, chargesOf(db, 'HOTEL KYOTO'));
    nameAccountCurrency(db, 1, 'KRW');
    expect(meant(db)).toEqual(chargesOf(db, 'HOTEL KYOTO'));
  });
});

describe('a deed', () => {
  it('is the last one, and can be undone, also after the file was closed and opened again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recoup-decisions-'));
    try {
      let db = openLedger(join(folder, 'recoup.sqlite'));
      store(db, readingOf([hotel, again]));
      const first = decide(db, chargesOf(db, 'HOTEL KYOTO'));
      const second = decide(db, chargesOf(db, 'HOTEL KYOTO'), 'later');
      db.close();
      db = openLedger(join(folder, 'recoup.sqlite'));
      expect(lastDeed(db)).toMatchObject({ id: second, verdict: 'later', merchant: 'Hotel', flags: 1 });
      expect(undoLast(db).id).toBe(second);
      expect(standingDecisions(db).map(({ verdict }) => verdict)).toEqual(['claimed']);
      db.close();
      db = openLedger(join(folder, 'recoup.sqlite'));
      expect(undoLast(db).id).toBe(first);
      expect(lastDeed(db)).toBeNull();
      expect(() => undoLast(db)).toThrow(Problem);
      db.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps nothing where one of its charges is gone', () => {
    const db = emptyLedger();
    store(db, readingOf([hotel, again]));
    decide(db, chargesOf(db, 'HOTEL KYOTO'));
    const flag = flagById(db, 1, '2026-11-01');
    undone(db);
    const decision = {
      verdict: 'mine' as const,
      why: null,
      note: '',
      until: null,
      credits: [],
      teaches: true,
    };
    expect(() => keepDeed(db, '2026-11-01T12:00:00.000Z', flag ? [{ ...decision, flag }] : [])).toThrow(
      Problem,
    );
    expect(db.prepare('SELECT count(*) FROM deed').pluck().get()).toBe(1);
  });
});

it('is held against the charges by indexes alone, however many there are', () => {
  const db = emptyLedger();
  store(db, readingOf([hotel, again, lunch]));
  decide(db, chargesOf(db, 'HOTEL KYOTO'));
  undone(db);
  store(db, readingOf([lunch]));
  const prepare = vi.spyOn(db, 'prepare');
  standingDecisions(db);
  const statements = prepare.mock.calls.map(([sql]) => sql).filter((sql) => /JOIN charge\b/u.test(sql));
  prepare.mockRestore();
  const plans = statements.map((sql) =>
    db
      .prepare<string[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...(sql.includes('?') ? ['[]'] : []))
      .map(({ detail }) => detail),
  );
  expect(plans).toHaveLength(2);
  expect(plans[0]).toContain('SEARCH charge USING INDEX charge_by_wording (wording_id=? AND day=?)');
  expect(plans[1]).toContain(
    'SEARCH charge USING INDEX charge_by_account_and_day (account_id=? AND day>? AND day<?)',
  );
  expect(plans.flat().filter((step) => /^SCAN (?:charge|wording|sighting)/u.test(step))).toEqual([]);
});
