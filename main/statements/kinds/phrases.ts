/*
 * Texts are compared plain: lower case, no accents, one blank between words, `_` read as a blank. So
 * the lists of phrases are written plain, too: `ue?berweisung`, `devolucion`, `remboursement`.
 */

const ACCENTS = /[\u0300-\u036f]/g;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i' };

/** A bank's text or type word in the shape that all phrases are written in. Hangul and Han stay as they are. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[ßłøæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** Whole words of a Latin script, or east Asian words anywhere: those have no boundary to ask for. */
export function phrases(latin: readonly string[], eastern: readonly string[] = []): RegExp {
  return new RegExp([`(?<![a-z0-9])(?:${latin.join('|')})(?![a-z])`, ...eastern].join('|'));
}

/** A word of Hangul that stands by itself: `현금`, but neither `현금영수증` nor `모현금고`. */
export function alone(hangul: string): string {
  return `(?<![가-힣])(?:${hangul})(?![가-힣])`;
}
