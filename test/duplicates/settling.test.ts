import { describe, expect, test } from 'vitest';

import { findDoubleCharges } from '../../main/duplicates/find.ts';
import type { Day } from '../../shared/day.ts';
import { charge, credit, flagOf, monthly, reasonsOf } from './charges.ts';

const sofa = { to: 'NORDHAUS FURNITURE 0113', paid: '187.43' };
const twice = () => [charge({ ...sofa, day: '2026-05-02' }), charge({ ...sofa, day: '2026-05-03' })];

describe('what came back', () => {
  test('a later credit of the whole amount settles the double charge', () => {
    const back = credit({ ...sofa, to: 'REFUND NORDHAUS FURNITURE', day: '2026-06-20' });
    const flag = flagOf(twice(), back);
    expect(flag).toMatchObject({ status: 'refunded', recoverable: { minor: 0 }, refunds: [back.id] });
    expect(reasonsOf(flag)).toContain('reasons.returned');
  });

  test('a credit on another card settles it too', () => {
    expect(flagOf(twice(), credit({ ...sofa, day: '2026-07-01', account: 2 }))?.status).toBe('refunded');
  });

  test('a part that came back lowers what is to get back', () => {
    const flag = flagOf(twice(), credit({ ...sofa, paid: '100.00', day: '2026-05-20' }));
    expect(flag).toMatchObject({ status: 'open', recoverable: { minor: 8743, currency: 'USD' } });
    expect(reasonsOf(flag)).toContain('reasons.returnedPartly');
  });

  test('the return of another purchase is not taken for it', () => {
    const lamp = charge({ ...sofa, paid: '60.00', day: '2026-05-10' });
    const flag = flagOf(twice(), lamp, credit({ ...sofa, paid: '60.00', day: '2026-05-20' }));
    expect(flag).toMatchObject({ status: 'open', recoverable: { minor: 18_743 }, refunds: [] });
  });

  test.each(['178.49', '179.85', '210.00'])('a credit of %s for 176.99 is another matter', (paid) => {
    const shoes = { to: 'HEARTHSIDE OUTFITTERS', paid: '176.99' };
    const flag = flagOf(
      charge({ ...shoes, day: '2026-05-02' }),
      charge({ ...shoes, day: '2026-05-02' }),
      credit({ ...shoes, paid, day: '2026-05-20' }),
    );
    expect(flag).toMatchObject({ status: 'open', recoverable: { minor: 17_699 }, refunds: [] });
  });

  test('a credit that bears the number of a later charge is of that one', () => {
    const later = charge({ ...sofa, day: '2026-08-20', reference: '40917733' });
    const back = credit({ ...sofa, day: '2026-08-25', reference: '40917733' });
    expect(flagOf(twice(), later, back)).toMatchObject({ status: 'open', refunds: [] });
    const other = credit({ ...sofa, day: '2026-08-25', reference: '61188200' });
    expect(flagOf(twice(), later, other)).toMatchObject({ status: 'refunded', refunds: [other.id] });
  });

  test('a credit that the bank calls a transfer, from the merchant and of the sum, settles it', () => {
    expect(flagOf(twice(), credit({ ...sofa, day: '2026-05-20', kind: 'transfer' }))?.status).toBe(
      'refunded',
    );
  });

  test('two parts that add up settle it, though one is what another purchase cost', () => {
    const lamp = charge({ ...sofa, paid: '60.00', day: '2026-04-10' });
    const parts = [
      credit({ ...sofa, paid: '60.00', day: '2026-05-20' }),
      credit({ ...sofa, paid: '127.43', day: '2026-06-20' }),
    ];
    expect(flagOf(twice(), lamp, parts)).toMatchObject({
      status: 'refunded',
      refunds: parts.map(({ id }) => id),
    });
  });

  describe('to a plan that was charged twice in two months', () => {
    const plan = { to: 'NETFLIX.COM', paid: '15.49' };
    const charges = [
      ...monthly(8, 10, plan),
      charge({ ...plan, day: '2026-03-12' }),
      charge({ ...plan, day: '2026-05-12' }),
    ];
    const statuses = (...backOn: Day[]) =>
      findDoubleCharges([...charges, ...backOn.map((day) => credit({ ...plan, day }))])
        .toSorted((one, other) => (one.charges[1] ?? 0) - (other.charges[1] ?? 0))
        .map(({ status }) => status);

    test('one later credit settles the later one', () => {
      expect(statuses('2026-06-20')).toEqual(['open', 'refunded']);
    });

    test('a credit between them settles the earlier one', () => {
      expect(statuses('2026-04-20')).toEqual(['refunded', 'open']);
    });

    test('two credits settle both', () => {
      expect(statuses('2026-06-20', '2026-06-28')).toEqual(['refunded', 'refunded']);
    });
  });

  test('a foreign price that came back in home money at the rate of another day settles it', () => {
    const plan = { to: 'NOTION LABS', price: '12.00 USD', currency: 'KRW' };
    const pair = [
      charge({ ...plan, paid: '16711', day: '2026-02-12' }),
      charge({ ...plan, paid: '16386', day: '2026-02-16' }),
    ];
    const back = (paid: string) => credit({ to: plan.to, paid, currency: 'KRW', day: '2026-03-02' });
    expect(flagOf(pair, back('16902'))).toMatchObject({ status: 'refunded', recoverable: { minor: 0 } });
    expect(flagOf(pair, back('14000'))?.status).toBe('open');
  });

  test('a credit a year later is another matter', () => {
    expect(flagOf(twice(), credit({ ...sofa, day: '2027-05-20' }))?.status).toBe('open');
  });
});

describe('authorisations', () => {
  test('an authorisation and its booking are one payment', () => {
    const held = charge({ ...sofa, day: '2026-05-02', pending: true });
    expect(flagOf(held, charge({ ...sofa, day: '2026-05-04' }))).toBeNull();
  });

  test('two authorisations of which one was booked are one payment tried twice', () => {
    const held = [1, 2].map(() => charge({ ...sofa, day: '2026-05-02', pending: true }));
    expect(flagOf(held, charge({ ...sofa, day: '2026-05-03' }))).toBeNull();
  });

  test('a new authorisation after the booking is a double charge in the making', () => {
    const flag = flagOf(
      charge({ ...sofa, day: '2026-05-02' }),
      charge({ ...sofa, day: '2026-05-03', pending: true }),
    );
    expect(flag?.status).toBe('pending');
    expect(reasonsOf(flag)).toEqual(
      expect.arrayContaining(['reasons.onlyAuthorised', 'reasons.pendingAgain']),
    );
  });

  test('the day of purchase that a text prints tells an old booking from a new authorisation', () => {
    const item = { to: 'ABOUT YOU SE · VISA Debitkartenumsatz', paid: '162.86', currency: 'EUR' };
    const held = charge({ ...item, day: '2026-05-24', pending: true });
    const booked = { ...item, day: '2026-05-24' } as const;
    expect(flagOf(charge({ ...booked, to: `${item.to} vom 24.05.2026` }), held)).toBeNull();
    expect(flagOf(charge({ ...booked, to: `${item.to} vom 23.05.2026` }), held)?.status).toBe('pending');
  });
});

describe('one payment seen in two statements', () => {
  test('a wallet and the card behind it are one payment', () => {
    const wallet = charge({
      to: 'Nordhaus',
      paid: '187.43',
      day: '2026-05-02',
      account: 2,
      accountKind: 'wallet',
    });
    expect(flagOf(charge({ ...sofa, to: 'PAYPAL *NORDHAUS', day: '2026-05-03' }), wallet)).toBeNull();
  });

  test('a wallet and a card that it does not stand before may be a double charge', () => {
    const plan = { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' };
    const wallet = charge({ ...plan, to: 'OpenAI', day: '2026-05-02', account: 2, accountKind: 'wallet' });
    expect(flagOf(charge({ ...plan, day: '2026-05-02' }), wallet)).not.toBeNull();
  });

  test('an account read from two kinds of file is one account', () => {
    const rows = ['12.10', '187.43', '9.99', '54.20', '31.07', '187.43'].map((paid, index) => ({
      to: `SHOP ${'ABCDEF'[index]}`,
      paid,
      day: `2026-05-0${index + 1}`,
    }));
    const flag = flagOf(
      rows.map((row) => charge(row)),
      rows.map((row) => charge({ ...row, account: 2 })),
    );
    expect(flag).toBeNull();
  });

  /** A debit card's own list, with the account that it draws on: some lines are listed before they are booked. */
  function debitCard(lines: readonly { readonly to: string; readonly paid: string; readonly day: Day }[]) {
    return lines.flatMap((line, index) => [
      ...(index % 2 === 0 ? [charge({ ...line, pending: true, account: 2 })] : []),
      charge({ ...line, account: 2 }),
      charge({ ...line, to: `DEBIT ${line.to}`, accountKind: 'bank' }),
    ]);
  }
  const bought = ['12.10', '9.99', '54.20', '31.07', '187.43', '72.15'].map((paid, index) => ({
    to: `${'ABCDEF'[index]} NORDHAUS FURNITURE`,
    paid,
    day: `2026-05-0${index + 1}` as const,
  }));

  test('an authorisation on a debit card, its booking and the account behind it are one payment', () => {
    expect(flagOf(debitCard(bought))).toBeNull();
  });

  test('what was doubled is found once, for it stands twice in both', () => {
    const again = { ...bought[4], to: 'E NORDHAUS FURNITURE', paid: '187.43', day: '2026-05-06' } as const;
    const flag = flagOf(debitCard([...bought, again]));
    expect(flag?.charges).toHaveLength(2);
  });

  test('of two lists the one that shows the foreign price is believed', () => {
    const abroad = { to: 'MUJI STORE', currency: 'KRW' };
    const home = bought.map(({ to, paid, day }) => ({
      to,
      paid: paid.replace('.', ''),
      day,
      currency: 'KRW',
    }));
    const twiceAbroad = [
      { ...abroad, paid: '102136', day: '2026-05-03', price: '55.85 GBP' },
      { ...abroad, paid: '102932', day: '2026-05-04', price: '55.85 GBP' },
    ] as const;
    const flag = flagOf(
      [...home, ...twiceAbroad].map((line) => charge({ ...line, account: 2 })),
      [...home, ...twiceAbroad].map(({ to, paid, day, currency }) => charge({ to, paid, day, currency })),
    );
    expect(flag?.charges).toHaveLength(2);
    expect(reasonsOf(flag)).toContain('reasons.sameOriginal');
  });

  test('a double charge in an account read twice is flagged once', () => {
    const rows = ['12.10', '9.99', '54.20', '31.07', '187.43', '187.43'].map((paid, index) => ({
      to: `${'ABCDEE'[index]} SHOP`,
      paid,
      day: `2026-05-0${Math.min(index, 4) + 1}`,
    }));
    const flag = flagOf(
      rows.map((row) => charge(row)),
      rows.map((row) => charge({ ...row, account: 2 })),
    );
    expect(flag?.charges).toHaveLength(2);
  });
});
