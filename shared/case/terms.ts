/*
 * The words of a case's history. Apart from the schemas, since screens need the words alone: what checks
 * schemas stays out of the page.
 */

export const CHANNELS = [
  'chat',
  'email',
  'ticket',
  'form',
  'phone',
  'visit',
  'social',
  'post',
  'app', // of the bank or store
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why the merchant (or store) was written to. */
export const PURPOSES = ['first-request', 'follow-up', 'escalation', 'information', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What they answered; each leads somewhere. `used-credit`: "not possible for used credit". */
export const ANSWERS = [
  'refunded',
  'promised',
  'asks-more',
  'refuses',
  'used-credit',
  'no-answer',
  'other',
] as const;
export type Answer = (typeof ANSWERS)[number];

/** By which way money came back. */
export const RETURN_WAYS = ['merchant', 'issuer', 'paypal', 'bank', 'store', 'goodwill'] as const;
/**
 * What a credit can be while a dispute is open: the merchant's refund, what those who decide credit until then, or what
 * they gave for good.
 */
export const SETTLED_AS = ['refund', 'provisional', 'won'] as const;
export type SettledAs = (typeof SETTLED_AS)[number];

export type ReturnWay = (typeof RETURN_WAYS)[number];

/** How a claim was put before those who decide; where the law wants a writing, no other way keeps the right. */
export const FILING_FORMS = ['written', 'phone', 'online'] as const;
export type FilingForm = (typeof FILING_FORMS)[number];

export const LETTER_KINDS = [
  'first-request',
  'follow-up',
  'escalation',
  'terms-argument',
  'issuer-statement',
  'paypal-claim',
  'bank-objection',
  'store-request',
  'thanks',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What a case can be proven with; which of them count is told by reason and route. */
export const PROOF_ITEMS = [
  'payment-history',
  'usage-history',
  'reason',
  'reference-numbers',
  'single-purchase',
  'merchant-contacts',
  'refund-promise',
  'cancellation',
  'other-payment',
] as const;
export type ProofItem = (typeof PROOF_ITEMS)[number];
