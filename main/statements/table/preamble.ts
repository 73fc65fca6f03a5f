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
  /** The last day that the file's name states: exports are named by their own day or their last one. */
  readonly named: Day | null;
}

/** Reads the lines above the rows; `name` is the file's. */
export function readPreamble(rows: readonly TableRow[], name: string): Preamble {
  return {
    institution: companyIn([...rows.map(({ raw }) => raw), name]),
    account: accountStated(rows),
    currency: currencyStated(rows),
    named: dayIn(name),
  };
}

function dayIn(name: string): Day | null {
  const days = [...name.matchAll(DAY_IN_NAME)].flatMap(([, year, , month, day]) => {
    const found = dayOf(Number(year), Number(month), Number(day));
    return found === null ? [] : [found];
  });
  return days.sort().at(-1) ?? null;
}

const DAY_IN_NAME = /(?<!\d)(20\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d{3})/g;
