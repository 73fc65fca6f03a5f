import { describe, expect, it } from 'vitest';

import { dueOf, dueOfFlag } from '../../main/cases/due.ts';
import { figuresOf } from '../../main/cases/figures.ts';
import { filingLimitOf } from '../../main/cases/limits.ts';
import { replay } from '../../main/cases/replay.ts';
import { summaryOf, withArrival } from '../../main/cases/summary.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';
import { answered, charge, claimOf, contacted, filed, moneyBack, opened, recorded, step } from './events.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

const facts = (...events: readonly CaseEvent[]) => replay(recorded(events));
const summary = (today: Day, ...events: readonly CaseEvent[]) => summaryOf(1, facts(...events), today);

describe('the figures', () => {
  it('sum by currency what is at stake, promised, back and lost, and what expires within a week', () => {
    const today = '2026-10-12';
    const dollars = claimOf({ country: 'eu', network: 'visa', atStake: usd(2000) });
    const figures = figuresOf([
      summary(today, opened('2026-09-02')),
      summary(today, opened('2026-09-02', dollars), answered('2026-10-10', 'promised', usd(1500))),
      summary(
        today,
        opened('2026-09-02'),
        filed('2026-09-05'),
        moneyBack('2026-09-20', 29_000, { provisional: true }),
      ),
      summary(today, opened('2026-09-02'), moneyBack('2026-09-20', 29_000), step('closed', '2026-09-21')),
      summary(
        today,
        opened('2026-09-02'),
        { kind: 'written-off', on: '2026-09-20', amount: { minor: 29_000, currency: 'KRW' }, note: '' },
        step('closed', '2026-09-21'),
      ),
    ]);
    const krw = (minor: number) => [{ minor, currency: 'KRW' }];
    expect(figures).toEqual({
      open: 3,
      atStake: [...krw(29_000), usd(2000)],
      promised: [usd(1500)],
      provisional: krw(29_000),
      returned: krw(29_000),
      writtenOff: krw(29_000),
      expiring: { cases: 1, sums: krw(29_000) },
    });
  });
});

describe('what is due', () => {
  it('names the wait, the limit and the day that the person set, the nearest first', () => {
    const asked = contacted('2026-09-03', 'first-request', 'merchant', { followUpOn: '2026-09-08' });
    const items = dueOf(7, facts(opened('2026-09-02'), asked), '2026-09-04');
    expect(items.map(({ case: id, kind, day, left }) => [id, kind, day, left])).toEqual([
      [7, 'reply', '2026-09-05', 1],
      [7, 'follow-up', '2026-09-08', 4],
      [7, 'filing', '2026-10-16', 42],
    ]);
  });

  it('forgets the day that the person set once something was heard', () => {
    const asked = contacted('2026-09-03', 'first-request', 'merchant', { followUpOn: '2026-09-08' });
    const items = dueOf(7, facts(opened('2026-09-02'), asked, answered('2026-09-04', 'other')), '2026-09-04');
    expect(items.map(({ kind }) => kind)).toEqual(['act', 'filing']);
    expect(items[0]?.day).toBe('2026-09-04');
  });

  it('names the days that a merchant sets for objections to an invoice, until it was asked', () => {
    const claim = claimOf({ invoiceIssued: '2026-09-01' });
    const days = (...events: readonly CaseEvent[]) =>
      dueOf(7, facts(opened('2026-09-02', claim), ...events), '2026-09-04').map(({ kind, day }) => [
        kind,
        day,
      ]);
    expect(days()).toContainEqual(['filing', '2026-10-01']);
    expect(days(contacted('2026-09-03', 'first-request'))).not.toContainEqual(['filing', '2026-10-01']);
  });

  it('names an urgent limit once', () => {
    const items = dueOf(7, facts(opened('2026-09-02')), '2026-10-10');
    expect(items.map(({ kind, day }) => [kind, day])).toEqual([['filing', '2026-10-16']]);
  });

  it('keeps a deadline beside money that arrived, and no wait', () => {
    const arrival = {
      proposals: 1,
      credit: { day: '2026-09-10', amount: { minor: 3_000, currency: 'KRW' } },
      takenBack: null,
    } as const;
    const days = (...events: readonly CaseEvent[]) =>
      dueOf(7, facts(...events), '2026-09-12', arrival).map(({ kind, day }) => [kind, day]);
    const claim = claimOf({ route: 'paypal', network: null });
    // Twenty days after it was opened PayPal closes a dispute that is no claim.
    const inquiry = [opened('2026-09-02', claim), filed('2026-09-05', 'paypal', true)];
    expect(days(...inquiry)).toContainEqual(['money', '2026-09-12']);
    expect(days(...inquiry)).toContainEqual(['act', '2026-09-25']);
    expect(withArrival(summary('2026-09-12', ...inquiry), arrival).next.by).toBe('2026-09-25');
    expect(days(opened('2026-09-02'), filed('2026-09-05'))).toEqual([['money', '2026-09-12']]);
    expect(
      withArrival(summary('2026-09-12', opened('2026-09-02'), filed('2026-09-05')), arrival).next.by,
    ).toBeNull();
  });

  it('is nothing of what is closed', () => {
    const events = [opened('2026-09-02'), step('withdrawn', '2026-09-03'), step('closed', '2026-09-03')];
    expect(dueOf(7, facts(...events), '2026-09-04')).toEqual([]);
  });

  it('of a finding that nobody decided is its limit', () => {
    const card = {
      route: 'card',
      network: 'visa',
      country: 'eu',
      told: true,
      reason: 'charged-twice',
    } as const;
    const limit = filingLimitOf({ charges: [charge()], ...card }, '2026-12-20');
    expect(dueOfFlag({ id: 3, merchant: 'OpenAI', limit }, '2026-12-20')).toMatchObject({
      case: null,
      flag: 3,
      day: '2026-12-30',
      left: 10,
      kind: 'filing',
    });
    expect(dueOfFlag({ id: 3, merchant: 'OpenAI', limit: null }, '2026-12-20')).toBeNull();
  });
});
