import { EventEmitter } from 'node:events';

/*
 * Takes the place of the module `electron` under Node: it writes down which calls come in which
 * order, and keeps what was registered so that a test can use it as Chromium would.
 */

type Handler = (event: unknown, ...given: unknown[]) => unknown;

/** The names of all calls, in their order. */
export const order: string[] = [];
export const handlers = new Map<string, Handler>();
export const pageHandlers = new Map<string, (request: Request) => Promise<Response>>();
export const windows: BrowserWindow[] = [];
export const switches: string[] = [];
export const boxes: string[] = [];

function note(name: string): void {
  order.push(name);
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch(name: string, value = ''): void {
      switches.push(`${name}=${value}`);
    },
  };
  enableSandbox(): void {
    note('enableSandbox');
  }
  requestSingleInstanceLock(): boolean {
    note('requestSingleInstanceLock');
    return process.env['STAND_IN_SECOND'] !== '1';
  }
  async whenReady(): Promise<void> {
    // Electron becomes ready once the program's first run is through.
    await new Promise((resolve) => setImmediate(resolve));
    note('ready');
  }
  quit(): void {
    let prevented = false;
    this.emit('will-quit', { preventDefault: () => (prevented = true) });
    note(prevented ? 'quit held back' : 'quit');
    if (!prevented) this.emit('ended');
  }
  exit(code: number): void {
    note(`exit ${code}`);
    this.emit('ended');
  }
}

export const app = new App();

export const shell = {
  async openExternal(address: string): Promise<void> {
    note(`openExternal ${address}`);
  },
};

class WebContents extends EventEmitter {
  readonly sent: unknown[][] = [];
  openHandler: (() => { action: string }) | null = null;
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
  isDestroyed(): boolean {
    return false;
  }
  send(...message: unknown[]): void {
    this.sent.push(message);
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: unknown;
  loaded: string | null = null;

  constructor(options: unknown) {
    super();
    note('BrowserWindow');
    this.options = options;
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address: string): Promise<void> {
    note('loadURL');
    this.loaded = address;
    this.emit('ready-to-show');
  }
  /** As Chromium does while the page asks to stay: only who prevents that lets the window close. */
  closeWhilePageAsksToStay(): void {
    let allowed = false;
    this.webContents.emit('will-prevent-unload', { preventDefault: () => (allowed = true) });
    note(allowed ? 'closed' : 'kept open');
    if (allowed) app.emit('window-all-closed');
  }
  show(): void {
    note('show');
  }
  focus(): void {
    note('focus');
  }
  isMinimized(): boolean {
    return true;
  }
  restore(): void {
    note('restore');
  }
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly { scheme: string }[]): void {
    note(`registerSchemesAsPrivileged ${schemes.map(({ scheme }) => scheme).join()}`);
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void {
    note(`protocol.handle ${scheme}`);
    pageHandlers.set(scheme, handler);
  },
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => note('setPermissionRequestHandler'),
    setPermissionCheckHandler: () => note('setPermissionCheckHandler'),
    setDevicePermissionHandler: () => note('setDevicePermissionHandler'),
    setSpellCheckerDictionaryDownloadURL: () => note('setSpellCheckerDictionaryDownloadURL'),
    webRequest: { onBeforeRequest: () => note('onBeforeRequest') },
  },
};

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    note(`ipcMain.handle ${channel}`);
    handlers.set(channel, handler);
  },
};

export const dialog = {
  showErrorBox(_title: string, text: string): void {
    boxes.push(text);
  },
};
