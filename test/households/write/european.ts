import { toDecimal } from '../../../shared/money.ts';
import type { LabelledCharge } from '../household.ts';
import { isDirectDebit } from '../text.ts';
import {
  commaDecimal,
  dayFirst,
  isOut,
  latin1,
  quotedRow,
  row,
  size,
  type StatementWriter,
  utf16,
  utf8,
} from './statement-file.ts';

function revolutType(charge: LabelledCharge): string {
  if (charge.kind === 'purchase') return 'CARD_PAYMENT';
  if (charge.kind === 'refund') return 'CARD_REFUND';
  if (charge.kind === 'cash') return 'ATM';
  if (charge.kind === 'fee') return 'FEE';
  return isOut(charge) ? 'TRANSFER' : 'TOPUP';
}

export const revolut: StatementWriter = {
  stem: 'account-statement',
  ending: 'csv',
  newestFirst: false,
  encode: utf8,
  text: ({ charges, balanceAfter }) =>
    [
      'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance',
      ...charges.map((charge) =>
        row([
          revolutType(charge),
          'Current',
          `${charge.day} ${charge.time ?? '00:00:00'}`,
          charge.pending ? '' : `${charge.posted ?? charge.day} ${charge.time ?? '00:00:00'}`,
          charge.description,
          toDecimal(charge.amount),
          '0.00',
          charge.amount.currency,
          charge.pending ? 'PENDING' : 'COMPLETED',
          charge.pending ? '' : toDecimal({ ...charge.amount, minor: balanceAfter.get(charge.id) ?? 0 }),
        ]),
      ),
      '',
    ].join('\n'),
};

const N26_TYPES: Partial<Record<LabelledCharge['kind'], string>> = {
  purchase: 'Presentment',
  refund: 'Presentment Refund',
  income: 'Credit Transfer',
  transfer: 'Debit Transfer',
  payment: 'Debit Transfer',
  cash: 'ATM Withdrawal',
  fee: 'Fee',
};

export const n26: StatementWriter = {
  stem: 'MainAccount',
  ending: 'csv',
  newestFirst: false,
  encode: utf8,
  text: ({ charges }) =>
    [
      '"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"',
      ...charges.map((charge) => {
        const { original, amount } = charge;
        const rate = original ? String(Math.round((amount.minor / original.minor) * 1e6) / 1e6) : '';
        return quotedRow([
          charge.day,
          charge.day,
          charge.description,
          '',
          N26_TYPES[charge.kind] ?? 'Presentment',
          '-',
          'Main Account',
          toDecimal(amount),
          original ? toDecimal(original) : '',
          original?.currency ?? '',
          rate,
        ]);
      }),
      '',
    ].join('\n'),
};

const BOOKING_TEXTS: Partial<Record<LabelledCharge['kind'], string>> = {
  cash: 'Bargeldauszahlung',
  fee: 'Entgelt',
  income: 'Lohn/Gehalt',
  payment: 'Lastschrift',
  refund: 'Kartenzahlung Gutschrift',
};

/** Giro accounts tell cards, direct debits and orders of the holder apart. */
function bookingText(charge: LabelledCharge): string {
  const { kind, pattern } = charge;
  if (kind === 'transfer') return pattern === 'rent' ? 'Dauerauftrag' : 'Überweisung';
  if (kind === 'purchase') return isDirectDebit(pattern) ? 'Lastschrift' : 'Kartenzahlung';
  return BOOKING_TEXTS[kind] ?? 'Gutschrift';
}

/** A giro account's export; which encoding depends on the household. */
export const germanBank: StatementWriter = {
  stem: 'umsaetze',
  ending: 'csv',
  newestFirst: true,
  encode: (text, { lastFour }) => ([latin1, utf16, utf8][Number(lastFour) % 3] ?? utf8)(text),
  text: ({ charges }) =>
    [
      'Buchungstag;Wertstellung;Buchungstext;Verwendungszweck;Betrag;Währung',
      ...charges.map((charge) =>
        row(
          [
            dayFirst(charge.day),
            dayFirst(charge.day),
            bookingText(charge),
            charge.description,
            commaDecimal(charge.amount),
            charge.amount.currency,
          ],
          ';',
        ),
      ),
      '',
    ].join('\r\n'),
};

/** A card nobody has a profile for: headers in words, amounts unsigned beside a word for the direction. */
export const europeanCard: StatementWriter = {
  stem: 'card-transactions',
  ending: 'csv',
  newestFirst: false,
  encode: (text, { lastFour }) => (Number(lastFour) % 2 === 0 ? utf16 : utf8)(text),
  text: ({ charges }) =>
    [
      'Transaction date;Booking date;Merchant;Debit;Credit;Currency;Original amount;Original currency;Status',
      ...charges.map((charge) =>
        row(
          [
            charge.day,
            charge.pending ? '' : (charge.posted ?? charge.day),
            charge.description,
            isOut(charge) ? size(charge) : '',
            isOut(charge) ? '' : size(charge),
            charge.amount.currency,
            charge.original ? toDecimal(charge.original) : '',
            charge.original?.currency ?? '',
            charge.pending ? 'Pending' : 'Booked',
          ],
          ';',
        ),
      ),
      '',
    ].join('\n'),
};
