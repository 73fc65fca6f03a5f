import { describe, expect, test } from 'vitest';

import { charge, flagOf, reasonsOf } from './charges.ts';

describe('a foreign price that the bank prints in home money only', () => {
  const coat = { to: 'ZALANDO SE BERLIN' };
  const first = charge({ ...coat, paid: '131.38', day: '2026-05-02' });

  test('twice within days, as far apart as rates move, is likely one price', () => {
    const flag = flagOf(first, charge({ ...coat, paid: '131.17', day: '2026-05-03' }));
    expect(flag).toMatchObject({ strength: 'likely', recoverable: { minor: 13_117 } });
    expect(reasonsOf(flag)).toContain('reasons.foreignRate');
  });

  test('further apart it is another price', () => {
    expect(flagOf(first, charge({ ...coat, paid: '134.20', day: '2026-05-03' }))).toBeNull();
  });

  test('a week later it is another purchase', () => {
    expect(flagOf(first, charge({ ...coat, paid: '131.17', day: '2026-05-09' }))).toBeNull();
  });

  test('at home nothing moves a price', () => {
    const home = { ...coat, currency: 'EUR' };
    const flag = flagOf(
      charge({ ...home, paid: '131.38', day: '2026-05-02' }),
      charge({ ...home, paid: '131.17', day: '2026-05-03' }),
    );
    expect(flag).toBeNull();
  });

  test('where one often buys, two near prices are two purchases', () => {
    const visits = ['128.40', '92.10', '140.77', '88.02', '61.35'].map((paid, index) =>
      charge({ ...coat, paid, day: `2026-04-${10 + index * 4}` }),
    );
    expect(flagOf(visits, first, charge({ ...coat, paid: '131.17', day: '2026-05-03' }))).toBeNull();
  });
});

describe('a price that may be foreign', () => {
  const book = { to: 'KINOKUNIYA BOOKS' };

  test('is worth a look where no line says that the shop is at home', () => {
    const flag = flagOf(
      charge({ ...book, paid: '66.06', day: '2026-05-02' }),
      charge({ ...book, paid: '66.51', day: '2026-05-04' }),
    );
    expect(flag?.strength).toBe('possible');
    expect(reasonsOf(flag)).toContain('reasons.maybeForeignRate');
  });

  test.each([
    ['66.00', '66.50'],
    ['66.99', '67.99'],
  ])('is none where round sums are asked: %s and %s', (one, other) => {
    const flag = flagOf(
      charge({ ...book, paid: one, day: '2026-05-02' }),
      charge({ ...book, paid: other, day: '2026-05-04' }),
    );
    expect(flag).toBeNull();
  });

  test('is told in won by a sum that no shop in Korea asks', () => {
    const pair = (to: string, one: string, other: string) => [
      charge({ to, paid: one, currency: 'KRW', day: '2026-05-02' }),
      charge({ to, paid: other, currency: 'KRW', day: '2026-05-03' }),
    ];
    expect(reasonsOf(flagOf(pair('KINOKUNIYA BOOKS', '46746', '47023')))).toContain('reasons.foreignRate');
    expect(flagOf(pair('KINOKUNIYA BOOKS', '46740', '47020'))).toBeNull();
    expect(flagOf(pair('서울책방', '46746', '47023'))).toBeNull();
  });

  test('is none where the same shop takes about as much again and again', () => {
    const credit = { to: 'RUNPOD.IO', currency: 'KRW' };
    const topUps = ['13714', '13807'].map((paid, index) =>
      charge({ ...credit, paid, day: `2026-0${index + 1}-10` }),
    );
    const pair = ['13769', '13790'].map((paid, index) =>
      charge({ ...credit, paid, day: `2026-05-0${index + 2}` }),
    );
    expect(flagOf(topUps, pair)).toBeNull();
  });
});

describe('a charge that the till converted itself', () => {
  const shop = { to: 'MUJI STORE', currency: 'KRW', day: '2026-05-02' } as const;
  const byBank = charge({ ...shop, paid: '120532', price: '76.19 GBP' });

  test('beside the same price converted by the bank is worth a look', () => {
    const flag = flagOf(byBank, charge({ ...shop, paid: '127667' }));
    expect(flag).toMatchObject({ strength: 'possible', recoverable: { currency: 'KRW' } });
    expect(reasonsOf(flag)).toContain('reasons.convertedByMerchant');
  });

  test.each(['118000', '141230', '121001'])('is not one of %s, less, much more or as much', (paid) => {
    expect(flagOf(byBank, charge({ ...shop, paid }))).toBeNull();
  });

  test('where nothing says that the shop is abroad, it is another purchase', () => {
    const home = { to: 'KINOKUNIYA BOOKS', day: '2026-05-02' } as const;
    expect(flagOf(charge({ ...home, paid: '66.06' }), charge({ ...home, paid: '70.03' }))).toBeNull();
  });

  test('a day later it is another purchase', () => {
    expect(flagOf(byBank, charge({ ...shop, paid: '127667', day: '2026-05-03' }))).toBeNull();
  });
});
