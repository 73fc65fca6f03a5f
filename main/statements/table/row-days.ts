import type { Day } from '../../../shared/day.ts';
import { type DateCell, dayWritten, timeIn } from './dates.ts';
import type { Layout } from './layout.ts';
import { yearOf } from './years.ts';

/** The day of a row, and its hour where the file tells it. */
export interface DayFound {
  readonly day: Day;
  readonly time: string | null;
}

/** Reads the days of rows in their order: with `daysOnce` a row without a day has the one above it. */
export class RowDays {
  readonly #layout: Layout;
  readonly #daysOnce: boolean;
  #last: DateCell | null = null;

  constructor(layout: Layout, daysOnce: boolean) {
    this.#layout = layout;
    this.#daysOnce = daysOnce;
  }

  /** Null where the row has no day that can be read. */
  dayOf(cells: readonly string[]): DayFound | null {
    const { columns, readDate } = this.#layout;
    for (const column of columns.days) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      const read = readDate(cell);
      const day = this.#written(read);
      if (!read || !day) return null;
      this.#last = read;
      return { day, time: this.#timeOf(cells, read, day) };
    }
    const day = this.#written(this.#daysOnce ? this.#last : null);
    return day === null ? null : { day, time: null };
  }

  /** The day of booking beside it. */
  postedOf(cells: readonly string[]): Day | null {
    const { columns, readDate } = this.#layout;
    return this.#written(readDate(cells[columns.posted] ?? ''));
  }

  #written(read: DateCell | null): Day | null {
    const { order, years } = this.#layout;
    return read && dayWritten(read.date, order.order, yearOf(read.date, order.order, years));
  }

  #timeOf(cells: readonly string[], read: DateCell, day: Day): string | null {
    const { time, began } = this.#layout.columns;
    const start = this.#layout.readDate(cells[began] ?? '');
    // The hour of a clearing days later says nothing of the purchase, and its own is of another day.
    if (start?.time) return this.#written(start) === day ? start.time : null;
    return read.time ?? (time < 0 ? null : timeIn(cells[time] ?? ''));
  }
}
