import type { Locator, Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { dropFiles } from './support/drop.ts';

/** A checking account's list as Chase exports it, newest first, one row a day from this day of 2026 on. */
function checkingList(from: string, days: number, start: number, without: readonly number[] = []): string {
  let cents = start;
  const rows = Array.from({ length: days }, (_, index) => {
    const minor = index % 14 === 0 ? 90_000 : -(400 + ((index * 37) % 2500));
    cents += minor;
    const [year, month, day] = dayAfter(from, index).split('-');
    const amount = (minor / 100).toFixed(2);
    return `DEBIT,${month}/${day}/${year},"SHOP ${index}",${amount},DEBIT_CARD,${(cents / 100).toFixed(2)},,`;
  });
  const shown = rows.filter((_, index) => !without.includes(index));
  const header = 'Details,Posting Date,"Description",Amount,Type,Balance,Check or Slip #,';
  return `${[header, ...shown.reverse()].join('\n')}\n`;
}

function dayAfter(day: string, days: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

async function coverageOn(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    location.hash = '#/imports';
  });
  const section = page.getByRole('region', { name: /What your statements cover|명세서에 담긴 기간/ });
  await expect(section.getByRole('listitem').first()).toBeVisible();
  return section;
}

/** What does not add up is seen before it is stored; it is stored all the same. */
async function readAsItIs(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Look at it|확인하기)$/ }).click();
  await page.getByRole('button', { name: /^(?:Read it like this|이대로 읽기)$/ }).click();
  await expect(page.getByRole('button', { name: /^(?:Done|완료)$/ })).toBeVisible();
}

test.describe('the sample', () => {
  test.use({ profile: 'sample', locale: 'en-US' });

  test('is told account by account, in words', async ({ app }) => {
    await expect(app.getByRole('grid')).toBeVisible();
    await expect(await coverageOn(app)).toMatchAriaSnapshot(`
      - region "What your statements cover":
        - heading "What your statements cover" [level=2]
        - paragraph: A charge that no statement shows cannot be found. This is where some may be missing.
        - paragraph: No statement is missing, as far as the files can tell.
        - list:
          - listitem:
            - text: Chase card
            - paragraph: /May 3 – Nov \\d+, 2026, no gaps · no balances to check/
          - listitem:
            - text: /KB국민은행/
            - paragraph: /May 1 – Nov 14, 2026, no gaps · no balances to check/
          - listitem:
            - text: PayPal
            - paragraph: /no gaps · \\d+ balances checked, all add up/
          - listitem:
            - text: /Wells Fargo/
            - paragraph: /May 1 – Nov 14, 2026, no gaps/
          - listitem:
            - text: 신한카드 ··4821
            - paragraph: May 1 – Nov 14, 2026, no gaps · no balances to check · 31 days in more than one file
    `);
  });
});

test.describe('statements with holes', () => {
  test.use({ locale: 'en-US' });

  const first = {
    name: 'Chase1234_Activity20260401.csv',
    content: checkingList('2026-01-01', 60, 50_000, [39]),
  };
  const second = { name: 'Chase1234_Activity20260701.csv', content: checkingList('2026-03-14', 60, 80_000) };

  test('name the days that are missing and the line at which a balance breaks, until both are mended', async ({
    app,
  }) => {
    await dropFiles(app, [first, second]);
    const dialog = app.getByRole('dialog');
    const doubt = dialog
      .getByRole('paragraph')
      .filter({ hasText: '58 balances were checked: one does not add up, at line 21.' });
    // The import says so before it stores anything, and after it.
    await expect(doubt).toBeVisible();
    await readAsItIs(app);
    await expect(doubt).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).click();

    const section = await coverageOn(app);
    await expect(section).toMatchAriaSnapshot(`
      - region "What your statements cover":
        - paragraph: Charges may be missing in 2 places.
        - list:
          - listitem:
            - text: Chase ··1234
            - paragraph: Jan 1 – May 12, 2026, 12 days missing · 117 balances checked, 1 does not add up
            - list:
              - listitem: "/12 days are missing: Mar 2 – 13, 2026 Download these days from your bank or card/"
              - listitem:
                - text: /line 21 of Chase1234_Activity20260401.csv \\(Feb 10, 2026\\)/
                - link "See what was read":
                  - /url: "#/imports/2"
    `);
    await section.getByRole('link', { name: 'See what was read' }).click();
    await expect(app).toHaveURL(/#\/imports\/2$/);

    const whole = { name: 'Chase1234_Activity20260801.csv', content: checkingList('2026-01-01', 72, 50_000) };
    await dropFiles(app, [whole]);
    await app.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    await expect(await coverageOn(app)).toContainText(
      'No statement is missing, as far as the files can tell.',
    );
  });

  test('say that a row was not read, also where no day is missing, until it was set aside', async ({
    app,
  }) => {
    const spoilt = checkingList('2026-01-01', 20, 50_000).replace('01/09/2026', 'someday');
    await dropFiles(app, [{ name: 'Chase1234_Activity20260401.csv', content: spoilt }]);
    await readAsItIs(app);
    await app.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
    const section = await coverageOn(app);
    await expect(section).toContainText('1 row could not be read and was not searched.');
    await expect(section).toContainText('1 row not read');
    await section.getByRole('link', { name: 'See what was not read' }).click();
    await expect(app).toHaveURL(/#\/imports\/1$/);
    await app.getByRole('button', { name: /^Set line .* aside/ }).click();
    await expect(await coverageOn(app)).not.toContainText('could not be read');
  });

  for (const [language, locale] of [
    ['English', 'en-US'],
    ['Korean', 'ko-KR'],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`in ${language}, ${colorScheme}`, () => {
        test.use({ locale, colorScheme, bypassCSP: true });

        test('have no barrier and fit a narrow window', async ({ app }) => {
          await dropFiles(app, [first, second]);
          await readAsItIs(app);
          await app
            .getByRole('dialog')
            .getByRole('button', { name: /^(?:Done|완료)$/ })
            .click();
          await app.setViewportSize({ width: 640, height: 800 });
          await coverageOn(app);
          await expectNoBarrier(app);
          const wider = await app.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
          expect(wider).toBe(false);
        });
      });
    }
  }
});
