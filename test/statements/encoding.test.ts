import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';

import { decode, decodeAs } from '../../main/statements/encoding.ts';
import { SCRIPTS } from '../../main/statements/scripts.ts';
import { TEXT_ENCODINGS } from '../../shared/layout.ts';
import { encodeCp949 } from '../support/cp949.ts';

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

describe('the encoding of a file', () => {
  test('UTF-8 with and without its mark', () => {
    expect(decode(new TextEncoder().encode('\ufeff날짜,금액')).text).toBe('날짜,금액');
    expect(decode(new TextEncoder().encode('날짜,금액')).encoding).toBe('utf-8');
  });

  test('UTF-16 of both byte orders, with and without a mark', () => {
    const text = 'Date\tText\n2026-01-02\t달빛서점\n';
    const little = Uint8Array.from(Buffer.from(text, 'utf16le'));
    const big = Uint8Array.from(Buffer.from(little).swap16());
    expect(decode(little)).toEqual({ text, encoding: 'utf-16le' });
    expect(decode(big)).toEqual({ text, encoding: 'utf-16be' });
    expect(decode(Uint8Array.from([0xff, 0xfe, ...little])).text).toBe(text);
  });

  test('German and French in windows-1252', () => {
    expect(decode(latin('Buchung;Währung;Empfänger\n1;EUR;Müller')).encoding).toBe('windows-1252');
    expect(decode(latin('Café;Libellé;Débit')).text).toBe('Café;Libellé;Débit');
  });

  test('Czech in windows-1250', () => {
    const header = bytes(0xc8, 0xed, 0x73, 0x6c, 0x6f, 0x20, 0xfa, 0xe8, 0x74, 0x75); // Číslo účtu
    expect(decode(header)).toEqual({ text: 'Číslo účtu', encoding: 'windows-1250' });
  });

  test('Hungarian and German of DOS, and no quotation mark of windows-1252 is taken for a letter of it', () => {
    const dos = bytes(0xa0, 0x74, 0x75, 0x74, 0x61, 0x6c, 0xa0, 0x73, 0x20, 0x64, 0xa1, 0x6a); // átutalás díj
    expect(decode(dos)).toEqual({ text: 'átutalás díj', encoding: 'ibm852' });
    expect(decode(latin('M\u0081ller Stra\u00e1e')).text).toBe('Müller Straße');
    expect(decode(latin('McDonald\u0092s 5 \u0096 6')).text).toBe('McDonald’s 5 – 6');
    expect(decode(latin('M\u00fcller Gr\u00f6\u00dfe')).encoding).toBe('windows-1252');
  });

  test('Korean in CP949, also without a word that every statement has', () => {
    for (const text of ['거래일,가맹점명,금액', '쿠팡와우멤버십', '똠방각하 펲시콜라', 'a,b\n한강분식,1']) {
      expect(decode(encodeCp949(text))).toEqual({ text, encoding: 'euc-kr' });
    }
  });

  test('Chinese in GBK and Japanese in Shift_JIS', () => {
    const alipay = bytes(0xbd, 0xbb, 0xd2, 0xd7, 0xca, 0xb1, 0xbc, 0xe4); // 交易时间
    expect(decode(alipay)).toEqual({ text: '交易时间', encoding: 'gb18030' });
    const used = bytes(0x97, 0x98, 0x97, 0x70, 0x93, 0xfa, 0x2c, 0x83, 0x4a, 0x81, 0x5b, 0x83, 0x68); // 利用日,カード
    expect(decode(used)).toEqual({ text: '利用日,カード', encoding: 'shift_jis' });
  });

  test('a letter cut in half by the bank does not make UTF-8 something else', () => {
    const whole = new TextEncoder().encode(`${'달빛서점 한강분식 '.repeat(5)}쿠`);
    expect(decode(whole.subarray(0, whole.length - 1)).encoding).toBe('utf-8');
  });
});

/** Invented lists with the encodings, as iconv calls them, in which they come. */
const LISTS: readonly (readonly [language: string, encodings: readonly string[], text: string])[] = [
  ['German', ['windows-1252','cp850','macroman'], 'Buchungstag;Verwendungszweck;Betrag\n01.02.2026;Bäckerei Größe Müller;-3,20\n02.02.2026;Grüße aus Köln;-1,00\n'],
  ['German, a single row', ['windows-1252','cp850'], 'Datum;Text;Betrag\n01.02.2026;Köln Laden;-3,20\n'],
  ['French', ['windows-1252','cp850','macroman'], 'Date;Libellé;Débit;Crédit\n01/02/2026;CAFÉ À LA CRÈME;3,20;\n02/02/2026;Hôtel forêt très chère;5,00;\n'],
  ['French, a single row', ['windows-1252'], 'Date;Montant;Texte\n01/02/2026;-3,20;Achat très cher\n02/02/2026;-3,20;Déjà vu\n'],
  ['Spanish', ['windows-1252','cp850','macroman'], 'Fecha;Concepto;Importe\n01/02/2026;Panadería El Niño;-3,20\n02/02/2026;Telefónica móvil;-5,00\n'],
  ['Portuguese', ['windows-1252','cp850','macroman'], 'Data;Descrição;Valor\n01/02/2026;Pão de Açúcar;-3,20\n02/02/2026;Estação São João;-5,00\n'],
  ['Portuguese, a header alone', ['windows-1252','cp850'], 'Data,Hora,Fuso horário,Nome,Bruto\n13/10/2026,12:34:56,BRT,KITE PLAN,-0.01\n'],
  ['Italian', ['windows-1252','cp850','macroman'], 'Data;Descrizione;Importo\n01/02/2026;Caffè della Città;-3,20\n02/02/2026;Perché no;-5,00\n'],
  ['Swedish', ['windows-1252','cp850','macroman'], 'Bokföringsdatum;Belopp;Mottagare\n2026-02-01;-3,20;Åhléns Göteborg\n2026-02-02;-5,00;Systembolaget Västerås\n'],
  ['Danish', ['windows-1252','cp850','macroman'], 'Dato;Tekst;Beløb\n01.02.2026;Købmand Sønderborg;-3,20\n02.02.2026;Brød på Ærø;-5,00\n'],
  ['Icelandic', ['windows-1252'], 'Dagsetning;Upphæð;Skýring\n01.02.2026;-3,20;Kaffihús við höfnina\n02.02.2026;-5,00;Þjónusta bóka\n'],
  ['Finnish', ['windows-1252','macroman'], 'Kirjauspäivä;Määrä;Saaja\n01.02.2026;-3,20;Kahvila Töölö\n02.02.2026;-5,00;Ruokakauppa\n'],
  ['Turkish', ['windows-1254'], 'Tarih;Açıklama;Tutar\n01.02.2026;Market alışveriş;-3,20\n02.02.2026;İŞLEM ÜCRETİ;-5,00\n'],
  ['Turkish, a single row', ['windows-1254'], 'Tarih;Metin;Tutar\n01.02.2026;Kahve dükkanı;-3,20\n'],
  ['Turkish, in capitals', ['windows-1254'], 'TARIH;MAGAZA;X\n01.02.2026;MİGROS ŞİŞLİ;-3,20\n02.02.2026;ŞEKER MARKET;-5,00\n'],
  ['Czech', ['windows-1250','iso-8859-2','cp852'], 'Datum;Částka;Měna;Protistrana\n01.02.2026;-3,20;CZK;Pekařství U Zlatého lva\n02.02.2026;-5,00;CZK;Příští stanice\n'],
  ['Slovak', ['windows-1250','iso-8859-2','cp852'], 'Dátum;Suma;Popis\n01.02.2026;-3,20;Potraviny Ľubica\n02.02.2026;-5,00;Kaviareň Štúr\n'],
  ['Polish', ['windows-1250','iso-8859-2','cp852'], 'Data księgowania;Kwota;Tytuł\n2026-02-01;-3,20;Żabka Łódź\n2026-02-02;-5,00;Świeże pieczywo\n'],
  ['Hungarian', ['windows-1250','iso-8859-2','cp852'], 'Könyvelés dátuma;Összeg;Közlemény\n2026.02.01;-3,20;Gyümölcs bolt\n2026.02.02;-5,00;Százszorszép virág, hűtő\n'],
  ['Croatian', ['windows-1250','iso-8859-2','cp852'], 'Datum;Opis plaćanja;Isplata;Uplata\n01.02.2026;Pekara Đakovo;3,20;\n02.02.2026;Kafić Čakovec;5,00;\n'],
  ['Slovene', ['windows-1250','iso-8859-2'], 'Datum;Namen;Breme;Dobro\n01.02.2026;Trgovina Črnomelj;3,20;\n02.02.2026;Kavarna Žužemberk;5,00;\n'],
  ['Romanian', ['windows-1250','iso-8859-2'], 'Data;Descriere;Sumă\n01.02.2026;Cumpărături Piaţa Unirii;-3,20\n02.02.2026;Cofetărie Bucureşti;-5,00\n'],
  ['Lithuanian', ['windows-1257'], 'Data;Gavėjas;Suma\n2026-02-01;Kepyklėlė Žemaitija;-3,20\n2026-02-02;Degalinė Šiauliai;-5,00\n'],
  ['Lithuanian, a balance', ['windows-1257'], 'Data;Tekstas;Suma\n2026-01-01;Likutis pradžiai;3,20\n'],
  ['Latvian', ['windows-1257'], 'Datums;Saņēmējs;Summa\n2026-02-01;Maiznīca Rīga;-3,20\n2026-02-02;Veikals Jūrmalā;-5,00\n'],
  ['Estonian', ['windows-1257'], 'Kuupäev;Saaja;Summa\n2026-02-01;Pagariäri Põltsamaa;-3,20\n2026-02-02;Žurnaal Šokolaad;-5,00\n'],
  ['Russian', ['windows-1251','koi8-r','cp866','iso-8859-5'], 'Дата;Описание;Сумма\n01.02.2026;Кофейня на углу;-3,20\n02.02.2026;ПЯТЕРОЧКА 123;-5,00\n'],
  ['Russian, the texts alone', ['windows-1251','koi8-r','cp866','iso-8859-5'], 'a;b\n1;Кофейня на углу\n2;ПЯТЕРОЧКА 123\n'],
  ['Ukrainian', ['windows-1251'], 'Дата;Опис операції;Сума\n01.02.2026;Київ цукерня;-3,20\n'],
  ['Greek', ['windows-1253','iso-8859-7'], 'Ημερομηνία;Περιγραφή;Ποσό\n01/02/2026;Αρτοποιείο της γωνίας;-3,20\n02/02/2026;ΑΓΟΡΑ ΆΝΩ ΠΟΛΗ;-5,00\n'],
  ['Greek, the texts alone', ['windows-1253','iso-8859-7'], 'a;b\n1;Αρτοποιείο της γωνίας\n'],
  ['Hebrew', ['windows-1255'], 'תאריך;תיאור;סכום\n01/02/2026;מאפייה בפינה;-3.20\n'],
  ['Hebrew, the texts alone', ['windows-1255'], 'a;b\n1;מאפייה בפינה\n2;סופר של שכונה\n'],
  ['Arabic', ['windows-1256','iso-8859-6'], 'التاريخ;التفاصيل;المبلغ\n01/02/2026;مخبز الزاوية;-3.20\n'],
  ['Arabic, the texts alone', ['windows-1256'], 'a;b\n1;مخبز الزاوية\n2;سوق المدينة\n'],
  ['Thai', ['windows-874'], 'วันที่;รายการ;จำนวนเงิน\n01/02/2026;ร้านกาแฟ;-3.20\n'],
  ['Thai, the texts alone', ['windows-874'], 'a;b\n1;ร้านกาแฟหัวมุม\n'],
  ['Korean', ['cp949'], 'a,b\n1,달빛서점\n2,한강분식\n'],
  ['Chinese', ['gb18030'], 'a,b\n1,月光书店\n2,江边面馆\n'],
  ['Chinese of Taiwan', ['big5'], '日期,摘要,金額\n1,月光書店,3\n2,江邊麵館,4\n'],
  ['Japanese', ['shift_jis','euc-jp'], '日付,内容,金額\n1,ムーンライト書店,3\n2,カワベ食堂,4\n'],
]; // prettier-ignore

describe('a list in an old encoding is read in the letters of its language', () => {
  test.each(LISTS)('%s', (_, encodings, text) => {
    const read = encodings.map((encoding) => decode(Uint8Array.from(iconv.encode(text, encoding))).text);
    expect(read).toEqual(encodings.map(() => text));
  });

  test('and each of them can be named by hand', () => {
    const found = SCRIPTS.flatMap(({ encodings }) => encodings);
    expect(found.filter((encoding) => !TEXT_ENCODINGS.some((each) => each === encoding))).toEqual([]);
    for (const encoding of TEXT_ENCODINGS.filter((each) => !each.startsWith('utf-16')))
      expect(decodeAs(new TextEncoder().encode('A,1'), encoding).text).toBe('A,1');
  });
});
