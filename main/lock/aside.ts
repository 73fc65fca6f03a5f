import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { filesIn, filesSurelyIn, noteFile } from '../backup/note.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { plainShare } from '../ledger/plain-share.ts';
import { seal, unseal } from './sealed.ts';

/*
 * The folder of damaged files that were put aside. Nothing of it is ever deleted: beside a locked ledger each file is
 * sealed as it is, and given back when the lock goes.
 */

/** What a person or their system puts there is left alone. */
const OURS = /^recoup-.*\.(?:sqlite|json)(?:-[\w-]+)?$/u;
const SEALED_NAME = /\.sealed(?:-\d+)?$/u;

/** The names of those that are not sealed yet. */
export function plainAside(folder: string): string[] {
  return filesIn(folder).filter((name) => OURS.test(name) && !SEALED_NAME.test(name));
}

export function sealAside(folder: string, name: string, key: LedgerKey): void {
  seal(join(folder, name), join(folder, name), key);
}

/** Puts a damaged backup aside, sealed, with its note. */
export function sealBackup(shelf: string, name: string, folder: string, key: LedgerKey): void {
  mkdirSync(folder, { recursive: true });
  seal(join(shelf, name), join(folder, name), key);
  const note = noteFile(shelf, name);
  if (existsSync(note)) seal(note, join(folder, basename(note)), key);
}

/** Gives back what this key has sealed; what is damaged by now stays as it is. Throws where the folder cannot be listed. */
export function unsealAside(folder: string, key: LedgerKey): void {
  for (const name of filesSurelyIn(folder).filter((one) => SEALED_NAME.test(one)))
    unseal(join(folder, name), join(folder, name.replace(SEALED_NAME, '')), key);
}

/** Whether something in it may be cipher text, which cannot be read without a key. */
export function needsLock(folder: string): boolean {
  return filesSurelyIn(folder).some(
    (name) => SEALED_NAME.test(name) || (name.endsWith('.sqlite') && plainShare(join(folder, name)) < 1),
  );
}
