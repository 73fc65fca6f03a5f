import { describe, expect, test } from 'vitest';

import type { Candidate } from '../../main/duplicates/candidate.ts';
import { charge, every, flagOf, monthly, reasonsOf } from './charges.ts';

const day = '2026-05-02';

describe('the clock', () => {
  const book = { to: 'NORDHAUS BOOKS', paid: '41.27' };
  const at = (first: string, second: string) =>
    flagOf(charge({ ...book, day, time: first }), charge({ ...book, day, time: second }))?.score ?? 0;

  test('two charges within a minute are surer than two with hours between', () => {
    expect(at('10:02:11', '10:02:50')).toBeGreaterThan(at('10:02:11', '10:40:00'));
    expect(at('10:02:11', '10:40:00')).toBeGreaterThan(at('10:02:11', '18:30:00'));
  });
});

describe('what is ordered again and again for the same sum', () => {
  const usual = { to: 'UBER *EATS', paid: '35.98' };
  const orders = every(14, 10, '2026-01-05', { ...usual, time: '18:40:00' });
  const again = (time: string) =>
    flagOf(orders, ...['18:02:49', time].map((at) => charge({ ...usual, day: '2026-04-06', time: at })));

  test('and comes again within a minute, is one order charged twice', () => {
    expect(again('18:03:26')?.charges).toHaveLength(2);
  });

  test('and comes again at supper, is another order', () => {
    expect(again('22:30:00')).toBeNull();
  });
});

describe('two of a thing', () => {
  const coat = { to: 'NORDHAUS OUTFITTERS', paid: '79.43', day } as const;
  const twice = (other: Partial<Candidate>) =>
    flagOf(charge(coat), { ...charge(coat), ...other })?.score ?? 0;

  test('are paid at one till: from another account it is rather one that was paid twice', () => {
    expect(twice({ account: 2 })).toBeGreaterThan(twice({}));
  });

  test('are rarer, the dearer it is', () => {
    const dear = { ...coat, paid: '794.30' };
    expect(flagOf(charge(dear), charge(dear))?.score).toBeGreaterThan(twice({}));
  });
});

describe('what a merchant takes beside its plan', () => {
  const plan = { to: 'APPLE.COM/BILL', paid: '2.99' };
  const extra = charge({ ...plan, day: '2026-05-12' });

  test('nothing: then a second charge of the plan is likely a double, whatever else such a store sells', () => {
    expect(flagOf(monthly(10, 10, plan), extra)?.strength).toBe('likely');
  });

  test('many small things: then it may be one of them', () => {
    const apps: Candidate[] = ['0.99', '4.99', '1.99', '0.99', '5.99', '4.99'].flatMap((paid, index) =>
      every(37 + index, 6, `2026-01-${10 + index}`, { to: plan.to, paid }),
    );
    const flag = flagOf(monthly(10, 10, plan), extra, apps);
    expect(flag?.strength).not.toBe('likely');
  });

  test('a monthly ticket is a plan, though fares are sold there too', () => {
    const ticket = { to: 'METROVERBUND MONATSKARTE FARE', paid: '58.00', currency: 'EUR' };
    expect(flagOf(monthly(10, 3, ticket), charge({ ...ticket, day: '2026-06-03' }))?.strength).toBe('likely');
  });
});

describe('a plan that was started anew', () => {
  const plan = { to: 'STREAMBOX.COM', paid: '13.99' };

  test('on another day, and then doubled, is seen', () => {
    const before = monthly(5, 21, plan);
    const after = monthly(11, 9, plan).slice(5);
    const flag = flagOf(before, after, charge({ ...plan, day: '2026-08-09' }));
    expect(flag?.charges).toHaveLength(2);
    expect(flag?.strength).toBe('likely');
  });
});

describe('instalments', () => {
  const part = (number: number, on: Candidate['day']) =>
    charge({ to: 'HOMEPLAZA ELECTRONICS', paid: '112.40', day: on, instalment: { number, of: 6 } });

  test('the same part twice is a double charge, the next part is none', () => {
    const twice = flagOf(part(2, day), part(2, day));
    expect(twice).not.toBeNull();
    expect(reasonsOf(twice)).toContain('reasons.samePart');
    expect(flagOf(part(2, day), part(3, day))).toBeNull();
  });

  test.each(['KLARNA* TARGET.COM 2 O', 'KLARNA* TARGET.COM 2 OF'])(
    'a narrow column leaves the part in %s',
    (to) => {
      const cut = { to, paid: '111.96', day };
      expect(reasonsOf(flagOf(charge(cut), charge(cut)))).toContain('reasons.samePart');
      const next = charge({ ...cut, to: to.replace(' 2 ', ' 3 ') });
      expect(reasonsOf(flagOf(charge(cut), next))).not.toContain('reasons.samePart');
    },
  );

  test('a day in the text is no part', () => {
    const coffee = { to: 'PEETS COFFEE 12/13 PURCHASE OAKLAND CA', paid: '5.25' };
    expect(reasonsOf(flagOf(charge({ ...coffee, day }), charge({ ...coffee, day })))).not.toContain(
      'reasons.samePart',
    );
  });
});

test('a number that changes with every line names no branch', () => {
  const box = monthly(9, 6, { to: 'HELLO BOX', paid: '71.92' }).map((one, index) => ({
    ...one,
    description: `HELLO BOX ${5135 + 97 * index}`,
  }));
  const flag = flagOf(box, charge({ to: 'HELLO BOX 4615', paid: '71.92', day: '2026-04-08' }));
  expect(flag?.strength).toBe('likely');
  expect(reasonsOf(flag)).not.toContain('reasons.otherBranch');
});
