import iconv from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  /** WHATWG name: `utf-8`, `utf-16le`, `windows-1252`, `euc-kr`; `ibm852`, which WHATWG does not know. */
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
    const encoding = mostlyUtf8(bytes) ? 'utf-8' : likeliest(bytes);
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
const BY_ICONV: Readonly<Record<string, string>> = { 'euc-kr': 'cp949', ibm852: 'cp852' };

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

interface Candidate {
  readonly encoding: string;
  /** How much one letter beyond ASCII speaks for the encoding; `before` and `after` are its neighbours. */
  readonly letter: (code: number, before: number, after: number) => number;
  /** Words that statements in this encoding have. */
  readonly words: RegExp;
}

const SAMPLE_BYTES = 256 * 1024;
const WEIGHT_OF_A_WORD = 20;

function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of CANDIDATES) {
    const score = scoreOf(read(sample, candidate.encoding), candidate);
    if (score <= bestScore) continue;
    best = candidate.encoding;
    bestScore = score;
  }
  return best;
}

function scoreOf(text: string, candidate: Candidate): number {
  let sum = 0;
  let beyondAscii = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    beyondAscii++;
    const [before, after] = [text.charCodeAt(index - 1), text.charCodeAt(index + 1)];
    if (code === 0xfffd) sum -= 12;
    else if (code < 0xa0 || (code >= 0xe000 && code < 0xf900)) sum -= 8;
    else if (isEastAsian(code) && before < 0x80 && isAsciiLetter(after)) sum -= 4;
    else sum += candidate.letter(code, before, after);
  }
  const words = text.match(candidate.words)?.length ?? 0;
  return sum / Math.max(beyondAscii, 1) + Math.log2(1 + words) * WEIGHT_OF_A_WORD;
}

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isKana = (code: number): boolean => code >= 0x3040 && code <= 0x30ff;
const isHalfKana = (code: number): boolean => code >= 0xff61 && code <= 0xff9f;
/** One such sign alone before a Latin letter is an accent misread: `Gr\u9c9ee` is Größe. */
const isEastAsian = (code: number): boolean =>
  isHangul(code) || isHan(code) || isKana(code) || isHalfKana(code);
const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isFullWidthLatin = (code: number): boolean => code >= 0xff01 && code <= 0xff5e;
const isFullWidthMark = (code: number): boolean => code >= 0x3000 && code <= 0x303f;

/** European accents stand alone between plain letters; in a row they are another script misread. */
function accent(code: number, before: number, after: number): number {
  if (EUROPEAN_SIGNS.includes(String.fromCharCode(code))) return 1;
  if (!/\p{L}/u.test(String.fromCharCode(code))) return -3;
  const lonely = !(before >= 0x80) && !(after >= 0x80);
  return lonely && (isAsciiLetter(before) || isAsciiLetter(after)) ? 2 : -1;
}

const EUROPEAN_SIGNS = '€£§°´’‘“”–—…«»\u00a0';

/** Letters of one alphabet stand beside each other, and no capital follows a small letter. */
function alphabet(first: number, last: number, smallFrom: number) {
  return (code: number, before: number, after: number): number => {
    if (code < first || code > last) return -2;
    if (isAsciiLetter(before) || isAsciiLetter(after)) return -3;
    const capitalAfterSmall = code < smallFrom && before >= smallFrom && before <= last;
    return capitalAfterSmall ? -4 : 1;
  };
}

/** In order of preference: the first wins where two read equally well. */
const CANDIDATES: readonly Candidate[] = [
  {
    encoding: 'windows-1252',
    letter: accent,
    words:
      /währung|empfänger|getätigt|prämie|gläubiger|überweisung|débit|crédit|libellé|descrição|histórico|número|operación|beløp|bogført|för|överf/gi,
  },
  {
    encoding: 'windows-1250',
    letter: accent,
    words:
      /částka|datum za|účtu|účet|číslo|měna|zpráva|poznámka|rachunku|data księgowania|kwota operacji|tytuł|összeg|könyvel|közlemény|számla|dátum/gi,
  },
  {
    // DOS: what banks between Prague and Budapest still write into MT940. Its letters lie where windows-1252 has
    // quotation marks and dashes, so that it needs better reasons.
    encoding: 'ibm852',
    letter: (code, before, after) => accent(code, before, after) - 1.5,
    words: /átutal|jóváír|belüli|számla|könyvel|közlemény|převod|příkaz|účtu/gi,
  },
  { encoding: 'iso-8859-15', letter: accent, words: /\d ?€/g },
  {
    encoding: 'euc-kr',
    letter: (code) => (isHangul(code) ? 2 : isHan(code) ? -3 : isFullWidthMark(code) ? 0 : -1),
    words: /거래|이용|금액|카드|입금|출금|승인|잔액|가맹점|날짜|적요|내용|계좌|합계|결제|일시/g,
  },
  {
    encoding: 'gb18030',
    letter: (code) =>
      isHan(code) ? 1 : isHangul(code) ? -6 : code >= 0xff00 || isFullWidthMark(code) ? 0.5 : -3,
    words: /交易|金额|支出|收入|日期|余额|账户|账单|记账|时间|对方|摘要|支付|人民币/g,
  },
  {
    encoding: 'shift_jis',
    letter: (code) =>
      isKana(code)
        ? 2
        : isHalfKana(code)
          ? -1
          : isHan(code) || isFullWidthMark(code) || isFullWidthLatin(code)
            ? 0.5
            : -2,
    words: /様,|利用|金額|日付|お支払|カード|口座|残高|取引|摘要|入金|出金|お預|お引/g,
  },
  {
    encoding: 'euc-jp',
    letter: (code) => (isKana(code) ? 2 : isHan(code) ? 0.6 : isFullWidthMark(code) ? 0.5 : -3),
    words: /利用|金額|日付|お支払|カード|口座|残高|取引|摘要|入金|出金|お預|お引/g,
  },
  {
    encoding: 'big5',
    letter: (code) => (isHan(code) ? 0.8 : code >= 0xff00 || isFullWidthMark(code) ? 0.2 : -3),
    words: /日期|金額|餘額|帳號|帳戶|消費|交易|摘要|支出|存入/g,
  },
  {
    encoding: 'windows-1251',
    letter: alphabet(0x410, 0x44f, 0x430),
    words: /дата|сумма|валюта|операци|остаток|счет/gi,
  },
  {
    encoding: 'windows-1253',
    letter: alphabet(0x386, 0x3ce, 0x3ac),
    words: /ημερομηνία|ποσό|περιγραφή|υπόλοιπο/gi,
  },
];
