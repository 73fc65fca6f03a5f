import type { FlagKind, FlagStatus, FlagStrength, FoundFlag, Reason } from '../../../shared/flag.ts';
import type { Row } from '../../duplicates/rows.ts';
import { REFUND_SETTLES } from '../../duplicates/weights.ts';
import { type Returned, takeReturns } from '../../duplicates/take-returns.ts';

/** Older than this many days at the statements' end, nobody looks at it any more. */
export const OLD_DAYS = 730;

/** The same levels as for double charges (weights.ts there). */
const LIKELY = 0.84;
const POSSIBLE = 0.5;

/** A finding about charges of a subscription before it is scored. */
export interface Finding {
  readonly kind: Exclude<FlagKind, 'double-charge'>;
  /** Log-odds before the reasons are heard: how often such a finding is right at all. */
  readonly base: number;
  readonly reasons: readonly Reason[];
  /** Lawful as a rule, and to be looked at rather than claimed. */
  readonly atMostPossible?: boolean;
  readonly charges: readonly Row[];
  /** Whose price is told; the amount of the flag. */
  readonly about: Row;
  /** Minor units of the account's currency. */
  readonly recoverable: number;
  readonly status?: FlagStatus;
  readonly refunds?: readonly Row[];
}

/** Scores a finding; none where it is rather wrong than right. */
export function flagOf(finding: Finding): FoundFlag[] {
  const { kind, about, charges, reasons } = finding;
  const logit = reasons.reduce((sum, { weight }) => sum + weight, finding.base);
  const score = 1 / (1 + Math.exp(-logit));
  if (score < POSSIBLE) return [];
  const strength: FlagStrength = score >= LIKELY && !finding.atMostPossible ? 'likely' : 'possible';
  return [
    {
      kind,
      strength,
      score,
      status: finding.status ?? 'open',
      merchant: about.descriptor.name,
      amount: { minor: Math.abs(about.value), currency: about.currency },
      recoverable: {
        minor: finding.status === 'refunded' ? 0 : Math.max(0, finding.recoverable),
        currency: about.charge.amount.currency,
      },
      reasons: [...reasons].sort(
        (one, other) =>
          Number(other.weight > 0) - Number(one.weight > 0) || Math.abs(other.weight) - Math.abs(one.weight),
      ),
      charges: charges.map((row) => row.charge.id),
      refunds: (finding.refunds ?? []).map((row) => row.charge.id),
    },
  ];
}

/** What was booked for charges, positive, in the currency of the first one's account. */
function bookedFor(rows: readonly Row[]): number {
  const currency = rows[0]?.charge.amount.currency;
  return rows
    .filter((row) => row.charge.amount.currency === currency)
    .reduce((sum, row) => sum + Math.abs(row.charge.amount.minor), 0);
}

/** What came back for these charges, and what is still owed. */
export interface Settled extends Returned {
  readonly status: FlagStatus;
  readonly recoverable: number;
}

export function settle(rows: readonly Row[], credits: readonly Row[], charges: readonly Row[]): Settled {
  const returned = takeReturns(rows, credits, charges, new Set());
  const owed = bookedFor(rows);
  const settled = returned.minor >= owed * REFUND_SETTLES;
  const pending = rows.some((row) => row.charge.pending);
  return {
    ...returned,
    status: settled ? 'refunded' : pending ? 'pending' : 'open',
    recoverable: settled ? 0 : owed - returned.minor,
  };
}
