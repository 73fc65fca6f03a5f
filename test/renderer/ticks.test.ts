import { describe, expect, it } from 'vitest';

import { withUnwritten } from '../../renderer/guide/unwritten.ts';

describe('a tick that is not written down yet', () => {
  const known = { item: 'ask-logged', done: true, known: { case: 1, merchant: 'OpenAI' } };
  const own = (item: string, done: boolean) => ({ item, done, known: null });

  it('counts before the app has told of any, and beside all that it told', () => {
    const unwritten = new Map([['check-records', true]]);
    expect(withUnwritten(undefined, unwritten)).toEqual([own('check-records', true)]);
    expect(withUnwritten([known, own('prevent-alerts', true)], unwritten)).toEqual([
      known,
      own('prevent-alerts', true),
      own('check-records', true),
    ]);
  });

  it('is the word of the person, also against what a case shows', () => {
    expect(withUnwritten([known], new Map([['ask-logged', false]]))).toEqual([own('ask-logged', false)]);
    expect(withUnwritten([known], new Map())).toEqual([known]);
  });
});
