import type {
  CurrencySum,
  MonthOutline,
  Outline,
  TimelineFilter,
  TimelineRow,
} from '../../shared/contract/timeline.ts';
import type { Month } from '../../shared/day.ts';
import { asTimelineRow, CHARGE_COLUMNS, CHARGE_TABLES, type ChargeRow, FLAGGED } from './charges.ts';
import type { Ledger } from './open.ts';
import { searchText } from './wordings.ts';

interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** The charges that a filter means, as SQL over `charge`. Every word of a search must be found. */
function conditionOf(filter: TimelineFilter): Condition {
  const parts: Condition[] = [];
  const add = (sql: string, ...values: (string | number)[]) => parts.push({ sql, values });
  const addAny = (column: string, values: readonly (string | number)[] | undefined) => {
    if (values) add(`${column} IN (${values.map(() => '?').join(', ')})`, ...values);
  };

  for (const word of searchText(filter.search ?? '')
    .split(/\s+/u)
    .filter(Boolean))
    parts.push(wordingsWith(word));
  if (filter.merchant !== undefined)
    add(
      `charge.wording_id IN (SELECT wording.id FROM wording JOIN merchant ON merchant.id = merchant_id
        WHERE merchant.name = ?)`,
      filter.merchant,
    );
  addAny('charge.account_id', filter.accounts);
  addAny('charge.kind', filter.kinds);
  addAny('charge.currency', filter.currencies);
  if (filter.least !== undefined) add('abs(charge.minor) >= ?', filter.least);
  if (filter.most !== undefined) add('abs(charge.minor) <= ?', filter.most);
  if (filter.from !== undefined) add('charge.day >= ?', filter.from);
  if (filter.to !== undefined) add('charge.day <= ?', filter.to);
  if (filter.flagged === true) add(`charge.id IN (SELECT charge_id FROM (${FLAGGED}))`);

  return {
    sql: parts.map((part) => part.sql).join(' AND ') || 'TRUE',
    values: parts.flatMap((part) => part.values),
  };
}

/**
 * A word anywhere in a text. Trigrams answer three letters and more; shorter ones (`쿠팡`) are looked for
 * in each distinct text, of which there are few.
 */
function wordingsWith(word: string): Condition {
  const long = [...word].length >= 3;
  return {
    sql: `charge.wording_id IN (SELECT rowid FROM wording_search WHERE ${long ? 'wording_search MATCH ?' : "text LIKE ? ESCAPE '\\'"})`,
    values: [
      long ? `"${word.replaceAll('"', '""')}"` : `%${word.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`,
    ],
  };
}

interface MonthRow extends CurrencySum {
  readonly month: Month;
  readonly count: number;
  readonly flagged: number;
}

/** How many rows each month has and what they sum to; pending rows count, but not in the sums. */
export function outlineOf(db: Ledger, filter: TimelineFilter): Outline {
  const condition = conditionOf(filter);
  const rows = db
    .prepare<(string | number)[], MonthRow>(
      `SELECT substr(charge.day, 1, 7) AS month, charge.currency, count(*) AS count,
          count(flagged.charge_id) AS flagged,
          sum(CASE WHEN pending = 0 AND minor < 0 THEN minor ELSE 0 END) AS "out",
          sum(CASE WHEN pending = 0 AND minor > 0 THEN minor ELSE 0 END) AS "in"
        FROM charge
        LEFT JOIN (SELECT DISTINCT charge_id FROM (${FLAGGED}) WHERE position > 0) flagged
          ON flagged.charge_id = charge.id
        WHERE ${condition.sql}
        GROUP BY month, charge.currency ORDER BY month DESC, charge.currency`,
    )
    .all(...condition.values);

  const months = new Map<Month, MonthRow[]>();
  for (const row of rows) months.set(row.month, [...(months.get(row.month) ?? []), row]);
  const outlines: MonthOutline[] = [...months].map(([month, parts]) => ({ month, ...totalOf(parts) }));
  return { months: outlines, ...totalOf(rows) };
}

function totalOf(rows: readonly MonthRow[]): { count: number; flagged: number; sums: CurrencySum[] } {
  const sums = new Map<string, { out: number; in: number }>();
  let count = 0;
  let flagged = 0;
  for (const row of rows) {
    const sum = sums.get(row.currency) ?? { out: 0, in: 0 };
    sums.set(row.currency, { out: sum.out + row.out, in: sum.in + row.in });
    count += row.count;
    flagged += row.flagged;
  }
  return { count, flagged, sums: [...sums].map(([currency, sum]) => ({ currency, ...sum })) };
}

/** A stretch of one month, newest first. The offset is bounded by the month, so it stays cheap. */
export function pageOf(
  db: Ledger,
  filter: TimelineFilter,
  month: Month,
  offset: number,
  limit: number,
): TimelineRow[] {
  const condition = conditionOf(filter);
  return db
    .prepare<(string | number)[], ChargeRow>(
      `SELECT ${CHARGE_COLUMNS} FROM ${CHARGE_TABLES}
        WHERE charge.day BETWEEN ? AND ? AND ${condition.sql}
        ORDER BY charge.day DESC, charge.id DESC LIMIT ? OFFSET ?`,
    )
    .all(`${month}-01`, `${month}-31`, ...condition.values, limit, offset)
    .map(asTimelineRow);
}

/** Merchants whose name holds the text, the most frequent first. */
export function merchantsLike(
  db: Ledger,
  search: string,
  atMost: number,
): { merchant: string; charges: number }[] {
  return db
    .prepare<[string, number], { merchant: string; charges: number }>(
      `SELECT merchant.name AS merchant, count(*) AS charges
        FROM merchant JOIN wording ON wording.merchant_id = merchant.id
          JOIN charge ON charge.wording_id = wording.id
        WHERE merchant.name LIKE ? ESCAPE '\\'
        GROUP BY merchant.name ORDER BY charges DESC, merchant.name LIMIT ?`,
    )
    .all(`%${search.normalize('NFKC').replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`, atMost);
}
