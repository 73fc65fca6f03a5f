import iconv from 'iconv-lite';

import { likeliestOf } from './likeliest.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name: `utf-8`, `utf-16le`, `windows-1252`, `euc-kr`; `ibm850` and `ibm852`, which WHATWG does not know. */
  readonly encoding: string;
}

/**
 * Text of a file whose encoding nobody stated: a byte order mark, UTF-16 by its zero bytes, strict
 * UTF-8, else the one of the old encodings in which the text looks most like a statement.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked) return { text: read(bytes, marked), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const encoding = mostlyUtf8(bytes) ? 'utf-8' : likeliestOf(bytes.subarray(0, SAMPLE_BYTES), read);
    return { text: read(bytes, encoding), encoding };
  }
}

/** Text of a file in the encoding that the person named. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = read(bytes, encoding);
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding };
}

/**
 * Node's own decoder calls it `euc-kr` too, but knows only the 2,350 syllables of KS X 1001; Korean
 * banks write CP949, which has all 11,172.
 */
function read(bytes: Uint8Array, encoding: string): string {
  const page = BY_ICONV[encoding];
  return page === undefined ? new TextDecoder(encoding).decode(bytes) : iconv.decode(bytes, page);
}

/** What Node's decoder does not know, or not whole. */
const BY_ICONV: Readonly<Record<string, string>> = {
  'euc-kr': 'cp949',
  ibm850: 'cp850',
  ibm852: 'cp852',
};

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Digits, separators and line ends have a zero byte in UTF-16, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const least = Math.max(1, length * 0.08);
  if (odd >= least && even < odd / 20) return 'utf-16le';
  if (even >= least && odd < even / 20) return 'utf-16be';
  return null;
}

/** Banks cut texts at so many bytes, sometimes inside a letter: a few broken letters are still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = read(bytes, 'utf-8');
  let broken = 0;
  let good = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) good++;
  }
  return good >= 10 && broken * 20 <= good;
}

/** Enough letters to know an encoding by. */
const SAMPLE_BYTES = 256 * 1024;
