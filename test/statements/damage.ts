import fc from 'fast-check';

import type { StatementReading } from '../../shared/statement.ts';

/** A file with some of its bits turned over, as a bad disk or a bad download leaves it. */
export function damaged(bytes: Uint8Array, most = 6): fc.Arbitrary<Uint8Array> {
  const flip = fc.record({
    at: fc.integer({ min: 0, max: Math.max(0, bytes.length - 1) }),
    bit: fc.integer({ min: 0, max: 7 }),
  });
  return fc.array(flip, { minLength: 1, maxLength: most }).map((flips) => {
    const copy = Uint8Array.from(bytes);
    for (const { at, bit } of flips) copy[at] = (copy[at] ?? 0) ^ (1 << bit);
    return copy;
  });
}

/** The beginning of a file, cut anywhere. */
export function cut(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc.integer({ min: 0, max: bytes.length }).map((length) => bytes.subarray(0, length));
}

/** All texts that a reading tells of its file: of rows, of what was rejected, and of what is no charge. */
export function toldIn({ rows, rejects, skipped }: StatementReading): string {
  return [
    ...rows.map(({ raw }) => raw),
    ...rejects.map(({ text }) => text),
    ...skipped.map(({ text }) => text),
  ].join('\n');
}
