import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { type Day, monthOf } from '../../shared/day.ts';
import { indexOf, type ListLayout, monthNumberAt, spanOf } from './layout.ts';
import { PAGE_SIZE, type PageKey } from './pages.ts';

/** Gives the rows of a page, from what is already there where it can. */
export type ReadPage = (page: PageKey) => Promise<readonly TimelineRow[]>;

/** The index of a charge of a known day; null where the filter hides it. */
export async function findCharge(
  layout: ListLayout,
  charge: number,
  day: Day,
  read: ReadPage,
): Promise<number | null> {
  const month = monthOf(day);
  const span = spanOf(layout, month);
  if (!span) return null;
  const first = await firstPageWith(day, span.count, (page) => read(pageOf(month, page)));
  for (let page = first; page * PAGE_SIZE < span.count; page += 1) {
    const rows = await read(pageOf(month, page));
    const at = rows.findIndex((row) => row.id === charge);
    if (at !== -1) return indexOf(layout, month, page * PAGE_SIZE + at);
    const last = rows.at(-1);
    if (!last || last.day < day) return null;
  }
  return null;
}

/** The first page, newest first, that reaches down to the day. */
async function firstPageWith(
  day: Day,
  count: number,
  read: (page: number) => Promise<readonly TimelineRow[]>,
): Promise<number> {
  let low = 0;
  let high = Math.ceil(count / PAGE_SIZE) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rows = await read(middle);
    const last = rows.at(-1);
    if (last && last.day > day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface FoundFlag {
  readonly index: number;
  readonly row: TimelineRow;
}

/** The next charge of another flag than `flag`, down (1) or up (-1) the list from `from`. */
export async function findFlagged(
  layout: ListLayout,
  from: number,
  direction: 1 | -1,
  flag: number | null,
  read: ReadPage,
): Promise<FoundFlag | null> {
  const start = monthNumberAt(layout, from);
  for (let number = start; number >= 0 && number < layout.months.length; number += direction) {
    const span = layout.months[number];
    if (!span || span.flagged === 0) continue;
    const pages = Math.ceil(span.count / PAGE_SIZE);
    const here = number === start ? Math.floor(Math.max(from - span.first - 1, 0) / PAGE_SIZE) : null;
    let page = here ?? (direction === 1 ? 0 : pages - 1);
    for (; page >= 0 && page < pages; page += direction) {
      const rows = await read(pageOf(span.month, page));
      const base = span.first + 1 + page * PAGE_SIZE;
      const found = pick(rows, base, from, direction, flag);
      if (found) return found;
    }
  }
  return null;
}

function pick(
  rows: readonly TimelineRow[],
  base: number,
  from: number,
  direction: 1 | -1,
  flag: number | null,
): FoundFlag | null {
  const placed = rows.map((row, at) => ({ row, index: base + at }));
  const wanted = ({ row, index }: FoundFlag): boolean =>
    row.mark !== null &&
    row.mark.position > 0 &&
    row.mark.flag !== flag &&
    (direction === 1 ? index > from : index < from);
  return (direction === 1 ? placed.find(wanted) : placed.findLast(wanted)) ?? null;
}

function pageOf(month: string, page: number): PageKey {
  return { month, offset: page * PAGE_SIZE, limit: PAGE_SIZE };
}
