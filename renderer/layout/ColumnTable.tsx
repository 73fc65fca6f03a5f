import { NativeSelect } from '@mantine/core';

import { COLUMN_MEANINGS, type ColumnMeaning, type ReadLayout } from '../../shared/layout.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './ColumnTable.module.css';

/** The first rows of the file, each column with what it holds; colours say the same as the words. */
export function ColumnTable(props: {
  readonly layout: ReadLayout;
  readonly columns: readonly ColumnMeaning[];
  readonly change: (columns: readonly ColumnMeaning[]) => void;
}) {
  const { layout, columns, change } = props;
  const set = (at: number, meaning: ColumnMeaning): void =>
    change(columns.map((before, column) => (column === at ? meaning : before)));
  return (
    <div className={classes['scroll']}>
      <table className={classes['table']}>
        <thead>
          <tr>
            {layout.names.map((name, column) => (
              <ColumnHead
                key={column}
                name={name}
                column={column}
                meaning={columns[column] ?? 'other'}
                change={(meaning) => set(column, meaning)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {layout.sample.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} data-sort={sortOf(columns[column])}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead(props: {
  readonly name: string;
  readonly column: number;
  readonly meaning: ColumnMeaning;
  readonly change: (meaning: ColumnMeaning) => void;
}) {
  const speaker = useSpeaker();
  const { name, meaning } = props;
  const number = props.column + 1;
  return (
    <th scope="col" data-sort={sortOf(meaning)}>
      <NativeSelect
        size="xs"
        className={classes['choice'] ?? ''}
        aria-label={speaker.say(name === '' ? 'layout.column' : 'layout.columnNamed', { number, name })}
        value={meaning}
        data={COLUMN_MEANINGS.map((value) => ({ value, label: speaker.say(`layout.meaning.${value}`) }))}
        onChange={(event) => {
          const chosen = COLUMN_MEANINGS.find((one) => one === event.currentTarget.value);
          if (chosen) props.change(chosen);
        }}
      />
      <span className={classes['name']}>{name}</span>
    </th>
  );
}

/** Few colours: days, money, words, and the rest. */
function sortOf(meaning: ColumnMeaning | undefined): 'day' | 'money' | 'text' | 'fact' | 'none' {
  switch (meaning) {
    case 'day':
    case 'booked':
    case 'time':
      return 'day';
    case 'amount':
    case 'out':
    case 'in':
    case 'balance':
    case 'original':
      return 'money';
    case 'payee':
    case 'text':
      return 'text';
    case 'other':
    case undefined:
      return 'none';
    default:
      return 'fact';
  }
}
