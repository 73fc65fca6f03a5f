import type { CaseCharge, Claim } from '../../shared/case/claim.ts';
import type { CaseEventKind, Contact } from '../../shared/case/event.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type {
  Answer,
  FilingForm,
  LetterKind,
  ProofItem,
  Purpose,
  ReturnWay,
} from '../../shared/case/terms.ts';
import type { Day } from '../../shared/day.ts';
import type { OutsideRoute } from '../../shared/dispute/terms.ts';
import type { Money } from '../../shared/money.ts';

/** Whose answer is waited for; each has its own interval. */
export type Wait = 'merchant-reply' | 'merchant-second-reply' | 'escalation-reply' | 'store-reply';

/** One message or conversation, in either direction. */
export interface LoggedContact {
  readonly event: number;
  readonly on: Day;
  /** From the person (`purpose` is set) or from the other side (`answer` is set). */
  readonly out: boolean;
  readonly purpose: Purpose | null;
  readonly answer: Answer | null;
  readonly whom: 'merchant' | 'store' | 'issuer' | 'paypal' | 'bank' | 'regulator';
  /** Null only for a silence that was logged. */
  readonly contact: Contact | null;
  /** Of an answer, word for word: why they decline, or what more they ask for. */
  readonly quoted: string;
}

/** The claim put before somebody who decides besides the merchant. */
export interface Filing {
  readonly event: number;
  readonly with: OutsideRoute;
  readonly on: Day;
  readonly reference: string;
  /** Null where nobody said; `written` also where the writing followed. */
  readonly form: FilingForm | null;
  /** When the writing went there; null where none is known of. */
  readonly writtenOn: Day | null;
  /** Of PayPal's first stage: until when it has to become a claim is counted from `on`. */
  readonly inquiry: boolean;
  /** An objection to a decision that was made before. */
  readonly appeal: boolean;
  /** What was claimed when it was filed: keys of the charges (open-charges.ts), and how much. */
  readonly charges: readonly string[];
  readonly stake: number;
  /** How it ended; null while it is open. */
  readonly ended: { readonly on: Day; readonly how: 'person' | 'merchant' | 'late' | 'taken-back' } | null;
}

/** Money that came back, and whether it stayed. */
export interface MoneyBack {
  readonly event: number;
  readonly on: Day;
  readonly amount: Money;
  readonly settles: Money;
  readonly way: ReturnWay;
  /** May still be taken away; becomes final when the case is decided for the person. */
  readonly provisional: boolean;
  readonly takenBackOn: Day | null;
  readonly charge: CaseCharge | null;
}

/**
 * What the events of a case come to: plain JSON, so that it can be kept as it is. It knows no "today"; what
 * expires by itself is told by `standingOf`.
 */
export interface CaseFacts {
  /** No `opened` stands: there is no case (any more). */
  readonly voided: boolean;
  readonly from: 'flag' | 'charge' | 'hand';
  readonly openedOn: Day;
  readonly movedOn: Day;
  readonly claim: Claim;
  /** Where the events put it, and the day of the one that did. */
  readonly reached: CaseState;
  readonly reachedOn: Day;
  /** Where it goes on when what was asked for is sent. */
  readonly held: CaseState | null;
  /** The last time the person said that one of the charges is not booked yet. */
  readonly pendingOn: Day | null;
  /** The first time the merchant or store was asked, and the first time the store was. */
  readonly askedOn: Day | null;
  readonly storeAskedOn: Day | null;
  /** When the person wants to ask again; null once something was said or heard since. */
  readonly followUpOn: Day | null;
  readonly followUps: number;
  readonly escalatedOn: Day | null;
  readonly refusals: number;
  /** Whose answer is waited for since when; null while it is the person's turn. */
  readonly waiting: { readonly for: Wait; readonly from: Day } | null;
  /** The wait that stands still while the person is asked for more. */
  readonly pausedWait: Wait | null;
  readonly answer: { readonly on: Day; readonly answer: Answer } | null;
  /** They want more from the person; null once it was sent. */
  readonly moreAsked: { readonly on: Day; readonly until: Day | null } | null;
  /** A refund was promised (`sent`: they say that it is on its way). */
  readonly promise: {
    readonly on: Day;
    readonly amount: Money | null;
    readonly sent: boolean;
    /** An offer that the person accepted: whoever accepts a part has settled for it. */
    readonly agreed: boolean;
  } | null;
  readonly filings: readonly Filing[];
  /** What the seller offers at PayPal; null once it was answered. */
  readonly offer: { readonly on: Day; readonly amount: Money | null } | null;
  readonly contest: {
    readonly on: Day;
    readonly answerUntil: Day | null;
    readonly rebuttedOn: Day | null;
  } | null;
  readonly decision: { readonly on: Day; readonly for: 'person' | 'merchant' } | null;
  readonly money: readonly MoneyBack[];
  readonly writtenOff: readonly { readonly event: number; readonly amount: Money }[];
  readonly contacts: readonly LoggedContact[];
  readonly letters: readonly { readonly event: number; readonly on: Day; readonly letter: LetterKind }[];
  /** By id of the clock: what the issuer or merchant said instead. */
  readonly clocksSet: Readonly<
    Record<string, { readonly on: Day; readonly until: Day; readonly note: string }>
  >;
  readonly proof: Readonly<Partial<Record<ProofItem, { readonly done: boolean; readonly note: string }>>>;
  readonly attachments: readonly {
    readonly sha256: string;
    readonly name: string;
    readonly bytes: number;
    readonly item: ProofItem | null;
    /** The event of the conversation with which it came or went; null for none. */
    readonly talk: number | null;
    readonly on: Day;
  }[];
  /** Credits that are not of this case. */
  readonly refusedCredits: readonly CaseCharge[];
  /** The events that stand, in the order in which they were written. */
  readonly log: readonly { readonly event: number; readonly kind: CaseEventKind }[];
}

/** The claim of a case that was never opened. */
const NO_CLAIM: Claim = {
  merchant: '',
  reason: 'charged-twice',
  owed: null,
  charges: [],
  atStake: { minor: 0, currency: 'XXX' },
  route: 'card',
  network: null,
  country: null,
  statementSent: null,
  invoiceIssued: null,
  cancelledOn: null,
  customer: '',
  documents: { owed: '', claimed: '' },
  recognised: true,
};

/** Before the first event. */
export const NOTHING_YET: CaseFacts = {
  voided: true,
  from: 'hand',
  openedOn: '1970-01-01',
  movedOn: '1970-01-01',
  claim: NO_CLAIM,
  reached: 'closed',
  reachedOn: '1970-01-01',
  held: null,
  pendingOn: null,
  askedOn: null,
  storeAskedOn: null,
  followUpOn: null,
  followUps: 0,
  escalatedOn: null,
  refusals: 0,
  waiting: null,
  pausedWait: null,
  answer: null,
  moreAsked: null,
  promise: null,
  filings: [],
  offer: null,
  contest: null,
  decision: null,
  money: [],
  writtenOff: [],
  contacts: [],
  letters: [],
  clocksSet: {},
  proof: {},
  attachments: [],
  refusedCredits: [],
  log: [],
};
