import { describe, expect, test } from 'vitest';

import { merchantOf } from '../../main/duplicates/merchants.ts';

describe('one merchant under many names', () => {
  // The descriptors of the dispute rules.
  test.each([
    'OPENAI *CHATGPT SUBSCR',
    'OPENAI *CHATGPT SUBSCR SAN FRANCISCO US',
    'OPENAI *CHATGPT SUBSSAN FRANCISCO CA',
    'OPENAI *CHATGPT SUB*',
    'CHATGPT SUBSCRIPTION S',
    'CHATGPT *SUBSCRIPTION',
    'OPENAI *SUBSCR',
    'CHATGPT *PLUS',
    'OPENAI',
    'PAYPAL *OPENAI 4029357733',
    'ＯＰＥＮＡＩ　＊ＣＨＡＴＧＰＴ',
    'openai *chatgpt subscr',
    'Refund OPENAI *CHATGPT SUBSCR',
  ])('%s is OpenAI', (text) => {
    expect(merchantOf(text)).toMatchObject({ key: 'openai', name: 'OpenAI' });
  });

  test.each(['Anthropic* Claude Sub', 'CLAUDE.AI SUBSCRIPTION', 'ANTHROPIC'])('%s is Anthropic', (text) => {
    expect(merchantOf(text).name).toBe('Anthropic');
  });

  test.each([
    ['STRIPE *VELVETNOTE', 'PADDLE.NET* VELVETNOTE'],
    ['VELVETNOTE.COM', 'VELVETNOTE INC 800-555-1212 CA'],
    ['SQ *BLUE DOOR CAFE', 'BLUE DOOR CAFE SEATTLE WA'],
    ['STARBUCKS STORE 01234 SEATTLE WA', '카카오페이_스타벅스 강남점'],
    ['PURCHASE AUTHORIZED ON 01/02 HEARTHSIDE BOOKS CARD 1234', 'HEARTHSIDE BOOKS'],
    ['Kartenzahlung Hearthside Books', 'HEARTHSIDE BOOKS//BERLIN/DE 2026-05-02T11:19'],
    ['(주)우아한형제들', '배달의민족'],
    ['네이버페이 무신사', '무신사'],
    ['[취소] 달빛문구', '달빛문구'],
    ['HELLO FRESH', 'HELLOFRESH'],
    ['1PASSWORD TORONTO ON', 'PADDLE.NET* 1PASSWORTORONTO ON'],
    ['BESTBUYCOM805612345678', 'FS *BESTBUYCOM805612888-BESTBUY MN'],
    ['IKEA DEUTSCHLAND', 'PAYPAL *IKEADEUTSCHL'],
    ['HANS IM GLUECK BERLIN', 'Hans im Glück'],
  ])('%s and %s are one', (one, other) => {
    expect(merchantOf(one).key).toBe(merchantOf(other).key);
  });

  test('decomposed Hangul is the same merchant as composed', () => {
    expect(merchantOf('쿠팡'.normalize('NFD'))).toEqual(merchantOf('쿠팡'));
  });
});

describe('what stays apart', () => {
  test.each([
    ['쿠팡', '쿠팡와우멤버십'],
    ['쿠팡', '쿠팡이츠'],
    ['UBER *TRIP', 'UBER *EATS'],
    ['AMAZON.COM', 'Amazon Prime*2K3'],
    ['OPENAI *CHATGPT SUBSCR', 'OPENAI *API'],
    ['토스트하우스', '토스'],
    ['이마트', '이마트24'],
  ])('%s and %s are two', (one, other) => {
    expect(merchantOf(one).key).not.toBe(merchantOf(other).key);
  });
});

test('a name that no rule knows is shown readably', () => {
  expect(merchantOf('SQ *OAKHILL POTTERY #12').name).toBe('Oakhill Pottery');
});

test.each(['', '   ', '***', '12345', 'TST*'])('the odd text %j does no harm', (text) => {
  expect(() => merchantOf(text)).not.toThrow();
});
