import type { LetterDraft, LetterRemark } from '../../shared/case.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { Day } from '../../shared/day.ts';
import { remarksOn, writeLetter } from '../cases/letters/letters.ts';
import type { Ledger } from '../ledger/open.ts';
import { factsOf } from './case-facts.ts';

/** A letter of this case as it could be sent. */
export function caseLetter(
  db: Ledger,
  { case: id, letter, language }: Parsed<'cases.letter'>,
  today: Day,
): LetterDraft {
  return writeLetter(letter, language, factsOf(db, id), today);
}

/** What a gentle reader would say about a letter of this case. */
export function checkLetter(
  db: Ledger,
  { case: id, language, body }: Parsed<'cases.checkLetter'>,
  today: Day,
): readonly LetterRemark[] {
  return remarksOn(body, language, factsOf(db, id), today);
}
