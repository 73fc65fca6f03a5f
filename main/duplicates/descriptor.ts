import { brandOf } from './aliases.ts';
import { kindOf, type MerchantKind } from './kinds.ts';
import { BANK_PHRASE, type Wallet, withoutProcessor } from './prefixes.ts';
import { BILLING, LEGAL, REGIONS, SECOND_WORD_OF_TOWN, STORE_WORDS, TOWNS } from './tails.ts';

/** What a bank's text tells of a purchase. */
export interface Descriptor {
  /** Equal for all spellings of one merchant; never shown. */
  readonly key: string;
  /** The key as far as each of its words: shorter names that this one may continue. */
  readonly beginnings: readonly string[];
  /** As a person would call it. */
  readonly name: string;
  readonly kind: MerchantKind;
  /** The alias table knows it, so a longer or shorter name is another merchant. */
  readonly known: boolean;
  /** The wallet through which it was paid, where the text says so. */
  readonly wallet: Wallet | null;
  /** Order numbers, ticket numbers and other codes in the text. */
  readonly codes: string;
  /** Branch or terminal. */
  readonly branch: string;
  /** The words of the text without codes, numbers and processor. */
  readonly words: string;
  /** The whole text, so normalised that two prints of one text are equal. */
  readonly text: string;
}

const DOMAIN =
  /(^|[\s*])(?:https?:\/\/)?(?:www\.|help\.|billing\.|pay\.)?((?:[a-z0-9-]+\.)*[a-z0-9-]+)\.(com|net|org|io|ai|so|app|dev|co\.kr|co\.uk|kr|de|us|uk|fr|tv|me|gg|eu|co|ly|to)(?=$|[\s/*,)])\/?(\S*)/g;
/** Help pages that fill the column behind the name, sometimes without a space. */
const HELP_PAGE = /g\.co\/helppay#?|amzn\.com\/bill|help\.uber\.com|apple\.com\/bill(?= \d)/g;
/** When the card was used, printed inside the text: says nothing of who it was. */
const MOMENT =
  /\b\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?)?|\b\d\d[./]\d\d[./](?:\d{4}|\d\d)\b|\b\d\d:\d\d(?::\d\d)?\b|\b\d\d\/\d\d\b/g;
const SEPARATORS = /[\s*_/,;:|()[\]{}"~<>=?!@#]+|\.(?=\p{L})/u;
const HANGUL = /\p{Script=Hangul}/u;
const DIGIT = /\d/;
const ONLY_NUMBER = /^[\d.+xX-]*\d[\d.+xX-]*$/;
const WORD_WITH_NUMBER = /^(?:\p{L}{2,}\d{1,3}\p{Script=Hangul}*|\d{1,2}\p{L}{2,}|\d-\p{L}{3,})$/u;
/** A merchant's or PayPal's telephone number: the same on every line. */
const PHONE = /^(?:1-?)?\d{3}[-.]\d{3}[-.]\d{4}$|^1?8(?:00|33|44|55|66|77|88)\d{7}$|^4029357733$|^\+\d{9,}$/;
const BRANCH = /^\S{1,12}(?:점|지점|본점|역사)$/;
const MASK = /[x*•]{2,}\d{2,4}\b/g;

/** Reads the bank's text. Pure; slow enough to be worth remembering (`merchants.ts` does). */
export function readDescriptor(description: string): Descriptor {
  const text = description.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const { rest, wallet } = withoutPrefixes(text.replace(/\(주\)|\(유\)|주식회사|유한회사/g, ' ').trim());
  // German banks print `NAME//TOWN/COUNTRY`.
  const plain = rest
    .replace(/(?<=[^:\s])\/\/.*/, ' ')
    .replace(MASK, ' ')
    .replace(MOMENT, ' ')
    .replace(HELP_PAGE, (page, offset: number) => (offset === 0 ? page : ' '))
    .replace(DOMAIN, (_all, before: string, host: string, domain: string, path: string, offset: number) =>
      offset === 0 ? `${before}${label(host)} ${domain === 'com' ? 'com' : ''} ${path}` : ' ',
    );
  const { all, words, codes, branch } = sort(plain.split(SEPARATORS).map(trimmed).filter(Boolean));
  const known = brandOf(all);
  const kept = known ? words : withoutTail(words);
  return {
    key: known ? known.name.toLowerCase() : keyOf(kept, text),
    beginnings: known ? [] : kept.slice(1).map((_, index) => keyOf(kept.slice(0, index + 1), '')),
    name: known ? known.name : nameOf(kept, description),
    kind: kindOf(all, known?.kind ?? null),
    known: known !== null,
    wallet,
    codes: codes.join(' '),
    branch: branch.join(' '),
    words: kept.join(' '),
    text,
  };
}

function withoutPrefixes(text: string): { rest: string; wallet: Wallet | null } {
  let rest = text;
  let wallet: Wallet | null = null;
  for (let round = 0; round < 4; round += 1) {
    const bare = rest.replace(BANK_PHRASE, '').trim();
    const phraseless = /\p{L}{2}/u.test(bare) ? bare : rest;
    const processor = withoutProcessor(phraseless);
    wallet ??= processor?.wallet ?? null;
    const next = processor?.rest ?? phraseless;
    if (next === rest) break;
    rest = next;
  }
  return { rest, wallet };
}

/** `open.spotify` and `spotify` are both Spotify. */
function label(host: string): string {
  return host.slice(host.lastIndexOf('.') + 1);
}

function trimmed(token: string): string {
  return token.replace(/^[-.'&+]+|[-.'&]+$/g, '');
}

/** Parts what names the merchant from what numbers the purchase. */
function sort(tokens: readonly string[]) {
  const all: string[] = [];
  const words: string[] = [];
  const codes: string[] = [];
  const branch: string[] = [];
  for (const token of tokens) {
    const before = words.at(-1);
    if (PHONE.test(token)) continue;
    if (isCode(token, words.length === 0)) {
      const ofStore = (token.length <= 4 || STORE_WORDS.has(before ?? '')) && !/\p{L}/u.test(token);
      (ofStore ? branch : codes).push(token);
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
  return first ? token.length >= 4 && !WORD_WITH_NUMBER.test(token) : token.length >= 3;
}

function withoutTail(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1) {
    const last = words[end - 1] ?? '';
    const first = SECOND_WORD_OF_TOWN.get(last);
    if (first !== undefined && end > 2 && words[end - 2] === first) end -= 2;
    else if (REGIONS.has(last) || TOWNS.has(last) || LEGAL.has(last) || BILLING.has(last)) end -= 1;
    else break;
  }
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  return words.slice(start, end);
}

function keyOf(words: readonly string[], text: string): string {
  const key = words.join('').replace(/[.'’&-]/g, '');
  return key === '' ? text : key;
}

function nameOf(words: readonly string[], description: string): string {
  if (words.length === 0) return description.trim();
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
