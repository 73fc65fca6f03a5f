import { describe, expect, test } from 'vitest';

import { charge, credit, every, flagOf, monthly, reasonsOf } from './charges.ts';

const chatGpt = { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' };

describe('a second charge inside one billing cycle', () => {
  test('two ChatGPT charges one day apart inside a monthly cycle are likely a double charge', () => {
    const regular = monthly(5, 10, chatGpt);
    const extra = charge({ ...chatGpt, day: '2026-03-11' });
    const flag = flagOf(regular, extra);
    expect(flag).toMatchObject({
      strength: 'likely',
      status: 'open',
      merchant: 'OpenAI',
      amount: { minor: 2000, currency: 'USD' },
      recoverable: { minor: 2000, currency: 'USD' },
      charges: [regular[2]?.id, extra.id],
      refunds: [],
    });
    expect(reasonsOf(flag).slice(0, 2)).toEqual(['reasons.cycleBreak', 'reasons.wentOn']);
    expect(flag?.reasons[0]?.said.values).toEqual({ days: 1, rhythm: 'monthly' });
  });

  test('a second charge on the very day is likely a double charge', () => {
    expect(flagOf(monthly(4, 10, chatGpt), charge({ ...chatGpt, day: '2026-02-10' }))?.strength).toBe(
      'likely',
    );
  });

  test('a second charge in the middle of a cycle that goes on as before is likely a double charge', () => {
    expect(flagOf(monthly(6, 10, chatGpt), charge({ ...chatGpt, day: '2026-03-24' }))?.strength).toBe(
      'likely',
    );
  });

  test('the alternating names of one subscription are one merchant', () => {
    const other = { ...chatGpt, to: 'CHATGPT SUBSCRIPTION S' };
    const flag = flagOf(monthly(4, 10, chatGpt), charge({ ...other, day: '2026-03-12' }));
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toContain('reasons.knownNames');
  });

  test('an unknown merchant with and without a processor in front is one merchant', () => {
    const plan = { to: 'VELVETNOTE.COM', paid: '9.00' };
    const flag = flagOf(
      monthly(4, 3, plan),
      charge({ ...plan, to: 'PADDLE.NET* VELVETNOTE', day: '2026-04-04' }),
    );
    expect(flag?.strength).toBe('likely');
  });

  test('a plan doubled on another card is found', () => {
    const flag = flagOf(monthly(5, 10, chatGpt), charge({ ...chatGpt, day: '2026-03-11', account: 2 }));
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toContain('reasons.otherAccount');
  });

  test('a plan doubled in the first month of its new price is found', () => {
    const dearer = { ...chatGpt, paid: '23.00' };
    const after = monthly(6, 10, dearer).slice(4);
    const flag = flagOf(monthly(4, 10, chatGpt), after, charge({ ...dearer, day: '2026-05-11' }));
    expect(flag).toMatchObject({ strength: 'likely', amount: { minor: 2300 } });
  });

  test('three charges of one plan on one day are one flag with two to get back', () => {
    const extras = [charge({ ...chatGpt, day: '2026-03-10' }), charge({ ...chatGpt, day: '2026-03-10' })];
    const flag = flagOf(monthly(5, 10, chatGpt), extras);
    expect(flag?.charges).toHaveLength(3);
    expect(flag?.recoverable.minor).toBe(4000);
  });

  test('two charges of a plan that has just begun are likely a double charge', () => {
    const flag = flagOf(charge({ ...chatGpt, day: '2026-03-10' }), charge({ ...chatGpt, day: '2026-03-11' }));
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toContain('reasons.onlyTheseNear');
  });

  test('a yearly plan charged twice within days is found', () => {
    const plan = { to: 'NORDVPN.COM', paid: '83.76' };
    expect(
      flagOf(charge({ ...plan, day: '2026-03-10' }), charge({ ...plan, day: '2026-03-13' })),
    ).not.toBeNull();
  });
});

describe('a subscription as it should be', () => {
  test('two renewals in one calendar month are no double charge', () => {
    const days = ['2026-01-31', '2026-03-01', '2026-03-31', '2026-04-30'];
    expect(flagOf(days.map((day) => charge({ ...chatGpt, day })))).toBeNull();
  });

  test('weekends that move a renewal make no double charge', () => {
    const days = ['2026-01-10', '2026-02-12', '2026-03-10', '2026-04-13', '2026-05-10'];
    expect(flagOf(days.map((day) => charge({ ...chatGpt, day })))).toBeNull();
  });

  test('two subscriptions that run side by side for months are no double charge', () => {
    expect(flagOf(monthly(6, 5, chatGpt), monthly(6, 8, chatGpt))).toBeNull();
  });

  test('two telephone lines billed on one day each month are no double charge', () => {
    const line = { to: 'SKT통신요금', paid: '69000', currency: 'KRW' };
    expect(flagOf(monthly(5, 21, line), monthly(5, 21, line))).toBeNull();
  });

  test('a plan billed weekly is no double charge', () => {
    expect(flagOf(every(7, 20, '2026-01-05', { to: 'FRESHBOX WEEKLY', paid: '39.90' }))).toBeNull();
  });

  test('a plan that starts anew on another day and goes on from there is no double charge', () => {
    const before = monthly(3, 5, chatGpt);
    const after = monthly(7, 20, chatGpt).slice(2);
    expect(flagOf(before, after)).toBeNull();
  });

  test('a renewal that comes half a cycle early, with none at its own time, is no double charge', () => {
    const days = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-03-27', '2026-05-10', '2026-06-10'];
    expect(flagOf(days.map((day) => charge({ ...chatGpt, day })))).toBeNull();
  });

  test('credit bought at odd times where a plan is sold too makes an equal sum less sure', () => {
    const regular = monthly(6, 10, chatGpt);
    const extra = charge({ ...chatGpt, day: '2026-03-24' });
    const credits = ['2026-01-03', '2026-02-19', '2026-02-23', '2026-04-02', '2026-05-27', '2026-05-30'];
    const flag = flagOf(
      regular,
      extra,
      credits.map((day) => charge({ to: 'OPENAI', paid: '50.00', day })),
    );
    expect(flag?.strength).not.toBe('likely');
  });

  test('API credit beside a plan of the same price is another product', () => {
    expect(
      flagOf(monthly(5, 10, chatGpt), charge({ ...chatGpt, to: 'OPENAI *API', day: '2026-03-11' })),
    ).toBeNull();
  });

  test('a payment that was returned and made anew is no double charge', () => {
    const back = credit({ ...chatGpt, day: '2026-03-12' });
    expect(flagOf(monthly(5, 10, chatGpt), back, charge({ ...chatGpt, day: '2026-03-13' }))).toBeNull();
  });
});

describe('foreign prices', () => {
  const plan = { to: 'OPENAI *CHATGPT SUBSCR', currency: 'KRW', price: '20.00 USD' };

  test('are compared by what was asked, not by what the rate made of it', () => {
    const flag = flagOf(
      charge({ ...plan, paid: '28731', day: '2026-03-10' }),
      charge({ ...plan, paid: '28804', day: '2026-03-12' }),
    );
    expect(flag).toMatchObject({
      strength: 'likely',
      amount: { minor: 2000, currency: 'USD' },
      recoverable: { minor: 28_804, currency: 'KRW' },
    });
    expect(reasonsOf(flag)).toContain('reasons.sameOriginal');
  });

  test('that differ are two purchases even where the booked amounts agree', () => {
    const flag = flagOf(
      charge({ ...plan, paid: '28731', day: '2026-03-10' }),
      charge({ ...plan, paid: '28731', price: '18.50 EUR', day: '2026-03-12' }),
    );
    expect(flag).toBeNull();
  });

  test('that the bank shows in home money only are the same price within a rhythm', () => {
    const home = { to: 'PIXELFORGE', currency: 'KRW' };
    const rates = ['13800', '13922', '13711', '13875', '13990'];
    const regular = rates.map((paid, month) => charge({ ...home, paid, day: `2026-0${month + 1}-14` }));
    const flag = flagOf(regular, charge({ ...home, paid: '13744', day: '2026-03-15' }));
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toContain('reasons.nearlySame');
  });
});
