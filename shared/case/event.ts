import { z } from 'zod';

import { OUTSIDE_ROUTES } from '../dispute/terms.ts';
import { LANGUAGES } from '../messages/entry.ts';
import { caseCharge, claim } from './claim.ts';
import { currency, day, line, sum, text } from './fields.ts';
import {
  ANSWERS,
  CHANNELS,
  FILING_FORMS,
  LETTER_KINDS,
  PROOF_ITEMS,
  PURPOSES,
  RETURN_WAYS,
} from './terms.ts';

/*
 * What can be written into the history of a case. Events are only ever added: a correction and an undo are
 * events, too. The state of a case is what its events come to (main/cases/replay.ts). The schemas
 * check what arrives from a screen and what is read back from the ledger.
 */

/** A conversation, in either direction. `at` is the person's local day and time `YYYY-MM-DD` and `HH:MM`. */
const contact = z.strictObject({
  channel: z.enum(CHANNELS),
  on: day,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** Name or role of who was spoken with. */
  who: line,
  ticket: line,
  said: text,
  promised: text,
  /** When the person wants to ask again. */
  followUpOn: day.nullable(),
});
export type Contact = z.infer<typeof contact>;

/** Clocks whose end can be set by what the issuer or merchant said. */
const clockId = z.string().min(1).max(64);
const id = z.int().positive();

const step = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), on: day, note: text });

/** Whose word it is, where the claim is before more than one; without it, of the last that it was put before. */
const oneOfThem = z.enum(OUTSIDE_ROUTES).optional();

/** One thing that happened, or was found to be otherwise. `on` is the day it happened, not the day it was written. */
export const caseEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    on: day,
    from: z.enum(['flag', 'charge', 'hand']),
    claim,
  }),
  /** The whole claim as it is from now on. */
  z.strictObject({ kind: z.literal('claim-changed'), on: day, claim }),
  /** The records were looked at: it is a double charge; one of the two is only pending; it has a good reason. */
  step('confirmed'),
  step('still-pending'),
  step('not-a-double-charge'),
  z.strictObject({
    kind: z.literal('contacted'),
    on: day,
    purpose: z.enum(PURPOSES),
    /** `store`: the App Store or Google Play is asked and not the merchant. */
    whom: z.enum(['merchant', 'store', 'issuer', 'paypal', 'bank', 'regulator']),
    contact,
  }),
  z.strictObject({
    kind: z.literal('answered'),
    on: day,
    answer: z.enum(ANSWERS),
    /** Null for `no-answer`. */
    contact: contact.nullable(),
    /** Of `promised` and `refunded`: how much, where they said it. */
    amount: sum.nullable(),
    /** Word for word: why they decline, or what more they ask for. Letters quote it, and nothing else of the note. */
    quoted: text.optional(),
  }),
  /** The person no longer waits for the merchant, and prepares to file. */
  step('given-up-on-merchant'),
  z.strictObject({
    kind: z.literal('filed'),
    on: day,
    with: z.enum(OUTSIDE_ROUTES),
    /** PayPal's first stage, which must be escalated within 20 days. */
    inquiry: z.boolean(),
    reference: line,
    /** Where it matters and the person knows it. */
    form: z.enum(FILING_FORMS).optional(),
    note: text,
  }),
  /** What was filed by phone or online went there in writing, too. */
  step('put-in-writing'),
  /** The filing was refused, because it came too late. */
  z.strictObject({ kind: z.literal('filing-refused'), on: day, with: oneOfThem, note: text }),
  /** They ask for more, until a day. */
  z.strictObject({ kind: z.literal('asked-for-more'), on: day, until: day.nullable(), note: text }),
  step('sent-more'),
  step('paypal-escalated'),
  /** At PayPal: the seller offers a refund, or a part; whoever does not answer in time closes the dispute by it. */
  z.strictObject({ kind: z.literal('seller-offered'), on: day, amount: sum.nullable(), note: text }),
  z.strictObject({ kind: z.literal('offer-answered'), on: day, accepted: z.boolean(), note: text }),
  z.strictObject({ kind: z.literal('merchant-contested'), on: day, answerUntil: day.nullable(), note: text }),
  step('rebutted'),
  z.strictObject({
    kind: z.literal('decided'),
    on: day,
    for: z.enum(['person', 'merchant']),
    with: oneOfThem,
    note: text,
  }),
  /** What was filed is taken back: the merchant paid, say, and nobody is to pay twice. The claim itself goes on. */
  z.strictObject({ kind: z.literal('dispute-withdrawn'), on: day, with: oneOfThem, note: text }),
  z.strictObject({
    kind: z.literal('appealed'),
    on: day,
    with: z.enum(['issuer', 'regulator']),
    reference: line,
    note: text,
  }),
  z.strictObject({
    kind: z.literal('money-back'),
    on: day,
    /** As it arrived, in whatever currency. */
    amount: z.strictObject({ minor: z.int().positive(), currency }),
    /** How much of the stake that settles, in the currency of the stake. */
    settles: z.strictObject({ minor: z.int().positive(), currency }),
    way: z.enum(RETURN_WAYS),
    /** May still be taken back: a credit while a dispute is open. */
    provisional: z.boolean(),
    /** The line of the statement that shows it, where one does. */
    charge: caseCharge.nullable(),
    note: text,
  }),
  /** Money that had come back was taken away again. `event`: the `money-back` it is about. */
  z.strictObject({ kind: z.literal('money-taken-back'), on: day, event: id, note: text }),
  z.strictObject({ kind: z.literal('written-off'), on: day, amount: sum, note: text }),
  /** The person gives up, or takes the claim back. */
  step('withdrawn'),
  /** Records are tidied; the case is over. */
  step('closed'),
  step('reopened'),
  /** The issuer or merchant named another day for a clock. */
  z.strictObject({ kind: z.literal('clock-set'), on: day, clock: clockId, until: day, note: text }),
  z.strictObject({
    kind: z.literal('proof-checked'),
    on: day,
    item: z.enum(PROOF_ITEMS),
    done: z.boolean(),
    note: text,
  }),
  z.strictObject({
    kind: z.literal('attached'),
    on: day,
    /** Of the content; the file itself is kept once under it. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    name: line.min(1),
    bytes: z.int().nonnegative(),
    item: z.enum(PROOF_ITEMS).nullable(),
    /** The conversation with which it came or went. */
    talk: id.optional(),
    note: text,
  }),
  z.strictObject({ kind: z.literal('detached'), on: day, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.strictObject({
    kind: z.literal('letter-kept'),
    on: day,
    letter: z.enum(LETTER_KINDS),
    language: z.enum(LANGUAGES),
    subject: line,
    body: z.string().max(20_000),
  }),
  /** A credit that was proposed is not of this case; nor did a debit take one of its credits back. */
  z.strictObject({ kind: z.literal('proposal-refused'), on: day, charge: caseCharge }),
  z.strictObject({ kind: z.literal('noted'), on: day, note: text.min(1) }),
  /** That event did not happen. */
  z.strictObject({ kind: z.literal('undone'), on: day, event: id }),
  /** That event was otherwise; `was` has the same kind. */
  z.strictObject({ kind: z.literal('corrected'), on: day, event: id, was: z.unknown() }),
]);

/** As a screen sends it and the ledger keeps it. */
export type CaseEvent = z.infer<typeof caseEvent>;
export type CaseEventKind = CaseEvent['kind'];

/** An event in its place. */
export interface RecordedEvent {
  /** 1, 2, 3 … within its case. */
  readonly id: number;
  /** When it was written: ISO 8601 instant, UTC. */
  readonly at: string;
  readonly event: CaseEvent;
}
