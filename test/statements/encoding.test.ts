import { describe, expect, test } from 'vitest';

import { decode } from '../../main/statements/encoding.ts';
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
