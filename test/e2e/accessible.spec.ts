import { expect, test } from './support/app.ts';
import { expectNoBarrier } from './support/barriers.ts';

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

        test('no screen has a barrier', async ({ app }) => {
          await expect(app.getByRole('grid')).toBeVisible();
          await expect(app.locator('a[href="#/review"]')).toContainText('2');
          await app.keyboard.press('n');
          // At once, before the month is read in which it lies.
          await app.keyboard.press('Enter');
          await expect(app.locator('aside').filter({ hasText: 'OpenAI' })).toBeVisible();
          await expectNoBarrier(app);
          for (const route of ['review', 'subscriptions', 'imports', 'imports/1', 'settings']) {
            await test.step(route, async () => {
              const main = app.getByRole('main');
              const before = await main.innerText();
              await app.evaluate((to) => {
                location.hash = `#/${to}`;
              }, route);
              await expect.poll(() => main.innerText()).not.toBe(before);
              await expectNoBarrier(app);
            });
          }
        });
      });
    });
  }
}
