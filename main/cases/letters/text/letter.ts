import type { Language } from '../../../../shared/messages/entry.ts';
import type { LetterFacts } from '../letter-facts.ts';

/** A letter in words. Paragraphs are set apart by an empty line; those that do not apply are null. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly (string | null)[];
}

/** One kind of letter in both languages. */
export type LetterText = Readonly<Record<Language, (facts: LetterFacts) => Letter>>;

/** What differs by the reason of the claim, for all letters. */
export interface ReasonWords {
  /** A few words, as a subject line has them. */
  title(facts: LetterFacts): string;
  /** As card companies and banks call it. */
  formal(facts: LetterFacts): string;
  /** What the person sees on the statement. */
  found(facts: LetterFacts): string;
  /** Said of the charge that is owed. */
  readonly owed: string;
  /** Said of a charge that is claimed. */
  readonly claimed: string;
  /** Why it is not due. */
  because(facts: LetterFacts): string;
  /** The one request to the seller; `sum` is written already. */
  ask(sum: string, facts: LetterFacts): string;
}
