import type {
  Answer,
  CaseCharge,
  CaseEvent,
  Channel,
  Claim,
  Contact,
  LetterKind,
  ProofItem,
  RecordedEvent,
} from './case-event.ts';
import type { TimelineRow } from './contract/timeline.ts';
import type { Day } from './day.ts';
import type { CardNetwork, IssuerCountry, OutsideRoute, PaymentRoute, Source } from './dispute/terms.ts';
import type { Language } from './messages/entry.ts';
import type { Money } from './money.ts';
import type { Said } from './said.ts';

/** Where a case stands. Derived from its events, never typed. */
export const CASE_STATES = [
  'suspected',
  'verifying',
  'not-a-double-charge',
  'gathering-evidence',
  'ready-to-contact',
  'awaiting-merchant',
  'follow-up-due',
  'merchant-rejected',
  'escalated',
  'refund-promised',
  'refund-overdue',
  'dispute-ready',
  'dispute-filed',
  'paypal-inquiry',
  'info-requested',
  'provisional-credit',
  'merchant-contested',
  'final-review',
  'won',
  'lost',
  'appeal',
  'refunded',
  'withdrawn',
  'closed',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Columns of the board, and the points of the line above a case. */
export const CASE_PHASES = ['prepare', 'ask', 'promised', 'file', 'decided', 'closed'] as const;
export type CasePhase = (typeof CASE_PHASES)[number];

/** A phase on the line above a case. What was left out is not on it. */
export interface PhaseOnLine {
  readonly phase: CasePhase;
  /** `ahead`: it may still come. */
  readonly standing: 'past' | 'here' | 'ahead';
  /** Of `decided`: how it ended. */
  readonly as: CaseState | null;
}

/** A step before somebody who decides besides the merchant: filed, answered, decided. */
export interface Proceeding {
  readonly event: number;
  readonly on: Day;
  /** From the person. */
  readonly out: boolean;
  /** With the number under which it is known there. */
  readonly say: Said;
  readonly words: string;
}

/** What a screen can offer to do; each opens its own question, editor or deed. */
export const CASE_DEEDS = [
  'confirm',
  'card-brand',
  'gather-proof',
  'write-letter',
  'log-contact',
  'they-answered',
  'give-up-on-merchant',
  'file',
  'put-in-writing',
  'asked-for-more',
  'sent-more',
  'paypal-escalated',
  'seller-offered',
  'offer-answered',
  'provisional-credit',
  'merchant-contested',
  'rebutted',
  'decided',
  'filing-refused',
  'appeal',
  'money-back',
  'money-taken-back',
  'write-off',
  'withdraw',
  'close',
  'reopen',
  'change-claim',
  'withdraw-dispute',
  // About the line of a statement that waits: none of them asks anything but where money may come twice.
  'settle-credit',
  'refuse-credit',
  'log-taken-back',
  'refuse-taken-back',
] as const;
export type CaseDeed = (typeof CASE_DEEDS)[number];

/** One thing to do, with what the screen needs to open it. */
export interface OfferedDeed {
  readonly deed: CaseDeed;
  /** Of `write-letter` and `log-contact`: which. */
  readonly letter: LetterKind | null;
  /** Of `file` and `appeal`: with whom. */
  readonly with: OutsideRoute | null;
}

/** What now: one next thing in plain words. */
export interface NextStep {
  readonly say: Said;
  /** Why, or what to know about it. */
  readonly more: Said | null;
  /** By when; of a wait, until when. Null where there is no day. */
  readonly by: Day | null;
  /**
   * `act`: the person's turn. `wait`: the other side's turn, nothing to do until `by`. `urgent`: the person's
   * turn, and a filing limit is near. `done`: nothing is left.
   */
  readonly turn: 'act' | 'wait' | 'urgent' | 'done';
  /** The likeliest first. */
  readonly deeds: readonly OfferedDeed[];
}

/** What came back, apart from the state. Never negative; all in the currency of the stake. */
export interface CaseOutcome {
  readonly atStake: Money;
  readonly promised: Money;
  readonly provisional: Money;
  /** Came back for good. */
  readonly returned: Money;
  readonly writtenOff: Money;
  /** Neither back (for good or for now) nor written off. */
  readonly remaining: Money;
  /** More came back than was at stake: some of it will be taken back. */
  readonly excess: Money;
}

/** A limit or a wait, from what it counts and until when. */
export interface Clock {
  /** Of the rule or wait: `visa-12.6.1`, `merchant-reply`. */
  readonly id: string;
  readonly label: Said;
  /** What has to happen until then, and by whom. */
  readonly means: Said;
  readonly countedFrom: { readonly what: Said; readonly day: Day };
  /** The last day. Null where the rule names none. */
  readonly until: Day | null;
  /** From today; negative once it is over. */
  readonly left: number | null;
  /**
   * `filing`: after it a right is lost. `reply`: the other side is to answer until then. `protection`: a right
   * that holds meanwhile. `typical`: how long it usually takes.
   */
  readonly kind: 'filing' | 'reply' | 'protection' | 'typical';
  readonly standing: 'running' | 'over' | 'stopped';
  /** Of a clock that runs: how many of the claimed charges are past their own day already. */
  readonly past: number;
  /** Whether it is known to apply; `perhaps` where network or country are not known. */
  readonly applies: 'surely' | 'perhaps';
  /** Nobody was asked yet which card it is, and with another brand another day may count. */
  readonly byCard: boolean;
  readonly source: Source;
  /** Where the person was told another day: what the rule says. */
  readonly ruleSays: Day | null;
  /** What the person noted about it. */
  readonly note: string;
}

/** The nearest filing limit of a charge, before or in a case. */
export interface FilingLimit {
  readonly rule: string;
  readonly label: Said;
  readonly until: Day;
  readonly left: number;
  readonly applies: Clock['applies'];
  readonly byCard: boolean;
  readonly source: Source;
}

/** Something to know or beware of. */
export interface CaseNotice {
  readonly id: string;
  readonly say: Said;
  readonly tone: 'warn' | 'info';
  /** Null for Recoup's own advice. */
  readonly source: Source | null;
}

export interface CaseSummary {
  readonly id: number;
  readonly merchant: string;
  readonly reason: Claim['reason'];
  readonly route: PaymentRoute;
  readonly state: CaseState;
  readonly phase: CasePhase;
  readonly openedOn: Day;
  /** The day of the last event. */
  readonly movedOn: Day;
  readonly outcome: CaseOutcome;
  /** The day of the latest money of it that stayed; null while none came back. */
  readonly backOn: Day | null;
  readonly next: NextStep;
  /** The nearest filing limit that still runs. */
  readonly limit: FilingLimit | null;
  /** Credits of later statements that may belong to it. */
  readonly proposals: number;
  /** A bank seems to have taken back a credit that still counts. */
  readonly takenBack: boolean;
}

/** The charges of a case and which line of the ledger they are now (null: not there at the moment). */
export interface LinkedCharge {
  readonly charge: CaseCharge;
  readonly now: { readonly id: number; readonly day: Day } | null;
}

export interface Attachment {
  /** The event of the conversation with which it came or went; null for none. */
  readonly talk: number | null;
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly item: ProofItem | null;
  readonly on: Day;
}

/** One kind of proof for this reason and route. */
export interface Proof {
  readonly item: ProofItem;
  readonly title: Said;
  /** What counts for it. */
  readonly counts: readonly Said[];
  readonly required: boolean;
  /** `automatic`: Recoup has it itself (statement lines, the log of contacts). */
  readonly done: 'no' | 'yes' | 'automatic';
  readonly note: string;
  readonly source: Source;
}

export interface HistoryEntry {
  readonly recorded: RecordedEvent;
  /** What happened, in a sentence. */
  readonly say: Said;
  /** The person's or the other side's own words. */
  readonly words: string;
  /** A later event said that it did not happen. */
  readonly undone: boolean;
  /** A later event said that it was otherwise; `recorded` holds what was first written. */
  readonly corrected: boolean;
}

/** A credit of a later statement that may be (part of) the money of a case. */
export interface Proposal {
  readonly row: TimelineRow;
  /** As the case would keep it. */
  readonly charge: CaseCharge;
  readonly account: string;
  readonly settles: Money;
  readonly reasons: readonly Said[];
  /** With whom a dispute is open, where it has to be said whether this credit ends it; else null. */
  readonly asks: OutsideRoute | null;
}

/** A later line of a statement that takes as much as a credit brought: perhaps the credit was taken back. */
export interface TakenBackLine {
  /** The `money-back` that it may have taken away. */
  readonly event: number;
  readonly charge: CaseCharge;
  /** Which line of the ledger it is. */
  readonly now: { readonly id: number; readonly day: Day };
  readonly account: string;
  /** The bank itself calls it a reversal. */
  readonly named: boolean;
}

/** A way to reach somebody. */
export interface DirectoryEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: 'merchant' | 'processor' | 'store' | 'paypal' | 'issuer' | 'bank' | 'regulator';
  readonly country: IssuerCountry | null;
  readonly channel: Channel | null;
  readonly phone: string;
  readonly phoneAbroad: string;
  readonly email: string;
  readonly url: string;
  /** What it is good for and how it is used; null where nothing is known. */
  readonly how: Said | null;
  /** Its limits; null where none is known. */
  readonly limits: Said | null;
  /** The person's own words about an own entry. */
  readonly note: string;
  readonly source: Source;
  /** Added by the person. */
  readonly own: boolean;
}

export interface KeptLetter {
  readonly event: number;
  readonly on: Day;
  readonly letter: LetterKind;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

/** Something that only the person knows and a letter says. It is kept, and serves the next letter as well. */
export interface LetterFact {
  /** Under which it is kept. */
  readonly fact: string;
  readonly ask: Said;
  /** `words`: a sentence in the language of the letter; `line` and `day` are the same in all languages. */
  readonly as: 'line' | 'words' | 'day';
  /** Whether it is of the person and not of the case. */
  readonly own: boolean;
  /** Whether a letter of the case has it from the settings: it can be changed here, and taken away only there. */
  readonly fromSettings: boolean;
  /** Whether "there is none" is an answer. */
  readonly canBeNone: boolean;
  /** What stands for it in the letter: its mark in square brackets while it is missing. */
  readonly mark: string;
  /** As it was given; empty while it is missing, and where there is none. */
  readonly value: string;
  /** What was written that may help: a note, or the same in the other language. */
  readonly hint: Said | null;
}

/** A letter as the person left it. */
export interface WrittenLetter {
  readonly subject: string;
  readonly body: string;
}

/** A letter as it could be sent, in its own language. */
export interface LetterDraft {
  readonly letter: LetterKind;
  readonly language: Language;
  /** An e-mail address where one is known. */
  readonly to: string;
  /** Where it can be sent, the likeliest first. */
  readonly places: readonly DirectoryEntry[];
  /** What to know of where it is sent: the same conversation as before, or where an address can be found. */
  readonly where: readonly Said[];
  readonly subject: string;
  /** What is missing stands in square brackets. */
  readonly body: string;
  readonly missing: readonly LetterFact[];
  /** What the letter says because the person gave it. */
  readonly given: readonly LetterFact[];
  /** Why it says what one would not expect. */
  readonly notes: readonly Said[];
  /** As the person left it and did not send it yet. */
  readonly kept: WrittenLetter | null;
  /** Laws and terms that it points at: to be looked at before it is sent. */
  readonly cites: readonly { readonly name: string; readonly source: Source }[];
}

/** A point of the guide: whether it is done, and who says so. */
export interface GuideTick {
  readonly item: string;
  readonly done: boolean;
  /** The case that shows it; null where it is the person's own word. */
  readonly known: { readonly case: number; readonly merchant: string } | null;
}

/** What a gentle reader would say about a letter. */
export interface LetterRemark {
  /** Of the body: first character and one after the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'anger' | 'threat' | 'missing' | 'amount' | 'date' | 'card-number' | 'length';
  readonly say: Said;
  /** A calmer way to say it, in the letter's language; null where it is simply to be left out or filled in. */
  readonly instead: string | null;
}

/** All that the screen of one case shows. */
export interface CaseDetail extends CaseSummary {
  readonly claim: Claim;
  readonly owed: LinkedCharge | null;
  readonly charges: readonly LinkedCharge[];
  /** Filing limits first, the nearest first. */
  readonly clocks: readonly Clock[];
  /** Those by which it has to be filed and that still run, the nearest first: the first is `limit`. */
  readonly limits: readonly FilingLimit[];
  readonly notices: readonly CaseNotice[];
  /** Until when it has to be there in writing; null where no law wants that, or it is. */
  readonly inWritingBy: FilingLimit | null;
  /** What to know where it is filed, at whatever time. */
  readonly forFiling: readonly CaseNotice[];
  readonly contacts: readonly {
    readonly event: number;
    readonly out: boolean;
    readonly say: Said;
    /** Word for word, in quotation marks; empty where nothing was quoted. */
    readonly quoted: string;
    readonly contact: Contact;
  }[];
  /** What was filed and what came of it, in the order in which it was written. */
  readonly proceedings: readonly Proceeding[];
  readonly course: readonly PhaseOnLine[];
  /** With whom a claim is open besides the merchant, each once, in the order in which it was filed. */
  readonly filedWith: readonly OutsideRoute[];
  readonly letters: readonly KeptLetter[];
  readonly proof: readonly Proof[];
  readonly attachments: readonly Attachment[];
  readonly money: readonly {
    readonly event: number;
    readonly on: Day;
    readonly amount: Money;
    readonly settles: Money;
    readonly way: Extract<CaseEvent, { kind: 'money-back' }>['way'];
    readonly provisional: boolean;
    readonly takenBack: boolean;
  }[];
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly found: readonly Proposal[];
  readonly takenBackLines: readonly TakenBackLine[];
  readonly directory: readonly DirectoryEntry[];
  /** All that can be done now, besides what is next. */
  readonly deeds: readonly OfferedDeed[];
  /** What would be next, by what they answer today; null where no answer changes it. */
  readonly answers: Readonly<Record<Answer, Pick<NextStep, 'say' | 'more'> | null>>;
  /** The event that `cases.undo` would take back; null where there is none. */
  readonly undo: { readonly event: number; readonly say: Said } | null;
  /** Which letters make sense now, the likeliest first. */
  readonly letterKinds: readonly LetterKind[];
}

/** Sums by currency. */
export interface CaseFigures {
  readonly open: number;
  readonly atStake: readonly Money[];
  readonly promised: readonly Money[];
  readonly provisional: readonly Money[];
  readonly returned: readonly Money[];
  readonly writtenOff: readonly Money[];
  /** Open cases of which a filing limit ends within seven days. */
  readonly expiring: { readonly cases: number; readonly sums: readonly Money[] };
}

export interface CaseList {
  readonly cases: readonly CaseSummary[];
  readonly figures: CaseFigures;
}

/** Something with a day, of a case or of a flag that nobody decided yet. */
export interface DueItem {
  readonly case: number | null;
  readonly flag: number | null;
  readonly merchant: string;
  readonly day: Day;
  readonly left: number;
  readonly say: Said;
  /** `money`: a line of a statement that waits to be settled. */
  readonly kind: 'filing' | 'act' | 'reply' | 'follow-up' | 'money';
}

/** How charges of an account are disputed, as guessed from its statements or said by the person. */
export interface AccountRoute {
  readonly account: number;
  readonly route: PaymentRoute;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
  /** False while it is only a guess. */
  readonly told: boolean;
  /** The network is as the person said, and null where they do not know it. */
  readonly networkAsked: boolean;
}

/** A case as it could be opened; everything can be changed before. */
export interface ClaimDraft {
  readonly claim: Claim;
  /** The open or closed case that claims one of these charges already. */
  readonly existing: number | null;
  readonly notices: readonly CaseNotice[];
}
