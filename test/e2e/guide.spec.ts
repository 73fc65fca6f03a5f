import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { expectNoBarrier } from './support/barriers.ts';

test.use({ bypassCSP: true });

async function openGuide(app: Page, step = ''): Promise<void> {
  await app.evaluate((to) => {
    location.hash = `#/guide${to}`;
  }, step);
  await expect(app.getByRole('heading', { level: 1, name: /^(Guide|환불 가이드)$/ })).toBeVisible();
}

test('a step, as a screen reader hears it', async ({ app }) => {
  await openGuide(app);
  await expect(app.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Guide" [level=1]
      - text: 0 of 25 done
      - button "Find or do Ctrl K"
      - paragraph: /It begins with one polite message/
      - paragraph: Beside each fact stands how well it is known. This is not legal advice.
      - region "Step by step":
        - heading "Step by step" [level=2]
        - list:
          - 'listitem "Step 1: Check whether it is one too many"':
            - 'heading "Step 1: Check whether it is one too many" [level=3]'
            - paragraph: "Two lines that look alike can both be right: a top-up, tax, a change of plan."
            - list:
              - listitem:
                - checkbox "Both charges are booked; none is only pending"
                - text: Both charges are booked; none is only pending
              - listitem:
                - 'checkbox "No good reason fits: top-up, tax, plan change, second account, app store"'
              - listitem:
                - checkbox "I compared the price in its own currency"
            - list "Good to know":
              - listitem: /A pending twin usually disappears within 3 to 10 business days/
              - listitem: /Two equal prices in dollars can be booked at different amounts in won/
            - link "Review what looks doubled":
              - /url: "#/review"
            - link "See all charges":
              - /url: "#/timeline"
          - 'listitem "Step 2: Gather three kinds of proof"'
          - 'listitem "Step 3: Ask politely"'
          - 'listitem "Step 4: Wait 24 to 48 hours"'
          - 'listitem "Step 5: Follow up"'
          - 'listitem "Step 6: Escalate"'
          - 'listitem "Step 7: File with the card company, PayPal or the bank"'
          - 'listitem "Step 8: Tidy up"'
          - 'listitem "Step 9: Prevent the next one"'
      - region "Common mistakes"
      - region "Questions and answers"
  `);
});

test('ticks are set by keyboard, and are there after a reload and a restart', async ({
  app,
  host,
  complaints,
}) => {
  // Keys count once the screen is drawn.
  await expect(app.getByRole('main')).toBeVisible();
  await app.keyboard.press('g');
  await app.keyboard.press('g');
  await expect(app).toHaveURL(/#\/guide$/);
  await app.keyboard.press('j');
  await expect(app.getByRole('heading', { name: /^Step 1:/ })).toBeFocused();
  for (let left = 3; left > 0; left -= 1) {
    await app.keyboard.press('Tab');
    await app.keyboard.press('Space');
  }
  await expect(app.getByText('3 of 25 done')).toBeVisible();
  await expect(app.getByRole('heading', { name: /^Step 1, done:/ })).toBeVisible();
  await app.keyboard.press('j');
  await expect(app.getByRole('heading', { name: /^Step 2:/ })).toBeFocused();

  await app.reload();
  await expect(app.getByText('3 of 25 done')).toBeVisible();
  await expect(app.getByRole('checkbox', { name: /^I compared the price/ })).toBeChecked();

  await host.restart();
  await app.goto(host.address());
  // The page asked a host that was gone for a moment.
  complaints.length = 0;
  await openGuide(app);
  const compared = app.getByRole('checkbox', { name: /^I compared the price/ });
  await expect(compared).toBeChecked();
  await compared.uncheck();
  await expect(app.getByText('2 of 25 done')).toBeVisible();
  await app.reload();
  await expect(app.getByText('2 of 25 done')).toBeVisible();
  await expect(compared).not.toBeChecked();
});

test('a step leads to the screen that does it, and an address to a step', async ({ app }) => {
  await openGuide(app, '/file');
  await expect(app.getByRole('heading', { name: /^Step 7:/ })).toBeFocused();
  await expect(app.getByRole('heading', { name: /^Step 7:/ })).toBeInViewport();
  await app
    .getByRole('listitem', { name: /^Step 9:/ })
    .getByRole('link')
    .click();
  await expect(app).toHaveURL(/#\/subscriptions$/);
});

test('a fact tells where it is from, and an opinion that it is one', async ({ app }) => {
  await openGuide(app);
  const fact = app.getByRole('listitem').filter({ hasText: /^A pending twin/ });
  await expect(fact.getByText('GitHub docs')).toBeHidden();
  await fact.getByText('from another source').click();
  await expect(fact.getByText(/GitHub docs .* checked on/)).toBeVisible();
  await app.getByText('What are my chances?').click();
  const opinion = app.getByRole('listitem').filter({ hasText: /^One writer who got a refund/ });
  await expect(opinion.getByText('an opinion')).toBeVisible();
  await expect(opinion).not.toContainText('from another source');
});

for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ locale: language === 'en' ? 'en-US' : 'ko-KR', colorScheme: theme });

      test('the guide has no barrier, ticked and with its sources and answers open', async ({ app }) => {
        await openGuide(app);
        await app.getByRole('checkbox').first().check();
        await expectNoBarrier(app);
        await app.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
          for (const one of all) one.open = true;
        });
        await expectNoBarrier(app);
        await app.setViewportSize({ width: 640, height: 900 });
        expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
      });
    });
  }
}
