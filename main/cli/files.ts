import { readFileSync } from 'node:fs';

import type { Said } from '../../shared/said.ts';
import type { StatementFile } from '../statements/reader.ts';

/** Reads a file from disk; what hinders it is a sentence, so that the other files still count. */
export function openFile(path: string): StatementFile | { readonly name: string; readonly error: Said } {
  try {
    return { name: path, bytes: readFileSync(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const id =
      code === 'ENOENT' ? 'cli.fileMissing' : code === 'EISDIR' ? 'cli.fileIsFolder' : 'cli.fileNotReadable';
    return { name: path, error: { id } };
  }
}

/** Faults of ours go to the error stream. */
export function logToErrorStream(line: string): void {
  process.stderr.write(`${line}\n`);
}
