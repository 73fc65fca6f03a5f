import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { creditOpenAi, twiceOpenAi } from './support/cases.ts';
import { startHost, type WebHost } from './support/host.ts';
import { go, read } from './support/read.ts';

test.use({ locale: 'en-US', bypassCSP: true, day: '2026-11-02' });

const DAY = '2026-11-02';

/** Says of the one flag that it was charged twice, which opens a case. */
async function claim(app: Page): Promise<void> {
  await go(app, 'review');
  await expect(app.getByRole('article')).toContainText('OpenAI');
  await app.keyboard.press('d');
  await expect(app.getByRole('status').getByText('A case was opened')).toBeAttached();
  await go(app, 'cases');
  await expect(app.getByRole('main')).toContainText('OpenAI');
}

/** A row of the comparison: what is in the backup and what is there now. */
function row(app: Page, name: string) {
  const head = app.getByRole('rowheader', { name, exact: true });
  return app.getByRole('dialog').getByRole('row').filter({ has: head });
}

test('a backup is looked at, restored by keyboard, and the restore undone', async ({ app }) => {
  await read(app, twiceOpenAi());
  await go(app, 'settings');
  const made = app.getByRole('region', { name: 'Backups' });
  await made.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(app.getByText('The backup is made and checked.')).toBeVisible();
  await expect(made.getByRole('listitem')).toContainText('7 charges · no decisions · no cases');
  await made.getByRole('button', { name: 'Check the data' }).click();
  await expect(app.getByText('The data file is whole.')).toBeVisible();
  await expectNoBarrier(app);

  await claim(app);
  await read(app, creditOpenAi('2026.10.20'));
  await go(app, 'settings');
  const look = made.getByRole('button', { name: /^Look and restore/u });
  await look.focus();
  await app.keyboard.press('Enter');
  await expect(row(app, 'Charges').getByRole('cell')).toHaveText(['7', '8', '0', '1']);
  await expect(row(app, 'Decisions').getByRole('cell')).toHaveText(['0', '1', '0', '1']);
  await expect(row(app, 'Cases').getByRole('cell')).toHaveText(['0', '1', '', '']);
  await expect(app.getByRole('dialog')).toContainText('so this can be undone');
  await expectNoBarrier(app);
  const restore = app.getByRole('dialog').getByRole('button', { name: 'Restore this backup' });
  await restore.focus();
  await app.keyboard.press('Enter');
  await expect(app.getByText('The backup is restored.')).toBeVisible();
  await go(app, 'cases');
  await expect(app.getByRole('main')).not.toContainText('OpenAI');

  await app.getByRole('button', { name: 'Undo the restore' }).click();
  await expect(app.getByText('The restore is undone.')).toBeVisible();
  await expect(app.getByRole('main')).toContainText('OpenAI');
  await go(app, 'settings');
  await expect(made.getByText('before a restore')).toHaveCount(2);
});

test(
  'an export of everything is read into a fresh profile, which is the same app then',
  { tag: '@web' },
  async ({ app, page }) => {
    await read(app, twiceOpenAi());
    await claim(app);
    await go(app, 'settings');
    const saving = app.waitForEvent('download');
    await app.getByRole('button', { name: 'Export everything' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('recoup-2026-11-02.zip');
    const path = await saved.path();
    const other = await startHost('own', DAY);
    try {
      await page.goto(other.address());
      await expect(page.getByRole('main')).toBeVisible();
      await go(page, 'settings');
      await page.getByTestId('export-chooser').setInputFiles(path);
      await expect(row(page, 'Charges').getByRole('cell')).toHaveText(['7', '0', '7', '0']);
      await page.getByRole('dialog').getByRole('button', { name: 'Restore this backup' }).click();
      await expect(page.getByText('The backup is restored.')).toBeVisible();
      await go(page, 'cases');
      await expect(page.getByRole('main')).toContainText('OpenAI');
      await go(page, 'timeline');
      await expect(page.getByRole('row', { name: /₩30,870/u })).toBeVisible();

      await go(page, 'settings');
      await page.getByTestId('export-chooser').setInputFiles({
        name: 'holiday.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from('no archive at all'),
      });
      await expect(page.getByText('This file is no export of Recoup.')).toBeVisible();
      // A page without its host complains.
      await page.goto('about:blank');
    } finally {
      await other.stop();
    }
  },
);

test(
  'a damaged file is kept, its newest backup shown to look at, and restored when the person says so',
  {
    tag: '@web',
  },
  async ({ page, complaints }) => {
    const host: WebHost = await startHost('own', DAY);
    const file = join(host.folder, 'recoup.sqlite');
    try {
      await page.goto(host.address());
      await read(page, twiceOpenAi());
      await go(page, 'settings');
      await page.getByRole('button', { name: 'Make a backup now' }).click();
      await expect(page.getByText('The backup is made and checked.')).toBeVisible();
      await host.end('SIGTERM');
      const damaged = Buffer.from(readFileSync(file)).fill(0x5a, 8 * 4096, 12 * 4096);
      writeFileSync(file, damaged);
      await host.restart();
      complaints.length = 0;
      await page.goto(host.address());
      await expect(page.getByRole('alert')).toContainText('Your data file is damaged. You see the backup of');
      await expect(page.getByRole('row', { name: /₩30,870/u })).toBeVisible();
      await expectNoBarrier(page);

      await go(page, 'review');
      await expect(page.getByRole('article')).toContainText('OpenAI');
      await page.keyboard.press('d');
      await expect(page.getByText('a backup of it that can only be looked at').first()).toBeVisible();
      await page.getByRole('link', { name: 'Choose how to go on' }).click();
      const ways = page.getByRole('region', { name: 'How to go on' });
      await expect(ways).toContainText(file);
      await expectNoBarrier(page);
      await ways.getByRole('button', { name: 'Try it' }).click();
      await expect(page.getByRole('dialog').getByRole('row', { name: 'Charges' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByText('recovered from the damaged file')).toBeVisible();

      await ways.getByRole('button', { name: 'Look and restore' }).click();
      await expect(row(page, 'Charges').getByRole('cell')).toHaveText(['7']);
      await page.getByRole('dialog').getByRole('button', { name: 'Restore this backup' }).click();
      await expect(page.getByText('The backup is restored.')).toBeVisible();
      await expect(page.getByText('Your data file is damaged')).toBeHidden();
      const [aside] = readdirSync(join(host.folder, 'damaged'));
      expect(readFileSync(join(host.folder, 'damaged', aside ?? '')).equals(damaged)).toBe(true);
      await claim(page);
    } finally {
      await host.stop();
    }
  },
);
