import { describe, expect, test } from 'vitest';

import { mt940Reader } from '../../../main/statements/mt940/reader.ts';
import { Cancelled } from '../../../main/statements/reader.ts';
import { Fixtures } from '../fixtures.ts';
import { read, statement } from './reading.ts';

const fixtures = new Fixtures(mt940Reader);
const rowOf = (lines: string) => read(statement(lines)).rows[0];

describe('every fixture reads as its golden file beside it says', () => {
  test.each(fixtures.names)('%s', (name) => {
    expect(fixtures.read(name)).toEqual(fixtures.golden(name));
  });
});

describe('what a file is', () => {
  test.each(fixtures.names)('%s is known for MT940 by its content', (name) => {
    const { bytes } = fixtures.file(name);
    expect(mt940Reader.identify({ name: 'download.txt', bytes })).toBe(0.95);
  });

  test.each([
    ['a CSV', 'Date,Description,Amount\n2026-01-01,":20:START",-1.00\n'],
    ['a list of times', ':20:15 train\n:25:10 bus\n'],
    ['nothing', ''],
  ])('%s is not', (_, text) => {
    expect(mt940Reader.identify({ name: 'statement.sta', bytes: new TextEncoder().encode(text) })).toBe(0);
  });
});

describe('the line of a booking', () => {
  test.each([
    ['2601050105D9,99NMSCNONREF', -999],
    ['2601050105C9,99NMSCNONREF', 999],
    ['2601050105DR9,99NMSCNONREF', -999],
    ['2601050105CR9,99NMSCNONREF', 999],
    ['2601050105RC9,99NMSCNONREF', -999],
    ['2601050105RCR9,99NMSCNONREF', -999],
    ['2601050105RD9,99NMSCNONREF', 999],
    ['2601050105RDR9,99NMSCNONREF', 999],
    ['260105D9,99NMSC', -999],
    ['260105    DD9,99NMSCNONREF//', -999],
    ['260105D9,N426NONREF', -900],
    ['260105D20,5FMSC', -2050],
    ['260105D000000001213,28N044', -121_328],
    ['260105C0,00NMSC', 0],
    ['260105D3,03NOV NONREF', -303],
    ['260105D3,03NOV', -303],
    ['2601050105DF2402,00S   X', -240_200],
  ])('%s', (line, minor) => {
    expect(rowOf(`:61:${line}`)?.amount).toEqual({ minor, currency: 'EUR' });
  });

  test.each([
    ['2601050105', '2026-01-05', '2026-01-05'],
    ['2512310102', '2025-12-31', '2026-01-02'],
    ['2601021231', '2026-01-02', '2025-12-31'],
    ['260105', '2026-01-05', null],
    ['2602300301', '2026-02-28', '2026-03-01'],
    ['2402300229', '2024-02-29', '2024-02-29'],
    ['9907010701', '1999-07-01', '1999-07-01'],
    ['2601051399', '2026-01-05', null],
  ])('%s is valued and booked', (dates, day, posted) => {
    expect(rowOf(`:61:${dates}D1,00NMSCNONREF`)).toMatchObject({ day, posted });
  });

  test('a day at the end of February that the calendar does not have is told', () => {
    expect(read(statement(':61:2602300301D1,00NMSCNONREF')).notes).toContainEqual({
      id: 'reading.mt940.endOfFebruary',
      values: { count: 1 },
    });
  });

  test.each(['260431', '261301', '260100', '260231'])('%s is no day, and the row is rejected', (date) => {
    const reading = read(statement(`:61:${date}D1,00NMSC\n:86:SHOP\n:61:260105D2,00NMSC`));
    expect(reading.rejects).toEqual([
      {
        line: 5,
        text: `:61:${date}D1,00NMSC\n:86:SHOP`,
        reason: { id: 'reading.ofxBadDate', values: { text: date } },
        found: { day: null, description: 'SHOP', amount: { minor: -100, currency: 'EUR' } },
      },
    ]);
    expect(reading.rows).toHaveLength(1);
  });

  test.each([
    ['NMSCNONREF//AB12', 'AB12'],
    ['NMSCINVOICE 7//', null],
    ['NMSCNONREF//NONREF', null],
    ['NMSCNONREF', null],
  ])('%s', (rest, reference) => {
    expect(rowOf(`:61:260105D1,00${rest}`)?.reference).toBe(reference);
  });

  test('a booking whose tag is damaged is listed, and keeps its text', () => {
    const reading = read(statement(':61:260105D1,00NMSC\n:86:ONE\n:6A:260106D2,00NMSC\n:86:TWO'));
    expect(reading.rows.map(({ description }) => description)).toEqual(['ONE']);
    expect(reading.rejects.map(({ text }) => text)).toEqual([':6A:260106D2,00NMSC\n:86:TWO']);
  });

  test.each([
    [':61:26010X0102D4,00NMSC', null, -400],
    [':6A:260106C2,00NMSC', '2026-01-06', 200],
    [':61:260106D,NMSC', '2026-01-06', null],
    // The end of the amount is not there, and 12 may be 1200.
    [':61:260106D12', '2026-01-06', null],
  ])('%s cannot be read, and what can be told of it is', (line, day, minor) => {
    const { rejects } = read(statement(`${line}\n:86:SHOP`));
    const amount = minor === null ? null : { minor, currency: 'EUR' };
    expect(rejects[0]?.found).toEqual({ day, description: 'SHOP', amount });
  });
});

describe('what the booking says', () => {
  const told = (...information: string[]) => {
    const row = rowOf(`:61:260105D1,00NMSCNONREF\n:86:${information.join('\n')}`);
    return [row?.description, row?.kind];
  };

  test.each([
    [
      'numbered parts',
      ['105?00FOLGELASTSCHRIFT?20EREF+1?21SVWZ+Invoice 7?32MUSIC LTD'],
      ['MUSIC LTD · Invoice 7', 'purchase'],
    ],
    ['older ones', ['116?00DAUERAUFTRAG?20Rent?21May?32HANS'], ['HANS · Rent May', 'transfer']],
    [
      'a part cut inside a word',
      ['106?00KARTENZAHLUNG?20SVWZ+OPENAI CHATGPT SUBSCRI?21PTION MAY'],
      ['OPENAI CHATGPT SUBSCRIPTION MAY', 'purchase'],
    ],
    [
      'a mark cut by the end of a line',
      ['105?00LASTSCHRIFT?20Inv?2', '1oice?32SHOP'],
      ['SHOP · Inv oice', 'purchase'],
    ],
    ['other signs', ['020~00PRZELEW~20Rent~32JAN'], ['JAN · Rent', 'transfer']],
    [
      'named parts',
      ['/TRTP/SEPA Incasso/CSID/NL1/NAME/KPN B.V./MARF/1/REMI/Invoice 7/EREF/2'],
      ['KPN B.V. · Invoice 7', 'purchase'],
    ],
    [
      'an account with its name',
      ['/EREF/1//CNTP/NL57ABNA0876543211/ABNANL2A/B Bert///REMI/USTD//Rent/'],
      ['B Bert · Rent', 'purchase'],
    ],
    [
      'a code cut by the end of a line',
      ['/TRTP/SEPA Incasso/NAME/SHOP/RE', 'MI/Invoice'],
      ['SHOP · Invoice', 'purchase'],
    ],
    ['plain text', ['CARD PAYMENT   CAFE', 'MAIN STREET'], ['CARD PAYMENT CAFE MAIN STREET', 'purchase']],
    ['several fields', ['ONE', ':86:TWO'], ['ONE TWO', 'purchase']],
    ['text without structure', ['999PN5477BOOKSHOP'], ['BOOKSHOP', 'purchase']],
  ])('%s', (_, information, expected) => {
    expect(told(...information)).toEqual(expected);
  });

  test('a name behind the reference, or a text in the line below, comes first', () => {
    expect(rowOf(':61:260105D1,00N0441234567890      W.P. Jansen\n:86:Rent')?.description).toBe(
      'W.P. Jansen · Rent',
    );
    expect(rowOf(':61:260105D1,00NMSCNONREF\nCOFFEE CORNER\n:86:7')?.description).toBe('COFFEE CORNER · 7');
    expect(rowOf(':61:260105D1,00NMSCNONREF\n/TRCD/00100/\n:86:Rent')?.description).toBe('Rent');
  });

  test.each([
    ['D', 'NCHG', 'fee'],
    ['D', 'NINT', 'interest'],
    ['D', 'NDDT', 'purchase'],
    ['D', 'NTRF', 'purchase'],
    ['RD', 'NDDT', 'refund'],
    ['RC', 'NTRF', 'transfer'],
  ])('%s %s is %s', (mark, type, kind) => {
    expect(rowOf(`:61:260105${mark}1,00${type}NONREF\n:86:ANNA`)?.kind).toBe(kind);
  });

  test('no card number is kept, in no field, however it is broken', () => {
    const reading = JSON.stringify(
      read(
        statement(
          ':61:260105D1,00NMSCNONREF//4242424242424242\n:86:PAN 4242 4242 4242 4242\n' +
            ':61:260105D1,00NMSC\n:86:PAN 4242424242\n424242\n' +
            ':61:260105D1,00NMSC\n:86:105?00LASTSCHRIFT?20PAN 42424242?2142424242',
        ),
      ),
    );
    expect(reading).not.toMatch(/4242 ?4242/);
    expect(reading.match(/••••4242/g)?.length).toBeGreaterThan(5);
  });
});

describe('accounts and what is stated of them', () => {
  test('several statements of one account are one account, with the balance before the first and after the last', () => {
    const day = (date: string, from: string, to: string) =>
      `:20:A\n:25:1/2\n:60F:C${date}EUR${from}\n:61:${date}D1,00NMSC\n:62F:C${date}EUR${to}\n-\n`;
    const [account, ...others] = read(day('260105', '9,', '8,') + day('260109', '8,', '7,')).accounts;
    expect(others).toEqual([]);
    expect(account?.stated).toEqual({
      period: { from: '2026-01-05', to: '2026-01-09' },
      opening: { minor: 900, day: '2026-01-05' },
      closing: { minor: 700, day: '2026-01-09' },
    });
  });

  test('no period is told where a statement between two is missing', () => {
    const day = (date: string, from: string) =>
      `:20:A\n:25:1/2\n:60F:C${date}EUR${from}\n:61:${date}D1,00NMSC\n:62F:C${date}EUR0,\n-\n`;
    expect(read(day('260105', '1,') + day('260109', '1,')).accounts[0]?.stated?.period).toBeNull();
  });

  test('the same number in another currency is another account', () => {
    const dollars = statement(':61:260105D1,00NMSC').replaceAll('EUR', 'USD');
    const reading = read(statement(':61:260105D1,00NMSC') + dollars);
    expect(reading.accounts.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
    expect(reading.rows.map(({ account, amount }) => [account, amount.currency])).toEqual([
      [0, 'EUR'],
      [1, 'USD'],
    ]);
  });

  test('a statement without balances is of the account that has its number', () => {
    const bare = ':20:B\n:25:50010517/0137075030\n:61:260106D2,00NMSC\n:86:X\n-\n';
    for (const text of [statement(':61:260105D1,00NMSC') + bare, bare + statement(':61:260105D1,00NMSC')]) {
      const reading = read(text);
      expect(reading.accounts.map(({ currency }) => currency)).toEqual(['EUR']);
      expect(reading.rows.map(({ amount }) => amount.currency)).toEqual(['EUR', 'EUR']);
    }
  });

  test('an IBAN is kept whole, whatever its digits add up to', () => {
    expect(read(statement(':61:260105D1,00NMSC', 'FI4242424242424242')).accounts[0]?.number).toBe(
      'FI4242424242424242',
    );
  });

  test('without balances the currency is unknown, and that is said', () => {
    const reading = read(':20:A\n:25:1/2\n:28C:1\n:61:260105D1,00NMSC\n');
    expect(reading.rows[0]?.amount).toEqual({ minor: -100, currency: 'XXX' });
    expect(reading.notes).toContainEqual({ id: 'reading.csv.currencyUnknown' });
  });
});

test('a file that ends in the middle of a booking lists it as cut off, and says that more may be missing', () => {
  const reading = read(
    statement(':61:260105D1,00NMSC\n:86:ONE\n:61:260106D2,00NMSC\n:86:TW').split(':62F')[0] ?? '',
  );
  expect(reading.rows.map(({ description }) => description)).toEqual(['ONE']);
  expect(reading.rejects).toEqual([
    {
      line: 7,
      text: ':61:260106D2,00NMSC\n:86:TW',
      reason: { id: 'reading.ofxCutOff' },
      found: { day: '2026-01-06', description: 'TW', amount: { minor: -200, currency: 'EUR' } },
    },
  ]);
  expect(reading.notes).toContainEqual({ id: 'reading.ofxUnfinished' });
});

test('lines may end in any way', () => {
  const text = statement(':61:260105D1,00NMSC\n:86:ONE\n:61:260106D2,00NMSC\n:86:TWO');
  for (const end of ['\r\n', '\r']) {
    const { rows } = read(text.replaceAll('\n', end));
    expect(rows.map(({ line, description }) => [line, description])).toEqual([
      [5, 'ONE'],
      [7, 'TWO'],
    ]);
  }
});

test('a reading that is told to stop stops', () => {
  const stop = { progress: () => {}, stopped: () => true };
  expect(() => mt940Reader.read(fixtures.file('german.sta'), stop)).toThrow(Cancelled);
});
