import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { WATCH } from '../samples.ts';

/* Whether money moved: what the words of a list say of it. */

const read = (lines: readonly string[]): StatementReading =>
  csvReader.read({ name: 'a.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, WATCH);
const withStatus = (word: string): StatementReading =>
  read(['Date,Description,Amount,Status', `2026-02-13,Shop,-5.00,${word}`, '2026-02-14,Cafe,-6.00,Posted']);

describe('a status', () => {
  test.each([
    'In Progress',
    'Not posted',
    'Nog te verwerken',
    'En proceso',
    'Autorizzato',
    'Retenida',
    'Under behandling',
    'Blokada',
    'Nierozliczona',
  ])('"%s" waits', (word) => {
    expect(withStatus(word).rows.map(({ pending }) => pending)).toEqual([true, false]);
  });

  test.each(['Denegada', 'Rechazadas', 'Rifiutata', 'Odrzucone', 'Avslått'])(
    '"%s" never moved money',
    (word) => {
      const { rows, skipped } = withStatus(word);
      expect(rows).toHaveLength(1);
      expect(skipped.map(({ line, reason }) => [line, reason.id])).toContainEqual([
        2,
        'reading.csv.skipVoid',
      ]);
    },
  );
});

describe('a Korean cancellation', () => {
  test('in part, without how much, is listed and neither kept whole nor left out', () => {
    const { rows, rejects } = read([
      '승인일자,가맹점명,승인금액(원),승인번호,취소여부',
      '2026-02-13,달빛서점,"30,000",12345678,전체취소',
      '2026-02-14,한강분식,"80,000",12345679,부분취소',
      '2026-02-15,한강분식,"9,000",12345670,정상',
    ]);
    expect(rows.map(({ amount }) => amount.minor)).toEqual([-9000]);
    expect(rejects.map(({ line, reason }) => [line, reason.id])).toEqual([[3, 'reading.csv.rejectPartly']]);
  });

  test.each(['부분취소', '부분 취소', '일부취소'])(
    'called %s in a column of states is listed too',
    (word) => {
      const { rows, rejects } = read([
        '이용일,이용시간,가맹점명,이용금액,승인번호,상태',
        `2026-01-05,10:11:12,연가게,"59,000",11111111,${word}`,
        '2026-01-07,10:11:12,찻집,"5,500",11111112,정상',
      ]);
      expect(rows.map(({ amount }) => amount.minor)).toEqual([-5500]);
      expect(rejects.map(({ line, reason }) => [line, reason.id])).toEqual([[2, 'reading.csv.rejectPartly']]);
    },
  );

  const card = ['이용일,이용시간,가맹점명,이용금액,승인번호,상태'];
  const amounts = (lines: readonly string[]): number[] => read(lines).rows.map(({ amount }) => amount.minor);

  test('in a row of its own gives the money back, with or without a minus', () => {
    const purchase = '2026-01-05,10:11:12,연가게,"59,000",11111111,정상';
    const other = '2026-01-07,10:11:12,찻집,"5,500",11111112,정상';
    for (const amount of ['"59,000"', '"-59,000"'])
      expect(
        amounts([...card, purchase, other, `2026-01-05,12:11:12,연가게,${amount},11111111,승인취소`]),
      ).toEqual([-59_000, -5500, 59_000]);
  });

  test('takes back the purchase of its own approval, and no other of the same amount', () => {
    const rows = ['11111111,정상', '11111112,승인취소', '11111113,정상'].map(
      (end, index) => `2026-01-0${index + 5},10:11:12,연가게,"59,000",${end}`,
    );
    expect(amounts([...card, ...rows])).toEqual([-59_000, -59_000]);
    const back = '2026-01-09,10:11:12,연가게,"-59,000",11111111,승인취소';
    expect(amounts([...card, ...rows, back])).toEqual([-59_000, -59_000, 59_000]);
  });

  test('beside a row of the same amount is listed where no approval tells which it is', () => {
    const { rows, rejects } = read([
      '이용일,가맹점명,이용금액,상태',
      '2026-01-05,연가게,"59,000",정상',
      '2026-01-06,연가게,"59,000",승인취소',
      '2026-01-07,찻집,"5,500",승인취소',
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(rejects.map(({ line, reason }) => [line, reason.id])).toEqual([[3, 'reading.csv.rejectTwin']]);
  });

  test('is known in the words of shops', () => {
    const { skipped } = read([
      '결제일시,상품명,판매자,결제금액,결제상태',
      '2026.01.28 18:30,공책,연가게,"23,900원",구매확정',
      '2026.01.27 18:30,연필,연가게,"129,000원",결제취소',
    ]);
    expect(skipped.map(({ line, reason }) => [line, reason.id])).toContainEqual([
      3,
      'reading.csv.skipCancelled',
    ]);
  });
});

test('two accounts of one holder are told apart by their numbers', () => {
  const { accounts } = read([
    'Date,Description,Value,Balance,Account Name,Account Number',
    '13/01/2026,Shop,-5.00,95.00,DOE J,601234-12345678',
    '14/01/2026,Cafe,-6.00,44.00,DOE J,601234-87654321',
  ]);
  expect(accounts.map(({ number }) => number)).toEqual(['601234-12345678', '601234-87654321']);
});

test.each([
  ['Parcela', '2/6', { number: 2, of: 6 }],
  ['Parcela', 'Única', null],
  ['Cuota', 'C.02/06', { number: 2, of: 6 }],
  ['Parcela', '2 de 6', { number: 2, of: 6 }],
])('%s %s is that part of a purchase', (name, cell, part) => {
  expect(read([`Data,Descrição,Valor,${name}`, `2026-02-13,Loja,-5.00,${cell}`]).rows[0]?.instalment).toEqual(
    part,
  );
});

test('a part of a purchase may stand in its text', () => {
  const parts = read([
    'date,title,amount',
    '2026-01-05,Loja - Parcela 2/6,-5.00',
    '2026-01-06,Loja 2/6,-5.00',
  ]).rows;
  expect(parts.map(({ instalment }) => instalment)).toEqual([{ number: 2, of: 6 }, null]);
});

test('a column of plus and minus tells which way the money went', () => {
  const { rows } = read(['Date;Text;+/-;Amount', '2026-01-05;Shop;-;45,12', '2026-01-06;Pay;+;1.000,00']);
  expect(rows.map(({ amount }) => amount.minor)).toEqual([-4512, 100_000]);
});

test('hidden signs before days and sums are no part of them, and stay in texts', () => {
  const { rows } = read(['Date,Text,Amount', '\u200e05/13/2026,a\u200eb,\u200e-45.12']);
  expect(rows.map(({ day, description, amount }) => [day, description, amount.minor])).toEqual([
    ['2026-05-13', 'a\u200eb', -4512],
  ]);
});
