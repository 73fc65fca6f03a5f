import type { StatementRow } from '../../../shared/statement.ts';

/**
 * Whether rows without a day are of the day above them, as paper prints it once: the printed balances must follow
 * through each of them, from `opening` (minor units) if the list states one. Without balances nothing proves it.
 */
export function proveDaysOnce(
  dated: readonly StatementRow[],
  all: readonly StatementRow[],
  opening: number | null,
): boolean {
  const known = new Set(dated.map(({ line }) => line));
  return [1, -1].some((way) => {
    let proved = false;
    let balance = opening;
    let moved = 0;
    let isLonger = false;
    for (const row of all) {
      moved += row.amount.minor * way;
      isLonger ||= !known.has(row.line);
      if (row.balance === null) continue;
      if (balance !== null && balance + moved !== row.balance) return false;
      proved ||= balance !== null && isLonger;
      balance = row.balance;
      moved = 0;
      isLonger = false;
    }
    return proved;
  });
}
