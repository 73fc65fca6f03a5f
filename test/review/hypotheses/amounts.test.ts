import { describe, expect, test } from 'vitest';

import { charge, monthly } from '../../duplicates/charges.ts';
import { find, ids, leader, madeFlag, questionOf, scored, words } from './asking.ts';

const plan = { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' };
const shop = { to: 'HARBOR LAMPS PORTLAND OR', paid: '187.43' };

describe('a tax line', () => {
  const won = (paid: string, price?: string) =>
    charge({ to: 'FIGMA MONTHLY', paid, currency: 'KRW', day: '2026-03-10', ...(price ? { price } : {}) });

  test('is plausible where one price is the other with a tenth on top', () => {
    const pair = [won('30910', '22.00 USD'), won('34001', '24.20 USD')];
    const found = find(madeFlag(pair, pair), 'tax');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'factor')).toBe('$24.20 is $22.00 with 10% on top, as a tax');
    expect(ids(found?.for)).toContain('hypotheses.tax.for.korea');
  });

  test('is ruled out where no rate explains the difference', () => {
    const lamp = { to: shop.to, currency: 'KRW', day: '2026-03-10' };
    const pair = [
      charge({ ...lamp, paid: '30910', price: '22.00 USD' }),
      charge({ ...lamp, paid: '33000', price: '23.50 USD' }),
    ];
    const found = find(madeFlag(pair, pair), 'tax');
    expect(found?.standing).toBe('ruled-out');
    expect(words(found, 'noRate')).toContain('6.8% above $22.00');
  });

  test('is not mentioned where the prices are equal, whatever the rate of exchange', () => {
    const pair = [won('30910', '22.00 USD'), won('34001', '22.00 USD')];
    expect(find(madeFlag(pair, pair), 'tax')).toBeUndefined();
  });
});

describe('instalments', () => {
  const part = (number: number, day: string) =>
    charge({
      to: '롯데하이마트 강남점',
      paid: '129000',
      currency: 'KRW',
      day,
      instalment: { number, of: 3 },
    });

  test('lead where the lines are two parts of one purchase', () => {
    const pair = [part(1, '2026-03-10'), part(2, '2026-03-10')];
    const question = madeFlag(pair, pair);
    expect(leader(question)).toBe('instalment');
    expect(words(find(question, 'instalment'), 'parts')).toBe('They are part 1 and part 2 of 3');
  });

  test('are ruled out where one part was booked twice', () => {
    const pair = [part(2, '2026-03-10'), part(2, '2026-03-12')];
    const question = madeFlag(pair, pair);
    expect(find(question, 'instalment')?.standing).toBe('ruled-out');
    expect(leader(question)).toBe('charged-twice');
  });

  test('are ruled out where the place numbers its parts and these two lines have no number', () => {
    const pair = ['2026-03-10', '2026-03-11'].map((day) =>
      charge({
        ...part(1, day),
        to: '롯데하이마트 강남점',
        paid: '88000',
        currency: 'KRW',
        instalment: null,
        day,
      }),
    );
    const found = find(madeFlag([part(1, '2026-01-10'), ...pair], pair), 'instalment');
    expect(found?.standing).toBe('ruled-out');
    expect(words(found, 'noMarkHere')).toContain('Sat, Jan 10, 2026 (1 of 3)');
  });

  test('are not mentioned where nothing hints at them', () => {
    const lines = [charge({ ...shop, day: '2026-03-10' }), charge({ ...shop, day: '2026-03-10' })];
    expect(find(questionOf(lines), 'instalment')).toBeUndefined();
  });
});

describe('a tip or another currency', () => {
  const dinner = { to: 'LUIGI TRATTORIA', day: '2026-03-10' };

  test('is plausible where the second bill is higher by a tip', () => {
    const pair = [
      charge({ ...dinner, paid: '80.00', time: '20:10:00' }),
      charge({ ...dinner, paid: '94.40', time: '20:11:00' }),
    ];
    const found = find(madeFlag(pair, pair), 'tip-or-currency');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'for.tip')).toBe('$94.40 is $80.00 with 18% on top, as a tip');
  });

  test('is ruled out where both bills are equal', () => {
    const pair = [charge({ ...dinner, paid: '94.40' }), charge({ ...dinner, paid: '94.40' })];
    expect(find(madeFlag(pair, pair), 'tip-or-currency')?.standing).toBe('ruled-out');
  });

  test('tells one foreign price at two rates, and that this is no second reason to charge', () => {
    const abroad = { to: plan.to, currency: 'KRW', price: '22.00 USD' };
    const extra = charge({ ...abroad, paid: '30870', day: '2026-03-11' });
    const found = find(
      scored(questionOf([...monthly(4, 10, { ...abroad, paid: '30910' }), extra]), 0.95),
      'tip-or-currency',
    );
    expect(found?.standing).toBe('unlikely');
    expect(words(found, 'sameOriginal')).toContain('₩30,910 and ₩30,870 differ by 0.1%');
    expect(ids(found?.against)).toContain('hypotheses.tip-or-currency.against.twoLines');
  });

  test('is ruled out where the difference is no usual tip', () => {
    const pair = [charge({ ...dinner, paid: '80.00' }), charge({ ...dinner, paid: '81.00' })];
    const found = find(madeFlag(pair, pair), 'tip-or-currency');
    expect(found?.standing).toBe('ruled-out');
    expect(words(found, 'noTip')).toContain('$80.00 and $81.00 differ by 1.3%');
  });

  test('tells what a merchant’s own conversion costs', () => {
    const hotel = { to: 'HOTEL SAKURA TOKYO JP', currency: 'KRW', day: '2026-03-10' };
    const pair = [charge({ ...hotel, paid: '200000' }), charge({ ...hotel, paid: '212000' })];
    expect(words(find(madeFlag(pair, pair), 'tip-or-currency'), 'conversion')).toContain('differ by 6%');
  });

  test('is not mentioned where the amounts are equal at a shop', () => {
    const lines = [charge({ ...shop, day: '2026-03-10' }), charge({ ...shop, day: '2026-03-10' })];
    expect(find(questionOf(lines), 'tip-or-currency')).toBeUndefined();
  });
});

describe('own money moving', () => {
  test('leads where one line is the wallet’s and the other the card’s behind it, by the names of the accounts', () => {
    const pair = [
      charge({ ...shop, day: '2026-03-10', account: 3, accountKind: 'wallet' }),
      charge({ ...shop, to: 'PAYPAL *HARBOR LAMPS', day: '2026-03-10' }),
    ];
    const question = madeFlag(pair, pair, { score: 0.55 });
    expect(leader(question)).toBe('own-transfer');
    expect(words(find(question, 'own-transfer'), 'chain')).toContain(
      'PayPal shows the payment, and Family Visa',
    );
  });

  test('is thought of where a wallet shows a payment and a card names the seller alone', () => {
    const pair = [
      charge({ ...shop, day: '2026-03-10', account: 3, accountKind: 'wallet' }),
      charge({ ...shop, day: '2026-03-10' }),
    ];
    const found = find(madeFlag(pair, pair), 'own-transfer');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'behind')).toContain('One line is in PayPal, a wallet');
  });

  test('is plausible where the line itself is a transfer', () => {
    const transfer = { to: 'ZELLE TRANSFER TO ANN', paid: '50.00', day: '2026-03-10' };
    const pair = [charge(transfer), charge({ ...transfer, account: 2 })];
    const found = find(madeFlag(pair, pair), 'own-transfer');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'named')).toContain('“ZELLE TRANSFER TO ANN”');
  });

  test('is ruled out where both left one card through a wallet', () => {
    const paypal = { ...shop, to: 'PAYPAL *HARBOR LAMPS', day: '2026-03-10' };
    const found = find(questionOf([charge(paypal), charge(paypal)]), 'own-transfer');
    expect(found?.standing).toBe('ruled-out');
    expect(words(found, 'oneNamedAccount')).toContain('Both left Family Visa');
  });

  test('is unlikely on two cards that both name the seller', () => {
    const pair = [charge({ ...plan, day: '2026-03-10' }), charge({ ...plan, day: '2026-03-10', account: 2 })];
    const found = find(scored(questionOf(pair), 0.95), 'own-transfer');
    expect(found?.standing).toBe('unlikely');
    expect(ids(found?.against)).toEqual(['hypotheses.own-transfer.against.directAlike']);
  });

  test('is not mentioned on one card without a wallet', () => {
    const lines = [charge({ ...shop, day: '2026-03-10' }), charge({ ...shop, day: '2026-03-10' })];
    expect(find(questionOf(lines), 'own-transfer')).toBeUndefined();
  });
});
