import type { LedgerCounts } from '../../shared/backup.ts';
import type { Day } from '../../shared/day.ts';
import type { Ledger } from '../ledger/open.ts';

/** What a ledger holds; one of an earlier version holds none of what it has no table for. */
export function countsOf(db: Ledger): LedgerCounts {
  const tables = new Set(
    db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
  );
  const count = (table: string, which = 'true'): number =>
    tables.has(table)
      ? (db.prepare<[], number>(`SELECT count(*) FROM ${table} WHERE ${which}`).pluck().get() ?? 0)
      : 0;
  const days = tables.has('charge')
    ? db.prepare<[], { first: Day | null; last: Day | null }>(DAYS).get()
    : undefined;
  return {
    accounts: count('account'),
    imports: count('import'),
    charges: count('charge'),
    decisions: count('decision', 'deed_id IN (SELECT id FROM deed WHERE undone = 0)'),
    cases: count('case_file', "standing <> 'void'"),
    events: count('case_event'),
    attachments: count('attachment'),
    letters: count('letter_draft'),
    facts: count('case_fact'),
    toldRows: count('told_row'),
    toldLayouts: count('told_layout'),
    cancellations: count('cancellation'),
    contacts: count('directory_entry'),
    from: days?.first ?? null,
    to: days?.last ?? null,
  };
}

const DAYS = 'SELECT (SELECT min(day) FROM charge) AS first, (SELECT max(day) FROM charge) AS last';
