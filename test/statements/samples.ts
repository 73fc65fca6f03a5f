import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { toDecimal } from '../../shared/money.ts';
import { Problem } from '../../shared/problem.ts';
import type { StatementReading, StatementRow } from '../../shared/statement.ts';
import { readStatement } from '../../main/statements/read.ts';

interface Sums {
  readonly transactions: number;
  readonly sumDebits: string | null;
  readonly sumCredits: string | null;
}

/** One entry of the answers, as their own conventions describe it. */
export interface Expected extends Sums {
  readonly file: string;
  readonly expect: 'ok' | 'partial' | 'empty' | 'error';
  readonly currency: string | null;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly altFirstDate?: string;
  readonly altLastDate?: string;
  readonly altTransactions?: number;
  readonly pendingRows?: number;
  readonly pendingSum?: string;
  readonly rejectedRows?: number;
  readonly signUncertain?: boolean;
  readonly byCurrency?: Readonly<Record<string, Sums>>;
}

export const WATCH = { progress: () => undefined, stopped: () => false };

/** What our reading of a sample says otherwise than its answer; empty where they agree. */
export function disagreements(folder: string, expected: Expected): string[] {
  const bytes = readFileSync(join(folder, expected.file));
  let reading: StatementReading;
  try {
    reading = readStatement({ name: basename(expected.file), bytes }, WATCH);
  } catch (error) {
    if (!(error instanceof Problem)) return [`crashed: ${String(error)}`];
    return expected.expect === 'error' ? [] : [`refused: ${error.said.id}`];
  }
  if (expected.expect === 'error') return reading.rows.length === 0 ? [] : ['not refused'];
  return compare(reading, expected);
}

function compare(reading: StatementReading, expected: Expected): string[] {
  const booked = reading.rows.filter(({ pending }) => !pending);
  const pending = reading.rows.filter((row) => row.pending);
  const told: string[] = [];
  type Fact = string | number | null | undefined;
  const say = (what: string, is: Fact, should: Fact): void => {
    if (should !== undefined && should !== null && is !== should)
      told.push(`${what} ${String(is)}, not ${String(should)}`);
  };
  if (booked.length !== expected.altTransactions) say('transactions', booked.length, expected.transactions);
  told.push(...compareSums(booked, expected));
  for (const [currency, sums] of Object.entries(expected.byCurrency ?? {})) {
    const rows = booked.filter(({ amount }) => amount.currency === currency);
    say(`${currency} rows`, rows.length, sums.transactions);
    told.push(...compareSums(rows, sums));
  }
  const days = booked.map(({ day }) => day).sort();
  say('first day', days[0], expected.firstDate);
  say('last day', days.at(-1), expected.lastDate);
  if (expected.currency && !expected.byCurrency) {
    const currencies = new Set(reading.rows.map(({ amount }) => amount.currency));
    say('currency', [...currencies].join('/'), expected.currency);
  }
  say('pending rows', pending.length, expected.pendingRows ?? 0);
  if (expected.pendingSum) say('pending sum', number(sum(pending, () => true)), Number(expected.pendingSum));
  if (reading.rejects.length !== (expected.rejectedRows ?? 0))
    say('rejected', reading.rejects.length, expected.rejectedRows ?? 0);
  return told;
}

function compareSums(rows: readonly StatementRow[], { sumDebits, sumCredits }: Sums): string[] {
  const told: string[] = [];
  const out = Math.abs(number(sum(rows, (minor) => minor < 0)));
  const into = number(sum(rows, (minor) => minor > 0));
  if (sumDebits !== null && out !== Number(sumDebits)) told.push(`debits ${out}, not ${sumDebits}`);
  if (sumCredits !== null && into !== Number(sumCredits)) told.push(`credits ${into}, not ${sumCredits}`);
  return told;
}

/** As decimals, each in its own currency, so that rows of several still add up to something. */
function sum(rows: readonly StatementRow[], takes: (minor: number) => boolean): number {
  return rows.reduce(
    (total, { amount }) => (takes(amount.minor) ? total + Number(toDecimal(amount)) : total),
    0,
  );
}

function number(value: number): number {
  return Number(value.toFixed(4));
}
