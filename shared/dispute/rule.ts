import type { MessageId } from '../messages/catalogue.ts';
import type { CardNetwork, ClaimReason, IssuerCountry, PaymentRoute, Source } from './terms.ts';

/**
 * `filing`: after it a right is lost. `wait`: before it a claim is not taken. `reply`: the other side is to
 * answer until then. `protection`: a right that holds meanwhile. `typical`: how long it usually takes.
 * `window`: a request is simplest within it. `precondition` and `policy`: no time, but to be known.
 */
export type RuleKind =
  | 'filing'
  | 'wait'
  | 'reply'
  | 'protection'
  | 'typical'
  | 'window'
  | 'precondition'
  | 'policy';

/** What a rule counts from. Days of the charge are known before there is a case; the rest are of its events. */
export type CountedFrom =
  | 'posting' // of the charge; without one, its first day
  | 'charge' // the day of the purchase
  | 'posting-or-promise' // the promised refund where there is one
  | 'statement-sent'
  | 'payment-due'
  | 'invoice'
  | 'request' // to the merchant or store
  | 'promise'
  | 'filing'
  | 'inquiry' // PayPal's first stage
  | 'offer' // of the seller, at PayPal
  | 'result'
  | 'complaint'
  | 'final-response';

/** So many of a unit; months end on the last day where theirs has no such day. */
export interface Length {
  readonly count: number;
  readonly unit: 'days' | 'business-days' | 'months';
}

/** A fact about time limits, with what it is called and what it means for the person. */
export interface Rule extends Source {
  readonly id: string;
  readonly label: MessageId;
  readonly means: MessageId;
  readonly kind: RuleKind;
  /** Whose it is; `any` holds for every route. */
  readonly route: PaymentRoute | 'merchant' | 'regulator' | 'any';
  /** Null: any. */
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
  readonly reasons: readonly ClaimReason[] | null;
  /** Null where the rule names none. */
  readonly length: Length | null;
  readonly countedFrom: CountedFrom;
  /** Of this merchant alone. */
  readonly merchant?: 'openai';
  /** No number was found; `length` is what Recoup takes to be safe. */
  readonly lengthUnknown?: true;
  /** Of a range: its lower end, in the same unit. */
  readonly least?: number;
  /** Days from posting after which nothing helps, whatever else it counts from. */
  readonly cap?: number;
  /** Not for debit and prepaid cards. */
  readonly creditOnly?: true;
  /** Only a writing keeps the right, or has to be answered: a filing by phone or online leaves the one running and begins no other. */
  readonly inWriting?: true;
  /** Of charges from abroad: a card that works in its own country only has none. */
  readonly abroad?: true;
  /** Depends on something that Recoup cannot see (a direct debit, say), so it applies only perhaps. */
  readonly conditional?: true;
  /** As the network names it. */
  readonly code?: string;
}
