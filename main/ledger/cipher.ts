import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';

import type Database from 'better-sqlite3';

/** 256 random bits by which every page of a locked ledger is encrypted, and what SQLite writes beside it. */
export type LedgerKey = Uint8Array<ArrayBuffer>;

export const KEY_BYTES = 32;

/** How a file that SQLite can read without a key begins (https://www.sqlite.org/fileformat.html, 1.3.1). */
const PLAIN = 'SQLite format 3\0';

const require = createRequire(import.meta.url);

/**
 * SQLite with a cipher, which has the interface of better-sqlite3. It is loaded where a ledger is locked and nowhere
 * else. No file may be open by both in one process: each would drop the other's locks.
 */
function cipherEngine(): typeof Database {
  return require('better-sqlite3-multiple-ciphers') as typeof Database;
}

/** Opens a file that is encrypted by this key, or begins one; whether the key fits shows at the first read. */
export function openEncrypted(path: string, options: Database.Options, key: LedgerKey): Database.Database {
  const db = new (cipherEngine())(path, options);
  try {
    useCipher(db);
    withSpelled(key, (spelled) => keyed(db).key(spelled));
    // What SQLite sorts and gathers beside the file would lie there unencrypted.
    db.pragma('temp_store = MEMORY');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Encrypts a file anew by another key, null for none. It is written in place, page by page, so a stop in the middle
 * ruins it: for copies alone.
 */
export function rekey(path: string, from: LedgerKey | null, to: LedgerKey | null): void {
  const db = from === null ? new (cipherEngine())(path) : openEncrypted(path, {}, from);
  try {
    useCipher(db);
    db.pragma('temp_store = MEMORY');
    // A journal beside the file would hold pages as they were; `rekey` refuses a log.
    db.pragma('journal_mode = DELETE');
    db.pragma('journal_mode = MEMORY');
    if (to === null) keyed(db).rekey(Buffer.alloc(0));
    else withSpelled(to, (spelled) => keyed(db).rekey(spelled));
  } finally {
    db.close();
  }
}

/** Whether SQLite could read this file without a key; null where it is not there, or empty. */
export function isPlain(path: string): boolean | null {
  const begin = Buffer.alloc(PLAIN.length);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    const read = readSync(file, begin);
    return read === 0 ? null : begin.toString('latin1') === PLAIN;
  } finally {
    closeSync(file);
  }
}

/** ChaCha20 with a Poly1305 code for each page: a page that was changed is not taken for one of ours. */
function useCipher(db: Database.Database): void {
  db.pragma("cipher = 'chacha20'");
}

interface Keyed {
  key(key: Buffer): unknown;
  rekey(key: Buffer): unknown;
}

function keyed(db: Database.Database): Keyed {
  return db as unknown as Keyed;
}

const DIGITS = Buffer.from('0123456789abcdef');
const RAW = Buffer.from('raw:');

/** Hands the key over as the cipher wants to have it: as it is, not as a word to derive one from. Never as a text, which could not be overwritten. */
function withSpelled(key: LedgerKey, use: (spelled: Buffer) => unknown): void {
  const digits = Array.from(key, (byte) => [DIGITS[byte >> 4] ?? 0, DIGITS[byte & 15] ?? 0]).flat();
  const spelled = Buffer.concat([RAW, Buffer.from(digits)]);
  digits.fill(0);
  try {
    use(spelled);
  } finally {
    spelled.fill(0);
  }
}
