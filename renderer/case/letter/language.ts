import type { LetterKind } from '../../../shared/case/terms.ts';
import type { IssuerCountry } from '../../../shared/dispute/terms.ts';
import type { Language } from '../../../shared/messages/entry.ts';

/** Who reads them is the card company or bank, in its own country. */
const TO_ISSUER: readonly LetterKind[] = ['issuer-statement', 'bank-objection'];

/** Of the two languages of letters the one that is understood there. */
const LANGUAGES: Readonly<Record<IssuerCountry, Language>> = { kr: 'ko', us: 'en', uk: 'en', eu: 'en' };

/** The language that whoever gets the letter reads; null where nothing tells, and the screen's serves as well. */
export function languageOfReader(letter: LetterKind, country: IssuerCountry | null): Language | null {
  return TO_ISSUER.includes(letter) && country !== null ? LANGUAGES[country] : null;
}

/** Whether both have one reader: what was chosen for one letter holds for the other then. */
export function haveOneReader(letter: LetterKind, other: LetterKind): boolean {
  return TO_ISSUER.includes(letter) === TO_ISSUER.includes(other);
}
