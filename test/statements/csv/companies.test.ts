import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { WATCH } from '../samples.ts';

const CARD = '이용일자,사용처,이용금액,승인번호\n2026.05.03,연카페,"7,890",12345678\n';
const BANK = '거래일시,적요,출금,입금,잔액\n2026.05.03 10:00,연카페,"7,890",0,"90,000"\n';

function institution(name: string, text: string): string | null | undefined {
  return csvReader.read({ name, bytes: new TextEncoder().encode(text) }, WATCH).accounts[0]?.institution;
}

describe('the company of a Korean list', () => {
  test.each([
    ['a.csv', `신한카드 이용내역,,,\n${CARD}`, '신한카드'],
    ['a.csv', `국민카드 승인내역,,,\n${CARD}`, 'KB국민카드'],
    ['a.csv', `KB국민은행 거래내역조회,,,,\n${BANK}`, 'KB국민은행'],
    ['삼성카드_이용내역_202605.csv', CARD, '삼성카드'],
    ['카카오뱅크 거래내역.csv'.normalize('NFD'), BANK, '카카오뱅크'],
    ['a.csv', `이용내역,결제계좌: 국민은행 123,,\n현대카드,,,\n${CARD}`, '현대카드'],
  ])('is told by title or name of the file: %s %s', (name, text, expected) => {
    expect(institution(name, text)).toBe(expected);
  });

  test('is not the bank that the bill is paid from, and not a shop', () => {
    expect(institution('a.csv', `결제계좌,국민은행 123-45,,\n${CARD}`)).toBeNull();
    expect(institution('a.csv', CARD.replace('연카페', '신한카드'))).toBeNull();
    expect(institution('statement.csv', 'Date,Description,Amount\n2026-05-03,Kite,-1.00\n')).toBeNull();
  });
});
