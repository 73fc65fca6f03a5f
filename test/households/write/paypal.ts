import { toDecimal } from '../../../shared/money.ts';
import { isOut, monthFirst, quotedRow, type StatementWriter, utf8WithMark } from './statement-file.ts';

const HEADER = [
  'Date', 'Time', 'TimeZone', 'Name', 'Type', 'Status', 'Currency', 'Gross', 'Fee', 'Net',
  'From Email Address', 'To Email Address', 'Transaction ID', 'Item Title', 'Reference Txn ID', 'Balance', 'Balance Impact',
]; // prettier-ignore

export const paypal: StatementWriter = {
  stem: 'PayPal-Download',
  ending: 'csv',
  newestFirst: false,
  encode: utf8WithMark,
  text: ({ charges }) =>
    [
      quotedRow(HEADER),
      ...charges.map((charge) => {
        const amount = toDecimal(charge.amount);
        const funding = charge.kind === 'transfer';
        return quotedRow([
          monthFirst(charge.day),
          charge.time ?? '00:00:00',
          'PST',
          funding ? '' : charge.description,
          funding ? charge.description : 'Express Checkout Payment',
          'Completed',
          charge.amount.currency,
          amount,
          '0.00',
          amount,
          'me@example.com',
          'seller@example.com',
          charge.reference ?? '',
          '',
          '',
          '0.00',
          isOut(charge) ? 'Debit' : 'Credit',
        ]);
      }),
      '',
    ].join('\r\n'),
};
