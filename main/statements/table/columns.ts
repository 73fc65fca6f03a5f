import type { ColumnMeaning } from '../../../shared/layout.ts';
import type { Currency } from '../../../shared/money.ts';
import { noVotes } from './amounts.ts';
import { accountColumn } from './account-column.ts';
import { plainName } from './cells.ts';
import { corrected } from './corrected.ts';
import { beganColumn, dayColumns, postedColumn } from './day-columns.ts';
import type { ColumnFacts } from './facts.ts';
import { type Header, meaningOfName } from './header.ts';
import { moneyColumns } from './money-columns.ts';
import { best, type Named, withoutShares, withSortsApart, withUnnamedAmounts } from './named.ts';
import type { TableProfile } from './profile.ts';
import type { TableRow } from './row.ts';
import { directionColumn, payeeColumns, textColumns } from './text-columns.ts';
import type { Meaning } from './words.ts';

/** A column of money and the currency that its name states. */
export interface MoneyColumn {
  readonly column: number;
  readonly currency: Currency | null;
}

/** Which column holds what; -1 where there is none. */
export interface Columns {
  /** The day of a row; where the first is empty the next counts. */
  readonly days: readonly number[];
  readonly posted: number;
  /** The day of the rows is that of booking: a date beside it that may tell when the purchase was. */
  readonly began: number;
  readonly time: number;
  readonly payee: readonly number[];
  readonly text: readonly number[];
  readonly memo: readonly number[];
  readonly type: readonly number[];
  /** One amount, signed in some way; the first filled one counts. Empty where there are two sides. */
  readonly amounts: readonly MoneyColumn[];
  /** Of several of them in each row it is a guess which one is billed. */
  readonly isBilledOpen: boolean;
  readonly out: readonly MoneyColumn[];
  readonly in: readonly MoneyColumn[];
  readonly direction: number;
  readonly currency: number;
  /** A second one, filled where the first is empty: each side of the money has its own (`DEBIT CURRENCY`). */
  readonly otherCurrency: number;
  readonly original: MoneyColumn | null;
  readonly originalCurrency: number;
  readonly extended: number;
  readonly otherAccount: number;
  readonly creditor: number;
  /** What was taken besides the amount; see `feeOf`. */
  readonly fee: number;
  readonly balance: number;
  readonly status: readonly number[];
  readonly pending: number;
  readonly captured: number;
  readonly cancelled: number;
  readonly cancelledOn: number;
  readonly cancelFlag: number;
  readonly months: number;
  readonly instalment: number;
  readonly reference: number;
  readonly account: number;
}

const NO_FACTS: ColumnFacts = {
  filled: 0, dates: 0, serials: 0, shortDays: 0, ibans: 0, amounts: 0, dottedDays: 0, moneyLike: 0, negatives: 0, pluses: 0, currencies: 0, ids: 0,
  values: new Set(), distinct: 0, letters: 0, words: 0, units: new Set(), marks: noVotes(),
}; // prettier-ignore

/** Maps the columns by their names, corrected by what the cells hold, and by what the person said of some. */
export function columnsByHeader(
  header: Header,
  facts: readonly ColumnFacts[],
  sample: readonly TableRow[],
  profile: TableProfile | null,
  told: ReadonlyMap<number, ColumnMeaning> = new Map(),
): Columns {
  const overrides = new Map(
    Object.entries(profile?.columns ?? {}).map(([name, to]) => [plainName(name), to]),
  );
  const width = Math.max(header.names.length, facts.length);
  const named = Array.from({ length: width }, (_, column): Named => {
    const name = header.names[column] ?? '';
    const of = facts[column] ?? NO_FACTS;
    const stated = name
      .split('\u0000')
      .map((part) => overrides.get(plainName(part)))
      .find(Boolean);
    return {
      column,
      name,
      meaning: told.get(column) ?? stated ?? corrected(name, meaningOfName(name), of),
      facts: of,
      isSaid: told.has(column) || stated !== undefined,
    };
  });
  return assemble(withoutShares(withSortsApart(withUnnamedAmounts(named))), sample);
}

/** Maps the columns of a file without header as the person said. */
export function columnsAsTold(
  told: readonly ColumnMeaning[],
  facts: readonly ColumnFacts[],
  sample: readonly TableRow[],
): Columns {
  const named = told.map((meaning, column): Named => ({
    column,
    name: '',
    meaning,
    facts: facts[column] ?? NO_FACTS,
    isSaid: true,
  }));
  return assemble(named, sample);
}

function assemble(named: readonly Named[], sample: readonly TableRow[]): Columns {
  const all = (...meanings: Meaning[]): readonly Named[] =>
    named.filter(({ meaning }) => meaning !== null && meanings.includes(meaning));
  const first = (...meanings: Meaning[]): number => best(all(...meanings))?.column ?? -1;
  const days = dayColumns(all('day', 'booked', 'value'));
  const money = moneyColumns(all, sample);
  const balance = first('balance');
  return {
    days,
    posted: postedColumn(named, days[0] ?? -1),
    began: beganColumn(named, days[0] ?? -1),
    time: first('time'),
    payee: indices(payeeColumns(named)),
    text: indices(textColumns(named)).filter((column) => column !== directionColumn(named)),
    memo: indices(all('memo')),
    type: indices(all('type')).filter((column) => column !== directionColumn(named)),
    ...money,
    direction: directionColumn(named),
    fee: first('fee'),
    balance,
    status: indices(all('status')),
    extended: first('extended'),
    otherAccount: first('otherAccount'),
    creditor: first('creditor'),
    pending: first('pending'),
    captured: first('captured'),
    cancelled: first('cancelled'),
    cancelledOn: first('cancelledOn'),
    cancelFlag: first('cancelFlag'),
    months: first('months'),
    instalment: first('instalment'),
    reference: first('reference'),
    account: accountColumn(named, sample.length),
  };
}

function indices(columns: readonly Named[]): readonly number[] {
  return columns.map(({ column }) => column);
}
