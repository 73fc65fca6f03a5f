import type { DayOrder, DecimalMark } from '../../../shared/layout.ts';
import type { Currency } from '../../../shared/money.ts';
import type { Columns } from './columns.ts';
import type { Header } from './header.ts';
import type { Delimiter } from './layout.ts';
import type { TableProfile } from './profile.ts';
import type { TableRow } from './row.ts';

/** The date order that is usual where files like this one are made. */
export function habitOf(
  header: Header | null,
  sample: readonly TableRow[],
  marks: readonly DecimalMark[],
  columns: Columns,
  delimiter: Delimiter,
  currency: Currency | null,
): { readonly habit: DayOrder; readonly yearFirst: boolean } {
  const names = header?.names.join(' ') ?? '';
  const said =
    names === ''
      ? sample
          .slice(0, 20)
          .map(({ raw }) => raw)
          .join(' ')
      : names;
  if (EAST_ASIAN.test(said) || /dátum|könyvel/i.test(names)) return { habit: 'mdy', yearFirst: true };
  const dates = sample.slice(0, 20).map(({ cells }) => cells[columns.days[0] ?? -1] ?? '');
  const dotted = dates.some((cell) => /^\d{1,2}\.\d{1,2}\.\d/.test(cell));
  const hyphened = dates.some((cell) => /^\d{1,2}-\d{1,2}-\d/.test(cell));
  const columnCurrency = sample.map(({ cells }) => cells[columns.currency] ?? '').find((cell) => cell !== '');
  const money = currency ?? (columnCurrency === undefined ? null : columnCurrency.toUpperCase());
  const amount = columns.amounts[0] ?? columns.out[0] ?? columns.in[0];
  const comma = amount !== undefined && marks[amount.column] === ',';
  const stated = amount?.currency ?? money;
  const pounds = sample.slice(0, 50).some(({ raw }) => /[£€]/.test(raw));
  const british = BRITISH_WORDS.test(names) && stated !== 'USD';
  const american = sample
    .slice(0, 50)
    .some(({ raw, cells }) => AMERICAN_WORDS.test(raw) || cells.some((cell) => AMERICAN_ZONE.test(cell)));
  if (american && !dotted && !comma) return { habit: 'mdy', yearFirst: false };
  const dayFirst =
    dotted || hyphened || comma || pounds || british || delimiter === ';' || EUROPEAN_WORDS.test(names) ||
    (stated !== null && !MONTH_FIRST_CURRENCIES.has(stated)); // prettier-ignore
  return { habit: dayFirst ? 'dmy' : 'mdy', yearFirst: false };
}

const MONTH_FIRST_CURRENCIES = new Set(['USD']);
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
const EUROPEAN_WORDS =
  /[À-ɏ]|datum|betrag|bedrag|fecha|importe|montant|libell|data\b|valor|konto|valuta|saldo|buchung|rekening|omschrijving|dato\b|bel[oø]p/i;

/** English headers of banks that write the day first: British, Irish, Australian, Indian, of Singapore and Hong Kong. */
const BRITISH_WORDS =
  /sort code|paid (?:in|out)|money (?:in|out)|counter ?party|narrative|narration|subcategory|particulars|postcode|debit amount|credit amount|chq|\(dr\)|\(cr\)|date processed/i;

/** Ways to pay that only banks of the United States have: they write hyphens with the month first, too (Citi). */
const AMERICAN_WORDS = /\b(?:ACH|Zelle|Checkcard|Debit Card Purchase)\b/i;

/** Of PayPal's lists: whoever lives in these zones writes the month first. */
const AMERICAN_ZONE = /^(?:[PMCE][SD]T|America\/(?:Los_Angeles|New_York|Chicago|Denver|Phoenix|Detroit))$/;

/**
 * Excel writes `2/4/2026` where it speaks American and `4/02/2026` where Australian, whatever the bank wrote; banks
 * that write the day first print both zeros, and so do those that write the month first.
 */
export function isSavedAnew(profile: TableProfile | null, cells: readonly string[]): boolean {
  if (profile?.order === 'dmy') return cells.some((cell) => /^(?:\d\/\d|\d\d\/\d\/)/.test(cell));
  return profile?.order === 'mdy' && cells.some((cell) => /^\d\/0\d\//.test(cell));
}
