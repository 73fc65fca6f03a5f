import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { searchCharges, type Whole } from '../../main/app/search/search.ts';
import { merchantOf } from '../../main/duplicates/merchants.ts';
import { compareAllAnew, touchFamiliesOf } from '../../main/ledger/comparing.ts';
import { undoImport } from '../../main/ledger/imports.ts';
import type { Ledger } from '../../main/ledger/open.ts';
import { storeReading } from '../../main/ledger/store.ts';
import { Cancelled } from '../../main/statements/reader.ts';
import { addDays } from '../../shared/day.ts';
import { type Random, randomOf } from '../households/random.ts';
import { emptyLedger } from '../support/ledger.ts';
import { type Line, readingOf } from '../support/reading.ts';

/** Only what changed is searched, however little there is. */
const CHANGES: Whole = { upTo: 0, share: Infinity, linked: 0 };
const UNWATCHED = { step: () => undefined };
const NO_LESSONS = new Map<string, number>();

/** Places of all sizes, some of whose names continue another's; [text, charges a year, prices]. */
const PLACES: readonly (readonly [string, number, number])[] = [
  ['STARBUCKS STORE 04411', 300, 40],
  ['AMZN MKTP US*', 260, 300],
  ['GREENFIELD MARKET', 130, 200],
  ['PAYPAL *HEARTHSIDE', 90, 60],
  ['APPLE.COM/BILL', 90, 30],
  ['IKEA SEATTLE', 70, 200],
  ['VELVETNOTE PREMIUM', 14, 1],
  ['VELVETNOTE', 5, 1],
  ['NORDHAUS 0113', 20, 3],
  ['ZANZIBAR OPTICS', 3, 1],
  ['OPENAI *CHATGPT SUBSCR', 14, 1],
];

interface File {
  readonly card: string;
  readonly lines: readonly Line[];
}

/** Two years of two cards and a wallet, in files of about two months that overlap now and then. */
function filesOf(random: Random): File[] {
  const lines: (Line & { card: string })[] = [];
  for (const [text, often, prices] of PLACES) {
    const menu = Array.from({ length: prices }, () => random.int(300, 30_000));
    for (let left = often * 2; left > 0; left -= 1) {
      const day = addDays('2024-01-01', random.int(0, 729));
      const minor = -random.pick(menu);
      const printed = text.endsWith('*') ? `${text}${random.code(7)}` : text;
      const card = random.pick(['1111', '1111', '2222']);
      const line = { day, text: printed, minor, card };
      lines.push(line);
      if (random.chance(0.04)) lines.push({ ...line, day: addDays(day, random.int(0, 2)) });
      if (random.chance(0.05))
        lines.push({ ...line, day: addDays(day, random.int(1, 180)), minor: -minor, kind: 'refund' });
      if (text.startsWith('PAYPAL')) lines.push({ ...line, text: 'Hearthside', card: 'wallet' });
    }
  }
  const byFile = Map.groupBy(
    lines,
    ({ card, day }) => `${card} ${day.slice(0, 4)} ${Math.floor(Number(day.slice(5, 7)) / 3)}`,
  );
  return [...byFile.values()].map((own) => ({ card: own[0]?.card ?? '', lines: own }));
}

function store(db: Ledger, { card, lines }: File): number {
  const reading = readingOf(
    lines
      .map(({ card: _card, ...line }: Line & { card?: string }) => line)
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    card,
  );
  const kind = card === 'wallet' ? 'wallet' : 'card';
  return storeReading(
    db,
    {
      name: `${card}.csv`,
      sha256: createHash('sha256').update(JSON.stringify(lines)).digest('hex'),
      at: '2026-11-01T12:00:00.000Z',
      reading: { ...reading, accounts: reading.accounts.map((account) => ({ ...account, kind })) },
      accounts: [{ key: `number:${card}`, name: card }],
    },
    { merchantOf, step: () => undefined },
  );
}

/** All that a search leaves behind, by what it says and not by ids of its own. */
function found(db: Ledger): unknown {
  const all = (sql: string) => db.prepare(sql).raw().all();
  return {
    flags:
      all(`SELECT strength, score, status, flag.merchant, amount_minor, recoverable_minor, reasons, from_day, family,
        (SELECT group_concat(charge_id || ':' || position, ' ' ORDER BY position, charge_id) FROM flag_charge
          WHERE flag_id = flag.id) AS members
      FROM flag LEFT JOIN flag_stretch ON flag_id = flag.id ORDER BY members`),
    families: all('SELECT key, family FROM merchant ORDER BY key'),
    places: all('SELECT * FROM family_charge'),
    silent: all('SELECT * FROM silent_charge ORDER BY charge_id'),
  };
}

function flagsIn(db: Ledger): number {
  return db.prepare<[], number>('SELECT count(*) FROM flag').pluck().get() ?? 0;
}

const ONCE = { day: '2024-03-01', text: 'ZANZIBAR OPTICS', minor: -18_743 };
/** One purchase, charged twice on a day. */
const TWICE = { card: '1111', lines: [ONCE, ONCE] };

describe('searching only what changed', () => {
  test.each([1, 2, 3, 4])(
    'comes to the same as searching everything, after every import and undo (%i)',
    (seed) => {
      const random = randomOf(seed);
      const [again, whole] = [emptyLedger(), emptyLedger()];
      const both = (change: (db: Ledger) => void) => {
        change(again);
        change(whole);
        searchCharges(again, NO_LESSONS, UNWATCHED, CHANGES);
        compareAllAnew(whole);
        searchCharges(whole, NO_LESSONS, UNWATCHED, CHANGES);
        expect(found(again)).toEqual(found(whole));
      };
      // Nothing was searched before the first file: from then on `again` sees changes only.
      searchCharges(again, NO_LESSONS, UNWATCHED, CHANGES);
      const imports: number[] = [];
      const files = filesOf(random);
      for (const file of random.some(files, files.length)) {
        both((db) => {
          const id = store(db, file);
          if (db === again) imports.push(id);
        });
        if (!random.chance(0.2)) continue;
        const [undone = 0] = imports.splice(random.int(0, imports.length - 1), 1);
        both((db) => undoImport(db, undone));
      }
      expect(flagsIn(again)).toBeGreaterThan(20);
    },
    240_000,
  );

  test('a lesson weighs on its own merchant at once', () => {
    const db = emptyLedger();
    store(db, TWICE);
    searchCharges(db, NO_LESSONS, UNWATCHED, CHANGES);
    const score = db.prepare<[], number>('SELECT score FROM flag').pluck();
    const before = score.get() ?? 0;
    searchCharges(db, new Map([[merchantOf('ZANZIBAR OPTICS').key, 3]]), UNWATCHED, CHANGES);
    expect(score.get()).toBeLessThan(before);
    searchCharges(db, NO_LESSONS, UNWATCHED, CHANGES);
    expect(score.get()).toBe(before);
  });

  test('a lesson weighs at a merchant whose family has another name', () => {
    const db = emptyLedger();
    const twice = (text: string, minor: number, day: string) => [
      { day, text, minor },
      { day, text, minor },
    ];
    store(db, {
      card: '1111',
      lines: [
        ...twice('VELVETNOTE', -18_743, '2024-03-01'),
        ...twice('VELVETNOTE PREMIUM', -22_391, '2024-06-01'),
      ],
    });
    searchCharges(db, NO_LESSONS, UNWATCHED, CHANGES);
    const [family, longer] = ['VELVETNOTE', 'VELVETNOTE PREMIUM'].map((text) => merchantOf(text).key);
    const named = db.prepare<[string], number>('SELECT family FROM merchant WHERE key = ?').pluck();
    expect(named.get(longer ?? '')).toBe(named.get(family ?? ''));
    const score = db.prepare<[], number>('SELECT score FROM flag WHERE amount_minor = 22391').pluck();
    const before = score.get() ?? 0;
    searchCharges(db, new Map([[longer ?? '', 3]]), UNWATCHED, CHANGES);
    expect(score.get()).toBeLessThan(before);
  });

  test('families that were touched are found as they are, whatever was written over their flags', () => {
    const db = emptyLedger();
    store(db, TWICE);
    searchCharges(db, NO_LESSONS, UNWATCHED, CHANGES);
    const before = found(db);
    db.exec('UPDATE flag SET score = 0.5');
    touchFamiliesOf(db, ['ZANZIBAR OPTICS']);
    searchCharges(db, NO_LESSONS, UNWATCHED, CHANGES);
    expect(found(db)).toEqual(before);
  });

  test('a search that is stopped leaves the flags as they were, and the next one finds them', () => {
    const db = emptyLedger();
    store(db, TWICE);
    const stop = {
      step: () => {
        throw new Cancelled();
      },
    };
    expect(() => searchCharges(db, NO_LESSONS, stop, CHANGES)).toThrow(Cancelled);
    expect(flagsIn(db)).toBe(0);
    searchCharges(db, NO_LESSONS, UNWATCHED, CHANGES);
    expect(flagsIn(db)).toBe(1);
  });
});
