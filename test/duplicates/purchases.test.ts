import { describe, expect, test } from 'vitest';

import { charge, credit, every, flagOf, reasonsOf } from './charges.ts';

const sofa = { to: 'NORDHAUS FURNITURE 0113', paid: '187.43' };

describe('a purchase charged twice', () => {
  test('an unusual amount twice on one day at a place seen only then is likely a double charge', () => {
    const flag = flagOf(charge({ ...sofa, day: '2026-05-02' }), charge({ ...sofa, day: '2026-05-02' }));
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toEqual(
      expect.arrayContaining(['reasons.sameDay', 'reasons.onlyTheseNear', 'reasons.unusualAmount']),
    );
  });

  test('two days later it is still likely', () => {
    const flag = flagOf(charge({ ...sofa, day: '2026-05-02' }), charge({ ...sofa, day: '2026-05-04' }));
    expect(flag?.strength).toBe('likely');
  });

  test('three weeks later a sum that hardly comes twice is worth a look', () => {
    const flag = flagOf(charge({ ...sofa, day: '2026-05-02' }), charge({ ...sofa, day: '2026-05-23' }));
    expect(flag).not.toBeNull();
    expect(reasonsOf(flag)).toContain('reasons.farApart');
  });

  test('a plain sum then is another purchase, and so is any sum six weeks later', () => {
    const plain = { ...sofa, paid: '180.00' };
    expect(
      flagOf(charge({ ...plain, day: '2026-05-02' }), charge({ ...plain, day: '2026-05-23' })),
    ).toBeNull();
    expect(flagOf(charge({ ...sofa, day: '2026-05-02' }), charge({ ...sofa, day: '2026-06-13' }))).toBeNull();
  });

  test('on a second card it is found', () => {
    const flag = flagOf(
      charge({ ...sofa, day: '2026-05-02' }),
      charge({ ...sofa, day: '2026-05-02', account: 2 }),
    );
    expect(flag).not.toBeNull();
    expect(reasonsOf(flag)).toContain('reasons.otherAccount');
  });

  test('an exact sum that a supermarket never took otherwise is likely a double charge', () => {
    const sums = ['54.12', '87.90', '23.45', '61.07', '99.31', '45.66', '72.18', '38.29'];
    const visits = sums.map((paid, week) =>
      charge({ to: 'GREENFIELD MARKET', paid, day: `2026-0${week + 1}-03` }),
    );
    const again = charge({ to: 'GREENFIELD MARKET', paid: '99.31', day: '2026-05-03' });
    const flag = flagOf(visits, again);
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toContain('reasons.amountNeverElse');
  });

  test('one reference number on two lines makes sure what the amount alone does not', () => {
    const lunch = { to: 'HARBOR KITCHEN', paid: '12.00' };
    const plain = flagOf(charge({ ...lunch, day: '2026-05-02' }), charge({ ...lunch, day: '2026-05-03' }));
    const numbered = flagOf(
      charge({ ...lunch, day: '2026-05-02', reference: '40118822' }),
      charge({ ...lunch, day: '2026-05-03', reference: '40118822' }),
    );
    expect(plain?.strength).not.toBe('likely');
    expect(numbered?.strength).toBe('likely');
    expect(reasonsOf(numbered)[0]).toBe('reasons.sameReference');
  });

  test('a number that the bank prints on every line proves nothing', () => {
    const visits = every(30, 6, '2026-01-02', { to: 'HARBOR KITCHEN', paid: '12.00', reference: '40118822' });
    const flag = flagOf(
      visits,
      charge({ to: 'HARBOR KITCHEN', paid: '12.00', day: '2026-01-03', reference: '40118822' }),
    );
    expect(reasonsOf(flag)).not.toContain('reasons.sameReference');
  });

  test('seconds apart speaks for it, hours apart against it', () => {
    const dinner = { to: 'THE PAPER LANTERN', paid: '48.37', day: '2026-05-02' };
    const first = charge({ ...dinner, time: '19:30:11' });
    const soon = flagOf(first, charge({ ...dinner, time: '19:30:52' }));
    const late = flagOf(first, charge({ ...dinner, time: '22:45:00' }));
    expect(reasonsOf(soon)).toContain('reasons.sameMinute');
    expect(reasonsOf(late)).toContain('reasons.hoursApart');
    expect(soon?.score ?? 0).toBeGreaterThan(late?.score ?? 0);
  });

  test('the older charge is the one owed', () => {
    const later = charge({ ...sofa, day: '2026-05-03' });
    const earlier = charge({ ...sofa, day: '2026-05-02' });
    expect(flagOf(later, earlier)?.charges).toEqual([earlier.id, later.id]);
  });
});

describe('what only looks charged twice', () => {
  test('coffee twice a day is a habit', () => {
    const cup = { to: 'STARBUCKS STORE 0412', paid: '4.95' };
    expect(flagOf(every(2, 30, '2026-01-01', cup), every(10, 6, '2026-01-01', cup))).toBeNull();
  });

  test('a habit at a place no word list knows is still a habit', () => {
    const cup = { to: 'MOONRISE', paid: '4.50' };
    expect(flagOf(every(1, 60, '2026-01-01', cup), every(3, 20, '2026-01-01', cup))).toBeNull();
  });

  test.each([
    ['fares', 'METRO FARE GATE', '2.75'],
    ['vending machines', 'USA*SNACK VENDING', '1.75'],
    ['cinema tickets', 'AMC THEATRES', '15.99'],
    ['parking', 'DOWNTOWN PARKING', '6.00'],
    ['top-ups', 'OPENAI *API', '25.00'],
    ['토큰 충전', '티머니 충전', '30.00'],
  ])('%s twice on one day are no double charge', (_what, to, paid) => {
    expect(
      flagOf(charge({ to, paid, day: '2026-05-02' }), charge({ to, paid, day: '2026-05-02' })),
    ).toBeNull();
  });

  test('two orders with two order numbers at a marketplace are two orders', () => {
    const order = { paid: '24.99', day: '2026-05-02' };
    expect(
      flagOf(
        charge({ ...order, to: 'AMZN Mktp US*2K4AB1XY0' }),
        charge({ ...order, to: 'AMZN Mktp US*9Z8YX77Q1' }),
      ),
    ).toBeNull();
  });

  test('two branches of one chain are two purchases', () => {
    const meal = { paid: '18.40', day: '2026-05-02' };
    expect(
      flagOf(charge({ ...meal, to: '본가국수 강남점' }), charge({ ...meal, to: '본가국수 역삼점' })),
    ).toBeNull();
  });

  test('parts of one instalment plan are owed, even where the bank dates them alike', () => {
    const part = { to: '하이마트 강서점', paid: '120000', currency: 'KRW', day: '2026-05-02' };
    const parts = [1, 2, 3].map((number) => charge({ ...part, instalment: { number, of: 3 } }));
    expect(flagOf(parts)).toBeNull();
  });

  test('nor do they make a habit of buying twice at the shop', () => {
    const part = { to: '하이마트 강서점', paid: '189000', currency: 'KRW', day: '2026-02-02' };
    const parts = [1, 2, 3, 4, 5].map((number) => charge({ ...part, instalment: { number, of: 5 } }));
    const flag = flagOf(
      parts,
      charge({ ...part, day: '2026-05-02' }),
      charge({ ...part, day: '2026-05-02' }),
    );
    expect(flag).not.toBeNull();
    expect(reasonsOf(flag)).not.toContain('reasons.closeTogetherBefore');
  });

  test.each(['transfer', 'cash', 'fee', 'interest', 'payment', 'income'] as const)(
    'a %s is never a double charge',
    (kind) => {
      expect(
        flagOf(charge({ ...sofa, kind, day: '2026-05-02' }), charge({ ...sofa, kind, day: '2026-05-02' })),
      ).toBeNull();
    },
  );

  test('a purchase returned between two charges was bought anew', () => {
    const back = credit({ ...sofa, day: '2026-05-03' });
    expect(
      flagOf(charge({ ...sofa, day: '2026-05-02' }), back, charge({ ...sofa, day: '2026-05-04' })),
    ).toBeNull();
  });

  test('nor is one bought again some time after its return', () => {
    const plan = { to: 'NORDVPN.COM', paid: '83.76' };
    const back = credit({ ...plan, day: '2026-05-03' });
    expect(
      flagOf(charge({ ...plan, day: '2026-05-02' }), charge({ ...plan, day: '2026-05-12' })),
    ).not.toBeNull();
    expect(
      flagOf(charge({ ...plan, day: '2026-05-02' }), back, charge({ ...plan, day: '2026-05-12' })),
    ).toBeNull();
  });
});
