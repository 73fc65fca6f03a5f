import iconv from 'iconv-lite';

/** The bytes of a text in CP949, as Korean banks write CSV. Throws on a character that it lacks. */
export function encodeCp949(text: string): Uint8Array {
  const bytes = iconv.encode(text, 'cp949');
  if (iconv.decode(bytes, 'cp949') !== text) throw new RangeError('a character that CP949 lacks');
  return Uint8Array.from(bytes);
}
