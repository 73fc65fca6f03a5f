import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { rekey } from '../../main/ledger/cipher.ts';
import { openLedger } from '../../main/ledger/open.ts';
import { plainShare } from '../../main/ledger/plain-share.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-share-'));
  file = join(folder, 'recoup.sqlite');
  const db = openLedger(file);
  // As a photo or a ZIP is, which is most of such a file.
  db.exec('CREATE TABLE big (bytes BLOB)');
  db.prepare('INSERT INTO big VALUES (?)').run(randomBytes(4_000_000));
  db.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is above nothing for a ledger, though most of it is a file that looks random', () => {
  expect(plainShare(file)).toBeGreaterThan(0);
  expect(plainShare(file)).toBeLessThan(0.5);
});

it('is nothing for an encrypted one, whole or cut off anywhere, and little where one page is damaged', () => {
  rekey(file, null, new Uint8Array(32).fill(3));
  expect(plainShare(file)).toBe(0);
  const bytes = readFileSync(file);
  for (const length of [4096, 5000, 8191, 100_000]) {
    writeFileSync(file, bytes.subarray(0, length));
    expect([length, plainShare(file)]).toEqual([length, 0]);
  }
  writeFileSync(file, bytes.fill(0, 8192, 12_288));
  expect(plainShare(file)).toBeGreaterThan(0);
  expect(plainShare(file)).toBeLessThan(0.01);
});

it('is all of what is too short to tell, and nothing of what is empty', () => {
  writeFileSync(file, 'what they wrote');
  expect(plainShare(file)).toBe(1);
  writeFileSync(file, '');
  expect(plainShare(file)).toBe(0);
});
