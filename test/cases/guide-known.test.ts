import { describe, expect, it } from 'vitest';

import { knownOfGuide } from '../../main/cases/guide-known.ts';
import { replay } from '../../main/cases/replay.ts';
import type { CaseCharge } from '../../shared/case/claim.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { charge, claimOf, opened, recorded, step } from './events.ts';

/** What is ticked of a case of a flag with two such charges. */
function ticked(change: Partial<CaseCharge> = {}, later: readonly CaseEvent[] = [], owed = charge(change)) {
  const claim = claimOf({ owed, charges: [charge({ occurrence: 2, ...change })] });
  return knownOfGuide(replay(recorded([opened('2026-09-05', claim), ...later])));
}

describe('the guide ticks by itself', () => {
  it('that both are booked, only where the statement has the day of it', () => {
    expect(ticked()).toContain('check-posted');
    expect(ticked({ posted: null })).not.toContain('check-posted');
    expect(ticked({ pending: true })).not.toContain('check-posted');
    expect(ticked({}, [], charge({ posted: null }))).not.toContain('check-posted');
  });

  it('that no other cause fits, only where the person confirmed it', () => {
    expect(ticked()).not.toContain('check-causes');
    expect(ticked({}, [step('confirmed', '2026-09-06')])).toContain('check-causes');
  });

  it('that the price was compared in its own currency, only where it was in another one', () => {
    const original = { minor: -2200, currency: 'USD' };
    expect(ticked()).not.toContain('check-currency');
    expect(ticked({ original })).toContain('check-currency');
    expect(ticked({ original }, [], charge())).not.toContain('check-currency');
    expect(ticked({ original }, [], charge({ original: { minor: -2300, currency: 'USD' } }))).not.toContain(
      'check-currency',
    );
  });
});
