import { type Day, dayNumber } from '../../../shared/day.ts';
import type { FoundFlag, Reason } from '../../../shared/flag.ts';
import { isForeign, type Row } from '../../duplicates/rows.ts';
import { LEAST_STEP, type Run } from '../prices.ts';
import { beatOf } from '../rhythms.ts';
import type { Series } from '../series.ts';
import { flagOf, OLD_DAYS } from './finding.ts';

/** A price that rises by more than this share is a bigger plan that the person chose. */
const BIGGER_PLAN = 0.65;
const LARGE_STEP = 0.3;
const BASE = 1.6;

/** Each price that rose and stayed. Small steps of exchange and tax are none, and neither is a metered bill. */
export function priceSteps(series: Series, end: Day): FoundFlag[] {
  if (series.varies) return [];
  return series.runs
    .slice(1)
    .flatMap((run, index) => stepFrom(series.runs[index], run, series, dayNumber(end)));
}

function stepFrom(before: Run | undefined, run: Run, series: Series, end: number): FoundFlag[] {
  const [last, first, again] = [before?.rows.at(-1), run.rows[0], run.rows[1]];
  if (!before || !last || !first || !again || first.day < end - OLD_DAYS) return [];
  const share = run.value / before.value - 1;
  if (share < LEAST_STEP || share > BIGGER_PLAN || before.rows.length < 2) return [];
  // A foreign price in home money moves with the rate.
  if (first.charge.original === null && isForeign(first)) return [];
  const charges = [last, first, again];
  return flagOf({
    kind: 'price-step',
    base: BASE,
    atMostPossible: true,
    reasons: reasonsOf(before, run, series, share),
    charges,
    about: first,
    recoverable: run.rows.reduce((sum, row) => sum + moreFor(row, before.value), 0),
  });
}

function reasonsOf(before: Run, run: Run, series: Series, share: number): Reason[] {
  const first = run.rows[0];
  const currency = first?.currency ?? '';
  const { perYear } = beatOf(series.rhythm);
  const values = {
    before: { minor: before.value, currency },
    now: { minor: run.value, currency },
    day: { day: first?.charge.day ?? '' },
    more: { minor: (run.value - before.value) * perYear, currency },
  };
  return [
    { said: { id: 'findings.priceRose', values }, weight: 0.8 },
    { said: { id: 'findings.priceStayed', values: { count: run.rows.length } }, weight: 0.4 },
    ...(share > LARGE_STEP ? [{ said: { id: 'findings.maybeBiggerPlan' } as const, weight: -0.9 }] : []),
    ...(sameText(before.rows, run.rows)
      ? []
      : [{ said: { id: 'findings.otherText' } as const, weight: -0.4 }]),
  ];
}

function sameText(before: readonly Row[], after: readonly Row[]): boolean {
  return after.some((row) => before.some((other) => other.descriptor.text === row.descriptor.text));
}

/** What this charge cost more than the old price, in the account's currency. */
function moreFor(row: Row, before: number): number {
  return Math.round((Math.abs(row.charge.amount.minor) * (row.value - before)) / row.value);
}
