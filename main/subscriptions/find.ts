import type { Day } from '../../shared/day.ts';
import type { FoundFlag } from '../../shared/flag.ts';
import type { Family } from '../duplicates/families.ts';
import { accountOf } from './billed.ts';
import { priceSteps } from './findings/price-step.ts';
import { trialsCharged } from './findings/trial.ts';
import { type Regular, regularsOf } from './regular.ts';
import { seriesOf } from './series.ts';

/** What the charges of one merchant tell by themselves. */
export interface FoundInFamily {
  readonly regulars: readonly Regular[];
  /** Price steps and trials. What depends on marks or other accounts is found beside it. */
  readonly flags: readonly FoundFlag[];
}

const NOTHING: FoundInFamily = { regulars: [], flags: [] };

/**
 * Finds what one merchant charges regularly, and what is to be said of it.
 * @param family its rows in time order; authorisations that vanished may be among them
 * @param end the last day that any statement tells of
 */
export function findRegular({ key, rows }: Family, end: Day): FoundInFamily {
  const account = accountOf(rows);
  if (account.charges.length + account.returned.length === 0) return NOTHING;
  const series = seriesOf(account.charges);
  return {
    regulars: regularsOf(key, series),
    flags: [...series.flatMap((one) => priceSteps(one, end)), ...trialsCharged(rows, account, series, end)],
  };
}
