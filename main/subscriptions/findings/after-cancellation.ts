import { type Day, dayNumber } from '../../../shared/day.ts';
import type { FoundFlag, Reason } from '../../../shared/flag.ts';
import type { Rhythm } from '../../../shared/subscription.ts';
import type { Row } from '../../duplicates/rows.ts';
import type { Account } from '../billed.ts';
import { beatOf } from '../rhythms.ts';
import { flagOf, OLD_DAYS, settle } from './finding.ts';

/** A charge that was due before the day of cancelling may be dated so many days later. */
const BOOKING_LAG = 3;
const BASE = 0;

/** The charges of a cancelled subscription that came on the day or later; given back ones among them. */
function chargesFrom(rows: readonly Row[], account: Account, on: Day): Row[] {
  const from = dayNumber(on);
  const prices = new Set(rows.map((row) => row.value));
  const accounts = new Set(rows.map((row) => row.charge.account));
  const returned = account.returned.filter(
    (row) => prices.has(row.value) && accounts.has(row.charge.account) && !rows.includes(row),
  );
  return [...rows, ...returned].filter((row) => row.day >= from).sort((one, other) => one.day - other.day);
}

/**
 * A subscription charged after the person cancelled it.
 * @param rows its charges, oldest first
 */
export function afterCancellation(
  rows: readonly Row[],
  rhythm: Rhythm,
  account: Account,
  on: Day,
  end: Day,
): FoundFlag[] {
  const after = chargesFrom(rows, account, on);
  const cancelled = dayNumber(on);
  const clear = after.filter((row) => row.day > cancelled + BOOKING_LAG);
  const told = clear.length > 0 ? clear : after;
  const [first] = told;
  if (!first || first.day < dayNumber(end) - OLD_DAYS) return [];
  const before = rows.findLast((row) => row.day < cancelled);
  const { status, recoverable, credits } = settle(told, account.credits, account.charges);
  return flagOf({
    kind: 'after-cancellation',
    base: BASE,
    reasons: reasonsOf(told, cancelled, on, before ?? null, beatOf(rhythm).cycle),
    charges: told,
    about: first,
    recoverable,
    status,
    refunds: credits,
  });
}

function reasonsOf(
  told: readonly Row[],
  cancelled: number,
  on: Day,
  before: Row | null,
  cycle: number,
): Reason[] {
  const first = told[0];
  if (!first) return [];
  const days = first.day - cancelled;
  const values = { day: { day: on }, days, count: told.length };
  const reasons: Reason[] = [];
  if (days > BOOKING_LAG) {
    reasons.push({ said: { id: 'findings.chargedAfter', values }, weight: 2.4 });
    if (told.length > 1) reasons.push({ said: { id: 'findings.chargedAgain', values }, weight: 0.8 });
  } else if (days === 0) {
    reasons.push({ said: { id: 'findings.chargedThatDay', values }, weight: 0.3 });
    reasons.push({ said: { id: 'findings.maybeBeforeCancelling' }, weight: -0.2 });
  } else {
    reasons.push({ said: { id: 'findings.chargedWithinDays', values }, weight: 0.5 });
    reasons.push({ said: { id: 'findings.maybeAlreadyDue', values }, weight: -0.3 });
  }
  // Nothing for two cycles and then again: rather taken up anew.
  if (before && first.day - before.day > 2.5 * cycle)
    reasons.push({ said: { id: 'findings.maybeTakenUpAgain' }, weight: -1.6 });
  return reasons;
}
