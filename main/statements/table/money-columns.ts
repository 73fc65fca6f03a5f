import { billedOf, chargedIn, rateIn, whoseCurrency } from './billed.ts';
import type { Columns, MoneyColumn } from './columns.ts';
import { currencyOfHeader } from './currency.ts';
import { best, type Named } from './named.ts';
import type { TableRow } from './row.ts';
import type { Meaning } from './words.ts';

type MoneyPart = Pick<
  Columns,
  'amounts' | 'isBilledOpen' | 'out' | 'in' | 'original' | 'originalCurrency' | 'currency' | 'otherCurrency'
>;

/** The amount or its two sides, and the price abroad, each with what tells its currency. */
export function moneyColumns(
  all: (...meanings: Meaning[]) => readonly Named[],
  sample: readonly TableRow[],
): MoneyPart {
  const rows = sample.length;
  const bare = best(all('currency'));
  const billed = all('billed').length > 0 ? all('billed') : chargedIn(all('amount'), bare);
  const { billed: single, abroad, isOpen } = billedOf(billed.length > 0 ? billed : all('amount'), sample);
  const fallback = all('fallback');
  const plain = billed.length > 0 ? all('amount').filter((column) => !billed.includes(column)) : [];
  const sides = withOtherSide(
    {
      out: firstFilled(all('billedOut').length > 0 ? all('billedOut') : all('out')),
      in: firstFilled(all('billedIn').length > 0 ? all('billedIn') : all('in')),
    },
    single,
    rows,
  );
  const twoSided = usesSides(single, sides, rows);
  const original = best(all('original')) ?? best(plain) ?? best(abroad);
  const billedCurrency = best(all('billedCurrency'));
  const ofPrice = best(all('originalCurrency'));
  const amounts = twoSided ? [...sides.out, ...sides.in] : single;
  const clues = {
    currency: ofPrice ? undefined : bare,
    price: original,
    rate: rateIn(all('other')),
    amounts,
  };
  const whose = whoseCurrency(clues, sample);
  const inOwn = (place: MoneyColumn): MoneyColumn => ({ ...place, currency: place.currency ?? whose.own });
  const charged = single.map(moneyColumn).map(inOwn);
  const isOfOriginal = billedCurrency !== undefined || whose.isOfPrice;
  // Where what was charged is missing, the other amount counts, in the currency beside it.
  const isOfBoth = charged.every((place) => place.currency !== null) && isFuller(plain, single);
  const currency = billedCurrency ?? (isOfOriginal && !isOfBoth ? undefined : bare);
  const originalCurrency = ofPrice ?? (isOfOriginal ? bare : undefined);
  return {
    amounts: twoSided ? [] : [...charged, ...[...plain, ...fallback].map(moneyColumn)],
    out: twoSided ? sides.out.map(moneyColumn).map(inOwn) : [],
    in: twoSided ? sides.in.map(moneyColumn).map(inOwn) : [],
    isBilledOpen: !twoSided && isOpen,
    original: original ? moneyColumn(original) : null,
    originalCurrency: originalCurrency?.column ?? -1,
    currency: currency?.column ?? -1,
    otherCurrency: otherOf(currency, all('currency'), rows)?.column ?? -1,
  };
}

function isFuller(columns: readonly Named[], than: readonly Named[]): boolean {
  const amounts = Math.max(0, ...than.map(({ facts }) => facts.amounts));
  return columns.some(({ facts }) => facts.amounts > amounts);
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
