import { describe, expect, it } from 'vitest';

import { replay } from '../../main/cases/replay.ts';
import { standingOf } from '../../main/cases/standing.ts';
import { answered, contacted, opened, recorded } from './events.ts';

describe('a case', () => {
  it('waits two days for the first answer, and then it is time to ask again', () => {
    const facts = replay(recorded([opened('2026-09-05'), contacted('2026-09-06', 'first-request')]));
    expect(standingOf(facts, '2026-09-08')).toBe('awaiting-merchant');
    expect(standingOf(facts, '2026-09-09')).toBe('follow-up-due');
  });

  it('stands where a fact puts it, whichever steps of the plan were left out', () => {
    const facts = replay(recorded([opened('2026-09-05'), answered('2026-09-06', 'promised')]));
    expect(standingOf(facts, '2026-09-07')).toBe('refund-promised');
  });

  it('is no case any more once its opening was undone', () => {
    const facts = replay(recorded([opened('2026-09-05'), { kind: 'undone', on: '2026-09-05', event: 1 }]));
    expect(facts.voided).toBe(true);
  });
});
