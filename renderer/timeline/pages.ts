import type { Month } from '../../shared/day.ts';
import { type ListLayout, monthNumberAt } from './layout.ts';

/** Charges asked for at once. */
export const PAGE_SIZE = 200;

/** A stretch of one month that is asked for in one call. */
export interface PageKey {
  readonly month: Month;
  readonly offset: number;
  readonly limit: number;
}

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function pageName(month: Month, offset: number): string {
  return `${month} ${Math.floor(offset / PAGE_SIZE)}`;
}

/** The pages that hold the charges from `first` to `last` (list indices, both included), newest first. */
export function pagesFor(layout: ListLayout, { first, last }: Stretch): PageKey[] {
  const pages: PageKey[] = [];
  if (layout.length === 0) return pages;
  for (let number = monthNumberAt(layout, first); number < layout.months.length; number += 1) {
    const span = layout.months[number];
    if (!span || span.first > last) break;
    const from = Math.max(first - span.first - 1, 0);
    const to = Math.min(last - span.first - 1, span.count - 1);
    for (let page = Math.floor(from / PAGE_SIZE); page * PAGE_SIZE <= to; page += 1) {
      const offset = page * PAGE_SIZE;
      pages.push({ month: span.month, offset, limit: PAGE_SIZE });
    }
  }
  return pages;
}

/** The stretch widened by `margin` on both sides, held inside the list. */
export function widened({ first, last }: Stretch, margin: number, length: number): Stretch {
  return { first: Math.max(first - margin, 0), last: Math.min(last + margin, length - 1) };
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.first <= other.last && other.first <= one.last;
}
