import { describe, expect, it } from 'vitest';

import { refusal } from '../../../main/cases/refusal.ts';
import { answered, claimOf, contacted, decided, filed, moneyBack, opened, step } from '../events.ts';
import { Story } from './telling.ts';

const CLAIM = claimOf({ merchant: 'Northwind Cloud', route: 'paypal', network: null, country: null });

describe('a payment through PayPal', () => {
  it('starts as a claim, is decided for the person and closed', () => {
    const story = new Story().happens(opened('2026-09-04', CLAIM), contacted('2026-09-05', 'first-request'));
    expect(story.on('2026-09-05').summary.limit).toMatchObject({
      rule: 'paypal-open-180',
      until: '2027-02-28',
    });
    expect(story.on('2026-09-05').notices).toContain('paypalClaim');
    story.happens(answered('2026-09-07', 'refuses'), step('given-up-on-merchant', '2026-09-08'));
    expect(story.on('2026-09-08').button).toBe('file paypal');
    const seen = story.happens(filed('2026-09-09', 'paypal')).on('2026-09-10');
    expect(seen.state).toBe('dispute-filed');
    expect(seen.clock('paypal-open-180')?.standing).toBe('stopped');
    expect(seen.clock('paypal-decision')).toEqual({ until: '2026-10-09', standing: 'running' });
    story.happens(decided('2026-09-24', 'person'));
    expect(story.on('2026-09-24').next).toBe('Decided for you. Log the money when it is there');
    const paid = story.happens(moneyBack('2026-09-25', 29_000, { way: 'paypal' })).on('2026-09-25');
    expect(paid.money).toEqual({ atStake: 29_000, returned: 29_000 });
    expect(paid.next).toBe('The money is back. Close the case and tidy up');
  });

  it('as an inquiry has to become a claim within twenty days', () => {
    const story = new Story().happens(opened('2026-09-04', CLAIM), filed('2026-09-09', 'paypal', true));
    expect(story.on('2026-09-10').next).toBe('Turn the dispute into a claim at PayPal by Tue, Sep 29, 2026');
    expect(story.on('2026-09-10').turn).toBe('act');
    expect(story.on('2026-09-26').turn).toBe('urgent');
    expect(story.on('2026-09-30').next).toBe('The 20 days at PayPal are over. Log how PayPal decided');
    expect(story.happens(step('paypal-escalated', '2026-09-20')).on('2026-09-21').state).toBe(
      'dispute-filed',
    );
  });

  it('keeps the twenty days in sight when the merchant promises meanwhile', () => {
    const story = new Story().happens(
      opened('2026-09-04', CLAIM),
      filed('2026-09-09', 'paypal', true),
      answered('2026-09-12', 'promised'),
    );
    const seen = story.on('2026-09-13');
    expect(seen.state).toBe('refund-promised');
    expect(seen.notices).toContain('promiseWhileFiled');
    expect(seen.clock('paypal-escalate-20')).toEqual({ until: '2026-09-29', standing: 'running' });
    expect(story.on('2026-09-14').turn).toBe('wait');
    expect(story.on('2026-09-16').button).toBe('paypal-escalated');
    expect(story.happens(answered('2026-09-16', 'refuses')).on('2026-09-16').state).toBe('paypal-inquiry');
  });

  it('warns of a second way beside the first', () => {
    const story = new Story().happens(opened('2026-09-04', CLAIM), filed('2026-09-09', 'paypal'));
    expect(story.on('2026-09-10').notices).toContain('oneRoute');
    expect(story.happens(filed('2026-09-11', 'issuer')).on('2026-09-11').notices).toContain('twoRoutes');
  });

  it('after a decision against the person may go on with the card behind it', () => {
    const story = new Story().happens(
      opened('2026-09-04', { ...CLAIM, network: 'visa', country: 'kr' }),
      filed('2026-09-09', 'paypal'),
      decided('2026-09-28', 'merchant'),
    );
    expect(story.on('2026-09-29').clock('visa-12.6.1')).toEqual({ until: '2026-12-30', standing: 'running' });
    expect(story.on('2026-09-29').button).toBe('file issuer');
    expect(refusal(story.facts, filed('2026-09-29', 'issuer'), '2026-09-29')).toBeNull();
    // The FSS looks at what an issuer decided, not at PayPal.
    expect(story.on('2026-09-29').clock('kr-fss-7')).toBeUndefined();
  });
});
