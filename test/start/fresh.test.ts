import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { isBuilt } from '../../main/start/fresh.ts';

const RESULTS = [
  'dist/renderer/index.html',
  'dist/main/index.js',
  'dist/main/worker.js',
  'dist/main/host.js',
  'dist/preload/index.cjs',
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recoup-fresh-'));
  for (const path of [
    'main/a/b.ts',
    'renderer/c.tsx',
    'shared/d.ts',
    'vite.config.ts',
    'package-lock.json',
  ]) {
    put(path, 100);
  }
  for (const path of RESULTS) put(path, 200);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, second: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, path);
  utimesSync(file, second, second);
  for (let folder = dirname(file); folder !== root; folder = dirname(folder)) utimesSync(folder, 100, 100);
}

test('a build newer than all sources is kept', () => {
  expect(isBuilt(root)).toBe(true);
});

test.each([
  'main/a/b.ts',
  'renderer/c.tsx',
  'shared/d.ts',
  'vite.config.ts',
  'package-lock.json',
  'main/new/file.ts',
])('a later change of %s asks for a build', (path) => {
  put(path, 300);
  expect(isBuilt(root)).toBe(false);
});

test.each(RESULTS)('a missing %s asks for a build', (path) => {
  rmSync(join(root, path));
  expect(isBuilt(root)).toBe(false);
});
