import { describe, expect, it } from 'vitest';

import { Uploads } from '../../main/worker/uploads.ts';
import { valueOf } from '../../renderer/app/problem.ts';

const LIMITS = { most: 10, forgottenAfter: 100 };
const FULL = { ok: false, problem: { id: 'problems.uploadsFull' } };

describe('the files that wait to be read', () => {
  it('are handed out all or none', () => {
    const uploads = new Uploads();
    const name = valueOf(uploads.take('a.csv', new Uint8Array([1])));
    expect(() => uploads.handOut([name, 'never'])).toThrow('problems.uploadGone');
    expect(() => uploads.handOut([name, name])).toThrow('problems.uploadGone');
    expect(uploads.handOut([name]).files.get(name)).toMatchObject({
      name: 'a.csv',
      bytes: new Uint8Array([1]),
    });
    expect(() => uploads.handOut([name])).toThrow('problems.uploadGone');
  });

  it('hold memory of their own, which can move to a thread', () => {
    const uploads = new Uploads();
    const whole = new Uint8Array([1, 2, 3, 4]);
    const name = valueOf(uploads.take('a.csv', whole.subarray(1, 3)));
    whole.fill(9);
    const bytes = uploads.handOut([name]).files.get(name)?.bytes;
    expect([bytes, bytes?.buffer.byteLength]).toEqual([new Uint8Array([2, 3]), 2]);
  });

  it('are refused beyond the limit, until those before are read', () => {
    const uploads = new Uploads(LIMITS, () => 0);
    const first = valueOf(uploads.take('a.csv', new Uint8Array(6)));
    expect(uploads.take('b.csv', new Uint8Array(5))).toMatchObject(FULL);
    const { release } = uploads.handOut([first]);
    expect(uploads.take('b.csv', new Uint8Array(5))).toMatchObject(FULL);
    release();
    expect(uploads.take('b.csv', new Uint8Array(10)).ok).toBe(true);
    uploads.clear();
    expect(uploads.take('c.csv', new Uint8Array(10)).ok).toBe(true);
  });

  it('give way when a page that was reloaded left them behind', () => {
    let now = 0;
    const uploads = new Uploads(LIMITS, () => now);
    const left = valueOf(uploads.take('a.csv', new Uint8Array(4)));
    now = 60;
    const fresh = valueOf(uploads.take('b.csv', new Uint8Array(4)));
    now = 110;
    expect(uploads.take('c.csv', new Uint8Array(4)).ok).toBe(true);
    expect(() => uploads.handOut([left])).toThrow('problems.uploadGone');
    expect(uploads.handOut([fresh]).files.size).toBe(1);
  });
});
