import type { CaseNotice, DueItem } from '../../shared/case.ts';
import { type Day, daysBetween } from '../../shared/day.ts';
import type { CaseFacts, MoneyBack } from '../cases/facts.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { type MirroredCredit, mirroredCredits } from '../ledger/mirrored-credits.ts';
import type { Ledger } from '../ledger/open.ts';
import { partsOf } from './case-store.ts';

/** How banks name it when they take a credit back. */
const REVERSAL = /revers|charge ?back|representment|adjust|환수|취소|반려|재청구/iu;

/** Merchants and stores do not take back what they refunded; who credited a claim may, also once it was decided. */
const RETURNERS: ReadonlySet<MoneyBack['way']> = new Set(['issuer', 'bank', 'paypal']);

/**
 * A credit may be taken back by a line that mirrors it. Only told, never logged: a further charge of a subscription
 * looks alike, so lines of the merchant count only where the bank calls them a reversal.
 */
export function takenBackNotices(db: Ledger, id: number, facts: CaseFacts): CaseNotice[] {
  return takenBackIn(db, id, facts).map(({ day, amount, account }) => ({
    id: 'taken-back',
    say: { id: 'caseFound.takenBack', values: { day: { day }, amount, account } },
    tone: 'warn',
    source: null,
  }));
}

/** What the bank itself calls a reversal waits to be logged. */
export function takenBackDue(db: Ledger, id: number, facts: CaseFacts, today: Day): DueItem[] {
  return takenBackIn(db, id, facts)
    .filter(isNamed)
    .map(({ day }) => ({
      case: id,
      flag: null,
      merchant: facts.claim.merchant,
      day,
      left: daysBetween(today, day),
      say: { id: 'caseDue.takenBack' },
      kind: 'act',
    }));
}

/** Credits that still count, but that a later line seems to take back; for each the last such line. */
function takenBackIn(db: Ledger, id: number, facts: CaseFacts): MirroredCredit[] {
  const backs = facts.money.filter(
    ({ charge, provisional, takenBackOn, way }) =>
      charge !== null && takenBackOn === null && (provisional || RETURNERS.has(way)),
  );
  if (backs.length === 0) return [];
  const parts = partsOf(facts);
  const own = new Set(facts.claim.charges.map(({ description }) => merchantOf(description).key));
  const seen = mirroredCredits(db, id).filter((line) => {
    const back = backs.find(({ charge }) => parts[line.ordinal]?.charge === charge);
    // A final one is doubted only where the bank says so.
    return back && (isNamed(line) || (back.provisional && !own.has(merchantOf(line.text).key)));
  });
  return [...new Map(seen.map((line) => [line.ordinal, line])).values()];
}

function isNamed({ text }: MirroredCredit): boolean {
  return REVERSAL.test(text);
}
