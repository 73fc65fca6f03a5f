import type { Locator, Page } from 'playwright/test';

export interface DroppedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Drops files on a place of the page, or anywhere, as a person does from a folder. */
export async function dropFiles(
  page: Page,
  files: readonly DroppedFile[],
  place: Locator = page.locator('body'),
): Promise<void> {
  // Where the app is not drawn yet, the browser itself would open the file.
  await page.getByTestId('file-chooser').waitFor({ state: 'attached' });
  const given = files.map(({ name, content }) => ({
    name,
    base64: Buffer.from(content).toString('base64'),
  }));
  const transfer = await page.evaluateHandle((entries) => {
    const carried = new DataTransfer();
    for (const { name, base64 } of entries) {
      carried.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    }
    return carried;
  }, given);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await place.dispatchEvent(type, { dataTransfer: transfer });
  }
  await transfer.dispose();
}
