import { differenceOf } from './amounts.ts';
import { type Evidence, type Finding, fresh, speaksAgainst, speaksFor, SLIGHT, STRONG } from './finding.ts';
import type { Situation } from './situation.ts';
import { taxBetween } from './tax-rates.ts';

/** A difference below this is one of rates, above it of prices. */
const LEAST_PERCENT = 3.5;
const MOST_PERCENT = 30;

/** One line is the price and the other the price with tax. Null where the amounts are equal or far apart. */
export function tax(situation: Situation): Finding | null {
  const difference = differenceOf(situation);
  if (!difference || difference.percent < LEAST_PERCENT || difference.percent > MOST_PERCENT) return null;
  const { low, high, percent } = difference;
  const home = situation.first.charge.amount.currency;
  const taxed = taxBetween(low, high, home);
  const evidence: Evidence[] = [];
  if (!taxed) {
    evidence.push(
      speaksAgainst({ id: 'hypotheses.tax.against.noRate', values: { low, high, percent } }, STRONG),
    );
  } else {
    const values = { low, high, percent: taxed.percent };
    evidence.push(
      fresh(speaksFor({ id: 'hypotheses.tax.for.factor', values }, taxed.sure ? STRONG : SLIGHT)),
    );
    if (home === 'KRW' && taxed.percent === 10) {
      evidence.push(speaksFor({ id: 'hypotheses.tax.for.korea' }, SLIGHT));
    }
  }
  return {
    usual: -1,
    evidence,
    ruledOut: taxed === null,
    settles: { id: 'hypotheses.tax.settles', values: { low, high } },
  };
}
