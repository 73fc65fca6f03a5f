import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { hostToday, watchDay } from '../../renderer/app/today.ts';
import type { Transport } from '../../shared/contract.ts';
import { today } from '../../shared/day.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('today is the day of the app, whatever the clock of the page says, and goes on with it', async () => {
  vi.setSystemTime(new Date(2026, 10, 21, 3));
  let host: string | null = '2026-11-20';
  const call = async () =>
    host === null ? { ok: false, problem: { id: 'common.unreachable' } } : { ok: true, value: host };
  let changes = 0;
  const stop = watchDay({ call } as Pick<Transport, 'call'>, () => (changes += 1));
  expect(hostToday()).toBe(today(new Date()));

  await vi.advanceTimersByTimeAsync(0);
  expect(hostToday()).toBe('2026-11-20');
  expect(changes).toBe(1);

  await vi.advanceTimersByTimeAsync(60_000);
  expect(changes).toBe(1);
  host = '2026-11-21';
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(hostToday()).toBe('2026-11-21');
  expect(changes).toBe(2);

  host = null;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(hostToday()).toBe('2026-11-21');
  stop();
  host = '2026-11-22';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(hostToday()).toBe('2026-11-21');
});
