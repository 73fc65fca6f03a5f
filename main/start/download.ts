import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A download that brings nothing for so long is given up. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 1_000;

/**
 * Runs Electron's own installer. It tells no progress while it loads, so the size of what it wrote
 * is watched: a slow line may take its time, a blocked one is not waited for.
 */
export function downloadElectron(installer: string, patience = PATIENCE_MS): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-download-'));
  const places = { TMPDIR: folder, TEMP: folder, TMP: folder };
  const child = spawn(process.execPath, [installer], { env: { ...process.env, ...places }, stdio: 'ignore' });
  let size = 0;
  let grownAt = Date.now();
  const watch = setInterval(() => {
    const now = sizeOf(folder);
    if (now !== size) grownAt = Date.now();
    size = now;
    if (Date.now() - grownAt > patience) child.kill();
  }, LOOK_EVERY_MS);

  return new Promise((resolve) => {
    const end = (worked: boolean): void => {
      clearInterval(watch);
      rmSync(folder, { recursive: true, force: true });
      resolve(worked);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
  });
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.reduce((sum, name) => {
    // A file may be gone again by the time it is looked at.
    return sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
  }, 0);
}
