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
  // The next flag takes the focus as it appears: only then a link keeps it.
  const next = app.getByRole('article').getByRole('heading', { level: 2 });
  await expect(next).not.toContainText('OpenAI');
  await expect(next).toBeFocused();
  await app.getByRole('link', { name: 'Open the case' }).first().press('Enter');
  await expect(whatNow(app)).toBeVisible();
}

/** Drops files on a part of the page. */
async function dropOn(
  app: Page,
  place: ReturnType<Page['locator']>,
  files: readonly (readonly [name: string, content: string])[],
) {
  const transfer = await app.evaluateHandle((dropped) => {
    const carried = new DataTransfer();
    for (const [called, words] of dropped) carried.items.add(new File([words], called));
    return carried;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await place.dispatchEvent(type, { dataTransfer: transfer });
}

/** A doubled Enter: the second comes before anything is drawn. */
async function answerTwice(dialog: ReturnType<Page['getByRole']>): Promise<void> {
  await dialog.locator('form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
}

test('a file dropped on a kind of proof is kept there, saved again as it was, and taken out', async ({
  app,
}) => {
  await openCase(app);
  const usage = app
    .getByRole('listitem')
    .filter({ has: app.getByRole('checkbox', { name: 'I have: Usage' }) });
  // One that cannot be kept holds up none of the others, and is said.
  await dropOn(app, usage, [
    ['nothing.csv', ''],
    ['usage-october.csv', 'day,requests\n2026-10-15,12\n'],
  ]);
  await expect(app.getByRole('alert')).toContainText('nothing.csv was not kept.');
  const kept = usage.getByRole('button', { name: 'Save a copy of usage-october.csv' });
  await expect(kept).toBeVisible();
  await expect(app.getByRole('status').getByText('Kept with the case: usage-october.csv')).toBeAttached();
  // It was no statement to be read.
  await expect(app.getByRole('dialog')).toHaveCount(0);
  const saved = app.waitForEvent('download');
  await kept.press('Enter');
  expect(await textOf(await saved)).toBe('day,requests\n2026-10-15,12\n');
  await usage.getByRole('button', { name: 'Take usage-october.csv out' }).press('Enter');
  const dialog = app.getByRole('dialog');
  await expect(dialog).toContainText('The file is deleted from Recoup');
  await dialog.getByRole('button', { name: 'Delete the file' }).press('Enter');
  await expect(kept).toHaveCount(0);
});

test('what is being written is left alone by deeds of the page, and a dialog gives the focus back', async ({
  app,
}) => {
  await openCase(app);
  const dialog = app.getByRole('dialog');
  const proof = app.getByRole('checkbox', { name: 'I have: Usage' });
  await proof.press('Space');
  await expect(proof).toBeChecked();
  await expect(proof).toBeFocused();
  // Both at once: the tick is written while the dialog is open, which stays.
  await proof.press('Space');
  await app.keyboard.press('n');
  await expect(dialog).toBeVisible();
  await expect(proof).not.toBeChecked();
  await expect(dialog).toContainText('What did they answer?');
  await app.keyboard.press('2');
  await app.getByLabel('What they said').fill('Not our fault.');
  await app.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await app.keyboard.press('7');
  await expect(app.getByLabel('What they said')).toHaveValue('Not our fault.');
  await app.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(proof).toBeFocused();
  // In an open menu keys are the menu's.
  await app.keyboard.press('o');
  await expect(app.getByRole('menu')).toBeVisible();
  await app.keyboard.press('n');
  await expect(dialog).toHaveCount(0);
  await app.keyboard.press('Escape');
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
  await expect(dialog.getByText('more than was charged ($48.50)')).toBeVisible();
  await expect(dialog.getByLabel('To come back, in USD')).toBeFocused();
  await dialog.getByLabel('To come back, in USD').fill('');
  await answerTwice(dialog);
  await expect(app.getByRole('heading', { level: 1, name: 'Cedar Books' })).toBeVisible();
  await expect(app.getByRole('banner').or(app.getByRole('main'))).toContainText('$48.50');

  await app.keyboard.press('l');
  await expect(dialog.getByLabel('What was said')).toBeFocused();
  await app.keyboard.type('Asked for it.');
  await answerTwice(dialog);
  await expect(dialog).toHaveCount(0);
  await expect(app.getByRole('heading', { name: /^History/ })).toHaveText('History 2 entries');
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
  await app.getByRole('link', { name: 'All cases' }).press('Enter');
  await expect(app.getByRole('list', { name: 'Cases' }).getByRole('listitem')).toHaveCount(1);
});

test('a letter is filled in, calmed, saved, and sent in one go', async ({ app }) => {
  await openCase(app);
  await app.keyboard.press('w');
  const body = app.getByLabel('Letter', { exact: true });
  await expect(body).toHaveValue(/\[e-mail address of your account\]/);
  await app.getByLabel(/^The e-mail address of your account/).fill('kim@home.example');
  await app.keyboard.press('Enter');
  await expect(body).toHaveValue(/kim@home\.example/);
  // The field went with its gap; the cursor is not lost.
  await expect(app.locator('main').locator('input:focus, textarea:focus')).toBeVisible();
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
  // Sent in one go, undone in one go.
  await app.keyboard.press('u');
  await expect(app.getByRole('region', { name: 'Letters kept' })).not.toContainText('First request');
  await expect(app.getByRole('region', { name: 'Conversation' }).getByRole('listitem')).toHaveCount(0);
  await app.keyboard.press('w');
  await expect(body).toHaveValue(/kim@home\.example/);
});

test('the brand of the card is asked once, and not to know it is an answer', async ({ app }) => {
  await openCase(app);
  // The names of the deadlines are whole on their line.
  const names = app.getByRole('region', { name: 'Deadlines' }).locator('[aria-hidden] [title] > span');
  await expect(names.first()).toBeVisible();
  const cut = await names.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
  expect(cut).toBe(0);
  const brand = app.getByRole('region', { name: 'Whose logo is on the card?' });
  await expect(brand.getByRole('button').first()).toHaveText('Visa');
  await brand.getByRole('button', { name: 'I do not know' }).press('Enter');
  await expect(brand).toHaveCount(0);
  await app.keyboard.press('u');
  await expect(brand).toBeVisible();
  await brand.getByRole('button', { name: 'Mastercard' }).press('Enter');
  await expect(brand).toHaveCount(0);
  await expect(app.getByRole('region', { name: 'Deadlines' })).toContainText('Mastercard');
});

test('what was just said is said in the language that is chosen meanwhile', async ({ app }) => {
  await openCase(app);
  await app
    .getByRole('region', { name: 'Whose logo is on the card?' })
    .getByRole('button', { name: 'Visa' })
    .press('Enter');
  const said = app.getByRole('main').getByRole('status');
  await expect(said.filter({ hasText: 'Noted' })).toHaveText(/^Noted: Claim changed/);
  await app.keyboard.press('Control+k');
  await expect(app.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await app.keyboard.type('한국어');
  await expect(app.getByRole('dialog').getByRole('button').first()).toContainText('한국어');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: '지금 할 일' })).toBeVisible();
  await expect(said.filter({ hasText: 'Noted' })).toHaveCount(0);
  await expect(said.filter({ hasText: '환불 요청 내용을 바꿨어요' })).toHaveCount(1);
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
      - listitem: Ask (may come)
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
          - link /OpenAI Gather your proof/
        - listitem:
          - link /Harbor Pine Hotel Not decided yet, and depending on your card/
    - search "Filter cases":
      - searchbox "Search cases"
    - list "Cases":
      - listitem:
        - link "OpenAI"
  `);
});
