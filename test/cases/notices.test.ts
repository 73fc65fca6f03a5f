import { describe, expect, it } from 'vitest';

import { noticesOf, noticesOfClaim } from '../../main/cases/notices.ts';
import { replay } from '../../main/cases/replay.ts';
import type { Claim } from '../../shared/case/claim.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';
import { answered, charge, claimOf, contacted, filed, moneyBack, opened, recorded, step } from './events.ts';

const idsOf = (claim: Partial<Claim>) => noticesOfClaim(claimOf(claim), '2026-09-05').map(({ id }) => id);

function seen(claim: Partial<Claim>, today: Day, ...events: readonly CaseEvent[]): string[] {
  return noticesOf(replay(recorded([opened('2026-09-02', claimOf(claim)), ...events])), today).map(
    ({ id }) => id,
  );
}

describe('what to know of a claim', () => {
  it('is nothing special where all is known and ordinary', () => {
    expect(idsOf({})).toEqual([]);
  });

  it('is that credits of the API are topped up by themselves, and the exception', () => {
    const api = [charge({ description: 'OPENAI', occurrence: 2 })];
    expect(idsOf({ charges: api })).toEqual(['autoReload', 'creditException']);
    expect(idsOf({ charges: api, reason: 'after-cancellation' })).toEqual([]);
    expect(idsOf({ charges: api, merchant: 'Northwind Cloud' })).toEqual([]);
    expect(idsOf({ charges: api, invoiceIssued: '2026-09-01' })).toContain('invoice30');
  });

  it('is that less is known of the card than decides', () => {
    expect(idsOf({ network: null })).toEqual(['routeUnknown']);
    expect(idsOf({ guessed: true })).toEqual(['routeGuessed']);
    expect(idsOf({ guessed: true, networkAsked: true })).toEqual(['countryGuessed']);
    expect(idsOf({ networkAsked: true })).toEqual([]);
    expect(idsOf({ country: null, route: 'bank-transfer' })).toEqual(['transferHard']);
  });

  it('is that a charge is pending, with the day to look again', () => {
    const notices = noticesOfClaim(claimOf({ charges: [charge({ pending: true })] }), '2026-09-05');
    expect(notices[0]).toMatchObject({
      id: 'pending',
      tone: 'warn',
      say: { values: { day: { day: '2026-09-10' } } },
      source: { confidence: 'primary' },
    });
  });

  it('is that a charge of somebody else wants a new card, and a known one another reason', () => {
    expect(idsOf({ reason: 'not-mine', recognised: false })).toContain('blockCard');
    expect(idsOf({ reason: 'not-mine', recognised: true })).toContain('recognised');
  });
});

describe('what to beware of in a case', () => {
  it('before filing is the account at the merchant, what to ask for and what it may cost', () => {
    expect(seen({}, '2026-09-05', step('given-up-on-merchant', '2026-09-04'))).toEqual([
      'beforeFiling',
      'koreanHold',
      'koreanFee',
      'reasonCode',
    ]);
    expect(seen({}, '2026-09-05')).not.toContain('beforeFiling');
    expect(seen({}, '2026-10-05')).toContain('beforeFiling');
    expect(
      seen({ route: 'debit-card' }, '2026-09-05', step('given-up-on-merchant', '2026-09-04')),
    ).not.toContain('koreanHold');
  });

  it('is that limits are over', () => {
    expect(seen({}, '2026-10-17')).toContain('shortestOver');
    expect(seen({}, '2027-02-01')).toContain('limitsOver');
    // A merchant's own window ends early and ends no right.
    expect(seen({ country: 'eu', reason: 'after-cancellation' }, '2026-09-20')).not.toContain('shortestOver');
  });

  it('is a second way beside the first, a store among them', () => {
    const store = contacted('2026-09-03', 'first-request', 'store');
    expect(seen({ route: 'app-store' }, '2026-09-04', store)).toContain('oneRoute');
    expect(seen({ route: 'app-store' }, '2026-09-04', store, filed('2026-09-04'))).toContain('twoRoutes');
    expect(seen({}, '2026-09-06', filed('2026-09-04'), answered('2026-09-05', 'promised'))).toContain(
      'promiseWhileFiled',
    );
  });

  it('is money that may be taken back, and money that came twice', () => {
    const provisional = moneyBack('2026-09-10', 29_000, { provisional: true });
    expect(seen({}, '2026-09-11', filed('2026-09-05'), provisional)).toContain('provisional');
    expect(seen({}, '2026-09-12', filed('2026-09-05'), provisional, moneyBack('2026-09-11', 29_000))[0]).toBe(
      'doubleRecovery',
    );
  });

  it('is nothing in a case that is closed', () => {
    expect(seen({}, '2027-02-01', step('withdrawn', '2026-09-03'), step('closed', '2026-09-03'))).toEqual([]);
  });
});
