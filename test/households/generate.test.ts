import { describe, expect, it } from 'vitest';

import { addDays, daysBetween, isDay } from '../../shared/day.ts';
import { generateHousehold } from './generate.ts';
import { DOUBLE_KINDS, type LabelledCharge, PATTERNS } from './household.ts';
import { LAYOUTS } from './layouts.ts';
import { lookalikesOf } from './lookalikes.ts';

const many = Array.from({ length: 200 }, (_, index) => generateHousehold(index + 1));
const households = many.slice(0, 40);

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
  it('double between half a hundredth and three hundredths of the charges', () => {
    for (const { charges, doubles } of households) {
      const extra = doubles.reduce((sum, double) => sum + double.charges.length - 1, 0);
      expect(extra / charges.length).toBeGreaterThan(0.004);
      expect(extra / charges.length).toBeLessThan(0.03);
    }
  });

  it('stand against at least ten times as many honest repeats', () => {
    for (const household of households) {
      expect(lookalikesOf(household).length).toBeGreaterThan(10 * household.doubles.length);
    }
  });

  it('name charges of one merchant that asked for one amount', () => {
    for (const { charges, doubles } of households) {
      const chargeOf = byId(charges);
      for (const double of doubles) {
        const all = double.charges.map(chargeOf);
        expect(all.length).toBeGreaterThanOrEqual(2);
        expect(new Set(all.map(({ source }) => source)).size).toBe(1);
        expect(all.every(({ kind }) => kind === 'purchase')).toBe(true);
        expect(new Set(all.map(({ asked }) => `${asked.minor} ${asked.currency}`)).size).toBe(1);
      }
    }
  });

  it('show equal sums, but where a rate or a margin came between', () => {
    for (const { charges, doubles } of many) {
      const chargeOf = byId(charges);
      for (const { kind, charges: ids } of doubles) {
        const sums = ids.map(chargeOf).map(({ amount, original }) => (original ?? amount).minor);
        const [first = 0] = sums;
        const apart = Math.max(...sums.map((sum) => Math.abs(sum / first - 1)));
        const free = kind === 'rate-differs' || kind === 'refunded-other-currency';
        const converted = kind === 'converted-by-merchant';
        if (!converted) expect(apart).toBeLessThanOrEqual(free ? 0.05 : 0);
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
            charge.instalment?.number === first.instalment?.number &&
            charge.becomes === null &&
            charge.mirrors === null &&
            !double.charges.includes(charge.id) &&
            Math.abs(daysBetween(charge.bought, first.bought)) <= 13,
        );
        expect(near).toEqual([]);
      }
    }
  });

  it('know what came back: all of it where it is refunded, a part where it is still open', () => {
    for (const { charges, doubles } of many) {
      const chargeOf = byId(charges);
      for (const double of doubles) {
        const back = double.refunds.map(chargeOf).reduce((sum, { asked }) => sum + asked.minor, 0);
        const [first] = double.charges.map(chargeOf);
        const extra = -(first?.asked.minor ?? 0);
        if (double.status === 'refunded') expect(back).toBe(extra);
        else expect(back).toBeLessThan(extra * 0.6);
        expect(double.kind === 'refunded-partly').toBe(double.status !== 'refunded' && back > 0);
      }
    }
  });

  it('call a double pending only while its second line may still be booked', () => {
    for (const { charges, doubles } of many) {
      const chargeOf = byId(charges);
      for (const double of doubles) {
        const all = double.charges.map(chargeOf);
        expect(all.some(({ pending }) => pending)).toBe(double.status === 'pending');
        expect(all.some(({ vanished }) => vanished)).toBe(false);
      }
    }
  });

  it('call no fee, transfer or cash a purchase', () => {
    const nothingBought = new Set(['fee', 'transfer', 'own-transfer', 'cash', 'rent', 'income', 'card-payment']);
    const charges = households.flatMap((household) => household.charges);
    const wrong = charges.filter(({ kind, pattern }) => nothingBought.has(pattern) && (kind === 'purchase' || kind === 'refund'));
    expect(wrong).toEqual([]);
  }); // prettier-ignore

  it('cover every kind of double charge and every side of life', () => {
    const kinds = new Set(many.flatMap(({ doubles }) => doubles.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual([...DOUBLE_KINDS].toSorted());
    const patterns = new Set(many.flatMap(({ charges }) => charges.map(({ pattern }) => pattern)));
    expect([...patterns].toSorted()).toEqual([...PATTERNS].toSorted());
  });

  it('are absent where the household was never charged twice', () => {
    expect(generateHousehold(5, { share: 0 }).doubles).toEqual([]);
  });
});

describe('one payment on several lines', () => {
  it('is the same sum in a wallet and on the card, or on a debit card and its account', () => {
    const both = many.flatMap(({ charges }) => {
      const chargeOf = byId(charges);
      return charges.flatMap((charge) =>
        charge.mirrors === null ? [] : [[charge, chargeOf(charge.mirrors)] as const],
      );
    });
    expect(both.some(([, first]) => first.accountKind === 'wallet')).toBe(true);
    expect(both.some(([, first]) => first.accountKind === 'card')).toBe(true);
    for (const [seen, first] of both) {
      expect(seen.account).not.toBe(first.account);
      expect(seen.amount).toEqual(first.amount);
      expect(first.mirrors).toBeNull();
    }
  });

  it('shows the foreign sum, but where the till converted it', () => {
    const abroad = many.flatMap(({ charges, accounts }) => {
      const printing = new Set(accounts.flatMap(({ id, layout }) => (LAYOUTS[layout].original ? [id] : [])));
      return charges.filter(({ pattern, account }) => pattern === 'abroad' && printing.has(account));
    });
    const converted = abroad.filter(({ original }) => original === null);
    expect(converted.length / abroad.length).toBeGreaterThan(0.05);
    expect(converted.length / abroad.length).toBeLessThan(0.3);
  });

  it('is booked under another sum than was held, at pumps and hotels', () => {
    const pairs = many.flatMap(({ charges }) => {
      const chargeOf = byId(charges);
      return charges.flatMap((one) => (one.becomes === null ? [] : [[one, chargeOf(one.becomes)] as const]));
    });
    const other = pairs.filter(([held, booked]) => held.asked.minor !== booked.asked.minor);
    expect(new Set(other.map(([held]) => held.pattern))).toContain('fuel');
    expect(new Set(other.map(([held]) => held.pattern))).toContain('hotel');
  });

  it('vanishes where a later download of the account no longer lists it and none has it booked', () => {
    for (const { charges, exports } of many) {
      for (const { vanished, account, day, listedUntil, becomes } of charges.filter(
        ({ pending }) => pending,
      )) {
        const later = exports.some(
          (one) => one.account === account && one.from <= day && one.to >= (listedUntil ?? day),
        );
        expect(vanished).toBe(becomes === null && later);
      }
    }
  });
});
