import type { StatementRow } from '../../../shared/statement.ts';

/**
 * Tells entries that stand in two files of one archive: banks put the notification (CAMT.054) of a booking beside
 * the statement (CAMT.053) with it. Equal entries inside one file stay separate; between files the larger count
 * wins, as between two files that are dropped.
 */
export class SeenEntries {
  /** How often each entry stood in the files before, and stands in this one. */
  readonly #before = new Map<string, number>();
  #here = new Map<string, number>();

  /** The entries from here on are of another file. */
  nextFile(): void {
    for (const [key, count] of this.#here) this.#before.set(key, Math.max(count, this.#before.get(key) ?? 0));
    this.#here = new Map();
  }

  isKnown(row: Omit<StatementRow, 'ordinal' | 'line' | 'raw'>): boolean {
    const key = keyOf(row);
    const count = (this.#here.get(key) ?? 0) + 1;
    this.#here.set(key, count);
    return count <= (this.#before.get(key) ?? 0);
  }
}

/** The bank's own id decides where there is one; a notification may tell the text otherwise. */
function keyOf({
  account,
  day,
  amount,
  pending,
  reference,
  description,
}: Omit<StatementRow, 'ordinal' | 'line' | 'raw'>): string {
  return JSON.stringify([
    account,
    day,
    amount.minor,
    amount.currency,
    pending,
    reference ?? ` ${description}`,
  ]);
}
