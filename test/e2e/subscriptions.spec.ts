import { readFileSync } from 'node:fs';

import type { Locator, Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { dropFiles } from './support/drop.ts';

test.use({ bypassCSP: true });

const CARD = readFileSync(new URL('../../assets/samples/chase-card.csv', import.meta.url));

async function openPage(app: Page): Promise<void> {
  await app.evaluate(() => {
    location.hash = '#/subscriptions';
  });
  await expect(app.getByRole('heading', { level: 1, name: /^(Subscriptions|정기 결제)$/ })).toBeVisible();
}

/** The card of the sample household, in a profile of its own. */
async function dropCard(app: Page): Promise<void> {
  await dropFiles(app, [{ name: 'chase-card.csv', content: CARD }]);
  await expect(app.getByRole('dialog')).toContainText('74 new');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await openPage(app);
  // Keys act once the list is there.
  await expect(app.getByRole('link', { name: 'Adobe', exact: true })).toBeVisible();
}

function row(app: Page, merchant: string): Locator {
  return app.getByRole('listitem').filter({ has: app.getByRole('link', { name: merchant, exact: true }) });
}

test('what is charged regularly, as a screen reader hears it', async ({ app }) => {
  await dropCard(app);
  await expect(app.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Subscriptions" [level=1]
      - text: 4 running
      - button "Find or do Ctrl K"
      - region "What it comes to":
        - heading "What it comes to" [level=2]
        - paragraph: Everything that runs at present, at the price on its line. Where that differs each time, the usual one counts (“about”).
        - list:
          - listitem: $94.97 a month $1,139.64 a year
      - region "Running":
        - heading "Running" [level=2]
        - list:
          - listitem:
            - link "Adobe":
              - /url: "#/timeline?merchant=Adobe"
            - text: Chase card · monthly · since May 2026 $59.99 $719.88 a year · next expected Dec 8
            - 'button "I cancelled it…: Adobe"'
          - listitem:
            - link "Spotify"
            - text: Chase card · monthly · since May 2026 $12.99 $155.88 a year · next expected Nov 22
            - 'button "I cancelled it…: Spotify"'
            - paragraph: "Price: $11.99 → $12.99 since August 2026"
            - list:
              - listitem:
                - text: The price went up
                - 'link "Look at it: The price went up"'
          - listitem:
            - link "Dropbox"
            - text: Chase card · monthly · since June 2026 $11.99 $143.88 a year · next expected Nov 17
            - 'button "I cancelled it…: Dropbox"'
            - list:
              - listitem:
                - text: A free trial became a charge
                - 'link "Look at it: A free trial became a charge"'
          - listitem:
            - link "GitHub"
            - text: Chase card · monthly · since May 2026 $10.00 $120.00 a year · next expected Dec 4
            - 'button "I cancelled it…: GitHub"'
  `);
});

test('a cancellation is marked by keyboard, held against charges, and taken back', async ({
  app,
  host,
  complaints,
}) => {
  await dropCard(app);
  await app.keyboard.press('j');
  await expect(app.getByRole('link', { name: 'Adobe', exact: true })).toBeFocused();
  await app.keyboard.press('j');
  await app.keyboard.press('j');
  await expect(app.getByRole('link', { name: 'Dropbox', exact: true })).toBeFocused();
  await app.keyboard.press('c');
  const field = app.getByLabel('Cancelled on');
  await expect(field).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('button', { name: 'I cancelled it…: Dropbox' })).toBeFocused();
  await app.keyboard.press('Enter');
  await field.fill('2026-08-20');
  await app.keyboard.press('Enter');

  const cancelled = app.getByRole('region', { name: 'You cancelled' });
  await expect(cancelled).toContainText('cancelled on Thu, Aug 20, 2026');
  await expect(cancelled.getByRole('link', { name: 'Dropbox', exact: true })).toBeFocused();
  await expect(cancelled).toContainText('Charged 2 times after you cancelled, first on Thu, Sep 17, 2026');
  await expect(app.getByRole('main')).toContainText('$82.98 a month');

  await cancelled.getByRole('link', { name: /^Look at it: Charged 2 times/ }).click();
  await expect(app.getByRole('article')).toContainText('Charged after you cancelled');
  // Looked at and decided, it is told quietly.
  await app.keyboard.press('d');
  await expect(app.getByRole('button', { name: /^Undo: .*Dropbox/ })).toBeVisible();
  await expect(app.getByRole('article')).not.toContainText('Charged after you cancelled');
  await openPage(app);
  await expect(cancelled.locator('[data-tone="quiet"]')).toContainText('Charged 2 times after you cancelled');

  await host.restart();
  await app.goto(host.address());
  // The page asked a host that was gone for a moment.
  complaints.length = 0;
  await openPage(app);
  await app.getByRole('button', { name: 'Remove the mark: Dropbox' }).click();
  await expect(cancelled).toHaveCount(0);
  await expect(app.getByRole('link', { name: 'Dropbox', exact: true })).toBeFocused();
  await expect(app.getByRole('main')).toContainText('$94.97 a month');
});

test('a line leads to its charges on the timeline', async ({ app }) => {
  await dropCard(app);
  await row(app, 'Spotify').click({ position: { x: 300, y: 8 } });
  await expect(app).toHaveURL(/#\/timeline\?merchant=Spotify/);
  await expect(app.getByRole('status', { name: 'Total of what is shown' })).toContainText('6 charges');
});

test('what ended is folded away, and opens', async ({ app }) => {
  const lines = ['03', '04', '05', '06'].map(
    (month) => `${month}/12/2026,${month}/12/2026,NETFLIX.COM,Bills,Sale,-15.49,`,
  );
  const header = 'Transaction Date,Post Date,Description,Category,Type,Amount,Memo';
  const content = [header, ...lines, '09/30/2026,09/30/2026,ACME FURNITURE,Shopping,Sale,-20.00,', ''].join(
    '\n',
  );
  await dropFiles(app, [{ name: 'Chase1234_Activity.CSV', content }]);
  await expect(app.getByRole('dialog')).toContainText('5 new');
  await app.keyboard.press('Escape');
  await openPage(app);
  await expect(row(app, 'Netflix')).toBeHidden();
  await app.getByText('One that ended').click();
  await expect(row(app, 'Netflix')).toContainText('last on Fri, Jun 12, 2026');
  await expectNoBarrier(app);
});

test('without statements the page says what it will show', async ({ app }) => {
  await openPage(app);
  await expect(app.getByRole('heading', { name: 'Nothing regular yet' })).toBeVisible();
  await expectNoBarrier(app);
});

for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ locale: language === 'en' ? 'en-US' : 'ko-KR', colorScheme: theme, profile: 'sample' });

      test('the page has no barrier, with the question open and a charge after cancelling', async ({
        app,
      }) => {
        await openPage(app);
        const ask = app.getByRole('button', { name: /: Dropbox$/ });
        await ask.click();
        await expectNoBarrier(app);
        await app.locator('input[type="date"]').fill('2026-08-20');
        await app.keyboard.press('Enter');
        await expect(
          app.getByRole('link', { name: /^(Look at it: Charged|살펴보기: 해지한)/ }),
        ).toBeVisible();
        await expectNoBarrier(app);
        await app.setViewportSize({ width: 640, height: 900 });
        expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
      });
    });
  }
}
