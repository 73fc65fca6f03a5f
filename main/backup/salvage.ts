import { Problem } from '../../shared/problem.ts';
import {
  type Cell,
  emptyTables,
  rowInserter,
  rowsOf,
  tablesOf,
  type TableShape,
} from '../ledger/all-rows.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { mendReferences } from '../ledger/mend.ts';
import {
  isDamage,
  isRefusedRow,
  type Ledger,
  makeLedger,
  NEWEST_SCHEMA,
  openForReading,
  schemaOf,
} from '../ledger/open.ts';
import { dropLedger } from './replace.ts';

/**
 * Reads what can still be read of a damaged ledger into a new one at this path: each table from its beginning, and
 * where that breaks off, from its end. Nothing is written to the damaged file. Throws a Problem where nothing is left.
 */
export function salvage(damaged: string, path: string, key: LedgerKey | null = null): void {
  const from = openDamaged(damaged, key);
  try {
    const version = schemaOf(from);
    if (version < 1 || version > NEWEST_SCHEMA) throw nothing();
    // What a stop in the middle left there.
    dropLedger(path);
    const to = makeLedger(path, version, key);
    try {
      // A case that is missing must not hold back what happened in it.
      to.pragma('foreign_keys = OFF');
      to.transaction(() => {
        emptyTables(to);
        let rows = 0;
        for (const table of tablesOf(to)) if (!table.virtual) rows += takeOver(from, to, table);
        if (rows === 0) throw nothing();
        mendReferences(to);
      })();
    } finally {
      to.close();
    }
  } catch (error) {
    dropLedger(path);
    throw isDamage(error) ? nothing() : error;
  } finally {
    from.close();
  }
}

/** Answers how many rows could be read. */
function takeOver(from: Ledger, to: Ledger, table: TableShape): number {
  const insert = rowInserter(to, table, true);
  const forwards = readUntilBroken(() => rowsOf(from, table), insert);
  if (forwards.whole) return forwards.rows;
  return forwards.rows + readUntilBroken(() => rowsOf(from, table, true), insert).rows;
}

function readUntilBroken(
  read: () => IterableIterator<Cell[]>,
  insert: (row: readonly Cell[]) => void,
): { readonly rows: number; readonly whole: boolean } {
  let rows = 0;
  try {
    for (const row of read()) {
      insert(row);
      rows += 1;
    }
    return { rows, whole: true };
  } catch (error) {
    // Here the file breaks off, or its values are no longer what the table may hold.
    if (isDamage(error) || isRefusedRow(error) || isUnreadable(error)) return { rows, whole: false };
    throw error;
  }
}

/** Whether the disk does not give back a part of the file, or a row says that it is longer than any can be. */
function isUnreadable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(?:IOERR_(?:SHORT_)?READ|TOOBIG)$/u.test(code);
}

function openDamaged(path: string, key: LedgerKey | null): Ledger {
  try {
    return openForReading(path, key);
  } catch (error) {
    if (error instanceof Problem && error.said.id === 'problems.ledgerUnreadable') throw nothing();
    throw error;
  }
}

function nothing(): Problem {
  return new Problem({ id: 'problems.nothingRecovered' });
}
