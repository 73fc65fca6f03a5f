import { beforeEach, describe, expect, it } from 'vitest';

import { chaseCard } from '../support/app.ts';
import { type DoubledPlan, type Line, openDoubledPlan } from './doubled-plan.ts';

let test: DoubledPlan;

beforeEach(() => {
  test = openDoubledPlan();
});

describe('the days of cases', () => {
  it('are listed with those of flags, the nearest first, and stop when the case is over', () => {
    const flags = test.app['due.list']({ days: 400 });
    expect(flags.map(({ flag }) => flag !== null)).toEqual(flags.map(() => true));
    expect(flags.length).toBeGreaterThan(0);
    const id = test.claimed();
    const due = test.app['due.list']({ days: 400 });
    expect(due.length).toBeGreaterThan(0);
    expect(due.every((item) => item.case === id)).toBe(true);
    expect(due.map(({ left }) => left)).toEqual(
      due.map(({ left }) => left).toSorted((one, other) => one - other),
    );
    test.log(id, { kind: 'not-a-double-charge', on: '2026-11-23', note: '' });
    expect(test.app['due.list']({ days: 400 })).toEqual([]);
  });

  it('name no finding but a double charge, and none that is too late', () => {
    const steps = ['2026-07-03', '2026-08-03', '2026-09-03', '2026-10-03', '2026-11-03'].map(
      (day, at): Line => [day, 'CLOUDBERRY MUSIC', at < 3 ? -9.99 : -12.99],
    );
    test.drop({ 'Chase1234_Activity4.CSV': chaseCard(steps) });
    const flags = test.app['flags.list']({});
    const others = flags.filter(({ kind, waits, limit }) => kind !== 'double-charge' && waits && limit);
    expect(others.map(({ kind }) => kind)).toContain('price-step');
    const named = () => test.app['due.list']({ days: 400 }).map(({ flag }) => flag);
    expect(named()).toEqual(flags.filter(({ kind }) => kind === 'double-charge').map(({ id }) => id));
    test.at('2027-11-23');
    expect(named()).toEqual([]);
  });

  it('are exported as a calendar that moves and never doubles its entries', () => {
    test.at('2026-10-21');
    const id = test.claimed();
    const days = (): ReadonlyMap<string, string> => {
      const { ics } = test.app['cases.calendar']({ case: id, language: 'ko' });
      const entries = [...ics.matchAll(/^UID:(.*?)\r\n[^]*?^DTSTART;VALUE=DATE:(\d+)/gmu)];
      expect(new Set(entries.map(([, uid]) => uid)).size).toBe(entries.length);
      return new Map(
        entries.map(([, uid = '', day = '']) => [uid.replace(/^case-\d+-\d+-(.*)@.*$/u, '$1'), day]),
      );
    };
    const limit = days().get('filing');
    expect(limit).toBeDefined();
    const contact = { channel: 'chat', on: '2026-10-21', time: null, who: '', ticket: '', said: '' } as const;
    const told = { ...contact, promised: '', followUpOn: '2026-10-26' };
    test.log(id, {
      kind: 'contacted',
      on: '2026-10-21',
      purpose: 'first-request',
      whom: 'merchant',
      contact: told,
    });
    expect([...days()]).toEqual([
      ['filing', limit],
      ['next', '20261023'],
      ['follow-up', '20261026'],
    ]);
    test.at('2026-10-22');
    const answer = { ...contact, on: '2026-10-22', promised: '', followUpOn: null };
    test.log(id, { kind: 'answered', on: '2026-10-22', answer: 'promised', contact: answer, amount: null });
    // The answer is no longer waited for but the money is: it moves, and nothing is left of the first.
    expect([...days().keys()]).toEqual(['filing', 'next']);
    expect(days().get('next')).not.toBe('20261023');
    const sequence = /^SEQUENCE:(\d+)/mu.exec(test.app['cases.calendar']({ case: id, language: 'ko' }).ics);
    expect(sequence?.[1]).toBe('3');
    expect(test.app['cases.calendar']({ language: 'en' }).name).toBe('recoup.ics');
  });
});
