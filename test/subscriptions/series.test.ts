import { describe, expect, it } from 'vitest';

import { addDays, weekday } from '../../shared/day.ts';
import { charge, credit, every, monthly } from '../duplicates/charges.ts';
import { onlyIn, pricesOf, subscriptionsIn } from './found.ts';

const netflix = { to: 'NETFLIX.COM', paid: '15.49' };

describe('what is charged regularly', () => {
  it('is told with its rhythm, its price, its year and the next day', () => {
    const [one] = subscriptionsIn(monthly(7, 12, netflix));
    expect(one).toMatchObject({
      merchant: 'Netflix',
      rhythm: 'monthly',
      prices: [{ from: '2026-01-12', amount: { minor: 1549, currency: 'USD' } }],
      varies: false,
      yearly: { minor: 18_588, currency: 'USD' },
      since: '2026-01-12',
      last: '2026-07-12',
      next: '2026-08-12',
      state: 'running',
    });
    expect(one?.charges).toHaveLength(7);
  });

  it.each([
    ['weekly', 7, 8, 'HELLO GYM MEMBERSHIP'],
    ['fortnightly', 14, 6, 'HELLO GYM MEMBERSHIP'],
    ['fourWeekly', 28, 6, 'HELLO GYM MEMBERSHIP'],
    ['quarterly', 91, 4, 'ACME INSURANCE'],
    ['yearly', 365, 2, 'JETBRAINS'],
  ])('comes %s', (rhythm, days, times, to) => {
    expect(onlyIn(every(days, times, '2024-02-06', { to, paid: '33.90' })).rhythm).toBe(rhythm);
  });

  it('keeps its rhythm over weekends, and the next day is the usual date', () => {
    const charges = monthly(9, 15, netflix).map((one) => {
      const shift = { 0: 1, 6: 2 }[weekday(one.day)] ?? 0;
      return { ...one, day: addDays(one.day, shift) };
    });
    // 15 August 2026 is a Saturday.
    const one = onlyIn(charges.slice(0, 8));
    expect(one.last).toBe('2026-08-17');
    expect(one.next).toBe('2026-09-15');
  });

  it('stays on the last days of months', () => {
    const days = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'];
    const one = onlyIn(days.map((day) => charge({ ...netflix, day })));
    expect(one.rhythm).toBe('monthly');
    expect(one.next).toBe('2026-06-30');
  });

  it('is one although a beat is missing', () => {
    const charges = monthly(9, 12, netflix).filter((_, month) => month !== 4);
    expect(onlyIn(charges).charges).toHaveLength(8);
  });

  it('is one over a price step', () => {
    const before = monthly(4, 12, netflix);
    const after = monthly(8, 12, { ...netflix, paid: '17.99' }).slice(4);
    expect(pricesOf(onlyIn(before, after))).toEqual(['2026-01-12 1549', '2026-05-12 1799']);
  });

  it('compares a foreign price in its own currency', () => {
    const won = ['31020', '30640', '30780', '30390', '30560', '30910'];
    const charges = won.map((paid, month) =>
      charge({
        to: 'OPENAI *CHATGPT SUBSCR',
        day: `2026-0${month + 1}-14`,
        paid,
        currency: 'KRW',
        price: '22.00 USD',
      }),
    );
    expect(onlyIn(charges)).toMatchObject({
      varies: false,
      prices: [{ amount: { minor: 2200, currency: 'USD' } }],
    });
  });

  it('lets a rate move a price that the bank prints in home money only', () => {
    const won = ['31020', '30640', '30780', '30390', '30560', '30910'];
    const one = onlyIn(
      won.map((paid, month) =>
        charge({ to: 'OPENAI *CHATGPT SUBSCR', day: `2026-0${month + 1}-14`, paid, currency: 'KRW' }),
      ),
    );
    expect(one.varies).toBe(true);
    expect(one.prices).toHaveLength(1);
  });

  it('takes a metered bill for regular, at its usual amount', () => {
    const paid = ['61.20', '58.90', '44.10', '39.75', '41.30', '52.05', '66.40', '71.15'];
    const one = onlyIn(
      paid.map((each, month) => charge({ to: 'CITY POWER', day: `2026-0${month + 1}-20`, paid: each })),
    );
    expect(one).toMatchObject({ rhythm: 'monthly', varies: true });
    expect(paid.map((each) => Number(each) * 100)).toContain(one.prices[0]?.amount.minor);
  });

  it('keeps two plans of one vendor apart, whatever their price', () => {
    const one = monthly(8, 3, netflix);
    const other = monthly(8, 17, netflix);
    const third = monthly(8, 17, { ...netflix, paid: '7.99' });
    expect(subscriptionsIn(one, other, third).map(({ charges }) => charges.length)).toEqual([8, 8, 8]);
    expect(new Set(subscriptionsIn(one, other, third).map(({ key }) => key)).size).toBe(3);
  });

  it('does not cross from one plan to another that was there before', () => {
    const small = monthly(6, 5, { to: 'ACME CLOUD', paid: '10.00' });
    const large = monthly(12, 5, { to: 'ACME CLOUD', paid: '20.00' }).slice(3);
    const found = subscriptionsIn(small, large);
    expect(found.map(({ prices, charges }) => [prices.length, charges.length])).toEqual([
      [1, 6],
      [1, 9],
    ]);
  });

  it('is one under two names of the vendor', () => {
    const charges = monthly(8, 9, { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' }).map((one, month) =>
      month % 2 === 0 ? one : { ...one, description: 'CHATGPT SUBSCRIPTION S' },
    );
    expect(onlyIn(charges).charges).toHaveLength(8);
  });

  it('is found at one price among other purchases of an app store', () => {
    const plan = monthly(9, 21, { to: 'GOOGLE *PLAY', paid: '9.99' });
    const games = ['2026-02-03', '2026-02-11', '2026-04-28', '2026-06-06'].map((day, index) =>
      charge({ to: 'GOOGLE *PLAY', day, paid: `${index + 2}.49` }),
    );
    expect(onlyIn(plan, games).charges).toEqual(plan.map(({ id }) => id));
  });

  it('is not doubled by a double charge, and a second one is no second series', () => {
    const charges = monthly(9, 12, netflix);
    const doubles = ['2026-03-13', '2026-07-13'].map((day) => charge({ ...netflix, day }));
    expect(onlyIn(charges, doubles).charges).toEqual(charges.map(({ id }) => id));
  });

  it('is not two because it was doubled several months in a row', () => {
    const charges = monthly(9, 12, netflix);
    const doubles = ['2026-03-13', '2026-04-13', '2026-05-13'].map((day) => charge({ ...netflix, day }));
    expect(onlyIn(charges, doubles).charges).toHaveLength(9);
  });

  it('keeps its price over a single odd amount', () => {
    const charges = monthly(9, 12, netflix);
    const odd = charges.map((one, month) =>
      month === 4 ? { ...one, amount: { minor: -1799, currency: 'USD' } } : one,
    );
    expect(onlyIn(odd)).toMatchObject({ varies: false, prices: [{ from: '2026-01-12' }] });
  });

  it('may carry its day in the text, which is no instalment', () => {
    const charges = monthly(8, 14, { to: '', paid: '15.49' }).map((one) => ({
      ...one,
      description: `NETFLIX.COM ${one.day.slice(5, 7)}/14`,
    }));
    expect(onlyIn(charges).charges).toHaveLength(8);
  });

  it('leaves out what was given back', () => {
    const charges = monthly(6, 12, netflix);
    const back = credit({ ...netflix, day: '2026-06-15' });
    expect(onlyIn(charges, [back]).last).toBe('2026-05-12');
  });

  it.each(['2026-03-20', '2026-05-20', '2026-06-13'])(
    'loses the doubled charge and not the newest by a credit of %s',
    (day) => {
      const charges = monthly(6, 12, netflix);
      const extra = charge({ ...netflix, day: '2026-03-14' });
      const one = onlyIn(charges, extra, credit({ ...netflix, day }));
      expect(one.charges).toEqual(charges.map(({ id }) => id));
      expect(one).toMatchObject({ last: '2026-06-12', next: '2026-07-12', overdue: false });
    },
  );

  it('loses the earlier of two that is off the beat', () => {
    const charges = monthly(6, 12, netflix);
    const early = charge({ ...netflix, day: '2026-03-08' });
    const one = onlyIn(charges, early, credit({ ...netflix, day: '2026-05-20' }));
    expect(one.charges).toEqual(charges.map(({ id }) => id));
  });

  it('loses the charge whose number the credit bears', () => {
    const charges = monthly(6, 12, netflix).map((one, month) => ({ ...one, reference: `81276${month}` }));
    const back = credit({ ...netflix, day: '2026-06-20', reference: '812763' });
    expect(onlyIn(charges, [back])).toMatchObject({
      charges: charges.filter((_, month) => month !== 3).map(({ id }) => id),
      next: '2026-07-12',
    });
  });

  it('by one credit only one of two doubled charges', () => {
    const charges = monthly(6, 12, netflix);
    const extras = ['2026-02-14', '2026-04-14'].map((day) => charge({ ...netflix, day }));
    const backs = ['2026-04-20', '2026-05-20'].map((day) => credit({ ...netflix, day }));
    expect(onlyIn(charges, extras, backs).charges).toEqual(charges.map(({ id }) => id));
  });

  it('goes on from another day of the month when it was taken up again', () => {
    const before = monthly(4, 3, netflix);
    const after = monthly(9, 21, netflix).slice(4);
    expect(onlyIn(before, after).since).toBe('2026-01-03');
  });
});

describe('what is not listed', () => {
  it.each([
    ['a coffee every Monday', every(7, 20, '2026-01-05', { to: 'BLUE CORNER COFFEE', paid: '4.50' })],
    ['a fare each week', every(7, 20, '2026-01-05', { to: 'CITY METRO', paid: '2.90' })],
    [
      'an instalment plan',
      monthly(6, 8, { to: 'ACME FURNITURE', paid: '99.00' }).map((one, index) => ({
        ...one,
        instalment: { number: index + 1, of: 6 },
      })),
    ],
    [
      'an instalment plan that only its text tells',
      monthly(6, 8, { to: '', paid: '99.00' }).map((one, index) => ({
        ...one,
        description: `ACME FURNITURE ${index + 1} OF 6`,
      })),
    ],
    ['a transfer', monthly(9, 1, { to: 'SAVINGS', paid: '300.00', kind: 'transfer' })],
    ['the payment of a card', monthly(9, 1, { to: 'AUTOPAY', paid: '310.00', kind: 'payment' })],
    ['interest', monthly(9, 1, { to: 'INTEREST CHARGE', paid: '3.10', kind: 'interest' })],
    ['two visits a month apart', monthly(2, 8, { to: 'ACME FURNITURE', paid: '99.00' })],
    [
      'equal purchases at odd days',
      ['01-04', '01-19', '02-27', '04-02', '04-30', '06-21'].map((day) =>
        charge({ to: 'ACME FURNITURE', paid: '99.00', day: `2026-${day}` }),
      ),
    ],
  ])('%s', (_what, charges) => {
    expect(subscriptionsIn(charges)).toEqual([]);
  });
});

describe('whether it still runs', () => {
  const later = (day: string) => charge({ to: 'ACME FURNITURE', paid: '12.34', day });

  it('ended where a charge is long missing on the account', () => {
    const one = onlyIn(monthly(5, 12, netflix), later('2026-07-20'));
    expect(one).toMatchObject({ state: 'ended', next: null });
  });

  it('runs while the next charge may only be late', () => {
    const one = onlyIn(monthly(5, 12, netflix), later('2026-06-20'));
    expect(one).toMatchObject({ state: 'running', next: '2026-06-12', overdue: true });
  });

  it('is not overdue on the day itself, nor where only another account tells of later days', () => {
    expect(onlyIn(monthly(5, 12, netflix), later('2026-06-12'))).toMatchObject({ overdue: false });
    const other = { ...later('2026-06-20'), account: 2 };
    expect(onlyIn(monthly(5, 12, netflix), other)).toMatchObject({ next: '2026-06-12', overdue: false });
  });

  it('is judged by the account that pays, not by newer statements of another one', () => {
    const other = { ...later('2026-08-20'), account: 2 };
    expect(onlyIn(monthly(5, 12, netflix), other).state).toBe('running');
  });

  it('ended where that account has told nothing for long', () => {
    const other = { ...later('2027-03-20'), account: 2 };
    expect(onlyIn(monthly(5, 12, netflix), other).state).toBe('ended');
  });
});

describe('private life is no subscription', () => {
  const bank = { accountKind: 'bank', paid: '550000', currency: 'KRW' } as const;

  it.each([
    '월세',
    '301호 월세',
    'RENT FLAT 12',
    'Miete Mai · Kaltmiete',
    'LOYER MENSUEL',
    '홍길동',
    '김*수님',
  ])('%s', (to) => {
    expect(subscriptionsIn(monthly(7, 12, { ...bank, to }))).toEqual([]);
  });

  it.each([
    'RENT THE RUNWAY',
    'CAR RENT SUBSCRIPTION',
    '정수기 렌탈 월세',
    '도시가스요금',
    '전기료',
    '유튜브',
  ])('but %s is', (to) => {
    expect(subscriptionsIn(monthly(7, 12, { ...bank, to }))).toHaveLength(1);
  });

  it('but a name of three syllables on a card is a shop', () => {
    expect(subscriptionsIn(monthly(7, 12, { ...bank, accountKind: 'card', to: '홍길동' }))).toHaveLength(1);
  });
});
