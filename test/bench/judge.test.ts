import { describe, expect, it } from 'vitest';

import { generateHousehold } from '../households/generate.ts';
import type { Household } from '../households/household.ts';
import { findNaively } from './baseline.ts';
import { candidatesOf } from './candidates.ts';
import { type FoundDouble, judge } from './judge.ts';
import { figuresOf, reachesTargets } from './figures.ts';

const household = generateHousehold(25);

function flag(charges: readonly number[], status: FoundDouble['status'] = 'open'): FoundDouble {
  return { strength: 'likely', status, score: 0.9, charges };
}

/** Charges that are in no double charge. */
function honest({ charges, doubles }: Household): number[] {
  const doubled = new Set(doubles.flatMap((double) => double.charges));
  return charges.flatMap(({ id }) => (doubled.has(id) ? [] : [id]));
}

describe('the judge of flags', () => {
  it('gives full marks to one who knows the truth', () => {
    const known = household.doubles.map(({ charges, status }) => flag(charges, status));
    const figures = figuresOf([judge(household, known)]);
    expect(figures).toMatchObject({
      likelyPrecision: 1,
      recall: 1,
      possiblePerThousand: 0,
      statusAccuracy: 1,
    });
    expect(reachesTargets(figures)).toBe(true);
  });

  it('counts two of three charges as found, and a double only once', () => {
    const double = household.doubles[0];
    const [first = 0, second = 0] = double?.charges ?? [];
    const verdict = judge(household, [flag([first, second]), flag([first, second])]);
    expect(verdict.flags.every((judged) => judged.double === double)).toBe(true);
    expect(verdict.missed).toHaveLength(household.doubles.length - 1);
  });

  it('counts a flag that draws in an honest charge as a false alarm', () => {
    const [outsider = 0] = honest(household);
    const [judged] = judge(household, [flag([...(household.doubles[0]?.charges ?? []), outsider])]).flags;
    expect(judged?.double).toBeNull();
    expect(judged?.about).toBe('a double charge and others');
  });

  it('counts a pending line with the line that it became as a false alarm of its own kind', () => {
    const pending = household.charges.find(({ becomes }) => becomes !== null);
    const [judged] = judge(household, [flag([pending?.id ?? 0, pending?.becomes ?? 0])]).flags;
    expect(judged?.about).toBe('pending-then-booked');
  });

  it('counts one payment that two accounts show as one, and as the double where it was doubled', () => {
    const seeds = Array.from({ length: 60 }, (_, index) => generateHousehold(index + 1));
    const chain = seeds.find(({ charges }) => charges.some(({ mirrors }) => mirrors !== null));
    const seen = chain?.charges.find(({ mirrors }) => mirrors !== null);
    if (!chain || !seen) throw new RangeError('no payment in two accounts');
    const [alone] = judge(chain, [flag([seen.mirrors ?? 0, seen.id])]).flags;
    expect(alone?.about).toBe('seen-in-two-accounts');
    const doubled = { ...chain, doubles: [{ kind: 'paid-two-ways', status: 'open', charges: [1, seen.mirrors ?? 0], refunds: [] } as const] };
    const [found] = judge(doubled, [flag([1, seen.id])]).flags;
    expect(found?.double?.kind).toBe('paid-two-ways');
  }); // prettier-ignore

  it('names a false alarm by the life that it comes from', () => {
    const coffees = household.charges.filter(({ pattern }) => pattern === 'coffee').slice(0, 2);
    const [judged] = judge(household, [flag(coffees.map(({ id }) => id))]).flags;
    expect(judged?.about).toBe('coffee');
  });

  it('sees that a naive rule is of no use', () => {
    const households = [21, 22, 23, 24, 25].map((seed) => generateHousehold(seed));
    const figures = figuresOf(households.map((one) => judge(one, findNaively(candidatesOf(one)))));
    expect(figures.likelyPrecision).toBeLessThan(0.3);
    expect(figures.recall).toBeLessThan(0.8);
  });

  it('hands the detector nothing that only the generator knows', () => {
    const [candidate] = candidatesOf(household);
    expect(Object.keys(candidate ?? {})).not.toContain('pattern');
    expect(Object.keys(candidate ?? {})).not.toContain('source');
  });
});
