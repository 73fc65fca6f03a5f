/** Letters that stand together in one language or script, and the old encodings that it was written in. */
export interface Script {
  /** WHATWG names, but for `ibm850` and `ibm852`. */
  readonly encodings: readonly string[];
  /** How much one letter beyond ASCII speaks for it; `before` and `after` are its neighbours. */
  readonly letter: (code: number, before: number, after: number) => number;
  /** Words that its statements have. */
  readonly words: RegExp | null;
}

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isLetter = (code: number): boolean => isAsciiLetter(code) || (code >= 0xc0 && code <= 0x24f);
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isKana = (code: number): boolean => code >= 0x3040 && code <= 0x30ff;
const isHalfKana = (code: number): boolean => code >= 0xff61 && code <= 0xff9f;
const isFullWidthLatin = (code: number): boolean => code >= 0xff01 && code <= 0xff5e;
const isFullWidthMark = (code: number): boolean => code >= 0x3000 && code <= 0x303f;

const SIGNS = '€£§°´’‘“”–—…«»\u00a0';
/** They stand around words, never within one. */
const AROUND_WORDS = '“”‘–—…«»€£§';

/**
 * A language of Latin letters: its own accents speak for it, those of others little, and in a row they are another
 * script misread. Nearly every byte is some accent in each of these encodings; only the language tells which.
 */
function latin(letters: string): Script['letter'] {
  const own = new Set([...letters, ...[...letters].map((letter) => letter.toUpperCase())]);
  return (code, before, after) => {
    const sign = String.fromCharCode(code);
    if (SIGNS.includes(sign)) {
      const isInside = isLetter(before) && isLetter(after) && AROUND_WORDS.includes(sign);
      return isInside ? -3 : 1;
    }
    if (!/\p{L}/u.test(sign)) return -3;
    if (isSmall(before) && sign !== sign.toLowerCase()) return -2;
    const isLonely = !(before >= 0x80) && !(after >= 0x80);
    if (!isAsciiLetter(before) && !isAsciiLetter(after)) return isLonely ? -1 : own.has(sign) ? 1 : -2;
    if (own.has(sign)) return 2;
    return isLonely ? 0.5 : -1;
  };
}

/**
 * Letters of one alphabet stand beside each other, and no capital follows a small letter. Bytes of another alphabet
 * give letters too, but not those that its language uses most.
 */
function alphabet(first: number, last: number, common: string): Script['letter'] {
  const often = new Set(common);
  return (code, before, after) => {
    const sign = String.fromCharCode(code);
    if (SIGNS.includes(sign) || sign === '№') return 0;
    if (code < first || code > last) return -2;
    if (isAsciiLetter(before) || isAsciiLetter(after)) return -3;
    const small = sign.toLowerCase();
    const isWithin = before >= first && before <= last;
    // A lone one may be a sign misread: the euro of ISO 8859-15 is a letter in many alphabets.
    if (!isWithin && !(after >= first && after <= last)) return 0.2;
    if (isWithin && small !== sign && isLower(before)) return -4;
    return (often.has(small) ? 1.2 : 0.4) - (small === sign ? 0 : 0.1);
  };
}

function isLower(code: number): boolean {
  const sign = String.fromCharCode(code);
  return sign === sign.toLowerCase() && sign !== sign.toUpperCase();
}

/** What western Europe writes in: by Windows, with the euro of ISO 8859-15, by old Macs and by DOS. */
const WESTERN = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'];
/** Between Prague and Zagreb: Windows, ISO 8859-2, and DOS, which banks there still write into MT940. */
const CENTRAL = ['windows-1250', 'iso-8859-2', 'ibm852'];
const BALTIC = ['windows-1257'];

/** In order of preference: the first wins where two read equally well. */
export const SCRIPTS: readonly Script[] = [
  // German
  {
    encodings: ['windows-1252', 'iso-8859-15', 'ibm852', 'macintosh'],
    letter: latin('äöüß'),
    words: /währung|empfänger|getätigt|prämie|gläubiger|überweisung/gi,
  },
  // French
  { encodings: WESTERN, letter: latin('àâçéèêëîïôùûüœ'), words: /débit|crédit|libellé|opération/gi },
  // Spanish, Catalan
  { encodings: WESTERN, letter: latin('áéíñóúüçàèò'), words: /número|operación|descripción|categoría/gi },
  // Portuguese
  { encodings: WESTERN, letter: latin('áâãàçéêíóôõú'), words: /descrição|histórico|número|transação|horário|crédito|débito|cartão|salário/gi },
  // Italian
  { encodings: WESTERN, letter: latin('àèéìòù'), words: null },
  // Swedish, Finnish
  { encodings: WESTERN, letter: latin('åäöé'), words: /bokfört|bokför|överf|köp|saaja|määrä/gi },
  // Danish, Norwegian
  { encodings: WESTERN, letter: latin('åæøéò'), words: /beløp|beløb|bogført|bokført|for?retning/gi },
  // Icelandic
  { encodings: WESTERN, letter: latin('áðéíóúýþæö'), words: /upphæð|færsl|dagsetning/gi },
  // Dutch
  { encodings: WESTERN, letter: latin('ëéèïüö'), words: null },
  // Turkish
  {
    encodings: ['windows-1254'],
    letter: latin('çğıöşüâîİ'),
    words: /açıklama|işlem|tarih|tutar|bakiye|hesap|alacak/gi,
  },
  // Czech
  {
    encodings: CENTRAL,
    letter: latin('áčďéěíňóřšťúůýž'),
    words: /částka|datum za|účtu|účet|číslo|měna|zpráva|poznámka|převod|příkaz/gi,
  },
  // Slovak
  { encodings: CENTRAL, letter: latin('áäčďéíĺľňóôŕšťúýž'), words: /dátum|účtu|účet|číslo|popis|príjem/gi },
  // Polish
  {
    encodings: [...CENTRAL, 'windows-1257'],
    letter: latin('ąćęłńóśźż'),
    words: /rachunku|data księgowania|kwota operacji|tytuł/gi,
  },
  // Hungarian
  {
    encodings: CENTRAL,
    letter: latin('áéíóöőúüű'),
    words: /összeg|könyvel|közlemény|számla|dátum|átutal|jóváír|belüli/gi,
  },
  // Croatian, Slovene, Bosnian
  { encodings: CENTRAL, letter: latin('čćđšž'), words: /račun|plaćanj|uplata|isplat|promet|priliv|odliv/gi },
  // Romanian
  { encodings: CENTRAL, letter: latin('ăâîşţ'), words: /tranzacţ|tranzacti|plăţi|sumă/gi },
  // Lithuanian
  {
    encodings: BALTIC,
    letter: latin('ąčęėįšųūž'),
    words: /sąskait|gavėj|mokėtoj|paaiškinim|likutis|apyvarta|įplauk|valiuta/gi,
  },
  // Latvian
  { encodings: BALTIC, letter: latin('āčēģīķļņšūž'), words: /datums|saņēmēj|maksātāj|atlikum|summa|konts/gi },
  // Estonian
  {
    encodings: [...BALTIC, 'windows-1252'],
    letter: latin('äõöüšž'),
    words: /selgitus|kuupäev|makse|saaja/gi,
  },
  // Korean
  {
    encodings: ['euc-kr'],
    letter: (code) => (isHangul(code) ? 2 : isHan(code) ? -3 : isFullWidthMark(code) ? 0 : -1),
    words: /거래|이용|금액|카드|입금|출금|승인|잔액|가맹점|날짜|적요|내용|계좌|합계|결제|일시/g,
  },
  // Chinese
  {
    encodings: ['gb18030'],
    letter: (code) =>
      isHan(code) ? 1 : isHangul(code) ? -6 : code >= 0xff00 || isFullWidthMark(code) ? 0.5 : -3,
    words: /交易|金额|支出|收入|日期|余额|账户|账单|记账|时间|对方|摘要|支付|人民币/g,
  },
  // Japanese
  {
    encodings: ['shift_jis'],
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
    encodings: ['euc-jp'],
    letter: (code) => (isKana(code) ? 2 : isHan(code) ? 0.6 : isFullWidthMark(code) ? 0.5 : -3),
    words: /利用|金額|日付|お支払|カード|口座|残高|取引|摘要|入金|出金|お預|お引/g,
  },
  // Chinese of Taiwan and Hong Kong
  {
    encodings: ['big5'],
    letter: (code) => (isHan(code) ? 0.8 : code >= 0xff00 || isFullWidthMark(code) ? 0.2 : -3),
    words: /日期|金額|餘額|帳號|帳戶|消費|交易|摘要|支出|存入/g,
  },
  // Russian, Ukrainian, Bulgarian, Serbian
  {
    encodings: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'],
    letter: alphabet(0x401, 0x491, 'оеаинтсрвлкмдпуі'),
    words: /дата|сумм?а|валют|операци|остаток|счет|залишок|рахун|салдо/gi,
  },
  // Greek
  {
    encodings: ['windows-1253', 'iso-8859-7'],
    letter: alphabet(0x386, 0x3ce, 'αοιετσνηυρπκάίό'),
    words: /ημερομηνία|ποσό|περιγραφή|υπόλοιπο/gi,
  },
  // Hebrew
  {
    encodings: ['windows-1255'],
    letter: alphabet(0x5d0, 0x5ea, 'יוהלארתשמבנ'),
    words: /תאריך|סכום|יתרה|זכות|חובה|עסק/g,
  },
  // Arabic
  {
    encodings: ['windows-1256', 'iso-8859-6'],
    letter: alphabet(0x621, 0x652, 'اليمونرتبةعدس'),
    words: /التاريخ|المبلغ|الرصيد|مدين|دائن|تفاصيل/g,
  },
  // Thai
  {
    encodings: ['windows-874'],
    letter: alphabet(0xe01, 0xe5b, 'านรกอเงมยลวดทสต่้ีิั'),
    words: /วันที่|จำนวน|ยอด|ถอน|ฝาก|คงเหลือ/g,
  },
];
