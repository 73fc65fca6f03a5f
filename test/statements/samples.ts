import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { scan, type ScannedCharge, type ScannedFile } from '../../main/app/scan.ts';
import { openLedger } from '../../main/ledger/open.ts';
import { UNKNOWN_CURRENCY } from '../../shared/money.ts';

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

/** The samples with their answers, where they lie beside the repository. */
export const SAMPLES = join(import.meta.dirname, '../../../shared/statements');

/** Those whose reading differs from the answers, and why. */
export const KNOWN_TO_DIFFER: readonly string[] = [
  // An order closed without having been paid is left out with a reason; the answers count it as a row.
  'csv/deg__alipay_gbk.csv',
  // Dollars of thirteen decimals are kept to the cent; the answers sum all of them.
  'ofx/ofxgo__moneymrkt1_v203.ofx',
];

/** The answers; null where the samples are not there. */
export function answersIn(folder: string): readonly Expected[] | null {
  const path = join(folder, 'EXPECTED.json');
  if (!existsSync(path)) return null;
  const { files }: { files: Expected[] } = JSON.parse(readFileSync(path, 'utf8'));
  return files;
}

export const WATCH = { progress: () => undefined, stopped: () => false };

/** What a scan of a sample into a new ledger says otherwise than its answer; empty where they agree. */
export function disagreements(folder: string, expected: Expected): string[] {
  const bytes = readFileSync(join(folder, expected.file));
  const log: string[] = [];
  const ledger = openLedger(':memory:');
  const { files, charges = [] } = scan(ledger, [{ name: basename(expected.file), bytes }], {
    charges: true,
    account: null,
    now: () => new Date(0),
    log: (line) => log.push(line),
  });
  ledger.close();
  const [file] = files;
  if (!file || log.length > 0) return [`crashed: ${log.join('; ')}`];
  return differences(file, charges, expected);
}

/** What of a file that was read counts for its answer. */
export type ReadFile = Pick<ScannedFile, 'currency' | 'rows' | 'rejects' | 'error'>;
export type ReadCharge = Pick<ScannedCharge, 'date' | 'amount' | 'currency' | 'pending'>;

/** What was read otherwise than the answer says. */
export function differences(file: ReadFile, charges: readonly ReadCharge[], expected: Expected): string[] {
  if (expected.expect !== 'error')
    return file.error === null ? compare(file, charges, expected) : [`refused: ${file.error}`];
  return charges.length === 0 ? [] : ['not refused'];
}

function compare(file: ReadFile, charges: readonly ReadCharge[], expected: Expected): string[] {
  const booked = charges.filter(({ pending }) => !pending);
  const pending = charges.filter((charge) => charge.pending);
  const told: string[] = [];
  type Fact = string | number | null | undefined;
  const say = (what: string, is: Fact, should: Fact): void => {
    if (should !== undefined && should !== null && is !== should)
      told.push(`${what} ${String(is)}, not ${String(should)}`);
  };
  if (booked.length !== expected.altTransactions) say('transactions', booked.length, expected.transactions);
  told.push(...compareSums(booked, expected));
  for (const [currency, sums] of Object.entries(expected.byCurrency ?? {})) {
    const rows = booked.filter((charge) => charge.currency === currency);
    say(`${currency} rows`, rows.length, sums.transactions);
    told.push(...compareSums(rows, sums));
  }
  const days = booked.map(({ date }) => date).sort();
  say('first day', days[0], expected.firstDate);
  say('last day', days.at(-1), expected.lastDate);
  if (expected.currency && !expected.byCurrency) {
    const currencies = new Set(charges.map(({ currency }) => currency ?? UNKNOWN_CURRENCY));
    if (charges.length === 0) currencies.add(file.currency ?? UNKNOWN_CURRENCY);
    say('currency', [...currencies].join('/'), expected.currency);
  }
  say('pending rows', pending.length, expected.pendingRows ?? 0);
  if (expected.pendingSum) say('pending sum', number(sum(pending, () => true)), Number(expected.pendingSum));
  say('rejected', file.rejects.length, expected.rejectedRows ?? 0);
  say('read', file.rows.read, charges.length + file.rows.rejected);
  return told;
}

function compareSums(charges: readonly ReadCharge[], { sumDebits, sumCredits }: Sums): string[] {
  const told: string[] = [];
  const out = Math.abs(number(sum(charges, (amount) => amount < 0)));
  const into = number(sum(charges, (amount) => amount > 0));
  if (sumDebits !== null && out !== Number(sumDebits)) told.push(`debits ${out}, not ${sumDebits}`);
  if (sumCredits !== null && into !== Number(sumCredits)) told.push(`credits ${into}, not ${sumCredits}`);
  return told;
}

/** As decimals, each in its own currency, so that rows of several still add up to something. */
function sum(charges: readonly ReadCharge[], takes: (amount: number) => boolean): number {
  return charges.reduce((total, { amount }) => (takes(Number(amount)) ? total + Number(amount) : total), 0);
}

function number(value: number): number {
  return Number(value.toFixed(4));
}
