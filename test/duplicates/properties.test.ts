import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Candidate } from '../../main/duplicates/candidate.ts';
import { findDoubleCharges } from '../../main/duplicates/find.ts';
import { addDays } from '../../shared/day.ts';
import type { DoubleCharge } from '../../shared/flag.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { charge } from './charges.ts';

const MERCHANTS = [
  'OPENAI *CHATGPT SUBSCR',
  'CHATGPT SUBSCRIPTION S',
  'NORDHAUS 0113',
  '스타벅스 강남점',
  'GREENFIELD MARKET',
];

const row = fc.record({
  offset: fc.integer({ min: 0, max: 150 }),
  merchant: fc.constantFrom(...MERCHANTS),
  amount: fc.constantFrom('20.00', '187.43', '4.50', '61.07'),
  account: fc.integer({ min: 1, max: 3 }),
  back: fc.boolean().map((flip) => flip),
  rare: fc.integer({ min: 0, max: 9 }),
  time: fc.constantFrom(null, '10:00:00', '10:00:40', '18:20:00'),
});

const household = fc.array(row, { maxLength: 40 }).map((rows) =>
  rows.map((made, index): Candidate => {
    const made1 = charge({
      day: addDays('2026-01-01', made.offset),
      to: made.merchant,
      paid: made.amount,
      account: made.account,
      time: made.time,
      pending: made.rare === 1,
      reference: made.rare === 2 ? '88112233' : null,
      id: index + 1,
    });
    if (made.rare !== 0) return made1;
    return { ...made1, kind: 'refund', amount: { ...made1.amount, minor: -made1.amount.minor } };
  }),
);

/** A flag without ids: equal rows may stand for each other. */
function content(flags: readonly DoubleCharge[], charges: readonly Candidate[]): string[] {
  const byId = new Map(charges.map(({ id, ...rest }) => [id, JSON.stringify(rest)]));
  return flags
    .map((flag) =>
      JSON.stringify({
        ...flag,
        charges: flag.charges.map((id) => byId.get(id)),
        refunds: flag.refunds.map((id) => byId.get(id)),
      }),
    )
    .sort();
}

describe('whatever the charges', () => {
  test('their order does not matter', () => {
    fc.assert(
      fc.property(household, fc.infiniteStream(fc.nat()), (charges, numbers) => {
        const shuffled = charges
          .map((one) => ({ one, at: numbers.next().value }))
          .sort((a, b) => Number(a.at) - Number(b.at))
          .map(({ one }) => one);
        expect(findDoubleCharges(shuffled)).toEqual(findDoubleCharges(charges));
      }),
    );
  });

  test('the order of their ids does not matter', () => {
    fc.assert(
      fc.property(household, (charges) => {
        const renamed = charges.map((one) => ({ ...one, id: 1000 - one.id }));
        expect(content(findDoubleCharges(renamed), renamed)).toEqual(
          content(findDoubleCharges(charges), charges),
        );
      }),
    );
  });

  test('no charge and no credit is in two flags', () => {
    fc.assert(
      fc.property(household, (charges) => {
        const used = findDoubleCharges(charges).flatMap((flag) => [...flag.charges, ...flag.refunds]);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  test('what is to get back is never more than all but the first charge, and never negative', () => {
    fc.assert(
      fc.property(household, (charges) => {
        const byId = new Map(charges.map((one) => [one.id, one]));
        for (const flag of findDoubleCharges(charges)) {
          const extra = flag.charges.slice(1).reduce((sum, id) => sum - (byId.get(id)?.amount.minor ?? 0), 0);
          expect(flag.recoverable.minor).toBeLessThanOrEqual(extra);
          expect(flag.recoverable.minor).toBeGreaterThanOrEqual(0);
          expect(flag.charges.length).toBeGreaterThan(1);
          expect(flag.score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('charges of other merchants change nothing', () => {
    fc.assert(
      fc.property(household, (charges) => {
        const others = ['ZANZIBAR OPTICS', '한빛안경'].flatMap((to, index) =>
          [3, 3, 40].map((offset, at) =>
            charge({
              day: addDays('2026-01-01', offset),
              to,
              paid: `${77 + at}.13`,
              id: 500 + index * 10 + at,
            }),
          ),
        );
        expect(findDoubleCharges([...charges, ...others])).toEqual(findDoubleCharges(charges));
      }),
    );
  });

  test('reasons come strongest first, those for it before those against it, and can be said in both languages', () => {
    const speakers = [createSpeaker('en'), createSpeaker('ko')];
    fc.assert(
      fc.property(household, (charges) => {
        for (const { reasons } of findDoubleCharges(charges)) {
          const weights = reasons.map((reason) => reason.weight);
          const pro = weights.filter((weight) => weight > 0);
          const contra = weights.filter((weight) => weight < 0);
          expect(weights).toEqual([...pro.toSorted((a, b) => b - a), ...contra.toSorted((a, b) => a - b)]);
          for (const speaker of speakers) {
            for (const { said } of reasons) expect(speaker.tell(said)).not.toMatch(/^reasons\.|\{/);
          }
        }
      }),
    );
  });
});
