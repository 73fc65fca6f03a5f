import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { dropFiles } from './support/drop.ts';

/*
 * What a merchant or a bank could write to have it run or load something. The page's complaints (breaches of its
 * policy, requests to elsewhere) fail each test by themselves.
 */

test.use({ day: '2026-11-29', locale: 'en-US' });

const RUN = '<img src=https://evil.example/a onerror=window.ran=1><script>window.ran=1</script>';
const FILE = '<svg onload=window.ran=1>.csv';
const ROWS = ['2026-11-03', '2026-11-04', '2026-10-03', '2026-09-03'].map(
  (day) => `${day},"${RUN} KITE",-22.00,USD,javascript:window.ran=1`,
);
const CONTENT = [
  'Date,Description,Amount,Currency,Memo',
  ...ROWS,
  '2026-11-09,"KITE\u202eSKOOB",-7.00,USD,',
  '',
].join('\n');

async function go(app: Page, hash: string): Promise<void> {
  await app.evaluate((to) => {
    location.hash = to;
  }, hash);
}

test('markup in texts of a statement is text on every screen, and in a case and its letter', async ({
  app,
  host,
}) => {
  const asked: string[] = [];
  app.on('request', (request) => asked.push(new URL(request.url()).host));
  app.on('dialog', (dialog) => asked.push(`dialog: ${dialog.message()}`));
  await dropFiles(app, [{ name: FILE, content: CONTENT }]);
  await expect(app.getByRole('dialog')).toContainText(FILE);
  await app.keyboard.press('Escape');

  for (const hash of [
    '#/timeline',
    '#/review',
    '#/subscriptions',
    '#/imports',
    '#/imports/1',
    '#/cases',
    '#/settings',
  ]) {
    await go(app, hash);
    await expect(app.getByRole('main')).toBeVisible();
    await expect(app.locator('main[data-fill], main h1').first()).toBeVisible();
  }
  await go(app, '#/timeline');
  await app
    .getByRole('row', { name: /Img Src/ })
    .first()
    .click();
  const panel = app.getByRole('complementary', { name: 'Charge' });
  await expect(panel.getByText(`${RUN} KITE`, { exact: true }).first()).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByTitle('KITE[U+202E]SKOOB')).toBeVisible();

  await go(app, '#/review');
  await app.getByRole('link', { name: /^Img Src/ }).click();
  await app.getByRole('button', { name: /^Charged twice/ }).click();
  await expect(app.getByRole('main').getByText('to get back').first()).toBeVisible();
  await go(app, '#/cases');
  await app
    .getByRole('link', { name: /Img Src/ })
    .first()
    .click();
  await expect(app.getByRole('region', { name: 'What now?' })).toBeVisible();
  await expect(app.getByText(`${RUN} KITE`, { exact: true }).first()).toBeVisible();
  await dropFiles(
    app,
    [{ name: '<svg onload=window.ran=1>.html', content: RUN }],
    app.getByRole('checkbox', { name: /^I have:/ }).first(),
  );
  await expect(app.getByRole('main').getByText('<svg onload=window.ran=1>.html').first()).toBeVisible();
  await app.keyboard.press('w');
  await expect(app.getByLabel('Letter', { exact: true })).toHaveValue(/onerror=window\.ran/);

  expect(await app.evaluate(() => 'ran' in window)).toBe(false);
  expect(await app.locator('main img, main script, main iframe, main object').count()).toBe(0);
  expect(
    [...new Set(asked)].filter((where) => where !== new URL(host.address()).host && where !== ''),
  ).toEqual([]);
});

test('a route made by another page runs nothing and opens nothing but a screen', async ({ app }) => {
  for (const hash of [
    '#javascript:window.ran=1',
    '#/review/<svg onload=window.ran=1>',
    '#/__proto__',
    '#/case/constructor',
    '#//evil.example',
    '#/timeline?search=<script>window.ran=1</script>',
  ]) {
    await go(app, hash);
    await expect(app.getByRole('main')).toBeVisible();
  }
  expect(await app.evaluate(() => 'ran' in window)).toBe(false);
  expect(new URL(app.url()).hostname).toMatch(/^127\.0\.0\.1$|app-scheme\.test$|^recoup$/);
});
