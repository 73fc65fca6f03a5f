import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright';

import { offlineArguments } from './offline/offline.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No connection of the browser's own; the app itself makes none. Chromium's sandbox refuses root. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // What it would still ask its maker for, it asks nobody for.
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9/',
  '--autofill-server-url=http://127.0.0.1:9/',
  ...offlineArguments(),
  ...(process.geteuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A Chromium that runs: `RECOUP_CHROMIUM`, one on PATH or in its usual place, else Playwright's own. */
export function findChromium(): string | null {
  const named = process.env['RECOUP_CHROMIUM'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...APPLICATIONS, chromium.executablePath()].find(runs) ?? null;
}

/** As `findChromium`, for tests, which only start where there is one. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === null) throw new Error(`No Chromium was found. Run: ${INSTALL_COMMAND}`);
  return found;
}

/** Works on every system that Playwright knows. */
export const INSTALL_COMMAND = 'npx playwright install --with-deps chromium';

/** Installs Chromium by apt where that may be done; fonts too, so that Korean is drawn. */
export function installChromium(): string | null {
  if (process.platform !== 'linux' || process.geteuid?.() !== 0) return null;
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  if (spawnSync('apt-get', ['update', '-q'], options).status !== 0) return null;
  const packages = ['chromium', 'fonts-noto-cjk'];
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  return findChromium();
}

function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows and macOS `--version` may open a window, and no stand-in lies in these places.
  if (process.platform !== 'linux') return true;
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // Ubuntu's `chromium-browser` may be a script that only asks for a snap.
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
