import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { adoptBackup, listBackups } from '../../main/backup/shelf.ts';
import type { LedgerKey } from '../../main/ledger/cipher.ts';
import { makeLedger, NEWEST_SCHEMA } from '../../main/ledger/open.ts';
import { keepSafe } from '../../main/worker/keeper.ts';
import type { FromThread } from '../../main/worker/messages.ts';
import type { AppEvent } from '../../shared/contract.ts';
import { chaseCard, openApp } from '../support/app.ts';

const NOW = new Date('2026-11-02T12:00:00Z');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-keeper-'));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

/** The ledger of this folder with its keeper, and what it said. */
function kept(key: LedgerKey | null = null, now = (): Date => NOW) {
  const file = join(folder, 'recoup.sqlite');
  const test = openApp(file, key);
  const owned = {
    db: test.db,
    file,
    safety: { file, standing: { state: 'whole' } as const },
    failed: () => undefined,
    close: () => undefined,
  };
  const events: AppEvent[] = [];
  const send = (message: FromThread): void => void (message.type === 'event' && events.push(message.event));
  const keeper = keepSafe(owned, now, { send, log: () => undefined });
  const close = (): void => {
    keeper.close();
    test.db.close();
  };
  return { ...test, shelf: join(folder, 'backups'), events, close };
}

it('makes the backup of the day though something was brought in that day, and one only', () => {
  const { shelf, close } = kept();
  const other = join(folder, 'other.sqlite');
  makeLedger(other, NEWEST_SCHEMA).close();
  adoptBackup(other, shelf, 'recovered', NOW);
  // Nobody waits for it: the timers of the first look and of two later ones are let off.
  vi.runOnlyPendingTimers();
  vi.runOnlyPendingTimers();
  expect(
    listBackups(shelf)
      .map(({ reason }) => reason)
      .toSorted(),
  ).toEqual(['daily', 'recovered']);
  close();
});

it('backs up the first day again once something was read, for its first backup held nothing', () => {
  const { drop, shelf, close } = kept();
  const charges = (): number[] => listBackups(shelf).map(({ counts }) => counts.charges);
  vi.runOnlyPendingTimers();
  vi.runOnlyPendingTimers();
  expect(charges()).toEqual([0]);
  drop({ 'Chase1234_Activity.CSV': chaseCard([['2026-10-15', 'HARBOR BOOKS', -22]]) });
  vi.setSystemTime(NOW);
  vi.runOnlyPendingTimers();
  // The empty one of the same day makes room.
  expect(charges()).toEqual([1]);
  close();
});

it.each([
  ['open', null],
  ['locked', new Uint8Array(32).fill(3)],
] as const)('makes none of an %s ledger on a day on which nothing changed', (_, key) => {
  let today = NOW;
  const { app, drop, shelf, close } = kept(key, () => today);
  const days = (): string[] => listBackups(shelf).map(({ at }) => at.slice(0, 10));
  drop({ 'Chase1234_Activity.CSV': chaseCard([['2026-10-15', 'HARBOR BOOKS', -22]]) });
  for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) {
    today = new Date(`${day}T12:00:00Z`);
    if (day === '2026-11-04') app['settings.change']({ theme: 'dark' });
    vi.runOnlyPendingTimers();
  }
  expect(days()).toEqual(['2026-11-04', '2026-11-02']);
  close();
});

it('says of a locked ledger that something beside it is not encrypted', () => {
  const { events, close } = kept(new Uint8Array(32).fill(3));
  vi.runOnlyPendingTimers();
  expect(events).toEqual([{ type: 'backups-changed', problem: null }]);
  mkdirSync(join(folder, 'damaged'));
  writeFileSync(join(folder, 'damaged', 'recoup-x.sqlite'), 'what they wrote');
  vi.runOnlyPendingTimers();
  expect(events.at(-1)).toEqual({ type: 'backups-changed', problem: { id: 'problems.backupsPlain' } });
  close();
});
