import { describe, expect, test } from 'vitest';

import type { StatedByFile } from '../../../shared/statement.ts';
import { readText, statement } from './reading.ts';

const ROWS =
  '<STMTTRN><DTPOSTED>20260105<TRNAMT>-1<NAME>A</STMTTRN><STMTTRN><DTPOSTED>20260128<TRNAMT>-2<NAME>B</STMTTRN>';
const DAYS = '<DTSTART>20260101000000<DTEND>20260131235959[-5:EST]';

function statedIn(text: string): StatedByFile | undefined {
  return readText(text).accounts[0]?.stated;
}

const withBalance = (balance: string): string =>
  statement(ROWS).replace('</BANKTRANLIST>', `</BANKTRANLIST>${balance}`);

describe('the period of a list', () => {
  test('is DTSTART to DTEND', () => {
    expect(statedIn(statement(DAYS + ROWS))).toEqual({
      period: { from: '2026-01-01', to: '2026-01-31' },
      opening: null,
      closing: null,
    });
  });

  test('ends no later than the file was made', () => {
    const made = statement(DAYS + ROWS).replace(
      '<OFX>',
      '<OFX><SIGNONMSGSRSV1><SONRS><DTSERVER>20260129</SONRS></SIGNONMSGSRSV1>',
    );
    expect(statedIn(made)?.period).toEqual({ from: '2026-01-01', to: '2026-01-29' });
  });

  test.each([
    ['begins when everything began', '<DTSTART>20000101<DTEND>20260131'],
    ['ends before it begins', '<DTSTART>20260131<DTEND>20260101'],
    ['is of other days than its rows', '<DTSTART>20260301<DTEND>20260331'],
    ['is no day', '<DTSTART>0<DTEND>20260131'],
    ['is not there', ''],
  ])('is not told where it %s', (_, days) => {
    expect(statedIn(statement(days + ROWS))).toBeUndefined();
  });

  test('is not told by two lists of one account together', () => {
    const once = statement(DAYS + ROWS);
    const part = once.replace('<DTSTART>20260101', '<DTSTART>20260104').replace(/^[^<]*/, '');
    expect(readText(once + part).rows).toHaveLength(4);
    expect(statedIn(once + part)).toBeUndefined();
  });
});

describe('the closing balance', () => {
  test('is LEDGERBAL of its day', () => {
    const text = withBalance('<LEDGERBAL><BALAMT>-123.45<DTASOF>20260131</LEDGERBAL>');
    expect(statedIn(text)).toEqual({
      period: null,
      opening: null,
      closing: { minor: -12_345, day: '2026-01-31' },
    });
  });

  test('is the later of two', () => {
    const [older, newer] = [
      '<LEDGERBAL><BALAMT>1<DTASOF>20260101</LEDGERBAL>',
      '<LEDGERBAL><BALAMT>2<DTASOF>20260131</LEDGERBAL>',
    ];
    expect(statedIn(withBalance(`${newer}${older}`))?.closing).toEqual({ minor: 200, day: '2026-01-31' });
  });

  test.each([
    ['AVAILBAL, which is what may be spent', '<AVAILBAL><BALAMT>9<DTASOF>20260131</AVAILBAL>'],
    ['one without a day', '<LEDGERBAL><BALAMT>9</LEDGERBAL>'],
    ['one without an amount', '<LEDGERBAL><BALAMT><DTASOF>20260131</LEDGERBAL>'],
  ])('is not %s', (_, balance) => {
    expect(statedIn(withBalance(balance))).toBeUndefined();
  });
});
