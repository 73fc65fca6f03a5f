import type { Page } from 'playwright/test';

import { expect } from './app.ts';
import { type DroppedFile, dropFiles } from './drop.ts';

/** Goes to a screen by its address, as a bookmark does: `review`, `cases/1`. */
export async function go(app: Page, screen: string): Promise<void> {
  await app.evaluate((to) => {
    location.hash = `#/${to}`;
  }, screen);
}

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
