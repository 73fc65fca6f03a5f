import type { RowCounts } from '../../shared/contract/imports.ts';
import type { ImportItem } from './state.ts';

/** What all files of one import brought together. */
export function sumOf(items: readonly ImportItem[]): RowCounts {
  const sum = { read: 0, new: 0, known: 0, rejected: 0 };
  for (const { result } of items) {
    if (!result) continue;
    sum.read += result.rows.read;
    sum.new += result.rows.new;
    sum.known += result.rows.known;
    sum.rejected += result.rows.rejected;
  }
  return sum;
}

/** The accounts that these files belong to, each once. */
export function accountsOf(items: readonly ImportItem[]): readonly number[] {
  return [...new Set(items.flatMap(({ result }) => result?.accounts.map(({ id }) => id) ?? []))];
}
