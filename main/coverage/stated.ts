import type { Day } from '../../shared/day.ts';
import type { Currency } from '../../shared/money.ts';
import type { StatedByFile, StatementRow } from '../../shared/statement.ts';
import type { FoundBreak } from './balances.ts';

/** The rows of an account in its own currency, and what the file states beside them. */
export interface List {
  readonly rows: readonly StatementRow[];
  readonly currency: Currency;
  readonly stated: StatedByFile;
}

type Result = FoundBreak | 'holds' | null;

/** Holds the opening balance against the one before the first row; null where they cannot be compared. */
export function checkOpening(list: List, first: number): Result {
  const { opening } = list.stated;
  const days = daysOf(list.rows);
  if (!opening || !days || (opening.day !== null && opening.day > days.from)) return null;
  if (sameBalance(opening.minor, first, 0)) return 'holds';
  return found(list, opening.day ?? days.from, days.from, opening.minor, first);
}

/** Holds the closing balance against the one after the last row; null where they cannot be compared. */
export function checkClosing(list: List, last: number): Result {
  const { closing } = list.stated;
  const days = daysOf(list.rows);
  if (!closing || !days || !closes(list, days.to)) return null;
  if (sameBalance(closing.minor, last, pendingOf(list))) return 'holds';
  return found(list, days.to, closing.day ?? days.to, last, closing.minor);
}

/** Opening balance, all rows and closing balance, where no running balance tells; null where one is not stated. */
export function checkSum(list: List): Result {
  const { opening, closing } = list.stated;
  const days = daysOf(list.rows);
  const from = opening?.day ?? days?.from ?? closing?.day;
  const to = closing?.day ?? days?.to ?? opening?.day;
  if (!opening || !closing || !from || !to || !closes(list, days?.to ?? to)) return null;
  if (days && from > days.from) return null;
  const sum = total(list.rows.filter(({ pending }) => !pending));
  const pending = pendingOf(list);
  // Where what is owed is positive, a purchase makes the balance grow.
  const asOwed = opening.minor - sum;
  if (asOwed === closing.minor || (pending !== 0 && asOwed - pending === closing.minor)) return 'holds';
  if (sameBalance(closing.minor, opening.minor + sum, pending)) return 'holds';
  return found(list, from, to, opening.minor + sum, closing.minor);
}

/** Whether the closing balance is of the end of the list: rows after its day, or days after the list, part them. */
function closes({ stated: { closing, period } }: List, last: Day): boolean {
  const day = closing?.day ?? null;
  return day === null || (day >= last && (period === null || day <= period.to));
}

function sameBalance(stated: number, is: number, pending: number): boolean {
  return stated === is || (pending !== 0 && stated === is + pending);
}

function pendingOf({ rows }: List): number {
  return total(rows.filter(({ pending }) => pending));
}

function total(rows: readonly StatementRow[]): number {
  return rows.reduce((sum, { amount }) => sum + amount.minor, 0);
}

function daysOf(rows: readonly StatementRow[]): { readonly from: Day; readonly to: Day } | null {
  const days = rows.filter(({ pending }) => !pending).map(({ day }) => day);
  const [first] = days;
  if (first === undefined) return null;
  const earlier = (one: Day, other: Day): Day => (other < one ? other : one);
  const later = (one: Day, other: Day): Day => (other > one ? other : one);
  return { from: days.reduce(earlier, first), to: days.reduce(later, first) };
}

function found(list: List, since: Day, day: Day, expected: number, printed: number): FoundBreak {
  const { currency } = list;
  return {
    line: null,
    since,
    day,
    expected: { minor: expected, currency },
    printed: { minor: printed, currency },
  };
}
