import { STORE_WORDS } from './tails.ts';

const HANGUL = /\p{Script=Hangul}/u;
const DIGIT = /\d/;
const ONLY_NUMBER = /^[\d.+xX-]*\d[\d.+xX-]*$/;
const WORD_WITH_NUMBER = /^(?:\p{L}{2,}\d{1,3}\p{Script=Hangul}*|\d{1,2}\p{L}{2,}|\d-\p{L}{3,})$/u;
/** `1-800-flowers`: more letters than any code has in a row, and few digits. */
const NAME_WITH_NUMBER = /^(?=.*\p{L}{5})(?!(?:\D*\d){5})/u;
/** A merchant's or PayPal's telephone number, the same on every line but for the cut: `800-555-1212`, `877-7781161`. */
const PHONE =
  /^(?:1-?)?\d{3}[-.]\d{3}[-.]\d{1,4}$|^(?:1-?)?\d{3}[-.]\d{7}$|^1?8(?:00|33|44|55|66|77|88)\d{7}$|^4029357733$|^\+\d{9,}$/u;
/** `888-BESTBUY` behind a name; before it, it is the name (`1-800-FLOWERS`). */
const SPELLED_PHONE = /^(?:1-?)?8(?:00|33|44|55|66|77|88)-\p{L}{2,7}$/u;
const BRANCH = /^\S{1,12}(?:점|지점|본점|역사)$/;
/** A number that `mask.ts` of the statements masked, for it might be a card's: airline tickets pass too. */
const MASKED = /^•+\d{4}$/;
/** Numbers of stores are short, or long by leading zeros only (`TARGET 00027613`). */
const STORE_NUMBER = /^(?:\d{1,5}|0\d{5,8})$/;
/** IATA: three digits of the airline and ten of the document. Railways print 13 digits as well. */
const TICKET_NUMBER = /^(?:\d{13}|•{9}\d{4})$/;

/** What names the merchant in a text, parted from what numbers the purchase. */
export interface SortedTokens {
  /** All but codes, branches and telephone numbers. */
  readonly all: readonly string[];
  /** And without the word that only announces a branch's number (`STORE 0412`). */
  readonly words: readonly string[];
  readonly codes: readonly string[];
  readonly branch: readonly string[];
}

export function sortTokens(tokens: readonly string[]): SortedTokens {
  const all: string[] = [];
  const words: string[] = [];
  const codes: string[] = [];
  const branch: string[] = [];
  for (const token of tokens) {
    const before = words.at(-1);
    if (PHONE.test(token) || (words.length > 0 && SPELLED_PHONE.test(token))) continue;
    if (MASKED.test(token)) codes.push(token);
    else if (isCode(token, words.length === 0)) {
      const digits = !/\p{L}/u.test(token);
      (digits && (STORE_NUMBER.test(token) || STORE_WORDS.has(before ?? '')) ? branch : codes).push(token);
      if (words.length > 1 && before !== undefined && STORE_WORDS.has(before)) words.pop();
    } else if (words.length > 0 && BRANCH.test(token)) branch.push(token);
    else {
      all.push(token);
      words.push(token);
    }
  }
  // A text of nothing but numbers is named by them.
  return words.length > 0
    ? { all, words, codes, branch }
    : { all: tokens, words: tokens, codes: [], branch: [] };
}

function isCode(token: string, first: boolean): boolean {
  if (!DIGIT.test(token)) return false;
  if (ONLY_NUMBER.test(token)) return true;
  if (HANGUL.test(token)) return false;
  if (!first) return token.length >= 3;
  return token.length >= 4 && !WORD_WITH_NUMBER.test(token) && !NAME_WITH_NUMBER.test(token);
}

/** Every one of the codes is the number of a ticket. */
export function areTickets(codes: string): boolean {
  return codes !== '' && codes.split(' ').some((code) => TICKET_NUMBER.test(code));
}

/** How surely a code numbers one purchase: by its look alone, only if other visits have others, or never. */
export function isIdLike(codes: string): 'yes' | 'ifOthersDiffer' | 'no' {
  const list = codes.replaceAll(/[-.]/g, '').split(' ');
  if (list.some((code) => isMixed(code) || /^\d{10,}$/.test(code))) return 'yes';
  return list.some((code) => /^\d{5,}$/.test(code)) ? 'ifOthersDiffer' : 'no';
}

function isMixed(code: string): boolean {
  return code.length >= 6 && /\p{L}/u.test(code) && (code.match(/\d/g)?.length ?? 0) >= 1;
}
