import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { build } from '../../main/start/build.ts';
import { isBuilt } from '../../main/start/fresh.ts';
import { findElectron } from '../../main/start/window.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'recoup-shell-'));

const answer = z.object({ status: z.number(), headers: z.record(z.string(), z.string()), text: z.string() });
const reportSchema = z.object({
  order: z.array(z.string()),
  switches: z.array(z.string()),
  boxes: z.array(z.string()),
  window: z.object({ webPreferences: z.record(z.string(), z.unknown()) }).optional(),
  loaded: z.string().optional(),
  opened: z.unknown().optional(),
  prevented: z.array(z.string()).optional(),
  index: answer.optional(),
  outside: answer.optional(),
  above: answer.optional(),
  info: z.unknown().optional(),
  unknown: z.unknown().optional(),
  upload: z.unknown().optional(),
  cancel: z.unknown().optional(),
  strangers: z.array(z.string()).optional(),
});

/** Runs the built shell under Node, to its end. */
function runShell(env: Record<string, string> = {}): z.infer<typeof reportSchema> {
  const program = join(import.meta.dirname, 'stand-in', 'run-shell.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], {
    env: { ...process.env, RECOUP_FOLDER: folder, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (status !== 0) throw new Error(`the shell ended with ${status}:\n${stdout}\n${stderr}`);
  return reportSchema.parse(JSON.parse(stdout));
}

let report: z.infer<typeof reportSchema>;
beforeAll(async () => {
  if (!isBuilt(root) && !(await build(root))) throw new Error('the build failed');
  report = runShell();
  if (findElectron(root) !== null)
    console.log('Electron itself is here too: "npm start" opens the same bundle in it.');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built shell', () => {
  test('locks everything before Electron is ready', () => {
    const ready = report.order.indexOf('ready');
    for (const early of ['enableSandbox', 'registerSchemesAsPrivileged app', 'requestSingleInstanceLock']) {
      expect(report.order.slice(0, ready)).toContain(early);
    }
    expect(report.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
  });

  test('refuses permissions and the network before there is a window', () => {
    const window = report.order.indexOf('BrowserWindow');
    for (const guard of [
      'setPermissionRequestHandler',
      'setPermissionCheckHandler',
      'setDevicePermissionHandler',
      'setSpellCheckerDictionaryDownloadURL',
      'onBeforeRequest',
      'protocol.handle app',
      'ipcMain.handle recoup:call',
    ]) {
      expect(report.order.slice(0, window)).toContain(guard);
    }
    expect(report.order.indexOf('show')).toBeGreaterThan(report.order.indexOf('loadURL'));
  });

  test('opens its own page in a sandboxed, isolated window', () => {
    expect(report.loaded).toBe('app://recoup/');
    expect(report.window?.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      preload: join(root, 'dist', 'preload', 'index.cjs'),
    });
  });

  test('follows no link and opens no other window', () => {
    expect(report.prevented).toEqual([
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
    ]);
    expect(report.opened).toEqual({ action: 'deny' });
  });

  test('serves the built page with the policy of the web host', () => {
    expect(report.index?.status).toBe(200);
    const nonce = /property="csp-nonce" nonce="([^"]+)"/.exec(report.index?.text ?? '')?.[1];
    expect(report.index?.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(report.index?.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect([report.outside?.status, report.above?.status]).toEqual([404, 404]);
  });

  test('answers its page through the preload script, from the real app', () => {
    expect(report.info).toMatchObject({ ok: true, value: { profile: 'own', charges: 0 } });
    expect(report.unknown).toMatchObject({ ok: false, problem: { id: 'problems.methodUnknown' } });
    expect(report.upload).toMatchObject({ ok: true });
    expect(report.cancel).toBe('answered');
  });

  test('answers no other page, no frame and no page that is gone', () => {
    expect(report.strangers).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  });

  test('shows its window again when it is started a second time', () => {
    expect(report.order).toEqual(expect.arrayContaining(['restore', 'focus']));
    expect(runShell({ STAND_IN_SECOND: '1' }).order).toEqual([
      'enableSandbox',
      'registerSchemesAsPrivileged app',
      'requestSingleInstanceLock',
      'quit',
    ]);
  });

  test('lets its window close while the page, which reads files, asks to stay', () => {
    expect(report.order).toContain('closed');
    expect(report.order).not.toContain('kept open');
  });

  test('is known to Windows, which else shows none of its notices, by the name of its installer', () => {
    const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    const id = /^appId: (.+)$/mu.exec(config)?.[1];
    expect(report.order).toContain(`setAppUserModelId ${id}`);
  });

  test('closes the database before it ends', () => {
    expect(report.order.slice(-2)).toEqual(['quit held back', 'quit']);
    expect(report.boxes).toEqual([]);
  });

  test('says in a box why it cannot start', () => {
    // A file where the folder should be.
    const { boxes, order } = runShell({ RECOUP_FOLDER: import.meta.filename });
    expect(boxes).toHaveLength(1);
    expect(order.at(-1)).toBe('exit 1');
  });
});
