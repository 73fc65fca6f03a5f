import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chooseMenu, clickNotice, menuLabels } from './around.ts';
import * as electron from './electron.ts';
import { record, useChromium } from './record.ts';
import { createWire, type Invocation, type Invoked, type PageRequest, type PageResponse } from './wire.ts';

/*
 * Started as a process of its own by a test: runs the built shell (or the one in the folder that
 * `STAND_IN_APP` names) with `electron` replaced, its window a page that the test holds.
 */

const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

const wire = createWire({
  send: (message) => void (process.connected && process.send?.(message)),
  listen: (listener) => void process.on('message', listener),
});
useChromium(wire);

function window(): electron.BrowserWindow {
  const [first] = electron.windows;
  if (!first) throw new Error('there is no window');
  return first;
}

wire.answer('request', async (request: PageRequest): Promise<PageResponse> => {
  const { url, method, resourceType, headers, navigation } = request;
  if (electron.cancels({ url, method, resourceType })) return { kind: 'cancelled' };
  const handler = electron.pageHandlers.get(url.split(':')[0] ?? '');
  if (!handler) return { kind: 'elsewhere' };
  const details = { isMainFrame: true, isSameDocument: false, url };
  if (navigation) window().webContents.emit('did-start-navigation', details);
  const response = await handler(new Request(url, { method, headers }));
  return {
    kind: 'answer',
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
});

/** A navigation that the page began; true where the shell prevents it. */
wire.answer('navigate', ({ url }: { url: string }): boolean => {
  let prevented = false;
  const event = { url, preventDefault: () => (prevented = true) };
  window().webContents.emit('will-navigate', event);
  window().webContents.emit('will-frame-navigate', event);
  return prevented;
});

wire.answer('open-window', ({ url }: { url: string }): boolean => {
  return window().webContents.openHandler?.({ url }).action !== 'deny';
});

wire.answer('invoke', async ({ channel, given, origin, top }: Invocation): Promise<Invoked> => {
  const handler = electron.handlers.get(channel);
  try {
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const senderFrame = { origin, parent: top ? null : {} };
    return { ok: true, value: structuredClone(await handler({ senderFrame }, ...given)) };
  } catch (error) {
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, message: `Error invoking remote method '${channel}': ${fault}` };
  }
});

/** A download begins; where it is to be saved, or null where it is not. */
wire.answer('download', ({ url, name }: { url: string; name: string }): string | null => {
  const item = Object.assign(new EventEmitter(), {
    getURL: () => url,
    getFilename: () => name,
    getSavePath: () => record.savePath ?? '',
    setSaveDialogOptions: ({ title }: { title: string }) => void record.saveTitles.push(title),
  });
  let prevented = false;
  const event = { preventDefault: () => (prevented = true) };
  electron.session.defaultSession.emit('will-download', event, item, window().webContents);
  if (prevented) return null;
  wire.answer('downloaded', (state: string) => void item.emit('done', {}, state));
  return record.savePath;
});

wire.answer('choose-menu', (labels: string[]) => chooseMenu(labels));
wire.answer('menu', () => menuLabels());
wire.answer('click-notice', () => clickNotice());
wire.answer('record', () => structuredClone(record));
wire.answer('answers', (given: Partial<typeof record>) => void Object.assign(record, given));
wire.answer('second-start', (given: unknown) => {
  electron.app.emit('second-instance', {}, [], '/', given);
});
wire.answer('open-file', (path: string) => {
  electron.app.emit('open-file', { preventDefault: () => undefined }, path);
});
wire.answer('power', (event: string) => {
  if (!electron.powerMonitor.emit(event)) throw new Error(`nobody hears "${event}"`);
});
wire.answer('close', () => window().close());

// As Electron does it on a signal.
process.on('SIGTERM', () => electron.app.quit());
electron.app.once('ended', () => process.disconnect());
// A test that was broken off leaves nothing running.
process.once('disconnect', () => process.exit());

const root = process.env['STAND_IN_APP'] ?? join(import.meta.dirname, '..', '..', '..');
await import(pathToFileURL(join(root, 'dist', 'main', 'index.js')).href);
