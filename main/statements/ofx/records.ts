import type { DecimalMark } from '../../../shared/layout.ts';
import { type Currency, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type { StatementAccount, StatementRow } from '../../../shared/statement.ts';
import { instalmentInText } from '../instalments.ts';
import { type ListSign, type SignedRecord, withSign } from '../list-sign.ts';
import { maskCardNumbers } from '../mask.ts';
import { unreadable, type UnreadRecord } from '../unreadable.ts';
import { readAmount } from './amounts.ts';
import { currencyOf, originalOf } from './currencies.ts';
import { readDay } from './days.ts';
import { descriptionOf } from './descriptions.ts';
import { valueOf } from './find.ts';
import { readRecordKind } from './kinds.ts';
import { referenceOf } from './references.ts';
import type { OfxElement } from './tree.ts';

/** A row but for its place in the file, and whether the record itself says what kind it is. */
export interface RecordRead {
  readonly row: Omit<StatementRow, 'ordinal' | 'line' | 'account' | 'raw'>;
  readonly isKindSure: boolean;
}

/** Whether the bank takes back a record sent earlier (CORRECTACTION, OFX 2.2 § 11.4.4.1): no charge of its own. */
export function isWithdrawal(record: OfxElement): boolean {
  return valueOf(record, 'CORRECTACTION').toUpperCase() === 'DELETE';
}

/** Banks in Serbia print no sign, and say in an element of their own which way the money went. */
function isOut(record: OfxElement): boolean {
  return valueOf(record, 'BENEFIT').toLowerCase() === 'debit';
}

/** Of the TRNTYPEs (OFX 2.2 § 11.4.4.3) those that go one way only. */
const WAYS: ReadonlyMap<string, 'in' | 'out'> = new Map([
  ...['DEBIT', 'POS', 'ATM', 'CASH', 'CHECK', 'FEE', 'SRVCHG', 'DIRECTDEBIT'].map(
    (type) => [type, 'out'] as const,
  ),
  ...['CREDIT', 'DEP', 'DIRECTDEP', 'DIV'].map((type) => [type, 'in'] as const),
]);

/** What a record tells of the way its money went, its amount as printed. */
export function signedRecord(
  record: OfxElement,
  account: StatementAccount,
  mark: DecimalMark | null,
): SignedRecord {
  const size = readAmount(valueOf(record, 'TRNAMT'), currencyIn(record, account), mark);
  return {
    minor: size !== null && size > 0 && isOut(record) ? -size : size,
    way: WAYS.get(valueOf(record, 'TRNTYPE').toUpperCase()) ?? null,
    said: descriptionOf(record),
  };
}

function currencyIn(record: OfxElement, account: StatementAccount): Currency {
  return currencyOf(record) ?? account.currency ?? UNKNOWN_CURRENCY;
}

/** Reads a STMTTRN or a STMTTRNP; where it is no charge that can be trusted, says why. */
export function readRecord(
  written: OfxElement,
  account: StatementAccount,
  mark: DecimalMark | null,
  sign: ListSign,
): RecordRead | UnreadRecord {
  const record = written.cut ? withoutEnd(written) : written;
  const isPending = record.name === 'STMTTRNP';
  const dateText = (isPending ? valueOf(record, 'DTTRAN') : '') || valueOf(record, 'DTPOSTED');
  const day = readDay(dateText);
  const description = maskCardNumbers(descriptionOf(record));
  const amountText = valueOf(record, 'TRNAMT');
  const currency = currencyIn(record, account);
  const printed = signedRecord(record, account, mark);
  const minor = printed.minor === null ? null : withSign(printed.minor, sign, printed);
  const found = { day, description, amount: minor === null ? null : { minor, currency } };
  if (record.cut) return { reason: { id: 'reading.ofxCutOff' }, found };
  if (day === null) return { reason: unreadable('Date', dateText), found };
  if (minor === null) return { reason: unreadable('Amount', amountText), found };
  const amount = { minor, currency };
  const type = valueOf(record, 'TRNTYPE');
  const { kind, sure } = readRecordKind({ out: minor < 0, text: description, type, account: account.kind });
  const row = {
    day,
    posted: null,
    time: null,
    description,
    amount,
    original: originalOf(record, amount),
    reference: referenceOf(record),
    kind,
    pending: isPending || type.toUpperCase() === 'HOLD',
    instalment: instalmentInText(description, account.kind, currency),
    balance: null,
  };
  return { row, isKindSure: sure };
}

/** What a record has before the value in which the file ends, which may lack a part of itself. */
function withoutEnd(record: OfxElement): OfxElement {
  return { ...record, children: record.children.filter(({ end }) => end < record.end) };
}
