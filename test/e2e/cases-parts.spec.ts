import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { textOf, whatNow } from './support/cases.ts';

test.use({ profile: 'sample', day: '2026-11-02', locale: 'en-US' });

/** Says "charged twice" of OpenAI and goes to its case. */
async function openCase(app: Page): Promise<void> {
  await app.getByRole('link', { name: /^Review/ }).click();
  await app.getByRole('link', { name: /^OpenAI/ }).click();
  await expect(app.getByRole('article')).toContainText('OpenAI');
  await app.keyboard.press('d');
  await app.getByRole('link', { name: 'Open the case' }).first().press('Enter');
  await expect(whatNow(app)).toBeVisible();
}

/** Drops one file on a part of the page. */
async function dropOn(app: Page, place: ReturnType<Page['locator']>, name: string, content: string) {
  const transfer = await app.evaluateHandle(
    ([called, words]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([words], called));
      return carried;
    },
    [name, content] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await place.dispatchEvent(type, { dataTransfer: transfer });
}

test('a file dropped on a kind of proof is kept there, saved again as it was, and taken out', async ({
  app,
}) => {
  await openCase(app);
  const usage = app
    .getByRole('listitem')
    .filter({ has: app.getByRole('checkbox', { name: 'I have: Usage' }) });
  await dropOn(app, usage, 'usage-october.csv', 'day,requests\n2026-10-15,12\n');
  const kept = usage.getByRole('button', { name: 'Save a copy of usage-october.csv' });
  await expect(kept).toBeVisible();
  await expect(app.getByRole('status').getByText('Kept with the case: usage-october.csv')).toBeAttached();
  // It was no statement to be read.
  await expect(app.getByRole('dialog')).toHaveCount(0);
  const saved = app.waitForEvent('download');
  await kept.press('Enter');
  expect(await textOf(await saved)).toBe('day,requests\n2026-10-15,12\n');
  await usage.getByRole('button', { name: 'Take usage-october.csv out' }).press('Enter');
  await expect(kept).toHaveCount(0);
});

test('a case by hand is opened, corrected and given another day, by keyboard alone', async ({ app }) => {
  await expect(app.getByRole('grid')).toBeVisible();
  await app.keyboard.press('g');
  await app.keyboard.press('c');
  await expect(app.getByRole('heading', { name: 'No case yet' })).toBeVisible();
  await app.keyboard.press('o');
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Merchant', exact: true })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(dialog.getByText('Say who took the money.')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Merchant', exact: true })).toBeFocused();
  await app.keyboard.type('Cedar Books');
  await expect(dialog.getByRole('option', { name: 'not mine' })).toHaveCount(0);
  await dialog.getByLabel('Day of the charge').fill('2026-10-20');
  await dialog.getByLabel('Charged', { exact: true }).fill('48.50');
  await dialog.getByLabel('To come back, in USD').fill('50');
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('more than was charged ($48.50)');
  await dialog.getByLabel('To come back, in USD').fill('');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { level: 1, name: 'Cedar Books' })).toBeVisible();
  await expect(app.getByRole('banner').or(app.getByRole('main'))).toContainText('$48.50');

  await app.keyboard.press('l');
  await expect(dialog.getByLabel('What was said')).toBeFocused();
  await app.keyboard.type('Asked for it.');
  await app.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(app.getByRole('region', { name: 'Conversation' })).toContainText('Asked for it.');
  await app.getByRole('heading', { name: /^History/ }).click();
  await app.getByRole('button', { name: /^Correct: First message/ }).press('Enter');
  await expect(dialog.getByLabel('What was said')).toBeFocused();
  await app.keyboard.press('Control+a');
  await app.keyboard.type('Asked for it in the shop.');
  await app.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(app.getByRole('region', { name: 'Conversation' })).toContainText('Asked for it in the shop.');
  await app.keyboard.press('u');
  await expect(app.getByRole('region', { name: 'Conversation' })).not.toContainText('in the shop');
});

test('a letter is filled in, calmed, saved, and sent in one go', async ({ app }) => {
  await openCase(app);
  await app.keyboard.press('w');
  const body = app.getByLabel('Letter', { exact: true });
  await expect(body).toHaveValue(/\[e-mail address of your account\]/);
  await app.getByLabel(/^The e-mail address of your account/).fill('kim@home.example');
  await app.keyboard.press('Enter');
  await expect(body).toHaveValue(/kim@home\.example/);
  await expect(body).not.toHaveValue(/\[e-mail address of your account\]/);
  const calm = await body.inputValue();
  await body.fill(`${calm}\nThis is a scam.`);
  const remark = app.getByRole('button', { name: /^(Say:|Leave it out)/ }).first();
  await remark.press('Enter');
  await expect(body).not.toHaveValue(/scam/);
  const saved = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save as a file' }).press('Enter');
  expect(await textOf(await saved)).toContain('kim@home.example');
  // Another letter and back: what was written is still there.
  await app.getByRole('link', { name: 'Back to the case' }).press('Enter');
  await expect(whatNow(app)).toBeVisible();
  await app.keyboard.press('w');
  await expect(body).toHaveValue(/kim@home\.example/);
  await app.getByRole('button', { name: 'I sent it' }).press('Enter');
  await expect(app.getByRole('dialog')).toContainText('The letter still has marks in it');
  await app.getByRole('button', { name: 'Keep and log it' }).press('Enter');
  await expect(app.getByRole('status').getByText('Kept and logged: First request')).toBeAttached();
  await expect(app.getByRole('heading', { name: 'What now?' })).toBeFocused();
  await expect(app.getByRole('region', { name: 'Letters kept' })).toContainText('First request');
});

test('a screen reader hears what the case wants, its limits and what can be done', async ({ app }) => {
  await openCase(app);
  await expect(app.getByRole('main')).toMatchAriaSnapshot(`
    - heading "OpenAI" [level=1]
    - strong: ₩30,870
    - button "Save the dates as a calendar"
    - link "All cases"
    - list "How far the case is":
      - listitem: Prepare
      - listitem: Ask
    - region "What now?":
      - heading "What now?" [level=2]
      - paragraph: "Gather your proof: payments, usage, reason"
      - button "Gather proof"
      - button "Write the first message"
      - button "Log a conversation"
      - button "Something else happened"
    - region "Conversation":
      - heading "Conversation" [level=2]
    - region /Proof \\d of \\d/:
      - list:
        - listitem:
          - button "Add a file to Payments"
        - listitem:
          - 'checkbox "I have: Usage"'
    - region "What is claimed":
      - button "Change the claim"
      - list:
        - listitem:
          - paragraph: /Owed Wed, Oct 14, 2026/
        - listitem:
          - paragraph: /Claimed Thu, Oct 15, 2026/
    - region "Deadlines":
      - list
    - region "Money that came back"
    - region "Letters kept"
  `);
  await app.getByRole('link', { name: 'All cases' }).press('Enter');
  await expect(app.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Cases" [level=1]
    - region "The money in your cases":
      - term: At stake
      - definition: ₩30,870
      - figure:
        - 'img "Of ₩30,870 in KRW: Still missing ₩30,870"'
    - region "Due today":
      - list:
        - listitem:
          - link /Harbor Pine Hotel Not decided yet/
        - listitem:
          - link /OpenAI Gather your proof/
    - search "Filter cases":
      - searchbox "Search cases"
    - list "Cases":
      - listitem:
        - link "OpenAI"
  `);
});
