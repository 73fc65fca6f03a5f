import { readFileSync } from 'node:fs';

import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { dropFiles } from './support/drop.ts';

/** Two overlapping exports of one Korean card, and a card of another bank. */
const NAMES = ['shinhan-card-usage-20261031.csv', 'shinhan-card-usage-20261114.csv', 'chase-card.csv'];
const path = (name: string): string => `assets/samples/${name}`;

async function dropThree(app: Page): Promise<void> {
  await expect(app.getByRole('heading', { name: 'Were you charged twice?' })).toBeVisible();
  await dropFiles(
    app,
    NAMES.map((name) => ({ name, content: readFileSync(path(name)) })),
  );
}

test('three overlapping files of two banks show the doubled charge, tied and explained', async ({ app }) => {
  await dropThree(app);
  const result = app.getByRole('dialog');
  await expect(result.getByText('22 new').first()).toBeVisible();
  await expect(result.getByText('52 known').first()).toBeVisible();
  await result
    .getByRole('button', { name: /^Look at/ })
    .first()
    .click();

  await app.getByRole('link', { name: /^OpenAI/ }).click();
  await expect(app.getByRole('article', { name: /OpenAI/ })).toBeVisible();
  await app.getByRole('link', { name: 'See it on the timeline' }).click();
  const grid = app.getByRole('grid', { name: 'Charges, newest first' });
  const doubled = grid.getByRole('row', { name: /OpenAI.*(charged twice|day later)/ });
  await expect(doubled).toHaveCount(2);
  await doubled.first().click();

  const panel = app.getByRole('complementary', { name: 'Charge' });
  await expect(panel.getByText(/inside one monthly cycle/)).toBeVisible();
  await expect(panel.getByText('CHATGPT SUBSCRIPTION S', { exact: true }).first()).toBeVisible();
  await expect(panel.getByText(/line \d+ · charge \d+ of the file/).first()).toBeVisible();
  await expect(app.locator('svg [data-flag] path').first()).toBeAttached();
});

test('the whole way by keyboard: choose, read, find, undo, search, language, theme', async ({ app }) => {
  const choose = app.getByRole('button', { name: 'Choose files' });
  const [chooser] = await Promise.all([app.waitForEvent('filechooser'), choose.press('Enter')]);
  await chooser.setFiles(NAMES.map(path));
  await expect(app.getByRole('dialog').getByText('52 known').first()).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  const total = app.getByRole('status', { name: 'Total of what is shown' });
  await expect(total).toContainText('373 charges');
  await expect(app.getByText(/at stake/).first()).toBeVisible();

  await app.keyboard.press('n');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('complementary', { name: 'Charge' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('complementary', { name: 'Charge' })).toHaveCount(0);

  await app.keyboard.press('/');
  await expect(app.getByRole('searchbox')).toBeFocused();
  await app.keyboard.type('쿠팡');
  await expect(total).not.toContainText('373 charges');
  await expect(app.getByRole('row', { name: /쿠팡/ }).first()).toBeVisible();
  await expect(app.getByRole('row', { name: /OpenAI/ })).toHaveCount(0);
  await app.keyboard.press('Escape');
  await app.keyboard.press('Escape');

  await app.keyboard.press('g');
  await app.keyboard.press('i');
  await expect(app.getByRole('heading', { name: 'Imports' })).toBeVisible();
  const undo = app
    .getByRole('button', { name: /chase-card\.csv/ })
    .and(app.getByRole('button', { name: /undo/i }));
  await undo.focus();
  await app.keyboard.press('Enter');
  const question = app.getByRole('dialog');
  await expect(question).toContainText('chase-card.csv');
  await question.getByRole('button', { name: /undo/i }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByText('chase-card.csv', { exact: true })).toHaveCount(0);
  await expect(app.getByText('Chase card', { exact: true })).toHaveCount(0);

  await doByPalette(app, '한국어');
  await expect(app.getByRole('heading', { name: '가져온 파일' })).toBeVisible();
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await doByPalette(app, '어둡');
  await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await app.reload();
  await expect(app.getByRole('heading', { name: '가져온 파일' })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

/** Finds a deed by its name and does it. */
async function doByPalette(app: Page, words: string): Promise<void> {
  await app.keyboard.press('Control+k');
  await expect(app.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await app.keyboard.type(words);
  await expect(app.getByRole('dialog').getByRole('button').first()).toContainText(words);
  await app.keyboard.press('Enter');
}

test.describe('with the sample', () => {
  test.use({ profile: 'sample' });

  test('keys go on working after a choice in the settings', async ({ app }) => {
    await expect(app.getByRole('grid')).toBeVisible();
    await app.keyboard.press('g');
    await app.keyboard.press(',');
    await app.getByText('Dark', { exact: true }).click();
    await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await app.keyboard.press('g');
    await app.keyboard.press('t');
    await expect(app.getByRole('grid')).toBeVisible();
  });
});

test('a file that cannot be read is refused in words, and the others are read', async ({ app }) => {
  await expect(app.getByRole('heading', { name: 'Were you charged twice?' })).toBeVisible();
  await dropFiles(app, [
    { name: 'letter.pdf', content: '%PDF-1.7 …' },
    { name: 'empty.csv', content: '' },
    { name: 'chase-card.csv', content: readFileSync(path('chase-card.csv')) },
  ]);
  const result = app.getByRole('dialog');
  await expect(result.getByText('Not read', { exact: true })).toHaveCount(2);
  await expect(result.getByText(/PDF/).first()).toBeVisible();
  await expect(result.getByText('74 new').first()).toBeVisible();
});

test('what was imported is still there after the app is closed and opened again', async ({ app, host }) => {
  await dropThree(app);
  await expect(app.getByRole('dialog').getByText('52 known').first()).toBeVisible();
  await app.goto('about:blank');
  await host.restart();
  await app.goto(host.address());
  await expect(app.getByRole('status', { name: 'Total of what is shown' })).toContainText('373 charges');
});

test('the sample opens with one click and leaves no trace', async ({ app }) => {
  await app.getByRole('button', { name: 'Try it with the sample' }).click();
  await expect(app.getByRole('status', { name: 'Total of what is shown' })).toContainText('504 charges');
  await app.getByRole('button', { name: 'Leave the sample' }).click();
  await expect(app.getByRole('heading', { name: 'Were you charged twice?' })).toBeVisible();
});

test('the question before an undo says what goes and what stays of a file that was added twice', async ({
  app,
}) => {
  const name = 'Chase1234.csv';
  const content = [
    'Transaction Date,Post Date,Description,Category,Type,Amount,Memo',
    ...[1, 2, 3].map((day) => `10/0${day}/2026,10/0${day}/2026,SHOP ${day},Shopping,Sale,-${day}.00,`),
    '',
  ].join('\n');
  await expect(app.getByRole('heading', { name: 'Were you charged twice?' })).toBeVisible();
  for (const result of ['3 new', '3 known']) {
    await dropFiles(app, [{ name, content }]);
    await expect(app.getByRole('dialog').getByText(result).first()).toBeVisible();
    await app.keyboard.press('Escape');
    await expect(app.getByRole('dialog')).toHaveCount(0);
  }
  await app.keyboard.press('g');
  await app.keyboard.press('i');
  const question = app.getByRole('dialog');
  const undo = question.getByRole('button', { name: 'Undo this import' });
  const ask = (): Promise<void> =>
    app
      .getByRole('button', { name: `Undo this import: ${name}` })
      .last()
      .click();

  await ask();
  await expect(question).toContainText('No charge goes.');
  await expect(question).toContainText('3 charges stay, because other imports show them too.');
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(
    app.getByText('No charge had to go. 3 stay, because other imports show them too.'),
  ).toBeVisible();
  await expect(question).toHaveCount(0);

  await ask();
  await expect(question).toContainText('3 charges that only this import shows go');
  await expect(question).not.toContainText('stay');
  await undo.click();
  await expect(app.getByText('3 charges were taken back.')).toBeVisible();
});
