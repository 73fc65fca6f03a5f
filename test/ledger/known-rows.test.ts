import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { importById, previewUndo, undoImport } from '../../main/ledger/imports.ts';
import type { Ledger } from '../../main/ledger/open.ts';
import type { StatementReading } from '../../shared/statement.ts';
import { contents, emptyLedger, store } from '../support/ledger.ts';
import { type Line, readingOf } from '../support/reading.ts';

const coffee: Line = { day: '2026-10-01', text: 'CAFE', minor: -450 };
const lunch: Line = { day: '2026-10-01', text: 'LUNCH', minor: -1200 };

describe('known rows', () => {
  it('keeps identical lines of one file as separate charges', () => {
    const db = emptyLedger();
    const id = store(db, readingOf([coffee, coffee]));
    expect(contents(db)).toHaveLength(2);
    expect(importById(db, id).rows).toEqual({ read: 2, new: 2, known: 0, rejected: 0 });
  });

  it('recognises every line of a file that is dropped twice', () => {
    const db = emptyLedger();
    store(db, readingOf([coffee, coffee, lunch]));
    const again = importById(db, store(db, readingOf([coffee, coffee, lunch])));
    expect(contents(db)).toHaveLength(3);
    expect(again.rows).toEqual({ read: 3, new: 0, known: 3, rejected: 0 });
    expect(again.seenBefore).toBe(true);
  });

  it('takes the larger count of a line, not the sum, where two exports overlap', () => {
    const db = emptyLedger();
    store(db, readingOf([coffee]));
    store(db, readingOf([coffee, coffee, lunch]));
    store(db, readingOf([lunch, coffee]));
    expect(contents(db)).toHaveLength(3);
  });

  it('keeps two lines apart whose honest bank ids differ, even in two files', () => {
    const db = emptyLedger();
    store(db, readingOf([{ ...coffee, reference: 'A1' }]));
    store(db, readingOf([{ ...coffee, reference: 'A2' }]));
    expect(contents(db)).toHaveLength(2);
  });

  it('recognises a line by its bank id although the bank rewrote the text', () => {
    const db = emptyLedger();
    store(db, readingOf([{ ...coffee, reference: 'A1' }]));
    store(db, readingOf([{ ...coffee, text: 'CAFE MILANO SEOUL', reference: 'A1' }]));
    expect(contents(db)).toHaveLength(1);
  });

  it('falls back to content where a bank numbers its lines anew with each download', () => {
    const db = emptyLedger();
    const days = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'];
    store(db, readingOf(days.map((day, index) => ({ ...coffee, day, reference: `${index}` }))));
    store(db, readingOf(days.map((day, index) => ({ ...coffee, day, reference: `${index + 100}` }))));
    expect(contents(db)).toHaveLength(4);
  });

  it('counts by content where a bank gives several lines of a file one id', () => {
    const db = emptyLedger();
    const lines = [
      { ...coffee, reference: 'X' },
      { ...coffee, reference: 'X' },
    ];
    store(db, readingOf(lines));
    store(db, readingOf(lines));
    expect(contents(db)).toHaveLength(2);
  });

  it('never mixes instalments that carry one approval number, in one file or in two', () => {
    const db = emptyLedger();
    const part = (number: number): Line => ({
      ...lunch,
      reference: '30012345',
      instalment: { number, of: 3 },
    });
    store(db, readingOf([part(1)]));
    store(db, readingOf([part(2)]));
    store(db, readingOf([part(1), part(2), part(3)]));
    expect(contents(db)).toHaveLength(3);
  });

  it('does not take a short id for proof where day and text are others', () => {
    const db = emptyLedger();
    store(db, readingOf([{ ...coffee, reference: '1' }]));
    store(db, readingOf([coffee, { ...coffee, day: '2026-10-02', text: 'BAKERY', reference: '1' }]));
    expect(contents(db)).toHaveLength(2);
  });

  it('never mixes instalments that differ in their number', () => {
    const db = emptyLedger();
    store(db, readingOf([1, 2, 3].map((number) => ({ ...lunch, instalment: { number, of: 3 } }))));
    expect(contents(db)).toHaveLength(3);
  });
});

const line = fc.record({
  day: fc.constantFrom('2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'),
  text: fc.constantFrom('CAFE', 'LUNCH', '쿠팡'),
  minor: fc.constantFrom(-450, -1200),
});

/** How one layout of the bank tells a line: some print the time, an id, or another word for its kind. */
const telling = fc.record({
  timed: fc.boolean(),
  fee: fc.boolean(),
  original: fc.boolean(),
  currency: fc.constantFrom('USD', null),
});

/** Exports of one account, each over whole days and in a layout of its own, as a bank makes them. */
const exports = fc
  .tuple(
    fc.array(line, { maxLength: 20 }),
    fc.array(fc.tuple(fc.nat(3), fc.nat(3), telling), { minLength: 1, maxLength: 5 }),
  )
  .map(([lines, spans]) =>
    spans.map(([one, other, told]) => {
      const from = `2026-10-0${Math.min(one, other) + 1}`;
      const to = `2026-10-0${Math.max(one, other) + 1}`;
      return exportOf(
        lines.filter(({ day }) => day >= from && day <= to),
        told,
      );
    }),
  );

function exportOf(
  lines: readonly Line[],
  told: { timed: boolean; fee: boolean; original: boolean; currency: string | null },
): StatementReading {
  const reading = readingOf(
    lines.map((row) => ({
      ...row,
      currency: told.currency ?? 'XXX',
      time: told.timed ? '10:00:00' : null,
      kind: told.fee ? 'fee' : 'purchase',
      original: told.original ? { minor: row.minor, currency: 'EUR' } : null,
    })),
  );
  return {
    ...reading,
    accounts: reading.accounts.map((account) => ({ ...account, currency: told.currency })),
  };
}

/** What is left when the order of the files may not matter: which charges there are. */
function charges(db: Ledger): number[] {
  return db.prepare<[], number>('SELECT minor FROM charge ORDER BY day, minor').pluck().all();
}

describe('any overlap of exports', () => {
  it('ends with the same charges whatever the order of the files', () => {
    fc.assert(
      fc.property(exports, (files) => {
        const one = emptyLedger();
        const other = emptyLedger();
        for (const file of files) store(one, file);
        for (const file of files.toReversed()) store(other, file);
        expect(charges(one)).toEqual(charges(other));
      }),
    );
  });

  it('is left, after the undo of one import, as if that file had never been read', () => {
    fc.assert(
      fc.property(exports, fc.nat(), (files, pick) => {
        const undone = pick % files.length;
        const db = emptyLedger();
        const never = emptyLedger();
        const ids = files.map((file) => store(db, file));
        undoImport(db, ids[undone] ?? 0);
        files.forEach((file, index) => index !== undone && store(never, file));
        expect(contents(db)).toEqual(contents(never));
        expect(db.pragma('foreign_key_check')).toEqual([]);
      }),
    );
  });

  it('loses by each undo as many charges as were told before', () => {
    fc.assert(
      fc.property(
        exports.chain((files) => fc.tuple(fc.constant(files), orderOf(files.length))),
        ([files, order]) => {
          const db = emptyLedger();
          const ids = files.map((file) => store(db, file));
          for (const index of order) {
            const id = ids[index] ?? 0;
            const before = charges(db).length;
            const { read } = importById(db, id).rows;
            const told = previewUndo(db, id);
            expect(undoImport(db, id)).toEqual(told);
            expect(before - charges(db).length).toBe(told.removed);
            expect(told.removed + told.kept).toBe(read);
          }
          expect(charges(db)).toEqual([]);
        },
      ),
    );
  });
});

function orderOf(count: number): fc.Arbitrary<number[]> {
  const all = [...Array(count).keys()];
  return fc.shuffledSubarray(all, { minLength: count, maxLength: count });
}
