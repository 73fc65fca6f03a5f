import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { browserCommand } from '../../main/start/browser.ts';
import { downloadElectron } from '../../main/start/download.ts';
import { findElectron, runElectron, windowHindrance } from '../../main/start/window.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a window', () => {
  test.each([
    ['linux', {}, false, 'cli.startNoDisplay'],
    ['linux', { DISPLAY: '' }, false, 'cli.startNoDisplay'],
    ['linux', { DISPLAY: ':0' }, true, 'cli.startSuperuser'],
    ['linux', { DISPLAY: ':0' }, false, null],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false, null],
    ['darwin', {}, false, null],
    ['win32', {}, false, null],
  ] as const)('on %s with %j (root: %s) is hindered by %s', (platform, env, superuser, hindrance) => {
    expect(windowHindrance({ platform, env, superuser })).toBe(hindrance);
  });

  test('needs an Electron that was downloaded whole', () => {
    const electron = join(folder, 'node_modules', 'electron');
    expect(findElectron(folder)).toBeNull();
    mkdirSync(join(electron, 'dist'), { recursive: true });
    writeFileSync(join(electron, 'path.txt'), 'electron');
    expect(findElectron(folder)).toBeNull();
    writeFileSync(join(electron, 'dist', 'electron'), '');
    expect(findElectron(folder)).toBe(join(electron, 'dist', 'electron'));
  });

  test.skipIf(process.platform === 'win32')(
    'that never came up is told from one that was closed',
    async () => {
      const program = (name: string, script: string): string => {
        const file = join(folder, name);
        writeFileSync(file, `#!/bin/sh\n${script}\n`);
        chmodSync(file, 0o755);
        return file;
      };
      expect(await runElectron(program('closed', 'exit 0'), folder, [])).toBe(true);
      expect(await runElectron(program('broken', 'exit 1'), folder, [])).toBe(false);
      expect(await runElectron(program('crashed', 'kill -SEGV $$'), folder, [])).toBe(false);
      expect(await runElectron(program('stopped', 'kill -TERM $$'), folder, [])).toBe(true);
      expect(await runElectron(join(folder, 'missing'), folder, [])).toBe(false);
    },
  );
});

describe('the download', () => {
  const installer = (script: string): string => {
    const file = join(folder, 'install.mjs');
    writeFileSync(file, script);
    return file;
  };

  test('that fails is told at once', async () => {
    expect(await downloadElectron(installer('process.exit(1)'))).toBe(false);
  });

  test('that brings nothing is given up', async () => {
    expect(await downloadElectron(installer('setTimeout(() => {}, 600_000)'), 500)).toBe(false);
  });

  test('that is slow but grows is waited for', async () => {
    const script = `
      import { appendFileSync } from 'node:fs';
      import { tmpdir } from 'node:os';
      const timer = setInterval(() => appendFileSync(tmpdir() + '/part', 'bytes'), 200);
      setTimeout(() => clearInterval(timer), 4_000);
    `;
    expect(await downloadElectron(installer(script), 1_500)).toBe(true);
  });
});

test.each([
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', {}, undefined],
  ['darwin', {}, 'open'],
  ['win32', {}, 'rundll32'],
] as const)('on %s with %j an address is opened by %s', (platform, env, program) => {
  expect(browserCommand('http://127.0.0.1:1/#token=x', { platform, env })?.[0]).toBe(program);
});
