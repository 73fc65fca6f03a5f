import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { go } from './support/read.ts';

test.use({ bypassCSP: true, profile: 'sample', day: '2026-11-02' });

/** Says "charged twice" of OpenAI and goes to its case, whatever the language. */
async function openCase(app: Page): Promise<void> {
  await expect(app.getByRole('grid')).toBeVisible();
  await go(app, 'review');
  await app.getByRole('link', { name: /^OpenAI/ }).click();
  await expect(app.getByRole('article')).toContainText('OpenAI');
  await app.keyboard.press('d');
  // The next flag takes the focus as it appears: only then a link keeps it.
  const next = app.getByRole('article').getByRole('heading', { level: 2 });
  await expect(next).not.toContainText('OpenAI');
  await expect(next).toBeFocused();
  await app.locator('main a[href^="#/cases/"]').first().press('Enter');
  await expect(app.locator('#what-now')).toBeVisible();
}

/** Opens every question that this case can be asked now, one after the other; answers their titles. */
async function everyQuestion(app: Page): Promise<readonly string[]> {
  await app.keyboard.press('o');
  const names = await app.getByRole('menuitem').allInnerTexts();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('menu')).toHaveCount(0);
  const atHand = await app.locator('section[aria-labelledby="what-now"] button[aria-keyshortcuts]').count();
  const titles: string[] = [];
  // The last of those at hand opens the menu.
  for (let digit = 1; digit < atHand; digit += 1) {
    await app.keyboard.press(String(digit));
    titles.push(await titleOfQuestion(app));
  }
  for (const name of names) {
    await app.keyboard.press('o');
    await app.getByRole('menuitem', { name, exact: true }).press('Enter');
    titles.push(await titleOfQuestion(app));
  }
  return titles;
}

/** Looks at the question and leaves it; empty where the deed has none: letters and proof. */
async function titleOfQuestion(app: Page): Promise<string> {
  const dialog = app.getByRole('dialog');
  const heading = app.locator('#what-now');
  const elsewhere = app.locator('textarea').or(app.locator('h2:focus')).or(dialog.locator(':focus'));
  await expect(elsewhere.first()).toBeVisible();
  if ((await heading.count()) === 0) {
    await app.goBack();
    await expect(heading).toBeVisible();
    return '';
  }
  if ((await dialog.count()) === 0) return '';
  await expect(dialog.locator(':focus')).toBeVisible();
  await expectNoBarrier(app, '[role="dialog"]');
  const title = await dialog.getByRole('heading').first().innerText();
  await app.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  // Back to where it was asked.
  await expect(app.locator('main :focus')).toBeVisible();
  return title;
}

for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ locale: language === 'en' ? 'en-US' : 'ko-KR', colorScheme: theme });

      test('cases, a case and its letter have no barrier', async ({ app }) => {
        await openCase(app);
        await app.evaluate(() => {
          for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
        });
        await expectNoBarrier(app);
        for (const screen of ['cases', 'cases?as=board&show=all', 'cases/1/letter/first-request']) {
          await go(app, screen);
          await expect(app.locator('#what-now')).toHaveCount(0);
          await expectNoBarrier(app);
        }
      });
    });
  }
}

/** One half of the questions in each look: their frame is the same. */
for (const { language, theme, filed } of [
  { language: 'en', theme: 'light', filed: false },
  { language: 'ko', theme: 'dark', filed: true },
] as const) {
  test.describe(`every question ${filed ? 'after' : 'before'} filing, in ${language}, ${theme}`, () => {
    test.use({ locale: language === 'en' ? 'en-US' : 'ko-KR', colorScheme: theme });

    test('has no barrier, and leads back to what is next', async ({ app }) => {
      await openCase(app);
      if (filed) {
        await app.keyboard.press('o');
        await app.getByRole('menuitem', { name: '카드사에 이의제기하기' }).press('Enter');
        await app.getByRole('dialog').locator('button[type="submit"]').press('Enter');
        await expect(app.getByRole('dialog')).toHaveCount(0);
        // What can be done is another thing from here on.
        await expect(app.locator('#what-now')).toBeFocused();
      }
      const asked = await everyQuestion(app);
      expect(asked).toContain(filed ? '결과가 어떻게 나왔나요?' : 'What did they answer?');
      expect(asked.filter((title) => title !== '').length).toBeGreaterThan(6);
    });
  });
}
