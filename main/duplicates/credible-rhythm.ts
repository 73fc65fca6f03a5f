import type { Cadence, Chain } from './chain.ts';
import type { MerchantKind } from './kinds.ts';
import { isNear, leapsSeldom } from './price-line.ts';
import type { Row } from './rows.ts';

/** Four cycles in a row. */
export const LONG_RHYTHM = 5;
/** Merchants that bill by the period, and those of which nothing is known. */
const BILLS: ReadonlySet<MerchantKind> = new Set([
  'subscription',
  'registrar',
  'instalments',
  'other',
  'course',
  'never',
]);
/** Plans are billed there too, among all else. */
export const SELLS_BOTH: ReadonlySet<MerchantKind> = new Set(['appstore', 'game']);

/** So many charges of such a place are a rhythm at the least. */
function fewestOf(kind: MerchantKind): number {
  if (BILLS.has(kind)) return 2;
  return SELLS_BOTH.has(kind) ? LONG_RHYTHM - 1 : LONG_RHYTHM;
}

/** The same of charges that need not be of one kind. */
export function fewestIn(line: readonly Row[]): number {
  return line.reduce((fewest, { descriptor }) => Math.min(fewest, fewestOf(descriptor.kind)), LONG_RHYTHM);
}

/** The longest chain by itself, whatever else there is. */
export function isRhythm(rows: readonly Row[], cycle: number): boolean {
  if (rows.length < fewestOf(rows[0]?.descriptor.kind ?? 'other')) return false;
  if (holesOf(rows, cycle) > rows.length / (cycle < 20 ? 3 : 2)) return false;
  if (rows.length === 2 && !maySpeakForTwo(rows)) return false;
  const steps = rows.slice(1).filter((row, index) => row.value !== rows[index]?.value).length;
  // Prices rise now and then; amounts that differ each time must at least stay close (rates).
  return (
    steps <= 1 + rows.length / 4 || leapsSeldom(rows, { lowest: 0, highest: Infinity, charges: rows.length })
  );
}

/** Beside so many other charges, whether the first chain is still a plan. */
export function isCredible({ extras: all, chains, cycle }: Cadence, { rows }: Chain): boolean {
  const kind = rows[0]?.descriptor.kind ?? 'other';
  // What was bought before a plan began or after it ended says nothing against it.
  const extras = SELLS_BOTH.has(kind) ? all.filter((row) => isWithin(row, rows, cycle)) : all;
  const near = extras.filter((row) => isBeside(row, chains));
  // Beside a regular charge lie doubles; between them, other purchases.
  const apart = extras.length - near.length;
  if (!BILLS.has(kind) && !isUnbroken(rows, apart, near.length)) return false;
  if (kind === 'other' && rows.length < LONG_RHYTHM && extras.length > (apart === 0 ? 2 : 1)) return false;
  if (rows.length === 2 && extras.length > 1) return false;
  if (apart > mostExtras(rows.length, cycle)) return false;
  return extras.length <= Math.max(mostExtras(rows.length, cycle), cycle < 20 ? 0 : rows.length / 2);
}

function isWithin({ day }: Row, rows: readonly Row[], cycle: number): boolean {
  return day > (rows[0]?.day ?? 0) - cycle && day < (rows.at(-1)?.day ?? 0) + cycle;
}

/** Days from a regular charge within which an extra one is beside it. */
const BESIDE_DAYS = 7;

function isBeside(extra: Row, chains: readonly Chain[]): boolean {
  return chains.some(({ rows }) => rows.some((row) => Math.abs(row.day - extra.day) <= BESIDE_DAYS));
}

/** Where one buys rather than is billed, a rhythm must be long and have little else between. */
function isUnbroken(rows: readonly Row[], apart: number, near: number): boolean {
  if (SELLS_BOTH.has(rows[0]?.descriptor.kind ?? 'other')) return true;
  return apart <= rows.length / LONG_RHYTHM && near <= rows.length / 3;
}

/** Two charges are taken for a rhythm only of what may be billed by the period, at about one price. */
function maySpeakForTwo(rows: readonly Row[]): boolean {
  const [one = 0, other = 0] = rows.map((row) => row.value);
  const { kind } = rows[0]?.descriptor ?? {};
  if (kind === 'other') return isNear(one, other);
  return (
    (kind === 'subscription' || kind === 'registrar') && Math.max(one, other) <= 1.25 * Math.min(one, other)
  );
}

/** Cycles that the chain skips. */
export function holesOf(rows: readonly Row[], cycle: number): number {
  const days = (rows.at(-1)?.day ?? 0) - (rows[0]?.day ?? 0);
  return Math.max(0, Math.round(days / cycle) - (rows.length - 1));
}

/** A weekly habit looks like a rhythm too, but for its many extras; two charges alone bear one. */
function mostExtras(length: number, cycle: number): number {
  if (cycle < 20) return Math.max(2, length / 9);
  return length === 2 ? 1 : Math.max(2, length / 3);
}
