import type { Day } from '../../shared/day.ts';
import { decimalsOf, type Money, UNKNOWN_CURRENCY } from '../../shared/money.ts';
import type { StatementRow } from '../../shared/statement.ts';
import type { StoredAccount } from './accounts.ts';
import type { LineIdentity, StoredLine } from './known-rows.ts';
import type { Ledger } from './open.ts';

/** A file that names no currency takes the one its account is known to have, where the amounts allow it. */
export function inAccountCurrency(row: StatementRow, account: StoredAccount | undefined): StatementRow {
  if (!account) throw new RangeError('a row names an account that its reading does not have');
  if (row.amount.currency !== UNKNOWN_CURRENCY || account.currency === UNKNOWN_CURRENCY) return row;
  const amount = moneyOf(row.amount.minor, account);
  if (!amount) return row;
  const balance = row.balance === null ? null : (moneyOf(row.balance, account)?.minor ?? null);
  return { ...row, amount, balance };
}

/** Money that was read without a currency, in that of its account; null where its decimals do not allow it. */
export function moneyOf(minor: number, { currency }: StoredAccount): Money | null {
  const shift = 10 ** (decimalsOf(currency) - decimalsOf(UNKNOWN_CURRENCY));
  const converted = shift >= 1 ? minor * shift : minor / Math.round(1 / shift);
  return Number.isSafeInteger(converted) ? { minor: converted, currency } : null;
}

/** What of a row decides whether it is known. */
export function identityOf(row: StatementRow): LineIdentity {
  const { day, description, amount, pending, instalment, reference } = row;
  return { day, description, minor: amount.minor, currency: amount.currency, pending, instalment, reference };
}

/** First and last day, both within. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The days that rows cover; null for none. */
export function spanOf(rows: readonly { readonly day: Day }[]): Span | null {
  let span: Span | null = null;
  for (const { day } of rows) {
    if (!span) span = { from: day, to: day };
    else if (day < span.from) span = { from: day, to: span.to };
    else if (day > span.to) span = { from: span.from, to: day };
  }
  return span;
}

interface StoredLineRow {
  readonly id: number;
  readonly day: string;
  readonly description: string;
  readonly minor: number;
  readonly currency: string;
  readonly pending: number;
  readonly number: number | null;
  readonly of: number | null;
  readonly reference: string | null;
}

/** The charges of an account within these days, oldest import first. */
export function storedLines(db: Ledger, account: number, span: Span): StoredLine[] {
  return db
    .prepare<[number, string, string], StoredLineRow>(
      `SELECT charge.id, day, wording.text AS description, minor, currency, pending,
          instalment_number AS number, instalment_of AS "of", reference
        FROM charge JOIN wording ON wording.id = wording_id
        WHERE account_id = ? AND day BETWEEN ? AND ? ORDER BY charge.id`,
    )
    .all(account, span.from, span.to)
    .map(({ number, of, pending, ...line }) => ({
      ...line,
      pending: pending === 1,
      instalment: number === null || of === null ? null : { number, of },
    }));
}
