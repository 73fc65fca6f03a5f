import { describe, expect, it } from 'vitest';

import { courseOf } from '../../main/cases/course.ts';
import { replay } from '../../main/cases/replay.ts';
import { standingOf } from '../../main/cases/standing.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { answered, contacted, decided, filed, moneyBack, opened, recorded, step } from './events.ts';

/** The line in short: `prepare`, `[here]`, `…ahead`; of a decision how it was. */
function line(...events: readonly CaseEvent[]): string {
  const written = recorded(events);
  const state = standingOf(replay(written), '2026-09-20');
  return courseOf(written, state)
    .map(({ phase, standing, as }) => {
      const name = as ?? phase;
      return standing === 'here' ? `[${name}]` : standing === 'ahead' ? `…${name}` : name;
    })
    .join(' ');
}

const OPENED = opened('2026-09-02');
const ASKED = contacted('2026-09-19', 'first-request');

describe('the line of phases', () => {
  it('begins with what may come', () => {
    expect(line(OPENED)).toBe('[prepare] …ask …promised …file …decided …closed');
  });

  it('leaves out a promise that was never made', () => {
    expect(line(OPENED, ASKED, filed('2026-09-19'))).toBe('prepare ask [file] …decided …closed');
  });

  it('leaves out the talks where it was filed at once', () => {
    expect(line(OPENED, filed('2026-09-19'))).toBe('prepare [file] …decided …closed');
  });

  it('keeps a promise that was not kept', () => {
    const promised = answered('2026-09-19', 'promised');
    expect(line(OPENED, ASKED, promised, filed('2026-09-20'))).toBe(
      'prepare ask promised [file] …decided …closed',
    );
  });

  it('ends with a refund that nobody filed for', () => {
    const back = moneyBack('2026-09-20', 29_000);
    expect(line(OPENED, ASKED, back)).toBe('prepare ask [refunded] …closed');
    expect(line(OPENED, ASKED, back, step('closed', '2026-09-20'))).toBe('prepare ask refunded [closed]');
  });

  it('tells how it was decided, also once it is closed', () => {
    const lost = [OPENED, filed('2026-09-19'), decided('2026-09-20', 'merchant')];
    expect(line(...lost)).toBe('prepare file [lost] …closed');
    expect(line(...lost, step('closed', '2026-09-20'))).toBe('prepare file lost [closed]');
  });

  it('forgets what was undone', () => {
    const undone: CaseEvent = { kind: 'undone', on: '2026-09-20', event: 3 };
    expect(line(OPENED, ASKED, filed('2026-09-19'), undone)).toBe(
      'prepare [ask] …promised …file …decided …closed',
    );
  });
});
