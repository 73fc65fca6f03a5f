import type { TakenBackLine } from '../../shared/case.ts';
import type { CaseFacts, MoneyBack } from '../cases/facts.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { caseChargesOf } from '../ledger/case-charges.ts';
import { type MirroredCredit, mirroredCredits } from '../ledger/mirrored-credits.ts';
import type { Ledger } from '../ledger/open.ts';
import { partsOf } from './case-store.ts';

/** How banks name it when they take a credit back. */
const REVERSAL = /revers|charge ?back|representment|adjust|환수|취소|반려|재청구/iu;

/** Merchants and stores do not take back what they refunded; who credited a claim may, also once it was decided. */
const RETURNERS: ReadonlySet<MoneyBack['way']> = new Set(['issuer', 'bank', 'paypal']);

/** A case, and what its events come to. */
export interface KnownCase {
  readonly id: number;
  readonly facts: CaseFacts;
}

/** A line that may have taken a credit back, and which. */
export interface TakenBack {
  readonly event: number;
  readonly line: MirroredCredit;
  /** The bank itself calls it a reversal. */
  readonly named: boolean;
}

/**
 * By case: credits that still count, but that a later line seems to take back; for each the last such line. Only
 * told, never logged: a further charge of a subscription looks alike, so lines of the merchant count only where the
 * bank calls them a reversal. Whoever says that a line is something else is not asked about it again.
 */
export function takenBackIn(db: Ledger, cases: readonly KnownCase[]): Map<number, TakenBack[]> {
  const credited = cases.filter(({ facts }) => facts.money.some(mayGo));
  const lines = mirroredCredits(
    db,
    credited.map(({ id }) => id),
  );
  const byCase = Map.groupBy(lines, (line) => line.case);
  return new Map(credited.map(({ id, facts }) => [id, matching(facts, byCase.get(id) ?? [])]));
}

function mayGo({ charge, takenBackOn, provisional, way }: MoneyBack): boolean {
  return charge !== null && takenBackOn === null && (provisional || RETURNERS.has(way));
}

function matching(facts: CaseFacts, lines: readonly MirroredCredit[]): TakenBack[] {
  if (lines.length === 0) return [];
  const parts = partsOf(facts);
  const own = new Set(facts.claim.charges.map(({ description }) => merchantOf(description).key));
  const seen = lines.flatMap((line): TakenBack[] => {
    const back = facts.money.find((one) => mayGo(one) && parts[line.ordinal]?.charge === one.charge);
    if (!back) return [];
    const named = REVERSAL.test(line.text);
    // A final one is doubted only where the bank says so.
    const counts = named || (back.provisional && !own.has(merchantOf(line.text).key));
    return counts ? [{ event: back.event, line, named }] : [];
  });
  return [...new Map(seen.map((one) => [one.event, one])).values()];
}

/** The same as the screen of the case shows them. */
export function takenBackLines(db: Ledger, seen: readonly TakenBack[]): TakenBackLine[] {
  if (seen.length === 0) return [];
  const charges = caseChargesOf(
    db,
    seen.map(({ line }) => line.charge),
  );
  return seen.flatMap(({ event, line, named }) => {
    const charge = charges.get(line.charge);
    const now = { id: line.charge, day: line.day };
    return charge ? [{ event, charge, now, account: line.account, named }] : [];
  });
}
