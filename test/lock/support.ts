import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { shelfOf } from '../../main/backup/open.ts';
import { listBackups, makeBackup, wholeBackup } from '../../main/backup/shelf.ts';
import type { LedgerKey } from '../../main/ledger/cipher.ts';
import { openForReading } from '../../main/ledger/open.ts';
import { makeLock, type NewLock } from '../../main/lock/secrets.ts';
import { everyRow, fill } from '../backup/ledgers.ts';
import { openApp } from '../support/app.ts';

/** What deriving costs in tests that derive many times. */
export const CHEAP = { N: 2 ** 4, r: 8, p: 1 };

/** The files below this folder whose bytes hold one of these texts, as UTF-8 or UTF-16. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
  return filesIn(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return wanted.some((text) => bytes.includes(text));
  });
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

export const PASSPHRASE = 'four words of mine';
export const NOW = new Date('2026-11-02T09:00:00Z');
/** In descriptions, in what an attachment holds, in an attachment's name. */
export const TEXTS = ['CORNER BAKERY', 'what they wrote', 'answer.txt', 'OPENAI'];

export function newLock(passphrase = PASSPHRASE): Promise<NewLock> {
  return makeLock(passphrase, { language: 'en', theme: 'system' }, CHEAP);
}

/** A folder with a ledger that holds something, and two backups of it. */
export function filledProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-lock-'));
  const file = join(folder, 'recoup.sqlite');
  const test = openApp(file);
  fill(test);
  makeBackup(test.db, shelfOf(file), 'hand', NOW);
  test.app['settings.change']({ theme: 'light' });
  makeBackup(test.db, shelfOf(file), 'daily', new Date(NOW.getTime() + 1000));
  const rows = everyRow(test.db);
  test.db.close();
  return { folder, file, rows };
}

/** Every row, as somebody reads them who has this key. */
export function rowsBy(key: LedgerKey | null, path: string): ReturnType<typeof everyRow> {
  const db = openForReading(path, key);
  try {
    return everyRow(db);
  } finally {
    db.close();
  }
}

/** All backups, as somebody reads them who has this key. */
export function shelfBy(key: LedgerKey | null, file: string) {
  return listBackups(shelfOf(file)).map(({ name, reason, counts }) => {
    wholeBackup(shelfOf(file), name, key);
    const { charge } = rowsBy(key, join(shelfOf(file), name));
    return { name, reason, charges: counts.charges, rows: charge?.length };
  });
}
