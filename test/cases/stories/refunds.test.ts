import { describe, expect, it } from 'vitest';

import { proposalFor } from '../../../main/cases/proposals.ts';
import { refusal } from '../../../main/cases/refusal.ts';
import { answered, charge, claimOf, contacted, decided, filed, moneyBack, opened, step } from '../events.ts';
import { Story } from './telling.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const krw = (minor: number) => ({ minor, currency: 'KRW' });

describe('a refund in parts, on another card, in another currency', () => {
  const claim = claimOf({ charges: [charge({ occurrence: 2, original: usd(-2200) })] });
  const story = new Story();
  const other = { key: 'other', name: '여울체크' };

  it('leaves the rest of a part open', () => {
    story.happens(
      opened('2026-09-04', claim),
      contacted('2026-09-05', 'first-request'),
      answered('2026-09-07', 'promised'),
    );
    expect(story.on('2026-09-08').money).toEqual({ atStake: 29_000, promised: 29_000, remaining: 29_000 });
    const tax = charge({ account: other, day: '2026-09-15', amount: krw(2_900), original: null });
    const proposal = proposalFor(story.facts, tax, true);
    expect(proposal).toMatchObject({ settles: krw(2_900), confirms: null });
    expect(proposal?.reasons.map(({ id }) => id)).toEqual([
      'caseProposals.merchant',
      'caseProposals.part',
      'caseProposals.otherAccount',
      'caseProposals.afterPromise',
    ]);
    story.happens(moneyBack('2026-09-15', 2_900, { way: 'merchant', charge: tax }));
    const seen = story.on('2026-09-16');
    expect(seen.state).toBe('gathering-evidence');
    expect(seen.next).toBe('Only a part came back. Ask for the remaining ₩26,100');
    expect(seen.button).toBe('write-letter follow-up');
  });

  it('takes the rest in dollars on the other card, and settles the stake in won', () => {
    const rest = charge({ account: other, day: '2026-09-20', amount: usd(1980), original: null });
    const proposal = proposalFor(story.facts, rest, true);
    expect(proposal?.settles).toEqual(krw(26_100));
    expect(proposal?.reasons.map(({ id }) => id)).toContain('caseProposals.otherCurrency');
    story.happens(
      moneyBack('2026-09-20', 1, { amount: usd(1980), settles: krw(26_100), way: 'merchant', charge: rest }),
    );
    const seen = story.on('2026-09-20');
    expect(seen.state).toBe('refunded');
    expect(seen.money).toEqual({ atStake: 29_000, returned: 29_000 });
    expect(proposalFor(story.facts, rest, true)).toBeNull();
    const again = moneyBack('2026-09-20', 1, { amount: usd(1980), settles: krw(1), charge: rest });
    expect(refusal(story.facts, again, '2026-09-21')?.id).toBe('caseRefusals.usedCredit');
  });
});

describe('a refund and a chargeback credit for one charge', () => {
  it('raise the notice of double recovery', () => {
    const story = new Story().happens(
      opened('2026-09-04'),
      filed('2026-09-10'),
      moneyBack('2026-09-20', 29_000, { provisional: true }),
    );
    const seen = story.happens(moneyBack('2026-09-25', 29_000, { way: 'merchant' })).on('2026-09-25');
    expect(seen.state).toBe('refunded');
    expect(seen.money).toMatchObject({ returned: 29_000, provisional: 29_000, excess: 29_000 });
    expect(seen.notices[0]).toBe('doubleRecovery');
    expect(seen.next).toBe('More than the stake came back. Tell your issuer at once');
    const settled = story.happens({ kind: 'money-taken-back', on: '2026-10-02', event: 3, note: '' });
    expect(settled.on('2026-10-02').state).toBe('refunded');
    expect(settled.on('2026-10-02').money).toEqual({ atStake: 29_000, returned: 29_000 });
  });

  it('of which only the refund came asks to withdraw the dispute', () => {
    const story = new Story().happens(
      opened('2026-09-04'),
      filed('2026-09-10'),
      moneyBack('2026-09-25', 29_000, { way: 'merchant' }),
    );
    expect(story.on('2026-09-25').next).toBe(
      'The money is back for good. Withdraw what is open with your card company',
    );
  });
});

describe('a promised refund', () => {
  it('is late after ten business days, and becomes a reason of its own', () => {
    const story = new Story().happens(
      opened('2026-09-04', claimOf({ network: 'visa', country: 'eu' })),
      answered('2026-09-07', 'promised', krw(29_000)),
    );
    expect(story.on('2026-09-21').next).toBe('Wait for the promised refund until Mon, Sep 21, 2026');
    const late = story.on('2026-09-22');
    expect(late.state).toBe('refund-overdue');
    expect(late.notices).toEqual(expect.arrayContaining(['useRefundMissing']));
    // 15 days after the promise Visa takes it.
    expect(story.on('2026-09-21').clock('visa-13.6-wait')).toBeUndefined();
    story.happens({
      kind: 'claim-changed',
      on: '2026-09-22',
      claim: { ...story.facts.claim, reason: 'refund-missing' },
    });
    expect(story.on('2026-09-22').clock('visa-13.6-wait')).toEqual({
      until: '2026-09-22',
      standing: 'running',
    });
  });

  it('that is kept for a part of the sum leaves the promise open for the rest', () => {
    const story = new Story().happens(
      opened('2026-09-04'),
      answered('2026-09-07', 'promised', krw(29_000)),
      moneyBack('2026-09-10', 10_000, { way: 'merchant' }),
    );
    expect(story.on('2026-09-11').state).toBe('refund-promised');
    expect(story.on('2026-09-11').money).toMatchObject({ promised: 19_000, remaining: 19_000 });
  });
});

describe('a claim that the person knows', () => {
  it('is no claim of a charge that is not theirs', () => {
    const claim = claimOf({ reason: 'not-mine', recognised: true });
    expect(refusal(new Story().facts, opened('2026-09-04', claim), '2026-09-04')?.id).toBe(
      'caseRefusals.notMineButKnown',
    );
    const story = new Story().happens(opened('2026-09-04', { ...claim, recognised: false }));
    expect(story.on('2026-09-04').notices).toContain('blockCard');
  });
});

describe('a case that was closed', () => {
  it('is opened again when the money is taken back', () => {
    const story = new Story().happens(
      opened('2026-09-04'),
      moneyBack('2026-09-10', 29_000, { way: 'merchant' }),
      step('closed', '2026-09-11'),
      { kind: 'money-taken-back', on: '2026-10-01', event: 2, note: '' },
    );
    expect(story.on('2026-10-01').state).toBe('verifying');
    expect(story.on('2026-10-01').summary.limit?.left).toBe(15);
  });

  it('refuses everything else in words', () => {
    const story = new Story().happens(
      opened('2026-09-04'),
      step('withdrawn', '2026-09-05'),
      step('closed', '2026-09-05'),
    );
    expect(refusal(story.facts, decided('2026-09-06', 'person'), '2026-09-06')?.id).toBe(
      'caseRefusals.closed',
    );
    expect(refusal(story.facts, contacted('2026-09-06', 'follow-up'), '2026-09-06')?.id).toBe(
      'caseRefusals.closed',
    );
  });
});
