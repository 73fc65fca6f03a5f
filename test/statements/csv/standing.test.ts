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
