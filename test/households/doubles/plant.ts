import { DOUBLE_KINDS, type DoubleKind } from '../household.ts';
import type { Life } from '../life/life.ts';
import { PLANTERS } from './kinds.ts';
import { chainOf, type PlantedDouble, plotOf, sameMoney } from './plot.ts';

/** How often each kind is tried. */
const OFTEN: Readonly<Record<DoubleKind, number>> = {
  'same-day': 16,
  'days-later-in-cycle': 16,
  alias: 14,
  'second-card': 8,
  'foreign-rate': 22,
  'one-off-same-day': 9,
  'one-off-days-later': 8,
  triple: 3,
  refunded: 8,
  'second-pending': 14,
  'annual-twice': 5,
  'small-amount': 4,
  'processor-prefix': 6,
  'double-swipe': 9,
  'bill-twice': 6,
  'same-reference': 6,
};

/** Whoever is charged twice by one merchant more often than this has two plans. */
const MOST_PER_MERCHANT = 2;

/** Puts double charges into the diary until the extra charges are this share of all. */
export function plantDoubles(life: Life, share: number): PlantedDouble[] {
  const plot = plotOf(life);
  const wanted = Math.round(life.diary.length * share);
  const planted: PlantedDouble[] = [];
  const perMerchant = new Map<string, number>();
  let extra = 0;
  for (let attempt = 0; extra < wanted && attempt < wanted * 20; attempt += 1) {
    const kind = life.random.weighted(DOUBLE_KINDS.map((name) => [name, OFTEN[name]]));
    const double = PLANTERS[kind](plot);
    const [first] = double?.entries ?? [];
    if (!double || !first || !holds(life, double)) continue;
    const before = perMerchant.get(chainOf(first)) ?? 0;
    if (before >= MOST_PER_MERCHANT) continue;
    perMerchant.set(chainOf(first), before + 1);
    plot.plant([first, ...double.entries.slice(1), ...double.refunds]);
    planted.push(double);
    extra += double.entries.length - 1;
  }
  return planted;
}

/** All of it lies within the household's time and shows the same amount. */
function holds(life: Life, double: PlantedDouble): boolean {
  const all = [...double.entries, ...double.refunds];
  const [first] = all;
  return first !== undefined && all.every((entry) => entry.day <= life.to && sameMoney(life, first, entry));
}
