import { describe, expect, test } from 'vitest';

import type { Candidate } from '../../main/duplicates/candidate.ts';
import { cadenceOf } from '../../main/duplicates/cadence.ts';
import { findDoubleCharges } from '../../main/duplicates/find.ts';
import { rowsOf } from '../../main/duplicates/rows.ts';

import { charge, flagOf, monthly, reasonsOf } from './charges.ts';

const day = '2026-05-02';

describe('domains', () => {
  const renewal = { to: 'NAMECHEAP.COM* K7QXW2', paid: '15.98' };
  const another = { ...renewal, to: 'NAMECHEAP.COM* B3MWL9' };

  test('two on one day under two numbers are two domains', () => {
    expect(flagOf(charge({ ...renewal, day }), charge({ ...another, day }))).toBeNull();
  });

  test('a second renewal days later is worth a look, not a claim', () => {
    const flag = flagOf(charge({ ...renewal, day }), charge({ ...another, day: '2026-05-10' }));
    expect(flag?.strength).toBe('possible');
  });

  test('two on about one day of two years are two domains as well', () => {
    const lines = [day, '2026-05-03', '2027-05-02', '2027-05-05'].map((on, index) =>
      charge({ to: `STRATO AG RECHNUNG 4471${index}083`, paid: '24.00', currency: 'EUR', day: on }),
    );
    expect(findDoubleCharges(lines).map(({ strength }) => strength)).not.toContain('likely');
  });
});

describe('drug stores', () => {
  test('sell the same snack twice a day', () => {
    const snack = { to: 'CVS/PHARMACY #68463', paid: '3.20', day };
    expect(flagOf(charge(snack), charge(snack))).toBeNull();
  });

  test('and hardly ever the same basket', () => {
    const basket = { to: 'CVS/PHARMACY #68463', paid: '57.43', day };
    expect(flagOf(charge(basket), charge(basket))?.strength).toBe('likely');
  });
});

describe('instalments', () => {
  test('the code of a charge is no part of the name, though it has letters only', () => {
    const part = { paid: '40.93', day };
    const flag = flagOf(
      charge({ ...part, to: 'AFFIRM * PAY BBBLHKL 4 OF 6' }),
      charge({ ...part, to: 'AFFIRM * PAY CQWJH79 4 OF 6' }),
    );
    expect(reasonsOf(flag)).toContain('reasons.samePart');
  });

  test('one part too many breaks the rhythm of the parts', () => {
    const parts = monthly(6, 9, { to: 'CONSORS FINANZ MEDIAMARKT', paid: '124.15', currency: 'EUR' });
    const again = charge({
      to: 'CONSORS FINANZ MEDIAMARKT',
      paid: '124.15',
      currency: 'EUR',
      day: '2026-04-09',
    });
    expect(reasonsOf(flagOf(parts, again))).toContain('reasons.cycleBreak');
  });
});

describe('rooms', () => {
  const room = { to: 'HILTON HOTELS AUSTIN', paid: '206.14' };

  test('two paid at one desk within a minute are worth a look, not a claim', () => {
    const flag = flagOf(
      charge({ ...room, day, time: '18:02:11' }),
      charge({ ...room, day, time: '18:03:02' }),
    );
    expect(flag?.strength).toBe('possible');
  });

  test('days later no second room and no next night explains it', () => {
    expect(flagOf(charge({ ...room, day }), charge({ ...room, day: '2026-05-05' }))?.strength).toBe('likely');
  });
});

describe('a plan among other things of one store', () => {
  const store = { to: 'APPLE.COM/BILL' };
  const plan = monthly(10, 23, { ...store, paid: '2.99' });
  const apps = ['1.99', '4.99', '1.99', '4.99'].map((paid, index) =>
    charge({ ...store, paid, day: `2026-0${index + 2}-1${index}` }),
  );

  test('is told by its very price where others lie near it', () => {
    const flag = flagOf(plan, apps, charge({ ...store, paid: '2.99', day: '2026-06-23' }));
    expect(reasonsOf(flag)).toContain('reasons.steadyRhythm');
  });

  test('is a plan whatever was bought at its price after it ended', () => {
    const later = ['2027-01-09', '2027-01-30', '2027-02-19', '2027-03-05', '2027-04-11'].map((on) =>
      charge({ ...store, paid: '2.99', day: on }),
    );
    expect(cadenceOf(rowsOf([...plan, ...later]))?.chains[0]?.rows).toHaveLength(plan.length);
  });
});

describe('a second charge in two cycles', () => {
  const plan = { to: 'VERCEL PRO', paid: '20.00' };
  const again = (...days: readonly ('2026-09-04' | '2026-10-04' | '2026-10-09')[]) =>
    days.map((on) => charge({ ...plan, day: on }));

  test('on one day of both looks like a second plan', () => {
    expect(reasonsWith(again('2026-09-04', '2026-10-04'))).toContain('reasons.cameAgain');
  });

  test('on another day of each does not, for a plan keeps its day', () => {
    const reasons = reasonsWith(again('2026-09-04', '2026-10-09'));
    expect(reasons).toContain('reasons.cycleBreak');
    expect(reasons).not.toContain('reasons.cameAgain');
  });

  function reasonsWith(extra: Candidate[]): string[] {
    return findDoubleCharges([...monthly(10, 3, plan), ...extra]).flatMap((flag) => reasonsOf(flag));
  }
});

describe('orders', () => {
  const others = ['43rvxxmdy', 'cvvqgq5yf', '98asa0w80'].map((order, index) =>
    charge({ to: `AMZN Mktp DE*${order}`, paid: `${31 + index}.17`, day: `2026-03-1${index}` }),
  );
  const order = { to: 'AMZN Mktp DE*5um7qhafs', paid: '89.57', day: '2026-07-01' } as const;

  test('one authorised under another number a day after it was booked was sent twice', () => {
    const again = charge({
      ...order,
      to: 'AMZN Mktp DE*7kx2mwq4d',
      day: '2026-07-02',
      pending: true,
    });
    expect(reasonsOf(flagOf(others, charge(order), again))).toContain('reasons.pendingAgain');
  });

  test('one that was paid from two accounts did not leave in parcels', () => {
    const other = charge({ ...order, to: 'AMZN Mktp DE', account: 2 });
    expect(reasonsOf(flagOf(others, charge(order), other))).not.toContain('reasons.kindOften');
    expect(flagOf(others, charge(order), other)).not.toBeNull();
  });
});

describe('an authorisation beside a booking of the same day', () => {
  const bill = { to: 'VATTENFALL EUROPE SALES', currency: 'EUR' };
  const before = monthly(5, 27, { ...bill, paid: '82.60', time: '10:11:12' });
  const pending = charge({ ...bill, paid: '85.64', day: '2026-06-28', time: '10:23:35', pending: true });

  test('is another one where the booking is of a purchase of an earlier day', () => {
    const booked = charge({ ...bill, paid: '85.64', day: '2026-06-28' });
    expect(flagOf(before, booked, pending)?.status).toBe('pending');
  });

  test('is the same one where the booking shows a time too', () => {
    const booked = charge({ ...bill, paid: '85.64', day: '2026-06-28', time: '10:23:35' });
    expect(flagOf(before, booked, pending)).toBeNull();
  });
});

describe('a name that fills its column', () => {
  test.each([
    ['THE HOME DEPOT #8596BROOKLYN NY', 'STRIPE* THE HOME DEPBROOKLYN NY'],
    ['BESTBUYCOM8056123456888-BESTBUY MN', 'BESTBUYCOM8056123456'],
  ])('is parted from what the bank glues to it: %s, %s', (one, other) => {
    const sofa = { paid: '579.97', day };
    expect(flagOf(charge({ ...sofa, to: one }), charge({ ...sofa, to: other }))).not.toBeNull();
  });
});

describe('a price converted by the till', () => {
  const records = { to: 'BANDCAMP', day };

  test('is seen where the till was asked again at once, though nothing says that it was abroad', () => {
    const flag = flagOf(
      charge({ ...records, paid: '131.67', time: '20:53:12' }),
      charge({ ...records, paid: '139.18', time: '20:54:06' }),
    );
    expect(flag?.strength).toBe('possible');
    expect(reasonsOf(flag)).toEqual(
      expect.arrayContaining(['reasons.convertedByMerchant', 'reasons.sameMinute']),
    );
  });

  test('hours later it is another purchase', () => {
    const flag = flagOf(
      charge({ ...records, paid: '131.67', time: '12:53:12' }),
      charge({ ...records, paid: '139.18', time: '20:54:06' }),
    );
    expect(flag).toBeNull();
  });
});

describe('won', () => {
  const shop = { to: 'BANDCAMP', currency: 'KRW' };
  const first = charge({ ...shop, paid: '107670', day });
  const second = charge({ ...shop, paid: '109330', day: '2026-05-04' });

  test('two sums of whole tens are prices at home', () => {
    expect(flagOf(first, second)).toBeNull();
  });

  test('unless another line of the merchant shows that a rate makes them', () => {
    const other = charge({ ...shop, paid: '23417', day: '2025-11-04' });
    expect(reasonsOf(flagOf(other, first, second))).toContain('reasons.foreignRate');
  });
});

describe('a fee for a treatment', () => {
  test('comes again within days', () => {
    const fee = { to: 'PHYSIO AM PARK', paid: '25.00', currency: 'EUR' };
    expect(flagOf(charge({ ...fee, day }), charge({ ...fee, day: '2026-05-06' }))).toBeNull();
  });
});
