import type { Flag } from '../../shared/contract/review.ts';
import type { ChargeDetail, TimelineRow } from '../../shared/contract/timeline.ts';
import { daysBetween } from '../../shared/day.ts';
import type { FlagKind } from '../../shared/flag.ts';
import type { Said } from '../../shared/said.ts';

/** The facts that are set side by side, in the order of interest. */
const COMPARED = ['day', 'time', 'amount', 'original', 'text', 'account', 'reference', 'posted'] as const;
export type Compared = (typeof COMPARED)[number];

/** One of the charges of a flag, or a credit that returned one. */
export interface ComparedCharge {
  readonly row: TimelineRow;
  /** 1 = the charge that is owed, 0 = a credit. */
  readonly position: number;
  /** Days since the first charge. */
  readonly daysLater: number;
}

/** The charges oldest first, then the credits. */
export function comparedCharges(flag: Flag): ComparedCharge[] {
  const first = flag.charges[0];
  const later = (row: TimelineRow): number => (first ? daysBetween(first.day, row.day) : 0);
  return [
    ...flag.charges.map((row, at) => ({ row, position: at + 1, daysLater: later(row) })),
    ...flag.refunds.map((row) => ({ row, position: 0, daysLater: later(row) })),
  ];
}

/** What a charge is called among the others: the first, again so many days later, or a credit. */
export function nameOfCharge({ position, daysLater }: ComparedCharge, kind: FlagKind): Said {
  if (position === 0) return { id: 'timeline.creditCharge' };
  const double = kind === 'double-charge';
  if (position === 1) return { id: double ? 'timeline.firstCharge' : 'review.firstOne' };
  const values = { days: daysLater };
  // Of two plans, or a new price, the second is not the same again.
  return { id: double ? 'timeline.chargeAgain' : 'review.laterOne', values };
}

/** The facts that at least one of the charges has; the account only where there is more than one. */
export function factsToCompare(charges: readonly ComparedCharge[]): Compared[] {
  const rows = charges.map(({ row }) => row);
  const oneAccount = new Set(rows.map(({ account }) => account)).size <= 1;
  return COMPARED.filter(
    (fact) => !(fact === 'account' && oneAccount) && rows.some((row) => valueOf(row, fact) !== null),
  );
}

/** Which facts the charges (credits aside) have in common, and which not; what only some of them have is neither. */
export function sharedAndNot(charges: readonly ComparedCharge[]): {
  readonly same: readonly Compared[];
  readonly different: readonly Compared[];
} {
  const rows = charges.filter(({ position }) => position > 0).map(({ row }) => row);
  const first = rows[0];
  if (!first) return { same: [], different: [] };
  const told = COMPARED.filter((fact) => rows.every((row) => valueOf(row, fact) !== null));
  const different = told.filter((fact) => rows.some((row) => differs(row, first, fact)));
  return { same: told.filter((fact) => !different.includes(fact)), different };
}

/** Whether the fact of a charge is another than the first charge's. */
export function differs(row: TimelineRow, first: TimelineRow, fact: Compared): boolean {
  return valueOf(row, fact) !== valueOf(first, fact);
}

/** A text in three: what is as in the other at its beginning and end, and what is not, cut between words. */
export function textDifference(text: string, other: string): readonly [string, string, string] {
  const [words, others] = [text.split(/(?<=\s)/), other.split(/(?<=\s)/)];
  const least = Math.min(words.length, others.length);
  let before = 0;
  while (before < least && words[before]?.trim() === others[before]?.trim()) before += 1;
  let after = 0;
  while (after < least - before && words.at(-1 - after)?.trim() === others.at(-1 - after)?.trim()) after += 1;
  const end = words.length - after;
  return [words.slice(0, before).join(''), words.slice(before, end).join(''), words.slice(end).join('')];
}

function valueOf(row: TimelineRow, fact: Compared): string | number | null {
  switch (fact) {
    case 'text':
      return row.description;
    case 'amount':
      return `${row.amount.minor} ${row.amount.currency}`;
    case 'original':
      return row.original && `${row.original.minor} ${row.original.currency}`;
    case 'day':
    case 'time':
    case 'account':
    case 'reference':
    case 'posted':
      return row[fact];
  }
}

/** Everything known of the merchant around the charge, newest first: the charge itself is among it. */
export function merchantCharges(detail: ChargeDetail): TimelineRow[] {
  const all = [
    detail.row,
    ...(detail.flag?.charges ?? []),
    ...(detail.flag?.refunds ?? []),
    ...detail.sameMerchant,
  ];
  const once = new Map(all.map((row) => [row.id, row]));
  return [...once.values()].sort((one, other) =>
    one.day === other.day ? other.id - one.id : one.day < other.day ? 1 : -1,
  );
}
