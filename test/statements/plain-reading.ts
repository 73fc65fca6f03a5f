import { toDecimal } from '../../shared/money.ts';
import type { StatementReading } from '../../shared/statement.ts';

/** A reading as a person would write it down. */
export function plainReading({
  encoding,
  profile,
  accounts,
  notes,
  rows,
  rejects,
  skipped,
}: StatementReading): unknown {
  return {
    encoding,
    profile,
    accounts: accounts.map(({ number, institution, kind, currency, stated }) => ({
      number,
      institution,
      kind,
      currency,
      ...(stated && { stated }),
    })),
    notes: notes.map(({ id }) => id),
    rows: rows.map((row) => ({
      line: row.line,
      account: row.account,
      day: row.day,
      posted: row.posted,
      time: row.time,
      description: row.description,
      amount: `${toDecimal(row.amount)} ${row.amount.currency}`,
      original: row.original && `${toDecimal(row.original)} ${row.original.currency}`,
      reference: row.reference,
      kind: row.kind,
      pending: row.pending,
      instalment: row.instalment && `${row.instalment.number}/${row.instalment.of}`,
      balance: row.balance,
    })),
    rejects: rejects.map(({ line, reason }) => ({ line, reason: reason.id })),
    skipped: skipped.map(({ line, reason }) => ({ line, reason: reason.id })),
  };
}
