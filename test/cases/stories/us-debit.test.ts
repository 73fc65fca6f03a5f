import { describe, expect, it } from 'vitest';

import { possibleDeeds } from '../../../main/cases/possible-deeds.ts';
import { filedWith } from '../../../main/cases/recorded-filings.ts';
import { refusal } from '../../../main/cases/refusal.ts';
import { replay } from '../../../main/cases/replay.ts';
import { charge, claimOf, contacted, decided, filed, moneyBack, opened, recorded } from '../events.ts';
import { Story } from './telling.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const CLAIM = claimOf({
  route: 'debit-card',
  network: 'visa',
  country: 'us',
  owed: charge({ amount: usd(-2000) }),
  charges: [charge({ amount: usd(-2000), occurrence: 2 })],
  atStake: usd(2000),
  statementSent: '2026-09-20',
});

const credit = (on: string, provisional: boolean) =>
  moneyBack(on, 2000, { amount: usd(2000), settles: usd(2000), way: 'bank', provisional });

describe('a debit card of the United States', () => {
  it('counts sixty days from the statement, and ten business days to a provisional credit', () => {
    const story = new Story().happens(opened('2026-09-22', CLAIM), contacted('2026-09-22', 'first-request'));
    expect(story.on('2026-09-22').summary.limit).toMatchObject({ rule: 'us-rege-60', until: '2026-11-19' });
    expect(story.on('2026-09-22').clock('us-regz-60')).toBeUndefined();
    // Forty-five days after the posting it is time to stop talking.
    const late = story.on('2026-10-16');
    expect(late.next).toBe('Enough talk: file with your card company');
    const seen = story.happens(filed('2026-10-16')).on('2026-10-19');
    expect(seen.clock('us-rege-10bd')).toEqual({ until: '2026-10-30', standing: 'running' });
    expect(seen.clock('us-rege-90')).toEqual({ until: '2027-01-14', standing: 'running' });
    expect(seen.clock('us-rege-60')?.standing).toBe('stopped');
  });

  it('takes a provisional credit back when it is lost, and says what is missing', () => {
    const story = new Story().happens(
      opened('2026-09-22', CLAIM),
      filed('2026-10-01'),
      credit('2026-10-12', true),
    );
    expect(story.on('2026-10-13').clock('us-rege-10bd')?.standing).toBe('stopped');
    expect(story.on('2026-10-13').money).toEqual({ atStake: 2000, provisional: 2000 });
    story.happens(decided('2026-11-05', 'merchant'));
    expect(story.on('2026-11-05').state).toBe('lost');
    const seen = story
      .happens({ kind: 'money-taken-back', on: '2026-11-06', event: 3, note: '' })
      .on('2026-11-06');
    expect(seen.state).toBe('lost');
    expect(seen.money).toEqual({ atStake: 2000, remaining: 2000 });
  });

  it('opens again when a credit that was won is taken back', () => {
    const story = new Story().happens(
      opened('2026-09-22', CLAIM),
      filed('2026-10-01'),
      credit('2026-10-12', true),
      decided('2026-11-05', 'person'),
    );
    expect(story.on('2026-11-05').money).toEqual({ atStake: 2000, returned: 2000 });
    const seen = story
      .happens({ kind: 'money-taken-back', on: '2026-11-20', event: 3, note: '' })
      .on('2026-11-20');
    expect(seen.state).toBe('verifying');
    expect(seen.next).toBe('Money was taken back. Ask why, and check what is still owed to you');
    expect(seen.money).toEqual({ atStake: 2000, remaining: 2000 });
  });

  it('of a credit card says that the notice has to be in writing', () => {
    const story = new Story().happens(opened('2026-09-22', { ...CLAIM, route: 'card', statementSent: null }));
    expect(story.on('2026-09-23').notices).toEqual(expect.arrayContaining(['usInWriting', 'statementDay']));
    const step = story.happens(filed('2026-09-24')).on('2026-09-25');
    expect(step.clock('us-regz-ack')).toEqual({ until: '2026-10-24', standing: 'running' });
    expect(step.clock('us-regz-resolve')).toEqual({ until: '2026-12-23', standing: 'running' });
  });

  it('of a credit card keeps the written limit open after a call, until a letter went there', () => {
    const claim = { ...CLAIM, route: 'card' } as const;
    const story = new Story().happens(opened('2026-09-22', claim), byPhone('2026-09-24'));
    const called = story.on('2026-09-25');
    expect(called.clock('us-regz-60')).toEqual({ until: '2026-11-19', standing: 'running' });
    expect(called.summary.limit).toMatchObject({ rule: 'us-regz-60', until: '2026-11-19' });
    expect(called.next).toMatch(/^Send it in writing, too: .* by Thu, Nov 19, 2026$/);
    expect(called.summary.next.turn).toBe('act');
    expect(story.on('2026-11-15').summary.next.turn).toBe('urgent');
    // What the network wants is done by whatever way.
    expect(called.clock('visa-12.6.1')?.standing).toBe('stopped');
    const written = story.happens({ kind: 'put-in-writing', on: '2026-09-28', note: '' }).on('2026-09-29');
    expect(written.clock('us-regz-60')?.standing).toBe('stopped');
    expect(written.next).toMatch(/^Your card company looks into it/);
  });

  it('of a credit card has to be answered from the day of the writing, and not from that of a call', () => {
    const claim = { ...CLAIM, route: 'card' } as const;
    const story = new Story().happens(opened('2026-09-22', claim), byPhone('2026-09-24'));
    expect(story.on('2026-09-25').clock('us-regz-ack')).toBeUndefined();
    expect(story.on('2026-09-25').clock('us-regz-resolve')).toBeUndefined();
    const written = story.happens({ kind: 'put-in-writing', on: '2026-09-28', note: '' }).on('2026-09-29');
    expect(written.clock('us-regz-ack')).toEqual({ until: '2026-10-28', standing: 'running' });
    expect(written.clock('us-regz-resolve')).toEqual({ until: '2026-12-27', standing: 'running' });
  });

  it('of a credit card is not asked for while PayPal alone decides', () => {
    for (const route of ['paypal', 'card'] as const) {
      const claim = { ...CLAIM, route };
      const seen = new Story().happens(opened('2026-09-22', claim), filed('2026-09-24', 'paypal'));
      expect(seen.on('2026-09-25').next).toMatch(/^PayPal looks into it/);
      expect(seen.on('2026-09-25').notices).not.toContain('notInWriting');
    }
  });

  it('of a credit card is filed anew after a decision, though an objection to that is open', () => {
    const claim = { ...CLAIM, route: 'card' } as const;
    const appealed = { kind: 'appealed', on: '2026-10-03', with: 'issuer', reference: '', note: '' } as const;
    const lost = [
      opened('2026-09-22', claim),
      byPhone('2026-09-24'),
      decided('2026-10-01', 'merchant'),
      appealed,
    ];
    const facts = replay(recorded(lost));
    expect(filedWith(facts)).toEqual(['issuer']);
    const letter = { kind: 'put-in-writing', on: '2026-10-04', note: '' } as const;
    expect(refusal(facts, letter, '2026-10-05')).not.toBeNull();
    expect(possibleDeeds(facts, '2026-10-04').map(({ deed }) => deed)).not.toContain('put-in-writing');
    expect(refusal(facts, { ...byPhone('2026-10-04'), form: 'written' }, '2026-10-05')).toBeNull();
  });

  it('of what was paid through PayPal leaves nothing running after the card company was called', () => {
    const claim = { ...CLAIM, route: 'paypal' } as const;
    const seen = new Story().happens(opened('2026-09-22', claim), byPhone('2026-09-24')).on('2026-09-25');
    expect(seen.clock('us-regz-60')?.standing).toBe('stopped');
  });

  it('of a credit card warns of the letter while something else is next, and asks for none once it was one', () => {
    const claim = { ...CLAIM, route: 'card' } as const;
    const more = { kind: 'asked-for-more', on: '2026-09-26', until: null, note: '' } as const;
    const story = new Story().happens(opened('2026-09-22', claim), byPhone('2026-09-24'), more);
    expect(story.on('2026-09-27').notices).toContain('notInWriting');
    const letter = { ...byPhone('2026-09-24'), form: 'written' } as const;
    const posted = new Story().happens(opened('2026-09-22', claim), letter, more).on('2026-09-27');
    expect(posted.notices).not.toContain('notInWriting');
    expect(posted.clock('us-regz-60')?.standing).toBe('stopped');
  });

  it('of a card whose country nobody knows asks for no letter after it was filed', () => {
    const claim = { ...CLAIM, route: 'card', country: null } as const;
    const seen = new Story().happens(opened('2026-09-22', claim), byPhone('2026-09-24')).on('2026-09-25');
    expect(seen.clock('us-regz-60')?.standing).toBe('stopped');
  });
});

const byPhone = (on: string) =>
  ({ kind: 'filed', on, with: 'issuer', inquiry: false, reference: '', form: 'phone', note: '' }) as const;
