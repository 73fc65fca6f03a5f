import type { DoubleCharge, FlagStatus, Reason } from '../../shared/flag.ts';
import { canBeDoubled, isCredit } from './benign.ts';
import { probabilityOf } from './calibration.ts';
import { askedFor } from './evidence.ts';
import type { Suspect } from './judge.ts';
import { type Lessons, lessonOf } from './lessons.ts';
import { hasNearPair } from './near-pairs.ts';
import { withoutBookedAuthorisations } from './pendings.ts';
import { withoutRecharged } from './refunds.ts';
import { type Returned, takeReturns } from './take-returns.ts';
import type { Row } from './rows.ts';
import { reachOf, type Stretch } from './stretches.ts';
import { suspectsOf } from './suspects.ts';
import { LIKELY, POSSIBLE, REFUND_SETTLES, WEIGHT } from './weights.ts';

/** The rows of a family between two days since 1970, both within, in time order. */
export type RowsWithin = (from: number, to: number) => readonly Row[];

/** Where in a long family is looked, and what earlier stretches took: ids of charges in flags, and of their credits. */
export interface Scope {
  readonly stretch: Stretch;
  readonly taken: ReadonlySet<number>;
}

/** The double charges among all rows of one family, in time order. */
export function flagsAmong(rows: readonly Row[], lessons: Lessons): DoubleCharge[] {
  if (!hasNearPair(rows)) return [];
  const parted = partedOf(rows);
  return flagsOf(choose(suspectsOf(parted.charges, parted.credits)), () => parted, new Set(), lessons);
}

/**
 * Those whose second charge lies in one stretch of a long family. What lies in the half year after it is asked for only where
 * something is suspected, which may have come back then.
 */
export function flagsIn(rows: RowsWithin, { stretch, taken }: Scope, lessons: Lessons): DoubleCharge[] {
  if (rows(stretch.from, stretch.to).length === 0) return [];
  const near = rows(stretch.contextFrom, stretch.contextTo);
  if (!hasNearPair(near, stretch.from, stretch.to)) return [];
  const { charges, credits } = partedOf(near);
  const free = suspectsOf(charges, credits, stretch).filter((suspect) => isFree(suspect, stretch, taken));
  const reach = reachOf(stretch);
  return flagsOf(choose(free), () => partedOf(rows(reach.from, reach.to)), taken, lessons);
}

/** @param around asks for all that a flag may rest on */
function flagsOf(
  chosen: Suspect[],
  around: () => Parted,
  taken: ReadonlySet<number>,
  lessons: Lessons,
): DoubleCharge[] {
  if (chosen.length === 0) return [];
  const { charges, credits } = around();
  const spent = new Set(credits.filter((row) => taken.has(row.charge.id)));
  return chosen
    .sort((one, other) => (one.rows[1]?.day ?? 0) - (other.rows[1]?.day ?? 0))
    .flatMap((suspect) => {
      const returned = takeReturns(suspect.rows.slice(1), credits, charges, spent);
      return flagOf(suspect, returned, lessons) ?? [];
    });
}

/** What can be doubled, and what came back. */
export interface Parted {
  readonly charges: readonly Row[];
  readonly credits: readonly Row[];
}

export function partedOf(rows: readonly Row[]): Parted {
  const credits = rows.filter(isCredit);
  return {
    charges: withoutRecharged(withoutBookedAuthorisations(rows.filter(canBeDoubled)), credits),
    credits,
  };
}

function isFree({ rows }: Suspect, stretch: Stretch, taken: ReadonlySet<number>): boolean {
  const day = rows[1]?.day ?? Number.NaN;
  return day >= stretch.from && day <= stretch.to && !rows.some((row) => taken.has(row.charge.id));
}

/** Each charge belongs to the most probable group that claims it. */
function choose(suspects: readonly Suspect[]): Suspect[] {
  const claimed = new Set<Row>();
  return [...suspects]
    .filter((suspect) => probabilityOf(suspect.logit + WEIGHT.returned, false) >= POSSIBLE)
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
  const isDoubtful = doubtful && !settled;
  if (probabilityOf(logit, isDoubtful) < POSSIBLE) return null;
  const lesson = lessonOf(rows, lessons);
  const score = Math.max(POSSIBLE, probabilityOf(logit + (lesson?.weight ?? 0), isDoubtful));
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
