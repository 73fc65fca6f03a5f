import { EventEmitter } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { keepPlace, readPlace, type WindowPlace, writePlace } from '../../main/electron/window-place.ts';
import { windowOptions } from '../../main/electron/window.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoup-place-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LEFT = { x: 0, y: 0, width: 1920, height: 1040 };
const RIGHT = { x: 1920, y: 0, width: 1280, height: 1000 };
const place: WindowPlace = { x: 2000, y: 80, width: 1000, height: 700, maximized: false };

describe('the place of the window', () => {
  test('is that of the last time', () => {
    const file = join(folder, 'new', 'window.json');
    writePlace(file, place);
    expect(readPlace(file, [LEFT, RIGHT])).toEqual(place);
    expect(windowOptions('/preload.cjs', true, place)).toMatchObject({
      x: 2000,
      y: 80,
      width: 1000,
      height: 700,
    });
    expect(readdirSync(join(folder, 'new'))).toEqual(['window.json']);
  });

  test.each([
    ['on a display that is gone', place, [LEFT]],
    ['above the display', { ...place, y: -40 }, [LEFT, RIGHT]],
    ['below it', { ...place, y: 990 }, [LEFT, RIGHT]],
    ['with but a hair on it', { ...place, x: 3190 }, [LEFT, RIGHT]],
    ['without a display', place, []],
  ])('is left to the system %s', (_where, left, displays) => {
    const file = join(folder, 'gone.json');
    writePlace(file, left);
    expect(readPlace(file, displays)).toBeNull();
    expect(windowOptions('/preload.cjs', true, null)).not.toHaveProperty('x');
  });

  test('is left to the system where the file is not ours', () => {
    const file = join(folder, 'other.json');
    for (const text of ['', '{', '[]', '{"x":1.5,"y":0,"width":-3,"height":9,"maximized":0}']) {
      writeFileSync(file, text);
      expect(readPlace(file, [LEFT])).toBeNull();
    }
    expect(readPlace(join(folder, 'none.json'), [LEFT])).toBeNull();
  });

  test('is kept as the window closes, without the size of a maximised one', () => {
    const file = join(folder, 'kept.json');
    const { maximized: _not, ...bounds } = place;
    const window = Object.assign(new EventEmitter(), {
      getNormalBounds: () => ({ ...bounds, display: 'of no interest' }),
      isMaximized: () => true,
    });
    keepPlace(file, window);
    expect(readPlace(file, [RIGHT])).toBeNull();
    window.emit('close');
    expect(readPlace(file, [RIGHT])).toEqual({ ...place, maximized: true });
  });

  test('that cannot be kept hinders nothing', () => {
    expect(() => writePlace(join(import.meta.filename, 'window.json'), place)).not.toThrow();
  });
});
