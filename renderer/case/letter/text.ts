import type { LetterFact, LetterRemark, WrittenLetter } from '../../../shared/case/letters.ts';

/** A stretch of a letter: plain, or with what a gentle reader says about it. */
export interface Stretch {
  readonly from: number;
  readonly text: string;
  readonly remark: LetterRemark | null;
}

/** The body cut where remarks begin and end; of two over one place the first counts. */
export function stretchesOf(body: string, remarks: readonly LetterRemark[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const remark of remarks.toSorted((one, other) => one.from - other.from)) {
    if (remark.from < at || remark.to <= remark.from || remark.to > body.length) continue;
    if (remark.from > at) stretches.push({ from: at, text: body.slice(at, remark.from), remark: null });
    stretches.push({ from: remark.from, text: body.slice(remark.from, remark.to), remark });
    at = remark.to;
  }
  if (at < body.length) stretches.push({ from: at, text: body.slice(at), remark: null });
  return stretches;
}

/** The body with a remark taken to heart. What is simply left out takes a space with it. */
export function calmed(body: string, { from, to, instead }: LetterRemark): string {
  if (instead !== null) return body.slice(0, from) + instead + body.slice(to);
  const [before, after] = [body.slice(0, from), body.slice(to)];
  return before.endsWith(' ') && /^[ \n.,]|^$/.test(after)
    ? before.slice(0, -1) + after
    : before + after.replace(/^ /, '');
}

/** What is still missing in what is written. */
export function missingIn<Fact extends Pick<LetterFact, 'mark'>>(
  text: string,
  missing: readonly Fact[],
): readonly Fact[] {
  return missing.filter(({ mark }) => text.includes(mark));
}

/** Puts what was asked for in the place of its mark, everywhere. */
export function filled(text: string, mark: string, value: string): string {
  return text.replaceAll(mark, () => value);
}

/** What is said around a mark, and goes with it where there is no such thing. */
const AROUND = [
  (mark: string) => ` (ticket ${mark})`,
  (mark: string) => ` on ticket ${mark}`,
  (mark: string) => `(문의 번호 ${mark})`,
  (mark: string) => `, invoice or receipt ${mark}`,
  (mark: string) => `, 인보이스·영수증 ${mark}`,
] as const;

/**
 * A letter that the person changed, with another word for a fact of it; what is gone is cut out with what is around it.
 * Null where what was given before does not stand there once, by itself: then nobody but the person knows what it means.
 */
export function refilled(
  letter: WrittenLetter,
  { mark, value }: Pick<LetterFact, 'mark' | 'value'>,
  words: string,
): WrittenLetter | null {
  if (mark === '' || mark === words) return letter;
  // A mark in square brackets stands for its fact wherever it is.
  if (value !== '' && !standsOnce(`${letter.subject}\n${letter.body}`, mark)) return null;
  const put = (text: string): string => {
    const cut =
      words === '' ? AROUND.map((around) => around(mark)).find((part) => text.includes(part)) : undefined;
    return cut === undefined ? filled(text, mark, words) : filled(text, cut, '');
  };
  return { subject: put(letter.subject), body: put(letter.body) };
}

function standsOnce(text: string, words: string): boolean {
  const [before = '', after = '', ...more] = text.split(words);
  if (more.length > 0 || !text.includes(words)) return false;
  const goesOnBefore = /^\p{Script=Hangul}/u.test(words) ? /\p{Script=Hangul}$/u : ENDS_IN_WORD;
  return !goesOnBefore.test(before) && !BEGINS_WITH_WORD.test(after);
}

/*
 * The rest of a longer word, number or address: "88" in "88-1" and in "1,288". A Korean particle follows without a
 * space and is no part of the word.
 */
const ENDS_IN_WORD = /(?!\p{Script=Hangul})[\p{L}\p{N}][-.,/@_+]?$/u;
const BEGINS_WITH_WORD = /^[-.,/@_+]?(?!\p{Script=Hangul})[\p{L}\p{N}]/u;

/** More would be cut off by mail programs. A Korean syllable is nine characters of an address. */
const LONGEST_ADDRESS = 1_900;

/** Opens the mail program with the letter in it; where that does not fit, without its body, which is to be pasted. */
export function mailAddress(
  to: string,
  subject: string,
  body: string,
): { readonly href: string; readonly whole: boolean } {
  const head = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const href = `${head}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return href.length <= LONGEST_ADDRESS ? { href, whole: true } : { href: head, whole: false };
}

/** A name for the file that every system takes. */
export function fileNameOf(merchant: string, kind: string): string {
  const safe = `${merchant} ${kind}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return `${safe.slice(0, 80)}.txt`;
}
