import type { KeptLetter } from '../../../shared/case.ts';
import type { LetterKind } from '../../../shared/case-terms.ts';
import type { Language } from '../../../shared/messages/entry.ts';

/** A letter as the person left it. */
export interface Written {
  readonly subject: string;
  readonly body: string;
}

/** Letters that were changed and not sent yet; they outlast the screen, not the window. */
const drafts = new Map<string, Written>();

function keyOf(id: number, letter: LetterKind, language: Language): string {
  return `${id} ${letter} ${language}`;
}

export function draftOf(id: number, letter: LetterKind, language: Language): Written | null {
  return drafts.get(keyOf(id, letter, language)) ?? null;
}

export function keepDraft(id: number, letter: LetterKind, language: Language, written: Written): void {
  drafts.set(keyOf(id, letter, language), written);
}

export function dropDraft(id: number, letter: LetterKind, language: Language): void {
  drafts.delete(keyOf(id, letter, language));
}

/** Makes drafts again of the letters that were kept before and no longer are: what was written is not lost. */
export function redraft(id: number, before: readonly KeptLetter[], left: readonly KeptLetter[]): void {
  for (const { event, letter, language, subject, body } of before) {
    if (!left.some((kept) => kept.event === event)) keepDraft(id, letter, language, { subject, body });
  }
}

/** Letters of one profile are nothing to the cases of another. */
export function forgetDrafts(): void {
  drafts.clear();
}
