import { dayNumber, dayOf } from '../../shared/day.ts';
import { brandOf, squeezedBrandOf } from './aliases.ts';
import type { Brand } from './brands.ts';
import { type SortedTokens, sortTokens } from './codes.ts';
import { unglued, withoutGluedTail } from './glued-names.ts';
import { homesOf } from './homes.ts';
import { kindOf, type MerchantKind } from './kinds.ts';
import { payeeOf } from './payee.ts';
import { BANK_PHRASE, type Wallet, withoutProcessor } from './prefixes.ts';
import { BILLING, LEGAL, REGIONS, SECOND_WORD_OF_TOWN, TOWNS } from './tails.ts';
import { HELP_PAGE, tokensOf } from './text-tokens.ts';

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

/** Wallets glue what follows a name to it and cut it there: `FITXDEUTSCHL`. */
function wordsOf(text: string, wallet: Wallet | null): string[] {
  const [name = '', ...others] = tokensOf(text);
  return [wallet === null ? name : withoutGluedTail(name), ...others].filter(Boolean);
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
