import type { TakenBackLine } from '../../shared/case/lines.ts';
import { daysBetween } from '../../shared/day.ts';
import type { CaseFacts, MoneyBack } from '../cases/facts.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { caseChargesOf } from '../ledger/case-charges.ts';
import { storedCases } from '../ledger/cases.ts';
import { type MirroredCredit, mirroredCredits } from '../ledger/mirrored-credits.ts';
import type { Ledger } from '../ledger/open.ts';
import { briefFactsOf } from './case-facts.ts';
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

/** One line beside a credit that it equals. */
interface Pair extends TakenBack {
  readonly back: MoneyBack;
}

/** Whoever writes down that a credit is gone may do so some days before or after the bank's line. */
const NEAR_DAYS = 7;

/**
 * By case: credits that still count, but that a later line seems to take back; for each one line, and each line for
 * one credit. Only told, never logged: a further charge of a subscription looks alike, so lines of the merchant count
 * only where the bank calls them a reversal. Whoever says that a line is something else is not asked about it again.
 */
export function takenBackIn(db: Ledger, cases: readonly KnownCase[]): Map<number, TakenBack[]> {
  const credited = cases.filter(({ facts }) => facts.money.some(({ charge }) => charge !== null));
  const lines = mirroredCredits(
    db,
    credited.map(({ id }) => id),
  );
  const byCase = Map.groupBy(lines, (line) => line.case);
  const pairs = credited.flatMap(({ id, facts }) => pairsOf(facts, byCase.get(id) ?? []));
  const lineOf = oneToOne(pairs);
  const seen = pairs.filter(
    ({ back, line }) => back.takenBackOn === null && lineOf.get(line.credit) === line.charge,
  );
  return Map.groupBy(seen, ({ line }) => line.case);
}

/** The same of one case. A line may belong to an equal credit of another one, so all are looked at where there is any. */
export function takenBackFrom(db: Ledger, id: number): TakenBack[] {
  if (mirroredCredits(db, [id]).length === 0) return [];
  const known = storedCases(db).map((stored) => ({ id: stored.id, facts: briefFactsOf(db, stored) }));
  return takenBackIn(db, known).get(id) ?? [];
}

function mayGo({ takenBackOn, provisional, way }: MoneyBack): boolean {
  return takenBackOn === null && (provisional || RETURNERS.has(way));
}

function pairsOf(facts: CaseFacts, lines: readonly MirroredCredit[]): Pair[] {
  if (lines.length === 0) return [];
  const parts = partsOf(facts);
  const own = new Set(facts.claim.charges.map(({ description }) => merchantOf(description).key));
  return lines.flatMap((line): Pair[] => {
    const back = facts.money.find(({ charge }) => charge !== null && charge === parts[line.ordinal]?.charge);
    if (!back) return [];
    const named = REVERSAL.test(line.text);
    // A final one is doubted only where the bank says so.
    const likely = named || (back.provisional && !own.has(merchantOf(line.text).key));
    const counts = back.takenBackOn === null ? mayGo(back) && likely : daysApart(back, line) <= NEAR_DAYS;
    return counts ? [{ event: back.event, back, line, named }] : [];
  });
}

/** Which line took which credit: what was written down already, then what the bank names, then the oldest. */
function oneToOne(pairs: readonly Pair[]): Map<number, number> {
  const lineOf = new Map<number, number>();
  const used = new Set<number>();
  const sorted = pairs.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      daysApart(one.back, one.line) - daysApart(other.back, other.line) ||
      one.line.day.localeCompare(other.line.day) ||
      one.line.charge - other.line.charge ||
      one.back.on.localeCompare(other.back.on) ||
      one.line.credit - other.line.credit,
  );
  for (const { line } of sorted) {
    if (lineOf.has(line.credit) || used.has(line.charge)) continue;
    lineOf.set(line.credit, line.charge);
    used.add(line.charge);
  }
  return lineOf;
}

function rank({ back, named }: Pair): number {
  if (back.takenBackOn !== null) return 0;
  return named ? 1 : 2;
}

/** Between what was written down and the line; of what still counts none. */
function daysApart({ takenBackOn }: MoneyBack, { day }: MirroredCredit): number {
  return takenBackOn === null ? 0 : Math.abs(daysBetween(takenBackOn, day));
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
