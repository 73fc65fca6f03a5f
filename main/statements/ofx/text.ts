import { type Decoded, decode } from '../encoding.ts';

/** Files of countries whose old encodings take two bytes a letter; elsewhere two accents in a row are accents. */
const EAST_ASIAN = /<LANGUAGE>\s*(?:KOR|JPN|CHI|ZHO)|<CURDEF>\s*(?:KRW|JPY|CNY|TWD|HKD)/i;

/** What OFX 1.x files are in unless they say otherwise (OFX 1.6 § 2.2, CHARSET). */
const USUAL = 'windows-1252';

/**
 * The text of an OFX file. Its own statement of the encoding is often wrong (UTF-8 called ASCII, ASCII called
 * UTF-16), so Unicode is told by the bytes alone; among the old encodings, which a few accents do not tell
 * apart, the statement is believed.
 */
export function decodeOfx(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if (decoded.encoding.startsWith('utf-') || EAST_ASIAN.test(decoded.text)) return decoded;
  const encoding = statedEncoding(decoded.text);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function statedEncoding(text: string): string {
  const header = text.slice(0, 4096);
  const page = /CHARSET:\s*(?:windows-)?(125\d)(?!\d)/i.exec(header)?.[1];
  const label = /encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(header)?.[1];
  const stated = page === undefined ? label : `windows-${page}`;
  try {
    const { encoding } = new TextDecoder(stated ?? USUAL);
    return encoding.startsWith('utf-') ? USUAL : encoding;
  } catch {
    return USUAL;
  }
}
