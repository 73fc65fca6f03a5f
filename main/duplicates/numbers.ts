import { isIdLike } from './codes.ts';
import type { MerchantKind } from './kinds.ts';
import type { Row } from './rows.ts';
import { apartOf } from './times.ts';

/** How often a merchant's lines carry each reference and each code in the text. */
export interface Numbers {
  readonly references: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, number>;
  /** What stands behind a marketplace's star. */
  readonly orders: ReadonlyMap<string, number>;
  /** Numbers of branches or terminals, and the lines that carry any. */
  readonly branches: ReadonlySet<string>;
  readonly branched: number;
  /** All lines. */
  readonly lines: number;
  /** Lines that carry any code. */
  readonly coded: number;
}

/** Where each order, ride and ticket has a number of its own, and stores have none. */
export const NUMBERED: ReadonlySet<MerchantKind> = new Set(['marketplace', 'airline', 'ticket', 'transit']);

export function numbersOf(rows: readonly Row[]): Numbers {
  const references = new Map<string, number>();
  const codes = new Map<string, number>();
  const orders = new Map<string, number>();
  const branches = new Set<string>();
  let branched = 0;
  let coded = 0;
  for (const { charge, descriptor } of rows) {
    if (charge.reference !== null) count(references, charge.reference);
    if (descriptor.order !== '') count(orders, descriptor.order);
    if (descriptor.branch !== '') {
      branches.add(descriptor.branch);
      branched += 1;
    }
    if (descriptor.codes === '') continue;
    count(codes, descriptor.codes);
    coded += 1;
  }
  return { references, codes, orders, branches, branched, lines: rows.length, coded };
}

/** What a narrow column leaves of ticket numbers: the last digits would tell the passengers apart. */
const CUT_TICKET = /^\d{5,9}$/;

/** All of these carry one code that looks like a purchase's own, and no other line has it. */
export function sharedCode(rows: readonly Row[], numbers: Numbers): string | null {
  const code = rows[0]?.descriptor.codes ?? '';
  if (code === '') return sharedOrder(rows, numbers);
  if (rows.some((row) => row.descriptor.codes !== code)) return null;
  const same = numbers.codes.get(code) ?? 0;
  const look = isIdLike(code);
  if (same > rows.length || look === 'no') return null;
  const kind = rows[0]?.descriptor.kind ?? 'other';
  // Those who fly together are ticketed together: minutes later or the next day it is no other passenger.
  if (kind === 'airline' && CUT_TICKET.test(code) && mayBeTogether(rows)) return null;
  return look === 'yes' || numbers.coded > same || NUMBERED.has(kind) ? code : null;
}

/** Other lines that must have numbers of their own, each another, before one is no branch's. */
const ORDERS = 3;

/** A short number as a branch has, where all other lines have others: the shop numbers what it sells. */
function sharedOrder(rows: readonly Row[], numbers: Numbers): string | null {
  const number = rows[0]?.descriptor.branch ?? '';
  if (number.length < SHORTEST_ORDER || rows.some((row) => row.descriptor.branch !== number)) return null;
  const others = numbers.branched - rows.length;
  return others >= ORDERS && numbers.branches.size === others + 1 ? number : null;
}

/** Digits. */
const SHORTEST_ORDER = 5;

/** Seconds within which the tickets of one booking are charged. */
const ONE_BOOKING = 45;

function mayBeTogether(rows: readonly Row[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first.day !== last.day) return false;
  const apart = apartOf(first, last);
  return apart === null || apart.seconds <= ONE_BOOKING;
}

/** One order of a marketplace, by its code or by what stands behind the star, on these lines only. */
export function isOneOrder(rows: readonly Row[], numbers: Numbers): boolean {
  if (sharedCode(rows, numbers) !== null) return true;
  const order = rows[0]?.descriptor.order ?? '';
  if (order === '' || rows.some((row) => row.descriptor.order !== order)) return false;
  return (numbers.orders.get(order) ?? 0) <= rows.length && numbers.orders.size > 1;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
