import type { Claim } from '../../shared/case/claim.ts';
import type { ClaimDraft } from '../../shared/case/draft.ts';
import type { CaseNotice } from '../../shared/case/limits.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { Flag } from '../../shared/contract/review.ts';
import type { Day } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { type AccountWay, draftClaim } from '../cases/claim-draft.ts';
import { warn } from '../cases/notice.ts';
import { noticesOfClaim } from '../cases/notices.ts';
import {
  caseChargeOf,
  caseChargesOf,
  caseClaiming,
  caseOwing,
  chargesOf,
  takenByCases,
} from '../ledger/case-charges.ts';
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
    notices: claim.charges.length > 0 ? [...owedElsewhere(db, claim), ...noticesOfClaim(claim, today)] : [],
  };
}

/** To beware of: another open case says that what is claimed here is owed. */
export function owedElsewhere(db: Ledger, { charges }: Claim): CaseNotice[] {
  const owing = caseOwing(db, chargesOf(db, charges));
  return owing === null ? [] : [warn('owedElsewhere', null, { case: owing })];
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
  const nothing = { merchant: '', kind: null, charges: [], taken: [], recoverable: null, cancelledOn: null };
  return { claim: draftClaim({ ...nothing, wayOf: () => UNKNOWN_WAY }), charges: [] };
}

const UNKNOWN_WAY: AccountWay = {
  route: 'card',
  network: null,
  country: null,
  told: false,
  networkAsked: false,
};

/** What a case of this flag claims. */
export function claimOfFlag(db: Ledger, flag: Flag): Claim {
  const ids = flag.charges.map(({ id }) => id);
  const found = caseChargesOf(db, ids);
  const taken = takenByCases(db, ids);
  const charges = ids.flatMap((id) => found.get(id) ?? []);
  const accounts = new Map(flag.charges.map(({ id, account }) => [found.get(id), account]));
  return draftClaim({
    merchant: flag.merchant,
    kind: flag.kind,
    charges,
    taken: [...taken].flatMap((id) => found.get(id) ?? []),
    recoverable: flag.recoverable,
    cancelledOn: null,
    wayOf: (claimed) => wayOf(db, accounts.get(claimed)),
  });
}

function claimOfCharge(db: Ledger, id: number): Claim {
  const { merchant, account } = chargeById(db, id);
  return draftClaim({
    merchant,
    kind: null,
    charges: [caseChargeOf(db, id)],
    taken: [],
    recoverable: null,
    cancelledOn: null,
    wayOf: () => wayOf(db, account),
  });
}

function wayOf(db: Ledger, account: number | undefined): AccountWay {
  return (account === undefined ? undefined : routesByAccount(db).get(account)) ?? UNKNOWN_WAY;
}
