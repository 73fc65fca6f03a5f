import type { WrittenLetter } from '../../shared/case/letters.ts';
import type { LetterKind } from '../../shared/case/terms.ts';
import type { Language } from '../../shared/messages/entry.ts';
import type { Ledger } from './open.ts';

/** What the person gave for the letters of this case, by the name of the fact. */
export function givenFacts(db: Ledger, id: number): Readonly<Record<string, string>> {
  const rows = db
    .prepare<[number], { fact: string; value: string }>(
      'SELECT fact, value FROM case_fact WHERE case_id = ? ORDER BY fact',
    )
    .all(id);
  return Object.fromEntries(rows.map(({ fact, value }) => [fact, value]));
}

/** Keeps a fact for the letters of a case; null takes it away. */
export function giveFact(db: Ledger, id: number, fact: string, value: string | null): void {
  if (value === null) {
    db.prepare('DELETE FROM case_fact WHERE case_id = ? AND fact = ?').run(id, fact);
    return;
  }
  db.prepare('INSERT INTO case_fact VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(
    id,
    fact,
    value,
  );
}

/** Which letter of which case. */
export interface LetterPlace {
  readonly case: number;
  readonly letter: LetterKind;
  readonly language: Language;
}

/** The letter as the person left it and did not send it yet; null where it was not changed. */
export function draftLetter(db: Ledger, { case: id, letter, language }: LetterPlace): WrittenLetter | null {
  return (
    db
      .prepare<[number, string, string], WrittenLetter>(
        'SELECT subject, body FROM letter_draft WHERE case_id = ? AND letter = ? AND language = ?',
      )
      .get(id, letter, language) ?? null
  );
}

/** Keeps a letter that was changed; null lets it be as the facts have it. */
export function keepDraft(db: Ledger, place: LetterPlace, written: WrittenLetter | null): void {
  const { case: id, letter, language } = place;
  if (written === null) {
    db.prepare('DELETE FROM letter_draft WHERE case_id = ? AND letter = ? AND language = ?').run(
      id,
      letter,
      language,
    );
    return;
  }
  db.prepare(
    `INSERT INTO letter_draft VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET subject = excluded.subject, body = excluded.body`,
  ).run(id, letter, language, written.subject, written.body);
}
