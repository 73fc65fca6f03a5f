import type { KeptLetter, WrittenLetter } from '../../../shared/case/letters.ts';
import type { LetterKind } from '../../../shared/case/terms.ts';
import type { Language } from '../../../shared/messages/entry.ts';

export type Written = WrittenLetter;

/** Which letter of which case. */
export interface LetterPlace {
  readonly case: number;
  readonly letter: LetterKind;
  readonly language: Language;
}

/**
 * Letters as they were left in this window, null where they are as the facts have them. The ledger keeps them, too, and is
 * a moment behind.
 */
const drafts = new Map<string, Written | null>();

function keyOf({ case: id, letter, language }: LetterPlace): string {
  return `${id} ${letter} ${language}`;
}

/** The letter as the person left it: in this window, else as the ledger has it. */
export function draftOf(place: LetterPlace, kept: Written | null): Written | null {
  const here = drafts.get(keyOf(place));
  return here === undefined ? kept : here;
}

export function keepDraft(place: LetterPlace, written: Written | null): void {
  drafts.set(keyOf(place), written);
}

/**
 * Makes drafts again of the letters that were kept before and no longer are, as the ledger does: one that was begun since
 * stays, and where this window let none go only the ledger knows.
 */
export function redraft(id: number, before: readonly KeptLetter[], left: readonly KeptLetter[]): void {
  for (const { event, letter, language, subject, body } of before) {
    const place = { case: id, letter, language };
    if (left.some((kept) => kept.event === event) || drafts.get(keyOf(place)) !== null) continue;
    keepDraft(place, { subject, body });
  }
}

/** Letters of one profile are nothing to the cases of another. */
export function forgetDrafts(): void {
  drafts.clear();
}
