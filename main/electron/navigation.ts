import { mailDraft } from './mail.ts';

interface Preventable {
  preventDefault(): void;
}

interface Navigation extends Preventable {
  readonly url: string;
}

interface Contents {
  on(event: 'will-navigate', listener: (event: Navigation) => void): unknown;
  on(event: 'will-frame-navigate', listener: (event: Preventable) => void): unknown;
  on(event: 'will-redirect', listener: (event: Preventable) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
}

/**
 * The window shows the one page it was opened with. Screens change by the fragment of its address,
 * which is no navigation, so anything else is a link that must not be followed. A letter alone
 * leaves: its draft is handed to the person's own mail program, which asks before it sends.
 */
export function refuseNavigation(contents: Contents, openMail: (draft: string) => void): void {
  const prevent = (event: Preventable): void => event.preventDefault();
  contents.on('will-navigate', (event) => {
    event.preventDefault();
    const draft = mailDraft(event.url);
    if (draft !== null) openMail(draft);
  });
  contents.on('will-frame-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
