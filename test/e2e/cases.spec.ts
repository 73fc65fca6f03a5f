import type { Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import {
  creditOpenAi,
  enter,
  onDay,
  open,
  textOf,
  theyAnswer,
  twiceOpenAi,
  whatNow,
} from './support/cases.ts';
import { dropFiles } from './support/drop.ts';

test.use({ day: '2026-09-18', locale: 'en-US' });

/** Writes the letter that is next and says that it was sent. */
async function sendLetter(app: Page, heading: string, name = 'English'): Promise<string> {
  await app.keyboard.press('w');
  await expect(app.getByLabel('Letter', { exact: true })).toBeVisible();
  await expect(app.getByRole('main')).toContainText(heading);
  await app.getByRole('radio', { name }).press('Space');
  const body = app.getByLabel('Letter', { exact: true });
  await expect(body).toHaveValue(name === '한국어' ? /안녕하세요/ : /Hello|Dear|Thank/);
  const words = await body.inputValue();
  await app.getByRole('button', { name: 'I sent it' }).press('Enter');
  await expect(app.getByRole('dialog').locator(':focus')).toBeVisible();
  await app.getByRole('button', { name: 'Keep and log it' }).press('Enter');
  await expect(whatNow(app)).toBeVisible();
  return words;
}

/** The calendar of this case as it is saved. */
async function calendarOf(app: Page): Promise<string> {
  const saved = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save the dates as a calendar' }).press('Enter');
  return textOf(await saved);
}

/** The days in the calendar of this case, by what they are about. */
async function expectInCalendar(app: Page, ...days: readonly string[]): Promise<void> {
  const ics = await calendarOf(app);
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
  for (const day of days) expect(ics).toContain(`DTSTART;VALUE=DATE:${day}`);
}

/** What the history says, the newest first. */
async function expectHistory(app: Page, newest: RegExp, entries: number): Promise<void> {
  const history = app.locator('details', { has: app.getByRole('heading', { name: /^History/ }) });
  await expect(history.getByRole('heading')).toHaveText(`History ${entries} entries`);
  await expect(history.locator('li').first()).toHaveText(newest);
}

/** What the list says of the money in all cases; the case is shown again. */
async function expectFigures(app: Page, figures: Readonly<Record<string, string>>): Promise<void> {
  await app.keyboard.press('g');
  await app.keyboard.press('c');
  const money = app.getByRole('region', { name: 'The money in your cases' });
  for (const [name, sum] of Object.entries(figures)) {
    await expect(money.locator('dl > div', { hasText: name }).locator('dd')).toHaveText(sum);
  }
  await app.goBack();
  await expect(whatNow(app)).toBeVisible();
}

test('two OpenAI charges become a case that is followed until the money is back', async ({ app, host }) => {
  await test.step('two charges are flagged and become a case', async () => {
    await dropFiles(app, [twiceOpenAi()]);
    await expect(app.getByRole('dialog').getByRole('button', { name: /^Look at/ })).toBeFocused();
    await app.keyboard.press('Enter');
    await expect(app.getByRole('dialog')).toHaveCount(0);
    await expect(app.getByRole('article')).toContainText(
      'The limit to file depends on your card: Oct 30 at the earliest',
    );
    // Asked once, and not to know it is an answer.
    const which = app.getByRole('article').getByRole('combobox', { name: 'Whose logo is on the card?' });
    await which.selectOption('I do not know');
    await expect(app.getByRole('article')).toContainText('File until Oct 30, 42 days left');
    await expect(which).toHaveCount(0);
    await app.keyboard.press('d');
    await expect(app.getByRole('status').getByText('A case was opened: OpenAI ₩30,870')).toBeAttached();
    await app.getByRole('link', { name: 'Open the case' }).first().press('Enter');
    await expect(whatNow(app)).toContainText('Gather your proof: payments, usage, reason');
    await expectInCalendar(app, '20261030');
    await expectFigures(app, { 'At stake': '₩30,870', Recovered: '–' });
  });
  await test.step('the first letter, in Korean on an English screen', async () => {
    const words = await sendLetter(app, 'First request', '한국어');
    expect(words).toContain('30,870');
    await expect(whatNow(app)).toContainText('Wait for the answer of OpenAI until Sun, Sep 20, 2026');
    await expect(app.getByRole('region', { name: 'Letters kept' })).toContainText('한국어');
    await expectHistory(app, /First message to the merchant/, 3);
    await expectInCalendar(app, '20260920', '20261030');
  });
  await test.step('refused, escalated', async () => {
    await onDay(app, host, '2026-09-20');
    await theyAnswer(app, '4', 'We cannot refund this.');
    await expect(whatNow(app)).toContainText('Ask for a billing specialist or supervisor');
    await expect(app.getByRole('region', { name: 'Conversation' })).toContainText('“We cannot refund this.”');
    await expect(whatNow(app).getByRole('button', { name: /^File with the card company/ })).toBeVisible();
    expect(await sendLetter(app, 'supervisor')).toContain('The reason given was: “We cannot refund this.”');
    await expect(whatNow(app)).toContainText('Wait for the answer of the supervisor until Tue, Sep 29, 2026');
    await expectHistory(app, /supervisor/, 6);
    await expectInCalendar(app, '20260929', '20261030');
  });
  await test.step('no answer, and twelve days are left', async () => {
    await onDay(app, host, '2026-10-18');
    await theyAnswer(app, '6', '');
    await expect(whatNow(app)).toContainText(
      'File with your card company now: by the shortest limit that may apply, 12 days are left',
    );
    await expect(whatNow(app)).toContainText('Proof at hand: Payments, Reason');
    await expect(whatNow(app)).toContainText('Still missing: Usage, One purchase only.');
    await app.keyboard.press('1');
    const dialog = app.getByRole('dialog');
    await expect(dialog).toContainText(/may restrict (the|your) account/);
    await expect(dialog).toContainText('12 days left');
    await expect(dialog.getByLabel(/receipt number/)).toBeFocused();
    await app.keyboard.type('SH-20261018');
    await enter(app);
    await expect(whatNow(app)).toContainText('Your card company looks into it');
    await expectHistory(app, /[Ff]iled/, 8);
  });
  await test.step('provisional credit, and the merchant contests', async () => {
    await onDay(app, host, '2026-10-28');
    await open(app, /^Provisional credit/);
    await enter(app);
    await expect(whatNow(app)).toContainText('The money is back for the time being');
    await expectFigures(app, { Provisional: '₩30,870', Recovered: '–' });
    await open(app, /contests/);
    await app.keyboard.type('They say that it was used.');
    await app.keyboard.press('Control+Enter');
    await expect(whatNow(app)).toContainText('The merchant contests. Answer your issuer');
    await open(app, /answered the merchant/);
    await enter(app);
    await expect(whatNow(app)).toContainText('Wait for the last decision');
  });
  await test.step('the credit on the second statement is found and settled by one key', async () => {
    await dropFiles(app, [creditOpenAi('2026.10.29')]);
    await expect(app.getByRole('dialog')).toContainText('A credit of ₩30,870 on Thu, Oct 29, 2026 fits');
    await expect(app.getByRole('dialog').getByRole('button', { name: 'Open the case' })).toBeFocused();
    await app.keyboard.press('Enter');
    await expect(app.getByRole('dialog')).toHaveCount(0);
    await expect(whatNow(app)).toContainText('fits this case. Is it this money?');
    await app.keyboard.press('s');
    await expect(app.getByRole('status').getByText('Settled: ₩30,870')).toBeAttached();
    await expect(whatNow(app)).not.toContainText('Is it this money?');
    await expectFigures(app, { Provisional: '₩30,870', Recovered: '–' });
  });
  await test.step('won, undone, won again, and closed', async () => {
    await onDay(app, host, '2026-11-20');
    for (const round of [1, 2]) {
      await open(app, /They decided/);
      await app.keyboard.press('1');
      await expect(whatNow(app)).toContainText('The money is back. Close the case and tidy up');
      if (round === 1) {
        await app.keyboard.press('u');
        await expect(whatNow(app)).toContainText('Wait for the last decision');
      }
    }
    await expectFigures(app, { Provisional: '–', Recovered: '₩30,870', 'Written off': '–' });
    await app.keyboard.press('1');
    await expect(app.getByRole('dialog').getByText('Turn card alerts on')).toBeVisible();
    await app.getByRole('button', { name: 'Close the case' }).press('Enter');
    await expect(app.getByRole('listitem').filter({ hasText: /^Closed$/ })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await app.keyboard.press('g');
    await app.keyboard.press('c');
    await expect(app.getByRole('main')).toContainText('No case is open');
  });
  await test.step('the timeline and the review go on to tell how it ended', async () => {
    await app.keyboard.press('g');
    await app.keyboard.press('t');
    await app.getByRole('row', { name: /30,910.*, the other one of the two,/ }).click();
    const panel = app.getByRole('complementary', { name: 'Charge' });
    await expect(panel).toContainText('The proper one of the two. The other is in a case: money back');
    await expect(panel.getByRole('button', { name: /Open a case/ })).toHaveCount(0);
    await app
      .getByRole('row', { name: /30,870.*, charged twice · money back \(Oct \d+, ₩30,870\),/ })
      .click();
    await expect(panel).toContainText('In a case: money back');
    await expect(panel.getByRole('link', { name: 'Open the case' })).toBeVisible();
    await app.keyboard.press('g');
    await app.keyboard.press('r');
    await expect(app.getByRole('main').getByText('₩30,870 came back', { exact: true })).toBeVisible();
    await expect(app.getByRole('main').getByText(/to get back$/)).toHaveCount(0);
    await app.getByRole('button', { name: /^Decided/ }).press('Enter');
    const decided = app.getByRole('link', { name: /^OpenAI.*money back \(Oct \d+, ₩30,870\)/ });
    await expect(decided).toBeVisible();
    await expect(decided).not.toContainText('new facts');
  });
});
