import type { ChargeKind, Instalment } from '../../shared/charge.ts';
import type { Day } from '../../shared/day.ts';
import type { Currency } from '../../shared/money.ts';
import type { HouseholdAccount, Pattern } from './household.ts';
import type { Merchant } from './merchants/merchant.ts';

/** Something that happened, before a bank prints it. */
export interface Entry {
  readonly account: HouseholdAccount;
  readonly merchant: Merchant;
  /** Which of the merchant's names it bills under this time. */
  readonly variant: number;
  /** What a payment processor puts before the name. */
  readonly prefix: string;
  /** What this charge has after the name: `3 OF 12`. */
  readonly suffix: string;
  /** Seed of the codes in the name; equal seeds print equal codes. */
  readonly code: number;
  readonly day: Day;
  /** Seconds since midnight. */
  readonly seconds: number;
  /** Days until it is booked, before weekends. */
  readonly lag: number;
  /** Signed, in the currency the merchant asked for. */
  readonly minor: number;
  readonly currency: Currency;
  readonly kind: ChargeKind;
  readonly pattern: Pattern;
  readonly instalment: Instalment | null;
  /** What is held while it is pending, where that is another amount. */
  readonly held: number | null;
  /** An authorisation that is never booked. */
  readonly dropped: boolean;
  /** Days for which the authorisation is still listed after it was booked. */
  readonly lingers: number;
  /** The merchant converted it (DCC), at so many times the card's rate: the statement shows no foreign sum. */
  readonly converted: number | null;
  /** The charge that this one takes back, wholly or in part. */
  readonly takesBack: Entry | null;
  /** The line of another account that shows the same payment. */
  readonly mirrors: Entry | null;
}
