import { beforeEach, describe, expect, it } from 'vitest';

import { type DoubledPlan, openDoubledPlan } from './doubled-plan.ts';

let test: DoubledPlan;

beforeEach(() => {
  test = openDoubledPlan();
});

describe('a letter of a case', () => {
  it('is written in either language, and looks at what the person made of it', () => {
    const id = test.claimed();
    const letter = test.app['cases.letter']({ case: id, letter: 'first-request', language: 'ko' });
    expect(letter.body).toMatch(/[가-힣]/u);
    expect(letter.body).toContain('22');
    const remarks = test.app['cases.checkLetter']({
      case: id,
      language: 'en',
      body: 'I will sue you, you thieves',
    });
    expect(remarks.length).toBeGreaterThan(0);
  });
});
