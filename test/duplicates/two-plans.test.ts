import { describe, expect, test } from 'vitest';

import { findDoubleCharges } from '../../main/duplicates/find.ts';
import type { Day } from '../../shared/day.ts';
import { charge, flagOf, monthly } from './charges.ts';

const plan = { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' };
const on = (...days: Day[]) => days.map((day) => charge({ ...plan, day }));

describe('a second plan beside the first', () => {
  test('that may have begun in the last two cycles is worth a look, not a claim', () => {
    const first = monthly(5, 7, plan);
    expect(flagOf(first, on('2026-05-10'))?.strength).toBe('likely');
    const flags = findDoubleCharges([...first, ...on('2026-04-10', '2026-05-10')]);
    expect(flags.map((flag) => flag.strength)).toEqual(['possible', 'possible']);
  });

  test('is no double charge where booking days move the two together and apart', () => {
    const early = on('2025-10-30', '2025-12-02', '2025-12-31', '2026-01-31', '2026-03-03', '2026-03-31');
    const late = on('2025-11-05', '2025-12-03', '2026-01-06', '2026-02-03', '2026-03-03', '2026-04-04');
    expect(flagOf(early, late, on('2026-05-05', '2026-05-05', '2026-06-02', '2026-06-05'))).toBeNull();
  });
});

describe('a billing day that moved', () => {
  test('leaves the double charge with the nearest one', () => {
    const before = on('2026-01-25', '2026-02-25', '2026-03-25');
    const twice = on('2026-04-18', '2026-04-22');
    const flag = flagOf(before, twice, on('2026-05-18', '2026-06-18', '2026-07-18'));
    expect(flag?.charges).toEqual(twice.map((row) => row.id));
  });

  test('is no third charge of a payment made twice weeks before', () => {
    const [regular, twice] = [monthly(4, 8, plan), on('2026-05-08', '2026-05-12')];
    expect(flagOf(regular, twice, on('2026-05-31'))?.charges).toEqual(twice.map((row) => row.id));
  });
});
