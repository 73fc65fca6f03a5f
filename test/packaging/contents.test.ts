import { describe, expect, test } from 'vitest';

import { contentFaults, type Packed } from '../../packaging/contents.ts';

const NATIVE = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
const CIPHER = 'node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node';
const RIGHT: Packed = {
  inside: [
    'package.json',
    'LICENSE',
    'dist/main/index.js',
    'dist/main/worker.js',
    'dist/main/pdf.js',
    'dist/preload/index.cjs',
    'dist/renderer/index.html',
    'dist/renderer/assets/index-a1b2.js',
    'assets/samples/chase-card.csv',
    'node_modules/better-sqlite3/package.json',
    'node_modules/better-sqlite3/lib/index.js',
    'node_modules/better-sqlite3-multiple-ciphers/package.json',
    'node_modules/better-sqlite3-multiple-ciphers/lib/index.js',
    NATIVE,
    CIPHER,
  ],
  beside: [CIPHER, NATIVE],
  archiveBytes: 4_000_000,
  besideBytes: 2_000_000,
};

describe('the contents of a package', () => {
  test('are right as they are', () => {
    expect(contentFaults(RIGHT, 'linux-x64.node')).toEqual([]);
  });

  test.each([
    ['main/electron/index.ts', 'has no place'],
    ['test/statements/csv/fixtures/a.csv', 'has no place'],
    ['dist/main/index.js.map', 'is a source'],
    ['node_modules/react/index.js', 'has no place'],
    ['node_modules/better-sqlite3/prebuilds/win32-x64.node', 'has no place'],
    ['node_modules/better-sqlite3/deps/sqlite3/sqlite3.c', 'has no place'],
    ['node_modules/better-sqlite3-multiple-ciphers/prebuilds/win32-x64.node', 'has no place'],
    ['node_modules/better-sqlite3-multiple-ciphers/index.d.ts', 'has no place'],
    ['.env', 'has no place'],
  ])('must not hold %s', (path, fault) => {
    const faults = contentFaults({ ...RIGHT, inside: [...RIGHT.inside, path] }, 'linux-x64.node');
    expect(faults.join()).toContain(`${path} ${fault}`);
  });

  test.each(['dist/main/worker.js', 'dist/preload/index.cjs', 'assets/samples/chase-card.csv'])(
    'need %s',
    (path) => {
      const inside = RIGHT.inside.filter((one) => one !== path);
      expect(contentFaults({ ...RIGHT, inside }, 'linux-x64.node')).toEqual([`${path} is missing`]);
    },
  );

  test('have the native parts, and them alone, beside the archive', () => {
    for (const beside of [[], [NATIVE], [NATIVE, CIPHER, 'node_modules/better-sqlite3/lib/index.js']]) {
      expect(contentFaults({ ...RIGHT, beside }, 'linux-x64.node')).toHaveLength(1);
    }
  });

  test('stay small', () => {
    expect(contentFaults({ ...RIGHT, archiveBytes: 60_000_000 }, 'linux-x64.node')).toHaveLength(1);
    expect(contentFaults({ ...RIGHT, besideBytes: 20_000_000 }, 'linux-x64.node')).toHaveLength(1);
  });
});
