import { type Currency, type Money, parseDecimal } from '../../../../shared/money.ts';
import { agreedAndCharged, sizeOf } from '../asked.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type Place, placesOf } from './mention.ts';

/** An amount as written; a sign that several currencies share stands for each of them. */
export interface AmountMention extends Place {
  readonly digits: string;
  readonly currencies: readonly Currency[];
}

const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN'];
const WORDS: Readonly<Record<string, readonly Currency[]>> = {
  $: DOLLARS, dollar: DOLLARS, dollars: DOLLARS, 달러: DOLLARS,
  'US$': ['USD'], 미화: ['USD'],
  '₩': ['KRW'], '￦': ['KRW'], won: ['KRW'], 원: ['KRW'],
  '€': ['EUR'], euro: ['EUR'], euros: ['EUR'], 유로: ['EUR'],
  '£': ['GBP'], pound: ['GBP'], pounds: ['GBP'], 파운드: ['GBP'],
  '¥': ['JPY', 'CNY'], yen: ['JPY'], 엔: ['JPY'], 위안: ['CNY'],
}; // prettier-ignore
const CODES =
  'USD|KRW|EUR|GBP|JPY|CNY|CAD|AUD|NZD|SGD|HKD|TWD|CHF|SEK|NOK|DKK|PLN|CZK|THB|VND|PHP|IDR|MYR|INR|BRL|MXN';

/** A number is begun only where no other goes before it, so that long rows of digits are read once. */
const DIGITS = '(\\d(?:[\\d,]{0,22}\\d)?(?:\\.\\d{1,6})?)';
const BEFORE = new RegExp(`(?:\\b(${CODES})|(US\\$|[$₩￦€£¥]|미화)) ?${DIGITS}`, 'g');
const AFTER = new RegExp(
  `(?<![\\d.,])${DIGITS}(?:(만) ?(?:(\\d[\\d,]{0,5}) ?)?)? ?` +
    `(?:(${CODES})\\b|(dollars?|won|euros?|pounds?|yen)\\b|` +
    // 원칙, 원본, 엔진 and the like are words of their own.
    `(원(?![칙본장인고가래룸색])|달러|유로|파운드|엔(?![진지])|위안))`,
  'g',
);

export function amountsIn(text: string): readonly AmountMention[] {
  const before = placesOf(text, BEFORE).map(({ from, to, match }) => ({
    from,
    to,
    digits: plain(match[3] ?? ''),
    currencies: currenciesOf(match[1], match[2]),
  }));
  const after = placesOf(text, AFTER).map(
    ({ from, to, match: [, digits = '', many, rest, ...currency] }) => ({
      from,
      to,
      digits: many === undefined ? plain(digits) : tenThousands(digits, rest ?? '0'),
      currencies: currenciesOf(currency[0], currency[1] ?? currency[2]),
    }),
  );
  // `USD 22.00 dollars`: one amount, told by what stands before it.
  const apart = after.filter((one) => !before.some((other) => one.from < other.to && other.from < one.to));
  return [...before, ...apart];
}

/** The amounts a letter about this case can speak of. */
export function amountsOf(facts: LetterFacts): readonly Money[] {
  const { claim, remaining, returned, lastReturn, promised } = facts;
  const charges = [...(claim.owed ? [claim.owed] : []), ...claim.charges];
  const single = charges
    .flatMap(({ amount, original }) => (original ? [amount, original] : [amount]))
    .map(sizeOf);
  const agreed = agreedAndCharged(facts)?.agreed;
  return [
    ...single,
    ...sumsOf(claim.charges.flatMap(({ amount, original }) => (original ? [amount, original] : [amount]))),
    ...sumsOf(single),
    claim.atStake,
    remaining,
    returned,
    ...(lastReturn ? [lastReturn.amount] : []),
    ...(promised?.amount ? [promised.amount] : []),
    ...(agreed ? [agreed] : []),
  ];
}

/** Whether this mention is one of the amounts; `currency` where none of them is in its currency. */
export function judge(mention: AmountMention, known: readonly Money[]): 'known' | 'amount' | 'currency' {
  const like = known.filter(({ currency }) => mention.currencies.includes(currency));
  if (like.length === 0) return 'currency';
  return like.some(({ minor, currency }) => parseDecimal(mention.digits, currency) === minor)
    ? 'known'
    : 'amount';
}

function sumsOf(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<Currency, number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + Math.abs(minor));
  return [...sums].map(([currency, minor]) => ({ minor, currency }));
}

function currenciesOf(code: string | undefined, word: string | undefined): readonly Currency[] {
  return code === undefined ? (WORDS[word ?? ''] ?? []) : [code];
}

function plain(digits: string): string {
  return digits.replaceAll(',', '');
}

/** 3만 870원. */
function tenThousands(before: string, rest: string): string {
  return String(Number(plain(before)) * 10_000 + Number(plain(rest)));
}
