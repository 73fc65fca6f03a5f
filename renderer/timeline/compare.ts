import type { ChargeDetail, Flag, TimelineRow } from '../../shared/contract.ts';
import { daysBetween } from '../../shared/day.ts';

/** The facts that are set side by side, in the order of interest. */
export const COMPARED = [
  'day',
  'time',
  'amount',
  'original',
  'text',
  'account',
  'reference',
  'posted',
] as const;
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

/** The facts that at least one of the charges has; the account only where there is more than one. */
export function factsToCompare(charges: readonly ComparedCharge[]): Compared[] {
  const rows = charges.map(({ row }) => row);
  const oneAccount = new Set(rows.map(({ account }) => account)).size <= 1;
  return COMPARED.filter(
    (fact) => !(fact === 'account' && oneAccount) && rows.some((row) => valueOf(row, fact) !== null),
  );
}

/** Whether the fact of a charge is another than the first charge's. */
export function differs(row: TimelineRow, first: TimelineRow, fact: Compared): boolean {
  return valueOf(row, fact) !== valueOf(first, fact);
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
