import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { dropFiles } from './support/drop.ts';

const ROWS = 100_000;
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
  await expect(app.getByRole('progressbar').first()).toBeVisible();
  // A query is answered while the import runs: the list of accounts comes from the other thread.
  const answered = app.waitForResponse((response) => response.url().endsWith('/api/accounts.list'));
  await app.evaluate(() => {
    location.hash = '#/imports';
  });
  await answered;
  await expect(app.getByText('100,000 new').first()).toBeVisible({ timeout: 120_000 });
  const values = await app.evaluate(() => [
    ...(window as unknown as { seen: { values: Set<string> } }).seen.values,
  ]);
  expect(new Set(values).size, 'different positions of the bar').toBeGreaterThan(5);

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
  }
  await app.keyboard.press('j');
  await app.keyboard.press('End');
  await expect(app.getByRole('row', { name: /Jan 1, 2018/ }).first()).toBeVisible();
  expect(await blankRows(app)).toBe(0);
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
