import type { DoubleCharge, FlagStatus, Reason } from '../../shared/flag.ts';
import { canBeDoubled, isCredit } from './benign.ts';
import type { Candidate } from './candidate.ts';
import { askedFor } from './evidence.ts';
import { familiesOf } from './families.ts';
import { type Lessons, lessonOf, NO_LESSONS } from './lessons.ts';
import { withoutMirrors } from './mirrors.ts';
import { withoutBookedAuthorisations } from './pendings.ts';
import { type Returned, takeReturns, withoutRecharged } from './refunds.ts';
import { type Row, rowsOf } from './rows.ts';
import type { Suspect } from './judge.ts';
import { suspectsOf } from './suspects.ts';
import { LIKELY, POSSIBLE, REFUND_SETTLES, WEIGHT } from './weights.ts';
import { withoutFundedTwice } from './wallets.ts';

/**
 * Finds purchases that were charged more than once, among all charges of a person.
 * The order of the input means nothing. No charge is in two flags; flags come oldest first.
 * @param lessons what the person said of earlier flags: lowers a flag, never hides one
 */
export function findDoubleCharges(
  candidates: readonly Candidate[],
  lessons: Lessons = NO_LESSONS,
): DoubleCharge[] {
  const flags: DoubleCharge[] = [];
  for (const family of familiesOf(withoutMirrors(withoutFundedTwice(rowsOf(candidates))))) {
    if (family.rows.length > 1) flags.push(...flagsOf(family.rows, lessons));
  }
  return flags.sort((one, other) => (one.charges[0] ?? 0) - (other.charges[0] ?? 0));
}

function flagsOf(rows: readonly Row[], lessons: Lessons): DoubleCharge[] {
  const credits = rows.filter(isCredit);
  const charges = withoutRecharged(withoutBookedAuthorisations(rows.filter(canBeDoubled)), credits);
  const chosen = choose(suspectsOf(charges, credits));
  const spent = new Set<Row>();
  return chosen
    .sort((one, other) => (one.rows[1]?.day ?? 0) - (other.rows[1]?.day ?? 0))
    .flatMap((suspect) => {
      const returned = takeReturns(suspect.rows.slice(1), credits, charges, spent);
      return flagOf(suspect, returned, lessons) ?? [];
    });
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
  const score = doubtful && !settled ? Math.min(sum, LIKELY - 0.01) : sum;
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
