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
  ] as const)('%s of %d, %s, on a %s is a %s', (type, amount, text, account, kind) => {
    expect(kindOfRecord({ type, out: amount < 0, text, account })).toBe(kind);
  });
});
