import { type Day, dayOf } from '../../../shared/day.ts';
import type { Currency } from '../../../shared/money.ts';
import { companyIn } from './companies.ts';
import type { TableRow } from './row.ts';
import { accountStated } from './stated-account.ts';
import { currencyStated } from './stated-currency.ts';

/** What the lines above the header, the header itself and the file name tell of the account. */
export interface Preamble {
  /** The Korean company whose list the title or the file's name says it is. */
  readonly institution: string | null;
  readonly account: string | null;
  readonly currency: Currency | null;
  /** The newest year and month that the file names, for dates without a year. */
  readonly newest: { readonly year: number; readonly month: number | null } | null;
  /** The last day that the file's name states: exports are named by their own day or their last one. */
  readonly named: Day | null;
}

const YEAR_AND_MONTH =
  /(?<!\d)((?:19|20)\d{2})\s{0,3}[-/.년年]?\s{0,3}(0?[1-9]|1[0-2])(?:\s{0,3}[월月]|[-/.\s)\]~]|$)/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** Reads the lines above the rows; `name` is the file's. */
export function readPreamble(rows: readonly TableRow[], name: string): Preamble {
  return {
    institution: companyIn([...rows.map(({ raw }) => raw), name]),
    account: accountStated(rows),
    currency: currencyStated(rows),
    newest: newestIn(rows) ?? yearIn(name),
    named: dayIn(name),
  };
}

function newestIn(rows: readonly TableRow[]): Preamble['newest'] {
  let newest: { year: number; month: number | null } | null = null;
  for (const { raw } of rows) {
    for (const piece of raw.split(/[~,;|\t()[\]]|\s-\s|\bto\b/)) {
      const parts = YEAR_AND_MONTH.exec(piece);
      const year = Number((parts ?? YEAR.exec(piece))?.[1] ?? 0);
      if (year === 0) continue;
      const month = parts ? Number(parts[2]) : null;
      if (!newest || year * 12 + (month ?? 0) >= newest.year * 12 + (newest.month ?? 0))
        newest = { year, month };
    }
  }
  return newest;
}

function yearIn(name: string): Preamble['newest'] {
  const packed = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?:\d{2})?(?!\d)/.exec(name) ?? YEAR_AND_MONTH.exec(name);
  if (packed) return { year: Number(packed[1]), month: Number(packed[2]) };
  const year = YEAR.exec(name)?.[1];
  return year === undefined ? null : { year: Number(year), month: null };
}

function dayIn(name: string): Day | null {
  const days = [...name.matchAll(DAY_IN_NAME)].flatMap(([, year, , month, day]) => {
    const found = dayOf(Number(year), Number(month), Number(day));
    return found === null ? [] : [found];
  });
  return days.sort().at(-1) ?? null;
}

const DAY_IN_NAME = /(?<!\d)(20\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d{3})/g;
