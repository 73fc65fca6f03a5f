import { describe, expect, it } from 'vitest';

import { generateHousehold } from '../households/generate.ts';
import type { Household, LabelledCharge } from '../households/household.ts';
import { judge } from './judge.ts';
import { reportOf } from './report.ts';
import { resembles } from './resembles.ts';

const household = generateHousehold(25);

/** What a false alarm on such charges looks like. */
function alarm(...changes: readonly Partial<LabelledCharge>[]): string | undefined {
  const [model] = household.charges;
  if (!model) return undefined;
  const plain: LabelledCharge = {
    ...model,
    pending: false,
    becomes: null,
    description: 'SHOP',
    pattern: 'subscription',
    account: 1,
    accountKind: 'card',
  };
  const charges = changes.map((change, index) => ({ ...plain, ...change, id: index + 1 }));
  const only: Household = { ...household, charges, doubles: [] };
  const flag = {
    strength: 'likely',
    status: 'open',
    score: 0.9,
    charges: charges.map(({ id }) => id),
  } as const;
  const [judged] = judge(only, [flag]).flags;
  return judged && resembles(judged);
}

describe('the kind that a false alarm looks like', () => {
  it('follows from what the person sees', () => {
    expect(alarm({}, {})).toBe('same-day');
    expect(alarm({ day: '2025-03-01' }, { day: '2025-03-04' })).toBe('days-later-in-cycle');
    expect(alarm({ day: '2025-03-01' }, { day: '2025-03-14' })).toBe('weeks-later-in-cycle');
    expect(alarm({ pattern: 'split-bill' }, { pattern: 'split-bill' })).toBe('double-swipe');
    expect(alarm({ pattern: 'gift-twice' }, { pattern: 'gift-twice' })).toBe('one-off-same-day');
    expect(alarm({ account: 1 }, { account: 2 })).toBe('second-card');
    expect(alarm({ accountKind: 'wallet' }, { accountKind: 'card', account: 2 })).toBe('paid-two-ways');
    expect(alarm({}, { description: 'BAKERY' })).toBe('alias');
    expect(alarm({}, { pending: true })).toBe('second-pending');
    expect(alarm({}, {}, {})).toBe('triple');
  });

  it('is the true kind where the flag is right', () => {
    const found = household.doubles.map(({ charges }) => ({ strength: 'likely', status: 'open', score: 0.9, charges }) as const);
    const kinds = judge(household, found).flags.map(resembles);
    expect(kinds).toEqual(household.doubles.map(({ kind }) => kind));
  }); // prettier-ignore
});

describe('the report', () => {
  it('prints precision by kind, the status, the false alarms and the calibration curve', () => {
    const seeds = Array.from({ length: 40 }, (_, index) => generateHousehold(index + 1));
    const one = seeds.find(({ doubles }) => doubles.some(({ kind }) => kind === 'days-later-in-cycle'));
    if (!one) throw new RangeError('no household with a charge doubled days later');
    const coffees = one.charges.filter(({ pattern }) => pattern === 'coffee').slice(0, 2);
    const doubles = one.doubles.filter(({ kind }) => kind === 'days-later-in-cycle');
    const [double] = doubles;
    const flags = [
      { strength: 'likely', status: 'open', score: 0.97, charges: double?.charges ?? [] },
      { strength: 'likely', status: 'open', score: 0.72, charges: coffees.map(({ id }) => id) },
    ] as const;
    const report = reportOf('two flags', [judge(one, flags)], 10).join('\n');
    expect(report).toMatch(/precision of likely +50\.0 %/);
    const recall = `1/${doubles.length} +[\\d.]+ %`;
    expect(report).toMatch(new RegExp(`days-later-in-cycle +${recall} +1/1 +100\\.0 % +1/1 +100\\.0 %`));
    expect(report).toMatch(/coffee +1 +0 +\d+/);
    expect(report).toMatch(/open +1\/1 +100\.0 %/);
    expect(report).toMatch(/0\.70 to 0\.80 +1 +0\.720 +0\.0 %/);
  });
});
