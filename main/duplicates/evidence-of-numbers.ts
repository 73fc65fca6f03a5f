import type { Reason } from '../../shared/flag.ts';
import { surePartOf } from './benign.ts';
import { areTickets } from './codes.ts';
import type { MerchantKind } from './kinds.ts';
import { NUMBERED, type Numbers, sharedCode } from './numbers.ts';
import type { Row } from './rows.ts';
import { WEIGHT } from './weights.ts';

const SELLS_TICKETS: ReadonlySet<MerchantKind> = new Set(['airline', 'ticket', 'transit', 'other']);

/** One number of a bank or shop on all of these lines. */
export function references(rows: readonly Row[], numbers: Numbers): Reason[] {
  const reference = rows[0]?.charge.reference ?? '';
  if (!isTelling(reference, rows) || rows.some((row) => row.charge.reference !== reference)) return [];
  // A wallet hands its number on to the bank behind it: one payment seen twice.
  if (rows.some((row) => row.charge.account !== rows[0]?.charge.account)) return [];
  // Some banks print one number on many lines (a mandate, a date): that proves nothing.
  if ((numbers.references.get(reference) ?? 0) > rows.length) return [];
  return [{ said: { id: 'reasons.sameReference', values: { reference } }, weight: WEIGHT.sameReference }];
}

function isTelling(reference: string, rows: readonly Row[]): boolean {
  const digits = reference.replace(/\D/g, '');
  const isDate = rows.some(({ charge }) => digits === charge.day.replaceAll('-', ''));
  return reference.length >= 4 && /[1-9]/.test(digits) && !isDate;
}

/** So many lines with a number, nearly all of them another. */
const MANY_BRANCHES = 6;
const ALL_OTHER = 0.75;

/** Numbers within the texts, of orders, tickets and branches: the same, or others. */
export function codes(rows: readonly Row[], numbers: Numbers): Reason[] {
  const reasons: Reason[] = [];
  const [first] = rows;
  const found = new Set(rows.map((row) => row.descriptor.codes).filter((code) => code !== ''));
  const branches = new Set(rows.map((row) => row.descriptor.branch).filter((branch) => branch !== ''));
  // A number that changes with every line numbers the charge and names no branch.
  const numbered = numbers.branched >= MANY_BRANCHES && numbers.branches.size > numbers.branched * ALL_OTHER;
  if (!first) return reasons;
  if (branches.size > 1 && !numbered && !isCutShort([...branches]))
    reasons.push({ said: { id: 'reasons.otherBranch' }, weight: WEIGHT.otherBranch });
  if (found.size > 1 && !isCutShort([...found])) {
    const { kind } = first.descriptor;
    const tickets = SELLS_TICKETS.has(kind) && [...found].every(areTickets);
    const weight = tickets ? WEIGHT.otherTicket : otherCodeWeight(kind, rows);
    reasons.push({ said: { id: tickets ? 'reasons.otherTicket' : 'reasons.otherCode' }, weight });
    return reasons;
  }
  const orders = new Set(rows.map((row) => row.descriptor.order).filter((order) => order !== ''));
  if (found.size === 0 && orders.size > 1 && first.descriptor.kind === 'marketplace')
    reasons.push({ said: { id: 'reasons.otherCode' }, weight: WEIGHT.otherOrder });
  const code = sharedCode(rows, numbers);
  if (code !== null) {
    // Where each order has a number of its own, one that comes again is the order's.
    const apart =
      numbers.coded > rows.length && numbers.codes.size > (numbers.coded - rows.length) * ALL_OTHER;
    const alone = first.descriptor.kind === 'airline' ? WEIGHT.sameTicket : WEIGHT.sameCodeAlone;
    const weight =
      numbers.coded > rows.length ? Math.max(alone, apart ? WEIGHT.sameOwnCode : WEIGHT.sameCode) : alone;
    reasons.push({ said: { id: 'reasons.sameCode', values: { code } }, weight });
  }
  return reasons;
}

/** `#47` is what a narrow column leaves of `#4768`, and `918660` of `9186601133`. */
function isCutShort(numbers: readonly string[]): boolean {
  const [shortest = '', ...longer] = numbers.toSorted((one, other) => one.length - other.length);
  return shortest.length > 1 && longer.every((number) => number.startsWith(shortest));
}

/** Each part of an instalment plan is billed once. */
export function parts(rows: readonly Row[]): Reason[] {
  const [number = null, ...others] = rows.map(surePartOf);
  if (number === null || others.some((other) => other !== number)) return [];
  return [{ said: { id: 'reasons.samePart', values: { number } }, weight: WEIGHT.samePart }];
}

function otherCodeWeight(kind: MerchantKind, [first, second]: readonly Row[]): number {
  const together = first?.bought === second?.bought;
  if (kind === 'registrar' && together) return WEIGHT.otherCodeRegistrar;
  if (kind === 'subscription' || kind === 'registrar') return WEIGHT.otherCodeSubscription;
  if (kind === 'marketplace') return WEIGHT.otherCodeOrdered;
  return NUMBERED.has(kind) ? WEIGHT.otherCodeNumbered : WEIGHT.otherCode;
}
