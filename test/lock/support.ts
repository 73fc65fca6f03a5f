import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What deriving costs in tests that derive many times. */
export const CHEAP = { N: 2 ** 4, r: 8, p: 1 };

/** The files below this folder whose bytes hold one of these texts, as UTF-8 or UTF-16. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
  return filesIn(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return wanted.some((text) => bytes.includes(text));
  });
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
