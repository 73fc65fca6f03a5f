import { isDirectionColumn } from './directions.ts';
import type { Named } from './named.ts';

/** A name that is the same in all rows is the holder's, where another column of names is not. */
export function withoutHolder(payees: readonly Named[]): readonly Named[] {
  const isVaried = payees.some(({ facts }) => facts.distinct > 1);
  return isVaried ? payees.filter(({ facts }) => !(facts.distinct === 1 && facts.filled > 2)) : payees;
}

/** Where no column is named as a text, the sort of booking is one if it differs from row to row (`Buchungstext`). */
export function textColumns(named: readonly Named[]): readonly Named[] {
  const isText = ({ meaning, facts }: Named): boolean =>
    (meaning === 'text' || meaning === 'payee' || meaning === 'memo') && facts.filled > 0;
  if (named.some(isText)) return named.filter(({ meaning }) => meaning === 'text');
  const sorts = named.filter(
    ({ meaning, facts }) => meaning === 'type' && facts.distinct > 2 && facts.distinct * 2 > facts.filled,
  );
  return [...named.filter(({ meaning }) => meaning === 'text'), ...sorts];
}

/** A column named so, else one whose cells are all `DEBIT` and `CREDIT`. */
export function directionColumn(named: readonly Named[]): number {
  const stated = named.find(({ meaning }) => meaning === 'direction');
  if (stated) return stated.column;
  const said = named.find(
    ({ meaning, name, facts }) =>
      (meaning === 'type' || meaning === 'text' || meaning === null || name === '') &&
      isDirectionColumn(facts.values),
  );
  return said?.column ?? -1;
}
