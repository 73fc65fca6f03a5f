import { describe, expect, test } from 'vitest';

import { findDoubleCharges } from '../../main/duplicates/find.ts';
import { charge, flagOf, reasonsOf } from './charges.ts';

describe('orders of a delivery service, each with a number of its own', () => {
  const others = ['QXU8K878', 'M4TR92LP', 'ZW7HB3KD', 'C5VN81RQ', 'H2JX6M9T', 'B8PL4W3S'].map(
    (order, index) =>
      charge({
        to: `DD *DOORDASH ${order}`,
        paid: `${21 + index * 3}.4${index}`,
        day: `2026-04-${11 + index * 3}`,
      }),
  );
  const order = { to: 'DD *DOORDASH N2RMT1P6', paid: '26.40', day: '2026-04-10' } as const;

  test.each(['2026-04-13', '2026-04-16'] as const)('one order again on %s is charged twice', (later) => {
    const flag = flagOf(others, charge(order), charge({ ...order, day: later }));
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toContain('reasons.sameCode');
  });

  test('another number is another order', () => {
    expect(
      flagOf(others, charge(order), charge({ ...order, to: 'DD *DOORDASH K9FD3V7A', day: '2026-04-13' })),
    ).toBeNull();
  });

  test('numbers that come again and again prove less', () => {
    const again = others.map((row) => ({
      ...row,
      id: row.id + 10_000,
      amount: { ...row.amount, minor: row.amount.minor - 137 },
    }));
    const weight = (...beside: (typeof others)[]) =>
      flagOf(...beside, charge(order), charge(order))?.reasons.find(
        ({ said }) => said.id === 'reasons.sameCode',
      )?.weight ?? 0;
    expect(weight(others, again)).toBeLessThan(weight(others));
  });
});

describe('a yearly card among tickets that are bought by twos', () => {
  const days = ['2026-01-09', '2026-01-30', '2026-02-20', '2026-03-20', '2026-04-24'] as const;
  const tickets = days.flatMap((day, index) => {
    const ticket = { to: 'DB Vertrieb GmbH', paid: `${17 + index}.90`, currency: 'EUR', day };
    return [charge(ticket), charge(ticket)];
  });
  const card = { to: 'DB Vertrieb BahnCard 50', paid: '244.00', currency: 'EUR' };

  test('is itself not bought twice within days', () => {
    const cards = [charge({ ...card, day: '2026-05-03' }), charge({ ...card, day: '2026-05-09' })];
    const flags = findDoubleCharges([...tickets, ...cards]);
    expect(flags.map(({ charges }) => charges)).toContainEqual(cards.map(({ id }) => id));
  });
});
