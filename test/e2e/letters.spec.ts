import { expect, setPageDay, test } from './support/app.ts';
import { twiceOpenAi, whatNow } from './support/cases.ts';
import { dropFiles } from './support/drop.ts';

test.use({ day: '2026-09-18', locale: 'en-US' });

test('what is given serves the other language and the settings; a changed letter outlasts a restart', async ({
  app,
  host,
}) => {
  await dropFiles(app, [twiceOpenAi()]);
  await expect(app.getByRole('dialog').getByRole('button', { name: /^Look at/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('article')).toContainText('OpenAI');
  await app.keyboard.press('d');
  await expect(app.getByRole('heading', { name: 'You have looked at all of them' })).toBeFocused();
  await app.getByRole('link', { name: 'Open the case' }).first().press('Enter');
  await expect(whatNow(app)).toBeVisible();
  await app.keyboard.press('w');
  const body = app.getByLabel('Letter', { exact: true });
  const number = (day: string) =>
    app.getByRole('textbox', { name: new RegExp(`charge of .*Sep ${day}, 2026`) });
  await number('14').fill('KQ-0011');
  await app.keyboard.press('Enter');
  await expect(body).toHaveValue(
    /1\. .*invoice or receipt KQ-0011\n2\. .*\[invoice or receipt number of charge 2/,
  );
  await expect(number('15')).toBeFocused();
  await app.getByRole('button', { name: /^There is none: .*Sep 15, 2026/ }).press('Enter');
  await expect(body).not.toHaveValue(/charge 2/);
  await app.getByRole('textbox', { name: 'Your name, as they know you' }).fill('Haneul Kim');
  await app.keyboard.press('Enter');
  await expect(body).toHaveValue(/Kind regards,\nHaneul Kim$/);
  await app.getByRole('radio', { name: '한국어' }).press('Space');
  await expect(body).toHaveValue(/인보이스·영수증 KQ-0011\n/);
  await expect(body).toHaveValue(/Haneul Kim 드림$/);
  const mine = '결제 번호 KQ-0011을 확인해 주세요. KQ-0011은 한 번만 결제한 건입니다.';
  await body.fill(mine);
  await expect(app.getByText('Your words are kept until you send it.')).toBeVisible();
  // Twice in words of one's own: which of them is meant, is for the person to say.
  await app.getByText(/facts from you/).click();
  await number('14').fill('KQ-0013');
  await app.keyboard.press('Enter');
  await expect(
    app.getByRole('status').filter({ hasText: '“KQ-0011” does not stand in it exactly once' }),
  ).toBeVisible();
  await expect(body).toHaveValue(mine);
  const letter = new URL(app.url()).hash;
  // The screen is left before the pause is over: what was written last is kept all the same.
  await app.evaluate(() => {
    location.hash = '#/settings';
  });
  const name = app.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toHaveValue('Haneul Kim');

  await app.goto('about:blank');
  await host.restart('2026-09-18');
  await setPageDay(app, '2026-09-18');
  await app.goto(host.address());
  await expect(app.getByRole('main')).toBeVisible();
  await app.evaluate((to) => {
    location.hash = to;
  }, letter);
  await expect(body).toHaveValue(mine);
  await app.getByRole('button', { name: 'Write it anew from the facts' }).press('Enter');
  await expect(body).toHaveValue(/KQ-0013/);
  await app.evaluate(() => {
    location.hash = '#/settings';
  });
  await app.getByRole('button', { name: 'Remove: Name', exact: true }).press('Enter');
  await expect(name).toHaveValue('');
  await app.evaluate((to) => {
    location.hash = to;
  }, letter);
  await expect(body).toHaveValue(/\[이름\] 드림$/);
});

test('a letter to the Korean card company is in Korean on an English screen, and can be switched', async ({
  app,
}) => {
  await dropFiles(app, [twiceOpenAi()]);
  await expect(app.getByRole('dialog').getByRole('button', { name: /^Look at/ })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('article')).toContainText('OpenAI');
  await app.keyboard.press('d');
  await expect(app.getByRole('heading', { name: 'You have looked at all of them' })).toBeFocused();
  await app.getByRole('link', { name: 'Open the case' }).first().press('Enter');
  await expect(whatNow(app)).toBeVisible();
  await app.keyboard.press('w');
  const body = app.getByLabel('Letter', { exact: true });
  await expect(body).toHaveValue(/^Hello/);
  const kind = app.getByLabel('Kind of letter');
  const why = app.getByText('In Korean, since that is what your card company or bank reads.');
  await kind.selectOption('issuer-statement');
  await expect(body).toHaveValue(/이의/);
  await expect(app.getByRole('radio', { name: '한국어' })).toBeChecked();
  await expect(why).toBeVisible();
  await app.getByRole('radio', { name: 'English' }).press('Space');
  await expect(body).not.toHaveValue(/이의/);
  // What was chosen for the card company says nothing of the merchant.
  await kind.selectOption('first-request');
  await expect(body).toHaveValue(/^Hello/);
  await kind.selectOption('issuer-statement');
  await expect(body).toHaveValue(/이의/);
});
