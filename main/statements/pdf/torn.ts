import { inflateSync } from 'node:zlib';

/** The dictionary of a stream, up to its first byte. */
const STREAM = /\bobj\s*(<<(?:(?!endobj|stream)[^]){0,4000}>>)\s*stream\r?\n/g;
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
    const [all, dictionary = ''] = found;
    if (!IS_DEFLATED.test(dictionary) || IS_PICTURE.test(dictionary)) continue;
    const from = found.index + all.length;
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
