import type { StatementRow } from '../../../shared/statement.ts';
import { merchantWords } from './merchant-names.ts';

/**
 * Money in whose text is a bare name is money back where the same file has a purchase by that name.
 * `unsure` holds the ordinals of the rows whose kind nothing in the row itself decided.
 */
export function settleCredits(
  rows: readonly StatementRow[],
  unsure: ReadonlySet<number>,
): readonly StatementRow[] {
  if (unsure.size === 0) return rows;
  const bought = new Set<string | null>();
  for (const { kind, description } of rows) if (kind === 'purchase') bought.add(merchantWords(description));
  bought.delete(null);
  return rows.map((row) =>
    unsure.has(row.ordinal) && bought.has(merchantWords(row.description)) ? { ...row, kind: 'refund' } : row,
  );
}
