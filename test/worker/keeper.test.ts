import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { adoptBackup, listBackups } from '../../main/backup/shelf.ts';
import { makeLedger, NEWEST_SCHEMA } from '../../main/ledger/open.ts';
import { keepSafe } from '../../main/worker/keeper.ts';
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

it('makes the backup of the day though something was brought in that day, and one only', () => {
  const file = join(folder, 'recoup.sqlite');
  const shelf = join(folder, 'backups');
  const { db } = openApp(file);
  const other = join(folder, 'other.sqlite');
  makeLedger(other, NEWEST_SCHEMA).close();
  adoptBackup(other, shelf, 'recovered', NOW);
  const owned = {
    db,
    file,
    safety: { file, standing: { state: 'whole' } as const },
    failed: () => undefined,
    close: () => undefined,
  };
  const keeper = keepSafe(owned, () => NOW, { send: () => undefined, log: () => undefined });
  // Nobody waits for it: the timers of the first look and of two later ones are let off.
  vi.runOnlyPendingTimers();
  vi.runOnlyPendingTimers();
  expect(
    listBackups(shelf)
      .map(({ reason }) => reason)
      .toSorted(),
  ).toEqual(['daily', 'recovered']);
  keeper.close();
  db.close();
});

it('backs up the first day again once something was read, for its first backup held nothing', () => {
  const file = join(folder, 'recoup.sqlite');
  const { db, drop } = openApp(file);
  const owned = {
    db,
    file,
    safety: { file, standing: { state: 'whole' } as const },
    failed: () => undefined,
    close: () => undefined,
  };
  const keeper = keepSafe(owned, () => NOW, { send: () => undefined, log: () => undefined });
  const charges = (): number[] => listBackups(join(folder, 'backups')).map(({ counts }) => counts.charges);
  vi.runOnlyPendingTimers();
  vi.runOnlyPendingTimers();
  expect(charges()).toEqual([0]);
  drop({ 'Chase1234_Activity.CSV': chaseCard([['2026-10-15', 'HARBOR BOOKS', -22]]) });
  vi.setSystemTime(NOW);
  vi.runOnlyPendingTimers();
  // The empty one of the same day makes room.
  expect(charges()).toEqual([1]);
  keeper.close();
  db.close();
});
