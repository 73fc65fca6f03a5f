import { createHmac, type Hmac } from 'node:crypto';

import { type Cell, rowsOf, tablesOf } from '../ledger/all-rows.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { derivedFrom } from '../ledger/derived.ts';
import { type Ledger, schemaOf } from '../ledger/open.ts';

/**
 * A mark that two ledgers share which hold the same rows. Made with the key: a plain hash would let anybody who guesses
 * what is in a ledger see whether the guess is right.
 */
export function contentOf(db: Ledger, key: LedgerKey): string {
  const mark = createHmac('sha256', derivedFrom(key, 'content of a backup'));
  take(mark, [schemaOf(db)]);
  for (const table of tablesOf(db)) {
    // A search index follows from the rows of others.
    if (table.virtual) continue;
    take(mark, [table.name, ...table.columns]);
    for (const row of rowsOf(db, table)) take(mark, row);
  }
  return mark.digest('base64url');
}

/** What a file holds comes behind the row, which says how long it is. */
function take(mark: Hmac, row: readonly Cell[]): void {
  const files = row.filter((cell) => Buffer.isBuffer(cell));
  const told = files.length === 0 ? row : row.map((cell) => (Buffer.isBuffer(cell) ? [cell.length] : cell));
  mark.update(`${JSON.stringify(told)}\n`);
  for (const file of files) mark.update(file);
}
