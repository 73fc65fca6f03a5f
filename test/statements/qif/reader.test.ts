import { describe, expect, test } from 'vitest';

import { qifReader } from '../../../main/statements/qif/reader.ts';
import { Cancelled } from '../../../main/statements/reader.ts';
import type { DayOrder } from '../../../shared/layout.ts';
import { Fixtures } from '../fixtures.ts';
import { WATCH } from '../samples.ts';

const fixtures = new Fixtures(qifReader);
const asFile = (text: string) => ({ name: 'register.txt', bytes: new TextEncoder().encode(text) });
const read = (text: string) => qifReader.read(asFile(text), WATCH);

describe('every fixture reads as its golden file beside it says', () => {
  test.each(fixtures.names)('%s', (name) => {
    expect(fixtures.read(name)).toEqual(fixtures.golden(name));
  });
});

describe('what a file is', () => {
  test.each(fixtures.names)('%s is known for QIF by its content', (name) => {
    const { bytes } = fixtures.file(name);
    expect(qifReader.identify({ name: 'download.txt', bytes })).toBeGreaterThanOrEqual(0.7);
  });

  test.each([
    ['a CSV', 'Date,Description,Amount\n2026-01-01,!Type:Bank,-1.00\n'],
    ['prose', 'Dear customer,\nThank you.\n^\n'],
    ['nothing', ''],
  ])('%s is not', (_, text) => {
    expect(qifReader.identify({ name: 'register.qif', bytes: new TextEncoder().encode(text) })).toBe(0);
  });
});

describe('dates in every way that programs write them', () => {
  test.each([
    ["1/25'26", '2026-01-25'],
    ["1/25' 6", '2006-01-25'],
    ["1/25'2026", '2026-01-25'],
    ['1/25/26', '2026-01-25'],
    ['01/25/2026', '2026-01-25'],
    ['25/1/2026', '2026-01-25'],
    ["25/ 1'26", '2026-01-25'],
    ['25.01.2026', '2026-01-25'],
    ['25.1.26', '2026-01-25'],
    ['25-01-2026', '2026-01-25'],
    ['2026-01-25', '2026-01-25'],
    ['20260125', '2026-01-25'],
    ['6/ 1/94', '1994-06-01'],
  ])('%s', (written, day) => {
    expect(read(`!Type:Bank\nD${written}\nT-1.00\nPSHOP\n^\n`).rows[0]?.day).toBe(day);
  });

  const orderOf = (...dates: string[]) =>
    read(`!Type:Bank\n${dates.map((date) => `D${date}\nT-1.00\nPSHOP\n^\n`).join('')}`);

  test('one date that fits one order only decides for all, and the notes say so', () => {
    const reading = orderOf('03/04/2026', '05/04/2026', '25/04/2026');
    expect(reading.rows.map(({ day }) => day)).toEqual(['2026-04-03', '2026-04-05', '2026-04-25']);
    expect(reading.notes).toContainEqual({ id: 'reading.csv.datesByValues', values: { order: 'dmy' } });
  });

  test('points mean the day first; slashes, where nothing decides, the month, and a check is asked for', () => {
    const pointed = orderOf('03.04.2026');
    expect(pointed.rows[0]?.day).toBe('2026-04-03');
    expect(pointed.notes).toContainEqual({ id: 'reading.csv.datesByDots' });
    const slashed = orderOf('03/04/2026');
    expect(slashed.rows[0]?.day).toBe('2026-03-04');
    expect(slashed.notes).toContainEqual({ id: 'reading.csv.datesByHabit', values: { order: 'mdy' } });
  });
});

describe('amounts', () => {
  const minors = (...amounts: string[]) =>
    read(`!Type:Bank\n${amounts.map((amount) => `D2026-01-02\nT${amount}\nPSHOP\n^\n`).join('')}`).rows.map(
      ({ amount }) => amount.minor,
    );

  test.each([
    [
      ['-1,234.56', '1,000', '-3'],
      [-123_456, 100_000, -300],
    ],
    [
      ['-1.234,56', '1.000', '-3'],
      [-123_456, 100_000, -300],
    ],
    [['1,234'], [123_400]],
    [['-1.234'], [-123_400]],
    [
      ['-5.00', '1,234'],
      [-500, 123_400],
    ],
    [['.5'], [50]],
  ])('%s', (written, expected) => {
    expect(minors(...written)).toEqual(expected);
  });
});

describe('what a record says', () => {
  const row = (lines: string) => read(`!Type:Bank\nD2026-01-02\n${lines}\n^\n`).rows[0];

  test('is payee and memo, each once, else the category', () => {
    expect(row('T-1.00\nPSHOP\nMSHOP 12 SEOUL')?.description).toBe('SHOP 12 SEOUL');
    expect(row('T-1.00\nPSHOP\nMtwo cups')?.description).toBe('SHOP two cups');
    expect(row('T-1.00\nLFood:Lunch')?.description).toBe('Food:Lunch');
  });

  test('money to an own account is a transfer', () => {
    expect(row('T-1.00\nPSHOP\nL[Savings]')?.kind).toBe('transfer');
  });

  test('a number tells the line apart, a word does not', () => {
    expect(row('T-1.00\nN10234\nPSHOP')?.reference).toBe('10234');
    expect(row('T-1.00\nNATM\nPSHOP')?.reference).toBeNull();
  });

  test('no card number is kept, in no field', () => {
    const reading = JSON.stringify(
      read('!Type:Bank\nD2026-01-02\nT-1.00\nN4242424242424242\nPPAN 4242 4242 4242 4242\n^\n'),
    );
    expect(reading).not.toMatch(/4242 ?4242/);
  });
});

test('accounts of one file stay apart, and their sections need no order', () => {
  const record = 'D2026-01-02\nT-1.00\nPSHOP\n^\n';
  const named = (name: string) => `!Account\nN${name}\nTBank\n^\n!Type:Bank\n${record}`;
  const reading = read(named('House') + named('Mine') + named('House') + `!Type:CCard\n${record}`);
  expect(reading.accounts.map(({ number }) => number)).toEqual(['House', 'Mine', 'ccard']);
  expect(reading.rows.map(({ account }) => account)).toEqual([0, 1, 0, 2]);
});

test('a reading that is told to stop stops', () => {
  const stop = { progress: () => {}, stopped: () => true };
  expect(() => qifReader.read(fixtures.file('us-register.qif'), stop)).toThrow(Cancelled);
});

describe("a card's list without signs", () => {
  const list = (...records: string[]): string =>
    `!Type:CCard\n${records.map((record) => `D2026-03-05\n${record}\n^\n`).join('')}`;

  test('is read as purchases, which is asked, unless every row says that money came back', () => {
    const bought = read(list('T6.10\nPBirch Bakery', 'T3.00\nPRefund Kite Books'));
    expect(bought.rows.map(({ amount }) => amount.minor)).toEqual([-610, 300]);
    expect(bought.open).toEqual({ id: 'layout.doubt.signCard' });
    const back = read(list('T3.00\nPRefund Kite Books'));
    expect([back.rows[0]?.amount.minor, back.open]).toEqual([300, undefined]);
  });

  test('keeps the signs where money came from another account of the holder', () => {
    const paid = read(list('T-6.10\nPBirch Bakery', 'T60.00\nPBank\nL[Checking]', 'T3.00\nPKite Books'));
    expect(paid.rows.map(({ amount }) => amount.minor)).toEqual([-610, 6000, 300]);
  });
});

describe('days that may be either', () => {
  const open = '!Type:CCard\nD3/4/26\nT-12.00\nPKITE\n^\nD4/4/26\nT-13.00\nPPEBBLE\n^\n';
  const answered = (text: string, order: DayOrder) =>
    qifReader.read(
      {
        ...asFile(text),
        told: (fingerprint) => {
          const layout = read(open).layout;
          return layout?.fingerprint === fingerprint ? { ...layout.used, order } : null;
        },
      },
      WATCH,
    );

  test('are asked about, with the days as they could be', () => {
    const { layout, rows } = read(open);
    expect(layout?.doubts).toEqual([{ about: 'order', reason: { id: 'layout.doubt.order' } }]);
    expect(layout?.sample[0]).toEqual(['3/4/26', '-12.00', 'KITE', '']);
    expect(rows.map(({ day }) => day)).toEqual(['2026-03-04', '2026-04-04']);
  });

  test('are read as the person said', () => {
    const { layout, rows } = answered(open, 'dmy');
    expect(rows.map(({ day }) => day)).toEqual(['2026-04-03', '2026-04-04']);
    expect(layout?.doubts).toEqual([]);
    expect(layout?.used.order).toBe('dmy');
  });

  test('are not asked about where the file decides, whatever was said', () => {
    const { layout, rows } = answered(open.replace('D4/4/26', 'D4/14/26'), 'dmy');
    expect(layout).toBeUndefined();
    expect(rows.map(({ day }) => day)).toEqual(['2026-03-04', '2026-04-14']);
  });
});
