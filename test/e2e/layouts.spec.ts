import type { Locator, Page } from 'playwright/test';

import { expect, test } from './support/app.ts';
import { expectNoBarrier } from './support/barriers.ts';
import { dropFiles } from './support/drop.ts';

const UNNAMED = `02/03/2026;KITE SHOP;12,30;987,70
05/03/2026;KITE PLAN;20,00;967,70
09/03/2026;KITE PLAN;20,00;947,70
`;

async function drop(app: Page, name: string, text: string): Promise<Locator> {
  await expect(app.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await dropFiles(app, [{ name, content: Buffer.from(text) }]);
  return app.getByRole('dialog').first();
}

// The barriers are looked for by a script that the page's own policy would refuse.
test.use({ bypassCSP: true });

test('a layout that nobody knows is explained once, by keyboard, and remembered', async ({ app }) => {
  await drop(app, 'kite.txt', UNNAMED);
  await expect(
    app.getByText('No names of columns that are known were found, so what they hold is a guess.'),
  ).toBeVisible();
  // The answer is the next thing to do.
  await expect(app.getByRole('button', { name: 'Look at it' })).toBeFocused();
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'How to read kite.txt' });
  await expect(dialog.getByText('3 charges')).toBeVisible();
  await expect(
    dialog.getByText('Nothing in the file says whether the day or the month comes first.'),
  ).toHaveCount(1);
  await expectNoBarrier(app, '[role="dialog"]');

  await expect(dialog.getByRole('cell', { name: 'Mar 2, 2026' })).toHaveCount(1);
  await dialog.getByRole('radio', { name: /Feb 3, 2026/ }).focus();
  await app.keyboard.press('Space');
  await expect(dialog.getByRole('cell', { name: 'Feb 3, 2026' })).toHaveCount(1);
  await dialog.getByRole('radio', { name: /Mar 2, 2026/ }).focus();
  await app.keyboard.press('Space');
  await expect(dialog.getByRole('cell', { name: 'Mar 2, 2026' })).toHaveCount(1);

  await dialog.getByRole('combobox', { name: 'Column 4' }).selectOption('Not needed');
  await dialog.getByRole('radio', { name: /^Paid. One with a minus/ }).focus();
  await app.keyboard.press('Space');
  await expect(dialog.getByRole('cell', { name: '−12.30' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name of this layout' }).fill('Kite bank');
  await dialog.getByRole('button', { name: 'Read it like this' }).click();
  await expect(app.getByRole('dialog').getByText('3 new').first()).toBeVisible();

  await app.keyboard.press('Escape');
  await drop(app, 'kite-april.txt', UNNAMED.replaceAll('/03/', '/04/'));
  await expect(app.getByRole('dialog').getByText('3 new').first()).toBeVisible();
  await expect(app.getByRole('button', { name: 'Look at it' })).toHaveCount(0);
  await app.keyboard.press('Escape');
  await app.goto(new URL('#/settings', app.url()).href);
  await expect(app.getByRole('heading', { name: 'Kite bank' })).toBeVisible();

  await app.getByRole('button', { name: 'Rename Kite bank' }).click();
  const known = app.getByRole('region', { name: 'Layouts you explained' });
  await known.getByRole('textbox', { name: 'Name' }).fill('Kite');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: 'Rename Kite' })).toBeFocused();
  const saving = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save Kite as a file' }).click();
  const saved = await (await saving).path();
  await app.getByRole('button', { name: 'Forget Kite' }).click();
  await expect(app.getByRole('heading', { name: 'Kite', exact: true })).toHaveCount(0);
  const chooser = app.getByTestId('layout-chooser');
  await chooser.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(app.getByText(/a\.json is no layout that Recoup wrote/)).toBeVisible();
  await chooser.setInputFiles(saved);
  await expect(app.getByRole('heading', { name: 'Kite', exact: true })).toBeVisible();
});

test('a layout that its bank changed is noticed, and sums that do not add up are seen first', async ({
  app,
}) => {
  const shinhan =
    '거래일,카드구분,이용카드,가맹점명,승인번호,금액,매입구분,이용구분,거래통화,해외이용금액,취소여부새로';
  await drop(
    app,
    'card.csv',
    `${shinhan}\n2026.10.03,신용,본인 1234,연가게,12345678,12500,결제확정,일시불,KRW,0,\n`,
  );
  await expect(
    app.getByText(/looks like 신한카드, but its columns have changed: 1 new, 1 gone/),
  ).toBeVisible();
  await app.getByRole('button', { name: 'Look at it' }).click();
  await app.getByRole('button', { name: 'Leave this file out' }).click();
  await expect(app.getByText('Cancelled, nothing of it was stored')).toBeVisible();
  await app.keyboard.press('Escape');

  const sums = ['-5.00,95.00', '-6.00,89.00', '-1.00,80.00', '-1.00,79.00', '-2.00,77.00'];
  const rows = sums.map((sum, index) => `2026-01-1${index},Kite shop,${sum},USD\n`);
  await drop(app, 'balances.csv', `Date,Description,Amount,Balance,Currency\n${rows.join('')}`);
  await app.getByRole('button', { name: 'Look at it' }).click();
  const dialog = app.getByRole('dialog', { name: 'How to read balances.csv' });
  await expect(dialog.getByText(/4 balances were checked: one does not add up, at line 4/)).toBeVisible();
  // Nothing of the layout was in doubt, so nothing of it is remembered.
  await expect(dialog.getByRole('textbox', { name: 'Name of this layout' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Read it like this' }).click();
  await expect(app.getByRole('dialog').getByText('5 new').first()).toBeVisible();
});

test('amounts of one sign and the sort of account are asked where nothing tells them, and nothing is read before', async ({
  app,
}) => {
  await drop(app, 'list.txt', '2026-03-02;KITE SHOP;12,30\n2026-03-05;KITE PLAN;20,00\n');
  await app.getByRole('button', { name: 'Look at it' }).click();
  const dialog = app.getByRole('dialog', { name: 'How to read list.txt' });
  const read = dialog.getByRole('button', { name: 'Read it like this' });
  await expect(read).toBeDisabled();
  await expect(dialog.getByText('Answer the question at the top first.')).toBeVisible();
  await dialog.getByRole('radio', { name: /^Paid. One with a minus/ }).check();
  await expect(dialog.getByRole('cell', { name: '−12.30' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'Bank account' }).check();
  await expectNoBarrier(app, '[role="dialog"]');
  await read.click();
  await expect(app.getByRole('dialog').getByText('2 new').first()).toBeVisible();
  await app.goto(new URL('#/settings', app.url()).href);
  await expect(app.getByRole('combobox', { name: /^Paid with|list/ }).first()).toHaveValue('debit-card');
});

test('how much an amount such as 4.990 is, and in which currency, is asked where nothing tells', async ({
  app,
}) => {
  await drop(
    app,
    'dinars.csv',
    'Date;Description;Debit;Credit\n2026-01-15;KITE SHOP;4.990;\n2026-01-16;SALARY;;12.345\n',
  );
  await app.getByRole('button', { name: 'Look at it' }).click();
  const dialog = app.getByRole('dialog', { name: 'How to read dinars.csv' });
  const read = dialog.getByRole('button', { name: 'Read it like this' });
  await expect(dialog.getByRole('radiogroup', { name: 'How much is 4.990?' })).toBeVisible();
  await expect(read).toBeDisabled();
  await dialog.getByRole('radio', { name: /^4,990/ }).check();
  await expect(dialog.getByRole('cell', { name: '−4,990.00' })).toBeVisible();
  await expect(read).toBeEnabled();
  // A third decimal that counts would be lost without its currency.
  await dialog.getByRole('radio', { name: /^4\.99,/ }).check();
  const currency = dialog.getByRole('combobox', { name: 'In which currency are the amounts?' });
  await expect(currency).toBeVisible();
  await expect(read).toBeDisabled();
  await expectNoBarrier(app, '[role="dialog"]');
  await currency.fill('KWD');
  await app.getByRole('option', { name: /^KWD/ }).click();
  await expect(dialog.getByRole('cell', { name: /KWD.*12\.345/ })).toBeVisible();
  await read.click();
  await expect(app.getByRole('dialog').getByText('2 new').first()).toBeVisible();
});

test('a row that could not be read is mended where it is listed, or set aside, and either is taken back', async ({
  app,
}) => {
  const header = 'Transaction Date,Post Date,Description,Category,Type,Amount,Memo';
  const rows = [
    '10/02/2026,10/03/2026,KITE PLAN,Shopping,Sale,-20.00,',
    '10/32/2026,10/05/2026,KITE PLAN,Shopping,Sale,-20.00,',
    '10/09/2026,10/10/2026,SALT,Shopping,Sale,abc,',
    '10/11/2026,10/12/2026,PEPPER,Shopping,Sale,-3.00,',
  ];
  await drop(app, 'chase.csv', `${[header, ...rows].join('\n')}\n`);
  await app.getByRole('link', { name: 'See the lines that could not be read' }).click();
  await app.getByRole('button', { name: 'Mend line 3' }).click();
  const dialog = app.getByRole('dialog', { name: 'What does this line mean?' });
  await expect(dialog.getByLabel('Day')).toBeFocused();
  await expect(dialog.getByLabel('Amount')).toHaveValue('20.00');
  await expect(dialog.getByLabel('Merchant or text')).toHaveValue('KITE PLAN');
  await dialog.getByRole('button', { name: 'Store this charge' }).click();
  await expect(dialog.getByText('Say the day.')).toBeVisible();
  await dialog.getByLabel('Day').fill('2026-10-02');
  await expectNoBarrier(app, '[role="dialog"]');
  await app.keyboard.press('Enter');

  await expect(app.getByText('4 read = 3 new + 0 known + 1 not readable')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Take back the answer for line 3' })).toBeFocused();
  await app.getByRole('button', { name: 'Set line 4 aside' }).click();
  await expect(app.getByRole('button', { name: 'Take back the answer for line 4' })).toBeFocused();
  await app.getByRole('link', { name: /^Mended: .*Oct 2, 2026/ }).click();
  await expect(app).toHaveURL(/timeline.*charge=/);
  await app.goBack();
  await app.getByRole('button', { name: 'Take back the answer for line 3' }).click();
  await expect(app.getByText('4 read = 2 new + 0 known + 2 not readable')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Mend line 3' })).toBeFocused();
});

test('a register in QIF asks for its days alone, and the answer holds', async ({ app }) => {
  const register = (month: number) =>
    `!Type:CCard\nD3/${month}/26\nT-12.00\nPKITE TRAMS\n^\nD5/${month}/26\nT-13.00\nPPEBBLE BOOKS\n^\n`;
  await drop(app, 'card.qif', register(4));
  await app.getByRole('button', { name: 'Look at it' }).click();
  const dialog = app.getByRole('dialog', { name: 'How to read card.qif' });
  await expect(dialog.getByRole('cell', { name: 'Mar 4, 2026' })).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Column 1' })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Read it like this' })).toBeDisabled();
  await dialog.getByRole('radio', { name: /Apr 3, 2026/ }).click();
  await expect(dialog.getByRole('cell', { name: 'Apr 3, 2026' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Read it like this' }).click();
  await expect(app.getByRole('dialog').getByText('2 new').first()).toBeVisible();

  await app.keyboard.press('Escape');
  await drop(app, 'card-june.qif', register(6));
  await expect(app.getByRole('dialog').getByText('2 new').first()).toBeVisible();
  await expect(app.getByRole('button', { name: 'Look at it' })).toHaveCount(0);
});
