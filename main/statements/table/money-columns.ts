import type { Columns, MoneyColumn } from './columns.ts';
import { currencyOfHeader } from './currency.ts';
import { best, lowest, type Named } from './named.ts';
import type { Meaning } from './words.ts';

type MoneyPart = Pick<
  Columns,
  'amounts' | 'out' | 'in' | 'original' | 'originalCurrency' | 'currency' | 'otherCurrency'
>;

/** The amount or its two sides, and the price abroad, each with what tells its currency. */
export function moneyColumns(all: (...meanings: Meaning[]) => readonly Named[], rows: number): MoneyPart {
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
