interface Preventable {
  preventDefault(): void;
}

interface Contents {
  on(event: 'will-prevent-unload', listener: (event: Preventable) => void): unknown;
}

/**
 * Lets the window close during an import. The page asks to stay, as a browser would ask the person;
 * Electron asks nobody and would keep the window open without a word. The engine stops the import
 * as it closes, and nothing of the file at work is stored.
 */
export function letWindowClose(contents: Contents): void {
  contents.on('will-prevent-unload', (event) => event.preventDefault());
}
