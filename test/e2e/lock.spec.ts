import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { twiceOpenAi, whatNow } from './support/cases.ts';
import { dropFiles } from './support/drop.ts';
import { go, read } from './support/read.ts';
import type { WebHost } from './support/host.ts';
import type { Desk, ShellHost } from './support/shell/start.ts';

test.use({ locale: 'en-US', bypassCSP: true, day: '2026-11-02' });

const PASSPHRASE = 'four words of mine';
const NEXT = 'four other words';
/** As the statement and its attachments have it; in no file of a locked profile. */
const TEXTS = ['OPENAI', 'CHATGPT'];

function field(app: Page, name: string) {
  return app.getByRole('textbox', { name, exact: true });
}

function section(app: Page) {
  return app.getByRole('region', { name: 'Lock', exact: true });
}

/** Reads the code off the dialog, and types the group that is asked for. */
async function confirmCode(app: Page, answer: string): Promise<readonly string[]> {
  await expect(app.getByTestId('recovery-code')).toBeVisible();
  const groups = await app.getByTestId('recovery-code').locator('span').allTextContents();
  expect(groups).toHaveLength(6);
  await app.getByRole('button', { name: 'I have kept it' }).click();
  const asked = app.getByRole('textbox', { name: /^Group \d$/u });
  const label = await app.getByText(/^Type group \d/u).textContent();
  const group = Number(/\d/u.exec(label ?? '')?.[0]) - 1;
  await asked.fill('WRONG');
  await asked.press('Enter');
  await expect(app.getByRole('alert')).toContainText('not that group');
  await asked.fill(groups[group]?.toLowerCase() ?? '');
  await app.getByRole('button', { name: answer }).click();
  return groups;
}

async function setUp(app: Page): Promise<readonly string[]> {
  await go(app, 'settings');
  await section(app).getByRole('button', { name: 'Set up a lock' }).click();
  await field(app, 'New passphrase').fill('short');
  await expect(app.getByText('5 characters more')).toBeVisible();
  await field(app, 'New passphrase').fill(PASSPHRASE);
  await field(app, 'The same once more').fill('four words of yours');
  await expect(app.getByText('The two are not the same.')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Continue' })).toBeDisabled();
  await field(app, 'The same once more').fill(PASSPHRASE);
  await expectNoBarrier(app);
  await app.keyboard.press('Enter');
  await expect(app.getByTestId('recovery-code')).toBeVisible();
  await expectNoBarrier(app);
  const groups = await confirmCode(app, 'Lock my data');
  await expect(app.getByText('Your data and its backups are encrypted now.')).toBeVisible();
  return groups;
}

async function unlock(app: Page, passphrase: string): Promise<void> {
  await expect(app.getByRole('heading', { name: 'Recoup is locked' })).toBeVisible();
  await field(app, 'Passphrase').fill(passphrase);
  await app.keyboard.press('Enter');
}

/** Drops a file on the window while nothing of the app but the lock screen is there. */
async function dropOnLock(app: Page, name: string, text: string): Promise<void> {
  await app.evaluate(
    ([of, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content ?? ''], of ?? ''));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

/** The files below this folder that hold one of the texts. */
function readableIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return TEXTS.some((text) => bytes.includes(text));
    });
}

function folderOf(host: object): string {
  return (host as WebHost | ShellHost).folder;
}

const STORY =
  'a lock is set up, holds over a restart, by idle time and against a wrong passphrase, opens by its code, and goes';

const PLACES = [
  ['in a browser', ['@web']],
  // Packed too, where the cipher has to be found beside the archive.
  ['on the desktop', ['@desktop', '@packed']],
] as const;

for (const [place, tag] of PLACES)
  test(`${place} ${STORY}`, { tag: [...tag] }, async ({ app, host, complaints }) => {
    await read(app, twiceOpenAi());
    await go(app, 'settings');
    await app.getByRole('button', { name: 'Make a backup now' }).click();
    await expect(app.getByText('The backup is made and checked.')).toBeVisible();
    expect(readableIn(folderOf(host)).length).toBeGreaterThan(1);
    const groups = await setUp(app);
    await expect(section(app).getByText('Your data and its backups are encrypted.')).toBeVisible();
    await expect(app.getByText('An export of everything is not encrypted', { exact: false })).toBeVisible();
    await expectNoBarrier(app);
    expect(readableIn(folderOf(host))).toEqual([]);

    // The page without its host complains, and so does a window that is left.
    await host.restart();
    if (!app.url().startsWith('app:')) await app.goto(host.address());
    complaints.length = 0;
    await expect(app.getByRole('heading', { name: 'Recoup is locked' })).toBeVisible();
    await expect(app).toHaveTitle('Recoup');
    await expect(field(app, 'Passphrase')).toBeFocused();
    await expectNoBarrier(app);
    await unlock(app, 'four words of yours');
    await expect(app.getByRole('alert')).toContainText('That is not the passphrase.');
    await expectNoBarrier(app);
    await unlock(app, PASSPHRASE);
    await go(app, 'timeline');
    await expect(app.getByRole('row', { name: /₩30,870/u })).toBeVisible();

    // A search tells a name in the address; it goes with the lock.
    await go(app, 'timeline?q=openai');
    await expect(app.getByRole('row', { name: /₩30,870/u })).toBeVisible();
    await app.clock.fastForward('14:00');
    await app.mouse.move(100, 100);
    await app.clock.fastForward('14:00');
    await expect(app.getByRole('row', { name: /₩30,870/u })).toBeVisible();
    await app.clock.fastForward('01:30');
    await expect(app.getByRole('heading', { name: 'Recoup is locked' })).toBeVisible();
    await expect(app.getByRole('row')).toHaveCount(0);
    expect(app.url()).not.toContain('openai');

    // Files that come meanwhile wait.
    await dropOnLock(app, 'more.csv', MORE);
    await expect(app.getByText('1 file waits to be read once Recoup is unlocked.')).toBeVisible();
    await app.getByRole('button', { name: 'I have my recovery code' }).click();
    await expect(app.getByRole('heading', { name: 'Open with your recovery code' })).toBeVisible();
    await field(app, 'Recovery code').fill(groups.join(' ').toLowerCase().replace(/^./u, '?'));
    await field(app, 'New passphrase').fill(NEXT);
    await field(app, 'The same once more').fill(NEXT);
    await expectNoBarrier(app);
    await app.keyboard.press('Enter');
    await expect(app.getByRole('alert')).toContainText('has a slip somewhere');
    await field(app, 'Recovery code').fill(groups.join(' ').toLowerCase());
    await app.keyboard.press('Enter');
    await expect(app.getByRole('dialog').getByText('1 new', { exact: true })).toBeVisible();
    await app.keyboard.press('Escape');
    expect(readableIn(folderOf(host))).toEqual([]);

    await go(app, 'settings');
    await section(app).getByRole('button', { name: 'Remove the lock' }).click();
    await field(app, 'Your passphrase').fill(PASSPHRASE);
    await app.keyboard.press('Enter');
    await expect(app.getByRole('alert')).toContainText('That is not the passphrase.');
    await field(app, 'Your passphrase').fill(NEXT);
    await app.keyboard.press('Enter');
    await expect(app.getByText('The lock is removed.')).toBeVisible();
    await expect(section(app).getByRole('button', { name: 'Set up a lock' })).toBeVisible();
    await go(app, 'timeline');
    await expect(app.getByRole('row', { name: /₩30,870/u })).toBeVisible();
    expect(readableIn(folderOf(host)).length).toBeGreaterThan(1);
  });

test('the passphrase, the code and the idle time are changed, and keys lock at once', async ({ app }) => {
  await read(app, twiceOpenAi());
  await setUp(app);
  await section(app).getByText('1 hour', { exact: true }).click();
  await expect(section(app).getByRole('radio', { name: '1 hour' })).toBeChecked();

  await section(app).getByRole('button', { name: 'Change the passphrase' }).click();
  await field(app, 'Your passphrase').fill(PASSPHRASE);
  await field(app, 'New passphrase').fill(NEXT);
  await field(app, 'The same once more').fill(NEXT);
  await app.keyboard.press('Enter');
  await expect(app.getByText('The passphrase is changed.')).toBeVisible();

  await section(app).getByRole('button', { name: 'New recovery code' }).click();
  await field(app, 'Your passphrase').fill(NEXT);
  await app.keyboard.press('Enter');
  await confirmCode(app, 'Use this code');
  await expect(app.getByText('The new recovery code holds now.')).toBeVisible();

  await app.getByRole('heading', { name: 'Settings' }).click();
  await app.keyboard.press('Shift+L');
  await unlock(app, NEXT);
  await expect(section(app).getByRole('radio', { name: '1 hour' })).toBeChecked();
  const words = field(app, 'Passphrase');
  await section(app).getByRole('button', { name: 'Lock now' }).click();
  await words.fill(NEXT);
  await expect(words).toHaveAttribute('type', 'password');
  await app.getByRole('button', { name: 'Show or hide what is typed: Passphrase' }).press('Enter');
  await expect(words).toHaveAttribute('type', 'text');
});

test(
  'locked, the desktop shows no name in its menu, and a file that is opened with it waits',
  { tag: '@desktop' },
  async ({ app, desk }) => {
    const file = resolve('assets', 'samples', 'chase-card.csv');
    await desk.openFile(file);
    await expect(app.getByRole('dialog').getByText(/ new$/u).first()).toBeVisible();
    await app.keyboard.press('Escape');
    await expect.poll(() => desk.menu()).toContain('File > Recent imports > chase-card.csv');
    await setUp(app);
    await desk.choose('File', 'Lock now');
    await expect(app.getByRole('heading', { name: 'Recoup is locked' })).toBeVisible();
    await expect.poll(() => desk.menu()).not.toContain('File > Recent imports > chase-card.csv');
    await desk.openFile(file);
    await expect(app.getByText('1 file waits to be read once Recoup is unlocked.')).toBeVisible();
    await unlock(app, PASSPHRASE);
    await expect(
      app
        .getByRole('dialog')
        .getByText(/ known$/u)
        .first(),
    ).toBeVisible();
    await expect.poll(() => desk.menu()).toContain('File > Recent imports > chase-card.csv');
  },
);

for (const [moment, lock] of [
  ['it is locked', (desk: Desk) => desk.choose('File', 'Lock now')],
  ['the screen is locked', (desk: Desk) => desk.power('lock-screen')],
  ['the computer goes to sleep', (desk: Desk) => desk.power('suspend')],
] as const)
  test(
    `what was typed into a letter a moment before ${moment} is kept`,
    { tag: '@desktop' },
    async ({ app, desk }) => {
      await dropFiles(app, [twiceOpenAi()]);
      await expect(app.getByRole('dialog').getByRole('button', { name: /^Look at/u })).toBeFocused();
      await app.keyboard.press('Enter');
      await expect(app.getByRole('article')).toContainText('OpenAI');
      await app.keyboard.press('d');
      await expect(app.getByRole('heading', { name: 'You have looked at all of them' })).toBeFocused();
      await app.getByRole('link', { name: 'Open the case' }).first().press('Enter');
      await expect(whatNow(app)).toBeVisible();
      const ofCase = new URL(app.url()).hash;
      await setUp(app);
      await app.evaluate((to) => {
        location.hash = to;
      }, ofCase);
      await expect(whatNow(app)).toBeVisible();
      await app.keyboard.press('w');
      const body = app.getByLabel('Letter', { exact: true });
      await expect(body).not.toHaveValue('');
      await body.fill('My own words.');
      await lock(desk);
      await expect(app.getByRole('heading', { name: 'Recoup is locked' })).toBeVisible();
      await unlock(app, PASSPHRASE);
      await expect(body).toHaveValue('My own words.');
    },
  );

test('the lock screen speaks and looks as the screens did', async ({ app }) => {
  await setUp(app);
  await app.getByText('한국어', { exact: true }).click();
  await app.getByText('어둡게', { exact: true }).click();
  // Chosen is what was stored: before, the lock would hear nothing of it.
  await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await app.getByRole('heading', { name: '설정', exact: true }).click();
  await app.keyboard.press('Shift+L');
  await expect(app.getByRole('heading', { name: 'Recoup이 잠겨 있어요' })).toBeVisible();
  await app.reload();
  await expect(app.getByRole('heading', { name: 'Recoup이 잠겨 있어요' })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expectNoBarrier(app);
});

const MORE = [
  'Transaction Date,Post Date,Description,Category,Type,Amount,Memo',
  '10/14/2026,10/14/2026,CORNER BAKERY,Shopping,Sale,-4.50,',
  '',
].join('\n');
