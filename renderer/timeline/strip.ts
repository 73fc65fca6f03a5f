import type { MonthOutline } from '../../shared/contract/timeline.ts';
import type { Month } from '../../shared/day.ts';
import type { ListLayout } from './layout.ts';
import { monthNumberAt } from './layout.ts';
import { wholeTime } from './months.ts';

/** px: a month with its name readable, a year's heading, and the least room between two year labels. */
const NAMED = 16;
const TALLEST_BAND = 24;
const YEAR = 20;
const LABEL_GAP = 18;
const LEAST_FRAME = 8;

export interface Band extends MonthOutline {
  readonly top: number;
  readonly height: number;
  /** Length of the bar, 0 to 1 of the room for it. */
  readonly length: number;
}

export interface YearLabel {
  readonly year: string;
  readonly top: number;
}

/** The whole of time drawn into a height, newest month on top. */
export interface StripGeometry {
  readonly bands: readonly Band[];
  readonly years: readonly YearLabel[];
  /** Room enough to name each month. */
  readonly named: boolean;
  readonly height: number;
}

/** Months named and under their years where there is room; else bars alone, years where they fit. */
export function stripOf(months: readonly MonthOutline[], height: number): StripGeometry {
  const whole = wholeTime(months);
  const years = new Set(whole.map(({ month }) => yearOf(month))).size;
  const room = (height - years * YEAR) / Math.max(whole.length, 1);
  const named = room >= NAMED;
  const band = named ? Math.min(Math.floor(room), TALLEST_BAND) : Math.min(height / whole.length, NAMED);
  const most = Math.max(...whole.map(({ count }) => count), 1);
  const bands: Band[] = [];
  const labels: YearLabel[] = [];
  let top = 0;
  let labelled = '';
  for (const month of whole) {
    const year = yearOf(month.month);
    if (year !== labelled && (named || top - (labels.at(-1)?.top ?? -Infinity) >= LABEL_GAP)) {
      labels.push({ year, top });
      if (named) top += YEAR;
      labelled = year;
    }
    // The root keeps quiet months visible beside a busy one.
    bands.push({ ...month, top, height: band, length: Math.sqrt(month.count / most) });
    top += band;
  }
  return { bands, years: labels, named, height: top };
}

/** The month at a height of the strip; the nearest one beyond its ends. */
export function bandAt(geometry: StripGeometry, y: number): Band | null {
  const { bands } = geometry;
  return bands.find((band) => y < band.top + band.height) ?? bands.at(-1) ?? null;
}

/** The nearest month with charges: the band's own, else the next older, else the next newer. */
export function filledNear(geometry: StripGeometry, month: Month): Band | null {
  const filled = geometry.bands.filter(({ count }) => count > 0);
  return filled.find((band) => band.month <= month) ?? filled.at(-1) ?? null;
}

/** So many filled months newer (positive) or older; stops at the ends. */
export function filledBy(geometry: StripGeometry, month: Month, by: number): Band | null {
  const filled = geometry.bands.filter(({ count }) => count > 0);
  const here = filled.findIndex((band) => band.month <= month);
  const at = here === -1 ? filled.length - 1 : here;
  return filled[Math.min(Math.max(at - by, 0), filled.length - 1)] ?? null;
}

export interface Frame {
  readonly top: number;
  readonly height: number;
}

/** Where the rows from `first` to `last` (fractions of an index allowed) lie in the strip. */
export function frameOf(
  geometry: StripGeometry,
  layout: ListLayout,
  first: number,
  last: number,
): Frame | null {
  const top = heightAt(geometry, layout, first);
  const bottom = heightAt(geometry, layout, last);
  if (top === null || bottom === null) return null;
  const height = Math.max(bottom - top, LEAST_FRAME);
  return { top: Math.min(top, geometry.height - height), height };
}

function heightAt(geometry: StripGeometry, layout: ListLayout, index: number): number | null {
  const span = layout.months[monthNumberAt(layout, index)];
  const band = span && geometry.bands.find(({ month }) => month === span.month);
  if (!band) return null;
  const into = Math.min(Math.max((index - span.first) / (span.count + 1), 0), 1);
  return band.top + band.height * into;
}

function yearOf(month: Month): string {
  return month.slice(0, 4);
}
