import { containerOf } from './sheets/container.ts';

/** The headers of the archive itself; programs that save pages write a few hundred bytes of them. */
const LONGEST_HEAD = 8192;
/** A statement as a page is far smaller; what is larger is not taken into one text. */
const LARGEST_BYTES = 128 * 1024 * 1024;
/** A saved page has pictures and styles beside it, hardly a thousand. */
const MOST_PARTS = 2000;

/**
 * The pages with tables inside a web archive (MHTML, RFC 2557), one after the other; null where the bytes are none,
 * or hold no such page. Excel writes a page for each sheet, card companies write one.
 */
export function pageOf(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length > LARGEST_BYTES) return null;
  const start = latin1(bytes.subarray(0, LONGEST_HEAD));
  const head = headOf(start);
  if (head === null || !/^mime-version:/im.test(head)) return null;
  const boundary = /^content-type:\s*multipart\/related\b[^\n]*?\bboundary=(?:"([^"\n]+)"|([^\s;]+))/im.exec(
    head,
  );
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return null;
  const pages = partsOf(latin1(bytes), `--${mark}`).flatMap((part) => tablePage(part) ?? []);
  return pages.length === 0 ? null : Uint8Array.from(Buffer.concat(pages));
}

/** Everything before the first empty line, each header on one line. */
function headOf(text: string): string | null {
  const end = /\r?\n\r?\n/.exec(text)?.index;
  return end === undefined
    ? null
    : text
        .slice(0, end)
        .replaceAll(/\r?\n[ \t]+/g, ' ')
        .replaceAll('\r', '');
}

function partsOf(text: string, mark: string): string[] {
  const parts: string[] = [];
  let at = text.indexOf(mark);
  while (at >= 0 && parts.length < MOST_PARTS) {
    const from = text.indexOf('\n', at);
    if (from < 0) break;
    const next = text.indexOf(`\n${mark}`, from);
    // An archive that is cut off ends in the middle of a part, which may be the page.
    parts.push(text.slice(from + 1, next < 0 ? undefined : next + 1));
    at = next < 0 ? -1 : next + 1;
  }
  return parts;
}

/** The bytes of a part that is a page with cells; null for all others. */
function tablePage(part: string): Buffer | null {
  const head = headOf(part.slice(0, LONGEST_HEAD));
  if (head === null || !/^content-type:\s*text\/html\b/im.test(head)) return null;
  const body = part.slice(/\r?\n\r?\n/.exec(part)?.index ?? 0).trimStart();
  const page = decoded(body, /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1] ?? '');
  return containerOf(page) === 'html' && /<td[\s>]/i.test(page.toString('latin1')) ? page : null;
}

/** RFC 2045, 6.7 and 6.8; other encodings leave the bytes as they are. */
function decoded(body: string, encoding: string): Buffer {
  const name = encoding.toLowerCase();
  if (name === 'base64') return Buffer.from(body, 'base64');
  if (name !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
  return Buffer.from(plain, 'latin1');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
