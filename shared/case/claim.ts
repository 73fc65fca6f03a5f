import { z } from 'zod';

import { CARD_NETWORKS, CLAIM_REASONS, ISSUER_COUNTRIES, PAYMENT_ROUTES } from '../dispute/terms.ts';
import { currency, day, line, money } from './fields.ts';

/* What is claimed. The schemas check what arrives from a screen and what is read back from the ledger. */

/** A charge as a case keeps it: by content, since ids go with an undone import. */
export const caseCharge = z.strictObject({
  /** Key and name of its account; null for a charge that was entered by hand. */
  account: z.strictObject({ key: z.string(), name: z.string() }).nullable(),
  day,
  posted: day.nullable(),
  /** The bank's own text. */
  description: z.string(),
  /** Signed as on the statement: money out is negative. */
  amount: money,
  original: money.nullable(),
  reference: z.string().nullable(),
  /** 1 for the first of identical lines of an account and day. */
  occurrence: z.int().positive(),
  pending: z.boolean(),
});
export type CaseCharge = z.infer<typeof caseCharge>;

/** What is claimed, from whom, and by which way it was paid. */
export const claim = z.strictObject({
  merchant: line.min(1),
  reason: z.enum(CLAIM_REASONS),
  /** The charge that is owed, where there is one (of a double charge the first); it is proof, not claimed. */
  owed: caseCharge.nullable(),
  /** The charges that are claimed, oldest first; a daily one of some years is still one claim. */
  charges: z.array(caseCharge).min(1).max(2_000),
  /** What is to come back, positive, in the currency of the account. */
  atStake: z.strictObject({ minor: z.int().positive(), currency }),
  route: z.enum(PAYMENT_ROUTES),
  network: z.enum(CARD_NETWORKS).nullable(),
  country: z.enum(ISSUER_COUNTRIES).nullable(),
  /** Network and country were guessed by the name of the account, and nobody looked at them since. */
  guessed: z.boolean().optional(),
  /** The person was asked for the network: it is as they said, and null where they do not know it. */
  networkAsked: z.boolean().optional(),
  /** The day on which the first statement with the charge was sent; US limits count from it. */
  statementSent: day.nullable(),
  /** Of the merchant's invoice. */
  invoiceIssued: day.nullable(),
  /** Of `after-cancellation`. */
  cancelledOn: day.nullable(),
  /** The account at the merchant (an e-mail address, an organisation id), for the letters. */
  customer: line,
  /** Invoice or order numbers of the owed and of the claimed charge, as far as they are known. */
  documents: z.strictObject({ owed: line, claimed: line }),
  /** Whether the person knows the merchant; "not mine" is for those who do not. */
  recognised: z.boolean(),
});
export type Claim = z.infer<typeof claim>;
