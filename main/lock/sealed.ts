import {
  createCipheriv,
  createDecipheriv,
  createHash,
  type DecipherGCM,
  type Hash,
  randomBytes,
} from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

import { Problem } from '../../shared/problem.ts';
import { hashOf, settleOnDisk } from '../backup/check.ts';
import { unusedName } from '../backup/unused-name.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { derivedFrom, markOf } from '../ledger/derived.ts';

/*
 * A damaged file cannot be encrypted page by page, since SQLite cannot read it. It is sealed as it is, by AES-256-GCM
 * under a key that follows from the ledger's, and given back byte for byte when the lock is removed:
 * `RECOUP SEALED 1`, a line feed, the mark of the key, a nonce; what the file held; a tag over all of it.
 */

const SEALED = '.sealed';
const MAGIC = Buffer.from('RECOUP SEALED 1\n');
const MARK_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = MAGIC.length + MARK_BYTES + NONCE_BYTES;
const PART = 4 * 1024 * 1024;

/** Puts a sealed copy in the place of a file. The file goes once the copy was read back and is on the disk. */
export function seal(path: string, into: string, key: LedgerKey): void {
  const hash = hashOf(path);
  // A stop before the file went.
  if (existsSync(`${into}${SEALED}`) && opened(`${into}${SEALED}`, key, null) === hash) return rmSync(path);
  const sealed = unusedName(`${into}${SEALED}`);
  const next = `${sealed}.partial`;
  try {
    writeSealed(path, next, key);
    if (opened(next, key, null) !== hash) throw new Problem({ id: 'problems.diskFault' });
    putInPlace(next, sealed);
    rmSync(path);
  } finally {
    rmSync(next, { force: true });
  }
}

/** The reverse. False where it is damaged, or sealed by another key; it stays then. */
export function unseal(sealed: string, into: string, key: LedgerKey): boolean {
  const path = unusedName(into);
  const next = `${path}.partial`;
  try {
    if (opened(sealed, key, next) === null) return false;
    putInPlace(next, path);
    rmSync(sealed);
    return true;
  } finally {
    rmSync(next, { force: true });
  }
}

function writeSealed(path: string, into: string, key: LedgerKey): void {
  const nonce = randomBytes(NONCE_BYTES);
  const head = Buffer.concat([MAGIC, Buffer.from(markOf(key), 'base64url'), nonce]);
  const derived = derivedFrom(key, 'sealed file');
  const cipher = createCipheriv('aes-256-gcm', derived, nonce).setAAD(head);
  derived.fill(0);
  const [from, to] = [openSync(path, 'r'), openSync(into, 'w', 0o600)];
  try {
    writeAll(to, head);
    for (const part of partsOf(from, 0, Infinity)) writeAll(to, cipher.update(part));
    writeAll(to, Buffer.concat([cipher.final(), cipher.getAuthTag()]));
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

/** The hash of what a sealed file holds, which is written to `into` where that is given; null where its tag does not fit. */
function opened(sealed: string, key: LedgerKey, into: string | null): string | null {
  const from = openSync(sealed, 'r');
  const to = into === null ? null : openSync(into, 'w', 0o600);
  try {
    const end = fstatSync(from).size - TAG_BYTES;
    const [head = MAGIC] = partsOf(from, 0, HEAD_BYTES);
    const mark = head.toString('base64url', MAGIC.length, MAGIC.length + MARK_BYTES);
    if (end < HEAD_BYTES || !head.subarray(0, MAGIC.length).equals(MAGIC) || mark !== markOf(key))
      return null;
    const derived = derivedFrom(key, 'sealed file');
    const decipher = createDecipheriv('aes-256-gcm', derived, head.subarray(-NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    }).setAAD(head);
    derived.fill(0);
    const [tag = MAGIC] = partsOf(from, end, end + TAG_BYTES);
    decipher.setAuthTag(tag);
    const hash = createHash('sha256');
    for (const part of partsOf(from, HEAD_BYTES, end)) take(decipher.update(part), hash, to);
    return isWhole(decipher) ? hash.digest('hex') : null;
  } finally {
    closeSync(from);
    if (to !== null) closeSync(to);
  }
}

function take(part: Buffer, hash: Hash, to: number | null): void {
  hash.update(part);
  if (to !== null) writeAll(to, part);
}

/** Whether the tag fits, which shows at the end alone. */
function isWhole(decipher: DecipherGCM): boolean {
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}

function* partsOf(file: number, from: number, to: number): Generator<Buffer> {
  for (let at = from; at < to;) {
    const part = Buffer.alloc(Math.min(PART, to - at));
    const read = readSync(file, part, 0, part.length, at);
    if (read === 0) return;
    yield part.subarray(0, read);
    at += read;
  }
}

function writeAll(file: number, part: Uint8Array): void {
  for (let at = 0; at < part.length;) at += writeSync(file, part, at);
}

function putInPlace(next: string, path: string): void {
  settleOnDisk(next);
  renameSync(next, path);
  settleOnDisk(dirname(path));
}
