import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import type { OpenedFile } from '../../shared/desktop.ts';
import { LARGEST_FILE } from '../../shared/largest-file.ts';

/** The files among a program's arguments, which a desktop also writes as `file:` addresses. */
export function filesAmong(given: readonly string[], folder: string): readonly string[] {
  return given
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .flatMap((argument) => {
      if (!argument.startsWith('file:')) return [resolve(folder, argument)];
      try {
        return [fileURLToPath(argument)];
      } catch {
        // An address of another machine names no file here.
        return [];
      }
    });
}

/** What of a command line was meant for the app: unpackaged, Electron gets the app's folder before it. */
export function ownArguments(argv: readonly string[], packaged: boolean): readonly string[] {
  return argv.slice(packaged ? 1 : 2);
}

const secondSchema = z.object({ files: z.array(z.string()).max(1000) });

/** The files that a second start hands over with its request to be the only one. */
export function secondStart(given: unknown): readonly string[] {
  const parsed = secondSchema.safeParse(given);
  return parsed.success ? parsed.data.files : [];
}

export interface ReadFiles {
  readonly files: readonly OpenedFile[];
  /** Names of what is no file, or none that a statement could be. */
  readonly refused: readonly string[];
}

/** Reads files for the page, which knows them by name and content only. */
export async function readOpened(paths: readonly string[]): Promise<ReadFiles> {
  const files: OpenedFile[] = [];
  const refused: string[] = [];
  for (const path of paths) {
    const bytes = await readStatement(path);
    if (bytes === null) refused.push(basename(path));
    else files.push({ name: basename(path), bytes });
  }
  return { files, refused };
}

async function readStatement(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const status = await stat(path);
    if (!status.isFile() || status.size > LARGEST_FILE) return null;
    return new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}
