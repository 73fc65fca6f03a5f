import { beforeEach, describe, expect, it, vi } from 'vitest';

import { attachmentBytes, keepAttachment } from '../../main/ledger/attachments.ts';
import { caseChargeOf, linkCases, linksOf } from '../../main/ledger/case-charges.ts';
import { appendEvent, eventsOf } from '../../main/ledger/case-events.ts';
import { casesForCredits, creditsForCases } from '../../main/ledger/case-proposals.ts';
import {
  type CaseSnapshot,
  insertCase,
  storedCase,
  storedCases,
  writeSnapshot,
} from '../../main/ledger/cases.ts';
import { chargeById } from '../../main/ledger/charges.ts';
import { undoImport } from '../../main/ledger/imports.ts';
import { listedCharges } from '../../main/ledger/listed-charges.ts';
import type { Ledger } from '../../main/ledger/open.ts';
import { pageOf } from '../../main/ledger/timeline.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { Problem } from '../../shared/problem.ts';
import { emptyLedger, store } from '../support/ledger.ts';
import { readingOf } from '../support/reading.ts';

let db: Ledger;
let firstImport: number;

const PLAN = { day: '2026-10-14', text: 'OPENAI *CHATGPT SUBSCR', minor: -2200 };
const TWICE = { day: '2026-10-15', text: 'OPENAI *CHATGPT SUBSCR', minor: -2200 };
const CREDIT = { day: '2026-10-28', text: 'OPENAI *CHATGPT SUBSCR', minor: 2200, kind: 'refund' as const };
const STATEMENT = [PLAN, TWICE, { day: '2026-10-16', text: 'CORNER BAKERY', minor: -840 }];
const NOTED: CaseEvent = { kind: 'noted', on: '2026-10-20', note: 'called them' };

beforeEach(() => {
  db = emptyLedger();
  firstImport = store(db, readingOf(STATEMENT));
});

function idOf(day: string, minor: number): number {
  const id = db
    .prepare<[string, number], number>('SELECT id FROM charge WHERE day = ? AND minor = ?')
    .pluck()
    .get(day, minor);
  if (id === undefined) throw new Error(`no charge on ${day}`);
  return id;
}

/** A case that claims the second charge, as the app would write it. */
function caseOver(charge: number, change: Partial<CaseSnapshot> = {}): number {
  const id = insertCase(db, null);
  writeSnapshot(db, id, {
    facts: '{}',
    standing: 'open',
    since: '2026-10-15',
    parts: [{ role: 'claimed', charge: caseChargeOf(db, charge), taken: null }],
    merchants: ['openai'],
    amounts: [{ minor: 2200, currency: 'USD' }],
    ...change,
  });
  return id;
}

describe('the history of a case', () => {
  it('grows by events that are read back as they were written', () => {
    const id = caseOver(idOf('2026-10-15', -2200));
    expect(appendEvent(db, id, '2026-10-20T08:00:00.000Z', NOTED)).toBe(1);
    expect(
      appendEvent(db, id, '2026-10-21T08:00:00.000Z', { kind: 'undone', on: '2026-10-21', event: 1 }),
    ).toBe(2);
    expect(eventsOf(db, id)).toEqual([
      { id: 1, at: '2026-10-20T08:00:00.000Z', event: NOTED },
      { id: 2, at: '2026-10-21T08:00:00.000Z', event: { kind: 'undone', on: '2026-10-21', event: 1 } },
    ]);
  });

  it('is never changed or removed, not even by SQL', () => {
    const id = caseOver(idOf('2026-10-15', -2200));
    appendEvent(db, id, '2026-10-20T08:00:00.000Z', NOTED);
    expect(() => db.exec("UPDATE case_event SET at = ''")).toThrow(/never changed/u);
    expect(() => db.exec('DELETE FROM case_event')).toThrow(/never removed/u);
    expect(() => db.exec('DELETE FROM case_file')).toThrow(/FOREIGN KEY/u);
  });

  it('takes only what the schema of events takes', () => {
    const id = caseOver(idOf('2026-10-15', -2200));
    const broken = { kind: 'noted', on: '2026-02-30', note: 'x' } as const;
    expect(() => appendEvent(db, id, '2026-10-20T08:00:00.000Z', broken)).toThrow(/invalid/iu);
    expect(eventsOf(db, id)).toEqual([]);
  });

  it('says in a sentence that a damaged event cannot be read', () => {
    const id = caseOver(idOf('2026-10-15', -2200));
    db.prepare("INSERT INTO case_event VALUES (?, 1, '', 'noted', '{\"kind\":\"noted\"}')").run(id);
    expect(() => eventsOf(db, id)).toThrow(
      new Problem({ id: 'problems.caseUnreadable', values: { case: id } }),
    );
  });
});

describe('the charges of a case', () => {
  it('name in an export the case that the timeline names, of several the latest', () => {
    const twice = idOf('2026-10-15', -2200);
    const first = caseOver(twice);
    const last = caseOver(twice);
    expect(last).toBeGreaterThan(first);
    // Written anew, the older one comes last in the table.
    const parts = [{ role: 'claimed', charge: caseChargeOf(db, twice), taken: null }] as const;
    const snapshot = {
      facts: '{}',
      standing: 'open',
      since: '2026-10-15',
      merchants: [],
      amounts: [],
    } as const;
    writeSnapshot(db, first, { ...snapshot, parts: [...parts] });
    expect([...listedCharges(db)].find(({ id }) => id === twice)?.caseId).toBe(last);
    expect(pageOf(db, {}, '2026-10', 0, 9).find(({ id }) => id === twice)?.case?.id).toBe(last);
  });

  it('mark the timeline, and no longer once the case is void', () => {
    const twice = idOf('2026-10-15', -2200);
    const id = caseOver(twice);
    const marked = () =>
      pageOf(db, {}, '2026-10', 0, 9).flatMap((row) => (row.case === null ? [] : [[row.id, row.case]]));
    expect(marked()).toEqual([[twice, { id, part: 'claimed' }]]);
    writeSnapshot(db, id, {
      facts: '{}',
      standing: 'void',
      since: '',
      parts: [],
      merchants: [],
      amounts: [],
    });
    expect(marked()).toEqual([]);
    expect(storedCases(db)).toEqual([]);
    expect(() => storedCase(db, id)).toThrow(new Problem({ id: 'problems.caseGone' }));
  });

  it('are missed while their import is undone, and found again when it comes back under another name', () => {
    const id = caseOver(idOf('2026-10-15', -2200));
    undoImport(db, firstImport);
    expect(linkCases(db)).toEqual([]);
    expect(linksOf(db, id)).toEqual(new Map());
    store(db, readingOf(STATEMENT), 'again.csv', 'number:2222');
    expect(linkCases(db)).toEqual([id]);
    expect(linksOf(db, id).get(0)?.id).toBe(idOf('2026-10-15', -2200));
  });

  it('go back to their own account when that returns beside another that fits', () => {
    const twice = idOf('2026-10-15', -2200);
    const id = caseOver(twice);
    undoImport(db, firstImport);
    store(db, readingOf(STATEMENT), 'other.csv', 'number:2222');
    linkCases(db);
    store(db, readingOf(STATEMENT));
    expect(linkCases(db)).toEqual([id]);
    const now = chargeById(db, linksOf(db, id).get(0)?.id ?? 0);
    expect(db.prepare('SELECT key FROM account WHERE id = ?').pluck().get(now.account)).toBe('number:1111');
  });

  it('are not looked for again where nothing is loose', () => {
    caseOver(idOf('2026-10-15', -2200));
    const prepare = vi.spyOn(db, 'prepare');
    expect(linkCases(db)).toEqual([]);
    expect(prepare.mock.calls.filter(([sql]) => sql.includes('json_each'))).toEqual([]);
    prepare.mockRestore();
  });
});

describe('credits of later statements', () => {
  it('are candidates by the merchant and by the amount, once each', () => {
    const id = caseOver(idOf('2026-10-15', -2200));
    store(
      db,
      readingOf([...STATEMENT, CREDIT, { ...CREDIT, day: '2026-10-30', text: 'DISPUTE CREDIT' }]),
      'b.csv',
    );
    const [own, nameless] = [idOf('2026-10-28', 2200), idOf('2026-10-30', 2200)];
    const expected = [
      { case: id, charge: own, sameMerchant: true, left: 2200 },
      { case: id, charge: nameless, sameMerchant: false, left: 2200 },
    ];
    expect(creditsForCases(db, [id])).toEqual(expected);
    expect(casesForCredits(db, [own, nameless])).toEqual(expected);
  });

  it('count no more than what no case took of them', () => {
    const id = caseOver(idOf('2026-10-15', -2200));
    store(db, readingOf([...STATEMENT, CREDIT]), 'b.csv');
    const credit = idOf('2026-10-28', 2200);
    caseOver(idOf('2026-10-14', -2200), {
      parts: [{ role: 'credit', charge: caseChargeOf(db, credit), taken: 1500 }],
    });
    expect(creditsForCases(db, [id])).toMatchObject([{ charge: credit, left: 700 }]);
  });

  it('are no candidates before the charge, while pending, once refused, or for a case that is over', () => {
    const twice = idOf('2026-10-15', -2200);
    store(
      db,
      readingOf([
        ...STATEMENT,
        { ...CREDIT, day: '2026-10-10' },
        { ...CREDIT, day: '2026-10-29', pending: true },
        CREDIT,
      ]),
      'b.csv',
    );
    const credit = idOf('2026-10-28', 2200);
    const refused = caseOver(twice, {
      parts: [{ role: 'refused', charge: caseChargeOf(db, credit), taken: null }],
    });
    const over = caseOver(twice, { standing: 'over' });
    expect(creditsForCases(db, [refused, over])).toEqual([]);
    expect(casesForCredits(db, [credit])).toEqual([]);
  });

  it('are looked for by indexes alone', () => {
    const id = caseOver(idOf('2026-10-15', -2200));
    const prepare = vi.spyOn(db, 'prepare');
    creditsForCases(db, [id]);
    casesForCredits(db, [1]);
    const plans = prepare.mock.calls.map(([sql]) => sql);
    prepare.mockRestore();
    const steps = plans.flatMap((sql) =>
      db
        .prepare<string[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all('[]', '[]')
        .map(({ detail }) => detail),
    );
    expect(steps.filter((step) => /^SCAN (?:charge|case|merchant|wording|kin)/u.test(step))).toEqual([]);
  });
});

it('keeps a file once by its content, as it was', () => {
  const sha256 = 'a'.repeat(64);
  keepAttachment(db, sha256, new Uint8Array([1, 2, 3]));
  keepAttachment(db, sha256, new Uint8Array([1, 2, 3]));
  expect([...attachmentBytes(db, sha256)]).toEqual([1, 2, 3]);
  expect(db.prepare('SELECT count(*) FROM attachment').pluck().get()).toBe(1);
  expect(() => attachmentBytes(db, 'b'.repeat(64))).toThrow(new Problem({ id: 'problems.attachmentGone' }));
});
