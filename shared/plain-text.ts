/**
 * Signs that nobody sees, or that turn the order of what stands around them: controls, format signs such as U+202E
 * (writes on from right to left) and U+200B (no width), and blanks that look like nothing.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/u;
const EACH_UNSEEN = new RegExp(UNSEEN, 'gu');
/** Ends of lines and tabs are seen; a joiner between two pictures makes one of them. */
const SEEN = /^[\t\n\r]$/;
const JOINS_PICTURES = /\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?$/u;
const JOINER = '\u200d';

/** A text from outside as everybody sees it: what hides in it is named, `Open[U+200B]AI`. */
export function plainly(text: string): string {
  if (!UNSEEN.test(text)) return text;
  return text.replace(EACH_UNSEEN, (sign, at: number) =>
    SEEN.test(sign) || (sign === JOINER && JOINS_PICTURES.test(text.slice(0, at))) ? sign : nameOf(sign),
  );
}

function nameOf(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text within a sentence: one that is written from right to left turns nothing beside it (UAX 9, FSI and PDI). */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
