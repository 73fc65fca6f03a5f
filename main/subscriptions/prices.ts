import type { Row } from '../duplicates/rows.ts';
import { RATE_DRIFT } from '../duplicates/weights.ts';

/** Below this share a difference is rounding (tax, exchange) and no new price. */
export const LEAST_STEP = 0.01;

/** Charges in a row at one price. */
export interface Run {
  readonly value: number;
  readonly rows: readonly Row[];
}

/** What a series costs: one price after the other, or an amount that differs each time. */
export interface Pricing {
  readonly runs: readonly Run[];
  /** A metered bill, or a foreign price that the bank prints in home money only. */
  readonly varies: boolean;
}

/** @param rows the charges of one series, oldest first */
export function pricingOf(rows: readonly Row[]): Pricing {
  const runs = withoutSlips(runsOf(rows));
  if (runs.length <= 1 + Math.max(1, rows.length / 5) && !isRate(rows, runs)) return { runs, varies: false };
  return { runs: [{ value: usualOf(rows.slice(-6)), rows }], varies: true };
}

function runsOf(rows: readonly Row[]): Run[] {
  const runs: { value: number; rows: Row[] }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && Math.abs(row.value - run.value) < LEAST_STEP * run.value) run.rows.push(row);
    else runs.push({ value: row.value, rows: [row] });
  }
  return runs;
}

/** A single odd amount between two charges of one price is no price of its own. */
function withoutSlips(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const before = kept.at(-1);
    const next = runs[index + 1];
    const isSlip = run.rows.length === 1 && before !== undefined && next?.value === before.value;
    const goesOn = before !== undefined && Math.abs(run.value - before.value) < LEAST_STEP * before.value;
    if (before && (isSlip || goesOn)) {
      kept[kept.length - 1] = { value: before.value, rows: [...before.rows, ...run.rows] };
    } else kept.push(run);
  }
  return kept;
}

/** Amounts that differ again and again but never by more than an exchange rate moves. */
function isRate(rows: readonly Row[], runs: readonly Run[]): boolean {
  if (runs.length < 3 && new Set(rows.map((row) => row.value)).size <= 2) return false;
  const differ = rows.slice(1).filter((row, index) => row.value !== rows[index]?.value).length;
  const close = rows
    .slice(1)
    .every((row, index) => Math.abs(row.value - (rows[index]?.value ?? 0)) <= 3 * RATE_DRIFT * row.value);
  return close && differ > rows.length / 2;
}

/** The median: one of the amounts that were really charged. */
function usualOf(rows: readonly Row[]): number {
  const values = rows.map((row) => row.value).sort((one, other) => one - other);
  return values[values.length >> 1] ?? 0;
}
