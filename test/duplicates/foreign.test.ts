import { describe, expect, test } from 'vitest';

import { charge, flagOf, reasonsOf } from './charges.ts';

describe('a foreign price that the bank prints in home money only', () => {
  const coat = { to: 'ZALANDO SE BERLIN' };
  const first = charge({ ...coat, paid: '131.38', day: '2026-05-02' });

  test('twice within days, as far apart as rates move, is worth a look', () => {
    const flag = flagOf(first, charge({ ...coat, paid: '131.17', day: '2026-05-03' }));
    expect(flag).toMatchObject({ strength: 'possible', recoverable: { minor: 13_117 } });
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
