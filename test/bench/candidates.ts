import type { Candidate } from '../../main/duplicates/candidate.ts';
import type { Household } from '../households/household.ts';

/** The household's charges without what only the generator knows. */
export function candidatesOf(household: Household): Candidate[] {
  return household.charges.map((charge) => ({
    id: charge.id,
    account: charge.account,
    accountKind: charge.accountKind,
    day: charge.day,
    posted: charge.posted,
    time: charge.time,
    description: charge.description,
    amount: charge.amount,
    original: charge.original,
    reference: charge.reference,
    kind: charge.kind,
    pending: charge.pending,
    instalment: charge.instalment,
    vanished: charge.vanished ?? false,
  }));
}
