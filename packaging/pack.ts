import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from 'js-yaml';
import { z } from 'zod';

import { run } from '../main/start/run.ts';

/** What of Electron's folder the packer wants to see on Linux; empty, since nothing of it is started. */
const ELECTRON_FILES = ['electron', 'chrome-sandbox', 'LICENSE', 'LICENSES.chromium.html', 'version'];

/**
 * Packs the built app into a directory below `folder`, as for a release but without Electron itself,
 * so that nothing is downloaded. Fuses are bits in Electron's program and have to be left out.
 */
export async function packDirectory(root: string, folder: string): Promise<string> {
  const electron = join(folder, 'electron');
  mkdirSync(join(electron, 'resources'), { recursive: true });
  for (const name of ELECTRON_FILES) writeFileSync(join(electron, name), '');

  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const { electronFuses: _left, ...config } = z.record(z.string(), z.unknown()).parse(load(text));
  const file = join(folder, 'electron-builder.json');
  const output = join(folder, 'packed');
  writeFileSync(file, JSON.stringify({ ...config, electronDist: electron, directories: { output } }));

  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const given = [builder, '--linux', 'dir', '--config', file, '--publish', 'never'];
  if ((await run(process.execPath, given, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })) !== 0) {
    throw new Error('electron-builder could not pack the app');
  }
  return join(output, process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);
}
