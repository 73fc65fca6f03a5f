import iconv from 'iconv-lite';

import { type Decoded, decode } from '../../encoding.ts';

/** `charset=euc-kr` of a page, `encoding="EUC-KR"` of XML. */
const STATED = /(?:charset\s*=|encoding\s*=)\s*["']?\s*([\w.:-]{2,40})/i;

/** What Korean pages state and what their banks write: all of them are CP949. */
const KOREAN = /^(?:euc[-_]?kr|ks[-_]?c[-_]?5601.*|cp949|ms949|x-windows-949|windows-949)$/i;

/** The text in the encoding that it states, unless its bytes are plainly of another. */
export function decodeStated(bytes: Uint8Array): Decoded {
  const seen = decode(bytes);
  if (seen.encoding.startsWith('utf')) return seen;
  const stated = STATED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1] ?? '';
  if (KOREAN.test(stated)) return { text: iconv.decode(bytes, 'cp949'), encoding: 'euc-kr' };
  // A page that states UTF-8 and is not would be noise.
  if (stated === '' || /^utf/i.test(stated) || !iconv.encodingExists(stated)) return seen;
  return { text: iconv.decode(bytes, stated), encoding: stated.toLowerCase() };
}
