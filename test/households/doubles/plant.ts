import { DOUBLE_KINDS } from '../household.ts';
import { DOUBLE_WEIGHTS } from '../how-often.ts';
import type { Life } from '../life/life.ts';
import { PLANTERS } from './kinds.ts';
import { chainOf, type PlantedDouble, plotOf, sameMoney } from './plot.ts';

/** Whoever is charged twice by one merchant more often than this has two plans; of what is paid by the year, sooner. */
const MOST_PER_MERCHANT = 2;
const MOST_PER_YEARLY = 1;

/** Puts double charges into the diary until the extra charges are this share of all. */
export function plantDoubles(life: Life, share: number): PlantedDouble[] {
  const plot = plotOf(life);
  const wanted = Math.round(life.diary.length * share);
  const planted: PlantedDouble[] = [];
  const perMerchant = new Map<string, number>();
  let extra = 0;
  for (let attempt = 0; extra < wanted && attempt < wanted * 20; attempt += 1) {
    const kind = life.random.weighted(DOUBLE_KINDS.map((name) => [name, DOUBLE_WEIGHTS[name]]));
    const double = PLANTERS[kind](plot);
    const [first] = double?.entries ?? [];
    if (!double || !first || !holds(life, double) || !plot.isClear(double.entries)) continue;
    const before = perMerchant.get(chainOf(first)) ?? 0;
    if (before >= (first.pattern === 'annual' ? MOST_PER_YEARLY : MOST_PER_MERCHANT)) continue;
    perMerchant.set(chainOf(first), before + 1);
    plot.plant([first, ...double.entries.slice(1), ...(double.beside ?? []), ...double.refunds]);
    planted.push(double);
    extra += double.entries.length - 1;
  }
  return planted;
}

/** All of it lies within the household's time and shows the amount that it should. */
function holds(life: Life, double: PlantedDouble): boolean {
  const all = [...double.entries, ...double.refunds];
  const [first] = all;
  if (first === undefined || all.some((entry) => entry.day > life.to)) return false;
  return double.nearly === true || all.every((entry) => sameMoney(life, first, entry));
}
