import { type Currency, type Money, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type { StatementAccount, StatementRow } from '../../../shared/statement.ts';
import { maskCardNumbers } from '../mask.ts';
import { readAmount } from '../ofx/amounts.ts';
import { readCurrency } from '../ofx/currencies.ts';
import { readDay } from '../ofx/days.ts';
import { maskedReference } from '../ofx/references.ts';
import { unreadable, type UnreadRecord } from '../unreadable.ts';
import type { CamtEntry } from './contents.ts';
import { isReversal, kindOfEntry } from './kinds.ts';
import { descriptionOf, detailsOf } from './texts.ts';
import { allAt, at, attributeOf, textAt, type XmlElement } from './xml.ts';

/** A row but for its place in the file, and whether the entry itself says what kind it is. */
export interface EntryRead {
  readonly row: Omit<StatementRow, 'ordinal' | 'line' | 'account' | 'raw'>;
  readonly isKindSure: boolean;
}

/** Not in the books yet: announced, for information only, or of a later day (ISO 20022, EntryStatusCode). */
const PENDING = /^(?:PDNG|INFO|FUTR)$/i;

/** Reads one Ntry; where it is no charge that can be trusted, says why. */
export function readEntry(entry: CamtEntry, account: StatementAccount): EntryRead | UnreadRecord {
  const element = entry.element.cut ? withoutEnd(entry.element) : entry.element;
  if (isTwoInOne(element)) return { reason: { id: 'reading.camt.rejectDamaged' } };
  const dateText = dateTextOf(element);
  const day = readDay(dateText);
  const printed = amountOf(at(element, 'Amt'), account.currency);
  // The standard has no minus: beside a direction of its own nobody can tell which of them counts.
  const amount = printed && printed.minor >= 0 ? printed : null;
  const direction = textAt(element, 'CdtDbtInd');
  const out = direction !== 'CRDT';
  const signed = amount && inDirection(amount, out);
  const towards = out !== isReversal(element) ? 'Cdtr' : 'Dbtr';
  const description = maskCardNumbers(descriptionOf(element, towards, entry.holder));
  const found = { day, description, amount: signed };
  if (element.cut) return { reason: { id: 'reading.ofxCutOff' }, found };
  if (day === null) return { reason: unreadable('Date', dateText), found };
  if (signed === null) return { reason: unreadable('Amount', textAt(element, 'Amt')), found };
  if (direction !== 'DBIT' && direction !== 'CRDT')
    return { reason: { id: 'reading.camt.rejectDirection' }, found };
  const { kind, sure } = kindOfEntry(element, { out, text: description, account: account.kind });
  const row = {
    day,
    posted: null,
    time: null,
    description,
    amount: signed,
    original: originalOf(element, signed),
    reference: referenceOf(element),
    kind,
    pending: PENDING.test(statusOf(element)),
    instalment: null,
    balance: null,
  };
  return { row, isKindSure: sure };
}

/** What an entry has before the text in which the file ends, which may lack a part of itself. */
function withoutEnd(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child) => {
    if (!child.cut) return [child];
    return child.children.length === 0 ? [] : [withoutEnd(child)];
  });
  return { ...element, children };
}

/** An entry whose end and the beginning of the next are both damaged swallows that one. */
function isTwoInOne(entry: XmlElement): boolean {
  return ['Amt', 'CdtDbtInd', 'BookgDt'].some((name) => allAt(entry, name).length > 1);
}

/** The day of booking; of what is not booked yet the value date, else the day of the payment itself. */
function dateTextOf(entry: XmlElement): string {
  const [detail] = detailsOf(entry);
  return (
    dateAt(at(entry, 'BookgDt')) ||
    dateAt(at(entry, 'ValDt')) ||
    textAt(detail ?? null, 'RltdDts', 'AccptncDtTm') ||
    textAt(detail ?? null, 'RltdDts', 'TxDtTm')
  );
}

/** A date as written, in a choice of `Dt` and `DtTm`, whose time and zone are left aside. */
export function dateAt(element: XmlElement | null): string {
  return textAt(element, 'Dt') || textAt(element, 'DtTm') || textAt(element);
}

/** An Amt in minor units of its own currency, as printed; null where it is none. */
export function amountOf(element: XmlElement | null, usual: Currency | null): Money | null {
  if (!element) return null;
  const currency = readCurrency(attributeOf(element, 'Ccy')) ?? usual ?? UNKNOWN_CURRENCY;
  const minor = readAmount(element.text, currency, '.');
  return minor === null ? null : { minor, currency };
}

export function inDirection({ minor, currency }: Money, out: boolean): Money {
  return { minor: out && minor !== 0 ? -minor : minor, currency };
}

/** `<Sts>BOOK</Sts>`, from version 8 on `<Sts><Cd>BOOK</Cd></Sts>`. */
function statusOf(entry: XmlElement): string {
  return textAt(entry, 'Sts') || textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts', 'Prtry');
}

/** What was asked in another currency (AmtDtls/InstdAmt). Of a batch only what the entry as a whole states. */
function originalOf(entry: XmlElement, amount: Money): Money | null {
  const details = detailsOf(entry);
  const holders = details.length === 1 ? [entry, ...details] : [entry];
  for (const holder of holders) {
    for (const name of ['InstdAmt', 'TxAmt']) {
      const original = amountOf(at(holder, 'AmtDtls', name, 'Amt'), null);
      if (!original || original.minor === 0 || original.currency === UNKNOWN_CURRENCY) continue;
      if (original.currency !== amount.currency) return inDirection(original, amount.minor < 0);
    }
  }
  return null;
}

const NO_REFERENCE = /^(?:nonref|not ?provided|n\/?a|0*)$/i;
/** The savings banks' own id of a line (Finanz Informatik), where AcctSvcrRef says NONREF. */
const LINE_ID = 'FI-UMSATZ-ID';

/** The bank's own id of the entry. NtryRef often just counts the entries of one statement. */
function referenceOf(entry: XmlElement): string | null {
  const [detail, ...more] = detailsOf(entry);
  const single = detail && more.length === 0 ? detail : null;
  const lineId = allAt(single, 'Refs', 'Prtry').find((own) => textAt(own, 'Tp') === LINE_ID) ?? null;
  const found = [
    textAt(entry, 'AcctSvcrRef'),
    textAt(single, 'Refs', 'AcctSvcrRef'),
    textAt(lineId, 'Ref'),
  ].find((reference) => !NO_REFERENCE.test(reference));
  return found === undefined ? null : maskedReference(found);
}
