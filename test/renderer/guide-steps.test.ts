import { describe, expect, it } from 'vitest';

import { stepOfCase } from '../../renderer/guide/stepOfCase.ts';
import type { NextStep } from '../../shared/case/next-step.ts';

const next = (turn: NextStep['turn'], deed: NextStep['deeds'][number]['deed']): NextStep => ({
  say: { id: 'cases.title' },
  more: null,
  by: null,
  turn,
  deeds: [{ deed, letter: null, with: null }],
});

describe('the step of the guide at which a case is', () => {
  it('follows its state, and what it says to do where that is to file', () => {
    const write = next('act', 'write-letter');
    expect(stepOfCase({ state: 'merchant-rejected', next: write })).toBe('escalate');
    expect(stepOfCase({ state: 'follow-up-due', next: write })).toBe('follow-up');
    expect(stepOfCase({ state: 'merchant-rejected', next: next('urgent', 'file') })).toBe('file');
    expect(stepOfCase({ state: 'awaiting-merchant', next: next('wait', 'they-answered') })).toBe('wait');
    expect(stepOfCase({ state: 'closed', next: next('done', 'reopen') })).toBeNull();
  });
});
