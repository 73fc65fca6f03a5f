import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readStatement } from '../../../main/statements/read.ts';
import { addDays, daysBetween } from '../../../shared/day.ts';
import { WATCH } from '../samples.ts';
import { biff8Of, htmlOf, type Value, xlsxOf } from './write.ts';

interface Charge {
  readonly day: string;
  /** Seconds of the day. */
  readonly second: number;
  readonly merchant: string;
  /** Minor units, positive for money out. */
  readonly paid: number;
  readonly reference: string;
}

const charges = (most: number): fc.Arbitrary<Charge[]> =>
  fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2019-01-01', days)),
      second: fc.integer({ min: 1, max: 86_399 }),
      merchant: fc
        .tuple(fc.constantFrom('달빛서점', '한강분식', 'OPENAI *CHATGPT', '똠얌꿍 쌀국수'), fc.nat(999))
        .map(([name, shop]) => `${name} ${shop}`),
      paid: fc.integer({ min: 1, max: most }),
      reference: fc.integer({ min: 1, max: 99_999_999 }).map((digits) => String(digits).padStart(8, '0')),
    }),
    { minLength: 1, maxLength: 25 },
  );

const clock = (second: number): string =>
  [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
const serial = (day: string): number => daysBetween('1899-12-30', day);

const SHINHAN = ['거래일', '카드구분', '이용카드', '가맹점명', '승인번호', '금액', '매입구분', '이용구분', '거래통화', '해외이용금액', '취소상태'] as const; // prettier-ignore

/** As the usage list of Shinhan; days and references as numbers with a format, or as text. */
const shinhan = (of: readonly Charge[], typed: boolean): Value[][] => [
  [...SHINHAN],
  ...of.map(({ day, second, merchant, paid, reference }): Value[] => [
    typed
      ? { v: serial(day) + second / 86_400, z: 'yyyy.mm.dd hh:mm:ss' }
      : `${day.replaceAll('-', '.')} ${clock(second)}`,
    '신용',
    '본인 1234',
    merchant,
    typed ? { v: Number(reference), z: '00000000' } : reference,
    typed ? { v: paid, z: '#,##0' } : paid.toLocaleString('en-US'),
    '결제확정',
    '일시불',
    '',
    '',
    '',
  ]),
  ['', '', '', `총 ${of.length}건`],
];

const facts = (bytes: Uint8Array) =>
  readStatement({ name: 'list.xls', bytes }, WATCH).rows.map((row) => ({
    day: row.day,
    time: row.time,
    merchant: row.description,
    paid: -row.amount.minor,
    reference: row.reference,
  }));

describe('a list of charges written as a bank writes it reads back the same', () => {
  const expected = (of: readonly Charge[]) =>
    of.map(({ second, ...charge }) => ({ ...charge, time: clock(second) }));
  const containers: Readonly<Record<string, (of: readonly Charge[]) => Uint8Array>> = {
    'a workbook of days and numbers': (of) => xlsxOf([{ name: 'Sheet1', rows: shinhan(of, true) }]),
    'a workbook of texts': (of) => xlsxOf([{ name: 'Sheet1', rows: shinhan(of, false) }]),
    'an old workbook': (of) => biff8Of([{ name: 'Sheet1', rows: shinhan(of, true) }]),
    'a page in CP949': (of) => htmlOf(shinhan(of, false), { charset: 'euc-kr' }),
  };

  test.each(Object.entries(containers))('of a Korean card: %s', (_, write) => {
    fc.assert(
      fc.property(charges(90_000_000), (of) => {
        expect(facts(write(of))).toEqual(expected(of));
      }),
      { numRuns: 40 },
    );
  });

  test('of an American card, cents and signs as they are', () => {
    const header = ['Transaction Date', 'Post Date', 'Description', 'Category', 'Type', 'Amount', 'Memo'];
    fc.assert(
      fc.property(charges(9_999_999), (of) => {
        const rows = of.map(({ day, merchant, paid }): Value[] => {
          const cell = { v: serial(day), z: 'mm/dd/yyyy' };
          return [cell, cell, merchant, 'Shopping', 'Sale', { v: -paid / 100, z: '#,##0.00' }, ''];
        });
        const read = facts(xlsxOf([{ name: 'Sheet1', rows: [header, ...rows] }]));
        expect(read.map(({ day, merchant, paid }) => ({ day, merchant, paid }))).toEqual(
          of.map(({ day, merchant, paid }) => ({ day, merchant, paid })),
        );
      }),
      { numRuns: 40 },
    );
  });
});
