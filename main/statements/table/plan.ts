import type { ToldLayout } from '../../../shared/layout.ts';
import { guessAccountKind, kindByContent } from './account-kind.ts';
import { readAmount } from './amounts.ts';
import { dateReader } from './date-reader.ts';
import { readDateCell } from './dates.ts';
import { factsOf, sampleOf } from './facts.ts';
import { feeOf } from './fee.ts';
import { habitOf } from './habit.ts';
import { type Header, repeatsHeader } from './header.ts';
import type { Layout, TableSource } from './layout.ts';
import { mapColumns } from './mapping.ts';
import { decideMarks, type MarkChoice } from './marks.ts';
import type { OrderChoice, OrderReason } from './order.ts';
import { orderOfTable } from './order-of-table.ts';
import { readPreamble } from './preamble.ts';
import { matchProfile } from './profile.ts';
import { PROFILES } from './profiles/all.ts';
import type { TableRow } from './row.ts';
import type { SignChoice, SignReason } from './sign.ts';
import { mostlyNegative, signOf } from './sign-of-table.ts';
import { periodWritten } from './stated-period.ts';
import { withoutHolderAbove } from './text-columns.ts';
import { fingerprintOf } from './told.ts';
import { rowsUnlikeOthers } from './unlike.ts';
import { refuseGains, refuseOtherThings, refuseTokenTransfers, refuseUsageExport } from './usage.ts';
import { currenciesIn, isAbroad, usualCurrency } from './usual-currency.ts';
import { yearsIn } from './years.ts';

/**
 * Decides how a table is to be read: header, profile, columns, date order, decimal marks, signs,
 * currency. Throws a `Problem` that names what is missing.
 */
export function planLayout(
  table: readonly TableRow[],
  header: Header | null,
  { delimiter, name, told, alike = [] }: TableSource,
): Layout {
  const names = header?.names ?? table[0]?.cells ?? [];
  refuseUsageExport(names, name);
  refuseTokenTransfers(names, name);
  refuseOtherThings(names, name);
  refuseGains(table, name);
  const from = header?.rowsFrom ?? firstPayment(table);
  const rows = table.slice(from);
  const above = table.slice(0, header?.at ?? from);
  const profile = header ? matchProfile(header.names, PROFILES) : null;
  const all = alike.length === 0 ? rows : [...rows, ...alike];
  const sample = sampleOf(all).filter(
    ({ cells }) =>
      cells.filter((cell) => cell !== '').length > 1 && !(header && repeatsHeader(cells, header)),
  );
  const facts = factsOf(sample);
  const fingerprint = fingerprintOf(header, facts);
  const said = told(fingerprint);
  const found = mapColumns(header, sample, facts, delimiter, profile, name, said);
  const columns = said
    ? found
    : withoutHolderAbove(
        found,
        facts,
        above.map(({ raw }) => raw),
      );
  const preamble = readPreamble(above, name);
  const named = guessAccountKind(header?.names ?? [], above);
  const byContent = kindByContent(columns, sample, preamble.institution);
  // What words or a balance let guess gives way to the person's word.
  const kind = profile?.kind ?? said?.kind ?? named ?? byContent.kind;
  const usual = usualCurrency(preamble.currency, profile, header, sample);
  const marksIn = (known: Pick<Layout, 'currency' | 'currencyFrom'>): MarkChoice => {
    const currenciesOf = currenciesIn(facts, columns, sample, currencyAfter(said, known).currency);
    return decideMarks({
      facts,
      columns,
      sample,
      delimiter,
      currenciesOf,
      profile: profile?.mark ?? null,
      told: said?.mark ?? null,
    });
  };
  const { marks: likely } = marksIn(usual);
  const readDate = dateReader(columns, facts, () => ({
    days: all.flatMap(({ cells }) => columns.days.map((column) => cells[column] ?? '')),
    texts: [...names, ...above.map(({ raw }) => raw)],
    currency: usual.currency,
  }));
  const chosen = orderOfTable(columns, all, sample, readDate, profile, {
    ...habitOf(header, sample, likely, columns, delimiter, usual.currency),
    latest: preamble.named,
    period: (as) => periodWritten(above, as),
  });
  const order = orderAfter(said, chosen);
  const firstDay = sample
    .map(({ cells }) => cells[columns.days[0] ?? -1] ?? '')
    .find((cell) => readDate(cell) !== null);
  const own = isAbroad(profile, chosen, firstDay ?? '', usual)
    ? { currency: null, currencyFrom: null }
    : usual;
  const { marks, open: openMark } = marksIn(own);
  const sign = signAfter(said, signOf(columns, sample, marks, kind, profile));
  const payments = sample.filter(({ cells }) => {
    const day = columns.days.map((column) => cells[column] ?? '').find((cell) => cell !== '');
    return day !== undefined && readDate(day) !== null;
  });
  const sidesSigned = [mostlyNegative(payments, columns.out), mostlyNegative(payments, columns.in)] as const;
  const layout: Layout = {
    fingerprint,
    told: said,
    delimiter,
    header,
    rows,
    above,
    profile,
    kind,
    isKindOpen: (profile?.kind ?? named) === null && !byContent.isSure,
    preamble,
    columns,
    unlike: header ? new Set() : rowsUnlikeOthers(rows, columns),
    marks,
    openMark,
    order,
    years: yearsIn(above, name, order.order),
    readDate,
    sign,
    sidesSigned,
    fee: -1,
    ...currencyAfter(said, own),
  };
  return { ...layout, fee: feeOf(layout, sample) };
}

/** What proves an order or a sign; an answer was given to another file, perhaps of another account. */
const PROOFS: ReadonlySet<string> = new Set<OrderReason | SignReason>([
  'values',
  'pairs',
  'period',
  'marks',
  'balance',
  'direction',
  'columns',
]);

/** What the person said counts where the file leaves it open; a mere guess gives way to the word, even to the same. */
function orderAfter(said: ToldLayout | null, order: OrderChoice): Layout['order'] {
  return said?.order && !PROOFS.has(order.why) ? { order: said.order, why: 'told' } : order;
}

function signAfter(said: ToldLayout | null, sign: SignChoice): SignChoice {
  if (!said?.sign || (PROOFS.has(sign.why) && sign.doubt === undefined)) return sign;
  return { rule: said.sign, why: 'told', plusIsIn: said.sign === sign.rule && sign.plusIsIn };
}

/** The currency that the person said, where the file itself states none. */
function currencyAfter(
  said: ToldLayout | null,
  own: Pick<Layout, 'currency' | 'currencyFrom'>,
): Pick<Layout, 'currency' | 'currencyFrom'> {
  return said?.currency && own.currencyFrom !== 'file'
    ? { currency: said.currency, currencyFrom: 'told' }
    : own;
}

/** Without a header: the first row with a date and an amount. */
function firstPayment(table: readonly TableRow[]): number {
  const at = table.findIndex(
    ({ cells }) =>
      cells.some((cell) => readDateCell(cell) !== null) &&
      cells.some((cell) => readAmount(cell, '.') !== null || readAmount(cell, ',') !== null),
  );
  return Math.max(0, at);
}
