import type { ColumnMeaning } from '../../../shared/layout.ts';
import type { Currency } from '../../../shared/money.ts';
import { plainName } from './cells.ts';
import { currencyOfHeader } from './currency.ts';
import { holdsDirections, isDirectionColumn } from './directions.ts';
import { areDottedDays, type ColumnFacts } from './facts.ts';
import { type Header, meaningOfName } from './header.ts';
import { saysStanding } from './pending.ts';
import type { TableProfile } from './profile.ts';
import { type Named, withoutShares, withUnnamedAmounts } from './named.ts';
import { isKnownName, type Meaning } from './words.ts';

/** A column of money and the currency that its name states. */
export interface MoneyColumn {
  readonly column: number;
  readonly currency: Currency | null;
}

/** Which column holds what; -1 where there is none. */
export interface Columns {
  /** The day of a row; where the first is empty the next counts. */
  readonly days: readonly number[];
  readonly posted: number;
  /** The day of the rows is that of booking: a date beside it that may tell when the purchase was. */
  readonly began: number;
  readonly time: number;
  readonly payee: readonly number[];
  readonly text: readonly number[];
  readonly memo: readonly number[];
  readonly type: readonly number[];
  /** One amount, signed in some way; the first filled one counts. Empty where there are two sides. */
  readonly amounts: readonly MoneyColumn[];
  readonly out: readonly MoneyColumn[];
  readonly in: readonly MoneyColumn[];
  readonly direction: number;
  readonly currency: number;
  /** A second one, filled where the first is empty: each side of the money has its own (`DEBIT CURRENCY`). */
  readonly otherCurrency: number;
  readonly original: MoneyColumn | null;
  readonly originalCurrency: number;
  readonly extended: number;
  readonly otherAccount: number;
  readonly creditor: number;
  readonly balance: number;
  readonly status: readonly number[];
  readonly pending: number;
  readonly captured: number;
  readonly cancelled: number;
  readonly cancelledOn: number;
  readonly cancelFlag: number;
  readonly months: number;
  readonly instalment: number;
  readonly reference: number;
  readonly account: number;
}

const NO_FACTS: ColumnFacts = {
  filled: 0, dates: 0, serials: 0, shortDays: 0, ibans: 0, amounts: 0, dottedDays: 0, moneyLike: 0, negatives: 0, pluses: 0, currencies: 0, ids: 0,
  values: new Set(), distinct: 0, letters: 0, words: 0, marks: { point: 0, comma: 0, openPoint: 0, oddPoint: 0, openComma: 0 },
}; // prettier-ignore

/** Maps the columns by their names, corrected by what the cells hold, and by what the person said of some. */
export function columnsByHeader(
  header: Header,
  facts: readonly ColumnFacts[],
  rows: number,
  profile: TableProfile | null,
  told: ReadonlyMap<number, ColumnMeaning> = new Map(),
): Columns {
  const overrides = new Map(
    Object.entries(profile?.columns ?? {}).map(([name, to]) => [plainName(name), to]),
  );
  const width = Math.max(header.names.length, facts.length);
  const named = Array.from({ length: width }, (_, column): Named => {
    const name = header.names[column] ?? '';
    const of = facts[column] ?? NO_FACTS;
    const stated = name
      .split('\u0000')
      .map((part) => overrides.get(plainName(part)))
      .find(Boolean);
    return {
      column,
      name,
      meaning: told.get(column) ?? stated ?? corrected(name, meaningOfName(name), of),
      facts: of,
    };
  });
  return assemble(withoutShares(withUnnamedAmounts(named)), rows);
}

/** Maps the columns of a file without header as the person said. */
export function columnsAsTold(
  told: readonly ColumnMeaning[],
  facts: readonly ColumnFacts[],
  rows: number,
): Columns {
  const named = told.map((meaning, column): Named => ({
    column,
    name: '',
    meaning,
    facts: facts[column] ?? NO_FACTS,
  }));
  return assemble(named, rows);
}

const MAY_BE_TEXT = /^(?:ref|reference|referenz|referentie|referencia|riferimento|referens)$/;

/** Nothing but codes, of money or of coins (`BTC`): what they name is no currency that a person could be asked for. */
function looksLikeCodes({ values }: ColumnFacts): boolean {
  return values.size > 0 && [...values].every((value) => /^[a-z]{3,5}$/.test(value));
}

/** A name can mislead (`Valuta` is a currency here and a date there): the cells have the last word. */
function corrected(name: string, meaning: Meaning | null, facts: ColumnFacts): Meaning | null {
  if (facts.filled === 0 || meaning === null) return meaning;
  const mostly = (count: number): boolean => count * 2 > facts.filled;
  switch (meaning) {
    case 'day':
    case 'booked':
    case 'value':
      if (facts.dates > 0 || mostly(facts.serials) || mostly(facts.shortDays)) return meaning;
      if (meaning !== 'value' && areDottedDays(facts)) return meaning;
      return mostly(facts.amounts) && facts.moneyLike > 0 ? 'amount' : 'other';
    case 'currency':
    case 'originalCurrency':
    case 'billedCurrency':
      if (mostly(facts.dates)) return 'value';
      if (meaning === 'currency' && looksLikeCodes(facts)) return meaning;
      return mostly(facts.currencies) ? meaning : 'other';
    case 'amount':
    case 'billed':
    case 'out':
    case 'in':
      if (facts.amounts > 0) return meaning;
      if (isDirectionColumn(facts.values)) return 'direction';
      return meaning === 'out' || meaning === 'in' || mostly(facts.dates) ? 'other' : meaning;
    case 'direction':
      if (holdsDirections(facts.values)) return meaning;
      return mostly(facts.amounts) && facts.moneyLike > 0 ? 'amount' : 'type';
    case 'status':
      // `Info` says "booked" at one bank and anything at others.
      return plainName(name) === 'info' && !saysStanding(facts.values) ? 'memo' : meaning;
    case 'payee':
      if (mostly(facts.ibans)) return 'otherAccount';
      return facts.words === 0 || mostly(facts.dates) ? 'other' : meaning;
    case 'text':
    case 'memo':
      return facts.words === 0 || mostly(facts.dates) ? 'other' : meaning;
    case 'reference':
      // A payment reference (`rent`) is a text; what repeats is no id of a line.
      if (!MAY_BE_TEXT.test(plainName(name))) return meaning;
      if (facts.ids < facts.filled * 0.8)
        return facts.ids * 2 < facts.filled && !mostly(facts.amounts) ? 'text' : 'other';
      return facts.distinct < facts.filled * 0.6 ? 'other' : meaning;
    default:
      return meaning;
  }
}

function assemble(named: readonly Named[], rows: number): Columns {
  const all = (...meanings: Meaning[]): readonly Named[] =>
    named.filter(({ meaning }) => meaning !== null && meanings.includes(meaning));
  const first = (...meanings: Meaning[]): number => best(all(...meanings))?.column ?? -1;
  const days = dayColumns(all('day', 'booked', 'value'));
  const money = moneyColumns(all, rows);
  const balance = first('balance');
  return {
    days,
    posted: postedColumn(named, days[0] ?? -1),
    began: beganColumn(named, days[0] ?? -1),
    time: first('time'),
    payee: indices(withoutHolder(all('payee'))),
    text: indices(textColumns(named)).filter((column) => column !== directionColumn(named)),
    memo: indices(all('memo')),
    type: indices(all('type')).filter((column) => column !== directionColumn(named)),
    ...money,
    direction: directionColumn(named),
    balance,
    status: indices(all('status')),
    extended: first('extended'),
    otherAccount: first('otherAccount'),
    creditor: first('creditor'),
    pending: first('pending'),
    captured: first('captured'),
    cancelled: first('cancelled'),
    cancelledOn: first('cancelledOn'),
    cancelFlag: first('cancelFlag'),
    months: first('months'),
    instalment: first('instalment'),
    reference: first('reference'),
    account: accountColumn(named, rows),
  };
}

/** A name that is the same in all rows is the holder's, where another column of names is not. */
function withoutHolder(payees: readonly Named[]): readonly Named[] {
  const isVaried = payees.some(({ facts }) => facts.distinct > 1);
  return isVaried ? payees.filter(({ facts }) => !(facts.distinct === 1 && facts.filled > 2)) : payees;
}

/** Where no column is named as a text, the sort of booking is one if it differs from row to row (`Buchungstext`). */
function textColumns(named: readonly Named[]): readonly Named[] {
  const isText = ({ meaning, facts }: Named): boolean =>
    (meaning === 'text' || meaning === 'payee' || meaning === 'memo') && facts.filled > 0;
  if (named.some(isText)) return named.filter(({ meaning }) => meaning === 'text');
  const sorts = named.filter(
    ({ meaning, facts }) => meaning === 'type' && facts.distinct > 2 && facts.distinct * 2 > facts.filled,
  );
  return [...named.filter(({ meaning }) => meaning === 'text'), ...sorts];
}

function indices(columns: readonly Named[]): readonly number[] {
  return columns.map(({ column }) => column);
}

/**
 * A filled column before an empty one, a name known whole before one known in part, one that says
 * `amount` before one that could be a sum of anything (`Total`, `Price`), else the first.
 */
function best(columns: readonly Named[]): Named | undefined {
  const rank = ({ name, facts }: Named): number =>
    (facts.filled > 0 ? 4 : 0) +
    (isKnownName(lowest(name)) ? 2 : 0) -
    (LOOSE_AMOUNT.test(plainName(lowest(name))) ? 1 : 0);
  return [...columns].sort((one, other) => rank(other) - rank(one) || one.column - other.column)[0];
}

const LOOSE_AMOUNT = /^(?:price|total|sum|value|gross|brut|bruto|brutto|lordo|ordertotal|summe|suma|summa)$/;

function lowest(name: string): string {
  return name.split('\u0000').at(-1) ?? '';
}

/** The first date column of the file, value dates last; those of half-known names only where no other is. */
function dayColumns(columns: readonly Named[]): readonly number[] {
  const rank = ({ meaning, name, facts }: Named): number =>
    (meaning === 'value' ? 2 : 0) + (isKnownName(lowest(name)) ? 0 : 1) + (facts.filled > 0 ? 0 : 4);
  return indices([...columns].sort((one, other) => rank(one) - rank(other) || one.column - other.column));
}

function postedColumn(named: readonly Named[], day: number): number {
  const others = named.filter(({ column, facts }) => column !== day && facts.filled > 0);
  const booked = others.find(({ meaning }) => meaning === 'booked');
  if (booked) return booked.column;
  const isPurchase = named.find(({ column }) => column === day)?.meaning === 'day';
  return isPurchase ? (others.find(({ meaning }) => meaning === 'value')?.column ?? -1) : -1;
}

function beganColumn(named: readonly Named[], day: number): number {
  const isBooking = named.find(({ column }) => column === day)?.meaning === 'booked';
  return isBooking ? (named.find(({ meaning }) => meaning === 'value')?.column ?? -1) : -1;
}

/** A column named so, else one whose cells are all `DEBIT` and `CREDIT`. */
function directionColumn(named: readonly Named[]): number {
  const stated = named.find(({ meaning }) => meaning === 'direction');
  if (stated) return stated.column;
  const said = named.find(
    ({ meaning, name, facts }) =>
      (meaning === 'type' || meaning === 'text' || meaning === null || name === '') &&
      isDirectionColumn(facts.values),
  );
  return said?.column ?? -1;
}

type MoneyPart = Pick<
  Columns,
  'amounts' | 'out' | 'in' | 'original' | 'originalCurrency' | 'currency' | 'otherCurrency'
>;

function moneyColumns(all: (...meanings: Meaning[]) => readonly Named[], rows: number): MoneyPart {
  const billed = all('billed');
  const single = oneByCurrency(billed.length > 0 ? billed : all('amount'));
  const fallback = all('fallback');
  const plain = billed.length > 0 ? all('amount') : [];
  const sides = withOtherSide(
    {
      out: firstFilled(all('billedOut').length > 0 ? all('billedOut') : all('out')),
      in: firstFilled(all('billedIn').length > 0 ? all('billedIn') : all('in')),
    },
    single,
    rows,
  );
  const twoSided = usesSides(single, sides, rows);
  const original = best(all('original')) ?? best(plain);
  const billedCurrency = best(all('billedCurrency'));
  const bare = best(all('currency'));
  const isOfOriginal = billedCurrency !== undefined || saysOriginal(bare, original, single[0]);
  const currency = billedCurrency ?? (isOfOriginal ? undefined : bare);
  const originalCurrency = best(all('originalCurrency')) ?? (isOfOriginal ? bare : undefined);
  return {
    amounts: twoSided ? [] : [...single, ...plain, ...fallback].map(moneyColumn),
    out: twoSided ? sides.out.map(moneyColumn) : [],
    in: twoSided ? sides.in.map(moneyColumn) : [],
    original: original ? moneyColumn(original) : null,
    originalCurrency: originalCurrency?.column ?? -1,
    currency: currency?.column ?? -1,
    otherCurrency: otherOf(currency, all('currency'), rows)?.column ?? -1,
  };
}

/** `お支払金額` beside `お預り金額`: each row fills one of them, so that the one called an amount is the other side. */
function withOtherSide(sides: Sides, single: readonly Named[], rows: number): Sides {
  const [amount, ...more] = single;
  const [side] = [...sides.out, ...sides.in];
  if (!amount || !side || more.length > 0 || sides.out.length + sides.in.length !== 1) return sides;
  // A name that says no more than "amount" does not say that it is the other one.
  if (!/^お?(?:支払|預|引)/u.test(amount.name)) return sides;
  const areApart = amount.facts.amounts > 0 && amount.facts.filled + side.facts.filled <= rows;
  if (!areApart || amount.facts.negatives > 0 || side.facts.filled === 0) return sides;
  return sides.out.length > 0 ? { ...sides, in: [amount] } : { ...sides, out: [amount] };
}

function otherOf(first: Named | undefined, all: readonly Named[], rows: number): Named | undefined {
  return all.find(
    ({ column, facts }) =>
      first !== undefined &&
      column !== first.column &&
      facts.filled > 0 &&
      facts.filled + first.facts.filled <= rows,
  );
}

interface Sides {
  readonly out: readonly Named[];
  readonly in: readonly Named[];
}

/**
 * Whether a column named only `currency` is that of the foreign price: the amount's own heading has one, or it stands
 * beside the price and away from the amount, and not every row has the same (`이용금액,현지이용금액,통화`). Read as the
 * amount's, it would make 29,000 won 29,000 dollars.
 */
function saysOriginal(
  currency: Named | undefined,
  original: Named | undefined,
  amount: Named | undefined,
): boolean {
  if (!currency || !original || !amount) return false;
  if (currencyOfHeader(lowest(amount.name)) !== null) return true;
  const apart = (other: Named): number => Math.abs(other.column - currency.column);
  const isOfSome = currency.facts.distinct > 1 || currency.facts.filled < amount.facts.filled;
  return isOfSome && apart(original) < apart(amount);
}

/** Amounts of several currencies stand in several columns (`CAD$`, `USD$`); otherwise one counts. */
function oneByCurrency(columns: readonly Named[]): readonly Named[] {
  const top = best(columns);
  if (!top) return [];
  const seen = new Set([currencyOfHeader(lowest(top.name))]);
  const others = columns.filter((other) => {
    const currency = currencyOfHeader(lowest(other.name));
    if (currency === null || seen.has(currency) || seen.has(null)) return false;
    seen.add(currency);
    return true;
  });
  return [top, ...others].sort((one, other) => one.column - other.column);
}

function firstFilled(columns: readonly Named[]): readonly Named[] {
  const top = best(columns);
  return top ? [top] : [];
}

/** Two columns count where the single one is missing, mostly empty, or has no sign of its own. */
function usesSides(single: readonly Named[], sides: Sides, rows: number): boolean {
  const filled = [...sides.out, ...sides.in].reduce((sum, { facts }) => sum + facts.amounts, 0);
  if (sides.out.length + sides.in.length === 0) return false;
  if (single.length === 0) return true;
  if (filled === 0) return false;
  const amounts = single.reduce((sum, { facts }) => sum + facts.amounts, 0);
  const signed = single.some(({ facts }) => facts.negatives > 0);
  return amounts * 2 < rows || (!signed && sides.out.length > 0 && sides.in.length > 0);
}

function moneyColumn({ column, name }: Named): MoneyColumn {
  const [top = '', bottom] = name.split('\u0000');
  return { column, currency: currencyOfHeader(bottom ?? top) ?? currencyOfHeader(top) };
}

/** An IBAN may be the other side's: it is the account's own where all rows have the same. */
function accountColumn(named: readonly Named[], rows: number): number {
  // Another account in each row is the other side's, or no account at all.
  const own = named.filter(
    ({ meaning, facts }) => meaning === 'account' && !(facts.filled > 4 && facts.distinct === facts.filled),
  );
  const full =
    own.find(({ facts }) => facts.filled > 0 && facts.filled >= rows * 0.9) ??
    own.find(({ facts }) => facts.filled > 0);
  if (full) return full.column;
  const perhaps = named.find(
    ({ meaning, column, facts }) =>
      meaning === 'perhapsAccount' &&
      facts.filled >= rows &&
      facts.filled > 0 &&
      (facts.distinct === 1 || column === 0),
  );
  return perhaps?.column ?? -1;
}
