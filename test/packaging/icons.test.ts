import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import icns from 'icns-lib';
import { expect, test } from 'vitest';

import { makeIcons } from '../../packaging/icons.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'assets', 'icons');
const svg = readFileSync(join(root, 'renderer', 'icon.svg'), 'utf8');

/** Whether the committed file is another than the one drawn now. */
function differs([name, bytes]: readonly [string, Uint8Array]): boolean {
  return !readFileSync(join(folder, name)).equals(bytes);
}

test('the icons are drawn from the SVG as it is; else run "npm run icons"', async () => {
  const drawn = await makeIcons(svg);
  expect(readdirSync(folder).toSorted()).toEqual([...drawn.keys()].toSorted());
  expect([...drawn].filter(differs).map(([name]) => name)).toEqual([]);
});

test('another picture makes other icons', async () => {
  const drawn = await makeIcons(svg.replaceAll('#0b6660', '#0b6661'));
  expect([...drawn].filter(differs)).toHaveLength(drawn.size);
});

test('the icon of macOS holds each size under its own kind, that of Windows up to 256', () => {
  const pictures = Object.entries(icns.parse(readFileSync(join(folder, 'icon.icns'))));
  const widths = pictures.map(([kind, png]) => [kind, png.readUInt32BE(16)]);
  expect(Object.fromEntries(widths)).toMatchObject({
    icp4: 16,
    ic07: 128,
    ic08: 256,
    ic09: 512,
    ic10: 1024,
    ic14: 512,
  });
  const ico = readFileSync(join(folder, 'icon.ico'));
  const count = ico.readUInt16LE(4);
  // A width of 256 is written as 0.
  expect(Array.from({ length: count }, (_, at) => ico[6 + at * 16])).toEqual([16, 24, 32, 48, 64, 0]);
});
