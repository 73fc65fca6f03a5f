import { expect, test } from './support/app.ts';

test.use({ profile: 'sample', day: '2026-11-29', locale: 'en-US' });

test('one key blurs amounts and names on every screen and in dialogs, until it is pressed again', async ({
  app,
}) => {
  const content = app.locator('#content');
  await expect(app.getByRole('grid')).toBeVisible();
  await expect(content).toHaveCSS('filter', 'none');
  await app.keyboard.press('h');
  await expect(content).toHaveCSS('filter', /blur/);
  await expect(app.getByRole('status').getByText('Amounts and names are blurred.')).toBeAttached();
  await expect(app).toHaveTitle('Recoup');

  for (const key of ['r', 's', 'c', 'i', ',', 't']) {
    await app.keyboard.press('g');
    await app.keyboard.press(key);
    await expect(content).toHaveCSS('filter', /blur/);
  }
  // What is written is no key, and what is found is blurred too.
  await app.keyboard.press('Control+k');
  await expect(app.locator('input:focus')).toBeVisible();
  await app.keyboard.type('hotel');
  await expect(app.locator('.mantine-Spotlight-actionsList')).toHaveCSS('filter', /blur/);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await app.keyboard.press('?');
  const keys = app.getByRole('dialog');
  await expect(keys.getByText('Blur or show amounts and names')).toBeVisible();
  await expect(keys.locator('.mantine-Modal-body')).toHaveCSS('filter', 'none');
  await app.keyboard.press('Escape');

  await app.reload();
  await expect(app.getByRole('grid')).toBeVisible();
  await expect(content).toHaveCSS('filter', /blur/);
  await app.getByRole('button', { name: 'Show them' }).press('Enter');
  await expect(content).toHaveCSS('filter', 'none');
  await expect(app.getByRole('status').getByText('Amounts and names are shown.')).toBeAttached();
  await expect(app).toHaveTitle(/Timeline/);
});
