import { EventEmitter } from 'node:events';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { lockWhenAway } from '../../main/electron/away.ts';
import type { AppEvent } from '../../shared/contract.ts';
import type { Wish } from '../../shared/desktop.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function surround() {
  const monitor = new EventEmitter();
  const wishes: Wish[] = [];
  const calls: unknown[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  const engine = {
    async call(...given: unknown[]) {
      calls.push(given);
      return { ok: true, value: true } as const;
    },
    subscribe(listener: (event: AppEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  lockWhenAway(monitor as never, engine, (wish) => void wishes.push(wish));
  return { monitor, wishes, calls, listeners };
}

describe.each(['lock-screen', 'suspend'])('at %s', (event) => {
  test('the page is asked to lock, and where it does not it is locked a moment later', () => {
    const { monitor, wishes, calls, listeners } = surround();
    monitor.emit('resume');
    expect(wishes).toEqual([]);
    monitor.emit(event);
    expect(wishes).toEqual([{ type: 'lock-away' }]);
    expect(calls).toEqual([]);
    vi.runAllTimers();
    expect(calls).toEqual([['lock.now', { idle: false }]]);
    expect(listeners.size).toBe(0);
  });

  test('who unlocked it again within that moment is not locked out', () => {
    const { monitor, calls, listeners } = surround();
    monitor.emit(event);
    for (const listener of listeners) listener({ type: 'profile-changed' });
    vi.runAllTimers();
    expect(calls).toEqual([]);
  });
});
