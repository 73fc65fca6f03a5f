import { describe, expect, test } from 'vitest';

import { merchantOf } from '../../main/duplicates/merchants.ts';
import { charge, credit, flagOf, monthly, reasonsOf } from './charges.ts';

describe('a text of several columns', () => {
  test.each([
    ['Thalia Buecher · Kartenzahlung', 'Thalia Buecher · Erstattung'],
    ['Thalia Buecher · Visa Debitkartenumsatz vom 23.05.2025', 'THALIA BUECHER'],
    ['Kartenzahlung · Thalia Buecher', 'Thalia Buecher'],
    ['PayPal Europe S.a.r.l. et Cie S.C.A · 1029/PP.3911.PP/. Steam, Ihr Einkauf bei Steam', 'Steam'],
    ['Stripe Payments Europe · VELVETNOTE', 'VELVETNOTE'],
  ])('%s is the merchant of %s', (text, other) => {
    expect(merchantOf(text).key).toBe(merchantOf(other).key);
  });

  test('two sellers behind one wallet are two merchants', () => {
    const by = 'PayPal Europe S.a.r.l. et Cie S.C.A · Ihr Einkauf bei';
    expect(merchantOf(`${by} Steam`).key).not.toBe(merchantOf(`${by} Bandcamp`).key);
  });

  test('a refund is netted though its second column differs', () => {
    const book = { to: 'Thalia Buecher · Kartenzahlung', paid: '45.90', currency: 'EUR' };
    const back = credit({ ...book, to: 'Thalia Buecher · Erstattung', day: '2026-05-09' });
    const flag = flagOf(charge({ ...book, day: '2026-05-02' }), charge({ ...book, day: '2026-05-02' }), back);
    expect(flag).toMatchObject({ status: 'refunded', refunds: [back.id] });
    expect(reasonsOf(flag)).toContain('reasons.returned');
  });

  test('the numbers of two payments by a wallet are no two orders', () => {
    const [one, other] = ['1029384756/PP.3911.PP', '5647382910/PP.3911.PP'].map((number) =>
      charge({
        to: `PayPal Europe S.a.r.l. et Cie S.C.A · ${number}/. Bandcamp, Ihr Einkauf bei Bandcamp`,
        paid: '35.01',
        currency: 'EUR',
        day: '2026-05-02',
      }),
    );
    const flag = flagOf(one ?? [], other ?? []);
    expect(flag).not.toBeNull();
    expect(reasonsOf(flag)).not.toContain('reasons.otherCode');
  });

  test('a regional domain is not the merchant', () => {
    expect(merchantOf('Amazon.co.uk*WNJ8M524N').key).toBe(merchantOf('AMZN Mktp UK*9Z8YX77Q1').key);
  });
});

describe('money put aside', () => {
  test.each(['Jane Doe · Sparen', '홍길동적금', '청약저축 자동이체', 'ONLINE SAVINGS PLAN'])(
    '%s twice on one day is no double charge',
    (to) => {
      const saved = { to, paid: '200.00', currency: 'EUR' };
      expect(flagOf(monthly(6, 26, saved), charge({ ...saved, day: '2026-03-26' }))).toBeNull();
    },
  );

  test('an insurance premium twice on one day is one', () => {
    const premium = { to: '한빛화재 보험료', paid: '48200', currency: 'KRW' };
    const flag = flagOf(monthly(6, 26, premium), charge({ ...premium, day: '2026-03-26' }));
    expect(flag?.strength).toBe('likely');
  });
});
