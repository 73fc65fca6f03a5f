import { inflateSync } from 'node:zlib';

/** Where the dictionary of a stream ends and its bytes begin. */
const STREAM = />>\s{0,4}stream\r?\n/g;
/** No dictionary of a text is longer; a file made to be searched for long is not. */
const LONGEST_DICTIONARY = 2000;
const IS_DEFLATED = /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/;
const IS_PICTURE = /\/Subtype\s*\/Image\b/;
/** What is larger has no text of a statement. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * Whether a compressed part of a PDF does not come out whole. The sum at its end (RFC 1950, Adler-32) tells; the library
 * does not ask for it, and hands over as much of the text as it can make out.
 */
export function isTorn(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // What is encrypted is compressed before, so that its bytes are no such stream.
  if (text.includes('/Encrypt')) return false;
  for (const found of text.matchAll(STREAM)) {
    const before = text.slice(Math.max(0, found.index - LONGEST_DICTIONARY), found.index);
    const dictionary = before.slice(before.lastIndexOf('obj') + 1);
    if (!IS_DEFLATED.test(dictionary) || IS_PICTURE.test(dictionary)) continue;
    const from = found.index + found[0].length;
    const to = text.indexOf('endstream', from);
    if (!comesOutWhole(bytes.subarray(from, to < 0 ? bytes.length : to))) return true;
  }
  return false;
}

function comesOutWhole(deflated: Uint8Array): boolean {
  try {
    inflateSync(deflated, { maxOutputLength: LARGEST_BYTES });
    return true;
  } catch (error) {
    return error instanceof RangeError;
  }
}
