import { beforeEach, describe, expect, it } from 'vitest';

import { chaseCard, openApp, type TestApp } from '../support/app.ts';

const FILE = chaseCard([1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-10-0${day}`, `SHOP ${day}`, -day] as const));

let test: TestApp;

beforeEach(() => {
  test = openApp();
});

const charges = (): number => test.db.prepare<[], number>('SELECT count(*) FROM charge').pluck().get() ?? 0;

describe('the undo of a file that was dropped twice', () => {
  it.each([
    { order: 'the first goes first', at: [0, 1] },
    { order: 'the second goes first', at: [1, 0] },
  ])('says beforehand what goes and what stays: $order', ({ at }) => {
    const imports = [1, 2].map(() => test.drop({ 'Chase1234.csv': FILE })[0]);
    expect(imports.map((file) => file?.rows.new)).toEqual([7, 0]);
    const [one, other] = at.map((index) => ({ import: imports[index]?.import ?? 0 }));
    if (!one || !other) throw new Error('two imports');

    const stay = { removed: 0, kept: 7 };
    expect(test.app['imports.undoPreview'](one)).toEqual(stay);
    expect(test.app['imports.undo'](one)).toEqual(stay);
    expect(charges()).toBe(7);

    const go = { removed: 7, kept: 0 };
    expect(test.app['imports.undoPreview'](other)).toEqual(go);
    expect(charges()).toBe(7);
    expect(test.app['imports.undo'](other)).toEqual(go);
    expect(charges()).toBe(0);
  });

  it('refuses to tell of an import that is gone', () => {
    const [file] = test.drop({ 'Chase1234.csv': FILE });
    const gone = { import: file?.import ?? 0 };
    test.app['imports.undo'](gone);
    expect(() => test.app['imports.undoPreview'](gone)).toThrow('problems.importGone');
  });
});
