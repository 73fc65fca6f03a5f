import { describe, expect, test } from 'vitest';

import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { addDays, monthOf } from '../../shared/day.ts';
import { findCharge, findFlagged, type ReadPage } from '../../renderer/timeline/find.ts';
import { layoutOf } from '../../renderer/timeline/layout.ts';
import { charge, inFlag, month } from './outlines.ts';

/** 2,000 charges, newest first: many days, and one day with more charges than a page holds. */
const rows: TimelineRow[] = Array.from({ length: 2000 }, (_, at) => {
  const day =
    at < 900 ? addDays('2026-10-31', -Math.floor(at / 40)) : at < 1400 ? '2026-10-02' : '2026-09-15';
  const flag = at === 10 || at === 12 ? 1 : at === 1200 ? 2 : at === 1900 ? 3 : 0;
  return charge(5000 - at, day, flag > 0 ? inFlag(flag, at === 12 ? 2 : 1) : {});
});
const inMonth = (name: string) => rows.filter(({ day }) => monthOf(day) === name);
const layout = layoutOf(
  ['2026-10', '2026-09'].map((name) =>
    month(name, inMonth(name).length, inMonth(name).filter((row) => row.mark).length),
  ),
);
const indexOfRow = (at: number) => at + 1 + (at >= inMonth('2026-10').length ? 1 : 0);

function reader() {
  const asked: string[] = [];
  const read: ReadPage = async ({ month: name, offset, limit }) => {
    asked.push(`${name} ${offset}`);
    return inMonth(name).slice(offset, offset + limit);
  };
  return { asked, read };
}

describe('finding a charge in the list', () => {
  test('by its day, without reading the whole month', async () => {
    const { asked, read } = reader();
    expect(await findCharge(layout, 5000 - 700, rows[700]?.day ?? '', read)).toBe(indexOfRow(700));
    expect(new Set(asked).size).toBeLessThanOrEqual(5);
  });

  test('anywhere in a day of several pages', async () => {
    const { read } = reader();
    for (const at of [900, 1000, 1199, 1200, 1399]) {
      expect(await findCharge(layout, 5000 - at, '2026-10-02', read)).toBe(indexOfRow(at));
    }
  });

  test('finds every charge', async () => {
    const { read } = reader();
    for (let at = 0; at < rows.length; at += 37) {
      expect(await findCharge(layout, 5000 - at, rows[at]?.day ?? '', read)).toBe(indexOfRow(at));
    }
  });

  test('is null where the filter hides it', async () => {
    const { read } = reader();
    expect(await findCharge(layout, 99_999, '2026-10-02', read)).toBeNull();
    expect(await findCharge(layout, 99_999, '2026-08-02', read)).toBeNull();
    expect(await findCharge(layoutOf([]), 1, '2026-08-02', read)).toBeNull();
  });
});

describe('going from one doubled charge to the next', () => {
  test('goes down and up, a flag at a time', async () => {
    const { read } = reader();
    const down = await findFlagged(layout, 0, 1, null, read);
    expect(down?.index).toBe(indexOfRow(10));
    const second = await findFlagged(layout, indexOfRow(10), 1, 1, read);
    expect(second?.index).toBe(indexOfRow(1200));
    const third = await findFlagged(layout, indexOfRow(1200), 1, 2, read);
    expect(third?.index).toBe(indexOfRow(1900));
    expect(await findFlagged(layout, indexOfRow(1900), 1, 3, read)).toBeNull();
    const up = await findFlagged(layout, indexOfRow(1900), -1, 3, read);
    expect(up?.index).toBe(indexOfRow(1200));
    const top = await findFlagged(layout, indexOfRow(1200), -1, 2, read);
    expect(top?.index).toBe(indexOfRow(12));
    expect(await findFlagged(layout, indexOfRow(12), -1, 1, read)).toBeNull();
  });

  test('leaves months without a flag unread', async () => {
    const quiet = layoutOf([month('2026-10', 1400, 0), month('2026-09', 600, 1)]);
    const { asked, read } = reader();
    await findFlagged(quiet, 0, 1, null, read);
    expect(asked.every((page) => page.startsWith('2026-09'))).toBe(true);
  });
});
