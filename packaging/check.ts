import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

import { extractAll, listPackage, statFile } from '@electron/asar';

import { build } from '../main/start/build.ts';
import { isBuilt } from '../main/start/fresh.ts';
import { run } from '../main/start/run.ts';
import { contentFaults, NATIVE, type Packed } from './contents.ts';
import { packDirectory } from './pack.ts';

/*
 * `npm run pack:check`: packs the app without downloads, holds what is in it against a list, loads the
 * native parts, and starts the packed archive under the stand-in for Electron.
 */

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'recoup-pack-'));
try {
  process.exitCode = await check();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function check(): Promise<number> {
  if (!isBuilt(root) && !(await build(root))) return fail(['the build failed']);
  const resources = join(await packDirectory(root, folder), 'resources');
  const archive = join(resources, 'app.asar');
  const prebuild = `linux-${process.arch}.node`;
  const packed = look(archive, `${archive}.unpacked`);
  const faults = contentFaults(packed, prebuild);
  if (faults.length > 0) return fail(faults);
  const kilobytes = Math.round((packed.archiveBytes + packed.besideBytes) / 1024);
  console.log(`packed: ${packed.inside.length} files, ${kilobytes} KiB`);

  for (const name of NATIVE) {
    createRequire(import.meta.url)(join(`${archive}.unpacked`, 'node_modules', name, 'prebuilds', prebuild));
    console.log(`loaded: ${name} ${prebuild}`);
  }

  const unpacked = join(folder, 'app');
  extractAll(archive, unpacked);
  // In the project, where the trace of a failure stays.
  const results = join(root, 'test-results', 'packed');
  const tests = ['test', '--project', 'electron', '--grep', '@packed', '--output', results];
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
  const env = { ...process.env, STAND_IN_APP: unpacked };
  return (await run(process.execPath, [playwright, ...tests], { cwd: root, stdio: 'inherit', env })) ?? 1;
}

function look(archive: string, beside: string): Packed {
  const inside = listPackage(archive, { isPack: false })
    .map((path) => path.slice(1).split(sep).join('/'))
    .filter((path) => !('files' in statFile(archive, path)));
  const lying = filesIn(beside);
  return {
    inside,
    beside: lying.map((path) => relative(beside, path)),
    archiveBytes: statSync(archive).size,
    besideBytes: lying.reduce((sum, path) => sum + statSync(path).size, 0),
  };
}

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function fail(faults: readonly string[]): number {
  for (const fault of faults) console.error(fault);
  return 1;
}
