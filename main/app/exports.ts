import { randomUUID } from 'node:crypto';

import type { ExportOffer } from '../../shared/backup.ts';
import { LARGEST_FILE } from '../../shared/largest-file.ts';
import { Problem } from '../../shared/problem.ts';
import { tooLong } from '../backup/export/too-long.ts';
import { writeExport } from '../backup/export/write.ts';
import type { Ledger } from '../ledger/open.ts';

/** In bytes: what fits into one answer of every host. */
const PART = 6 * 1024 * 1024;

/** An export waits here until the page has fetched it, part by part; one at a time. */
export interface Exports {
  make(db: Ledger, version: string, now: Date): ExportOffer;
  part(id: string, part: number): { readonly base64: string };
}

export function newExports(largest = LARGEST_FILE): Exports {
  let waiting: { readonly offer: ExportOffer; readonly bytes: Buffer } | null = null;
  return {
    make(db, version, now) {
      waiting = null;
      const bytes = Buffer.concat(writeExport(db, { version, now }));
      const name = `recoup-${now.toISOString().slice(0, 10)}.zip`;
      const parts = Math.ceil(bytes.length / PART);
      const note = tooLong(name, bytes.length, largest);
      const offer = { id: randomUUID(), name, bytes: bytes.length, parts, note };
      waiting = { offer, bytes };
      return offer;
    },
    part(id, part) {
      if (waiting?.offer.id !== id || part >= waiting.offer.parts)
        throw new Problem({ id: 'problems.exportGone' });
      const base64 = waiting.bytes.subarray(part * PART, (part + 1) * PART).toString('base64');
      if (part === waiting.offer.parts - 1) waiting = null;
      return { base64 };
    },
  };
}
