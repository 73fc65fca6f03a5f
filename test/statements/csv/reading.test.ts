import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { toDecimal } from '../../../shared/money.ts';
import { WATCH } from '../samples.ts';

const read = (text: string) =>
  csvReader.read({ name: 'a.csv', bytes: new TextEncoder().encode(text) }, WATCH);
const amounts = (text: string): string[] => read(text).rows.map(({ amount }) => toDecimal(amount));

describe('the sign of an amount', () => {
  test('is as printed where nothing says otherwise', () => {
    expect(amounts('Date,Description,Amount\n2026-01-02,a,50.00\n2026-01-03,b,60.00\n')).toEqual([
      '50.00',
      '60.00',
    ]);
  });

  test('is turned where payments are negative and purchases positive', () => {
    expect(
      amounts(
        'Date,Description,Amount\n2026-01-02,KITE PURCHASE,5.00\n2026-01-03,PAYMENT RECEIVED - THANK YOU,-5.00\n',
      ),
    ).toEqual(['-5.00', '5.00']);
  });

  test('is out for a card that prints no sign at all', () => {
    expect(
      amounts(
        '"Merchant Name","Card Used For Transaction","Date","Amount"\nKite,**** 1234,2026-01-02,5.00\n',
      ),
    ).toEqual(['-5.00']);
  });

  test('follows the word in its own column', () => {
    expect(amounts('Datum,Naam,Af Bij,Bedrag\n20260102,a,Af,"5,00"\n20260103,b,Bij,"6,00"\n')).toEqual([
      '-5.00',
      '6.00',
    ]);
  });

  test('of the number wins over a word that contradicts it', () => {
    expect(
      amounts(
        'DEBIT,2026-01-02,"HOST",-85.00\nCREDIT,2026-01-03,"PAY",20.00\nCREDIT,2026-01-04,"X",-116.22\n',
      ),
    ).toEqual(['-85.00', '20.00', '-116.22']);
  });

  test('in two columns: out and in, also where the out column has a minus of its own', () => {
    expect(amounts('Date,Label,Debit,Credit\n2026-01-02,a,5.00,\n2026-01-03,b,,6.00\n')).toEqual([
      '-5.00',
      '6.00',
    ]);
    expect(amounts('Date,Label,Debit,Credit\n2026-01-02,a,-5.00,\n2026-01-03,b,,6.00\n')).toEqual([
      '-5.00',
      '6.00',
    ]);
  });

  test('is shown by the balance beside it', () => {
    expect(
      amounts(
        'Date,Text,Amount,Balance\n2026-01-02,a,5.00,95.00\n2026-01-03,b,-10.00,105.00\n2026-01-04,c,1.00,104.00\n',
      ),
    ).toEqual(['-5.00', '10.00', '-1.00']);
  });
});

describe('cancelled approvals of Korean cards', () => {
  const header = '승인일자,가맹점명,승인금액(원),취소여부,승인번호\n';

  test('a purchase that is only marked is left out, with a reason', () => {
    const reading = read(`${header}2026.04.02,쿠팡,"7,890",N,1\n2026.04.03,한강분식,"9,000",Y,2\n`);
    expect(reading.rows).toHaveLength(1);
    expect(reading.skipped.at(-1)?.reason.id).toBe('reading.csv.skipCancelled');
  });

  test('a purchase that a negative row answers stays, and so does the row', () => {
    expect(amounts(`${header}2026.04.03,한강분식,"9,000",Y,2\n2026.04.04,한강분식,"-9,000",Y,2\n`)).toEqual([
      '-9000',
      '9000',
    ]);
  });

  test('an amount taken back in a column of its own is taken off', () => {
    expect(
      amounts(
        '이용일,가맹점명,이용금액,취소금액\n2026.04.03,가온전자,"50,000","20,000"\n2026.04.04,달빛서점,"1,000",0\n',
      ),
    ).toEqual(['-30000', '-1000']);
  });
});

describe('pending rows', () => {
  test('are told by status, by flag, and by a word in place of the date', () => {
    const status = read(
      'Date,Description,Amount,Status\n2026-01-02,a,-1.00,Pending\n2026-01-03,b,-2.00,Completed\n',
    );
    expect(status.rows.map(({ pending }) => pending)).toEqual([true, false]);
    const word = read(
      'Date Processed,Description,Amount\nPending,a,£1.00\n12-Dec-2025,b,£2.00\n02-Dec-2025,PAYMENT,"+ £3.00"\n',
    );
    expect(word.rows.map(({ day, pending }) => [day, pending])).toEqual([
      ['2025-12-12', true],
      ['2025-12-12', false],
      ['2025-12-02', false],
    ]);
  });

  test('declined and reverted ones are left out with a reason', () => {
    const reading = read(
      'Date,Description,Amount,State\n2026-01-02,a,-1.00,DECLINED\n2026-01-03,b,-2.00,COMPLETED\n',
    );
    expect(reading.rows).toHaveLength(1);
    expect(reading.skipped.at(-1)?.reason.id).toBe('reading.csv.skipVoid');
  });
});

describe('accounts', () => {
  test('a column that names them makes several of one file', () => {
    const { accounts, rows } = read(
      'Date,Name,Amount,Account\n2026-01-02,a,-1.00,Checking\n2026-01-03,b,-2.00,Visa\n2026-01-04,c,-3.00,Checking\n',
    );
    expect(accounts.map(({ number }) => number)).toEqual(['Checking', 'Visa']);
    expect(rows.map(({ account }) => account)).toEqual([0, 1, 0]);
  });

  test('the other side of a transfer is no account of the file', () => {
    const { accounts } = read(
      'Buchungstag;Name;IBAN;Betrag\n02.01.2026;a;DE02120300000000202051;-1,00\n03.01.2026;b;DE02500105170000000000;-2,00\n',
    );
    expect(accounts.map(({ number }) => number)).toEqual([null]);
  });
});

test('what is read is what is there: each line in exactly one list', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '2026-01-02',
      '03/04/2026',
      '-5.00',
      '1,234.56',
      '',
      'Total',
      'KITE BOOKS',
      'Pending',
      '"',
      'a"b',
      '12..3',
      '€5',
      '합계',
    ),
    fc.string({ maxLength: 8 }),
  );
  const line = fc
    .array(cell, { minLength: 1, maxLength: 5 })
    .map((cells) => cells.map((text) => text.replace(/[\n\r"]/g, '')).join(','));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = ['Date,Description,Amount', '2026-01-01,first,-1.00', ...lines].join('\n');
      const { rows, rejects, skipped } = read(text);
      const told = [...rows, ...rejects, ...skipped].map(({ line: number }) => number);
      expect(new Set(told).size).toBe(told.length);
      // A second line of a row above is part of that row.
      const continued = rows.reduce((sum, { raw }) => sum + raw.split('\n').length - 1, 0);
      const filled = text.split('\n').filter((each) =>
        each.split(',').some(
          (one) =>
            one
              .trim()
              .replace(/^(?:="(.*)"|'(.*)'|'(.*))$/, '$1$2$3')
              .trim() !== '',
        ),
      );
      expect(told.length + continued).toBe(filled.length);
    }),
    { numRuns: 200 },
  );
});
