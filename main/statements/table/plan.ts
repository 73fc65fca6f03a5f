import type { DayOrder, ToldLayout } from '../../../shared/layout.ts';
import { type Currency, decimalsOf } from '../../../shared/money.ts';
import { Problem } from '../../../shared/problem.ts';
import { type DecimalMark, decideMark, type MarkVotes, noVotes, readAmount } from './amounts.ts';
import { type Columns, columnsAsTold, columnsByHeader, type MoneyColumn } from './columns.ts';
import { columnsByContent } from './content.ts';
import { type DateCell, dayOfSerial, readDateCell, shortDay, type WrittenDate } from './dates.ts';
import { directionOf } from './directions.ts';
import { type ColumnFacts, factsOf, sampleOf } from './facts.ts';
import { type Header, repeatsHeader } from './header.ts';
import type { Delimiter, Layout } from './layout.ts';
import { currencyInCell } from './money.ts';
import { decideOrder, type OrderChoice, type OrderReason } from './order.ts';
import { guessAccountKind, kindByContent, readPreamble } from './preamble.ts';
import { type TableProfile, matchProfile } from './profile.ts';
import { PROFILES } from './profiles/all.ts';
import { decideSign, type SignChoice, type SignClue, type SignReason } from './sign.ts';
import type { TableRow } from './row.ts';
import { fingerprintOf, meaningsOf, type ToldLayouts } from './told.ts';
import { isAbroad, usualCurrency } from './usual-currency.ts';
import { rowsUnlikeOthers } from './unlike.ts';
import { refuseGains, refuseTokenTransfers, refuseUsageExport } from './usage.ts';

/**
 * Decides how a table is to be read: header, profile, columns, date order, decimal marks, signs,
 * currency. Throws a `Problem` that names what is missing.
 */
export function planLayout(
  table: readonly TableRow[],
  delimiter: Delimiter,
  name: string,
  header: Header | null,
  told: ToldLayouts,
): Layout {
  const names = header?.names ?? table[0]?.cells ?? [];
  refuseUsageExport(names, name);
  refuseTokenTransfers(names, name);
  refuseGains(table, name);
  const from = header?.rowsFrom ?? firstPayment(table);
  const rows = table.slice(from);
  const above = table.slice(0, header?.at ?? from);
  const profile = header ? matchProfile(header.names, PROFILES) : null;
  const sample = sampleOf(rows).filter(
    ({ cells }) =>
      cells.filter((cell) => cell !== '').length > 1 && !(header && repeatsHeader(cells, header)),
  );
  const facts = factsOf(sample);
  const fingerprint = fingerprintOf(header, facts);
  const said = told(fingerprint);
  const columns = mapColumns(header, sample, facts, delimiter, profile, name, said);
  const preamble = readPreamble(above, name);
  const named = profile?.kind ?? guessAccountKind(header?.names ?? [], above);
  const byContent = kindByContent(columns, sample, preamble.institution);
  // What a balance lets guess gives way to the person's word.
  const kind = named ?? said?.kind ?? byContent;
  const usual = usualCurrency(preamble.currency, profile, header, sample);
  const { currency } = usual;
  const inRows = sample
    .map(({ cells }) => currencyInCell(cells[columns.currency]))
    .find((one) => one !== null);
  const marks = decideMarks(facts, columns, delimiter, said?.currency ?? currency ?? inRows ?? null);
  const readDate = dateReader(columns, facts);
  const cellsOf = (column: number): readonly string[] => sample.map(({ cells }) => cells[column] ?? '');
  const order = decideOrder(
    [columns.days[0] ?? -1, columns.posted >= 0 ? columns.posted : (columns.days[1] ?? -1)]
      .filter((column) => column >= 0)
      .map((column) => rows.map(({ cells }) => readDate(cells[column] ?? ''))),
    {
      profile: profile?.order ?? null,
      isSavedAnew: isSavedAnew(profile, cellsOf(columns.days[0] ?? -1)),
      latest: preamble.named,
      ...habitOf(header, sample, marks, columns, delimiter, currency),
    },
  );
  const sign = signOf(columns, sample, marks, kind, profile);
  const firstDay = cellsOf(columns.days[0] ?? -1).find((cell) => readDate(cell) !== null);
  const own = isAbroad(profile, order, firstDay ?? '', usual)
    ? { currency: null, currencyFrom: null }
    : usual;
  const sidesSigned = [mostlyNegative(facts, columns.out), mostlyNegative(facts, columns.in)] as const;
  return {
    fingerprint,
    told: said,
    delimiter,
    header,
    rows,
    above,
    profile,
    kind,
    isKindOpen: named === null && byContent === null,
    preamble,
    columns,
    unlike: header ? new Set() : rowsUnlikeOthers(rows, columns),
    marks,
    order,
    readDate,
    sign,
    sidesSigned,
    ...own,
    ...(said && whereOpen(said, order, sign, own)),
  };
}

/**
 * Excel writes `2/4/2026` where it speaks American and `4/02/2026` where Australian, whatever the bank wrote; banks
 * that write the day first print both zeros, and so do those that write the month first.
 */
function isSavedAnew(profile: TableProfile | null, cells: readonly string[]): boolean {
  if (profile?.order === 'dmy') return cells.some((cell) => /^(?:\d\/\d|\d\d\/\d\/)/.test(cell));
  return profile?.order === 'mdy' && cells.some((cell) => /^\d\/0\d\//.test(cell));
}

/** What proves an order or a sign; an answer was given to another file, perhaps of another account. */
const PROOFS: ReadonlySet<string> = new Set<OrderReason | SignReason>([
  'values',
  'pairs',
  'marks',
  'balance',
  'direction',
  'columns',
]);

/** What the person said counts where the file leaves it open; a mere guess gives way to the word, even to the same. */
function whereOpen(
  said: ToldLayout,
  order: OrderChoice,
  sign: SignChoice,
  own: Pick<Layout, 'currency' | 'currencyFrom'>,
): Partial<Pick<Layout, 'order' | 'sign' | 'currency' | 'currencyFrom'>> {
  const isSame = said.sign === sign.rule;
  return {
    ...(said.order && !PROOFS.has(order.why) && { order: { order: said.order, why: 'told' } }),
    ...(said.sign &&
      !PROOFS.has(sign.why) && {
        sign: { rule: said.sign, why: 'told', plusIsIn: isSame && sign.plusIsIn },
      }),
    ...(said.currency && own.currencyFrom !== 'file' && { currency: said.currency, currencyFrom: 'told' }),
  };
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

function mapColumns(
  header: Header | null,
  sample: readonly TableRow[],
  facts: readonly ColumnFacts[],
  delimiter: Delimiter,
  profile: TableProfile | null,
  file: string,
  told: ToldLayout | null,
): Columns {
  const found = header
    ? columnsByHeader(header, facts, sample.length, profile)
    : columnsByContent(sample, facts, delimiter);
  const columns = told ? asTold(found, told, header, facts, sample, profile) : found;
  if (!columns) throw new Problem({ id: 'problems.fileNoPayments', values: { file } });
  if (columns.days.length === 0) throw new Problem({ id: 'problems.fileNoDates', values: { file } });
  if (columns.amounts.length + columns.out.length + columns.in.length === 0) {
    throw new Problem({ id: 'problems.fileNoAmounts', values: { file } });
  }
  return columns;
}

/** What the person said of a column counts where it differs from what was found; a column has more sides than words for it. */
function asTold(
  found: Columns | null,
  { columns }: ToldLayout,
  header: Header | null,
  facts: readonly ColumnFacts[],
  sample: readonly TableRow[],
  profile: TableProfile | null,
): Columns {
  const before = found ? meaningsOf(found, columns.length) : [];
  const changes = new Map(
    columns.flatMap((meaning, column) => (meaning === before[column] ? [] : [[column, meaning]])),
  );
  if (found && changes.size === 0) return found;
  return header
    ? columnsByHeader(header, facts, sample.length, profile, changes)
    : columnsAsTold(columns, facts, sample.length);
}

/** Date cells repeat, so each is read once; serial numbers and six digits count only in columns full of them. */
function dateReader(columns: Columns, facts: readonly ColumnFacts[]): (cell: string) => DateCell | null {
  const serial = columns.days.some((column) => {
    const of = facts[column];
    return of !== undefined && of.dates === 0 && of.serials > 0;
  });
  const short = columns.days.some((column) => {
    const of = facts[column];
    return of !== undefined && of.dates === 0 && of.shortDays * 2 > of.filled;
  });
  const known = new Map<string, DateCell | null>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const day = serial ? dayOfSerial(cell) : null;
    const date: WrittenDate | null = day === null ? (short ? shortDay(cell) : null) : { form: 'fixed', day };
    const read: DateCell | null = date === null ? readDateCell(cell) : { date, time: null };
    if (known.size < 20_000) known.set(cell, read);
    return read;
  };
}

function decideMarks(
  facts: readonly ColumnFacts[],
  columns: Columns,
  delimiter: Delimiter,
  currency: Currency | null,
): readonly DecimalMark[] {
  const file = noVotes();
  const dates = new Set(columns.days);
  facts.forEach(({ marks }, column) => {
    if (dates.has(column)) return;
    file.point += marks.point;
    file.comma += marks.comma;
  });
  const whole = wholeColumns(columns, currency);
  const money = moneyColumns(columns);
  const all = noVotes();
  for (const { column } of money) {
    all.openPoint += facts[column]?.marks.openPoint ?? 0;
    all.oddPoint += facts[column]?.marks.oddPoint ?? 0;
  }
  const stated = currency ?? money.map((place) => place.currency).find((own) => own !== null) ?? null;
  const thousands = areThousands(all, stated);
  return facts.map(({ marks }, column) => {
    const isOpen = marks.openPoint > 0 && marks.point + file.point === 0;
    const isMoney = money.some((place) => place.column === column);
    // `1.000` won are a thousand: nobody prints three decimals of what has none.
    if (isOpen && (whole.has(column) || (isMoney && thousands))) return ',';
    return decideMark(marks, file, delimiter);
  });
}

function moneyColumns({ amounts, out, in: into, balance }: Columns): readonly MoneyColumn[] {
  return [...amounts, ...out, ...into, ...(balance < 0 ? [] : [{ column: balance, currency: null }])];
}

/** Nobody writes a point between thousands of these. */
const POINT_BEFORE_CENTS = new Set([
  'USD',
  'GBP',
  'AUD',
  'CAD',
  'NZD',
  'CNY',
  'INR',
  'HKD',
  'SGD',
  'ILS',
  'MXN',
  'THB',
  'MYR',
  'PHP',
]);

/**
 * Points before three digits in every amount that has one: thousands, unless the currency has three decimals. Where it
 * has two, some bank may print a third one, which is a zero (Viseca); where nobody knows the currency, `4.990` and
 * `12.000` are pesos sooner than pounds of three decimals.
 */
function areThousands({ openPoint, oddPoint }: MarkVotes, currency: Currency | null): boolean {
  if (currency !== null && (decimalsOf(currency) > 2 || POINT_BEFORE_CENTS.has(currency))) return false;
  return oddPoint > 0 || (currency === null && openPoint > 1);
}

/** Columns of money in a currency without decimals. */
function wholeColumns(columns: Columns, usual: Currency | null): Set<number> {
  const isWhole = (currency: Currency | null): boolean => currency !== null && decimalsOf(currency) === 0;
  const places = moneyColumns(columns).filter((place) => isWhole(place.currency ?? usual));
  return new Set(places.map(({ column }) => column));
}

const MONTH_FIRST_CURRENCIES = new Set(['USD']);
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
const EUROPEAN_WORDS =
  /[À-ɏ]|datum|betrag|bedrag|fecha|importe|montant|libell|data\b|valor|konto|valuta|saldo|buchung|rekening|omschrijving|dato\b|bel[oø]p/i;

/** English headers of banks that write the day first: British, Irish, Australian, Indian, of Singapore and Hong Kong. */
const BRITISH_WORDS =
  /sort code|paid (?:in|out)|money (?:in|out)|counter ?party|narrative|narration|subcategory|particulars|postcode|debit amount|credit amount|chq|\(dr\)|\(cr\)|date processed/i;

/** Of PayPal's lists: whoever lives in these zones writes the month first. */
const AMERICAN_ZONE = /^(?:[PMCE][SD]T|America\/(?:Los_Angeles|New_York|Chicago|Denver|Phoenix|Detroit))$/;

/** The date order that is usual where files like this one are made. */
function habitOf(
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
  const dotted = dates.some((cell) => /^\d{1,2}[.-]\d{1,2}[.-]\d/.test(cell));
  const columnCurrency = sample.map(({ cells }) => cells[columns.currency] ?? '').find((cell) => cell !== '');
  const money = currency ?? (columnCurrency === undefined ? null : columnCurrency.toUpperCase());
  const amount = columns.amounts[0] ?? columns.out[0] ?? columns.in[0];
  const comma = amount !== undefined && marks[amount.column] === ',';
  const stated = amount?.currency ?? money;
  const pounds = sample.slice(0, 50).some(({ raw }) => /[£€]/.test(raw));
  const british = BRITISH_WORDS.test(names) && stated !== 'USD';
  const american = sample.slice(0, 50).some(({ cells }) => cells.some((cell) => AMERICAN_ZONE.test(cell)));
  if (american && !dotted && !comma) return { habit: 'mdy', yearFirst: false };
  const dayFirst =
    dotted || comma || pounds || british || delimiter === ';' || EUROPEAN_WORDS.test(names) ||
    (stated !== null && !MONTH_FIRST_CURRENCIES.has(stated)); // prettier-ignore
  return { habit: dayFirst ? 'dmy' : 'mdy', yearFirst: false };
}

function mostlyNegative(facts: readonly ColumnFacts[], columns: Columns['out']): boolean {
  const of = facts[columns[0]?.column ?? -1];
  return of !== undefined && of.negatives * 2 > of.amounts;
}

function signOf(
  columns: Columns,
  sample: readonly TableRow[],
  marks: readonly DecimalMark[],
  kind: Layout['kind'],
  profile: TableProfile | null,
): SignChoice {
  if (columns.amounts.length === 0) return { rule: 'signed', why: 'columns', plusIsIn: false };
  const clues = sample.map((row) => clueOf(row, columns, marks));
  // A profile that knows the sign knows that its word column says nothing more.
  if (columns.direction >= 0 && !profile?.sign) {
    const byWord = signByDirection(sample, columns, clues);
    if (byWord) return byWord;
  }
  return decideSign(clues, kind, profile?.sign ?? null);
}

function clueOf({ cells }: TableRow, columns: Columns, marks: readonly DecimalMark[]): SignClue {
  const hundredths = (column: number): { readonly value: number | null; readonly plus: boolean } => {
    const amount = readAmount(cells[column] ?? '', marks[column] ?? '.');
    if (!amount) return { value: null, plus: false };
    return {
      value: Math.round(Number(amount.decimal) * 100) * (amount.negative ? -1 : 1),
      plus: amount.plus,
    };
  };
  const filled = columns.amounts.find(({ column }) => /[1-9]/.test(cells[column] ?? ''));
  const said = [...columns.type, ...columns.payee, ...columns.text]
    .map((column) => cells[column] ?? '')
    .join(' ');
  return { ...hundredths(filled?.column ?? -1), balance: hundredths(columns.balance).value, said };
}

/** A word column decides unless the amounts have signs of their own, which then win over the word. */
function signByDirection(
  sample: readonly TableRow[],
  columns: Columns,
  clues: readonly SignClue[],
): SignChoice | null {
  const words = new Set(
    sample.map(({ cells }) => (cells[columns.direction] ?? '').toLowerCase()).filter((word) => word !== ''),
  );
  let agree = 0;
  let differ = 0;
  let negatives = 0;
  sample.forEach(({ cells }, index) => {
    const value = clues[index]?.value ?? 0;
    const direction = directionOf(cells[columns.direction] ?? '', words);
    if (value < 0) negatives++;
    if (value === 0 || direction === null || direction === 'neutral') return;
    if (value < 0 === (direction === 'out')) agree++;
    else differ++;
  });
  if (agree + differ === 0) return null;
  if (negatives === 0)
    return {
      rule: 'signed',
      why: 'direction',
      plusIsIn: false,
      ...blankSide(words, agree + differ, sample.length),
    };
  return { rule: agree >= differ ? 'signed' : 'inverted', why: 'marks', plusIsIn: false };
}

/** Where few rows have a word and it is always the same, the others are the other side. */
function blankSide(words: ReadonlySet<string>, said: number, rows: number): Pick<SignChoice, 'blank'> {
  const [word] = words;
  const direction = words.size === 1 && word !== undefined && said < rows ? directionOf(word, words) : null;
  if (direction === 'in') return { blank: 'out' };
  return direction === 'out' ? { blank: 'in' } : {};
}
