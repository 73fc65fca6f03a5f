import type { Day } from '../../../shared/day.ts';
import type { Said } from '../../../shared/said.ts';
import type { RejectedRow, SkippedLine, StatementAccount, StatementRow } from '../../../shared/statement.ts';
import { readKind } from '../kind.ts';
import { settleCredits } from '../kinds/credits.ts';
import { maskCardNumbers } from '../mask.ts';
import { lookAtWatch, type ReadingWatch, ROWS_BETWEEN_LOOKS } from '../reader.ts';
import { Accounts } from './accounts.ts';
import { amountOfRow, type RowAmount, type RowMoney } from './amount-of-row.ts';
import { cancelledRows, type Cancellations } from './cancelled.ts';
import { dayWritten, timeIn, type DateCell } from './dates.ts';
import { type Direction, directionOf } from './directions.ts';
import { repeatsHeader } from './header.ts';
import type { Layout } from './layout.ts';
import { unknownCurrency } from './money.ts';
import { isNoticeAlone, isTotalAlone, noticeIn, wholeNoticeIn } from './notices.ts';
import { saysPending, standingOf } from './pending.ts';
import {
  balanceOf,
  describe,
  instalmentOf,
  isOrderOfHolder,
  originalOf,
  referenceOf,
  typeOf,
} from './row-parts.ts';
import type { TableRow } from './row.ts';
import { standingOfTitle, titleOf, type TitleStanding } from './titles.ts';
import { Sums } from './sums.ts';
import { yearOf } from './years.ts';

export interface RowsRead {
  readonly accounts: readonly StatementAccount[];
  readonly rows: readonly StatementRow[];
  readonly rejects: readonly RejectedRow[];
  readonly skipped: readonly SkippedLine[];
  /** Pending rows without a date, which stand at the newest day of the file. */
  readonly undated: number;
  /** Rows without a day have the one above them, as the balances prove. */
  readonly daysOnce: boolean;
}

/**
 * Reads every row below the header into exactly one of the three lists; with `daysOnce` a row without a day has the
 * one above it.
 */
export function readRows(layout: Layout, watch: ReadingWatch, daysOnce = false): RowsRead {
  const reader = new RowReader(layout, daysOnce);
  layout.rows.forEach((row, index) => {
    if (index % ROWS_BETWEEN_LOOKS === 0) lookAtWatch(watch, index, layout.rows.length);
    reader.take(row);
  });
  lookAtWatch(watch, layout.rows.length, layout.rows.length);
  return reader.finish();
}

interface DayFound {
  readonly day: Day;
  readonly time: string | null;
}

/** A row that moves money, but for its day. */
type Undated = Omit<StatementRow, 'ordinal' | 'day'> & { readonly day: Day | null };

class RowReader {
  readonly #layout: Layout;
  readonly #daysOnce: boolean;
  readonly #accounts: Accounts;
  readonly #directions: ReadonlySet<string>;
  readonly #hasCoins: boolean;
  /** The columns of texts. */
  readonly #textPlaces: ReadonlySet<number>;
  readonly #cancellations: Cancellations;
  readonly #rows: Undated[] = [];
  /** Places in `#rows` of credits that do not say what they are. */
  readonly #unsure = new Set<number>();
  readonly #rejects: RejectedRow[] = [];
  readonly #skipped: SkippedLine[] = [];
  readonly #sums = new Sums();
  #lastDay: DateCell | null = null;
  /** What the title above this row says. */
  #below: TitleStanding = null;
  /** Whether the row before became a charge: only then can this one continue it. */
  #mayContinue = false;

  constructor(layout: Layout, daysOnce: boolean) {
    this.#layout = layout;
    this.#daysOnce = daysOnce || layout.profile?.daysStandOnce === true;
    const { payee, text, memo } = layout.columns;
    this.#textPlaces = new Set([...payee, ...text, ...memo]);
    this.#accounts = new Accounts(layout);
    this.#cancellations = cancelledRows(layout);
    const { direction } = layout.columns;
    const words =
      direction < 0
        ? []
        : layout.rows.slice(0, 2000).map(({ cells }) => (cells[direction] ?? '').toLowerCase());
    this.#directions = new Set(words);
    this.#hasCoins = layout.rows
      .slice(0, 2000)
      .some(({ cells }) => unknownCurrency(cells[layout.columns.currency]) !== null);
  }

  take(row: TableRow): void {
    if (this.#isTitle(row)) return this.#skip(row, { id: 'reading.csv.skipNotice' });
    const mayContinue = this.#mayContinue;
    this.#mayContinue = false;
    const { cells } = row;
    const { columns } = this.#layout;
    const found = this.#dayOf(cells);
    const dateText = columns.days.map((column) => cells[column] ?? '').find((cell) => cell !== '') ?? '';
    const undatedPending = found === null && saysPending(dateText);
    if (!found && !undatedPending) return this.#withoutDay(row, dateText, mayContinue);
    const said = (): string => `${typeOf(cells, this.#layout)} ${describe(cells, this.#layout)}`;
    const direction = this.#direction(cells);
    const money = amountOfRow(cells, this.#layout, direction, said);
    const texts = this.#texts(cells);
    const notice = wholeNoticeIn(texts) ?? (texts.every((text) => text === '') ? isNoticeAlone(cells) : null);
    const isShop = typeof money !== 'string' && texts.some(isTotalAlone) && !this.#sums.isSum(money);
    if (notice && !isShop)
      return this.#skip(row, {
        id: notice === 'total' ? 'reading.csv.skipTotal' : 'reading.csv.skipBalance',
      });
    const day = found?.day ?? null;
    const isLast = isShop && row === this.#layout.rows.at(-1) && columns.balance < 0;
    if ((isLast || this.#layout.unlike.has(row)) && typeof money !== 'string')
      return this.#reject(row, { id: 'reading.csv.rejectUnlike' }, day, money);
    // Where cells slipped, only the day before them is sure.
    if (this.#hasTooManyCells(cells)) return this.#reject(row, { id: 'reading.csv.rejectCells' }, day, null);
    if (typeof money === 'string') return this.#withoutAmount(row, money, day);
    if (this.#below === 'unbooked')
      return this.#reject(row, { id: 'reading.csv.rejectOtherTable' }, day, money);
    const skip = this.#reasonToSkip(cells, direction);
    if (skip) return this.#skip(row, skip);
    const word = this.#unknownDirection(cells, direction);
    if (word !== null)
      return this.#reject(row, { id: 'reading.csv.rejectDirection', values: { word } }, day, null);
    const code = this.#unknownCurrency(cells[this.#layout.columns.currency]);
    if (code !== null)
      return this.#reject(row, { id: 'reading.csv.rejectCurrency', values: { word: code } }, day, null);
    const open = this.#cancellations.open(cells);
    if (open !== null) {
      const id = open === 'part' ? 'reading.csv.rejectPartly' : 'reading.csv.rejectTwin';
      return this.#reject(row, { id }, day, money);
    }
    const net = this.#cancellations.net(cells, money);
    if (net === null) return this.#skip(row, { id: 'reading.csv.skipCancelledWhole' });
    this.#keep(row, found, net, undatedPending);
  }

  /** A title among the rows, and what it says of those below, until the next one (`Pending Transactions`). */
  #isTitle(row: TableRow): boolean {
    const title = titleOf(row);
    if (title === '' || this.#textPlaces.has(row.cells.indexOf(title))) return false;
    const standing = standingOfTitle(title);
    const ends = this.#below !== null && !/\d/.test(title);
    if (standing !== null || ends) this.#below = standing;
    return standing !== null || ends;
  }

  #dayOf(cells: readonly string[]): DayFound | null {
    const { columns, readDate } = this.#layout;
    for (const column of columns.days) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      const read = readDate(cell);
      const day = this.#dayWritten(read);
      if (read && day) {
        this.#lastDay = read;
        return { day, time: this.#timeOf(cells, read, day) };
      }
      return null;
    }
    const day = this.#dayWritten(this.#daysOnce ? this.#lastDay : null);
    return day === null ? null : { day, time: null };
  }

  #dayWritten(read: DateCell | null): Day | null {
    const { order, years } = this.#layout;
    return read && dayWritten(read.date, order.order, yearOf(read.date, order.order, years));
  }

  #timeOf(cells: readonly string[], read: DateCell, day: Day): string | null {
    const { time, began } = this.#layout.columns;
    const start = this.#layout.readDate(cells[began] ?? '');
    // The hour of a clearing days later says nothing of the purchase, and its own is of another day.
    if (start?.time) return this.#dayWritten(start) === day ? start.time : null;
    return read.time ?? (time < 0 ? null : timeIn(cells[time] ?? ''));
  }

  #direction(cells: readonly string[]): Direction | null {
    const { direction } = this.#layout.columns;
    return direction < 0 ? null : directionOf(cells[direction] ?? '', this.#directions);
  }

  /** The word of a row whose sign only its word tells, where that is not known. */
  #unknownDirection(cells: readonly string[], direction: Direction | null): string | null {
    const { columns, sign } = this.#layout;
    const word = cells[columns.direction] ?? '';
    return sign.why === 'direction' && direction === null && word !== '' ? word : null;
  }

  /** Among coins `STG` is one, and not sterling. */
  #unknownCurrency(cell: string | undefined): string | null {
    return unknownCurrency(cell) ?? (this.#hasCoins && cell === 'STG' ? cell : null);
  }

  #texts(cells: readonly string[]): readonly string[] {
    const { payee, text, memo, type } = this.#layout.columns;
    return [...payee, ...text, ...memo, ...type].map((column) => cells[column] ?? '');
  }

  /** No date: a second line of the row above, a total, a notice; else a row that should be a charge. */
  #withoutDay(row: TableRow, dateText: string, mayContinue: boolean): void {
    const { cells } = row;
    const { header } = this.#layout;
    if (header && repeatsHeader(cells, header)) return this.#skip(row, { id: 'reading.csv.skipHeader' });
    const filled = cells.filter((cell) => cell !== '');
    // `2026-13-45,TOTAL WINE,-88.40`: a broken date is a charge to look at, unless the row is nothing but a total.
    const isDated = /\d/.test(dateText) && !noticeIn([dateText]);
    const notice = isDated ? wholeNoticeIn(filled) : noticeIn(filled);
    if (notice)
      return this.#skip(row, {
        id: notice === 'total' ? 'reading.csv.skipTotal' : 'reading.csv.skipBalance',
      });
    const money = amountOfRow(cells, this.#layout, null, () => '');
    if (typeof money === 'string') {
      if (dateText === '' && mayContinue && this.#continue(row)) return;
      const isNotice = money === 'empty' && (dateText === '' || filled.length < 3);
      if (isNotice) return this.#skip(row, { id: 'reading.csv.skipNotice' });
    }
    // One lone amount under the table is the sum of a column.
    if (dateText === '' && filled.length < 2) return this.#skip(row, { id: 'reading.csv.skipNotice' });
    const isEitherMonth = this.#layout.readDate(dateText)?.date.form === 'either';
    const reason: Said =
      dateText === ''
        ? { id: 'reading.csv.rejectNoDate' }
        : {
            id: isEitherMonth ? 'reading.csv.rejectMonth' : 'reading.csv.rejectDate',
            values: { text: maskCardNumbers(dateText.slice(0, 60)) },
          };
    this.#reject(row, reason, null, typeof money === 'string' ? null : money);
  }

  /** OCBC and others print the merchant on a second line, in the text column and alone. */
  #continue(row: TableRow): boolean {
    const other = row.cells.some((cell, column) => cell !== '' && !this.#textPlaces.has(column));
    const before = this.#rows.at(-1);
    if (other || !before) return false;
    const more = row.cells.filter((cell) => cell !== '').join(' ');
    this.#rows[this.#rows.length - 1] = {
      ...before,
      description: maskCardNumbers(`${before.description} ${more}`),
      raw: maskCardNumbers(`${before.raw}\n${row.raw}`),
    };
    this.#mayContinue = true;
    return true;
  }

  #withoutAmount(row: TableRow, money: Exclude<RowMoney, RowAmount>, day: Day | null): void {
    const { amounts, out } = this.#layout.columns;
    const shown = [...amounts, ...out, ...this.#layout.columns.in]
      .map(({ column }) => row.cells[column] ?? '')
      .find((cell) => cell !== '');
    const id = money === 'unreadable' ? 'reading.csv.rejectAmount' : 'reading.csv.rejectDecimals';
    const reason: Said =
      money === 'empty'
        ? { id: 'reading.csv.rejectNoAmount' }
        : { id, values: { text: maskCardNumbers((shown ?? '').slice(0, 60)) } };
    this.#reject(row, reason, day, null);
  }

  /** A thousands comma that is not quoted splits an amount in two: `-1,234.56` would be read as -1. */
  #hasTooManyCells(cells: readonly string[]): boolean {
    const { header, delimiter } = this.#layout;
    if (header === null || delimiter === null) return false;
    const behind = cells.slice(header.names.findLastIndex((name) => name !== '') + 1);
    return cells.slice(header.names.length).some((cell) => cell !== '') || this.#isCutInTwo(cells, behind);
  }

  /** `-45,12` unquoted in a list whose header ends with a comma: the cents fall into the column without a name. */
  #isCutInTwo(cells: readonly string[], behind: readonly string[]): boolean {
    const { amounts, out, in: into } = this.#layout.columns;
    const isWhole = [...amounts, ...out, ...into].some(({ column }) => /^\D*\d+$/.test(cells[column] ?? ''));
    const [cents, ...more] = behind.filter((cell) => cell !== '');
    return this.#layout.delimiter === ',' && isWhole && more.length === 0 && /^\d{2,3}$/.test(cents ?? '');
  }

  #reject(row: TableRow, reason: Said, day: Day | null, money: RowAmount | null): void {
    this.#rejects.push({
      line: row.line,
      text: maskCardNumbers(row.raw),
      reason,
      found: {
        day,
        description: maskCardNumbers(describe(row.cells, this.#layout)),
        amount: money && { minor: money.minor, currency: money.currency },
      },
    });
  }

  /** Rows in which no money moved, or never will. */
  #reasonToSkip(cells: readonly string[], direction: Direction | null): Said | null {
    const { columns, profile } = this.#layout;
    const standing = standingOf(cells, columns, profile);
    if (standing === 'void') return { id: 'reading.csv.skipVoid' };
    // Alipay closes an order that was never paid; one that was paid and refunded says 支出 (its own export).
    if (direction === 'neutral' && columns.status.some((column) => cells[column] === '交易关闭')) {
      return { id: 'reading.csv.skipVoid' };
    }
    // PayPal notes an authorization so; the payment follows in a row of its own.
    if (standing === 'booked' && /^memo$/i.test(cells[columns.direction] ?? ''))
      return { id: 'reading.csv.skipMemo' };
    return this.#cancellations.neverStood(cells) ? { id: 'reading.csv.skipCancelled' } : null;
  }

  #keep(row: TableRow, found: DayFound | null, amount: RowAmount, undated: boolean): void {
    const layout = this.#layout;
    const { cells } = row;
    const description = describe(cells, layout);
    const { kind, sure } = readKind({
      out: amount.minor < 0,
      text: description,
      type: typeOf(cells, layout),
      account: layout.kind,
      byOrder: isOrderOfHolder(cells, layout),
    });
    if (!sure) this.#unsure.add(this.#rows.length);
    this.#sums.add(amount);
    this.#rows.push({
      line: row.line,
      account: this.#accounts.indexFor(cells, amount.currency),
      day: found?.day ?? null,
      posted: this.#postedOf(cells),
      time: found?.time ?? null,
      description: maskCardNumbers(description),
      amount: { minor: amount.minor, currency: amount.currency },
      original: originalOf(cells, layout, amount),
      reference: referenceOf(cells, layout),
      kind,
      pending:
        undated ||
        this.#below === 'pending' ||
        standingOf(cells, layout.columns, layout.profile) === 'pending',
      instalment: instalmentOf(cells, layout, description, amount.currency),
      balance: balanceOf(cells, layout, amount.currency),
      raw: maskCardNumbers(row.raw),
    });
    this.#mayContinue = true;
  }

  #postedOf(cells: readonly string[]): Day | null {
    const { columns, readDate } = this.#layout;
    return this.#dayWritten(readDate(cells[columns.posted] ?? ''));
  }

  #skip(row: TableRow, reason: Said): void {
    this.#skipped.push({ line: row.line, text: maskCardNumbers(row.raw), reason });
  }

  finish(): RowsRead {
    const newest = this.#rows.reduce<Day>((last, { day }) => (day !== null && day > last ? day : last), '');
    const rows: StatementRow[] = [];
    const unsure = new Set<number>();
    let undated = 0;
    for (const [index, row] of this.#rows.entries()) {
      if (row.day === null) undated++;
      const day = row.day ?? newest;
      if (day === '')
        this.#rejects.push({
          line: row.line,
          text: row.raw,
          reason: { id: 'reading.csv.rejectNoDate' },
          found: { day: null, description: row.description, amount: row.amount },
        });
      else {
        const ordinal = rows.push({ ...row, day, ordinal: rows.length + 1 });
        if (this.#unsure.has(index)) unsure.add(ordinal);
      }
    }
    return {
      accounts: this.#accounts.all(),
      rows: settleCredits(rows, unsure),
      rejects: this.#rejects,
      skipped: this.#skipped,
      undated,
      daysOnce: this.#daysOnce,
    };
  }
}
