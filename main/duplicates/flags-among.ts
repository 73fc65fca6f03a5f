import type { DoubleCharge, FlagStatus, Reason } from '../../shared/flag.ts';
import { canBeDoubled, isCredit } from './benign.ts';
import { askedFor } from './evidence.ts';
import type { Suspect } from './judge.ts';
import { type Lessons, lessonOf } from './lessons.ts';
import { hasNearPair } from './near-pairs.ts';
import { withoutBookedAuthorisations } from './pendings.ts';
import { type Returned, takeReturns, withoutRecharged } from './refunds.ts';
import { type Row, rowsBetween } from './rows.ts';
import { reachOf, type Stretch } from './stretches.ts';
import { suspectsOf } from './suspects.ts';
import { LIKELY, MOST_DOUBTFUL, POSSIBLE, REFUND_SETTLES, WEIGHT } from './weights.ts';

/** Where in a long family is looked, and what earlier stretches took: ids of charges in flags, and of their credits. */
export interface Scope {
  readonly stretch: Stretch;
  readonly taken: ReadonlySet<number>;
}

/**
 * The double charges among the rows of one family, in time order; with a scope, those whose second charge lies in
 * its stretch, for which the rows within its reach must be there.
 */
export function flagsAmong(
  rows: readonly Row[],
  lessons: Lessons,
  scope: Scope | null = null,
): DoubleCharge[] {
  if (scope && rowsBetween(rows, scope.stretch.from, scope.stretch.to).length === 0) return [];
  const near = scope ? rowsBetween(rows, scope.stretch.contextFrom, scope.stretch.contextTo) : rows;
  if (!hasNearPair(near, scope?.stretch.from, scope?.stretch.to)) return [];
  const { charges, credits } = partedOf(near);
  const chosen = choose(
    suspectsOf(charges, credits, scope?.stretch ?? null).filter((suspect) => isFree(suspect, scope)),
  );
  if (chosen.length === 0) return [];
  const reach = scope && reachOf(scope.stretch);
  const around = reach ? partedOf(rowsBetween(rows, reach.from, reach.to)) : { charges, credits };
  const spent = new Set(around.credits.filter((row) => scope?.taken.has(row.charge.id)));
  return chosen
    .sort((one, other) => (one.rows[1]?.day ?? 0) - (other.rows[1]?.day ?? 0))
    .flatMap((suspect) => {
      const returned = takeReturns(suspect.rows.slice(1), around.credits, around.charges, spent);
      return flagOf(suspect, returned, lessons) ?? [];
    });
}

/** What can be doubled, and what came back. */
function partedOf(rows: readonly Row[]): {
  readonly charges: readonly Row[];
  readonly credits: readonly Row[];
} {
  const credits = rows.filter(isCredit);
  return {
    charges: withoutRecharged(withoutBookedAuthorisations(rows.filter(canBeDoubled)), credits),
    credits,
  };
}

function isFree({ rows }: Suspect, scope: Scope | null): boolean {
  if (!scope) return true;
  const { stretch, taken } = scope;
  const day = rows[1]?.day ?? Number.NaN;
  return day >= stretch.from && day <= stretch.to && !rows.some((row) => taken.has(row.charge.id));
}

/** Each charge belongs to the most probable group that claims it. */
function choose(suspects: readonly Suspect[]): Suspect[] {
  const claimed = new Set<Row>();
  return [...suspects]
    .filter((suspect) => probability(suspect.logit + WEIGHT.returned) >= POSSIBLE)
    .sort((one, other) => other.logit - one.logit || (one.rows[0]?.day ?? 0) - (other.rows[0]?.day ?? 0))
    .filter(({ rows }) => {
      if (rows.some((row) => claimed.has(row))) return false;
      for (const row of rows) claimed.add(row);
      return true;
    });
}

function flagOf(suspect: Suspect, returned: Returned, lessons: Lessons): DoubleCharge | null {
  const { rows, reasons, doubtful } = suspect;
  const [first, second] = rows;
  if (!first || !second) return null;
  const { currency } = second.charge.amount;
  const extra = rows
    .slice(1)
    .filter((row) => row.charge.amount.currency === currency)
    .reduce((sum, row) => sum + Math.abs(row.charge.amount.minor), 0);
  const settled = returned.minor >= extra * REFUND_SETTLES;
  const logit = suspect.logit + (returned.credits.length > 0 ? WEIGHT.returned : 0);
  if (probability(logit) < POSSIBLE) return null;
  const lesson = lessonOf(rows, lessons);
  const sum = Math.max(POSSIBLE, probability(logit + (lesson?.weight ?? 0)));
  const score = doubtful && !settled ? Math.min(sum, MOST_DOUBTFUL) : sum;
  return {
    kind: 'double-charge',
    strength: score >= LIKELY ? 'likely' : 'possible',
    score,
    status: statusOf(rows, settled),
    merchant: first.descriptor.name,
    amount: askedFor(first),
    recoverable: { minor: settled ? 0 : Math.max(0, extra - returned.minor), currency },
    reasons: inOrder([...reasons, ...returnReasons(returned, settled), ...(lesson ? [lesson] : [])]),
    charges: rows.map((row) => row.charge.id),
    refunds: returned.credits.map((row) => row.charge.id),
  };
}

function statusOf(rows: readonly Row[], settled: boolean): FlagStatus {
  if (settled) return 'refunded';
  return rows.some((row) => row.charge.pending) ? 'pending' : 'open';
}

function returnReasons({ credits }: Returned, settled: boolean): Reason[] {
  const [credit] = credits;
  if (!credit) return [];
  const { amount, day } = credit.charge;
  const values = { amount: { minor: Math.abs(amount.minor), currency: amount.currency }, day: { day } };
  return [
    {
      said: { id: settled ? 'reasons.returned' : 'reasons.returnedPartly', values },
      weight: WEIGHT.returned,
    },
  ];
}

/** Strongest first, those for it before those against it; what weighs nothing is not worth a line. */
function inOrder(reasons: readonly Reason[]): Reason[] {
  const telling = reasons.filter((reason) => Math.abs(reason.weight) >= 0.1);
  const strongest = (one: Reason, other: Reason) => Math.abs(other.weight) - Math.abs(one.weight);
  return [
    ...telling.filter((reason) => reason.weight > 0).sort(strongest),
    ...telling.filter((reason) => reason.weight < 0).sort(strongest),
  ];
}

function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
