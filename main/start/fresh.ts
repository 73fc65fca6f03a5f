import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made from and what it makes, as paths below `root`. */
const SOURCES = ['main', 'renderer', 'shared', 'vite.config.ts', 'package-lock.json'];
const RESULTS = [
  'dist/renderer/index.html',
  'dist/main/index.js',
  'dist/main/worker.js',
  'dist/main/host.js',
  'dist/preload/index.cjs',
];

/** Whether everything is built and nothing changed since. */
export function isBuilt(root: string): boolean {
  const results = RESULTS.map((path) => changedAt(join(root, path)));
  const oldest = results.reduce((least, time) => Math.min(least, time), Infinity);
  return oldest > 0 && SOURCES.every((path) => newestIn(join(root, path)) <= oldest);
}

function newestIn(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0);
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
