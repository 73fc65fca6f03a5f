import Papa from 'papaparse';

import { toDecimal } from '../../../shared/money.ts';
import type { ListedCharge } from '../../ledger/listed-charges.ts';

/** Excel takes a file for UTF-8 only with this before it. */
const MARK = '\u{FEFF}';

type Cell = string | number | null;

const COLUMNS: readonly (readonly [name: string, cell: (charge: ListedCharge) => Cell])[] = [
  ['id', ({ id }) => id],
  ['date', ({ day }) => day],
  ['posted', ({ posted }) => posted],
  ['time', ({ time }) => time],
  ['account', ({ account }) => harmless(account)],
  ['merchant', ({ merchant }) => harmless(merchant)],
  ['description', ({ description }) => harmless(description)],
  ['amount', ({ minor, currency }) => toDecimal({ minor, currency })],
  ['currency', ({ currency }) => currency],
  ['original amount', originalAmount],
  ['original currency', ({ originalCurrency }) => originalCurrency],
  ['kind', ({ kind }) => kind],
  ['pending', ({ pending }) => (pending === 1 ? 'yes' : 'no')],
  ['reference', ({ reference }) => reference && harmless(reference)],
  ['file', ({ file }) => file && harmless(file)],
  ['line', ({ line }) => line],
  ['flag', ({ flag }) => flag],
  ['flag status', ({ status }) => status],
  ['decision', ({ verdict }) => verdict],
  ['case', ({ caseId }) => caseId],
];

/**
 * A text as a cell that no spreadsheet takes for a formula: where it begins as one, an apostrophe comes before it.
 * Also after blanks and marks that are not seen, and in full width, which Excel reads as the plain signs.
 */
export function harmless(text: string): string {
  return /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠|%]/u.test(text) || /^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

/** The charges as CSV with a heading, part by part. Amounts are decimal numbers, negative where money left. */
export function* chargesAsCsv(charges: Iterable<ListedCharge>): Generator<string> {
  yield MARK + line(COLUMNS.map(([name]) => name));
  for (const charge of charges) yield line(COLUMNS.map(([, cell]) => cell(charge)));
}

function line(cells: readonly Cell[]): string {
  return `${Papa.unparse([[...cells]], { newline: '\r\n' })}\r\n`;
}

function originalAmount({ originalMinor, originalCurrency }: ListedCharge): string | null {
  if (originalMinor === null || originalCurrency === null) return null;
  return toDecimal({ minor: originalMinor, currency: originalCurrency });
}
