import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { plainShare } from '../../main/ledger/plain-share.ts';
import { seal, unseal } from '../../main/lock/sealed.ts';

const KEY = new Uint8Array(32).fill(3);
const OTHER = new Uint8Array(32).fill(4);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-sealed-'));
  path = join(folder, 'recoup-x.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('gives back any file byte for byte, and nothing by another key', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9000 }), (bytes) => {
      writeFileSync(path, bytes);
      seal(path, path, KEY);
      expect(readdirSync(folder)).toEqual(['recoup-x.sqlite.sealed']);
      expect(unseal(`${path}.sealed`, path, OTHER)).toBe(false);
      expect(unseal(`${path}.sealed`, path, KEY)).toBe(true);
      expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
    }),
    { numRuns: 60 },
  );
});

it('takes a file that is longer than what is read at once', () => {
  const bytes = Buffer.alloc(9 * 1024 * 1024, 'CORNER BAKERY');
  writeFileSync(path, bytes);
  seal(path, path, KEY);
  expect(readFileSync(`${path}.sealed`).includes('CORNER')).toBe(false);
  expect(plainShare(`${path}.sealed`)).toBe(0);
  expect(unseal(`${path}.sealed`, path, KEY)).toBe(true);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

it('keeps a sealed file of which one bit was changed, or the end is missing, and gives nothing of it', () => {
  writeFileSync(path, 'what they wrote');
  seal(path, path, KEY);
  const sealed = `${path}.sealed`;
  const bytes = readFileSync(sealed);
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(sealed, changed);
    expect([at, unseal(sealed, path, KEY)]).toEqual([at, false]);
  }
  for (const length of [0, 20, 60, bytes.length - 1]) {
    writeFileSync(sealed, bytes.subarray(0, length));
    expect([length, unseal(sealed, path, KEY)]).toEqual([length, false]);
  }
  expect(readdirSync(folder)).toEqual(['recoup-x.sqlite.sealed']);
});

it('writes over no file of the same name, and finishes what a stop left', () => {
  writeFileSync(path, 'one');
  seal(path, path, KEY);
  writeFileSync(path, 'another');
  seal(path, path, OTHER);
  // Sealed, and not taken away yet.
  writeFileSync(path, 'one');
  seal(path, path, KEY);
  expect(readdirSync(folder)).toEqual(['recoup-x.sqlite.sealed', 'recoup-x.sqlite.sealed-2']);
  writeFileSync(path, 'a third');
  expect(unseal(`${path}.sealed`, path, KEY)).toBe(true);
  expect(unseal(`${path}.sealed-2`, path, OTHER)).toBe(true);
  const found = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(found).toEqual(['a third', 'one', 'another']);
});
