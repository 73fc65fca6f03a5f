import { EventEmitter } from 'node:events';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { lockWhenAway } from '../../main/electron/away.ts';
import type { Wish } from '../../shared/desktop.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each(['lock-screen', 'suspend'])(
  'at %s the page is asked to lock, and a moment later it is locked',
  (event) => {
    const monitor = new EventEmitter();
    const wishes: Wish[] = [];
    const calls: unknown[] = [];
    const call = async (...given: unknown[]) => {
      calls.push(given);
      return { ok: true, value: true } as const;
    };
    lockWhenAway(monitor as never, { call }, (wish) => void wishes.push(wish));
    monitor.emit('resume');
    expect(wishes).toEqual([]);
    monitor.emit(event);
    expect(wishes).toEqual([{ type: 'lock-away' }]);
    expect(calls).toEqual([]);
    vi.runAllTimers();
    expect(calls).toEqual([['lock.now', { idle: false }]]);
  },
);
