import { describe, expect, test } from 'vitest';

import { Turns } from '../../renderer/app/turns.ts';
import { keepFiles, proofOfTalk } from '../../renderer/case/keepFiles.ts';
import { answered, contacted, filed } from '../cases/events.ts';

describe('deeds that are asked for at once', () => {
  test('are done one after the other, and none is dropped, whatever became of those before', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const first = Promise.withResolvers<void>();
    const deed = (name: string) => () => {
      done.push(name);
      return Promise.resolve();
    };
    const waiting = [
      turns.take(() => first.promise),
      turns.take(() => Promise.reject(new Error('refused'))),
      turns.take(deed('third')),
    ];
    expect(turns.free).toBe(false);
    expect(done).toEqual([]);
    first.resolve();
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(done).toEqual(['third']);
    expect(turns.free).toBe(true);
  });
});

describe('files that are kept', () => {
  test('prove that the merchant was asked only where they are of a talk with it', () => {
    const talk = (whom: 'merchant' | 'store' | 'issuer' | 'paypal') =>
      proofOfTalk(contacted('2026-09-03', 'first-request', whom));
    expect([talk('merchant'), talk('store'), proofOfTalk(answered('2026-09-04', 'refuses'))]).toEqual(
      Array(3).fill('merchant-contacts'),
    );
    expect([talk('issuer'), talk('paypal'), proofOfTalk(filed('2026-09-05'))]).toEqual([null, null, null]);
  });

  test('do not wait for one that cannot be kept, which is named', async () => {
    const kept: string[] = [];
    const empty = new Error('empty');
    const failures = await keepFiles(
      ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => new File(['x'], name)),
      (file) => {
        if (file.name === 'b.pdf') return Promise.reject(empty);
        kept.push(file.name);
        return Promise.resolve();
      },
    );
    expect(kept).toEqual(['a.pdf', 'c.pdf']);
    expect(failures).toEqual([{ error: empty, file: 'b.pdf' }]);
  });
});
