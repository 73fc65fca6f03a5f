import type { CaseCharge } from '../../shared/case/claim.ts';
import type { ProposedCredit } from '../../shared/contract/imports.ts';
import type { CaseFacts } from '../cases/facts.ts';
import { type CreditProposal, proposalFor } from '../cases/proposals.ts';
import { caseChargesOf } from '../ledger/case-charges.ts';
import {
  casesForCredits,
  type CreditCandidate,
  creditsAfter,
  creditsForCases,
  dropProposalsFor,
  dropProposalsOf,
  keepProposals,
  proposedCredits,
  type StoredProposal,
} from '../ledger/case-proposals.ts';
import { hasCases, openCaseIds, storedCases } from '../ledger/cases.ts';
import { lastChargeId } from '../ledger/charges.ts';
import type { Ledger } from '../ledger/open.ts';
import { readSetting, writeSetting } from '../ledger/settings.ts';
import { briefFactsOf } from './case-facts.ts';

/** Looks anew for credits that may be money of these cases. */
export function proposeFor(db: Ledger, cases: readonly number[]): void {
  db.transaction(() => {
    dropProposalsFor(db, cases);
    keepProposals(db, fitting(db, creditsForCases(db, cases)));
  }).immediate();
}

/** Looks anew for the cases of which these credits may be money. */
export function proposeCredits(db: Ledger, credits: readonly number[]): void {
  if (credits.length === 0) return;
  db.transaction(() => {
    dropProposalsOf(db, credits);
    keepProposals(db, fitting(db, casesForCredits(db, credits)));
  }).immediate();
}

/** After an import: looks at the credits that are new since the last time. */
export function proposeNewCredits(db: Ledger): void {
  if (hasCases(db)) proposeCredits(db, creditsAfter(db, Number(readSetting(db, 'creditsSeen') ?? 0)));
  writeSetting(db, 'creditsSeen', String(lastChargeId(db)));
}

/** Credits with a later id than this that are proposed for a case. */
export function creditsFoundSince(db: Ledger, charge: number): ProposedCredit[] {
  const credits = proposedCredits(db, { after: charge });
  const cases = new Set(credits.map((credit) => credit.case));
  const names = new Map(
    storedCases(db, [...cases]).map((stored) => [stored.id, briefFactsOf(db, stored).claim.merchant]),
  );
  return credits.flatMap(({ case: id, day, amount }) => {
    const merchant = names.get(id);
    return merchant === undefined ? [] : [{ case: id, merchant, day, amount }];
  });
}

/** Looks anew at everything, where amounts are told otherwise than before. */
export function proposeAll(db: Ledger): void {
  proposeFor(db, openCaseIds(db));
}

function fitting(
  db: Ledger,
  candidates: readonly CreditCandidate[],
): (StoredProposal & { readonly case: number })[] {
  if (candidates.length === 0) return [];
  const ids = candidates.map((one) => one.case);
  const facts = new Map(storedCases(db, ids).map((stored) => [stored.id, briefFactsOf(db, stored)]));
  const credits = caseChargesOf(
    db,
    candidates.map(({ charge }) => charge),
  );
  return candidates.flatMap((candidate) => {
    const { case: id, charge } = candidate;
    const [own, credit] = [facts.get(id), credits.get(charge)];
    const fit = own && credit && fitOf(own, credit, candidate);
    return fit ? [{ case: id, charge, settles: fit.settles, reasons: fit.reasons }] : [];
  });
}

/** Whether a credit fits, as far as no other case took it. */
export function fitOf(
  facts: CaseFacts,
  credit: CaseCharge,
  { left, sameMerchant }: CreditCandidate,
): CreditProposal | null {
  return proposalFor(facts, { ...credit, amount: { ...credit.amount, minor: left } }, sameMerchant);
}
