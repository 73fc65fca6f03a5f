import type { Candidate } from '../../main/duplicates/candidate.ts';
import { findDoubleCharges } from '../../main/duplicates/find.ts';
import { addDays, type Day, dayOf } from '../../shared/day.ts';
import type { DoubleCharge } from '../../shared/flag.ts';
import { parseDecimal } from '../../shared/money.ts';

/** What a test says of a charge; the rest is ordinary. `paid` is positive for money out. */
export interface Paid extends Partial<Omit<Candidate, 'amount' | 'original' | 'day'>> {
  readonly day: Day;
  readonly to: string;
  readonly paid: string;
  readonly currency?: string;
  /** Price in another currency: `20.00 USD`. */
  readonly price?: string;
}

let nextId = 1;

export function charge({ day, to, paid, currency = 'USD', price, ...rest }: Paid): Candidate {
  const [asked, askedCurrency = ''] = price?.split(' ') ?? [];
  return {
    id: (nextId += 1),
    account: 1,
    accountKind: 'card',
    day,
    posted: null,
    time: null,
    description: to,
    amount: { minor: -minor(paid, currency), currency },
    original: asked ? { minor: -minor(asked, askedCurrency), currency: askedCurrency } : null,
    reference: null,
    kind: 'purchase',
    pending: false,
    instalment: null,
    ...rest,
  };
}

/** Money that came back. */
export function credit(paid: Paid): Candidate {
  const { amount, original, ...rest } = charge({ kind: 'refund', ...paid });
  const back = original && { ...original, minor: -original.minor };
  return { ...rest, amount: { ...amount, minor: -amount.minor }, original: back };
}

/** The same charge on the same day of so many months from January 2026 on. */
export function monthly(months: number, date: number, paid: Omit<Paid, 'day'>): Candidate[] {
  return Array.from({ length: months }, (_, month) => {
    const day = dayOf(2026 + Math.floor(month / 12), (month % 12) + 1, date);
    if (day === null) throw new RangeError('no such day');
    return charge({ ...paid, day });
  });
}

/** The same charge every so many days from a day on. */
export function every(days: number, times: number, from: Day, paid: Omit<Paid, 'day'>): Candidate[] {
  return Array.from({ length: times }, (_, index) => charge({ ...paid, day: addDays(from, index * days) }));
}

/** The one flag of these charges, or null where there is none; more than one fails. */
export function flagOf(...charges: (Candidate | Candidate[])[]): DoubleCharge | null {
  const flags = findDoubleCharges(charges.flat());
  if (flags.length > 1) throw new Error(`${flags.length} flags`);
  return flags[0] ?? null;
}

export function reasonsOf(flag: DoubleCharge | null): string[] {
  return flag?.reasons.map((reason) => reason.said.id) ?? [];
}

function minor(text: string, currency: string): number {
  const count = parseDecimal(text, currency);
  if (count === null) throw new RangeError(`no amount: ${text}`);
  return count;
}
