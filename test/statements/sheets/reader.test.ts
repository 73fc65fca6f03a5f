import { describe, expect, test } from 'vitest';

import { readStatement } from '../../../main/statements/read.ts';
import { Cancelled } from '../../../main/statements/reader.ts';
import { WATCH } from '../samples.ts';
import { biff5Of, biff8Of, htmlOf, oleOf, type Value, xlsxOf, xml2003Of } from './write.ts';

const HEADER = ['Date', 'Description', 'Amount', 'Currency'];
const DAY = 'yyyy-mm-dd';
const read = (bytes: Uint8Array, name = 'statement.xls') => readStatement({ name, bytes }, WATCH);
const sheet = (...rows: readonly (readonly Value[])[]) => [{ name: 'Sheet1', rows: [HEADER, ...rows] }];
const told = (bytes: Uint8Array) =>
  read(bytes).rows.map(({ line, day, time, description, amount }) =>
    [line, day, time, description, amount.minor, amount.currency].join(' '),
  );

describe('cells of a workbook', () => {
  test('days, sums and texts of every kind', () => {
    const bytes = xlsxOf(
      sheet(
        [{ v: 46_140, z: DAY }, { shared: 'shared & safe' }, -5, 'EUR'],
        [{ v: 46_140.75, z: 'm/d/yy h:mm' }, { rich: '<r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh>' }, 27.999999999999996, 'EUR'], // prettier-ignore
        [{ v: 46_141, z: DAY }, 'escaped_x000A_line', { v: -0.1, formula: 'A1-A2' }, { v: 'EUR', formula: '"EUR"' }], // prettier-ignore
      ),
    );
    expect(told(bytes)).toEqual([
      '2 2026-04-28  shared & safe -500 EUR',
      '3 2026-04-28 18:00:00 rich text 2800 EUR',
      '4 2026-04-29  escaped line -10 EUR',
    ]);
  });

  test('an error or a formula without a value is shown with its row', () => {
    const { rows, rejects } = read(
      xlsxOf(
        sheet(
          [{ v: 46_140, z: DAY }, 'good', -5, 'EUR'],
          [{ v: 46_140, z: DAY }, 'bad', { error: '#N/A' }, 'EUR'],
          [{ v: 46_140, z: DAY }, 'never counted', { formula: 'B2*C2' }, 'EUR'],
        ),
      ),
    );
    expect(rows).toHaveLength(1);
    expect(rejects.map(({ line, reason }) => [line, reason.values?.['text']])).toEqual([
      [3, '#N/A'],
      [4, '=B2*C2'],
    ]);
  });

  test('prefixed names and cells without places are read as all others', () => {
    const rows = sheet(['2026-04-28', 'one', -5, 'EUR'], ['2026-04-29', 'two', -6, 'EUR']);
    const plain = told(xlsxOf(rows));
    expect(plain).toHaveLength(2);
    expect(told(xlsxOf(rows, { prefix: 'x' }))).toEqual(plain);
    expect(told(xlsxOf(rows, { unplaced: true }))).toEqual(plain);
  });

  test('the 1904 system is four years and a day on, in both kinds of workbook', () => {
    const rows = sheet([{ v: 44_678.5, z: 'yyyy-mm-dd hh:mm' }, 'old Mac', -5, 'EUR']);
    const line = '2 2026-04-28 12:00:00 old Mac -500 EUR';
    expect(told(xlsxOf(rows, { from1904: true }))).toEqual([line]);
    expect(told(biff8Of(rows, true))).toEqual([line]);
  });

  test('the currency of a number format counts where the row names none', () => {
    const { rows } = read(
      xlsxOf([
        {
          name: 'Sheet1',
          rows: [
            ['Date', 'Description', 'Amount'],
            ['2026-04-28', 'one', { v: -5, z: '#,##0.00\\ [$€-407]' }],
            ['2026-04-29', 'two', { v: -6000, z: '[$₩-412]#,##0' }],
          ],
        },
      ]),
    );
    expect(rows.map(({ amount }) => amount)).toEqual([
      { minor: -500, currency: 'EUR' },
      { minor: -6000, currency: 'KRW' },
    ]);
  });

  test('a note beside the table costs no row', () => {
    expect(told(xlsxOf(sheet(['2026-04-28', 'one', -5, 'EUR', null, 'see below'])))).toHaveLength(1);
  });

  test('blank rows and columns before the table do not matter', () => {
    const rows: Value[][] = [[], [], [null, null, ...HEADER], [null, null, '2026-04-28', 'one', -5, 'EUR']];
    expect(told(xlsxOf([{ name: 'Sheet1', rows }]))).toEqual(['4 2026-04-28  one -500 EUR']);
  });
});

describe('merged cells', () => {
  const rows: Value[][] = [
    ['Date', 'Description', 'Amount', 'Currency'],
    [{ v: '2026-04-28', down: 2 }, 'one', -5, 'EUR'],
    [null, 'two', -6, 'EUR'],
    ['2026-04-29', 'three', { v: '-7', down: 2 }, 'EUR'],
    ['2026-04-29', 'part of three', null, 'EUR'],
  ];
  const containers = {
    xlsx: () => xlsxOf([{ name: 'Sheet1', rows }]),
    xls: () => biff8Of([{ name: 'Sheet1', rows }]),
    html: () => htmlOf(rows, { charset: 'utf-8' }),
  };

  test.each(Object.entries(containers))('a day belongs to all its rows, a sum is one: %s', (_, write) => {
    const { rows: found, rejects } = read(write());
    expect(found.map(({ day, amount }) => [day, amount.minor])).toEqual([
      ['2026-04-28', -500],
      ['2026-04-28', -600],
      ['2026-04-29', -700],
    ]);
    expect(rejects.map(({ line, reason }) => [line, reason.id])).toEqual([[5, 'reading.csv.rejectNoAmount']]);
  });
});

describe('what is hidden is not booked, and told', () => {
  const rows = [
    ['Date', 'Description', 'Amount', 'Currency'],
    ['2026-04-28', 'one', -5, 'EUR'],
    ['2026-04-28', 'filtered', -6, 'EUR'],
    ['2026-04-29', 'three', -7, 'EUR'],
  ];
  const hide = [3];
  const containers = {
    xlsx: () => xlsxOf([{ name: 'Sheet1', rows, hide }]),
    xls: () => biff5Of(rows, 1252, hide),
    html: () => htmlOf(rows, { charset: 'utf-8', hide }),
    xml: () => xml2003Of([{ name: 'Sheet1', rows, hide }]),
  };

  test.each(Object.entries(containers))('rows: %s', (_, write) => {
    const { rows: found, skipped, notes } = read(write());
    expect(found.map(({ description }) => description)).toEqual(['one', 'three']);
    expect(skipped.filter(({ reason }) => reason.id === 'reading.sheet.skipHidden')).toMatchObject([
      { line: 3 },
    ]);
    expect(notes).toContainEqual({ id: 'reading.sheet.hidden', values: { count: 1 } });
  });

  test('sheets', () => {
    const { rows: found, skipped } = read(
      xlsxOf([
        { name: 'Raw', rows, hidden: true },
        { name: 'Shown', rows: rows.slice(0, 2) },
      ]),
    );
    expect(found).toHaveLength(1);
    expect(skipped.filter(({ reason }) => reason.id === 'reading.sheet.skipHidden')).toHaveLength(4);
  });

  test('a workbook with nothing but a hidden sheet is read', () => {
    expect(read(xlsxOf([{ name: 'Raw', rows, hidden: true }])).rows).toHaveLength(3);
  });
});

describe('several sheets', () => {
  const month = (name: string, ...rows: readonly Value[][]) => ({ name, rows: [HEADER, ...rows] });

  test('are one list, counted on, and the notes name them', () => {
    const { rows, notes, accounts } = read(
      xlsxOf([
        month('January', ['2026-01-02', 'one', -5, 'EUR']),
        { name: 'Chart', rows: [], chart: true },
        month('February', ['2026-02-02', 'two', -6, 'EUR'], ['2026-02-03', 'two', -6, 'EUR']),
      ]),
    );
    expect(rows.map(({ ordinal, day, raw }) => [ordinal, day, raw])).toEqual([
      [1, '2026-01-02', 'January: 2026-01-02\tone\t-5\tEUR'],
      [2, '2026-02-02', 'February: 2026-02-02\ttwo\t-6\tEUR'],
      [3, '2026-02-03', 'February: 2026-02-03\ttwo\t-6\tEUR'],
    ]);
    expect(accounts).toHaveLength(1);
    expect(notes).toContainEqual({
      id: 'reading.sheet.several',
      values: { count: 2, names: 'January, February' },
    });
  });

  test('of two accounts are two accounts', () => {
    const of = (name: string, number: string, amount: number) => ({
      name,
      rows: [['Account number', number], HEADER, ['2026-01-02', 'one', amount, 'EUR']],
    });
    const { rows, accounts } = read(xlsxOf([of('Giro', '12345678', -5), of('Savings', '87654321', -6)]));
    expect(accounts.map(({ number }) => number)).toEqual(['12345678', '87654321']);
    expect(rows.map(({ account, amount }) => [account, amount.minor])).toEqual([[0, -500], [1, -600]]); // prettier-ignore
  });

  test('named like sums are read where there is nothing else', () => {
    const { rows } = read(
      xlsxOf([
        month('1월 합계', ['2026-01-02', 'one', -5, 'EUR']),
        month('2월 합계', ['2026-02-02', 'two', -6, 'EUR']),
      ]),
    );
    expect(rows.map(({ amount }) => amount.minor)).toEqual([-500, -600]);
  });

  test('one that sums up the others is left out with a reason', () => {
    const { rows, skipped } = read(
      xlsxOf([
        month('Summary', ['2026-01-31', 'all of January', -11, 'EUR']),
        month('January', ['2026-01-02', 'one', -5, 'EUR'], ['2026-01-03', 'two', -6, 'EUR']),
      ]),
    );
    expect(rows.map(({ amount }) => amount.minor)).toEqual([-500, -600]);
    expect(skipped.filter(({ reason }) => reason.id === 'reading.sheet.skipSheet')).toHaveLength(2);
  });
});

describe('the container is found by content', () => {
  const rows = [HEADER, ['2026-04-28', 'one', '-5.00', 'EUR'], ['2026-04-29', 'two', '-6.00', 'EUR']];
  const text = (delimiter: string) =>
    new TextEncoder().encode(rows.map((row) => row.join(delimiter)).join('\r\n'));

  test.each([
    ['xlsx', xlsxOf([{ name: 'Sheet1', rows }]), 'xlsx'],
    ['xls', biff8Of([{ name: 'Sheet1', rows }]), 'xlsx'],
    ['xls of Excel 5, bare', biff5Of(rows, 1252), 'xlsx'],
    ['xls of Excel 5 in OLE2', oleOf({ Book: biff5Of(rows, 1252) }), 'xlsx'],
    ['html', htmlOf(rows, { charset: 'utf-8' }), 'xlsx'],
    ['xml', xml2003Of([{ name: 'Sheet1', rows }]), 'xlsx'],
    ['CSV', text(','), 'csv'],
    ['text with tabs', text('\t'), 'csv'],
  ])('%s', (_, bytes, format) => {
    for (const name of ['list.xls', 'list.csv', 'list']) {
      const reading = read(bytes, name);
      expect(reading.format).toBe(format);
      expect(reading.rows.map(({ amount }) => amount.minor)).toEqual([-500, -600]);
    }
  });

  test('a page says in which encoding it is, and its bytes have the last word', () => {
    const korean = [
      ['거래일시', '내용', '거래금액'],
      ['2026-01-02', '똠얌꿍', '-7,890'],
    ];
    expect(read(htmlOf(korean, { charset: 'euc-kr' })).encoding).toBe('euc-kr');
    const lying = Buffer.from(htmlOf(korean, { charset: 'utf-8' }))
      .toString()
      .replace('charset=utf-8', 'charset=euc-kr');
    const reading = read(new TextEncoder().encode(lying));
    expect([reading.encoding, reading.rows[0]?.description]).toEqual(['utf-8', '똠얌꿍']);
  });

  test('tables in tables, lines around them and scripts', () => {
    const page =
      '<html><head><title>t</title><script>var a = "<td>no</td>";</script></head><body><h3>Account number 12345678</h3>' +
      '<table><tr><td>menu</td><td><table><tr><th>Date<th>Description<th>Amount<th>Currency<tr><td>2026-04-28<td>one<br>two<td>-5.00<td>EUR</table></td></tr></table></body></html>';
    const { rows, accounts } = read(new TextEncoder().encode(page));
    expect(accounts[0]?.number).toBe('12345678');
    expect(rows.map(({ description, amount }) => [description, amount.minor])).toEqual([['one two', -500]]);
  });
});

describe('texts of old workbooks', () => {
  const bank = (...cells: readonly string[]) => [HEADER, ['2026-04-28', ...cells, '-5.00', 'EUR']];

  test.each([
    [949, '똠얌꿍 쌀국수', 'euc-kr'],
    [932, '東京カフェ', 'shift_jis'],
    [936, '北京烤鸭店', 'gbk'],
    [1250, 'Żabka Kraków', 'windows-1250'],
    [1252, 'Café Müller', 'windows-1252'],
  ])('in code page %d', (codepage, text, encoding) => {
    const reading = read(biff5Of(bank(text), codepage));
    expect([reading.rows[0]?.description, reading.encoding]).toEqual([text, encoding]);
  });

  test('in both forms of Excel 97', () => {
    const reading = read(biff8Of([{ name: 'Sheet1', rows: bank('똠얌꿍 Café') }]));
    expect([reading.rows[0]?.description, reading.encoding]).toEqual(['똠얌꿍 Café', 'utf-16le']);
  });
});

describe('a long workbook', () => {
  const rows = Array.from({ length: 5000 }, (_, index): Value[] => ['2026-01-02', `row ${index}`, -1, 'EUR']);
  const bytes = xlsxOf(sheet(...rows));

  test('tells how far it is', () => {
    const seen: string[] = [];
    const watch = {
      stopped: () => false,
      progress: (done: number, total: number) => seen.push(`${done}/${total}`),
    };
    readStatement({ name: 'long.xlsx', bytes }, watch);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.at(-1)).toBe('5000/5000');
  });

  test.each([1, 3, 6])('stops when told to, at look %d', (look) => {
    let looks = 0;
    const watch = { progress: () => undefined, stopped: () => ++looks >= look };
    expect(() => readStatement({ name: 'long.xlsx', bytes }, watch)).toThrow(Cancelled);
  });
});
