import { tellingDigits } from '../../duplicates/prices.ts';
import type { MerchantKind } from '../../duplicates/kinds.ts';
import { askedFor } from './amounts.ts';
import {
  type Evidence,
  type Finding,
  fresh,
  SLIGHT,
  speaksAgainst,
  speaksFor,
  STRONG,
  TELLING,
} from './finding.ts';
import { productOf, RELOADS_BY_DEFAULT, SELLS_BOTH } from './products.ts';
import { type Gaps, gapsOf, rhythmOf } from './rhythm.ts';
import { type Situation, textOf } from './situation.ts';

/** Where credit is sold, or may be. */
const MAY_SELL_CREDIT: ReadonlySet<MerchantKind> = new Set([
  'topup', 'game', 'gift', 'appstore', 'subscription', 'other',
]); // prettier-ignore
/** So many equal charges on one day are more than somebody loads by hand. */
const BURST = 3;

/** Credit was loaded twice, by hand or by auto-reload. Null where nothing hints at credit. */
export function topUp(situation: Situation): Finding | null {
  const { first, charges, equal, kind, flag } = situation;
  const products = charges.map(productOf);
  const namesCredit = products.includes('credit') || kind === 'topup';
  const sellsBoth = SELLS_BOTH.has(first.descriptor.key);
  const gaps = gapsOf([...equal, ...charges].sort((one, other) => one.day - other.day));
  const often = gaps !== null && isIrregular(gaps) && rhythmOf(situation) === null;
  const round = tellingDigits(first.value, first.currency) <= 2;
  if (!namesCredit && !sellsBoth && !(often && round && MAY_SELL_CREDIT.has(kind))) return null;
  const onlyPlans = products.every((product) => product === 'plan') && kind !== 'topup';
  const evidence = [
    ...named(situation, namesCredit, sellsBoth && !onlyPlans),
    ...repeats(situation, gaps, often),
    ...shape(situation, round),
  ];
  if (onlyPlans) {
    const values = { text: textOf(first) };
    evidence.push(fresh(speaksAgainst({ id: 'hypotheses.top-up.against.planNamed', values }, STRONG)));
  }
  return {
    usual: kind === 'topup' ? 2 : namesCredit || (sellsBoth && !onlyPlans) ? 1 : 0,
    evidence,
    ruledOut: onlyPlans,
    settles: { id: 'hypotheses.top-up.settles', values: { merchant: flag.merchant } },
  };
}

/** Gaps that no bill keeps. */
function isIrregular({ count, least, most, usual }: Gaps): boolean {
  return count >= 4 && most - least > Math.max(4, usual / 2);
}

function named({ flag, charges, first }: Situation, namesCredit: boolean, maySell: boolean): Evidence[] {
  const row = charges.find((charge) => productOf(charge) === 'credit') ?? first;
  const found: Evidence[] = [];
  const values = { text: textOf(row), merchant: flag.merchant };
  if (namesCredit) found.push(speaksFor({ id: 'hypotheses.top-up.for.named', values }, TELLING));
  else if (maySell) found.push(speaksFor({ id: 'hypotheses.top-up.for.maySell', values }, SLIGHT));
  if (maySell && RELOADS_BY_DEFAULT.has(row.descriptor.key)) {
    found.push(fresh(speaksFor({ id: 'hypotheses.top-up.for.autoReload', values }, TELLING)));
  }
  return found;
}

function repeats(situation: Situation, gaps: Gaps | null, often: boolean): Evidence[] {
  const { equal, charges, first, last, days } = situation;
  const amount = askedFor(first);
  const found: Evidence[] = [];
  if (days === 0 && charges.length >= BURST) {
    const values = { count: charges.length, amount };
    found.push(speaksFor({ id: 'hypotheses.top-up.for.burst', values }, TELLING));
  }
  const rhythm = rhythmOf(situation);
  if (gaps && often) {
    const all = [...equal, ...charges].map((row) => row.charge.day).sort();
    const values = {
      amount,
      count: gaps.count,
      least: gaps.least,
      most: gaps.most,
      from: { day: all[0] ?? first.charge.day },
      to: { day: all.at(-1) ?? last.charge.day },
    };
    found.push(speaksFor({ id: 'hypotheses.top-up.for.often', values }, STRONG));
  } else if (rhythm !== null) {
    const values = { amount, rhythm, count: equal.length + 1 };
    found.push(speaksAgainst({ id: 'hypotheses.top-up.against.rhythm', values }, STRONG));
  } else if (equal.length === 0) {
    const values = { amount };
    found.push(speaksAgainst({ id: 'hypotheses.top-up.against.onlyThese', values }, SLIGHT));
  }
  return found;
}

function shape({ first }: Situation, round: boolean): Evidence[] {
  const values = { amount: askedFor(first) };
  return [
    round
      ? speaksFor({ id: 'hypotheses.top-up.for.round', values }, SLIGHT)
      : speaksAgainst({ id: 'hypotheses.top-up.against.odd', values }, TELLING),
  ];
}
