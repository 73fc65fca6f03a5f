import { describe, expect, test } from 'vitest';

import { charge, flagOf, monthly } from './charges.ts';

describe('one merchant under two names', () => {
  test('a rare word and an equal price near in time make two unknown names one', () => {
    const plan = { to: 'VELVETNOTE STUDIO BENELUX', paid: '10.99', currency: 'EUR' };
    const flag = flagOf(
      monthly(5, 8, plan),
      charge({ ...plan, to: 'THE GRAND VELVETNOTE COMPANY', day: '2026-03-09' }),
    );
    expect(flag?.charges).toHaveLength(2);
  });

  test('but not at another price', () => {
    const plan = { to: 'VELVETNOTE STUDIO BENELUX', paid: '10.99', currency: 'EUR' };
    const other = { to: 'THE GRAND VELVETNOTE COMPANY', paid: '11.99', currency: 'EUR' };
    expect(flagOf(monthly(5, 8, plan), charge({ ...other, day: '2026-03-09' }))).toBeNull();
  });

  test('names that take turns in one rhythm are one subscription, so a charge too many is seen', () => {
    const paid = { paid: '24.96', currency: 'EUR' };
    const turns = monthly(8, 11, { to: 'DIE WOCHE DIGITAL', ...paid }).map((one, month) =>
      month % 3 === 1 ? { ...one, description: 'HANSEVERLAG PETERS' } : one,
    );
    const flag = flagOf(turns, charge({ to: 'HANSEVERLAG PETERS', ...paid, day: '2026-04-13' }));
    expect(flag?.charges).toHaveLength(2);
  });

  test('two plans of one price that both come each month stay two', () => {
    const paid = { paid: '9.99', currency: 'EUR' };
    const one = monthly(6, 11, { to: 'DIE WOCHE DIGITAL', ...paid });
    const other = monthly(6, 13, { to: 'HANSEVERLAG PETERS', ...paid });
    expect(flagOf(one, other)).toBeNull();
  });
});
