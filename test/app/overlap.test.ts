import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, type Day } from '../../shared/day.ts';
import { chaseCard, openApp } from '../support/app.ts';

type Line = readonly [day: Day, text: string, amount: number];

const DAYS = 30;
const dayAt = (index: number): Day => addDays('2026-09-10', index);

const line: fc.Arbitrary<Line> = fc
  .tuple(fc.nat(DAYS - 1), fc.constantFrom('CAFE', 'LUNCH', 'KITE PLAN'), fc.constantFrom(4.5, 12, 1234.56))
  .map(([day, text, amount]) => [dayAt(day), text, -amount]);

/** One account, and exports of it that overlap or not but leave no day out, in any order. */
const exported = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(DAYS - 1), fc.nat(DAYS - 1)), { maxLength: 3 }),
    fc.integer({ min: 1, max: DAYS - 1 }),
    fc.boolean(),
  )
  .chain(([lines, spans, cut, newestFirst]) => {
    const sorted = lines.toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)));
    const within = (from: number, to: number): Line[] => {
      const shown = sorted.filter(([day]) => day >= dayAt(from) && day <= dayAt(to));
      return newestFirst ? shown.toReversed() : shown;
    };
    const files = [
      within(0, cut),
      within(cut, DAYS - 1),
      ...spans.map(([one, other]) => within(Math.min(one, other), Math.max(one, other))),
    ].filter((shown) => shown.length > 0);
    return fc
      .shuffledSubarray(files, { minLength: files.length, maxLength: files.length })
      .map((order) => ({ whole: within(0, DAYS - 1), order }));
  });

function chargesOf(files: readonly (readonly Line[])[]): string[] {
  const { app, db, drop } = openApp();
  files.forEach((lines, index) => drop({ [`Chase1234_Activity (${index}).csv`]: chaseCard(lines) }));
  expect(app['accounts.list']({})).toHaveLength(1);
  return db
    .prepare<[], string>(
      "SELECT day || ' ' || text || ' ' || minor FROM charge JOIN wording ON wording.id = wording_id ORDER BY 1",
    )
    .pluck()
    .all();
}

describe('exports of one account', () => {
  it('end with the same charges as one export of all its days, however they overlap and in whatever order', () => {
    fc.assert(
      fc.property(exported, ({ whole, order }) => {
        expect(chargesOf(order)).toEqual(chargesOf([whole]));
      }),
      { numRuns: 10 },
    );
  });
});
