import { describe, expect, it } from 'vitest';

import { answered, claimOf, contacted, decided, filed, moneyBack, opened, step } from '../events.ts';
import { Story } from './telling.ts';

/** Two charges of 29,000 won on 1 September, posted the same day, on a Korean Mastercard. */
describe('a Korean credit card, up to a chargeback that is won', () => {
  const story = new Story();

  it('opens from the finding, with the shortest limit in sight', () => {
    const seen = story.happens(opened('2026-09-04')).on('2026-09-04');
    expect(seen.state).toBe('gathering-evidence');
    expect(seen.summary.limit).toMatchObject({ rule: 'kr-card-overseas-min', until: '2026-10-16', left: 42 });
    expect(seen.next).toBe('Gather your proof: payments, usage, reason');
    expect(seen.notices).toEqual([]);
  });

  it('is ready to ask once usage and the one purchase are shown', () => {
    const shown = (item: 'usage-history' | 'single-purchase') =>
      ({ kind: 'proof-checked', on: '2026-09-05', item, done: true, note: '' }) as const;
    const seen = story.happens(shown('usage-history'), shown('single-purchase')).on('2026-09-05');
    expect(seen.state).toBe('ready-to-contact');
    expect(seen.button).toBe('write-letter first-request');
  });

  it('waits two days for the answer, and the limit runs on', () => {
    story.happens(contacted('2026-09-07', 'first-request', 'merchant', { ticket: 'A-100' }));
    expect(story.on('2026-09-09').next).toBe('Wait for the answer of OpenAI until Wed, Sep 9, 2026');
    expect(story.on('2026-09-09').turn).toBe('wait');
    expect(story.on('2026-09-10').state).toBe('follow-up-due');
    expect(story.on('2026-09-10').clock('kr-card-overseas-min')?.standing).toBe('running');
  });

  it('answers a refusal with the request for a supervisor', () => {
    const seen = story.happens(answered('2026-09-10', 'refuses')).on('2026-09-10');
    expect(seen.state).toBe('merchant-rejected');
    expect(seen.button).toBe('write-letter escalation');
    expect(seen.notices).toContain('beforeFiling');
  });

  it('gives the supervisor five business days, over the harvest moon', () => {
    const seen = story.happens(contacted('2026-09-21', 'escalation')).on('2026-09-22');
    expect(seen.state).toBe('escalated');
    // 24 September to 26 is the harvest moon.
    expect(seen.next).toBe('Wait for the answer of the supervisor until Wed, Sep 30, 2026');
    expect(seen.notices).toContain('latestFiling');
  });

  it('no longer waits when the latest day to file has come', () => {
    expect(story.on('2026-09-30').next).toBe('Wait for the answer of the supervisor until Wed, Sep 30, 2026');
    const seen = story.on('2026-10-01');
    expect(seen.state).toBe('dispute-ready');
    expect(seen.button).toBe('file issuer');
  });

  it('is urgent with twelve days left', () => {
    const seen = story.on('2026-10-04');
    expect(seen.turn).toBe('urgent');
    expect(seen.next).toBe('File with your card company now: 12 days are left');
    expect(seen.summary.next.by).toBe('2026-10-16');
  });

  it('stops the limits with the filing, and the disputed sum is held', () => {
    const seen = story.happens(filed('2026-10-04')).on('2026-10-05');
    expect(seen.state).toBe('dispute-filed');
    expect(seen.summary.limit).toBeNull();
    expect(seen.clock('kr-card-overseas-min')?.standing).toBe('stopped');
    expect(seen.clock('kr-lfa-16-10')).toEqual({ until: null, standing: 'running' });
    expect(seen.notices).toEqual(['oneRoute', 'koreanHold']);
    expect(seen.next).toBe('Your card company looks into it. Ask how it stands on Sun, Oct 18, 2026');
    expect(story.on('2026-10-18').summary.next.by).toBe('2026-11-01');
  });

  it('counts a provisional credit as provisional', () => {
    const seen = story.happens(moneyBack('2026-10-20', 29_000, { provisional: true })).on('2026-10-20');
    expect(seen.state).toBe('provisional-credit');
    expect(seen.money).toEqual({ atStake: 29_000, provisional: 29_000 });
    expect(seen.next).toContain('The merchant can contest until Wed, Nov 18, 2026');
    expect(seen.notices).toContain('provisional');
  });

  it('is the person’s turn when the merchant contests', () => {
    const seen = story
      .happens({ kind: 'merchant-contested', on: '2026-11-10', answerUntil: '2026-11-24', note: '' })
      .on('2026-11-11');
    expect(seen.state).toBe('merchant-contested');
    expect(seen.summary.next).toMatchObject({ by: '2026-11-24', turn: 'act' });
    expect(story.happens(step('rebutted', '2026-11-20')).on('2026-11-20').state).toBe('final-review');
  });

  it('makes the credit final when it is won, and is closed tidy', () => {
    const seen = story.happens(decided('2026-12-15', 'person')).on('2026-12-15');
    expect(seen.state).toBe('won');
    expect(seen.money).toEqual({ atStake: 29_000, returned: 29_000 });
    expect(seen.button).toBe('close');
    const closed = story.happens(step('closed', '2026-12-16')).on('2026-12-17');
    expect(closed.state).toBe('closed');
    expect(closed.turn).toBe('done');
  });
});

describe('a Korean credit card that loses', () => {
  it('has seven days to ask the FSS', () => {
    const story = new Story().happens(
      opened('2026-09-04'),
      filed('2026-09-05'),
      decided('2026-11-02', 'merchant'),
    );
    expect(story.on('2026-11-09').next).toBe(
      'Ask the FSS to look at it again by Mon, Nov 9, 2026, or close the case',
    );
    expect(story.on('2026-11-09').button).toBe('appeal regulator');
    expect(story.on('2026-11-10').next).toBe(
      'Decided against you. Try another way, or write it off and close',
    );
  });

  it('can be appealed, lost again, written off and closed', () => {
    const story = new Story().happens(
      opened('2026-09-04'),
      filed('2026-09-05'),
      decided('2026-11-02', 'merchant'),
      { kind: 'appealed', on: '2026-11-04', with: 'regulator', reference: '', note: '' },
    );
    expect(story.on('2026-11-05').state).toBe('appeal');
    expect(story.on('2026-11-05').clock('kr-fss-7')?.standing).toBe('stopped');
    const seen = story
      .happens(decided('2026-12-20', 'merchant'), {
        kind: 'written-off',
        on: '2026-12-21',
        amount: { minor: 29_000, currency: 'KRW' },
        note: '',
      })
      .on('2026-12-21');
    expect(seen.state).toBe('lost');
    expect(seen.money).toEqual({ atStake: 29_000, writtenOff: 29_000 });
    expect(story.happens(step('closed', '2026-12-21')).on('2026-12-22').state).toBe('closed');
  });
});

describe('a charge that is still pending', () => {
  it('cannot be disputed, and is looked at again in five days', () => {
    const pending = claimOf();
    const claim = { ...pending, charges: pending.charges.map((charge) => ({ ...charge, pending: true })) };
    const story = new Story().happens(opened('2026-09-02', claim));
    const seen = story.on('2026-09-03');
    expect(seen.state).toBe('suspected');
    expect(seen.next).toBe('Wait until the charge is booked. Look again on Mon, Sep 7, 2026');
    expect(seen.summary.limit).toBeNull();
    expect(seen.notices).toContain('pending');
    expect(story.on('2026-09-07').turn).toBe('act');
    const booked = story
      .happens({ kind: 'claim-changed', on: '2026-09-08', claim: pending })
      .on('2026-09-08');
    expect(booked.state).toBe('verifying');
    expect(booked.summary.limit?.until).toBe('2026-10-16');
  });

  it('counts as booked once the person has seen it', () => {
    const claim = claimOf({ charges: claimOf().charges.map((charge) => ({ ...charge, pending: true })) });
    const story = new Story().happens(opened('2026-09-02', claim), step('confirmed', '2026-09-07'));
    expect(story.on('2026-09-07').state).toBe('gathering-evidence');
    expect(story.on('2026-09-07').summary.limit?.until).toBe('2026-10-16');
  });
});
