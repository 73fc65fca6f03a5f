import { describe, expect, test } from 'vitest';

import { charge, flagOf, type Paid } from './charges.ts';

const wallet = { account: 2, accountKind: 'wallet' } as const;

function inBoth(day: Paid['day'], fundedOn: Paid['day']) {
  return [
    charge({ to: 'Bandcamp', paid: '49.82', day, ...wallet }),
    charge({ to: 'PAYPAL *BANDCAMP 402-935-7733 CA', paid: '49.82', day: fundedOn }),
  ];
}

describe('a wallet and what funds it', () => {
  test('a purchase in both statements is one payment', () => {
    expect(flagOf(inBoth('2026-05-02', '2026-05-03'))).toBeNull();
  });

  test('one doubled in both is one double charge of two lines', () => {
    const flag = flagOf(inBoth('2026-05-02', '2026-05-02'), inBoth('2026-05-02', '2026-05-03'));
    expect(flag).toMatchObject({ recoverable: { minor: 4982 } });
    expect(flag?.charges).toHaveLength(2);
  });

  test('one charged twice to the card for one purchase at the wallet is found on the card', () => {
    const again = charge({ to: 'PAYPAL *BANDCAMP 402-935-7733 CA', paid: '49.82', day: '2026-05-03' });
    const flag = flagOf(inBoth('2026-05-02', '2026-05-03'), again);
    expect(flag?.charges).toContain(again.id);
  });

  test('so it is where the bank names nobody but the wallet', () => {
    const bought = charge({ to: 'Bandcamp', paid: '49.82', day: '2026-05-02', ...wallet });
    const lines = [3, 4].map((date) =>
      charge({ to: 'PayPal Europe S.a.r.l. et Cie S.C.A', paid: '49.82', day: `2026-05-0${date}` }),
    );
    expect(flagOf(bought, lines)?.charges).toEqual(lines.map(({ id }) => id));
  });

  test('paid once through the wallet and once by the card itself is a double charge', () => {
    const own = charge({ to: 'OTTO GMBH + CO KG', paid: '94.58', currency: 'EUR', day: '2026-05-02' });
    const chain = [
      charge({ to: 'Otto Gmbh + Co Kg', paid: '94.58', currency: 'EUR', day: '2026-05-02', ...wallet }),
      charge({ to: 'PAYPAL *OTTOGMBHCOK', paid: '94.58', currency: 'EUR', day: '2026-05-02', account: 3 }),
    ];
    expect(flagOf(own, chain)?.charges).toHaveLength(2);
  });

  test('two sellers of one price behind a bank account that names only the wallet are two purchases', () => {
    const lines = ['Bandcamp', 'Hearthside Books'].flatMap((to) => [
      charge({ to, paid: '49.82', day: '2026-05-02', ...wallet }),
      charge({ to: 'PayPal Europe S.a.r.l. et Cie S.C.A', paid: '49.82', day: '2026-05-03' }),
    ]);
    expect(flagOf(lines)).toBeNull();
  });
});
