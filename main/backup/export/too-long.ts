import { LARGEST_FILE, MEGABYTE } from '../../../shared/largest-file.ts';
import type { Said } from '../../../shared/said.ts';

/** What is to be said of an export of this length in bytes; null where every host takes it to be read again. */
export function tooLong(name: string, bytes: number, largest = LARGEST_FILE): Said | null {
  if (bytes <= largest) return null;
  return { id: 'backups.exportedLong', values: { name, limit: largest / MEGABYTE } };
}
