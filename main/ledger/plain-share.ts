import { closeSync, openSync, readSync } from 'node:fs';

const PAGE = 4096;
const PART = 256 * PAGE;
/** Fewer bytes than these do not show whether they are random. */
const LEAST = 1024;
/** A chi-square with 255 degrees of freedom: of random bytes one page in 10^17 is above. */
const FAR = 512;

/**
 * The share of a file's pages, 0 to 1, that are no cipher text, since some bytes are far more frequent in them than
 * others. A ledger has such pages all over, whatever is stored in it; one that is encrypted has none, but where it is damaged.
 */
export function plainShare(path: string): number {
  let pages = 0;
  let plain = 0;
  const part = Buffer.alloc(PART);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, part); read > 0; read = readSync(file, part)) {
      for (let at = 0; at < read; at += PAGE) {
        const page = part.subarray(at, Math.min(at + PAGE, read));
        // An end that is too short to tell says nothing, unless it is all there is.
        if (page.length < LEAST && pages > 0) continue;
        pages += 1;
        if (page.length < LEAST || !looksRandom(page)) plain += 1;
      }
    }
  } finally {
    closeSync(file);
  }
  return pages === 0 ? 0 : plain / pages;
}

function looksRandom(page: Uint8Array): boolean {
  const counts = new Uint32Array(256);
  for (const byte of page) counts[byte] = (counts[byte] ?? 0) + 1;
  const squares = counts.reduce((sum, count) => sum + count * count, 0);
  return (squares * 256) / page.length - page.length < FAR;
}
