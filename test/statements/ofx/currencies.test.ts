import { describe, expect, test } from 'vitest';

import { readText, statement } from './reading.ts';

function amountsOf(fields: string, currency = 'USD') {
  const [row] = readText(
    statement(`<STMTTRN><DTPOSTED>20261014<TRNAMT>-30.91${fields}</STMTTRN>`, currency),
  ).rows;
  return { amount: row?.amount, original: row?.original };
}

describe('the currency of an amount', () => {
  test('is that of the account', () => {
    expect(amountsOf('')).toEqual({ amount: { minor: -3091, currency: 'USD' }, original: null });
  });

  test('is that of the record where the record names one', () => {
    expect(amountsOf('<CURRENCY><CURRATE>1.0<CURSYM>AUD</CURRENCY>', '').amount).toEqual({
      minor: -3091,
      currency: 'AUD',
    });
  });

  test('is unknown where neither says', () => {
    expect(amountsOf('', '').amount).toEqual({ minor: -3091, currency: 'XXX' });
  });
});

describe('the original amount', () => {
  test('is the amount over the rate', () => {
    expect(amountsOf('<ORIGCURRENCY><CURRATE>1,405<CURSYM>CAD</ORIGCURRENCY>').original).toEqual({
      minor: -2200,
      currency: 'CAD',
    });
  });

  test('has the decimals of its own currency', () => {
    expect(amountsOf('<ORIGCURRENCY><CURRATE>0.000709<CURSYM>KRW</ORIGCURRENCY>').original).toEqual({
      minor: -43597,
      currency: 'KRW',
    });
  });

  test.each(['<CURRATE>0<CURSYM>CAD', '<CURSYM>CAD', '<CURRATE>1.2<CURSYM>USD', '<CURRATE>1.2<CURSYM>?'])(
    'is left out where the file says %s',
    (inside) => {
      expect(amountsOf(`<ORIGCURRENCY>${inside}</ORIGCURRENCY>`).original).toBeNull();
    },
  );
});
