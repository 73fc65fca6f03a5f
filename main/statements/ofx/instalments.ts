import type { Instalment } from '../../../shared/charge.ts';
import type { StatementAccount } from '../../../shared/statement.ts';

/**
 * `Funcern 3/4`: Brazilian cards (Nubank and others) bill each part of a purchase as a line of its own and
 * count the parts at the end of its text. Elsewhere such an ending may be a date.
 */
export function instalmentOf(description: string, account: StatementAccount): Instalment | null {
  if (account.kind !== 'card' || account.currency !== 'BRL') return null;
  const parts = /(?:^|\s)(\d{1,2})\/(\d{1,2})$/.exec(description);
  const [number, of] = [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
  return number >= 1 && number <= of && of >= 2 ? { number, of } : null;
}
