import type { CaseNotice } from '../../shared/case.ts';
import type { CaseFacts } from '../cases/facts.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { mirroredCredits } from '../ledger/mirrored-credits.ts';
import type { Ledger } from '../ledger/open.ts';
import { partsOf } from './case-store.ts';

/** How banks name it when they take a credit back. */
const REVERSAL = /revers|charge ?back|representment|adjust|환수|취소|반려|재청구/iu;

/**
 * A provisional credit may be taken back by a line that mirrors it. Only told, never logged: a further charge of a
 * subscription looks alike, so lines of the merchant count only where the bank calls them a reversal.
 */
export function takenBackNotices(db: Ledger, id: number, facts: CaseFacts): CaseNotice[] {
  const provisional = facts.money.filter((back) => back.provisional && back.takenBackOn === null);
  if (provisional.length === 0) return [];
  const parts = partsOf(facts);
  const own = new Set(facts.claim.charges.map(({ description }) => merchantOf(description).key));
  const seen = mirroredCredits(db, id).filter(
    ({ ordinal, text }) =>
      provisional.some(({ charge }) => charge !== null && parts[ordinal]?.charge === charge) &&
      (REVERSAL.test(text) || !own.has(merchantOf(text).key)),
  );
  return [...new Map(seen.map((line) => [line.ordinal, line])).values()].map(({ day, amount, account }) => ({
    id: 'taken-back',
    say: { id: 'caseFound.takenBack', values: { day: { day }, amount, account } },
    tone: 'warn',
    source: null,
  }));
}
