import type { Claim } from '../../shared/case/claim.ts';
import type { ClaimDraft } from '../../shared/case/draft.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { Flag } from '../../shared/contract/review.ts';
import type { Day } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { draftClaim } from '../cases/claim-draft.ts';
import { noticesOfClaim } from '../cases/notices.ts';
import { caseChargeOf, caseChargesOf, caseClaiming } from '../ledger/case-charges.ts';
import { chargeById } from '../ledger/charges.ts';
import type { Ledger } from '../ledger/open.ts';
import { flagById } from '../ledger/shown-flags.ts';
import { routesByAccount } from './routes.ts';

/** What a case of this flag, of this charge, or of nothing yet would claim. */
export function draftCase(db: Ledger, { flag, charge }: Parsed<'cases.draft'>, today: Day): ClaimDraft {
  const { claim, charges } = draftOf(db, { flag, charge }, today);
  const existing = caseClaiming(db, charges);
  return {
    claim,
    existing: existing?.id ?? null,
    notices: claim.charges.length > 0 ? noticesOfClaim(claim, today) : [],
  };
}

interface Draft {
  readonly claim: Claim;
  /** Ids of what it is about. */
  readonly charges: readonly number[];
}

function draftOf(
  db: Ledger,
  { flag: flagId, charge }: Pick<Parsed<'cases.draft'>, 'flag' | 'charge'>,
  today: Day,
): Draft {
  if (flagId !== undefined) {
    const flag = flagById(db, flagId, today);
    if (!flag) throw new Problem({ id: 'problems.flagGone' });
    return { claim: claimOfFlag(db, flag), charges: flag.charges.map(({ id }) => id) };
  }
  if (charge !== undefined) return { claim: claimOfCharge(db, charge), charges: [charge] };
  const nothing = { merchant: '', kind: null, charges: [], recoverable: null, cancelledOn: null };
  return { claim: draftClaim({ ...nothing, ...UNKNOWN_ROUTE }), charges: [] };
}

const UNKNOWN_ROUTE = {
  route: 'card',
  network: null,
  country: null,
  told: false,
  networkAsked: false,
} as const;

/** What a case of this flag claims. */
export function claimOfFlag(db: Ledger, flag: Flag): Claim {
  const charges = caseChargesOf(
    db,
    flag.charges.map(({ id }) => id),
  );
  return draftClaim({
    merchant: flag.merchant,
    kind: flag.kind,
    charges: flag.charges.flatMap(({ id }) => charges.get(id) ?? []),
    recoverable: flag.recoverable,
    cancelledOn: null,
    ...routeOf(db, flag.charges.at(-1)?.account),
  });
}

function claimOfCharge(db: Ledger, id: number): Claim {
  const { merchant, account } = chargeById(db, id);
  const charges = [caseChargeOf(db, id)];
  return draftClaim({
    merchant,
    kind: null,
    charges,
    recoverable: null,
    cancelledOn: null,
    ...routeOf(db, account),
  });
}

function routeOf(db: Ledger, account: number | undefined) {
  const known = account === undefined ? undefined : routesByAccount(db).get(account);
  if (!known) return UNKNOWN_ROUTE;
  const { route, network, country, told, networkAsked } = known;
  return { route, network, country, told, networkAsked };
}
