import { describe, expect, test } from 'vitest';

import { findDoubleCharges } from '../../main/duplicates/find.ts';
import { merchantOf } from '../../main/duplicates/merchants.ts';
import { charge, flagOf, reasonsOf } from './charges.ts';

const sofa = { to: 'NORDHAUS FURNITURE 0113', paid: '187.43' };
const twice = [charge({ ...sofa, day: '2026-05-02' }), charge({ ...sofa, day: '2026-05-02' })];
const taught = (count: number) =>
  findDoubleCharges(twice, new Map([[merchantOf(sofa.to).key, count]]))[0] ?? null;

describe('that both were theirs, said by the person,', () => {
  test('lowers the next flag there each time, says so, and counts against it', () => {
    const scores = [0, 1, 2, 3].map((count) => taught(count)?.score ?? 0);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(new Set(scores).size).toBe(4);
    const lesson = taught(2)?.reasons.find(({ said }) => said.id === 'reasons.bothYours');
    expect(lesson?.said).toEqual({ id: 'reasons.bothYours', values: { count: 2 } });
    expect(lesson?.weight).toBeLessThan(0);
  });

  test('three times makes worth a look what was likely, and never hides it', () => {
    expect(taught(0)?.strength).toBe('likely');
    expect(taught(3)?.strength).toBe('possible');
    expect(taught(300)?.strength).toBe('possible');
  });

  test('says nothing of another merchant', () => {
    const [flag] = findDoubleCharges(twice, new Map([[merchantOf('GREENFIELD MARKET').key, 5]]));
    expect(flag).toEqual(taught(0));
  });

  test('does not bring up what the evidence alone would not', () => {
    const far = [charge({ ...sofa, day: '2026-05-02' }), charge({ ...sofa, day: '2026-06-23' })];
    expect(findDoubleCharges(far, new Map([[merchantOf(sofa.to).key, 1]]))).toEqual([]);
  });
});

describe('an authorisation that vanished', () => {
  const booked = charge({ ...sofa, day: '2026-05-02' });
  const again = { ...sofa, day: '2026-05-04', pending: true };

  test('is no charge, so nothing was charged twice', () => {
    expect(flagOf(booked, charge(again))).not.toBeNull();
    expect(flagOf(booked, charge({ ...again, vanished: true }))).toBeNull();
  });

  test('does not stand between two that were charged', () => {
    const between = charge({ ...again, vanished: true });
    const flag = flagOf(booked, between, charge({ ...sofa, day: '2026-05-04' }));
    expect(flag?.charges).toHaveLength(2);
    expect(flag?.charges).not.toContain(between.id);
    expect(reasonsOf(flag)).not.toContain('reasons.onlyAuthorised');
  });
});
