import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, expect, test } from 'vitest';

import { filesAmong, ownArguments, readOpened, secondStart } from '../../main/electron/opened-files.ts';
import { LARGEST_FILE } from '../../shared/largest-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoup-opened-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('files are told from options, in the folder of who started the app', () => {
  const address = pathToFileURL('/data/이용 내역.csv').href;
  expect(
    filesAmong(['--sample', 'a.csv', '/b.ofx', '', address, 'file://server/c.csv'], '/home/kim'),
  ).toEqual(['/home/kim/a.csv', '/b.ofx', '/data/이용 내역.csv']);
});

test('the program and, unpackaged, its folder are no files of the person', () => {
  expect(ownArguments(['recoup', 'a.csv'], true)).toEqual(['a.csv']);
  expect(ownArguments(['electron', '.', 'a.csv'], false)).toEqual(['a.csv']);
});

test('a second start hands over paths and nothing else', () => {
  expect(secondStart({ files: ['/a.csv'] })).toEqual(['/a.csv']);
  for (const strange of [null, undefined, [], { files: 'x' }, { files: [1] }]) {
    expect(secondStart(strange)).toEqual([]);
  }
});

test('files go to the page by name and content; folders, films and what is gone are named as refused', async () => {
  writeFileSync(join(folder, 'a.csv'), 'Date,Amount\n');
  writeFileSync(join(folder, 'film.csv'), '');
  truncateSync(join(folder, 'film.csv'), LARGEST_FILE + 1);
  const paths = ['a.csv', 'film.csv', 'gone.csv', '.'].map((name) => join(folder, name));
  const { files, refused } = await readOpened(paths);
  expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['a.csv', 'Date,Amount\n'],
  ]);
  expect(refused).toEqual(['film.csv', 'gone.csv', folder.split('/').at(-1)]);
});
