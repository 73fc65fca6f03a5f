import { plainName } from './cells.ts';
import type { ColumnFacts } from './facts.ts';
import { isKnownName } from './meaning.ts';
import type { Meaning } from './words.ts';

/** A column, what its name says and what its cells hold. */
export interface Named {
  readonly column: number;
  readonly name: string;
  readonly meaning: Meaning | null;
  readonly facts: ColumnFacts;
  /** The person or the bank's layout says what it holds, and not its name alone. */
  readonly isSaid: boolean;
}

/** `Mutatie,,Saldo,`: the named column has the currency, the nameless one beside it the amount (Degiro). */
export function withUnnamedAmounts(named: readonly Named[]): readonly Named[] {
  return named.map((column, index) => {
    const [before, next] = [named[index - 1], named[index + 1]];
    if (column.name === '' && holdsCurrency(before) && isMostly(column.facts.amounts, column)) {
      return { ...column, name: before?.name ?? '', meaning: before?.meaning ?? null };
    }
    if (!holdsCurrency(column) || next?.name !== '') return column;
    return { ...column, meaning: column.meaning === 'amount' ? 'currency' : 'other' };
  });
}

/**
 * Korean banks print the sort of a row (`체크`, `자동이체`) as 적요 where whom it was with stands beside it and no other
 * column tells the sort; read as one text, the sort would be the shop.
 */
export function withSortsApart(named: readonly Named[]): readonly Named[] {
  const isBeside = named.some(
    ({ name, meaning, facts }) =>
      (meaning === 'text' || meaning === 'payee') && facts.words > 0 && WITH_WHOM.test(plainName(name)),
  );
  if (!isBeside || named.some(({ meaning, facts }) => meaning === 'type' && facts.words > 0)) return named;
  return named.map((one) =>
    !one.isSaid && one.meaning === 'text' && plainName(one.name) === '적요'
      ? { ...one, meaning: 'type' }
      : one,
  );
}

const WITH_WHOM = /^(?:내용|기재내용|거래내용|거래기록사항|받는분|보낸분|보낸분받는분|의뢰인수취인)$/;

function holdsCurrency(column: Named | undefined): boolean {
  const isMoney = column?.meaning === 'amount' || column?.meaning === 'balance';
  return column !== undefined && isMoney && isMostly(column.facts.currencies, column);
}

function isMostly(count: number, { facts }: Named): boolean {
  return facts.filled > 0 && count * 2 > facts.filled;
}

/** Beside a number of shares a price is theirs, and no sum of money that moved. */
export function withoutShares(named: readonly Named[]): readonly Named[] {
  if (!named.some(({ name }) => SHARES.test(plainName(name)))) return named;
  return named.map((column) =>
    PRICE.test(plainName(column.name)) ? { ...column, meaning: 'other' } : column,
  );
}

const SHARES = /^(?:quantity|qty|shares|units|menge|anzahl|stuck|aantal|quantite|cantidadtitulos|数量)$/;
const PRICE = /^(?:unit)?price$|^preis$|^kurs$|^koers$|^prix$|^单价$|^价格$/;

/**
 * A filled column before an empty one, a name known whole before one known in part, one that says
 * `amount` before one that could be a sum of anything (`Total`, `Price`), else the first.
 */
export function best(columns: readonly Named[]): Named | undefined {
  const rank = ({ name, facts }: Named): number =>
    (facts.filled > 0 ? 4 : 0) +
    (isKnownName(lowest(name)) ? 2 : 0) -
    (LOOSE_AMOUNT.test(plainName(lowest(name))) ? 1 : 0);
  return [...columns].sort((one, other) => rank(other) - rank(one) || one.column - other.column)[0];
}

const LOOSE_AMOUNT = /^(?:price|total|sum|value|gross|brut|bruto|brutto|lordo|ordertotal|summe|suma|summa)$/;

/** Of a name over two rows the lower part, which says more. */
export function lowest(name: string): string {
  return name.split('\u0000').at(-1) ?? '';
}
