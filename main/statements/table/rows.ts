import type { Day } from '../../../shared/day.ts';
import type { Said } from '../../../shared/said.ts';
import type { RejectedRow, SkippedLine, StatementAccount, StatementRow } from '../../../shared/statement.ts';
import { readKind } from '../kind.ts';
import { settleCredits } from '../kinds/credits.ts';
import { maskCardNumbers } from '../mask.ts';
import { lookAtWatch, type ReadingWatch, ROWS_BETWEEN_LOOKS } from '../reader.ts';
import { Accounts } from './accounts.ts';
import { amountOfRow, type RowAmount } from './amount-of-row.ts';
import { cancelledRows, type Cancellations } from './cancelled.ts';
import { type Direction, directionOf, wordsIn } from './directions.ts';
import { repeatsHeader } from './header.ts';
import type { Layout } from './layout.ts';
import { unknownCurrency } from './money.ts';
import { isNoticeAlone, isTotalAlone, noticeIn, wholeNoticeIn } from './notices.ts';
import { saysPending, standingOf } from './pending.ts';
import { type DayFound, RowDays } from './row-days.ts';
import {
  balanceOf,
  describe,
  instalmentOf,
  isOrderOfHolder,
  originalOf,
  referenceOf,
  typeOf,
} from './row-parts.ts';
import { whyNoAmount, whyNoDay, whyNothingMoved } from './row-reasons.ts';
import type { TableRow } from './row.ts';
import { hasTooManyCells } from './slipped.ts';
import { Sums } from './sums.ts';
import { standingOfTitle, titleOf, type TitleStanding } from './titles.ts';

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

/** A row that moves money, but for its day. */
type Undated = Omit<StatementRow, 'ordinal' | 'day'> & { readonly day: Day | null };

class RowReader {
  readonly #layout: Layout;
  readonly #daysOnce: boolean;
  readonly #days: RowDays;
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
  /** What the title above this row says. */
  #below: TitleStanding = null;
  /** Whether the row before became a charge: only then can this one continue it. */
  #mayContinue = false;

  constructor(layout: Layout, daysOnce: boolean) {
    this.#layout = layout;
    this.#daysOnce = daysOnce || layout.profile?.daysStandOnce === true;
    this.#days = new RowDays(layout, this.#daysOnce);
    const { payee, text, memo } = layout.columns;
    this.#textPlaces = new Set([...payee, ...text, ...memo]);
    this.#accounts = new Accounts(layout);
    this.#cancellations = cancelledRows(layout);
    this.#directions = wordsIn(layout.rows, layout.columns.direction);
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
    const found = this.#days.dayOf(cells);
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
    if (hasTooManyCells(cells, this.#layout))
      return this.#reject(row, { id: 'reading.csv.rejectCells' }, day, null);
    if (typeof money === 'string')
      return this.#reject(row, whyNoAmount(cells, this.#layout, money), day, null);
    if (this.#below === 'unbooked')
      return this.#reject(row, { id: 'reading.csv.rejectOtherTable' }, day, money);
    const fate = this.#cancellations.fateOf(cells);
    const skip = whyNothingMoved(cells, this.#layout, direction, fate);
    if (skip) return this.#skip(row, skip);
    const word = this.#unknownDirection(cells, direction);
    if (word !== null)
      return this.#reject(row, { id: 'reading.csv.rejectDirection', values: { word } }, day, null);
    const code = this.#unknownCurrency(cells[this.#layout.columns.currency]);
    if (code !== null)
      return this.#reject(row, { id: 'reading.csv.rejectCurrency', values: { word: code } }, day, null);
    if (fate === 'part' || fate === 'twin') {
      const id = fate === 'part' ? 'reading.csv.rejectPartly' : 'reading.csv.rejectTwin';
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
    const known = typeof money === 'string' ? null : money;
    this.#reject(row, whyNoDay(dateText, this.#layout), null, known);
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
      posted: this.#days.postedOf(cells),
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
