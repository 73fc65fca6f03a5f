import { toDecimal } from '../../../shared/money.ts';
import type { LabelledCharge } from '../household.ts';
import {
  type Download,
  isOut,
  monthFirst,
  row,
  size,
  type StatementWriter,
  turned,
  utf8,
} from './statement-file.ts';

const CRLF = '\r\n';

/** A CSV with one header and a row a charge, newest first, as American card banks write it. */
function cardFile(stem: string, header: string, cells: (charge: LabelledCharge, download: Download) => string[]): StatementWriter {
  return {
    stem,
    ending: 'csv',
    newestFirst: true,
    encode: utf8,
    text: (download) => [header, ...download.charges.map((charge) => row(cells(charge, download))), ''].join(CRLF),
  };
} // prettier-ignore

const CHASE_TYPES: Partial<Record<LabelledCharge['kind'], string>> = {
  payment: 'Payment',
  refund: 'Return',
  fee: 'Fee',
};

export const chaseCard = cardFile(
  'Chase_Activity',
  'Transaction Date,Post Date,Description,Category,Type,Amount,Memo',
  (charge) => [
    monthFirst(charge.day),
    monthFirst(charge.posted ?? charge.day),
    charge.description,
    charge.kind === 'purchase' ? 'Shopping' : '',
    CHASE_TYPES[charge.kind] ?? 'Sale',
    toDecimal(charge.amount),
    '',
  ],
);

export const amex = cardFile(
  'activity',
  'Date,Description,Card Member,Account #,Amount,Extended Details,Appears On Your Statement As,Address,City/Town,State/Province,Zip Code,Country,Reference,Category',
  (charge, { account }) => [
    monthFirst(charge.day),
    charge.description,
    'A CARDHOLDER',
    `-${account.lastFour}1`,
    toDecimal(turned(charge.amount)),
    `${charge.description}\nFOREIGN SPEND`.slice(0, isOut(charge) ? undefined : charge.description.length),
    charge.description,
    '',
    '',
    '',
    '',
    '',
    `'${charge.reference ?? ''}'`,
    'Merchandise & Supplies-General',
  ],
);

export const capitalOne = cardFile(
  'transaction_download',
  'Transaction Date,Posted Date,Card No.,Description,Category,Debit,Credit',
  (charge, { account }) => [
    charge.day,
    charge.posted ?? charge.day,
    account.lastFour,
    charge.description,
    isOut(charge) ? 'Merchandise' : 'Payment/Credit',
    isOut(charge) ? size(charge) : '',
    isOut(charge) ? '' : size(charge),
  ],
);

export const discover = cardFile(
  'Discover-Statement',
  'Trans. Date,Post Date,Description,Amount,Category',
  (charge) => [
    monthFirst(charge.day),
    monthFirst(charge.posted ?? charge.day),
    charge.description,
    toDecimal(turned(charge.amount)),
    isOut(charge) ? 'Merchandise' : 'Payments and Credits',
  ],
);

/** Lists what is pending above what is cleared, before the tip or with the pump's hold. */
export const citiCard = cardFile(
  'Citi_Statement',
  'Status,Date,Description,Debit,Credit,Member Name',
  (charge) => [
    charge.pending ? 'Pending' : 'Cleared',
    monthFirst(charge.day),
    charge.description,
    isOut(charge) ? size(charge) : '',
    isOut(charge) ? '' : toDecimal(turned(charge.amount)),
    'A CARDHOLDER',
  ],
);
