import type { MonthOutline } from '../../shared/contract/timeline.ts';
import type { Month } from '../../shared/day.ts';

/** How tall a charge is, and a month's heading too, in px: so a place in the list is a product. */
export const ROW_HEIGHT = 36;

/** A month in the list: its heading stands at `first`, its charges follow. */
export interface MonthSpan extends MonthOutline {
  readonly first: number;
}

/** The whole list, known without a single charge: where each month begins and how long it all is. */
export interface ListLayout {
  readonly months: readonly MonthSpan[];
  /** Headings and charges. */
  readonly length: number;
  readonly charges: number;
}

export type Place =
  | { readonly kind: 'heading'; readonly span: MonthSpan }
  | { readonly kind: 'charge'; readonly span: MonthSpan; readonly offset: number };

export function layoutOf(outline: readonly MonthOutline[]): ListLayout {
  const months: MonthSpan[] = [];
  let first = 0;
  for (const month of outline) {
    months.push({ ...month, first });
    first += month.count + 1;
  }
  return { months, length: first, charges: first - months.length };
}

/** The number of the month (0 = newest) that the index lies in; the nearest one outside the list. */
export function monthNumberAt(layout: ListLayout, index: number): number {
  let low = 0;
  let high = layout.months.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((layout.months[middle]?.first ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands at an index; null outside the list. */
export function placeAt(layout: ListLayout, index: number): Place | null {
  const span = layout.months[monthNumberAt(layout, index)];
  if (!span || index < 0 || index >= layout.length) return null;
  if (index === span.first) return { kind: 'heading', span };
  return { kind: 'charge', span, offset: index - span.first - 1 };
}

/** The index of a month's charge; null where the list has no such month or charge. */
export function indexOf(layout: ListLayout, month: Month, offset: number): number | null {
  const span = spanOf(layout, month);
  if (!span || offset < 0 || offset >= span.count) return null;
  return span.first + 1 + offset;
}

export function spanOf(layout: ListLayout, month: Month): MonthSpan | null {
  // Months are sorted, newest first.
  let low = 0;
  let high = layout.months.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = layout.months[middle];
    if (!span) return null;
    if (span.month === month) return span;
    if (span.month > month) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The nearest charge to an index, stepping over headings in the given direction first. */
export function chargeNear(layout: ListLayout, index: number, direction: 1 | -1): number | null {
  if (layout.charges === 0) return null;
  const inside = Math.min(Math.max(index, 0), layout.length - 1);
  if (placeAt(layout, inside)?.kind === 'charge') return inside;
  // Each heading has a charge right below it, and above it unless it is the first.
  return direction === -1 && inside > 0 ? inside - 1 : inside + 1;
}
