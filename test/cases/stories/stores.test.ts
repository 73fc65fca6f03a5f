import { describe, expect, it } from 'vitest';

import { refusal } from '../../../main/cases/refusal.ts';
import { answered, claimOf, contacted, filed, moneyBack, opened, step } from '../events.ts';
import { Story } from './telling.ts';

describe('a purchase in the App Store', () => {
  const claim = claimOf({ route: 'app-store', network: 'visa', country: 'kr', reason: 'paid-another-way' });

  it('is asked of the store, never of the merchant first', () => {
    const story = new Story().happens(opened('2026-09-04', claim));
    expect(story.on('2026-09-04').summary.limit?.rule).toBe('kr-card-overseas-min');
    expect(story.on('2026-09-04').clock('apple-90')).toEqual({ until: '2026-11-30', standing: 'running' });
    expect(story.on('2026-09-04').summary.next.deeds).toContainEqual({
      deed: 'write-letter',
      letter: 'store-request',
      with: null,
    });
    expect(story.on('2026-09-04').notices).toContain('store');
    const seen = story.happens(contacted('2026-09-05', 'first-request', 'store')).on('2026-09-06');
    expect(seen.state).toBe('awaiting-merchant');
    expect(seen.next).toBe('Wait for the answer of the store until Mon, Sep 7, 2026');
    expect(seen.clock('apple-90')?.standing).toBe('stopped');
  });

  it('is refunded by the store', () => {
    const story = new Story().happens(
      opened('2026-09-04', claim),
      filed('2026-09-05', 'store'),
      answered('2026-09-07', 'promised'),
    );
    expect(story.on('2026-09-08').state).toBe('refund-promised');
    const seen = story.happens(moneyBack('2026-09-20', 29_000, { way: 'store' })).on('2026-09-20');
    expect(seen.state).toBe('refunded');
    expect(seen.money).toEqual({ atStake: 29_000, returned: 29_000 });
  });

  it('is one way less once the store has refused', () => {
    const story = new Story().happens(opened('2026-09-04', claim), filed('2026-09-05', 'store'));
    expect(story.on('2026-09-05').notices).toContain('oneRoute');
    story.happens(answered('2026-09-07', 'refuses'), filed('2026-09-08', 'issuer'));
    expect(story.on('2026-09-08').notices).not.toContain('twoRoutes');
  });

  it('goes to the card company once the store has refused', () => {
    const story = new Story().happens(
      opened('2026-09-04', claim),
      contacted('2026-09-05', 'first-request', 'store'),
      answered('2026-09-07', 'refuses'),
      step('given-up-on-merchant', '2026-09-07'),
    );
    expect(story.on('2026-09-08').button).toBe('file issuer');
  });
});

describe('ChatGPT bought on Google Play', () => {
  it('is asked in the chat of OpenAI first', () => {
    const claim = claimOf({ route: 'google-play', network: null, country: null });
    const story = new Story().happens(opened('2026-09-04', claim));
    expect(story.on('2026-09-04').notices).toContain('playOpenAi');
    expect(story.on('2026-09-04').summary.next.deeds).toContainEqual({
      deed: 'write-letter',
      letter: 'first-request',
      with: null,
    });
  });
});

describe('a purchase outside the stores', () => {
  it('cannot be filed with a store', () => {
    const story = new Story().happens(opened('2026-09-04'));
    expect(refusal(story.facts, filed('2026-09-05', 'store'), '2026-09-05')?.id).toBe(
      'caseRefusals.storeElsewhere',
    );
  });
});
