import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Day } from '../../shared/day.ts';

/**
 * Does something once a day, over restarts, too: the file holds the day on which it was done. What could
 * not be done (the work answers false) is done the next time that somebody asks.
 */
export function oncePerDay(
  file: string,
  today: () => Day,
  work: () => Promise<boolean>,
): () => Promise<void> {
  let done = readText(file);
  return async () => {
    const [day, before] = [today(), done];
    if (day === before) return;
    // Before the wait, so that two who ask at a time do it once.
    done = day;
    if (await work()) writeText(file, day);
    else done = before;
  };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

function writeText(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  } catch {
    // At worst it is done once more after a restart.
  }
}
