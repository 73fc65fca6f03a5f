import type { StatementRow } from '../../../shared/statement.ts';
import type { TableProfile } from './profile.ts';
import type { TableReading } from './read.ts';

/** Whether a table's title or one of its columns says that it lists rows of others once more. */
export function repeatsOthers(profile: TableProfile | null, said: readonly string[]): boolean {
  return profile?.repeats?.some((word) => said.some((text) => text.includes(word))) ?? false;
}

/**
 * The table without the rows that the others have too, as many times as they have them (Samsung lists
 * payments abroad among all others, and apart). What only it has stays.
 */
export function withoutRepeated(reading: TableReading, others: readonly TableReading[]): TableReading {
  const left = new Map<string, number>();
  for (const { rows } of others) {
    for (const row of rows) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) + 1);
  }
  const repeated = reading.rows.filter((row) => {
    const count = left.get(keyOf(row)) ?? 0;
    left.set(keyOf(row), count - 1);
    return count > 0;
  });
  const gone = new Set(repeated);
  const kept = reading.rows.filter((row) => !gone.has(row));
  return {
    ...reading,
    rows: kept.map((row, index) => ({ ...row, ordinal: index + 1 })),
    skipped: [
      ...reading.skipped,
      ...repeated.map(({ line, raw }) => ({
        line: line ?? 0,
        text: raw,
        reason: { id: 'reading.csv.skipRepeated' as const },
      })),
    ],
  };
}

function keyOf({ day, amount }: StatementRow): string {
  return `${day}|${amount.minor}|${amount.currency}`;
}
