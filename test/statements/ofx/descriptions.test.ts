import { describe, expect, test } from 'vitest';

import { readText, statement } from './reading.ts';

describe('the text of a record', () => {
  test.each([
    ['<NAME>Shop', 'Shop'],
    ['<MEMO>Shop', 'Shop'],
    ['<NAME>Shop<MEMO>SHOP', 'Shop'],
    ['<NAME>Shop<MEMO>Order 17', 'Shop Order 17'],
    [
      '<NAME>DIVIDEND FOR THE PERIOD<MEMO>DIVIDEND FOR THE PERIOD OF MARCH',
      'DIVIDEND FOR THE PERIOD OF MARCH',
    ],
    ['<NAME>Shop<EXTDNAME>Shop of Lagos<MEMO>shop', 'Shop of Lagos'],
    ['<PAYEE>Shop</PAYEE><MEMO>x1', 'Shop x1'],
    ['<PAYEE><NAME>Shop<CITY>Lagos</PAYEE>', 'Shop'],
    ['<TRNTYPE>CHECK<CHECKNUM>0', 'CHECK'],
    ['<TRNTYPE>CHECK<CHECKNUM>1043', 'CHECK 1043'],
    ['<TRNTYPE>CHECK<CHECKNUM>1043<NAME>Cheque', 'Cheque 1043'],
    ['<TRNTYPE>CHECK<CHECKNUM>319<NAME>CHECK # 319', 'CHECK # 319'],
    ['<TRNTYPE>DEBIT<CHECKNUM>1043<NAME>Shop', 'Shop'],
    ['', ''],
  ])('%s is "%s"', (fields, text) => {
    const records = `<STMTTRN><DTPOSTED>20260101<TRNAMT>-1${fields}</STMTTRN>`;
    expect(readText(statement(records)).rows[0]?.description).toBe(text);
  });
});
