import { randomUUID } from 'node:crypto';

import type { Outcome } from '../../shared/contract.ts';
import { plainly } from '../../shared/plain-text.ts';
import { Problem } from '../../shared/problem.ts';

/** A file that was handed over and waits to be read. */
export interface Upload {
  readonly name: string;
  /** Whole memory of its own, so that it can move to a thread. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface UploadLimits {
  /** Most bytes that wait or are being read at one time. */
  readonly most: number;
  /** Once there is no room: what waits longer was left behind by a page that was reloaded. */
  readonly forgottenAfter: number;
}

const MEGABYTE = 1024 * 1024;
const LIMITS: UploadLimits = { most: 1024 * MEGABYTE, forgottenAfter: 10 * 60_000 };

/** The files handed over, from their arrival until the import that reads them is through. */
export class Uploads {
  readonly #limits: UploadLimits;
  readonly #now: () => number;
  readonly #waiting = new Map<string, Upload & { readonly at: number }>();
  #held = 0;

  constructor(limits: UploadLimits = LIMITS, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Answers the name under which an import takes the file. */
  take(name: string, bytes: Uint8Array): Outcome<string> {
    if (this.#held + bytes.length > this.#limits.most) this.#forgetOld();
    if (this.#held + bytes.length > this.#limits.most) {
      const limit = Math.floor(this.#limits.most / MEGABYTE);
      return { ok: false, problem: { id: 'problems.uploadsFull', values: { limit } } };
    }
    const upload = randomUUID();
    this.#waiting.set(upload, { name: plainly(name), bytes: new Uint8Array(bytes), at: this.#now() });
    this.#held += bytes.length;
    return { ok: true, value: upload };
  }

  /** Takes all of these out, or none of them and throws. Their bytes count until `release`. */
  handOut(names: readonly string[]): { readonly files: ReadonlyMap<string, Upload>; release(): void } {
    const files = new Map<string, Upload>();
    for (const name of names) {
      const file = this.#waiting.get(name);
      if (!file || files.has(name)) throw new Problem({ id: 'problems.uploadGone' });
      files.set(name, file);
    }
    for (const name of names) this.#waiting.delete(name);
    const bytes = sizeOf(files.values());
    return { files, release: () => void (this.#held -= bytes) };
  }

  /** Forgets everything that waits. */
  clear(): void {
    this.#held -= sizeOf(this.#waiting.values());
    this.#waiting.clear();
  }

  #forgetOld(): void {
    for (const [name, { at, bytes }] of this.#waiting) {
      if (this.#now() - at < this.#limits.forgottenAfter) continue;
      this.#waiting.delete(name);
      this.#held -= bytes.length;
    }
  }
}

function sizeOf(files: Iterable<Upload>): number {
  let bytes = 0;
  for (const file of files) bytes += file.bytes.length;
  return bytes;
}
