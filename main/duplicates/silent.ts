import { mirrored } from './mirrors.ts';
import type { Row } from './rows.ts';
import { fundedTwice } from './wallets.ts';

/**
 * Ids of the rows that another statement shows too, as a payment by wallet and card, or in two files
 * of one account: they are not compared.
 * @param rows all there are, in time order
 */
export function silentAmong(rows: readonly Row[]): ReadonlySet<number> {
  const funded = fundedTwice(rows);
  const others = rows.filter((row) => !funded.has(row.charge.id));
  return new Set([...funded, ...mirrored(others)]);
}
