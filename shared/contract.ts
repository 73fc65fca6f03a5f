import { z } from 'zod';

import type {
  AccountRoute,
  CaseDetail,
  CaseList,
  ClaimDraft,
  DirectoryEntry,
  DueItem,
  FilingLimit,
  GuideTick,
  LetterDraft,
  LetterRemark,
} from './case.ts';
import { caseEvent, CHANNELS, claim, LETTER_KINDS, PROOF_ITEMS } from './case-event.ts';
import { CHARGE_KINDS, type ChargeFacts, type ChargeKind } from './charge.ts';
import type {
  Backup,
  BackupList,
  BackupPreview,
  ExportOffer,
  LedgerCheck,
  LedgerStanding,
} from './backup.ts';
import { type Day, isDay, type Month } from './day.ts';
import type { AccountCoverage } from './coverage.ts';
import { CARD_NETWORKS, ISSUER_COUNTRIES, PAYMENT_ROUTES } from './dispute/terms.ts';
import type { FlagKind, FlagStatus, FlagStrength, FoundFlag } from './flag.ts';
import { type KnownLayout, type LayoutQuestion, TEXT_ENCODINGS } from './layout.ts';
import { IDLE_TIMES, type LockState, type RecoveryCode } from './lock.ts';
import { LANGUAGES, type Language } from './messages/entry.ts';
import type { Currency, Money } from './money.ts';
import type { Person } from './person.ts';
import {
  type Decision,
  type Deed,
  type DeedDone,
  type Hypothesis,
  type Lesson,
  MINE_REASONS,
  type ReviewResult,
  type Verdict,
  VERDICTS,
} from './review.ts';
import type { Said } from './said.ts';
import type { Subscriptions } from './subscription.ts';
import { knownLayout } from './told-layout.ts';
import {
  LONGEST_MENDED_TEXT,
  type AccountKind,
  type FoundParts,
  type MendedCharge,
  type StatementFormat,
} from './statement.ts';

/*
 * The whole border between screens and app: each method with the schema of what goes in and the
 * type of what comes out. Outputs are plain JSON values. `query` methods only read and may run
 * beside a long import; `command` methods change something and run one after the other. After a `replacement` another
 * ledger is open, and every screen asks anew. `lock` methods are answered beside the ledger, also while it is locked.
 */

const day = z.string().refine(isDay);
const id = z.int().positive();
const currency = z.string().regex(/^[A-Z]{3}$/);

/** A row of an import that could not be read; see `RejectedInImport`. */
const rowPlace = { import: id, row: id };

const mendedCharge = z.strictObject({
  day,
  description: z.string().trim().min(1).max(LONGEST_MENDED_TEXT),
  amount: z.strictObject({ minor: z.int(), currency }),
});

/** What the timeline shows. Absent means "any". */
const filter = z.strictObject({
  search: z.string().max(200).optional(),
  accounts: z.array(id).max(1000).optional(),
  merchant: z.string().max(200).optional(),
  kinds: z.array(z.enum(CHARGE_KINDS)).optional(),
  currencies: z.array(currency).max(200).optional(),
  /** Absolute amounts in minor units, inclusive. */
  least: z.int().nonnegative().optional(),
  most: z.int().nonnegative().optional(),
  from: day.optional(),
  to: day.optional(),
  flagged: z.boolean().optional(),
});

export type TimelineFilter = z.infer<typeof filter>;

const theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof theme>;

const nothing = z.strictObject({});

export interface Settings {
  /** Null until the person chose: then the system's language counts. */
  readonly language: Language | null;
  readonly theme: Theme;
}

export interface AppInfo {
  readonly version: string;
  readonly settings: Settings;
  /** `sample`: a throw-away profile filled from the sample statements. */
  readonly profile: 'own' | 'sample';
  readonly charges: number;
  readonly standing: LedgerStanding;
}

export interface Account {
  readonly id: number;
  readonly name: string;
  readonly kind: AccountKind | null;
  readonly number: string | null;
  readonly currency: Currency;
  readonly charges: number;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What one file brought. read = new + known + rejected, always. */
export interface RowCounts {
  readonly read: number;
  readonly new: number;
  readonly known: number;
  readonly rejected: number;
}

export interface ImportedFile {
  /** Null where the file could not be read and nothing was stored. */
  readonly import: number | null;
  readonly name: string;
  readonly format: StatementFormat | null;
  readonly encoding: string | null;
  readonly profile: string | null;
  readonly accounts: readonly { readonly id: number; readonly name: string }[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly rows: RowCounts;
  readonly pending: number;
  readonly skipped: number;
  /** How it was read and why. */
  readonly notes: readonly Said[];
  /** Set where the whole file was refused. */
  readonly error: Said | null;
  /** This very file was imported before: on that day. */
  readonly seenBefore: boolean;
  /** Set where nothing was stored yet, because something has to be asked first. */
  readonly question?: LayoutQuestion;
}

export interface ImportResult {
  readonly files: readonly ImportedFile[];
  readonly cancelled: boolean;
  /** Flags that were not there before. */
  readonly newFlags: number;
  /** Credits that were not there before and may be money of a case, the oldest first. */
  readonly credits: readonly ProposedCredit[];
  /** Why the search for double charges could not be done; what was read is stored all the same. */
  readonly notCompared: Said | null;
}

/** A credit of a statement that may be money of a case. */
export interface ProposedCredit {
  readonly case: number;
  /** Of the case. */
  readonly merchant: string;
  readonly day: Day;
  readonly amount: Money;
}

export interface ImportRecord extends ImportedFile {
  readonly import: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** A row that could not be read, and what the person said of it. */
export interface RejectedInImport {
  /** Its place among those of its import, 1-based. */
  readonly row: number;
  readonly line: number | null;
  readonly text: string;
  readonly reason: Said;
  /** What could be read of it. */
  readonly found: FoundParts | null;
  readonly isAside: boolean;
  /** The charge that it was mended to. */
  readonly mended: (MendedCharge & { readonly charge: number }) | null;
}

export interface ImportDetail extends ImportRecord {
  readonly rejects: readonly RejectedInImport[];
  readonly skippedLines: readonly { readonly line: number; readonly text: string; readonly reason: Said }[];
}

export interface MonthOutline {
  readonly month: Month;
  /** Rows that match the filter. */
  readonly count: number;
  readonly flagged: number;
  /** Booked money by currency: out as negative, in as positive minor units. */
  readonly sums: readonly CurrencySum[];
}

export interface CurrencySum {
  readonly currency: Currency;
  readonly out: number;
  readonly in: number;
}

export interface Outline {
  /** Newest first; months without a matching row are left out. */
  readonly months: readonly MonthOutline[];
  readonly count: number;
  readonly flagged: number;
  readonly sums: readonly CurrencySum[];
}

/** The part that a charge plays in a flag. */
export interface FlagMark {
  readonly flag: number;
  readonly strength: FlagStrength;
  readonly status: FlagStatus;
  /** 1 = the charge that is owed; 2, 3 … = the extra ones; 0 = a credit that returned it. */
  readonly position: number;
  readonly size: number;
  /** Days since the charge before it in the flag; 0 for the first. */
  readonly daysLater: number;
  /** What the person decided about the flag, while nothing new put it in question. */
  readonly verdict: Verdict | null;
}

export interface TimelineRow extends ChargeFacts {
  readonly id: number;
  readonly account: number;
  /** As a person would call it; equals the description where no rule knows better. */
  readonly merchant: string;
  readonly mark: FlagMark | null;
  /** The case that is about it; one that claims it before one that only names it. */
  readonly case: CasePlace | null;
}

/** The part that a charge plays in a case. */
export interface CasePlace {
  readonly id: number;
  /** `owed`: the proper one of a double charge. `credit`: money of it that came back. */
  readonly part: 'claimed' | 'owed' | 'credit';
}

/** Where one file shows the charge. */
export interface Sighting {
  readonly import: number;
  readonly file: string;
  readonly line: number | null;
  readonly ordinal: number;
  readonly raw: string;
}

export interface Flag extends Omit<FoundFlag, 'charges' | 'refunds'> {
  readonly id: number;
  readonly charges: readonly TimelineRow[];
  readonly refunds: readonly TimelineRow[];
  /** What the person decided, while it stands. */
  readonly decision: Decision | null;
  /** What is new since a decision; then the flag is open again in spite of it. */
  readonly news: readonly Said[];
  /** The case that was opened for it. */
  readonly case: number | null;
}

export interface ChargeDetail {
  readonly row: TimelineRow;
  readonly account: Account;
  /** Oldest import first. */
  readonly sightings: readonly Sighting[];
  readonly flag: Flag | null;
  /** Other charges of this merchant around it, newest first, at most 24. */
  readonly sameMerchant: readonly TimelineRow[];
}

/** Enough of a charge to find its place on the timeline. */
export interface PlacedCharge {
  readonly id: number;
  readonly day: Day;
}

/** A flag in short, for lists, counts and for drawing the tie. */
export interface FlagSummary {
  readonly id: number;
  readonly kind: FlagKind;
  readonly strength: FlagStrength;
  readonly status: FlagStatus;
  readonly score: number;
  readonly merchant: string;
  readonly amount: Money;
  readonly recoverable: Money;
  readonly charges: readonly PlacedCharge[];
  /** The credits that returned (part of) it. */
  readonly refunds: readonly PlacedCharge[];
  readonly decision: Decision | null;
  /** What is new since a decision; then the flag waits again in spite of it. */
  readonly news: readonly Said[];
  /** Whether it is to be looked at: open (or pending), and not decided, or with news, or its day came. */
  readonly waits: boolean;
  /** The nearest day after which a right to dispute it is lost; null where nothing is to get back. */
  readonly limit: FilingLimit | null;
  /** The case that was opened for it. */
  readonly case: number | null;
}

/** All that the review shows of one flag. */
export interface FlagDetail {
  readonly flag: Flag;
  /** The accounts of its charges. */
  readonly accounts: readonly Account[];
  /** Where files show each of its charges and refunds; oldest import first. */
  readonly sightings: readonly { readonly charge: number; readonly sightings: readonly Sighting[] }[];
  /** The merchant's charges from half a year before to half a year after, newest first, at most 200. */
  readonly around: readonly TimelineRow[];
  /** Best first; of flags of other kinds none. */
  readonly hypotheses: readonly Hypothesis[];
  /** Credits that may have returned it, the best fit first. */
  readonly credits: readonly TimelineRow[];
  /** Other flags of the same kind and merchant that wait; they can be decided with it. */
  readonly alike: readonly number[];
}

interface Method<Kind extends 'query' | 'command' | 'replacement' | 'lock', Input extends z.ZodType, Output> {
  readonly kind: Kind;
  readonly input: Input;
  /** Only for its type. */
  readonly output?: Output;
}

function query<Output>() {
  return <Input extends z.ZodType>(input: Input): Method<'query', Input, Output> => ({
    kind: 'query',
    input,
  });
}

function command<Output>() {
  return <Input extends z.ZodType>(input: Input): Method<'command', Input, Output> => ({
    kind: 'command',
    input,
  });
}

function replacement<Output>() {
  return <Input extends z.ZodType>(input: Input): Method<'replacement', Input, Output> => ({
    kind: 'replacement',
    input,
  });
}

function lock<Output>() {
  return <Input extends z.ZodType>(input: Input): Method<'lock', Input, Output> => ({ kind: 'lock', input });
}

/** As it was typed; how long it has to be is said by the app. */
const secret = z.string().max(1_000);

const backupName = z.strictObject({ name: z.string().regex(/^recoup-[0-9TZ-]{20,30}-[a-z]+\.sqlite$/) });

/** The backup of what was there before, by which the replacement is undone; null where that was no whole ledger. */
export interface Replaced {
  readonly undo: string | null;
}

export const contract = {
  'app.info': query<AppInfo>()(nothing),
  /** The day of now, where the app runs: every rule of it counts from this one. */
  'app.today': query<Day>()(nothing),

  /** A null language is the system's. */
  'settings.change': command<Settings>()(
    z.strictObject({ language: z.enum(LANGUAGES).nullable().optional(), theme: theme.optional() }),
  ),

  'accounts.list': query<readonly Account[]>()(nothing),
  'accounts.rename': command<Account>()(
    z.strictObject({ account: id, name: z.string().trim().min(1).max(80) }),
  ),
  /** Names the currency of an account whose files do not (`XXX`); its charges follow. */
  'accounts.setCurrency': command<Account>()(z.strictObject({ account: id, currency })),

  /**
   * Reads uploaded files in the order given; emits `import-progress`; one transaction a file. With `ask`, a file that
   * leaves something open is not stored but answered with its question; without, it is read as well as it can be.
   */
  'imports.run': command<ImportResult>()(
    z.strictObject({
      job: z.string().min(1).max(64),
      uploads: z.array(z.string().max(64)).min(1).max(1000),
      ask: z.boolean().optional(),
      /** By upload, where the person named one. */
      encodings: z
        .array(z.strictObject({ upload: z.string().max(64), encoding: z.enum(TEXT_ENCODINGS) }))
        .max(1000)
        .optional(),
    }),
  ),
  /** How the file would be read if this were said of one of its layouts; null: as it is read without. Nothing is stored. */
  'imports.preview': command<LayoutQuestion>()(
    z.strictObject({
      upload: z.string().max(64),
      said: knownLayout.pick({ fingerprint: true, told: true }).nullable(),
      encoding: z.enum(TEXT_ENCODINGS).optional(),
    }),
  ),
  'imports.list': query<readonly ImportRecord[]>()(nothing),
  'imports.detail': query<ImportDetail>()(z.strictObject({ import: id })),
  /** The cases with a line that only this import shows: undoing it takes the line from them, though not what it says. */
  'imports.cases': query<readonly { readonly case: number; readonly merchant: string }[]>()(
    z.strictObject({ import: id }),
  ),
  /** Takes back exactly what this import brought; what other files also show stays. */
  'imports.undo': command<{ readonly removed: number; readonly kept: number }>()(
    z.strictObject({ import: id }),
  ),

  /** Makes a row that could not be read the charge that the person says it is; remembered by the row's text. */
  'imports.mendRow': command<ImportDetail>()(
    z.strictObject({ ...rowPlace, account: id, charge: mendedCharge }),
  ),
  /** Remembers that a row which could not be read is to be left out. */
  'imports.setRowAside': command<ImportDetail>()(z.strictObject(rowPlace)),
  /** Takes back either, wherever it held. */
  'imports.takeBackRow': command<ImportDetail>()(z.strictObject(rowPlace)),

  /** What the person said of layouts, the newest first. */
  'layouts.list': query<readonly KnownLayout[]>()(nothing),
  /** Keeps what holds for every later file with these columns. */
  'layouts.tell': command<null>()(knownLayout),
  /** One layout as a file to hand on. */
  'layouts.file': query<{ readonly name: string; readonly json: string }>()(
    z.strictObject({ fingerprint: knownLayout.shape.fingerprint }),
  ),
  /** Keeps the layout that an uploaded file tells; a Problem where it tells none. */
  'layouts.take': command<KnownLayout>()(z.strictObject({ upload: z.string().max(64) })),
  'layouts.forget': command<null>()(z.strictObject({ fingerprint: knownLayout.shape.fingerprint })),

  'timeline.outline': query<Outline>()(z.strictObject({ filter })),
  /** A stretch of one month's rows, newest first. */
  'timeline.page': query<readonly TimelineRow[]>()(
    z.strictObject({
      filter,
      month: z.string().regex(/^\d{4}-\d{2}$/),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
  ),
  'timeline.merchants': query<readonly { readonly merchant: string; readonly charges: number }[]>()(
    z.strictObject({ search: z.string().max(200) }),
  ),
  'charges.detail': query<ChargeDetail>()(z.strictObject({ charge: id })),
  /** Worst first: by the money at stake, then by certainty. */
  'flags.list': query<readonly FlagSummary[]>()(nothing),

  'review.flag': query<FlagDetail>()(z.strictObject({ flag: id })),
  /** Decides one flag, or several at once; the decision before it, if any, is kept for the undo. */
  'review.decide': command<DeedDone>()(
    z.strictObject({
      flags: z.array(id).min(1).max(1000),
      verdict: z.enum(VERDICTS),
      /** Of `mine`. */
      why: z.enum(MINE_REASONS).optional(),
      note: z.string().trim().max(2000).optional(),
      /** Of `later`; without it a week from now. */
      until: day.optional(),
      /** Of `refunded`: the credits that returned it. */
      credits: z.array(id).max(20).optional(),
    }),
  ),
  /** Takes back this deed, or without one the last that stands; a Problem where there is none. */
  'review.undo': command<DeedDone>()(z.strictObject({ deed: id.optional() })),
  /** What `review.undo` would take back. */
  'review.last': query<Deed | null>()(nothing),
  'review.result': query<ReviewResult>()(nothing),
  'review.lessons': query<readonly Lesson[]>()(nothing),
  'review.weigh': command<readonly Lesson[]>()(
    z.strictObject({ key: z.string().min(1).max(200), weighs: z.boolean() }),
  ),

  'subscriptions.list': query<Subscriptions>()(nothing),
  /** Marks the day on which the person cancelled; null takes the mark away. */
  'subscriptions.cancel': command<Subscriptions>()(
    z.strictObject({ key: z.string().min(1).max(400), on: day.nullable() }),
  ),
  'coverage.list': query<readonly AccountCoverage[]>()(nothing),

  'cases.list': query<CaseList>()(nothing),
  'cases.get': query<CaseDetail>()(z.strictObject({ case: id })),
  /** What a case of this flag, of this charge, or of nothing yet would claim. */
  'cases.draft': query<ClaimDraft>()(
    z.strictObject({ flag: id.optional(), charge: id.optional(), language: z.enum(LANGUAGES) }),
  ),
  /** A Problem where an open case claims one of the charges already. */
  'cases.open': command<CaseDetail>()(
    z.strictObject({ claim, from: z.enum(['flag', 'charge', 'hand']), flag: id.optional() }),
  ),
  /** Adds to the history; a Problem where it cannot have happened now. */
  'cases.log': command<CaseDetail>()(z.strictObject({ case: id, event: caseEvent })),
  /** Adds several to the history, all or none of them: a letter, and the conversation in which it was sent. */
  'cases.logTogether': command<CaseDetail>()(
    z.strictObject({ case: id, events: z.array(caseEvent).min(1).max(10) }),
  ),
  /** Takes back the last event that stands, and a letter that was kept with it. Null where that was the opening: then there is no case any more. */
  'cases.undo': command<CaseDetail | null>()(z.strictObject({ case: id })),
  /**
   * Takes a proposed credit as money of this case; without `settles` all that it can settle. `as` has to be said
   * where the proposal asks it: a refund that stays, or what is credited until the dispute is decided.
   */
  'cases.settle': command<CaseDetail>()(
    z.strictObject({
      case: id,
      charge: id,
      settles: z.int().positive().optional(),
      as: z.enum(['refund', 'provisional']).optional(),
    }),
  ),
  /** Keeps an uploaded file by its content, and says of which proof it is in an event of its own. */
  'cases.attach': command<CaseDetail>()(
    z.strictObject({
      case: id,
      upload: z.string().max(64),
      item: z.enum(PROOF_ITEMS).nullable(),
      /** The event of the conversation with which it came or went. */
      talk: id.optional(),
      note: z.string().trim().max(10_000),
    }),
  ),
  'cases.attachment': query<{ readonly name: string; readonly base64: string }>()(
    z.strictObject({ case: id, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
  'cases.letter': query<LetterDraft>()(
    z.strictObject({ case: id, letter: z.enum(LETTER_KINDS), language: z.enum(LANGUAGES) }),
  ),
  /** Keeps what the person gave for letters; null takes it away, an empty word says that there is none. */
  'cases.giveFact': command<LetterDraft>()(
    z.strictObject({
      case: id,
      letter: z.enum(LETTER_KINDS),
      language: z.enum(LANGUAGES),
      fact: z.string().regex(/^[A-Za-z0-9.:-]{1,80}$/),
      value: z.string().trim().max(2_000).nullable(),
    }),
  ),
  /** Keeps a letter that was changed and not sent yet; null lets it be as the facts have it. */
  'cases.keepLetter': command<null>()(
    z.strictObject({
      case: id,
      letter: z.enum(LETTER_KINDS),
      language: z.enum(LANGUAGES),
      written: z.strictObject({ subject: z.string().max(300), body: z.string().max(20_000) }).nullable(),
    }),
  ),
  'cases.checkLetter': query<readonly LetterRemark[]>()(
    z.strictObject({ case: id, language: z.enum(LANGUAGES), body: z.string().max(20_000) }),
  ),
  /** Days of one case, or of all open ones, as a calendar file (RFC 5545). */
  'cases.calendar': query<{ readonly name: string; readonly ics: string }>()(
    z.strictObject({ case: id.optional(), language: z.enum(LANGUAGES) }),
  ),
  /** What has a day within the next so many days, or is late; the nearest first. */
  'due.list': query<readonly DueItem[]>()(z.strictObject({ days: z.int().min(0).max(400) })),

  'directory.list': query<readonly DirectoryEntry[]>()(z.strictObject({ search: z.string().max(200) })),
  'directory.add': command<DirectoryEntry>()(
    z.strictObject({
      name: z.string().trim().min(1).max(120),
      channel: z.enum(CHANNELS),
      phone: z.string().trim().max(60),
      email: z.string().trim().max(200),
      url: z.string().trim().max(500),
      note: z.string().trim().max(2000),
    }),
  ),
  'directory.remove': command<null>()(z.strictObject({ id: z.string().max(64) })),

  'accounts.routes': query<readonly AccountRoute[]>()(nothing),
  'accounts.setRoute': command<readonly AccountRoute[]>()(
    z.strictObject({
      account: id,
      route: z.enum(PAYMENT_ROUTES),
      network: z.enum(CARD_NETWORKS).nullable(),
      country: z.enum(ISSUER_COUNTRIES).nullable(),
    }),
  ),

  /** What the person told of themselves for letters. */
  'person.get': query<Person>()(nothing),
  /** What is not named stays as it is; an empty word takes it away. */
  'person.change': command<Person>()(
    z.strictObject({
      name: z.string().trim().max(120).optional(),
      latinName: z.string().trim().max(120).optional(),
      email: z.string().trim().max(200).optional(),
    }),
  ),

  'backups.list': query<BackupList>()(nothing),
  /** Makes one now; the newest where nothing changed since. */
  'backups.make': command<Backup>()(nothing),
  'backups.preview': query<BackupPreview>()(backupName),
  /** Puts a backup in the place of the ledger, of which a backup is made first. A damaged file is moved aside. */
  'backups.restore': replacement<Replaced>()(backupName),
  'backups.remove': command<null>()(backupName),
  /** Reads the whole file of the ledger and holds it against its own rules. */
  'backups.check': command<LedgerCheck>()(nothing),
  /** Reads what can be read of a damaged ledger into a backup. */
  'backups.recover': command<Backup>()(nothing),
  /** Begins with an empty ledger where the file is damaged or gone; the file is moved aside. */
  'backups.beginAnew': replacement<Replaced>()(nothing),

  /** Packs everything into one ZIP, and holds it until its parts were fetched or another is made. */
  'exports.make': command<ExportOffer>()(nothing),
  'exports.part': command<{ readonly base64: string }>()(
    z.strictObject({ id: z.string().max(64), part: z.int().nonnegative() }),
  ),
  /** Reads an uploaded export into a backup, which can be looked at and restored as any other. */
  'exports.read': command<Backup>()(z.strictObject({ upload: z.string().max(64) })),

  /** Which points of the guide are ticked off: by the person, else by what the ledger knows. */
  'guide.ticked': query<readonly GuideTick[]>()(nothing),
  'guide.tick': command<readonly GuideTick[]>()(
    z.strictObject({ item: z.string().regex(/^[a-z-]{1,64}$/), done: z.boolean() }),
  ),

  'lock.state': lock<LockState>()(nothing),
  /** Begins a lock with this passphrase: answers its recovery code. Nothing is locked until that is confirmed. */
  'lock.begin': lock<RecoveryCode>()(z.strictObject({ passphrase: secret })),
  /** Begins another recovery code for the lock that is there. The one before holds until this is confirmed. */
  'lock.beginCode': lock<RecoveryCode>()(z.strictObject({ passphrase: secret })),
  /** Shows that the code that was begun was written down: one of its groups, counted from 0. What was begun comes into force. */
  'lock.confirm': lock<null>()(z.strictObject({ group: z.int().min(0).max(5), typed: secret })),
  'lock.unlock': lock<null>()(z.strictObject({ passphrase: secret })),
  /** Opens by the recovery code, and sets another passphrase. */
  'lock.recover': lock<null>()(z.strictObject({ code: secret, passphrase: secret })),
  /** Locks now: what runs is stopped. With `idle` only where nothing runs. Answers whether it is locked. */
  'lock.now': lock<boolean>()(z.strictObject({ idle: z.boolean() })),
  'lock.change': lock<null>()(z.strictObject({ passphrase: secret, next: secret })),
  /** Takes the lock away: ledger and backups lie unencrypted afterwards. */
  'lock.remove': lock<null>()(z.strictObject({ passphrase: secret })),
  'lock.setIdle': lock<null>()(z.strictObject({ idle: z.enum(IDLE_TIMES) })),
  /** The person is there, though nothing was called. */
  'lock.stay': lock<null>()(nothing),
} as const;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type LockMethod = {
  [Name in MethodName]: Contract[Name]['kind'] extends 'lock' ? Name : never;
}[MethodName];
/** What is answered over an open ledger. */
export type AppMethod = Exclude<MethodName, LockMethod>;
export type Input<Name extends MethodName> = z.input<Contract[Name]['input']>;
export type Parsed<Name extends MethodName> = z.output<Contract[Name]['input']>;
export type Output<Name extends MethodName> = Exclude<Contract[Name]['output'], undefined>;

/** What a host answers to a call. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Said };

export type ImportPhase = 'reading' | 'storing' | 'comparing';

/** Pushed from the app to every screen. */
export type AppEvent =
  | {
      readonly type: 'import-progress';
      readonly job: string;
      readonly file: string;
      /** 0-based, of `files`. */
      readonly index: number;
      readonly files: number;
      readonly phase: ImportPhase;
      readonly done: number;
      /** 0 while it is not known yet. */
      readonly total: number;
    }
  /** Charges, accounts, imports or flags are no longer what they were. */
  | { readonly type: 'ledger-changed' }
  | { readonly type: 'settings-changed' }
  /** One was made by itself, or could not be made. */
  | { readonly type: 'backups-changed'; readonly problem: Said | null }
  /** The host opened another profile: everything is to be asked anew. */
  | { readonly type: 'profile-changed' };

export type { ChargeKind, Money };

/**
 * How a screen reaches the app; each host brings one. Host methods that are not the app's own
 * (leaving the sample, cancelling a job at once) are here and not in the contract, because they
 * must not wait in line behind a running command.
 */
export interface Transport {
  call<Name extends MethodName>(method: Name, input: Input<Name>): Promise<Outcome<Output<Name>>>;
  /** Hands over one file; resolves to the name under which `imports.run` takes it. */
  upload(name: string, bytes: ArrayBuffer): Promise<Outcome<string>>;
  /** Stops a running job between two rows; nothing of its current file is stored. */
  cancel(job: string): Promise<void>;
  /** Opens a throw-away profile filled from the sample, or returns to the person's own. */
  openProfile(profile: 'own' | 'sample'): Promise<Outcome<null>>;
  subscribe(listener: (event: AppEvent) => void): () => void;
}
