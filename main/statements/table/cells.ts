import { shorten } from '../shorten.ts';

/** A cell without what spreadsheets and banks wrap around it: blanks, TABs, `="..."`, apostrophes. */
export function cleanCell(cell: string): string {
  const text = plainNumber(shorten(cell.trim()));
  if (text === '') return '';
  const first = text.charCodeAt(0);
  if (first === 0x3d && text.startsWith('="') && text.endsWith('"')) return text.slice(2, -1).trim();
  if (first !== 0x27) return text;
  const inner = text.endsWith("'") && text.length > 1 ? text.slice(1, -1) : text.slice(1);
  return inner.trim();
}

/** Digits as wide as letters (`－１，２３４`), and the mark of a footnote behind a day or an amount (`01/06/26*`, `$15.49 ⧫`). */
function plainNumber(text: string): string {
  if (text.length > 40) return text;
  const narrow = WIDE.test(text) ? text.normalize('NFKC') : text;
  return FOOTNOTE.test(narrow) ? narrow.slice(0, -1).trim() : narrow;
}

const WIDE = /^(?=.*[０-９])[０-９，．／：－＋￥\s\d.,/:+-]+$/;
const FOOTNOTE = /^[-+($€£¥]*\d+[./,-][\d./,-]*\)?\s?[*†‡⧫◊♦]$/;

/** Header text for comparing: small letters and digits of any script, Latin and Greek ones without accents. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[à-ɏͰ-ϿḀ-ỿ]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
