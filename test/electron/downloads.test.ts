import { EventEmitter } from 'node:events';

import { describe, expect, test } from 'vitest';

import { saveDownloads } from '../../main/electron/downloads.ts';

function download(url: string, state = 'completed') {
  const happened: unknown[] = [];
  const session = new EventEmitter();
  saveDownloads(session, {
    title: () => 'Save',
    folder: () => '/home/kim/Downloads',
    saved: (path) => happened.push({ saved: path }),
    failed: (name) => happened.push({ failed: name }),
  });
  const item = Object.assign(new EventEmitter(), {
    getURL: () => url,
    getFilename: () => 'charges.csv',
    getSavePath: () => '/home/kim/charges.csv',
    setSaveDialogOptions: (options: unknown) => void happened.push(options),
  });
  session.emit('will-download', { preventDefault: () => happened.push('prevented') }, item);
  item.emit('done', {}, state);
  return happened;
}

const OWN = 'blob:app://recoup/5c1f0f3e';
const ASKED = { title: 'Save', defaultPath: '/home/kim/Downloads/charges.csv' };

describe('a download', () => {
  test('of what the page made is saved where the person says', () => {
    expect(download(OWN)).toEqual([ASKED, { saved: '/home/kim/charges.csv' }]);
  });

  test('that cannot be written is told by name; one that the person stopped is not', () => {
    expect(download(OWN, 'interrupted')).toEqual([ASKED, { failed: 'charges.csv' }]);
    expect(download(OWN, 'cancelled')).toEqual([ASKED]);
  });

  test.each([
    'https://example.com/setup.exe',
    'blob:https://example.com/1',
    'blob:app://recoup.evil/1',
    'app://recoup/index.html',
    'data:text/csv,a',
  ])('of anything else is prevented: %s', (url) => {
    expect(download(url)[0]).toBe('prevented');
    expect(download(url)).not.toContainEqual(ASKED);
  });
});
