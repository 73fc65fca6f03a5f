import { describe, expect, test } from 'vitest';

import { charge, flagOf, monthly, reasonsOf } from './charges.ts';

const day = '2026-05-02';
const twice = (to: string, paid: string, currency = 'EUR') => [
  charge({ to, paid, currency, day }),
  charge({ to, paid, currency, day }),
];

describe('bought twice on purpose', () => {
  test.each([
    ['TURNVEREIN KURSGEBUEHR', '130.00', 'EUR'],
    ['TURNVEREIN KURSGEBUEHR', '187.43', 'EUR'],
    ['MOTEL ONE HAMBURG', '180.00', 'EUR'],
    ['강남태권도 수강료', '180000', 'KRW'],
    ['THALIA GUTSCHEIN', '30.00', 'EUR'],
    ['BOOTS GIFT CARD', '25.00', 'GBP'],
  ])('%s twice on one day is never more than worth a look', (to, paid, currency) => {
    expect(flagOf(twice(to, paid, currency))?.strength).not.toBe('likely');
  });

  test('nor is a fee that was paid again minutes later', () => {
    const fee = { to: 'TURNVEREIN KURSGEBUEHR', paid: '187.43', currency: 'EUR', day };
    const flag = flagOf(charge({ ...fee, time: '10:02:11' }), charge({ ...fee, time: '10:09:40' }));
    expect(flag?.strength).toBe('possible');
  });

  test('unless one reference number stands on both', () => {
    const fee = { to: 'TURNVEREIN KURSGEBUEHR', paid: '130.00', currency: 'EUR', reference: '40118822' };
    const flag = flagOf(charge({ ...fee, day }), charge({ ...fee, day }));
    expect(flag?.strength).toBe('likely');
    expect(reasonsOf(flag)).toContain('reasons.sameReference');
  });

  test('an odd sum at a shop is bought twice by nobody', () => {
    expect(flagOf(twice('NORDHAUS FURNITURE', '187.43'))?.strength).toBe('likely');
  });
});

describe('what is paid by the year', () => {
  test.each([
    ['COSTCO ANNUAL RENEWAL', '65.00', 'USD'],
    ['ADAC E.V.', '99.00', 'EUR'],
    ['캠핑클럽 연회비', '50000', 'KRW'],
  ])('%s again nine days later is worth a look', (to, paid, currency) => {
    const due = { to, paid, currency };
    const flag = flagOf(charge({ ...due, day }), charge({ ...due, day: '2026-05-11' }));
    expect(flag).not.toBeNull();
    expect(reasonsOf(flag)).toContain('reasons.farApart');
  });

  test('so it is where one also buys now and then', () => {
    const visits = ['54.12', '87.90', '23.45', '61.07'].map((paid, month) =>
      charge({ to: 'COSTCO WHSE #0482', paid, day: `2026-0${month + 3}-22` }),
    );
    const due = { to: 'COSTCO ANNUAL RENEWAL', paid: '65.00' };
    expect(flagOf(visits, charge({ ...due, day }), charge({ ...due, day: '2026-05-11' }))).not.toBeNull();
  });

  test('a shop where one simply buys again nine days later is not', () => {
    const sofa = { to: 'NORDHAUS FURNITURE', paid: '65.00' };
    expect(flagOf(charge({ ...sofa, day }), charge({ ...sofa, day: '2026-05-11' }))).toBeNull();
  });
});

describe('small software', () => {
  test('hosting charged again within minutes is worth a look, whatever its name sounds like', () => {
    const plan = { to: '카페24 호스팅', paid: '11000', currency: 'KRW', day };
    const flag = flagOf(charge({ ...plan, time: '10:02:11' }), charge({ ...plan, time: '10:05:40' }));
    expect(flag).not.toBeNull();
    expect(reasonsOf(flag)).toContain('reasons.minutesApart');
  });

  test('a café of that name is a café', () => {
    expect(flagOf(twice('카페봄날', '5500', 'KRW'))?.strength).not.toBe('likely');
  });
});

describe('a rhythm by chance', () => {
  test.each([
    ['WASCHSALON ECO-EXPRESS', '3.50', 'EUR'],
    ['온누리약국 역삼', '4500', 'KRW'],
    ['GS칼텍스 강남주유소', '50000', 'KRW'],
  ])('three monthly visits to %s are no billing cycle', (to, paid, currency) => {
    const visit = { to, paid, currency };
    const flag = flagOf(monthly(3, 10, visit), charge({ ...visit, day: '2026-02-13' }));
    expect(flag?.strength).not.toBe('likely');
    expect(reasonsOf(flag)).not.toContain('reasons.cycleBreak');
  });

  test('a canteen of no known kind, at odd days too, bills nobody', () => {
    const lunch = { to: '순남시래기 선릉', paid: '9000', currency: 'KRW' };
    const odd = ['2026-02-11', '2026-03-27'].map((at) => charge({ ...lunch, day: at }));
    const flag = flagOf(monthly(4, 10, lunch), odd);
    expect(reasonsOf(flag)).not.toContain('reasons.cycleBreak');
  });

  test('three monthly charges of a plan are one', () => {
    const plan = { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' };
    const flag = flagOf(monthly(3, 10, plan), charge({ ...plan, day: '2026-02-13' }));
    expect(reasonsOf(flag)).toContain('reasons.cycleBreak');
  });
});
