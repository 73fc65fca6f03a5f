import { describe, expect, test } from 'vitest';

import { lockAtOnce } from '../../renderer/lock/lockAtOnce.ts';

function deeds(locked: boolean | Error) {
  const done: unknown[] = [];
  return {
    done,
    async lock(): Promise<boolean> {
      done.push('lock');
      if (locked instanceof Error) throw locked;
      return locked;
    },
    lead: () => void done.push('lead'),
    tell: (problem: unknown) => void done.push(problem),
  };
}

describe('the key that locks', () => {
  test.each(['open', undefined] as const)('locks where the lock is known as %s', async (standing) => {
    const { done, ...rest } = deeds(true);
    await lockAtOnce(standing, rest);
    expect(done).toEqual(['lock']);
  });

  test('leads to where a lock is set up where there is none', async () => {
    for (const standing of ['off', 'none'] as const) {
      const { done, ...rest } = deeds(true);
      await lockAtOnce(standing, rest);
      expect(done).toEqual(['lead']);
    }
    const { done, ...rest } = deeds(false);
    await lockAtOnce(undefined, rest);
    expect(done).toEqual(['lock', 'lead']);
  });

  test('says why it could not be locked', async () => {
    const refused = new Error('refused');
    const { done, ...rest } = deeds(refused);
    await lockAtOnce('open', rest);
    expect(done).toEqual(['lock', refused]);
  });
});
