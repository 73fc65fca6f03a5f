import { describe, expect, test } from 'vitest';

import { charge, flagOf, reasonsOf } from './charges.ts';

const day = '2026-05-02';

describe('ticket numbers', () => {
  test.each([
    ['UNITED 0166038917815 HOUSTON TX', 'UNITED 0166821401555 HOUSTON TX'],
    ['UNITED •••••••••3088', 'UNITED •••••••••1555'],
    ['AMTRAK .COM 2772657457289', 'AMTRAK .COM 7573834001073'],
  ])('%s and %s are two passengers', (one, other) => {
    const fare = { paid: '324.85', day };
    expect(flagOf(charge({ ...fare, to: one }), charge({ ...fare, to: other }))?.strength).not.toBe('likely');
  });

  test('one ticket number on two lines is one ticket charged twice', () => {
    const fare = { to: 'UNITED 0166038917815 HOUSTON TX', paid: '324.85', day };
    const flag = flagOf(charge(fare), charge(fare));
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toContain('reasons.sameCode');
  });
});

describe('ticket numbers cut short by a narrow column', () => {
  const fare = { to: '대한항공 180398189', paid: '900000', currency: 'KRW', day };

  test('on one day are perhaps two who fly together', () => {
    const flag = flagOf(charge(fare), charge(fare));
    expect(flag?.strength).not.toBe('likely');
    expect(reasonsOf(flag)).not.toContain('reasons.sameCode');
  });

  test.each(['2026-05-03', '2026-05-14'] as const)('again on %s are one ticket charged twice', (later) => {
    const flag = flagOf(charge(fare), charge({ ...fare, day: later }));
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toContain('reasons.sameCode');
  });
});

describe('orders of a marketplace', () => {
  const others = ['LQWRTZUI', 'MBVCXYAS'].map((order, index) =>
    charge({ to: `ETSY.COM*${order}`, paid: `${23 + index}.18`, day: `2026-03-1${index}` }),
  );
  const order = { to: 'ETSY.COM*LXPEWEJT', paid: '41.56', day };

  test('one order charged three times is no order in parts', () => {
    const flag = flagOf(others, charge(order), charge(order), charge(order));
    expect(flag?.charges).toHaveLength(3);
    expect(reasonsOf(flag)).not.toContain('reasons.kindOften');
  });

  test('two orders are two purchases', () => {
    expect(flagOf(others, charge(order), charge({ ...order, to: 'ETSY.COM*PPQWERTZ' }))).toBeNull();
  });

  test('two equal parts of one day, or the next, are worth a look, not a claim', () => {
    const part = { to: '네이버페이', paid: '151040', currency: 'KRW', day };
    const orders = [23_450, 30_760].map((paid, index) =>
      charge({ ...part, paid: String(paid), day: `2026-0${index + 1}-17` }),
    );
    expect(flagOf(orders, charge(part), charge(part))?.strength).toBe('possible');
    expect(flagOf(orders, charge(part), charge({ ...part, day: '2026-05-03' }))?.strength).toBe('possible');
    // From two accounts no order is paid in parts.
    expect(flagOf(orders, charge(part), charge({ ...part, account: 7 }))).not.toBeNull();
  });

  test('one that was booked is not authorised again a week later', () => {
    const item = { to: '네이버페이', paid: '170990', currency: 'KRW' };
    const again = charge({ ...item, day: '2026-05-11', pending: true });
    const flag = flagOf(charge({ ...item, day }), again);
    expect(flag).toMatchObject({ strength: 'likely', status: 'pending' });
    expect(flagOf(charge({ ...item, day }), charge({ ...item, day: '2026-05-11' }))).toBeNull();
  });

  test('parts of one order are not paid by two cards', () => {
    const item = { to: '오늘의집', paid: '65500', currency: 'KRW', day };
    const onTwo = flagOf(charge(item), charge({ ...item, account: 2 }));
    expect(reasonsOf(onTwo)).toContain('reasons.otherAccount');
    expect(reasonsOf(onTwo)).not.toContain('reasons.kindOften');
  });
});

describe('what numbers no purchase', () => {
  test.each(['TARGET 00027613 ALBANY CA', 'HULU 877-7781161 CA', 'CVS/PHARMACY #09917', 'SEPHORA 417'])(
    'the number in %s is never said to be an order',
    (to) => {
      const flag = flagOf(charge({ to, paid: '57.43', day }), charge({ to, paid: '57.43', day }));
      expect(flag).not.toBeNull();
      expect(reasonsOf(flag)).not.toContain('reasons.sameCode');
    },
  );

  test('nor of a store, though the other visits were to other stores', () => {
    const visits = ['00014555', '00031870'].map((store, index) =>
      charge({ to: `TARGET ${store}`, paid: `${19 + index}.35`, day: `2026-03-1${index}` }),
    );
    const item = { to: 'TARGET 00027613', paid: '57.43', day };
    expect(reasonsOf(flagOf(visits, charge(item), charge(item)))).not.toContain('reasons.sameCode');
  });

  test('nor one that other visits share', () => {
    const to = 'HARBOR SUPPLY A7K29Q';
    const visit = charge({ to, paid: '12.10', day: '2026-02-02' });
    const flag = flagOf(visit, charge({ to, paid: '57.43', day }), charge({ to, paid: '57.43', day }));
    expect(reasonsOf(flag)).not.toContain('reasons.sameCode');
  });

  test('but letters and digits mixed are an order', () => {
    const to = 'HARBOR SUPPLY A7K29Q';
    const flag = flagOf(charge({ to, paid: '57.43', day }), charge({ to, paid: '57.43', day }));
    expect(reasonsOf(flag)).toContain('reasons.sameCode');
  });
});

test('one more night at a hotel costs as much as the first', () => {
  const night = { to: 'MARRIOTT SEATTLE', paid: '354.89' };
  expect(flagOf(charge({ ...night, day }), charge({ ...night, day: '2026-05-03' }))?.strength).toBe(
    'possible',
  );
});
