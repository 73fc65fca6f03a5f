import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import * as electron from './electron.ts';
import { record } from './record.ts';

/*
 * Started as a process of its own: runs the built shell and its preload script against the
 * stand-in, uses them as a window would, and prints what happened as one line of JSON.
 */

const root = join(import.meta.dirname, '..', '..', '..');
const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

interface Bridge {
  call(method: string, input: unknown): Promise<unknown>;
  upload(name: string, bytes: ArrayBuffer): Promise<unknown>;
  cancel(job: string): Promise<unknown>;
  openProfile(profile: string): Promise<unknown>;
  subscribe(listener: (event: unknown) => void): () => void;
}

const OWN = { origin: 'app://recoup', parent: null };

async function invoke(senderFrame: unknown, channel: string, ...given: unknown[]): Promise<unknown> {
  const handler = electron.handlers.get(channel);
  if (!handler) throw new Error(`nobody listens to ${channel}`);
  return structuredClone(await handler({ senderFrame }, ...structuredClone(given)));
}

/** Runs the preload script with nothing around it but what a sandboxed one has. */
function runPreload(): Bridge {
  const exposed = new Map<string, Bridge>();
  const modules = {
    electron: {
      contextBridge: { exposeInMainWorld: (name: string, api: Bridge) => exposed.set(name, api) },
      ipcRenderer: {
        invoke: (channel: string, ...given: unknown[]) => invoke(OWN, channel, ...given),
        on: () => undefined,
        off: () => undefined,
      },
    },
  };
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`a sandboxed preload script cannot load ${name}`);
    return modules.electron;
  };
  runInNewContext(readFileSync(join(root, 'dist', 'preload', 'index.cjs'), 'utf8'), { require });
  const bridge = exposed.get('recoup');
  const names = [...exposed.keys()].join();
  if (!bridge || names !== 'recoup,recoupDesktop') throw new Error(`exposed: ${names}`);
  return bridge;
}

async function page(address: string): Promise<unknown> {
  const handler = electron.pageHandlers.get('app');
  if (!handler) throw new Error('app: is not served');
  const response = await handler(new Request(address));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}

function refusal(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'answered',
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  );
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

let over = false;
electron.app.once('ended', () => (over = true));
await import(join(root, 'dist', 'main', 'index.js'));
await until(() => over || record.order.includes('show'));

const report: Record<string, unknown> = {};
const [window] = electron.windows;
if (window) {
  const bridge = runPreload();
  const prevented: string[] = [];
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    window.webContents.emit(event, {
      url: 'https://example.com/',
      preventDefault: () => prevented.push(event),
    });
  }
  report['window'] = window.options;
  report['loaded'] = window.loaded;
  report['opened'] = window.webContents.openHandler?.({ url: 'https://example.com/' });
  report['prevented'] = prevented;
  report['index'] = await page('app://recoup/');
  report['outside'] = await page('app://elsewhere/');
  report['above'] = await page('app://recoup/..%2f..%2fpackage.json');
  report['info'] = await bridge.call('app.info', {});
  report['unknown'] = await bridge.call('constructor', {});
  report['upload'] = await bridge.upload('a.csv', new TextEncoder().encode('Date,Amount\n').buffer);
  report['cancel'] = await refusal(bridge.cancel('none'));
  report['strangers'] = await Promise.all(
    [
      { origin: 'https://evil.example', parent: null },
      { origin: 'app://recoup.evil.example', parent: null },
      { origin: 'app://recoup', parent: OWN },
      { origin: 'null', parent: null },
      null,
    ].map((frame) => refusal(invoke(frame, 'recoup:call', 'app.info', {}))),
  );
  electron.app.emit('second-instance');
  window.closeWhilePageAsksToStay();
  if (record.order.includes('kept open')) electron.app.emit('window-all-closed');
}
await until(() => over);
process.stdout.write(
  `${JSON.stringify({ ...report, order: record.order, switches: record.switches, boxes: record.boxes })}\n`,
);
