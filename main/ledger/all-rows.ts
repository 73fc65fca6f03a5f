import type { Ledger } from './open.ts';

/** SQLite's own table of the highest id that each table gave out. */
const SEQUENCE = 'sqlite_sequence';

/** A value as SQLite keeps it. */
export type Cell = string | number | Buffer | null;

/** A table with rows of its own: what SQLite keeps behind another table, or counts for itself, is left out. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** A search index: its rows are named by a `rowid` that is no column. */
  readonly virtual: boolean;
  /** By what its rows lie in the file: the key where that is the table itself, else `rowid`. */
  readonly order: readonly string[];
}

/** Every table of this ledger, by name. `sqlite_sequence` too: an id that was given must never be given again. */
export function tablesOf(db: Ledger): TableShape[] {
  const tables = db
    .prepare<[], { name: string; type: string; wr: number }>(
      "SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main'",
    )
    .all()
    .filter(({ type }) => type === 'table' || type === 'virtual')
    .filter(({ name }) => name === SEQUENCE || !name.startsWith('sqlite_'));
  return (
    tables
      .map(({ name, type, wr }) => ({
        name,
        columns: [...(type === 'virtual' ? ['rowid'] : []), ...columnsOf(db, name)],
        virtual: type === 'virtual',
        order: wr === 1 ? keyColumnsOf(db, name) : ['rowid'],
      }))
      // What was given out last: filling the others would count again.
      .toSorted(
        (one, other) =>
          Number(one.name === SEQUENCE) - Number(other.name === SEQUENCE) || (one.name < other.name ? -1 : 1),
      )
  );
}

/** The rows of a table, each as values in the order of its columns; read one after the other. */
export function rowsOf(db: Ledger, table: TableShape, backwards = false): IterableIterator<Cell[]> {
  const order = backwards ? `ORDER BY ${table.order.map((column) => `"${column}" DESC`).join(', ')}` : '';
  return db
    .prepare<[], Cell[]>(`SELECT ${listed(table.columns)} FROM "${table.name}" NOT INDEXED ${order}`)
    .raw()
    .iterate();
}

/** Puts rows into a table as they are; answers a function that takes one. `whereFits` leaves out what breaks a rule. */
export function rowInserter(
  db: Ledger,
  { name, columns }: Pick<TableShape, 'name' | 'columns'>,
  whereFits = false,
): (row: readonly Cell[]) => void {
  if (name === SEQUENCE) db.prepare(`DELETE FROM ${SEQUENCE}`).run();
  const insert = db.prepare<Cell[]>(
    `INSERT ${whereFits ? 'OR IGNORE ' : ''}INTO "${name}" (${listed(columns)}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  return (row) => void insert.run(...row);
}

/** Takes away what the schema's first steps put in by themselves, so that only what is put in counts. */
export function emptyTables(db: Ledger): void {
  for (const { name } of tablesOf(db)) db.prepare(`DELETE FROM "${name}"`).run();
}

function columnsOf(db: Ledger, table: string): string[] {
  return db
    .prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid')
    .pluck()
    .all(table);
}

function keyColumnsOf(db: Ledger, table: string): string[] {
  return db
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(table);
}

function listed(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
