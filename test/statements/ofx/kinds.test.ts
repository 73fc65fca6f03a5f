import { describe, expect, test } from 'vitest';

import { kindOfRecord } from '../../../main/statements/ofx/kinds.ts';

describe('what a record is', () => {
  test.each([
    ['POS', -5, 'SHOP', 'bank', 'purchase'],
    ['POS', 5, 'SHOP', 'bank', 'refund'],
    ['DEBIT', -5, 'SHOP', 'card', 'purchase'],
    ['CREDIT', 5, 'SHOP', 'card', 'refund'],
    ['CREDIT', 5, 'PAYMENT RECEIVED - THANK YOU', 'card', 'payment'],
    ['PAYMENT', 5, 'WEB', 'card', 'payment'],
    ['FEE', -5, 'LATE', 'card', 'fee'],
    ['FEE', 5, 'LATE', 'card', 'refund'],
    ['INT', 5, '', 'bank', 'interest'],
    ['ATM', -5, 'SHOP', 'bank', 'cash'],
    ['XFER', -5, 'SHOP', 'bank', 'transfer'],
    ['DIRECTDEP', 5, 'ACME', 'bank', 'income'],
    ['dep ', 5, 'ACME', 'bank', 'income'],
    ['DIRECTDEBIT', -5, 'ENERGY', 'bank', 'purchase'],
    ['DEP', 5, 'KITE BOOKS REFUND', 'bank', 'refund'],
    ['DEP', 5, 'CASH DEPOSIT', 'bank', 'cash'],
    ['DIRECTDEP', 5, 'CASH BACK BAR', 'bank', 'income'],
    ['CREDIT', 5, 'SQ *KITE BOOKS', 'bank', 'refund'],
    ['CREDIT', 5, 'KITE BOOKS #0042 AUSTIN TX', 'bank', 'refund'],
    ['CREDIT', 5, 'R SAMPLE', 'bank', 'transfer'],
    ['CREDIT', 5, 'NORTHFIELD PAYROLL', 'bank', 'income'],
    ['ATM', 5, 'BRANCH 12', 'bank', 'cash'],
    ['ATM', -5, 'POS PURCHASE KITE BOOKS', 'bank', 'purchase'],
    ['XFER', -5, 'CHASE CREDIT CRD AUTOPAY', 'bank', 'payment'],
    ['PAYMENT', -5, 'CITI CARD ONLINE PAYMENT', 'bank', 'payment'],
    ['PAYMENT', -5, 'CITY ENERGY WEB PAYMENT', 'bank', 'purchase'],
    ['XFER', 5, 'FROM CHECKING', 'card', 'payment'],
    ['DEP', 5, 'BRANCH 12', 'card', 'payment'],
    ['DIV', 5, 'CASH BACK', 'card', 'refund'],
    ['CREDIT', 5, 'TRANSFERWISE SHOP', 'card', 'refund'],
  ] as const)('%s of %d, %s, on a %s is a %s', (type, amount, text, account, kind) => {
    expect(kindOfRecord({ type, out: amount < 0, text, account })).toBe(kind);
  });
});
