/*
 * The words of refunds and disputes that data, app and screens share. The rules themselves, with source and
 * confidence, are beside this file.
 */

/** How the money was paid, which decides where it can be asked back besides the merchant. */
export const PAYMENT_ROUTES = [
  'card', // credit card
  'debit-card', // 체크카드
  'prepaid', // gift, prepaid and virtual cards
  'paypal',
  'bank-transfer',
  'app-store',
  'google-play',
] as const;
export type PaymentRoute = (typeof PAYMENT_ROUTES)[number];

export const CARD_NETWORKS = [
  'visa',
  'mastercard',
  'amex',
  'discover',
  'jcb',
  'unionpay',
  'domestic', // works in its own country only
] as const;
export type CardNetwork = (typeof CARD_NETWORKS)[number];

/** Of the company that issued the card or keeps the account. */
export const ISSUER_COUNTRIES = ['kr', 'us', 'uk', 'eu'] as const;
export type IssuerCountry = (typeof ISSUER_COUNTRIES)[number];

/** Why the money is asked back. `not-mine` only where the person does not know the charge at all. */
export const CLAIM_REASONS = [
  'charged-twice',
  'paid-another-way',
  'one-too-many', // of several subscriptions at one place
  'system-error',
  'after-cancellation', // or not used
  'wrong-amount',
  'refund-missing', // promised and not come
  'not-mine',
] as const;
export type ClaimReason = (typeof CLAIM_REASONS)[number];

/** Who is asked to decide, besides the merchant. At most one at a time for one charge. */
export const OUTSIDE_ROUTES = ['issuer', 'paypal', 'bank', 'store', 'regulator'] as const;
export type OutsideRoute = (typeof OUTSIDE_ROUTES)[number];

/**
 * How well a fact is known. `primary`: the text of the issuing body itself was read. `secondary`: somebody
 * who reports it was read. `unverified`: general knowledge, or too weak a source. `policy`: no fact but
 * Recoup's own advice. `told`: the person was told so by their issuer or merchant.
 */
export const CONFIDENCES = ['primary', 'secondary', 'unverified', 'policy', 'told'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a fact is from. */
export interface Source {
  readonly confidence: Confidence;
  /** Name of the document or site, as published; empty for `policy` and `told`. */
  readonly source: string;
  /** Address, for reading only: the app never opens a connection. Empty where there is none. */
  readonly url: string;
  /** The day on which the fact was last checked by us. */
  readonly checkedOn: string;
}
