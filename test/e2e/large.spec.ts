import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { dropFiles } from './support/drop.ts';

const ROWS = 100_000;
/** Generous: a screen that hangs while a thread reads would stand still for seconds. */
const LONGEST_FRAME_MS = 1000;
const SHOPS = [
  'CORNER BAKERY',
  'METRO TRANSIT',
  'GREEN GROCER',
  'RIVER BOOKS',
  'NIGHT PHARMACY',
  'TOWN CINEMA',
];

/** Eight years of a busy card, in the layout of Chase. */
function hundredThousandRows(): string {
  const lines = ['Transaction Date,Post Date,Description,Category,Type,Amount,Memo'];
  const days = 8 * 365;
  for (let row = 0; row < ROWS; row++) {
    const day = new Date(Date.UTC(2018, 0, 1 + Math.floor((row * days) / ROWS)));
    const [year, month, date] = day.toISOString().slice(0, 10).split('-');
    const cents = 137 + ((row * 7919) % 9973);
    const shop = `${SHOPS[row % SHOPS.length]} ${row % 613}`;
    lines.push(
      `${month}/${date}/${year},${month}/${date}/${year},${shop},Shopping,Sale,-${(cents / 100).toFixed(2)},`,
    );
  }
  return lines.join('\n');
}

test('100,000 rows: the bar moves, the screen answers meanwhile, and nothing is blank on the way down', async ({
  app,
  host,
}) => {
  test.setTimeout(180_000);
  await expect(app.getByRole('heading', { name: 'Were you charged twice?' })).toBeVisible();
  await app.evaluate(() => {
    const seen: { values: Set<string>; longest: number } = { values: new Set(), longest: 0 };
    Object.assign(window, { seen });
    let last = performance.now();
    const look = (now: number): void => {
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
      for (const bar of document.querySelectorAll('[role=progressbar]'))
        seen.values.add(bar.getAttribute('aria-valuenow') ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  await dropFiles(app, [{ name: 'Chase1234_Activity.CSV', content: hundredThousandRows() }]);
  // Handing over megabytes as a test does holds the page up; what comes after it is the app's own.
  await app.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    (window as unknown as { seen: { longest: number } }).seen.longest = 0;
  });
  await expect(app.getByRole('progressbar').first()).toBeVisible();
  // Going there asks for the list of imports, which comes from the other thread; accounts are asked only at the end.
  const answered = host.answered(app, 'imports.list');
  await app.evaluate(() => {
    location.hash = '#/imports';
  });
  expect(await answered, 'the list of imports is answered').toBe(true);
  const reading = await app.getByRole('progressbar').count();
  expect(reading, 'bars still shown when the answer was there').toBeGreaterThan(0);
  await expect(app.getByText('100,000 new').first()).toBeVisible({ timeout: 120_000 });
  const seen = await app.evaluate(() => {
    const { values, longest } = (window as unknown as { seen: { values: Set<string>; longest: number } })
      .seen;
    return { positions: values.size, longest };
  });
  expect(seen.positions, 'different positions of the bar').toBeGreaterThan(5);
  expect(seen.longest, 'milliseconds between two frames').toBeLessThan(LONGEST_FRAME_MS);

  await app.keyboard.press('Escape');
  await app.evaluate(() => {
    location.hash = '#/timeline';
  });
  await expect(app.getByRole('status', { name: 'Total of what is shown' })).toContainText('100,000 charges');
  const grid = app.getByRole('grid');
  const box = await grid.boundingBox();
  await app.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 300);
  for (let turn = 0; turn < 60; turn++) {
    await app.mouse.wheel(0, 900);
    await app.waitForTimeout(30);
    expect(await blankRows(app), `blank rows after turn ${turn}`).toBe(0);
    expect(await uncovered(app), `pixels without a row after turn ${turn}`).toBeLessThanOrEqual(1);
  }
  await app.keyboard.press('j');
  await app.keyboard.press('End');
  await expect(app.getByRole('row', { name: /Jan 1, 2018/ }).first()).toBeVisible();
  expect(await blankRows(app)).toBe(0);
  expect(await uncovered(app)).toBeLessThanOrEqual(1);
});

/** Rows of the list inside its window that show no text. */
async function blankRows(page: Page): Promise<number> {
  return page.evaluate(() => {
    const grid = document.querySelector('[role=grid]');
    const view = grid?.getBoundingClientRect();
    if (!grid || !view) return -1;
    return [...grid.querySelectorAll('[role=row]')].filter((row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > view.top && box.top < view.bottom && (row.textContent ?? '').trim() === '';
    }).length;
  });
}

/** The tallest stretch of the list's window, in pixels, that no row and no month's heading covers. */
async function uncovered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const grid = document.querySelector('[role=grid]');
    if (!grid) return Infinity;
    const view = grid.getBoundingClientRect();
    const boxes = [...grid.querySelectorAll('[role=row]')]
      .map((row) => row.getBoundingClientRect())
      .filter(({ bottom, top }) => bottom > view.top && top < view.bottom)
      .sort((one, other) => one.top - other.top);
    let reached = view.top;
    let widest = 0;
    for (const { top, bottom } of boxes) {
      widest = Math.max(widest, top - reached);
      reached = Math.max(reached, bottom);
    }
    return Math.max(widest, view.top + grid.clientHeight - reached);
  });
}
