import { describe, expect, test } from 'vitest';

import { guessKind } from '../../main/statements/kind.ts';

describe('what a row is', () => {
  test.each([
    ['card', true, 'OPENAI *CHATGPT', 'Sale', 'purchase'],
    ['card', false, 'Payment Thank You-Mobile', 'Payment', 'payment'],
    ['card', false, 'KITE BOOKS', 'Return', 'refund'],
    ['card', true, 'FOREIGN TRANSACTION FEE', 'Fee', 'fee'],
    ['bank', true, '쿠팡와우멤버십', '체크카드', 'purchase'],
    ['bank', false, '가온전자 9월 급여', '', 'income'],
    ['bank', true, '홍길동', '타행이체', 'transfer'],
    ['bank', false, '한강분식 환불', '', 'refund'],
    ['bank', true, 'ATM WITHDRAWAL', 'ATM', 'cash'],
    ['bank', false, 'Habenzinsen', '', 'interest'],
    ['bank', false, 'Beispiel GmbH', 'Gehalt/Rente', 'income'],
    ['bank', true, '신한카드 카드대금', '', 'payment'],
    ['bank', false, 'R Sample', 'FASTER PAYMENT', 'transfer'],
    [null, true, 'anything', '', 'purchase'],
  ] as const)('%s, out %s: %s (%s) is %s', (account, out, text, type, kind) => {
    expect(guessKind({ account, out, text, type })).toBe(kind);
  });
});
