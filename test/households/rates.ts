import { type Day, dayNumber } from '../../shared/day.ts';
import { type Currency, decimalsOf } from '../../shared/money.ts';
import type { Random } from './random.ts';

/** Rough worth in US dollars around 2025; each household walks away from it day by day. */
const DOLLARS: Readonly<Record<string, number>> = {
  USD: 1, EUR: 1.09, GBP: 1.27, JPY: 0.0067, KRW: 0.000725, CHF: 1.13, CAD: 0.72, TWD: 0.031,
}; // prettier-ignore

/** Amount in minor units of `to` for minor units of `from` at that day's card rate. */
export type Exchange = (minor: number, from: Currency, to: Currency, day: Day) => number;

/** Card rates that move by about half a per cent a day against the dollar and carry the issuer's margin. */
export function exchangeOf(random: Random, first: Day, days: number): Exchange {
  const margin = 1 + random.pick([0, 0.01, 0.0175, 0.03]);
  const walks = new Map(
    Object.keys(DOLLARS).map((currency) => [currency, currency === 'USD' ? [1] : walk(random, days)]),
  );
  const start = dayNumber(first);
  const worth = (currency: Currency, day: Day) => {
    const path = walks.get(currency) ?? [];
    const at = Math.min(path.length - 1, Math.max(0, dayNumber(day) - start));
    return (DOLLARS[currency] ?? 1) * (path[at] ?? 1);
  };
  return (minor, from, to, day) => {
    if (from === to) return minor;
    const rate = (worth(from, day) / worth(to, day)) * margin;
    return Math.round(minor * rate * 10 ** (decimalsOf(to) - decimalsOf(from)));
  };
}

function walk(random: Random, days: number): number[] {
  let value = 1;
  return Array.from({ length: days }, () => {
    const noise = random.next() + random.next() + random.next() - 1.5;
    value = Math.min(1.15, Math.max(0.87, value * (1 + noise * 0.009)));
    return value;
  });
}
