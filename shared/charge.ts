import type { Day } from './day.ts';
import type { Money } from './money.ts';

/** What a line of a statement is. `purchase` is the only kind that can be a double charge. */
export const CHARGE_KINDS = [
  'purchase',
  'refund',
  'payment', // to a card: the card's own bill being paid
  'transfer', // between people or own accounts
  'cash',
  'fee',
  'interest',
  'income',
] as const;
export type ChargeKind = (typeof CHARGE_KINDS)[number];

/** Part `number` of `of` of one purchase paid in instalments (할부 회차). */
export interface Instalment {
  readonly number: number;
  readonly of: number;
}

/** What every layer knows of one charge. Money leaving the account is negative. */
export interface ChargeFacts {
  /** The day the bank puts first: of the purchase where there is one, else of the booking. */
  readonly day: Day;
  /** The day of booking, where the file has a second date. */
  readonly posted: Day | null;
  /** `HH:MM:SS` of the purchase, as printed, where the file has it. */
  readonly time: string | null;
  /** The bank's own text, card numbers masked, otherwise untouched. */
  readonly description: string;
  readonly amount: Money;
  /** What was asked in another currency, signed as `amount`. */
  readonly original: Money | null;
  /** The bank's own id of the line (FITID, 승인번호, transaction id). */
  readonly reference: string | null;
  readonly kind: ChargeKind;
  /** An authorisation that is not booked yet. */
  readonly pending: boolean;
  readonly instalment: Instalment | null;
}
