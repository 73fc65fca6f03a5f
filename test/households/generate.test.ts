import { describe, expect, it } from 'vitest';

import { addDays, isDay } from '../../shared/day.ts';
import { generateHousehold } from './generate.ts';
import { DOUBLE_KINDS, type LabelledCharge } from './household.ts';
import { LAYOUTS } from './layouts.ts';
import { lookalikesOf } from './lookalikes.ts';

const households = Array.from({ length: 40 }, (_, index) => generateHousehold(index + 1));

function byId(charges: readonly LabelledCharge[]): (id: number) => LabelledCharge {
  const charge = new Map(charges.map((one) => [one.id, one]));
  return (id) => {
    const found = charge.get(id);
    if (!found) throw new RangeError(`no charge ${id}`);
    return found;
  };
}

describe('a generated household', () => {
  it('is the same for the same seed and another for another', () => {
    expect(generateHousehold(7)).toEqual(generateHousehold(7));
    expect(generateHousehold(7).charges).not.toEqual(generateHousehold(8).charges);
  });

  it('gives each charge an id of its own, in the order of time', () => {
    for (const { charges } of households) {
      expect(charges.map(({ id }) => id)).toEqual(charges.map((_, index) => index + 1));
      expect(charges.map(({ day }) => day)).toEqual(charges.map(({ day }) => day).toSorted());
    }
  });

  it('lives a year or more with one to four accounts and days that exist', () => {
    for (const { charges, accounts, from, to } of households) {
      expect(to >= addDays(from, 365)).toBe(true);
      expect(accounts.length).toBeGreaterThanOrEqual(1);
      expect(accounts.length).toBeLessThanOrEqual(4);
      expect(
        charges.every(({ day, posted }) => isDay(day) && day <= to && (posted === null || isDay(posted))),
      ).toBe(true);
    }
  });

  it('counts money in whole minor units, won without decimals', () => {
    const charges = households.flatMap((household) => household.charges);
    const amounts = charges.flatMap(({ amount, original }) => [
      amount.minor,
      original?.minor ?? amount.minor,
    ]);
    expect(amounts.filter((minor) => !Number.isSafeInteger(minor) || minor === 0)).toEqual([]);
    const meals = charges.filter(
      ({ amount, pattern }) => amount.currency === 'KRW' && pattern === 'restaurant',
    );
    const typical = meals.map(({ amount }) => -amount.minor).toSorted((one, other) => one - other)[
      meals.length >> 1
    ];
    expect(typical).toBeGreaterThan(5000);
    expect(typical).toBeLessThan(200_000);
  });

  it('shows only what the layout of its account prints', () => {
    for (const { charges, accounts } of households) {
      const layouts = new Map(accounts.map((account) => [account.id, LAYOUTS[account.layout]]));
      const unprinted = charges.filter((charge) => {
        const layout = layouts.get(charge.account);
        return (
          (charge.time !== null && layout?.time === null) ||
          (charge.original !== null && !layout?.original) ||
          (charge.reference !== null && layout?.reference === null) ||
          (charge.pending && !layout?.pending)
        );
      });
      expect(unprinted).toEqual([]);
    }
  });
});

describe('the labels of a household', () => {
  it('double between half and three of a hundred charges', () => {
    for (const { charges, doubles } of households) {
      const extra = doubles.reduce((sum, double) => sum + double.charges.length - 1, 0);
      expect(extra / charges.length).toBeGreaterThan(0.005);
      expect(extra / charges.length).toBeLessThan(0.03);
    }
  });

  it('stand against at least ten times as many honest repeats', () => {
    for (const household of households) {
      expect(lookalikesOf(household).length).toBeGreaterThan(10 * household.doubles.length);
    }
  });

  it('name charges of one merchant and one amount as the statements show it', () => {
    for (const { charges, doubles } of households) {
      const chargeOf = byId(charges);
      for (const double of doubles) {
        const all = double.charges.map(chargeOf);
        expect(all.length).toBeGreaterThanOrEqual(2);
        expect(new Set(all.map(({ source }) => source)).size).toBe(1);
        expect(all.every(({ kind }) => kind === 'purchase')).toBe(true);
        const asked = all.map(({ amount, original }) => original ?? amount);
        expect(new Set(asked.map(({ minor, currency }) => `${minor} ${currency}`)).size).toBe(1);
      }
    }
  });

  it('put no charge into two doubles, and no honest twin near one', () => {
    for (const { charges, doubles } of households) {
      const chargeOf = byId(charges);
      const ids = doubles.flatMap((double) => double.charges);
      expect(new Set(ids).size).toBe(ids.length);
      for (const double of doubles) {
        const [first] = double.charges.map(chargeOf);
        const near = charges.filter(
          (charge) =>
            charge.source === first?.source &&
            charge.asked.minor === first.asked.minor &&
            charge.asked.currency === first.asked.currency &&
            charge.becomes === null &&
            !double.charges.includes(charge.id) &&
            Math.abs(Date.parse(charge.bought) - Date.parse(first.bought)) <= 13 * 86_400_000,
        );
        expect(near).toEqual([]);
      }
    }
  });

  it('know a refund for each double that came back, and a pending line for each that is not booked', () => {
    for (const { charges, doubles } of households) {
      const chargeOf = byId(charges);
      for (const double of doubles) {
        expect(double.refunds.length > 0).toBe(double.status === 'refunded');
        expect(double.refunds.map(chargeOf).every(({ amount }) => amount.minor > 0)).toBe(true);
        expect(double.charges.map(chargeOf).some(({ pending }) => pending)).toBe(double.status === 'pending');
      }
    }
  });

  it('cover every kind of double charge in forty households', () => {
    const kinds = new Set(households.flatMap(({ doubles }) => doubles.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual([...DOUBLE_KINDS].toSorted());
  });

  it('are absent where the household was never charged twice', () => {
    expect(generateHousehold(5, { share: 0 }).doubles).toEqual([]);
  });
});
