import { EventEmitter } from 'node:events';

import { type CheckHandler, permissionsOf, type RequestHandler } from './permissions.ts';
import { chromium, note, record } from './record.ts';

/*
 * Takes the place of the module `electron` under Node. What the shell registers is kept and used as
 * Electron would use it; what only a screen could show is written down. With a Chromium on the other
 * end of the wire the window is a page of it; without, it is nothing but its record.
 */

export type Handler = (event: unknown, ...given: unknown[]) => unknown;
export type PageHandler = (request: Request) => Promise<Response>;
type RequestFilter = (
  details: { url: string; method: string; resourceType: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;

export const handlers = new Map<string, Handler>();
export const pageHandlers = new Map<string, PageHandler>();
export const schemes = new Map<string, Readonly<Record<string, boolean>>>();
export const windows: BrowserWindow[] = [];
let ready = false;

function beforeReady(name: string): void {
  if (ready) throw new Error(`${name} must be called before the app is ready`);
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch(name: string, value = ''): void {
      record.switches.push(`${name}=${value}`);
    },
  };
  enableSandbox(): void {
    beforeReady('app.enableSandbox()');
    note('enableSandbox');
  }
  requestSingleInstanceLock(given: unknown): boolean {
    note('requestSingleInstanceLock');
    record.handedOver = given;
    return process.env['STAND_IN_SECOND'] !== '1';
  }
  async whenReady(): Promise<void> {
    // Electron becomes ready once the program's first run is through.
    await new Promise((resolve) => setImmediate(resolve));
    ready = true;
    note('ready');
  }
  getPreferredSystemLanguages(): string[] {
    return [process.env['STAND_IN_LANGUAGE'] ?? 'en-US'];
  }
  getLocale(): string {
    return this.getPreferredSystemLanguages()[0] ?? '';
  }
  getPath(name: string): string {
    return `/stand-in/${name}`;
  }
  setAppUserModelId(id: string): void {
    note(`setAppUserModelId ${id}`);
  }
  setAboutPanelOptions(options: Record<string, string>): void {
    record.about = options;
  }
  showAboutPanel(): void {
    note('showAboutPanel');
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

class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    note(`setWebRTCIPHandlingPolicy ${policy}`);
  }
  isDestroyed(): boolean {
    return false;
  }
  send(channel: string, ...given: unknown[]): void {
    record.sent.push([channel, ...given]);
    void chromium()?.ask('send', { channel, given: structuredClone(given) });
  }
  print(_options: unknown, done: (printed: boolean, reason: string) => void): void {
    note('print');
    done(true, '');
  }
}

interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly webPreferences: { readonly preload?: string; readonly contextIsolation?: boolean };
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: WindowOptions;
  loaded: string | null = null;
  maximized = false;

  constructor(options: WindowOptions) {
    super();
    note('BrowserWindow');
    this.options = options;
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address: string): Promise<void> {
    note('loadURL');
    this.loaded = address;
    await chromium()?.ask('load', this.#opening(address));
    this.emit('ready-to-show');
  }
  #opening(address: string) {
    const scheme = schemes.get(address.split(':')[0] ?? '');
    if (!scheme?.['standard'] || !scheme['secure']) throw new Error(`${address}: no secure, standard scheme`);
    const { preload, contextIsolation = true } = this.options.webPreferences;
    return {
      address,
      preload: preload ?? null,
      isolated: contextIsolation,
      permissions: permissionsOf(address, requestHandler, checkHandler),
    };
  }
  /** As Chromium does while the page asks to stay: only who prevents that lets the window close. */
  closeWhilePageAsksToStay(): void {
    let allowed = false;
    this.webContents.emit('will-prevent-unload', { preventDefault: () => (allowed = true) });
    note(allowed ? 'closed' : 'kept open');
    if (allowed) this.close();
  }
  close(): void {
    this.emit('close', { preventDefault: () => undefined });
    app.emit('window-all-closed');
  }
  getNormalBounds() {
    const { x = 40, y = 30, width, height } = this.options;
    return { x, y, width, height };
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  maximize(): void {
    this.maximized = true;
    note('maximize');
  }
  show(): void {
    note('show');
    void chromium()?.ask('shown');
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
  registerSchemesAsPrivileged(
    given: readonly { scheme: string; privileges: Readonly<Record<string, boolean>> }[],
  ): void {
    beforeReady('protocol.registerSchemesAsPrivileged()');
    note(`registerSchemesAsPrivileged ${given.map(({ scheme }) => scheme).join()}`);
    for (const { scheme, privileges } of given) schemes.set(scheme, privileges);
  },
  handle(scheme: string, handler: PageHandler): void {
    note(`protocol.handle ${scheme}`);
    pageHandlers.set(scheme, handler);
  },
};

let requestHandler: RequestHandler | null = null;
let checkHandler: CheckHandler | null = null;
let requestFilter: RequestFilter | null = null;

/** Whether the shell cancels a request; without a filter, nothing is. */
export function cancels(details: Parameters<RequestFilter>[0]): boolean {
  let cancelled = false;
  requestFilter?.(details, ({ cancel }) => (cancelled = cancel ?? false));
  return cancelled;
}

class Session extends EventEmitter {
  readonly webRequest = {
    onBeforeRequest(filter: RequestFilter): void {
      note('onBeforeRequest');
      requestFilter = filter;
    },
  };
  setPermissionRequestHandler(handler: RequestHandler): void {
    note('setPermissionRequestHandler');
    requestHandler = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    note('setPermissionCheckHandler');
    checkHandler = handler;
  }
  setDevicePermissionHandler(): void {
    note('setDevicePermissionHandler');
  }
  setSpellCheckerDictionaryDownloadURL(): void {
    note('setSpellCheckerDictionaryDownloadURL');
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    note(`setSpellCheckerEnabled ${enabled}`);
  }
}

export const session = { defaultSession: new Session() };

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    note(`ipcMain.handle ${channel}`);
    handlers.set(channel, handler);
  },
};

export { dialog, Menu, nativeTheme, Notification, powerMonitor, screen, shell } from './around.ts';
