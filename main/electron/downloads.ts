import { join } from 'node:path';

import { ORIGIN } from './scheme.ts';

interface Preventable {
  preventDefault(): void;
}

interface Item {
  getURL(): string;
  getFilename(): string;
  getSavePath(): string;
  setSaveDialogOptions(options: { title: string; defaultPath: string }): void;
  once(event: 'done', listener: (event: unknown, state: string) => void): unknown;
}

interface DownloadSession {
  on(event: 'will-download', listener: (event: Preventable, item: Item) => void): unknown;
}

export interface Downloads {
  readonly title: () => string;
  /** The folder to begin in; the person's own for downloads, at first. */
  readonly folder: () => string;
  readonly saved: (path: string) => void;
  readonly failed: (name: string) => void;
}

/** Lets the page save what it made itself, each time where the person says; nothing else is loaded down. */
export function saveDownloads(session: DownloadSession, downloads: Downloads): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${ORIGIN}/`)) return event.preventDefault();
    const name = item.getFilename();
    item.setSaveDialogOptions({
      title: downloads.title(),
      defaultPath: join(downloads.folder(), name),
    });
    item.once('done', (_event, state) => {
      if (state === 'completed') downloads.saved(item.getSavePath());
      // Cancelled is what the person did in the dialog.
      if (state === 'interrupted') downloads.failed(name);
    });
  });
}
