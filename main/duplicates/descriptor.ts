import { dayNumber, dayOf } from '../../shared/day.ts';
import { brandOf, squeezedBrandOf } from './aliases.ts';
import type { Brand } from './brands.ts';
import { type SortedTokens, sortTokens } from './codes.ts';
import { homesOf } from './homes.ts';
import { kindOf, type MerchantKind } from './kinds.ts';
import { payeeOf } from './payee.ts';
import { BANK_PHRASE, type Wallet, withoutProcessor } from './prefixes.ts';
import { BILLING, LEGAL, REGIONS, SECOND_WORD_OF_TOWN, TOWNS } from './tails.ts';

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
  /** What stands behind the star of a marketplace: an order, or who sold; empty where nothing does. */
  readonly order: string;
  /** The text says that this is paid by the year. */
  readonly annual: boolean;
  /** Currencies that are at home where the text says the merchant is; empty where it does not say. */
  readonly homes: string;
  /** Day of the purchase, in days since 1970, where the text itself gives it. */
  readonly bought: number | null;
  /** And its time of day in seconds. */
  readonly seconds: number | null;
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
/** A card's number as the bank masks it; what we masked ourselves may be a ticket's and stays. */
const MASK = /[x*]{2,}\d{2,4}\b|•{12,}\d{4}\b/g;

/** `2025-11-15T13:49 Debitk.1`: how German banks print when a girocard was used. */
const BOUGHT_AT = /\b(20\d\d)-(\d\d)-(\d\d)t(\d\d):(\d\d)(?::(\d\d))?/;
const BOUGHT_ON = /\bvom (\d\d)\.(\d\d)\.(20\d\d)\b/;
const ORDER = /\*\s?([\p{L}\d]{5,})(?=$|\s)/u;
const ANNUAL =
  /\b(?:annual|annually|yearly|renewal|1 ?year|12 months?|jahres\p{L}+|jährlich\w*|jaehrlich\w*|jahr|bahncard)\b|연회비|연간|(?<!\d)1년|연 ?구독/u;
const NOTHING: SortedTokens = { all: [], words: [], codes: [], branch: [] };

/** Reads the bank's text. Pure; slow enough to be worth remembering (`merchants.ts` does). */
export function readDescriptor(description: string): Descriptor {
  const text = description
    .replaceAll('&amp;', '&')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  const { name: filled, all } = unglued(text);
  const { payee, rest, passedOn } = payeeOf(all.replace(/\(주\)|\(유\)|주식회사|유한회사/g, ' ').trim());
  const bare = withoutPrefixes(payee);
  const wallet = bare.wallet ?? (/^paypal\b/.test(text) ? 'paypal' : passedOn ? 'other' : null);
  const own = sortTokens(wordsOf(bare.rest, wallet));
  const beside = rest === '' ? NOTHING : sortTokens(tokensOf(rest));
  const known =
    brandOf(own.all) ??
    (filled ? brandOf(withoutTail(own.words)) : null) ??
    (wallet === null ? null : squeezedBrand(own.words));
  const kept = known ? own.words : withoutTail(own.words);
  const kind = kindOf(own.all, known?.kind ?? null, beside.all);
  const order = ORDER.exec(payee.replace(HELP_PAGE, ' '))?.[1] ?? '';
  const numbersOrder = known?.kind === 'marketplace' && /\d/.test(order) && !own.codes.includes(order);
  return {
    key: known ? known.name.toLowerCase() : keyOf(kept, text),
    beginnings: known ? [] : kept.slice(1).map((_, index) => keyOf(kept.slice(0, index + 1), '')),
    name: known ? known.name : nameOf(kept, description),
    kind,
    known: known !== null,
    wallet,
    // Beside PayPal stand the numbers of its payments, one for each.
    codes: [...own.codes, ...(passedOn ? [] : beside.codes), ...(numbersOrder ? [order] : [])].join(' '),
    branch: own.branch.filter((number) => number !== order || !numbersOrder).join(' '),
    order,
    annual: kind === 'registrar' || ANNUAL.test(text),
    homes: homesOf(text, own.words),
    ...boughtAt(text),
    words: kept.join(' '),
    text,
  };
}

/** `PAYPAL *IKEAAUSTIN`: wallets glue a name to its town or legal form. */
function squeezedBrand([name, ...others]: readonly string[]): Brand | null {
  if (name === undefined || others.some((word) => !isTail(word))) return null;
  return squeezedBrandOf(name, isTail);
}

function isTail(word: string): boolean {
  return TOWNS.has(word) || LEGAL.has(word) || REGIONS.has(word);
}

/** Words and numbers of a text, without what says nothing of who was paid or for what. */
/** American Express glues the telephone number to a name of twenty letters. */
const GLUED_PHONE = /(?<=\p{L})(?=\d{3}-\d{3}-?\d{4})|(?<=\d)(?=8(?:00|33|44|55|66|77|88)-\p{L})/u;
/** And shops their order's number to their name: `BESTBUYCOM805612345678`. */
const GLUED_ORDER = /(?<=(?:^|\s)\p{L}{5,})(?=\d{8,}(?:\s|$))/u;

/** Letters that some banks leave a name before the town follows without a space. */
const NAME_COLUMN = 20;

/** What follows the column of the name without a space: a telephone number in letters. */
const PHONE_COLUMN = /^8(?:00|33|44|55|66|77|88)-\p{L}/u;
/** `BESTBUYCOM918660`: what a full column leaves of an order's number. */
const CUT_ORDER = /(?<=\p{L}{5})(?=\d{4,}$)/u;

/** `STRIPE* THE HOME DEPBROOKLYN NY`: the town parted from a name that fills its column, and so may be cut. */
function unglued(text: string): { readonly all: string; readonly name: boolean } {
  const behind = text.slice(NAME_COLUMN);
  const [town = '', second = ''] = behind.split(' ');
  const isFilled = TOWNS.has(town) || SECOND_WORD_OF_TOWN.get(second) === town || PHONE_COLUMN.test(behind);
  if (!isFilled || text[NAME_COLUMN - 1] === ' ') return { all: text, name: false };
  return { all: `${text.slice(0, NAME_COLUMN).replace(CUT_ORDER, ' ')} ${behind}`, name: true };
}

/** Wallets glue what follows a name to it and cut it there: `FITXDEUTSCHL`. */
function wordsOf(text: string, wallet: Wallet | null): string[] {
  const [name = '', ...others] = tokensOf(text);
  return [wallet === null ? name : withoutGluedTail(name), ...others].filter(Boolean);
}

/** Letters of a name that fills a wallet's column, of what is left of the glued word, and of the name before it. */
const GLUED = { name: 11, tail: 6, left: 4 } as const;

function withoutGluedTail(name: string): string {
  if (name.length < GLUED.name) return name;
  for (let end = GLUED.left; end <= name.length - GLUED.tail; end += 1)
    if (LONG_TAILS.some((word) => word.startsWith(name.slice(end)))) return name.slice(0, end);
  return name;
}

const LONG_TAILS = [...REGIONS, ...LEGAL].filter((word) => word.length > GLUED.tail);

function tokensOf(text: string): string[] {
  // German banks print `NAME//TOWN/COUNTRY`.
  const plain = text
    .replace(/(?<=[^:\s])\/\/.*/, ' ')
    .replace(GLUED_PHONE, ' ')
    .replace(GLUED_ORDER, ' ')
    .replace(MASK, ' ')
    .replace(MOMENT, ' ')
    .replace(HELP_PAGE, (page, offset: number) => (offset === 0 ? page : ' '))
    .replace(DOMAIN, (_all, before: string, host: string, domain: string, path: string, offset: number) =>
      offset === 0 ? `${before}${label(host)} ${domain === 'com' ? 'com' : ''} ${path}` : ' ',
    );
  return plain.split(SEPARATORS).map(trimmed).filter(Boolean);
}

/** `vom 23.05.2025`: German banks print the day of the purchase into the text, and the time if it was a card's. */
function boughtAt(text: string): Pick<Descriptor, 'bought' | 'seconds'> {
  const moment = BOUGHT_AT.exec(text);
  if (!moment) {
    const [, date, month, year] = BOUGHT_ON.exec(text) ?? [];
    return { bought: numberOf(year, month, date), seconds: null };
  }
  const [, year, month, date, hours, minutes, seconds] = moment;
  const count = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return { bought: numberOf(year, month, date), seconds: count > 0 && count < 86_400 ? count : null };
}

function numberOf(year?: string, month?: string, date?: string): number | null {
  const day = dayOf(Number(year), Number(month), Number(date));
  return day === null ? null : dayNumber(day);
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

/** `open.spotify` and `spotify` are both Spotify; `amazon.co` stood before `.uk`. */
function label(host: string): string {
  const name = host.replace(/\.(?:co|com|or|ne)$/, '');
  return name.slice(name.lastIndexOf('.') + 1);
}

function trimmed(token: string): string {
  return token.replace(/^[-.'&+]+|[-.'&]+$/g, '');
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
