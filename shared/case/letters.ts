import type { Day } from '../day.ts';
import type { DirectoryEntry } from '../dispute/directory-entry.ts';
import type { Source } from '../dispute/terms.ts';
import type { Language } from '../messages/entry.ts';
import type { Said } from '../said.ts';
import type { LetterKind } from './terms.ts';

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
