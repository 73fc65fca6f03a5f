import { addDays } from '../../shared/day.ts';
import type { StatedByFile, StatementReading, StatementRow } from '../../shared/statement.ts';
import { readingOf } from '../support/reading.ts';

/** A row of a test: what it moved, the balance that the file prints beside it, its day of January 2026. */
export interface Printed {
  readonly minor: number;
  readonly balance: number | null;
  readonly day: number;
  readonly pending?: boolean;
  readonly currency?: string;
}

/** A statement of one account with these rows; the first stands on line 2. */
export function listOf(rows: readonly Printed[], stated?: StatedByFile): StatementReading {
  const reading = readingOf(
    rows.map(({ minor, day, pending = false, currency = 'USD' }) => ({
      day: addDays('2026-01-01', day - 1),
      text: 'SHOP',
      minor,
      pending,
      currency,
    })),
  );
  return {
    ...reading,
    accounts: reading.accounts.map((account) => (stated ? { ...account, stated } : account)),
    rows: reading.rows.map((row, index): StatementRow => ({ ...row, balance: rows[index]?.balance ?? null })),
  };
}

/** Rows with the balance that each leaves; `start` is the balance before the first. */
export function running(start: number, moves: readonly { minor: number; day: number }[]): Printed[] {
  let balance = start;
  return moves.map(({ minor, day }) => ({ minor, day, balance: (balance += minor) }));
}
