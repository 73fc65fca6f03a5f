import { describe, expect, test } from 'vitest';

import { charge, monthly } from '../../duplicates/charges.ts';
import { find, ids, leader, madeFlag, questionOf, scored, words } from './asking.ts';

const plan = { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' };
const shop = { to: 'HARBOR LAMPS PORTLAND OR', paid: '187.43' };
const cafe = { to: 'BLUE DOOR COFFEE', paid: '6.50' };

describe('a top-up', () => {
  const credits = { to: 'OPENAI', paid: '50.00' };
  const days = ['2026-01-05', '2026-01-09', '2026-02-02', '2026-03-10', '2026-03-12', '2026-04-20'];

  test('is plausible for round sums at odd intervals, counted from the charges', () => {
    const charges = days.map((day) => charge({ ...credits, day }));
    const question = madeFlag(charges, charges.slice(3, 5));
    const found = find(question, 'top-up');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'often')).toBe(
      '6 charges of $50.00 from Mon, Jan 5, 2026 to Mon, Apr 20, 2026, 2 to 39 days apart: no bill keeps such a rhythm',
    );
    expect(ids(found?.for)).toContain('hypotheses.top-up.for.autoReload');
  });

  test('is worth a thought where the text itself names credit, though the search says charged twice', () => {
    const charges = days.map((day) => charge({ ...credits, to: 'OPENAI *API CREDITS', day }));
    const question = madeFlag(charges, charges.slice(3, 5), { score: 0.8 });
    expect(leader(question)).toBe('charged-twice');
    expect(find(question, 'top-up')?.standing).toBe('plausible');
    expect(words(find(question, 'top-up'), 'named')).toContain('“OPENAI *API CREDITS”');
  });

  test('says of many on one day that auto-reload may have misfired', () => {
    const charges = [1, 2, 3].map(() => charge({ ...credits, day: '2026-03-10' }));
    const found = find(madeFlag(charges, charges), 'top-up');
    expect(words(found, 'burst')).toContain('3 times $50.00 on one day');
  });

  test('is ruled out where both texts name a plan', () => {
    const question = questionOf([...monthly(6, 10, plan), charge({ ...plan, day: '2026-03-11' })]);
    const found = find(question, 'top-up');
    expect(found?.standing).toBe('ruled-out');
    expect(ids(found?.against)).toContain('hypotheses.top-up.against.rhythm');
  });

  test('is not mentioned at a shop', () => {
    const lines = [charge({ ...shop, day: '2026-03-10' }), charge({ ...shop, day: '2026-03-10' })];
    expect(find(questionOf(lines), 'top-up')).toBeUndefined();
  });
});

describe('two subscriptions', () => {
  test('are plausible where both charges have a counterpart of their own a month away, named by their days', () => {
    const charges = ['2026-02-10', '2026-02-14', '2026-03-10', '2026-03-14'].map((day) =>
      charge({ ...plan, day }),
    );
    const found = find(madeFlag(charges, charges.slice(2)), 'two-subscriptions');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'bothRecur')).toContain(
      'on Tue, Feb 10, 2026 and on Sat, Feb 14, 2026: each of the two has its own counterpart a month away',
    );
  });

  const bills = (first: string, second: string) =>
    scored(
      questionOf([
        ...monthly(3, 10, { to: 'VELVETNOTE', paid: '9.00' }),
        charge({ to: `VELVETNOTE ${first}`, paid: '9.00', day: '2026-04-10' }),
        charge({ to: `VELVETNOTE ${second}`, paid: '9.00', day: '2026-04-12' }),
      ]),
      0.92,
    );

  test('lead where the invoices were billed to two customer accounts', () => {
    const question = bills('P69GJBDX-0004', 'QQ2XKBDA-0001');
    expect(leader(question)).toBe('two-subscriptions');
    expect(words(find(question, 'two-subscriptions'), 'prefixes')).toContain(
      'P69GJBDX-0004 and QQ2XKBDA-0001',
    );
    expect(find(question, 'charged-twice')?.standing).toBe('plausible');
  });

  test('are unlikely where two invoices have one customer account', () => {
    const question = bills('P69GJBDX-0004', 'P69GJBDX-0005');
    expect(leader(question)).toBe('charged-twice');
    const found = find(question, 'two-subscriptions');
    expect(found?.standing).toBe('unlikely');
    expect(ids(found?.against)).toContain('hypotheses.two-subscriptions.against.onePrefix');
  });

  test('are ruled out where both lines carry one invoice', () => {
    const question = bills('P69GJBDX-0004', 'P69GJBDX-0004');
    expect(find(question, 'two-subscriptions')?.standing).toBe('ruled-out');
    expect(ids(find(question, 'charged-twice')?.for)).toContain('hypotheses.charged-twice.for.sameInvoice');
  });

  test('are seen where one was paid through the app store and one directly', () => {
    const charges = [
      charge({ to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00', day: '2026-03-10' }),
      charge({ to: 'APPLE.COM/BILL', paid: '20.00', day: '2026-03-12' }),
    ];
    const found = find(madeFlag(charges, charges), 'two-subscriptions');
    expect(words(found, 'webAndStore')).toContain('“APPLE.COM/BILL”');
    expect(words(found, 'settlesStore')).toContain('app store');
  });

  test('stay plausible where the score leaves a sixth, though others share in that', () => {
    const abroad = { to: 'OPENAI *CHATGPT SUBSCR', currency: 'KRW', price: '22.00 USD' };
    const question = questionOf([
      ...monthly(4, 10, { ...abroad, paid: '30910' }),
      charge({ ...abroad, paid: '30870', day: '2026-03-11' }),
    ]);
    expect(find(scored(question, 0.84), 'two-subscriptions')?.standing).toBe('plausible');
    expect(find(scored(question, 0.95), 'two-subscriptions')?.standing).toBe('unlikely');
  });

  test('are unlikely where one series is known that is billed by the year', () => {
    const yearly = { to: 'NORDVPN.COM', paid: '83.76' };
    const days = ['2024-03-10', '2025-03-10', '2026-03-10', '2026-03-12'];
    const question = scored(questionOf(days.map((day) => charge({ ...yearly, day }))), 0.95);
    const around = question.around.filter((row) => row.day > '2025-09-10');
    const found = find({ ...question, around }, 'two-subscriptions');
    expect(found?.standing).toBe('unlikely');
    expect(words(found, 'oneSeries')).toContain('Only one series of $83.76 is known, billed every year');
  });

  test('are not mentioned at a café', () => {
    const charges = [charge({ ...cafe, day: '2026-03-10' }), charge({ ...cafe, day: '2026-03-10' })];
    expect(find(madeFlag(charges, charges), 'two-subscriptions')).toBeUndefined();
  });
});

describe('a seat or a change of plan', () => {
  const team = { to: 'VELVETNOTE TEAM SUBSCRIPTION', paid: '60.00' };

  test('is plausible for odd amounts below the regular price inside the period', () => {
    const part = { ...team, paid: '13.71' };
    const pair = [charge({ ...part, day: '2026-03-24' }), charge({ ...part, day: '2026-03-24' })];
    const found = find(madeFlag([...monthly(4, 10, team), ...pair], pair), 'proration');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'below')).toBe(
      '$13.71 of Tue, Mar 24, 2026 is below the regular $60.00, as for a part of the period',
    );
    expect(words(found, 'midCycle')).toContain('14 days after the regular charge of Tue, Mar 10, 2026');
  });

  test('is ruled out where both are the regular price', () => {
    const question = questionOf([...monthly(4, 10, team), charge({ ...team, day: '2026-03-11' })]);
    expect(find(question, 'proration')?.standing).toBe('ruled-out');
  });

  test('is not mentioned at a shop', () => {
    const lines = [charge({ ...shop, day: '2026-03-10' }), charge({ ...shop, day: '2026-03-10' })];
    expect(find(questionOf(lines), 'proration')).toBeUndefined();
  });
});
