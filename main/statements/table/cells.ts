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
  const seen = HIDDEN.test(text) ? withoutHidden(text) : text;
  const narrow = WIDE.test(seen) ? seen.normalize('NFKC') : seen;
  return FOOTNOTE.test(narrow) ? narrow.slice(0, -1).trim() : narrow;
}

/** Signs that turn the direction of writing stand before the numbers of Hebrew and Arabic lists; in texts they stay. */
function withoutHidden(text: string): string {
  const plain = text.replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim();
  return /\p{L}/u.test(plain) ? text : plain;
}

const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
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
