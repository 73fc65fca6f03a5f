import { EventEmitter } from 'node:events';

import type { MenuItemConstructorOptions } from 'electron';

import { note, record } from './record.ts';

/* The parts of the stand-in that surround the page: dialogs, menu, notices, screens. */

export const dialog = {
  showErrorBox(_title: string, text: string): void {
    record.boxes.push(text);
  },
  async showMessageBox(_window: unknown, { message }: { message: string }): Promise<{ response: number }> {
    record.messages.push(message);
    return { response: 0 };
  },
  async showOpenDialog(): Promise<{ canceled: boolean; filePaths: string[] }> {
    note('showOpenDialog');
    const filePaths = record.openPaths.splice(0);
    return { canceled: filePaths.length === 0, filePaths };
  },
};

type Item = MenuItemConstructorOptions;
let menu: readonly Item[] = [];

export const Menu = {
  buildFromTemplate: (template: readonly Item[]): readonly Item[] => template,
  setApplicationMenu(template: readonly Item[]): void {
    menu = template;
  },
};

/** The labels on the way to every item: `File > Print…`. */
export function menuLabels(items: readonly Item[] = menu, above = ''): string[] {
  return items.flatMap(({ label = '', submenu }) => {
    const path = above === '' ? label : `${above} > ${label}`;
    return Array.isArray(submenu) ? menuLabels(submenu, path) : label === '' ? [] : [path];
  });
}

/** Chooses an item as a person does; one that is not there or greyed out cannot be. */
export function chooseMenu(labels: readonly string[]): void {
  let items = menu;
  let found: Item | undefined;
  for (const label of labels) {
    found = items.find((item) => item.label === label);
    items = Array.isArray(found?.submenu) ? found.submenu : [];
  }
  if (!found?.click || found.enabled === false) throw new Error(`cannot choose ${labels.join(' > ')}`);
  found.click(undefined as never, undefined, undefined as never);
}

/** Tells that the computer goes to sleep, or its screen is locked. */
export const powerMonitor = new EventEmitter();

export const nativeTheme = {
  set themeSource(theme: string) {
    record.theme = theme;
  },
};

export const screen = {
  getAllDisplays: () => [
    {
      workArea: { x: 0, y: 0, width: 1920, height: 1040 },
      size: { width: 1920, height: 1080 },
      scaleFactor: 1,
    },
  ],
};

export const shell = {
  showItemInFolder: (path: string): void => void record.shownInFolder.push(path),
  async openExternal(address: string): Promise<void> {
    record.openedOutside.push(address);
  },
};

export class Notification extends EventEmitter {
  readonly words: { title: string; body: string };
  static isSupported(): boolean {
    return true;
  }
  constructor(words: { title: string; body: string }) {
    super();
    this.words = words;
  }
  show(): void {
    record.notices.push(this.words);
    notices.push(this);
  }
  close(): void {
    notices.splice(notices.indexOf(this), 1);
  }
}

const notices: Notification[] = [];

/** Clicks the notice that was shown last. */
export function clickNotice(): void {
  notices.at(-1)?.emit('click');
}
