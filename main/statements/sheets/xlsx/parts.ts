import { crc32 } from 'node:zlib';

import { unzipSync } from 'fflate';

import { Problem } from '../../../../shared/problem.ts';
import { checksumsOf } from '../../checksums.ts';

/** A workbook of a statement has a dozen parts; one with pictures and links a few hundred. */
const MOST_PARTS = 10_000;
/** The largest part that is unpacked: four million cells, or so. */
const LARGEST_PART = 320 * 1024 * 1024;
/** Sheets shrink to a twentieth, very even ones to a hundredth; a bomb shrinks to a thousandth. */
const MOST_SHRINKING = 300;
const SMALL_PART = 8 * 1024 * 1024;

/** The parts of an OOXML package, unpacked one at a time and within limits. */
export class Parts {
  readonly #bytes: Uint8Array;
  readonly #file: string;
  /** By plain path: the name as stored, and its checksum. */
  readonly #entries = new Map<string, { readonly name: string; readonly checksum: number | null }>();

  /** Throws what fflate throws where the bytes are no whole ZIP. */
  constructor(bytes: Uint8Array, file: string) {
    this.#bytes = bytes;
    this.#file = file;
    const checksums = checksumsOf(bytes);
    let index = 0;
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (index >= MOST_PARTS) throw this.#tooLarge();
        this.#entries.set(plainPath(name), { name, checksum: checksums[index] ?? null });
        index++;
        return false;
      },
    });
  }

  has(path: string): boolean {
    return this.#entries.has(plainPath(path));
  }

  /** The paths of parts that begin so, in small letters. */
  under(start: string): readonly string[] {
    return [...this.#entries.keys()].filter((path) => path.startsWith(start)).sort();
  }

  /**
   * The part unpacked, or null where there is none. Throws a `Problem` for what unpacks beyond all measure,
   * and an error where the part is not what was packed: a turned bit may be another sum.
   */
  bytes(path: string): Uint8Array | null {
    const stored = this.#entries.get(plainPath(path));
    if (stored === undefined) return null;
    let taken = false;
    const found = unzipSync(this.#bytes, {
      filter: ({ name, size, originalSize }) => {
        if (taken || name !== stored.name) return false;
        taken = true;
        const shrinks = originalSize > SMALL_PART && originalSize > size * MOST_SHRINKING;
        if (originalSize > LARGEST_PART || shrinks) throw this.#tooLarge();
        return true;
      },
    });
    const part = found[stored.name] ?? null;
    if (part && stored.checksum !== null && crc32(part) !== stored.checksum) throw new Error('checksum');
    return part;
  }

  #tooLarge(): Problem {
    return new Problem({ id: 'problems.sheetTooLarge', values: { file: this.#file } });
  }
}

/** Paths differ in case, in a leading slash, and some programs write backslashes. */
function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
