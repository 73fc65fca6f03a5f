import type { FilingLimit } from '../../shared/case/limits.ts';
import type { AccountRoute } from '../../shared/contract/accounts.ts';
import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Day } from '../../shared/day.ts';
import { REASONS, routeOfCharges } from '../cases/claim-draft.ts';
import { decidingClocks } from '../cases/clocks.ts';
import { filingLimitOf, limitOfCase, nearestLimit } from '../cases/limits.ts';
import type { Ledger } from '../ledger/open.ts';
import { chargesNotOwed, type LimitedCharge, type ListedFlag, listFlags } from '../ledger/shown-flags.ts';
import { storedCases } from '../ledger/cases.ts';
import { briefFactsOf, oncePerDay } from './case-facts.ts';
import { routesByAccount } from './routes.ts';

/** All flags, each with the nearest day after which a right to dispute it is lost; of a case as it tells it. */
export function limitedFlags(db: Ledger, today: Day): FlagSummary[] {
  return withLimits(db, listFlags(db, today), today);
}

/** Flags that wait and have no case: nobody else reminds of their limits. */
export function limitedFlagsWithoutCase(db: Ledger, today: Day): FlagSummary[] {
  const flags = listFlags(db, today).filter((flag) => flag.waits && flag.case === null);
  return withLimits(db, flags, today);
}

function withLimits(db: Ledger, flags: readonly ListedFlag[], today: Day): FlagSummary[] {
  const routes = routesByAccount(db);
  const charges = chargesNotOwed(db);
  const limits = limitsOfCases(
    db,
    flags.flatMap((flag) => flag.case ?? []),
    today,
  );
  const limitFor = (flag: ListedFlag): FilingLimit | null => {
    if (!isClaimable(flag)) return null;
    if (flag.case !== null) return limits.get(flag.case) ?? null;
    return limitOf(flag, charges.get(flag.id) ?? [], routes, today);
  };
  return flags.map((flag) => ({ ...flag, limit: limitFor(flag) }));
}

/** By case: the nearest filing limit that still runs. */
function limitsOfCases(db: Ledger, cases: readonly number[], today: Day): Map<number, FilingLimit | null> {
  if (cases.length === 0) return new Map();
  return new Map(
    storedCases(db, cases).map((stored) => [stored.id, limitAt(stored.id, briefFactsOf(db, stored), today)]),
  );
}

const limitAt = oncePerDay((_id, facts, today) => limitOfCase(decidingClocks(facts, today)));

/** There is something to get back, and the person does not say that it is owed. */
function isClaimable({ status, recoverable, decision, waits }: ListedFlag): boolean {
  if (status === 'refunded' || status === 'dissolved' || recoverable.minor <= 0) return false;
  return waits || decision === null || decision.verdict === 'claimed' || decision.verdict === 'later';
}

/** The nearest of the limits by account: an extra charge may be on another card. */
function limitOf(
  flag: ListedFlag,
  charges: readonly LimitedCharge[],
  routes: ReadonlyMap<number, AccountRoute>,
  today: Day,
): FilingLimit | null {
  const byAccount = Map.groupBy(charges, ({ account }) => account);
  const limits = [...byAccount].flatMap(([account, own]) => {
    const known = routes.get(account);
    // As a case of the flag would be drafted.
    const route = known && routeOfCharges(own, known.route);
    const limit =
      known &&
      route &&
      filingLimitOf(
        { ...known, networkTold: known.networkAsked, route, charges: own, reason: REASONS[flag.kind] },
        today,
      );
    return limit ? [limit] : [];
  });
  return nearestLimit(limits);
}
