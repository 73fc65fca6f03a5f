import type { DecimalMark } from '../../../shared/layout.ts';
import { type Currency, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type { WrittenAmount } from './amounts.ts';
import type { MoneyColumn } from './columns.ts';
import type { Direction } from './directions.ts';
import type { Layout } from './layout.ts';
import { currencyInCell, hasThreeDecimals, knownOr, minorOf, moneyCell } from './money.ts';
import { saysMoneyBack } from './sign-words.ts';

/** What a row moves: signed minor units, out negative. */
export interface RowAmount {
  readonly minor: number;
  readonly currency: Currency;
  /** The column it was read from; for the sake of the amount beside it in another currency. */
  readonly column: number;
}

/** `currencyless`: three decimals, and nobody tells of which currency. */
export type RowMoney = RowAmount | 'empty' | 'unreadable' | 'currencyless';

/** Reads the amount of a row by the layout's columns and sign rule. */
export function amountOfRow(
  cells: readonly string[],
  layout: Layout,
  direction: Direction | null,
  said: () => string,
): RowMoney {
  const money =
    layout.columns.amounts.length > 0
      ? singleAmount(cells, layout, direction, said)
      : twoSides(cells, layout);
  const fee = layout.fee < 0 ? 0 : feeIn(cells, layout, layout.fee);
  if (fee === 0 || money === 'unreadable' || money === 'currencyless') return money;
  if (money === 'empty')
    return { minor: -fee, currency: currencyOf(cells, layout, null), column: layout.fee };
  return { ...money, minor: money.minor - fee };
}

/** What a row takes besides its amount, with or without a minus; 0 where it takes nothing. */
export function feeIn(cells: readonly string[], layout: Layout, column: number): number {
  const cell = moneyCell(cells, { column, currency: null }, layout.marks[column] ?? '.');
  if (typeof cell === 'string') return 0;
  return minorOf(cell.written, currencyOf(cells, layout, cell.currency)) ?? 0;
}

function currencyOf(cells: readonly string[], layout: Layout, own: Currency | null): Currency {
  const { currency, otherCurrency } = layout.columns;
  return (
    own ?? currencyInCell(cells[currency]) ?? currencyInCell(cells[otherCurrency]) ?? knownOr(layout.currency)
  );
}

/** The first filled amount that is not zero; zeros count where nothing else is there. */
function singleAmount(
  cells: readonly string[],
  layout: Layout,
  direction: Direction | null,
  said: () => string,
): RowMoney {
  let zero: RowAmount | null = null;
  let broken = false;
  for (const place of layout.columns.amounts) {
    const cell = moneyCell(cells, place, markOf(layout, place));
    if (cell === 'unreadable') broken = true;
    if (typeof cell === 'string') continue;
    const currency = currencyOf(cells, layout, cell.currency);
    const minor = minorOf(cell.written, currency);
    if (minor === null) return whyNot(cell.written, currency);
    const sign = signOfAmount(cell.written, layout, direction, said);
    const amount = { minor: minor === 0 ? 0 : minor * sign, currency, column: place.column };
    if (minor !== 0) return amount;
    zero ??= amount;
  }
  return zero ?? (broken ? 'unreadable' : 'empty');
}

function whyNot(written: WrittenAmount, currency: Currency): 'unreadable' | 'currencyless' {
  return currency === UNKNOWN_CURRENCY && hasThreeDecimals(written) ? 'currencyless' : 'unreadable';
}

function markOf(layout: Layout, { column }: MoneyColumn): DecimalMark {
  return layout.marks[column] ?? '.';
}

function signOfAmount(
  written: { readonly negative: boolean; readonly plus: boolean; readonly word: 'CR' | 'DR' | null },
  layout: Layout,
  direction: Direction | null,
  said: () => string,
): 1 | -1 {
  const { sign } = layout;
  const printed = written.negative ? -1 : 1;
  if (written.word !== null) return written.word === 'CR' ? 1 : -1;
  if (sign.plusIsIn) return written.plus || direction === 'in' ? 1 : -1;
  const side = direction ?? sign.blank ?? null;
  if (sign.why === 'direction' && side !== null) {
    if (side === 'neutral') return signOfNeutral(said());
    return side === 'in' ? 1 : -1;
  }
  if (sign.rule === 'text') return written.negative || saysMoneyBack(said()) ? 1 : -1;
  return sign.rule === 'inverted' ? (printed === 1 ? -1 : 1) : printed;
}

/** Wallets call moves of one's own money neither way. A card's bill or a loan that the wallet pays (`信用卡还款`) goes out. */
function signOfNeutral(said: string): 1 | -1 {
  if (/还款/.test(said) && !/退款|退回/.test(said)) return -1;
  return saysMoneyBack(said) || /转入|充值|收益|卖出|赎回/.test(said) ? 1 : -1;
}

/** Money out and money in, each in its column; what stands in both is taken against each other. */
function twoSides(cells: readonly string[], layout: Layout): RowMoney {
  const [outSigned, inSigned] = layout.sidesSigned;
  const out = sideOf(cells, layout, layout.columns.out, outSigned ? 1 : -1);
  // Money in alone prints what goes out with a minus, however often.
  const alone = layout.columns.out.length === 0;
  const into = sideOf(cells, layout, layout.columns.in, inSigned && !alone ? -1 : 1);
  if (out === 'unreadable' || out === 'currencyless') return out;
  if (into === 'unreadable' || into === 'currencyless') return into;
  if (out === 'empty') return into;
  if (into === 'empty') return out;
  if (out.minor === 0) return into;
  return { ...out, minor: out.minor + into.minor };
}

function sideOf(
  cells: readonly string[],
  layout: Layout,
  columns: readonly MoneyColumn[],
  factor: 1 | -1,
): RowMoney {
  const [place] = columns;
  if (!place) return 'empty';
  const cell = moneyCell(cells, place, markOf(layout, place));
  if (typeof cell === 'string') return cell;
  const currency = currencyOf(cells, layout, cell.currency);
  const minor = minorOf(cell.written, currency);
  if (minor === null) return whyNot(cell.written, currency);
  const signed = minor * (cell.written.negative ? -factor : factor);
  return { minor: signed === 0 ? 0 : signed, currency, column: place.column };
}
