import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Two files of this size at most: enough for the faults of months. */
const LARGEST = 256 * 1024;

export interface LogFile {
  readonly write: (line: string) => void;
  /** The newest lines, oldest first. */
  readonly newest: (count: number) => readonly string[];
}

/** A log in the profile's folder. The file before it is kept as `….old`. */
export function openLog(file: string, now: () => Date, largest = LARGEST): LogFile {
  return {
    write(line) {
      try {
        mkdirSync(dirname(file), { recursive: true });
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) {
          renameSync(file, `${file}.old`);
        }
        appendFileSync(file, `${now().toISOString()} ${withoutSecrets(line)}\n`);
      } catch {
        // A log that cannot be written must not become a fault of its own.
      }
    },
    newest(count) {
      const lines = [...linesOf(`${file}.old`), ...linesOf(file)];
      return lines.slice(-count);
    },
  };
}

/**
 * What reaches the log holds none of it already (`tellFailure`); this is the second lock. Folders
 * may carry the person's name, long numbers may be an account, decimals an amount, quotes a text.
 */
export function withoutSecrets(line: string, home = homedir(), user = userName()): string {
  const kept = [pathToFileURL(home).href, home].reduce((text, path) => text.replaceAll(path, '~'), line);
  const nameless = user.length > 2 ? kept.replaceAll(user, '…') : kept;
  return nameless
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/gu, '"…"')
    .replace(/\d[\d ,.-]{6,}\d/gu, '#')
    .replace(/(?<![\d.])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d.])\d+\.\d{2}(?![\d.])/gu, '#')
    .replace(/\s+/gu, ' ');
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
