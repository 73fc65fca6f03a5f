import iconv from 'iconv-lite';

const WIDE = 1200;
const KOREAN = 949;

/** The name that iconv knows a code page of Windows by, or null. */
function nameOf(codepage: number): string | null {
  if (codepage === WIDE) return 'utf-16le';
  if (codepage === 65_001) return 'utf-8';
  if (codepage === 10_000) return 'macroman';
  const name = `cp${codepage}`;
  return iconv.encodingExists(name) ? name : null;
}

/** WHATWG name of the encoding of a workbook whose texts were in these code pages; new ones are in UTF-16. */
export function encodingOf(seen: ReadonlySet<number>): string {
  const [codepage = WIDE] = seen;
  if (seen.has(WIDE) || codepage === WIDE) return 'utf-16le';
  if (codepage === KOREAN) return 'euc-kr';
  if (codepage === 932) return 'shift_jis';
  if (codepage === 936) return 'gbk';
  if (codepage === 950) return 'big5';
  return nameOf(codepage)?.replace(/^cp(125\d)$/, 'windows-$1') ?? 'windows-1252';
}

export interface Codepages {
  readonly utils: {
    decode(codepage: number, bytes: readonly number[] | Uint8Array): string;
    encode(codepage: number, text: string): Uint8Array;
  };
}

/**
 * What SheetJS asks for texts in code pages: its own tables weigh half a megabyte and iconv-lite
 * is here already. Single letters are asked for one by one, so plain ones go the short way. Notes
 * which code pages the texts were in.
 */
export const codepagesNoting = (seen: Set<number>): Codepages => ({
  utils: {
    decode: (codepage, bytes) => {
      const [first = 0] = bytes;
      if (bytes.length === 1 && first < 0x80) return String.fromCharCode(first);
      seen.add(codepage);
      return iconv.decode(Buffer.from(bytes), nameOf(codepage) ?? 'cp1252');
    },
    encode: (codepage, text) => iconv.encode(text, nameOf(codepage) ?? 'cp1252'),
  },
});
