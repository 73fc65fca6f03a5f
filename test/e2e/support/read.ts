import type { Page } from 'playwright/test';

import { expect } from './app.ts';
import { type DroppedFile, dropFiles } from './drop.ts';

/** Reads a statement, and waits until it is there. */
export async function read(app: Page, file: DroppedFile): Promise<void> {
  await dropFiles(app, [file]);
  await expect(
    app
      .getByRole('dialog')
      .getByText(/^\d+ new$/u)
      .first(),
  ).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toBeHidden();
}

/** Goes to a screen as its address does. */
export async function go(app: Page, screen: string): Promise<void> {
  await app.evaluate((to) => {
    location.hash = `#/${to}`;
  }, screen);
}
