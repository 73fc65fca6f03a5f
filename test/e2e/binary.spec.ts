import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { _electron, type ElectronApplication, expect, type Page, test } from 'playwright/test';

import { findElectron, windowHindrance } from '../../main/start/window.ts';
import { collectComplaints } from './support/complaints.ts';

/* The same window in Electron itself, wherever its program was downloaded and may be started. */

const root = resolve('.');
const program = findElectron(root);
const { platform, env } = process;
const hindered = windowHindrance({ platform, env, superuser: process.geteuid?.() === 0 });
const SHINHAN = ['shinhan-card-usage-20261031.csv', 'shinhan-card-usage-20261114.csv'];

async function launch(
  folder: string,
): Promise<{ electron: ElectronApplication; page: Page; complaints: string[] }> {
  const electron = await _electron.launch({
    executablePath: program ?? '',
    args: [root],
    env: { ...process.env, RECOUP_FOLDER: folder, LANG: 'en_US.UTF-8' },
  });
  const page = await electron.firstWindow();
  const complaints = collectComplaints(page);
  await page.waitForURL('app://recoup/**');
  return { electron, page, complaints };
}

test(
  'Electron itself opens files by its menu, and has them after a restart',
  { tag: '@desktop' },
  async () => {
    test.skip(program === null, 'node_modules/electron has no binary, the stand-in alone was driven');
    test.skip(hindered !== null, 'Electron opens no window here, the stand-in alone was driven');
    const folder = await mkdtemp(join(tmpdir(), 'recoup-binary-'));
    const first = await launch(folder);
    await expect(first.page.getByRole('heading', { name: 'Were you charged twice?' })).toBeVisible();
    const paths = SHINHAN.map((name) => resolve('assets', 'samples', name));
    await first.electron.evaluate(({ dialog, Menu }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File');
      file?.submenu?.items.find(({ label }) => label === 'Add statements…')?.click();
    }, paths);
    await expect(first.page.getByRole('dialog').getByText('52 known').first()).toBeVisible();
    const reach = await first.page.evaluate(() =>
      ['require', 'process', 'recoup'].filter((name) => name in window),
    );
    expect(reach).toEqual(['recoup']);
    expect(await first.page.evaluate(() => Notification.permission)).toBe('denied');
    expect(first.complaints).toEqual([]);
    await first.electron.close();

    const second = await launch(folder);
    await expect(second.page.getByRole('grid')).toBeVisible();
    expect(second.complaints).toEqual([]);
    await second.electron.close();
    await rm(folder, { recursive: true, force: true });
  },
);
