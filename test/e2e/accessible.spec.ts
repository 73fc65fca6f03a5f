import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';

/** Every screen in both languages and themes, held against the rules of WCAG 2.2 A and AA. */
for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ locale: language === 'en' ? 'en-US' : 'ko-KR', colorScheme: theme, bypassCSP: true });

      test('the first screen has no barrier', async ({ app }) => {
        await expect(app.getByRole('main')).toBeVisible();
        await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoBarrier(app);
      });

      test.describe('with the sample', () => {
        test.use({ profile: 'sample' });

        for (const route of ['timeline', 'imports', 'imports/1', 'settings']) {
          test(`${route} has no barrier`, async ({ app }) => {
            await expect(app.getByRole('grid')).toBeVisible();
            await app.evaluate((to) => {
              location.hash = `#/${to}`;
            }, route);
            if (route === 'timeline') {
              await app.keyboard.press('n');
              await app.keyboard.press('Enter');
              await expect(app.locator('aside').filter({ hasText: 'OpenAI' })).toBeVisible();
            } else await expect(app.getByRole('grid')).toHaveCount(0);
            await expectNoBarrier(app);
          });
        }
      });
    });
  }
}

async function expectNoBarrier(page: Page): Promise<void> {
  await dropMotion(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}

/** A colour on its way from one to another has no contrast of its own. */
async function dropMotion(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForTimeout(300);
}
