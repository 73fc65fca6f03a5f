import type { DecimalMark } from '../../../shared/layout.ts';
import { UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type { RejectedRow, StatementAccount, StatementRow } from '../../../shared/statement.ts';
import { readKind } from '../kind.ts';
import { settleCredits } from '../kinds/credits.ts';
import { type ListSign, listSignOf, type SignedRecord, withSign } from '../list-sign.ts';
import { maskCardNumbers } from '../mask.ts';
import { decimalMarkOf, readAmount } from '../ofx/amounts.ts';
import { longer } from '../ofx/descriptions.ts';
import { maskedReference } from '../ofx/references.ts';
import { lookAtWatch, type ReadingWatch, ROWS_BETWEEN_LOOKS } from '../reader.ts';
import { unreadable, type UnreadRecord } from '../unreadable.ts';
import type { QifContents } from './contents.ts';
import { dayOfRecord, type OrderOfDays } from './days.ts';
import { fieldOf, type QifRecord, runsTogether } from './records.ts';

/** How the whole file writes dates and amounts. */
export interface Writing {
  readonly order: OrderOfDays;
  readonly mark: DecimalMark;
}

export interface RowsRead {
  readonly rows: readonly StatementRow[];
  readonly rejects: readonly RejectedRow[];
  /** Of the list of each account. */
  readonly signs: readonly ListSign[];
}

/** Reads every record of a bank, card or cash section. */
export function readRows(contents: QifContents, writing: Writing, watch: ReadingWatch): RowsRead {
  const rows: StatementRow[] = [];
  const rejects: RejectedRow[] = contents.strange.map((record) => ({
    line: record.line,
    text: rawText(record),
    reason: { id: 'reading.qif.rejectSection', values: { section: record.section.slice(0, 40) } },
  }));
  const unsure = new Set<number>();
  const byAccount = Map.groupBy(contents.records, ({ account }) => account);
  const signs = contents.accounts.map(({ kind }, account) =>
    listSignOf(
      (byAccount.get(account) ?? []).map(({ record }) => signedRecord(record, writing.mark)),
      kind,
    ),
  );
  for (const [index, { record, account }] of contents.records.entries()) {
    if (index % ROWS_BETWEEN_LOOKS === 0) lookAtWatch(watch, index, contents.records.length);
    const raw = rawText(record);
    const read = readRow(record, contents.accounts[account] ?? null, writing, signs[account]);
    if ('reason' in read) {
      rejects.push({ line: record.line, text: raw, ...read });
      continue;
    }
    const ordinal = rows.push({ ...read.row, ordinal: rows.length + 1, line: record.line, account, raw });
    if (!read.isKindSure) unsure.add(ordinal);
  }
  lookAtWatch(watch, contents.records.length, contents.records.length);
  return { rows: settleCredits(rows, unsure), rejects, signs };
}

interface RowRead {
  readonly row: Omit<StatementRow, 'ordinal' | 'line' | 'account' | 'raw'>;
  readonly isKindSure: boolean;
}

function readRow(
  record: QifRecord,
  account: StatementAccount | null,
  { order, mark }: Writing,
  sign: ListSign | undefined,
): RowRead | UnreadRecord {
  if (runsTogether(record)) return { reason: { id: 'reading.qif.rejectTwoInOne' } };
  // Where the end is missing, the last line may be cut in the middle of its text.
  const whole = record.ended ? record : { ...record, lines: record.lines.slice(0, -1) };
  const day = dayOfRecord(whole, order);
  const description = maskCardNumbers(descriptionOf(whole));
  const written = signedRecord(whole, mark);
  const minor = written.minor !== null && sign ? withSign(written.minor, sign, written) : written.minor;
  const found = { day, description, amount: minor === null ? null : { minor, currency: UNKNOWN_CURRENCY } };
  if (!record.ended) return { reason: { id: 'reading.qif.rejectUnended' }, found };
  if (day === null) return { reason: unreadable('Date', fieldOf(record, 'D')), found };
  if (minor === null) return { reason: unreadable('Amount', amountOf(record)), found };
  const type = transferOf(record) === null ? '' : 'transfer';
  const { kind, sure } = readKind({
    out: minor < 0,
    text: description,
    type,
    account: account?.kind ?? null,
  });
  const row = {
    day,
    posted: null,
    time: null,
    description,
    amount: { minor, currency: UNKNOWN_CURRENCY },
    original: null,
    reference: referenceOf(record),
    kind,
    pending: false,
    instalment: null,
    balance: null,
  };
  return { row, isKindSure: sure };
}

/** Money from another account of one's own pays a card's bill. */
function signedRecord(record: QifRecord, mark: DecimalMark): SignedRecord {
  return {
    minor: readAmount(amountOf(record), UNKNOWN_CURRENCY, mark),
    way: transferOf(record) === null ? null : 'in',
    said: descriptionOf(record),
  };
}

/** `T`, or `U`, which newer Quickens write beside it and some programs write alone. */
export function amountOf(record: QifRecord): string {
  return fieldOf(record, 'T') || fieldOf(record, 'U');
}

/**
 * The mark before the cents, over all amounts. No currency of a register has three decimals, so `1,234` and
 * `1.234` are thousands where the file does not say otherwise.
 */
export function markOf(records: readonly QifRecord[]): DecimalMark {
  const amounts = records.map(amountOf);
  const shown = decimalMarkOf(amounts);
  if (shown) return shown;
  return amounts.some((amount) => /\.\d{3}$/.test(amount)) ? ',' : '.';
}

/** Payee, and the memo where it says more; the category where both are empty. */
function descriptionOf(record: QifRecord): string {
  const said = longer(fieldOf(record, 'P'), fieldOf(record, 'M'));
  return said || (transferOf(record) ?? fieldOf(record, 'L')) || fieldOf(record, 'N');
}

/** `L[Savings]`: the other account of a transfer between own accounts. */
function transferOf(record: QifRecord): string | null {
  return /^\[(.*)\]/.exec(fieldOf(record, 'L'))?.[1] ?? null;
}

/** `N` holds a check's number or the bank's id; words such as `ATM` tell no line apart. */
function referenceOf(record: QifRecord): string | null {
  const number = fieldOf(record, 'N');
  return /\d{3}/.test(number) ? maskedReference(number) : null;
}

/** The lines as the file has them, splits and all, card numbers masked. */
export function rawText({ lines }: QifRecord): string {
  return maskCardNumbers(lines.join('\n'));
}
