import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { enter, onDay, open, theyAnswer, whatNow } from './support/cases.ts';
import { type DroppedFile, dropFiles } from './support/drop.ts';
import { chase, type Line } from './support/statements.ts';

test.use({ day: '2026-10-18', locale: 'en-US' });

/** One bill a month, and in October a second one a day later. */
function twice(text: string, dollars: string): Line[] {
  return ['2026-07-14', '2026-08-14', '2026-09-14', '2026-10-14', '2026-10-15'].map((day) => ({
    day,
    text,
    dollars: `-${dollars}`,
  }));
}

function card(text: string, dollars: string): DroppedFile {
  return chase('Chase1234_Activity.CSV', twice(text, dollars));
}

/** A statement of a current account, which has a debit card. */
function checking(name: string, lines: readonly Line[]): DroppedFile {
  const rows = lines.map(({ day, text, dollars }) => {
    const [year, month, date] = day.split('-');
    const details = dollars.startsWith('-') ? 'DEBIT' : 'CREDIT';
    return `${details},${month}/${date}/${year},"${text}",${dollars},DEBIT_CARD,,`;
  });
  const head = 'Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #';
  return { name, content: [head, ...rows, ''].join('\n') };
}

/** Reads the statement, says "charged twice", and goes to the case. */
async function toCase(app: Page, file: DroppedFile, merchant: string): Promise<void> {
  await dropFiles(app, [file]);
  await expect(app.getByRole('dialog').getByRole('button', { name: /^Look at/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(app.getByRole('article')).toContainText(merchant);
  await app.keyboard.press('d');
  await expect(app.getByRole('status').getByText(/^A case was opened/)).toBeAttached();
  await app.keyboard.press('g');
  await app.keyboard.press('c');
  await app.getByRole('list', { name: 'Cases' }).getByRole('link').press('Enter');
  await expect(whatNow(app)).toBeVisible();
}

/** Logs that they were asked, with nothing but what is filled in. */
async function asked(app: Page, picture?: string): Promise<void> {
  await app.keyboard.press('l');
  await expect(app.getByLabel('What was said')).toBeFocused();
  if (picture !== undefined) {
    const files = app.getByRole('dialog').locator('input[type="file"]');
    await files.setInputFiles({ name: picture, mimeType: 'image/png', buffer: Buffer.from('a picture') });
    await expect(app.getByRole('dialog')).toContainText(picture);
  }
  await app.keyboard.type('I asked for the second charge back.');
  await app.keyboard.press('Control+Enter');
  await expect(app.getByRole('dialog')).toHaveCount(0);
}

/** Says that it was filed under this number; `first`: what else is chosen in the dialog. */
async function file(
  app: Page,
  number: string,
  first?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await open(app, /^File with/);
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByLabel(/receipt number/)).toBeFocused();
  if (first) await first(dialog);
  await dialog.getByLabel(/receipt number/).fill(number);
  await app.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

/** The phases on the line above the case, up to where it is. */
async function expectLine(app: Page, ...phases: readonly string[]): Promise<void> {
  const line = app.getByRole('list', { name: 'How far the case is' }).getByRole('listitem');
  await expect(line.filter({ hasNotText: 'may come' })).toHaveText(
    phases.map((phase, at) => (at === phases.length - 1 ? phase : `${phase} (done)`)),
  );
}

/** From what the import says to the case whose money arrived. */
async function toArrived(app: Page): Promise<void> {
  await expect(app.getByRole('dialog').getByRole('button', { name: 'Open the case' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(whatNow(app)).toContainText('Is it this money?');
}

const talk = (app: Page) => app.getByRole('region', { name: 'Conversation' });

test('PayPal: a dispute, an offer that is declined, a claim, decided', async ({ app, host }) => {
  await toCase(app, card('PAYPAL *CEDARBOOKS', '18.40'), 'Cedarbooks');
  await file(app, 'PP-D-7311', async (dialog) => {
    await expect(dialog).toContainText('Open a case at PayPal');
    await dialog.getByRole('checkbox', { name: /As a dispute first/ }).press('Space');
  });
  await expect(whatNow(app)).toContainText('Turn the dispute into a claim at PayPal by Sat, Nov 7, 2026');
  await expect(talk(app)).toContainText('Dispute opened at PayPal, number PP-D-7311');
  await expectLine(app, 'Prepare', 'File');
  await onDay(app, host, '2026-10-24');
  await open(app, /merchant makes an offer/);
  await app.keyboard.type('9');
  await enter(app);
  await expect(whatNow(app)).toContainText('The merchant offers $9.00. Answer the offer at PayPal');
  await expect(whatNow(app)).toContainText('by Tue, Nov 3, 2026');
  await app.keyboard.press('1');
  await expect(app.getByRole('dialog')).toContainText('What do you answer?');
  await app.keyboard.press('2');
  await expect(whatNow(app)).toContainText('Turn the dispute into a claim');
  await open(app, /Escalated to a PayPal claim/);
  await enter(app);
  await expect(whatNow(app)).toContainText('PayPal looks into it');
  await expect(whatNow(app)).toContainText('under number PP-D-7311');
  await open(app, /They decided/);
  await app.keyboard.press('1');
  await expect(whatNow(app)).toContainText('Decided for you. Log the money when it is there');
  await open(app, /^Money came back/);
  await enter(app);
  await expect(whatNow(app)).toContainText('The money is back. Close the case and tidy up');
  await expectLine(app, 'Prepare', 'File', 'Won');
});

test('a debit card of the US: the bank credits after ten business days, and takes it back', async ({
  app,
  host,
}) => {
  const lines = twice('RIVERSIDE STREAMING', '14.99');
  await toCase(app, checking('Chase5566_Activity.CSV', lines), 'Riverside Streaming');
  // A current account pays without its card, too: then no logo is asked for.
  const brand = app.getByRole('region', { name: 'Was it paid by card? Whose logo is on it?' });
  await brand.getByRole('button', { name: /^Not by card/ }).press('Enter');
  await expect(brand).toHaveCount(0);
  await app.keyboard.press('u');
  await expect(brand).toBeVisible();
  await asked(app);
  await file(app, 'RE-20931', async (dialog) => {
    await expect(dialog).toContainText('from the original text');
    await dialog.getByLabel('With whom').selectOption({ label: 'bank' });
  });
  await expect(whatNow(app)).toContainText('Your bank looks into it');
  // Ten business days from a Sunday; none of them is a holiday.
  await expect(app.getByRole('region', { name: 'Deadlines' })).toContainText('Fri, Oct 30, 2026');
  await onDay(app, host, '2026-10-30');
  const credit: Line = { day: '2026-10-30', text: 'PROVISIONAL CREDIT CLAIM', dollars: '14.99' };
  await dropFiles(app, [checking('Chase5566_Activity2.CSV', [credit])]);
  await toArrived(app);
  await expect(whatNow(app)).toContainText('A credit of $14.99 on Fri, Oct 30, 2026 fits this case');
  await app.keyboard.press('1');
  await expect(whatNow(app)).toContainText('The money is back for the time being');
  const reversal: Line = { day: '2026-10-30', text: 'PROVISIONAL CREDIT REVERSAL', dollars: '-14.99' };
  await dropFiles(app, [checking('Chase5566_Activity3.CSV', [reversal])]);
  await expect(app.getByRole('dialog').getByText('1 new').first()).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await app.keyboard.press('g');
  await app.keyboard.press('c');
  const row = app.getByRole('list', { name: 'Cases' }).getByRole('listitem');
  await expect(row).toContainText('Was the credit taken back?');
  await expect(app.getByRole('region', { name: 'Due today' })).toContainText('Was the credit taken back?');
  await row.getByRole('link').press('Enter');
  await expect(whatNow(app)).toContainText('The bank calls it a reversal');
  await app.keyboard.press('1');
  await expect(whatNow(app)).toContainText('Your bank looks into it');
  await expect(app.getByRole('region', { name: 'Money that came back' })).toContainText('taken back');
});

test('a US credit card disputed by phone keeps its limit for a letter open, until the letter was sent', async ({
  app,
}) => {
  await toCase(app, card('NOTION LABS, INC.', '11.80'), 'Notion');
  await file(app, 'CH-20261018', async (dialog) => {
    await expect(dialog).toContainText(
      'For a US credit card only a notice in writing keeps your legal right',
    );
    await dialog.getByLabel('How did you file?').selectOption('By phone');
  });
  await expect(whatNow(app)).toContainText(
    'Send it in writing, too: the letter has to be with your card company by',
  );
  const letters = app.getByRole('region', { name: 'Deadlines' });
  await expect(
    letters
      .getByText(/^Billing error/)
      .locator('visible=true')
      .first(),
  ).toBeVisible();
  await expect(app.getByRole('region', { name: 'Conversation' })).toContainText(
    'Filed with the card company by phone, number CH-20261018',
  );
  await open(app, /^I sent it in writing/);
  await enter(app);
  await expect(whatNow(app)).toContainText('Your card company looks into it');
});

test('money that the card company gave for good is one deed, taken back by one undo', async ({ app }) => {
  await toCase(app, card('NOTION LABS, INC.', '11.80'), 'Notion');
  await file(app, 'CH-20261018', (dialog) =>
    dialog
      .getByLabel('How did you file?')
      .selectOption('In writing, by post')
      .then(() => undefined),
  );
  await expect(whatNow(app)).toContainText('Your card company looks into it');
  await open(app, /^Money came back/);
  await app.getByLabel(/What is this money\?$/).selectOption('The card company decided for you: it stays');
  await app.getByRole('button', { name: 'Note the money' }).click();
  await expect(whatNow(app)).toContainText('The money is back. Close the case and tidy up');
  await app.keyboard.press('u');
  await expect(whatNow(app)).toContainText('Your card company looks into it');
  await expect(app.getByRole('button', { name: /^Undo: Filed with the card company/ })).toBeVisible();
});

test('an App Store purchase goes the way of the store', async ({ app, host }) => {
  await toCase(app, card('APPLE.COM/BILL', '9.99'), 'Apple');
  await expect(whatNow(app).getByRole('button', { name: 'Write to the app store' })).toBeVisible();
  await asked(app);
  await expect(whatNow(app)).toContainText('Wait for the answer of the store until Tue, Oct 20, 2026');
  await expect(talk(app)).toContainText('to the store by chat');
  await onDay(app, host, '2026-10-20');
  await theyAnswer(app, '1', 'It will be on your card.');
  await expect(whatNow(app)).toContainText('Wait for the promised refund');
  await expectLine(app, 'Prepare', 'Ask', 'Promised');
  await dropFiles(app, [
    chase('Chase1234_Activity2.CSV', [{ day: '2026-10-19', text: 'APPLE.COM/BILL', dollars: '9.99' }]),
  ]);
  await toArrived(app);
  await app.keyboard.press('s');
  await expect(whatNow(app)).toContainText('The money is back. Close the case and tidy up');
  await expect(app.getByRole('region', { name: 'Money that came back' })).toContainText('from the app store');
  await expectLine(app, 'Prepare', 'Ask', 'Promised', 'Refunded');
});

test('a part that comes back on another card is found by an import', async ({ app }) => {
  await toCase(app, card('OPENAI *CHATGPT SUBSCR', '22.00'), 'OpenAI');
  await asked(app, 'chat.png');
  await expect(talk(app)).toContainText('With it: chat.png');
  await theyAnswer(app, '2', 'We return a part.');
  await expect(whatNow(app)).toContainText('Wait for the promised refund');
  const part: Line = { day: '2026-10-17', text: 'OPENAI *CHATGPT SUBSCR', dollars: '10.00' };
  await dropFiles(app, [chase('Chase9876_Activity.CSV', [part])]);
  await expect(app.getByRole('dialog')).toContainText(
    'A credit of $10.00 on Sat, Oct 17, 2026 fits your case OpenAI',
  );
  await expect(app.getByRole('link', { name: /^Cases/ })).toContainText('1 case is due');
  await toArrived(app);
  await expect(whatNow(app)).toContainText('On another account or card');
  await app.keyboard.press('s');
  await expect(whatNow(app)).toContainText('Only a part came back. Ask for the remaining $12.00');
  const money = app.getByRole('region', { name: 'Money that came back' });
  await expect(money.locator('[data-figure="returned"]')).toContainText('$10.00');
  await expect(money.locator('[data-figure="remaining"]')).toContainText('$12.00');
});

test('a refund while a dispute is open asks what it is, and the dispute is withdrawn', async ({ app }) => {
  await toCase(app, card('OPENAI *CHATGPT SUBSCR', '22.00'), 'OpenAI');
  await file(app, 'CB-1');
  await dropFiles(app, [
    chase('Chase1234_Activity2.CSV', [
      { day: '2026-10-17', text: 'OPENAI *CHATGPT SUBSCR', dollars: '22.00' },
    ]),
  ]);
  await toArrived(app);
  await app.keyboard.press('s');
  await expect(app.getByRole('dialog')).toContainText('A dispute is open with the card company');
  await app.keyboard.press('1');
  await expect(whatNow(app)).toContainText('Withdraw what is open with your card company');
  await app.keyboard.press('1');
  await expect(app.getByRole('dialog')).toContainText('All of the money is back');
  await enter(app);
  await expect(whatNow(app)).toContainText('The money is back. Close the case and tidy up');
  await expect(talk(app)).toContainText('Dispute withdrawn from the card company');
});
