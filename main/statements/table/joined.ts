import type { StatementAccount, StatementRow } from '../../../shared/statement.ts';
import type { TableReading } from './read.ts';

/** Several tables as one: accounts of one number are one account, rows are counted on, notes said once. */
export function joined(first: TableReading, others: readonly TableReading[]): TableReading {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const accounts: StatementAccount[] = [];
  const rows: StatementRow[] = [];
  for (const reading of all) {
    const places = reading.accounts.map((account) => placeOf(account, accounts));
    for (const row of reading.rows) {
      rows.push({ ...row, account: places[row.account] ?? 0, ordinal: rows.length + 1 });
    }
  }
  const notes = new Map(all.flatMap((of) => of.notes).map((note) => [JSON.stringify(note), note]));
  return {
    profile: first.profile,
    notes: [...notes.values()].filter(({ id }) => id !== 'reading.nothing' || rows.length === 0),
    accounts,
    rows,
    rejects: all.flatMap(({ rejects }) => rejects),
    skipped: all.flatMap(({ skipped }) => skipped),
    ...(first.layout && { layout: first.layout }),
  };
}

/** Each table states balances and days of its own; which of them hold for all is not surely understood. */
function placeOf(account: StatementAccount, accounts: StatementAccount[]): number {
  const at = accounts.findIndex(({ number }) => number === account.number);
  const known = accounts[at];
  if (!known) return accounts.push(account) - 1;
  accounts[at] = {
    number: known.number,
    institution: known.institution ?? account.institution,
    kind: known.kind ?? account.kind,
    currency: known.currency ?? account.currency,
  };
  return at;
}
