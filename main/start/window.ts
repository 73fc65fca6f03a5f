import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { MessageId } from '../../shared/messages/catalogue.ts';
import { downloadElectron } from './download.ts';

/** An Electron that ends with a fault within this time never showed its window. */
const SETTLED_AFTER_MS = 10_000;

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly superuser: boolean;
}

/** Why no window can be opened on this machine at all; null where one can. */
export function windowHindrance({ platform, env, superuser }: Machine): MessageId | null {
  if (platform !== 'linux') return null;
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'cli.startNoDisplay';
  // Chromium's sandbox refuses root, and the window is not opened without a sandbox.
  return superuser ? 'cli.startSuperuser' : null;
}

/** Where Electron's program lies; null where it was not downloaded. Never starts a download by itself. */
export function findElectron(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** Downloads Electron; where its program lies, or null where that failed. */
export async function fetchElectron(root: string): Promise<string | null> {
  const worked = await downloadElectron(join(root, 'node_modules', 'electron', 'install.js'));
  return worked ? findElectron(root) : null;
}

/** Opens the window and waits until the person closes it. False where it never came up. */
export function runElectron(program: string, root: string, given: readonly string[]): Promise<boolean> {
  const begun = Date.now();
  const child = spawn(program, [root, ...given], { stdio: 'inherit' });
  // Ctrl-C reaches Electron too, which closes the database and ends; only then do we.
  const wait = (): void => undefined;
  const pass = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', pass);
  return new Promise((resolve) => {
    const end = (opened: boolean): void => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      resolve(opened);
    };
    child.on('error', () => end(false));
    child.on('exit', (code, signal) => {
      const failed = code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM';
      end(!failed || Date.now() - begun > SETTLED_AFTER_MS);
    });
  });
}
