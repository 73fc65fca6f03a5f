import type { Day } from '../../../shared/day.ts';
import { type Currency, type Money, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type { RejectedRow, StatementAccount, StatementRow } from '../../../shared/statement.ts';
import { type KindGuess, readKind } from '../kind.ts';
import { cluesOfGvc, cluesOfSwift } from '../kinds/bank-codes.ts';
import { settleCredits } from '../kinds/credits.ts';
import { readReversed } from '../kinds/reversed.ts';
import { maskCardNumbers } from '../mask.ts';
import { readAmount } from '../ofx/amounts.ts';
import { maskedReference } from '../ofx/references.ts';
import { lookAtWatch, type ReadingWatch, ROWS_BETWEEN_LOOKS } from '../reader.ts';
import { unreadable, type UnreadRecord } from '../unreadable.ts';
import { type BookingParts, looseParts, partsOf } from './booking.ts';
import type { Booking, Mt940Contents } from './contents.ts';
import { readEntryDay, readValueDay } from './days.ts';
import type { Field } from './fields.ts';
import { type Information, readInformation } from './information.ts';

export interface RowsRead {
  readonly rows: readonly StatementRow[];
  readonly rejects: readonly RejectedRow[];
  /** Dates that February does not have, taken as its last day. */
  readonly endsOfFebruary: number;
}

/** Reads every booking. */
export function readRows({ bookings, accounts }: Mt940Contents, watch: ReadingWatch): RowsRead {
  const rows: StatementRow[] = [];
  const rejects: RejectedRow[] = [];
  const unsure = new Set<number>();
  let endsOfFebruary = 0;
  for (const [index, booking] of bookings.entries()) {
    if (index % ROWS_BETWEEN_LOOKS === 0) lookAtWatch(watch, index, bookings.length);
    const { account } = booking;
    const { line } = booking.field;
    const raw = rawText(booking);
    const read = readBooking(booking, accounts[account] ?? null);
    if ('reason' in read) {
      rejects.push({ line, text: raw, ...read });
      continue;
    }
    const ordinal = rows.push({ ...read.row, ordinal: rows.length + 1, line, account, raw });
    if (!read.isKindSure) unsure.add(ordinal);
    if (read.isEndOfFebruary) endsOfFebruary++;
  }
  lookAtWatch(watch, bookings.length, bookings.length);
  return { rows: settleCredits(rows, unsure), rejects, endsOfFebruary };
}

interface BookingRead {
  readonly row: Omit<StatementRow, 'ordinal' | 'line' | 'account' | 'raw'>;
  readonly isKindSure: boolean;
  readonly isEndOfFebruary: boolean;
}

function readBooking(
  { field, information, isCut }: Booking,
  account: StatementAccount | null,
): BookingRead | UnreadRecord {
  const parts = field.tag === '61' ? partsOf(field.content) : null;
  const told = readInformation(isCut ? withoutEnd(information) : information.map(({ content }) => content));
  const { value: valueText, mark, amount: amountText, text } = parts ?? looseParts(field.content);
  const value = readValueDay(valueText);
  const amount = amountOf(amountText, mark, account?.currency ?? UNKNOWN_CURRENCY);
  const words = maskCardNumbers(descriptionOf(text, told));
  const found = { day: value?.day ?? null, description: words, amount };
  if (isCut) return { reason: { id: 'reading.ofxCutOff' }, found };
  if (!parts) return { reason: { id: 'reading.mt940.rejectLine' }, found };
  if (!value) return { reason: unreadable('Date', valueText), found };
  if (!amount) return { reason: unreadable('Amount', amountText), found };
  const description = words || parts.type;
  const { kind, sure } = kindOf(parts, told, description);
  const row = {
    day: value.day,
    posted: postedOn(parts, value.day),
    time: null,
    description,
    amount,
    original: null,
    reference: referenceOf(parts),
    kind,
    pending: parts.mark.startsWith('E'),
    instalment: null,
    balance: null,
  };
  return { row, isKindSure: sure, isEndOfFebruary: value.isEndOfFebruary };
}

/** The lines of the texts but for the last, in which the file ends: it may lack a part of itself. */
function withoutEnd(information: readonly Field[]): readonly (readonly string[])[] {
  return information.map(({ content }, index) =>
    index === information.length - 1 ? content.slice(0, -1) : content,
  );
}

function amountOf(text: string, mark: string, currency: Currency): Money | null {
  const minor = readAmount(text, currency, ',');
  return minor === null ? null : { minor: isOut(mark) && minor !== 0 ? -minor : minor, currency };
}

/** `RC` takes a credit back and `RD` a debit: the letter is that of the booking that is reversed. */
function isOut(mark: string): boolean {
  return mark === 'D' || mark === 'ED' || mark === 'RC';
}

function postedOn({ entry }: BookingParts, value: Day): Day | null {
  return entry === '' ? null : readEntryDay(entry, value);
}

function descriptionOf(text: string, told: Information): string {
  const own = text.replace(/\s+/g, ' ');
  if (told.text === '') return own;
  return own === '' || told.text.includes(own) ? told.text : `${own} · ${told.text}`;
}

function kindOf({ mark, type }: BookingParts, told: Information, text: string): KindGuess {
  const codes = [cluesOfGvc(told.gvc), cluesOfSwift(type)];
  const word = told.type === text ? '' : told.type;
  const clues = {
    out: isOut(mark),
    text,
    type: [word, ...codes.map((code) => code.type)].filter((part) => part !== '').join(' '),
    account: 'bank' as const,
    byOrder: codes.some(({ byOrder }) => byOrder),
  };
  return mark.startsWith('R') ? readReversed(clues) : readKind(clues);
}

function referenceOf({ reference }: BookingParts): string | null {
  return reference === '' || /^(?:nonref|0+)$/i.test(reference) ? null : maskedReference(reference);
}

/**
 * The lines of the booking as the file has them, card numbers masked. A number that is broken by the end of a line
 * or by a part's mark (`?21`) is seen only where these are taken out.
 */
function rawText({ field, information }: Booking): string {
  const own = maskCardNumbers(field.written.join('\n'));
  const texts = information.map(({ content, written }) => {
    const unbroken = content.join('').replace(/\?\d{2}/g, '');
    const masked = maskCardNumbers(unbroken);
    return masked === unbroken ? maskCardNumbers(written.join('\n')) : `:86:${masked}`;
  });
  return [own, ...texts].join('\n');
}
