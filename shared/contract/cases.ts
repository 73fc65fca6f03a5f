import { z } from 'zod';

import { claim } from '../case/claim.ts';
import type { CaseDetail } from '../case/detail.ts';
import type { ClaimDraft } from '../case/draft.ts';
import { caseEvent } from '../case/event.ts';
import type { LetterDraft, LetterRemark } from '../case/letters.ts';
import type { CaseList } from '../case/list.ts';
import { CHANNELS, LETTER_KINDS, PROOF_ITEMS, SETTLED_AS } from '../case/terms.ts';
import type { DirectoryEntry } from '../dispute/directory-entry.ts';
import type { DueItem } from '../due.ts';
import { LANGUAGES } from '../messages/entry.ts';
import { command, id, nothing, query } from './method.ts';

/* Cases, what is due, whom to reach, and the guide. */

/** A point of the guide: whether it is done, and who says so. */
export interface GuideTick {
  readonly item: string;
  readonly done: boolean;
  /** The case that shows it; null where it is the person's own word. */
  readonly known: { readonly case: number; readonly merchant: string } | null;
}

export const casesMethods = {
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
      as: z.enum(SETTLED_AS).optional(),
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
  /** Which points of the guide are ticked off: by the person, else by what the ledger knows. */
  'guide.ticked': query<readonly GuideTick[]>()(nothing),
  'guide.tick': command<readonly GuideTick[]>()(
    z.strictObject({ item: z.string().regex(/^[a-z-]{1,64}$/), done: z.boolean() }),
  ),
} as const;
