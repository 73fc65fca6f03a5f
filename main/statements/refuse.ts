import type { MessageId } from '../../shared/messages/catalogue.ts';
import { Problem } from '../../shared/problem.ts';
import { isArchive } from './archive.ts';
import { isPdf } from './pdf/reader.ts';
import type { StatementFile } from './reader.ts';
import { containerOf } from './sheets/container.ts';

interface Foreign {
  readonly starts: readonly number[];
  readonly id: MessageId;
}

/** First bytes of formats that are not read yet (each format's own specification). */
const FOREIGN: readonly Foreign[] = [
  { starts: [0x89, 0x50, 0x4e, 0x47], id: 'problems.fileImage' },
  { starts: [0xff, 0xd8, 0xff], id: 'problems.fileImage' },
  { starts: [0x47, 0x49, 0x46, 0x38], id: 'problems.fileImage' },
  { starts: [0x1f, 0x8b], id: 'problems.fileZip' },
];

/** Throws a `Problem` for an empty file and for what is no text, and names the formats that people drop most. */
export function refuseForeignFormat(file: StatementFile): void {
  const { bytes, name } = file;
  const values = { file: name };
  if (isBlank(bytes)) throw new Problem({ id: 'problems.fileEmpty', values });
  // What is packed is opened by its own reader.
  if (containerOf(bytes) || isArchive(bytes) || isPdf(bytes)) return;
  const foreign = FOREIGN.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (foreign) throw new Problem({ id: foreign.id, values });
  if (isJson(bytes)) throw new Problem({ id: 'problems.fileJson', values });
  if (isBinary(bytes)) throw new Problem({ id: 'problems.fileBinary', values });
}

/** An object, or a list of them (RFC 8259); MT940 may begin with `{1:`. */
function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 256));
  return /^\ufeff?\s*(?:\[\s*)?\{\s*"/.test(start);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 1_000_000 && bytes.every((byte) => BLANKS.has(byte));
}

/** Tab, line ends, blank, and the bytes of the marks that say which Unicode form follows. */
const BLANKS = new Set([0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

/** Control characters other than tabs and line ends; UTF-16 has its zero bytes on one side only. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(withoutPadding(bytes), 8192);
  let controls = 0;
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls++;
  }
  const [even = 0, odd = 0] = zeros;
  const isUtf16 = Math.max(even, odd) > length * 0.08 && Math.min(even, odd) <= Math.max(even, odd) / 20;
  const mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 || mark) return false;
  return even + odd > length / 100 || controls > length / 50;
}

/** Some exports fill the file up with zero bytes; the length of what stands before them. */
function withoutPadding(bytes: Uint8Array): number {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) length--;
  return length;
}
