/** Between the parts of a description that a file keeps apart, as the reader of separated values writes it. */
const BETWEEN = ' · ';

/** Texts as one description, each once; blanks, line breaks and control characters as one blank. */
export function joined(parts: readonly string[]): string {
  let said = '';
  for (const part of parts) {
    const text = part.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (text === '' || said.includes(text)) continue;
    said = said === '' || text.startsWith(said) ? text : said + BETWEEN + text;
  }
  return said;
}
