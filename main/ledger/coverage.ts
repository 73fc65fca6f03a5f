import type { BalanceBreak, Days } from '../../shared/coverage.ts';
import { addDays, type Day } from '../../shared/day.ts';
import type { Ledger } from './open.ts';

/** What one file shows of one account. Balances are minor units of the account's currency, as printed. */
export interface ShownStatement {
  readonly account: number;
  readonly import: number;
  readonly file: string;
  /** The day of the import, in UTC. */
  readonly imported: Day;
  /** Of its rows. */
  readonly rows: Days | null;
  /** As the file states it. */
  readonly period: Days | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly checked: number;
  /** Rows that could not be read and that nobody mended or set aside. */
  readonly unread: number;
}

interface StatementRow {
  readonly account: number;
  readonly import: number;
  readonly file: string;
  readonly imported: string;
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly checked: number;
  readonly unread: number;
}

// The same bytes imported again show nothing more: only the last time counts, which is read best.
const LAST_OF_ITS_BYTES = `NOT EXISTS (
  SELECT 1 FROM import later JOIN import_account shown ON shown.import_id = later.id
    WHERE later.sha256 = import.sha256 AND later.id > import.id
      AND shown.account_id = import_account.account_id)`;

/** Every statement of every account. */
export function shownStatements(db: Ledger): ShownStatement[] {
  return db
    .prepare<[], StatementRow>(
      `SELECT account_id AS account, import.id AS import, import.name AS file, substr(at, 1, 10) AS imported,
          import_account.from_day AS fromDay, import_account.to_day AS toDay,
          period_from AS periodFrom, period_to AS periodTo,
          coalesce(first_minor, opening_minor) AS before, coalesce(last_minor, closing_minor) AS after, checked,
          (SELECT count(*) FROM rejected_row row WHERE row.import_id = import.id AND told_id IS NULL) AS unread
        FROM import_account JOIN import ON import.id = import_id
        WHERE ${LAST_OF_ITS_BYTES} ORDER BY account_id, import.id`,
    )
    .all()
    .map(({ fromDay, toDay, periodFrom, periodTo, ...statement }) => ({
      ...statement,
      rows: daysOf(fromDay, toDay),
      period: daysOf(periodFrom, periodTo),
    }));
}

function daysOf(from: string | null, to: string | null): Days | null {
  return from === null || to === null ? null : { from, to };
}

interface BreakRow {
  readonly account: number;
  readonly import: number;
  readonly file: string;
  readonly line: number | null;
  readonly since: string;
  readonly day: string;
  readonly expected: number;
  readonly printed: number;
  readonly currency: string;
}

/** Where balances do not add up, and no other statement shows the charge that is missing there. */
export function openBreaks(db: Ledger): { readonly account: number; readonly found: BalanceBreak }[] {
  const isFilled = filledBreak(db);
  return db
    .prepare<[], BreakRow>(
      `SELECT balance_break.account_id AS account, import.id AS import, import.name AS file, line, since, day,
          expected_minor AS expected, printed_minor AS printed, currency
        FROM balance_break JOIN import ON import.id = balance_break.import_id
          JOIN import_account ON import_account.import_id = import.id
            AND import_account.account_id = balance_break.account_id
        WHERE ${LAST_OF_ITS_BYTES} ORDER BY day, import.id, ordinal`,
    )
    .all()
    .filter((row) => !isFilled(row))
    .map(({ account, import: id, file, line, day, currency, ...sums }) => {
      const expected = { minor: sums.expected, currency };
      const printed = { minor: sums.printed, currency };
      return { account, found: { import: id, file, line, day, expected, printed } };
    });
}

/** A list in the order of booking may date a row this much earlier or later than its neighbours. */
const DATED_WITHIN_DAYS = 5;

/**
 * Whether charges that a break's own file does not show make up what is missing: all of the days
 * between its rows together, or one alone.
 */
function filledBreak(db: Ledger): (row: BreakRow) => boolean {
  const others = db.prepare<[number, string, string, string, number], { day: string; minor: number }>(
    `SELECT day, minor FROM charge
      WHERE account_id = ? AND day BETWEEN ? AND ? AND currency = ? AND pending = 0
        AND NOT EXISTS (SELECT 1 FROM sighting WHERE charge_id = charge.id AND import_id = ?)`,
  );
  return ({ account, since, day, currency, import: id, expected, printed }) => {
    // Where what is owed is positive, a purchase makes the balance grow.
    const missing = Math.abs(printed - expected);
    const [from, to] = [addDays(since, -DATED_WITHIN_DAYS), addDays(day, DATED_WITHIN_DAYS)];
    const found = others.all(account, from, to, currency, id);
    const between = found.filter((charge) => since <= charge.day && charge.day <= day);
    const sum = between.reduce((total, { minor }) => total + minor, 0);
    return [sum, ...found.map(({ minor }) => minor)].some(
      (minor) => minor !== 0 && Math.abs(minor) === missing,
    );
  };
}

/** The days on which an account has a charge, oldest first, each once: found by leaps through the index. */
export function chargedDays(db: Ledger, account: number): Day[] {
  return db
    .prepare<[number, number], string>(
      `WITH RECURSIVE charged (day) AS (
          SELECT min(day) FROM charge WHERE account_id = ?
          UNION ALL
          SELECT (SELECT min(day) FROM charge WHERE account_id = ? AND day > charged.day)
            FROM charged WHERE charged.day IS NOT NULL)
        SELECT day FROM charged WHERE day IS NOT NULL`,
    )
    .pluck()
    .all(account, account);
}
