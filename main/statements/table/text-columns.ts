import { plainName } from './cells.ts';
import type { Columns } from './columns.ts';
import { mayHoldDirections } from './directions.ts';
import type { ColumnFacts } from './facts.ts';
import type { Named } from './named.ts';
import { MONEY } from './words.ts';

/**
 * The columns of payees without that of the account's holder: a name that is the same in all rows, where another column
 * of names is not, or where the column is called no more than `Name` and the texts beside it differ.
 */
export function payeeColumns(named: readonly Named[]): readonly Named[] {
  const payees = named.filter(({ meaning }) => meaning === 'payee');
  const isVaried = payees.some(({ facts }) => facts.distinct > 1);
  const isTold = named.some(
    ({ meaning, facts }) => meaning === 'text' && facts.filled > 2 && facts.distinct * 2 > facts.filled,
  );
  return payees.filter(({ name, facts, isSaid }) => {
    const isSame = facts.distinct === 1 && facts.filled > 2;
    return isSaid || !(isSame && (isVaried || (isTold && OF_PERSONS.test(plainName(name)))));
  });
}

/** Of the names of payee columns those that may as well be of the account's holder. */
const OF_PERSONS = /^(?:name|nom|naam|nombre|nome|nimi|navn|namn|nama|nazwa|이름|名前)$/;

/** The columns of payees without one whose only name is the holder's by the lines above, where the rows have other texts. */
export function withoutHolderAbove(
  columns: Columns,
  facts: readonly ColumnFacts[],
  above: readonly string[],
): Columns {
  const text = above
    .filter((line) => SAYS_HOLDER.test(line))
    .join(' ')
    .toLowerCase();
  const isHolder = (column: number): boolean => {
    const [only = '', ...more] = facts[column]?.values ?? [];
    return more.length === 0 && only.length > 3 && text.includes(only);
  };
  const payee = columns.payee.filter((column) => !isHolder(column));
  return payee.length + columns.text.length > 0 ? { ...columns, payee } : columns;
}

const SAYS_HOLDER =
  /holder|owner|\bname|inhaber|titulaire|titular|intestat|naam|nimi|posiadacz|majitel|vlasnik|customer|client|kund|예금주|고객|성명|이름|회원|户名|姓名|名義|氏名|様/i;

/** Where no column is named as a text, the sort of booking is one if it differs from row to row (`Buchungstext`). */
export function textColumns(named: readonly Named[]): readonly Named[] {
  const isText = ({ meaning, facts }: Named): boolean =>
    (meaning === 'text' || meaning === 'payee' || meaning === 'memo') && facts.filled > 0;
  if (named.some(isText)) {
    const more = new Set(unexplained(named));
    return named.filter((column) => column.meaning === 'text' || more.has(column));
  }
  const sorts = named.filter(
    ({ meaning, facts }) => meaning === 'type' && facts.distinct > 2 && facts.distinct * 2 > facts.filled,
  );
  return [...named.filter(({ meaning }) => meaning === 'text'), ...sorts];
}

/**
 * A column of words before the amount that no name explains, where the rows differ more in it than in the texts that are
 * known: without it `Card payment` would be all that is left of every shop.
 */
function unexplained(named: readonly Named[]): readonly Named[] {
  const said = named.filter(({ meaning }) => meaning === 'text' || meaning === 'payee');
  const most = Math.max(0, ...said.map(({ facts }) => facts.distinct));
  const money = named.findIndex(({ meaning }) => meaning !== null && MONEY.has(meaning));
  const found = named
    .slice(0, Math.max(0, money))
    .filter(
      ({ name, meaning, facts }) =>
        meaning === null && name !== '' && facts.words * 5 > facts.filled * 4 && facts.distinct > most,
    );
  // Names of shops and people repeat; what differs in each row may be an id.
  return found.filter(({ facts }) => facts.ids * 2 < facts.filled);
}

/** A column named so, else one whose cells are all `DEBIT` and `CREDIT` and whose name tells of nothing else. */
export function directionColumn(named: readonly Named[]): number {
  const stated = named.find(({ meaning }) => meaning === 'direction');
  if (stated) return stated.column;
  const said = named.find(
    ({ meaning, name, facts }) =>
      (meaning === 'type' || meaning === 'text' || meaning === null || name === '') &&
      mayHoldDirections(plainName(name), meaning !== null || name === '', facts.values),
  );
  return said?.column ?? -1;
}
