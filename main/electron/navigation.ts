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
 * which is no navigation, so anything else is a link that must not be followed. A letter alone goes on, to
 * the person's mail program, which shows it before anything is sent.
 */
export function refuseNavigation(contents: Contents, openLetter: (address: string) => void): void {
  const prevent = (event: Preventable): void => event.preventDefault();
  contents.on('will-navigate', (event) => {
    event.preventDefault();
    if (event.url.startsWith('mailto:')) openLetter(event.url);
  });
  contents.on('will-frame-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
