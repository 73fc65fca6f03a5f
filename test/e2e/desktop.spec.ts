import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';

/* The desktop shell as it was built, under a stand-in for Electron whose window is a page of Chromium. */

const sample = (name: string): string => resolve('assets', 'samples', name);
const SHINHAN = ['shinhan-card-usage-20261031.csv', 'shinhan-card-usage-20261114.csv'].map(sample);

function result(app: Page) {
  return app.getByRole('dialog');
}

test.describe('the desktop window', { tag: '@desktop' }, () => {
  test(
    'opens files by its menu, shows a double charge, keeps what was decided over a restart',
    { tag: '@packed' },
    async ({ app, host, desk }) => {
      await desk.answers({ openPaths: SHINHAN });
      await desk.choose('File', 'Add statements…');
      await expect(result(app).getByText('52 known').first()).toBeVisible();
      await result(app)
        .getByRole('button', { name: /^Look at/ })
        .first()
        .click();
      await app.getByRole('link', { name: /^OpenAI/ }).click();
      const flag = app.getByRole('article', { name: /OpenAI/ });
      await expect(flag).toContainText('Likely charged twice');
      await app.getByRole('button', { name: /^Charged twice/ }).click();
      await expect(app.getByRole('main').getByText('to get back').first()).toBeVisible();

      await host.restart();
      await desk.choose('Go', 'Review');
      await app.getByRole('button', { name: /^Decided/ }).click();
      await expect(
        app.getByRole('region', { name: 'Decided' }).getByRole('link', { name: /OpenAI/ }),
      ).toBeVisible();
      expect(await desk.menu()).toContain('File > Recent imports > shinhan-card-usage-20261031.csv');
      await desk.choose('File', 'Recent imports', 'shinhan-card-usage-20261114.csv');
      await expect(app.getByRole('heading', { name: 'shinhan-card-usage-20261114.csv' })).toBeVisible();
    },
  );

  test('saves an export of everything where the person says, and shows the folder of the backups', async ({
    app,
    desk,
  }, testInfo) => {
    const path = testInfo.outputPath('everything.zip');
    await desk.answers({ openPaths: SHINHAN, savePath: path });
    await desk.choose('File', 'Add statements…');
    await expect(result(app).getByText('52 known').first()).toBeVisible();
    await app.keyboard.press('Escape');
    await desk.choose('Go', 'Settings');
    await app.getByRole('button', { name: 'Export everything' }).click();
    await expect(app.getByText(/^recoup-.*\.zip is ready/u)).toBeVisible();
    await expect
      .poll(() => existsSync(path) && readFileSync(path).subarray(0, 2).toString('latin1'))
      .toBe('PK');
    await app.getByRole('button', { name: 'Show in folder' }).click();
    await expect.poll(async () => (await desk.record()).shownInFolder.at(-1)).toMatch(/backups$/u);
  });

  test.describe('on the day after a case was opened', () => {
    test.use({ day: '2026-11-24' });

    test('says once what is due, and leads to the case', async ({ app, host, desk }) => {
      await desk.answers({ openPaths: SHINHAN });
      await desk.choose('File', 'Add statements…');
      await result(app)
        .getByRole('button', { name: /^Look at/ })
        .first()
        .click();
      await app.getByRole('link', { name: /^OpenAI/ }).click();
      await app.getByRole('button', { name: /^Charged twice/ }).click();
      await expect(app.getByRole('main').getByText('to get back').first()).toBeVisible();
      expect((await desk.record()).notices).toEqual([]);

      await host.restart('2026-11-25');
      await expect
        .poll(async () => (await desk.record()).notices.map(({ title }) => title))
        .toEqual(['OpenAI']);
      await desk.clickNotice();
      await expect(app.getByRole('heading', { name: /OpenAI/, level: 1 })).toBeVisible();
      expect(new URL(app.url()).hash).toMatch(/^#\/cases\/\d+$/);

      await host.restart();
      await desk.choose('Go', 'Cases');
      await expect(app.getByRole('heading', { name: 'Cases', level: 1 })).toBeVisible();
      expect((await desk.record()).notices).toEqual([]);
    });
  });

  test.describe('started with files', () => {
    test.use({ opened: [sample('chase-card.csv'), resolve('assets')] });

    test('reads them, and those of a second start and of the system', async ({ app, desk }) => {
      await expect(result(app).getByText('74 new').first()).toBeVisible();
      await desk.startAgain(sample('kb-bank.csv'));
      await expect(result(app).getByText('kb-bank.csv').first()).toBeVisible();
      await expect(result(app).getByText(/^\d+ new$/)).not.toHaveCount(0);
      await desk.openFile(sample('paypal.csv'));
      await expect(result(app).getByText('paypal.csv').first()).toBeVisible();
      await app.keyboard.press('Escape');
      await expect(app.getByRole('grid')).toBeVisible();
      const { messages, order } = await desk.record();
      expect(messages.join()).toMatch(/^assets could not be opened\./);
      expect(order).toEqual(expect.arrayContaining(['restore', 'focus']));
    });
  });

  test('shows all that a report holds, saves it where the person says, and shows it in its folder', async ({
    app,
    desk,
  }, testInfo) => {
    await expect(app.getByRole('heading', { name: 'Were you charged twice?' })).toBeVisible();
    await expect(desk.choose('File', 'Show the saved file in its folder')).rejects.toThrow('cannot choose');
    const path = testInfo.outputPath('report.txt');
    await desk.answers({ savePath: path });
    await desk.choose('Help', 'Save a report for support…');
    const shown = app.getByRole('dialog').getByRole('textbox', { name: 'Report for support' });
    await expect(shown).toHaveValue(/^Recoup \d+\.\d+\.\d+ \(from source\)\nElectron /);
    const text = await shown.inputValue();
    await app.getByRole('button', { name: 'Save the report' }).click();
    await expect(app.getByRole('dialog')).toHaveCount(0);
    await expect.poll(async () => (await desk.record()).saveTitles).toEqual(['Save']);
    await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8')).toBe(text);
    await expect(async () => desk.choose('File', 'Show the saved file in its folder')).toPass();
    await desk.choose('File', 'Print…');
    await desk.choose('Help', 'About Recoup');
    const { shownInFolder, order, about } = await desk.record();
    expect(shownInFolder).toEqual([path]);
    expect(order).toEqual(expect.arrayContaining(['print', 'showAboutPanel']));
    expect(about['version']).toMatch(/^Electron .* Chromium .* Node \d+/);
  });

  test.describe('on a Korean system', () => {
    test.use({ locale: 'ko-KR' });

    test('speaks Korean from the first start, and its menu follows the settings', async ({ app, desk }) => {
      await expect(app.locator('html')).toHaveAttribute('lang', 'ko');
      expect(await desk.menu()).toEqual(
        expect.arrayContaining(['파일 > 명세서 추가…', '도움말 > Recoup 정보']),
      );
      await desk.choose('보기', '화면 모드', '어둡게');
      await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
      await expect.poll(async () => (await desk.record()).theme).toBe('dark');
      await desk.choose('이동', '설정');
      await app.getByText('English', { exact: true }).click();
      await expect.poll(() => desk.menu()).toContain('File > Add statements…');
      await desk.choose('Help', 'Keys of this screen');
      await expect(app.getByRole('dialog')).toContainText('Go to the review');
    });
  });

  test('gives the page nothing of Node, no permission but to copy, and one window', async ({ app, desk }) => {
    await expect(app.getByRole('main')).toBeVisible();
    const given = await app.evaluate(async () => {
      const names = [
        'require',
        'process',
        'module',
        'Buffer',
        'ipcRenderer',
        'electron',
        'preloadWorld',
        'toShell',
      ];
      const asked = [
        'camera',
        'geolocation',
        'notifications',
        'midi',
        'clipboard-read',
        'persistent-storage',
      ];
      const states = await Promise.all(
        asked.map(async (name) => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName });
          return `${name} ${state}`;
        }),
      );
      return {
        names: names.filter((name) => name in window),
        bridge: ['recoup', 'recoupDesktop'].flatMap((name) =>
          Object.keys(Reflect.get(window, name) as object),
        ),
        states,
        copied: await navigator.clipboard.writeText('a letter').then(
          () => true,
          () => false,
        ),
        secure: isSecureContext,
      };
    });
    expect(given).toEqual({
      names: [],
      bridge: ['call', 'upload', 'cancel', 'openProfile', 'subscribe', 'hear', 'showBackups'],
      states: [
        'camera denied',
        'geolocation denied',
        'notifications denied',
        'midi denied',
        'clipboard-read denied',
        'persistent-storage denied',
      ],
      copied: true,
      secure: true,
    });
    const address = app.url();
    await app.evaluate(() => void window.open('https://127.0.0.1:9/'));
    await expect.poll(() => app.context().pages().length).toBe(1);
    await app.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'mailto:help@shop.example?subject=Charged%20twice&attach=/etc/passwd&body=Hello';
      link.click();
    });
    const draft = 'mailto:help@shop.example?subject=Charged%20twice&body=Hello';
    await expect.poll(async () => (await desk.record()).openedOutside).toEqual([draft]);
    await app.evaluate(() => void (window.location.href = '/elsewhere'));
    await desk.choose('Go', 'Settings');
    await expect(app.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
    expect(new URL(app.url()).pathname).toBe(new URL(address).pathname);
  });

  test.describe('even without its policy', () => {
    test.use({ bypassCSP: true });

    test('lets no request leave', async ({ app, complaints }) => {
      await expect(app.getByRole('main')).toBeVisible();
      const reached = await app.evaluate(async () => {
        const addresses = ['https://example.com/', 'http://127.0.0.1:9/'];
        const answers = addresses.map((address) =>
          fetch(address).then(
            () => address,
            () => null,
          ),
        );
        return (await Promise.all(answers)).filter((address) => address !== null);
      });
      expect(reached).toEqual([]);
      complaints.length = 0;
    });
  });

  test('keeps the place of its window beside the ledger', async ({ app, host, desk }) => {
    await expect(app.getByRole('main')).toBeVisible();
    await desk.choose('File', 'Show your data in its folder');
    const [ledger = ''] = (await desk.record()).shownInFolder;
    expect(readFileSync(ledger).subarray(0, 15).toString()).toBe('SQLite format 3');
    await host.restart();
    const place: unknown = JSON.parse(readFileSync(join(ledger, '..', 'window.json'), 'utf8'));
    expect(place).toEqual({ x: 40, y: 30, width: 1280, height: 860, maximized: false });
  });
});
