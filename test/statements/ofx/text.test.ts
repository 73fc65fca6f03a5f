import { describe, expect, test } from 'vitest';

import { decodeOfx } from '../../../main/statements/ofx/text.ts';
import { encodeCp949 } from '../../support/cp949.ts';

const file = (header: string, name: string) =>
  Uint8Array.from(Buffer.from(`${header}\n<OFX><STMTTRN><NAME>${name}</STMTTRN></OFX>\n`, 'latin1'));

describe('the encoding of a file', () => {
  test.each([
    ['CHARSET:1252', 'windows-1252', 'PR\u00cat \u00ec JEAN', 'PRÊt ì JEAN'],
    ['CHARSET:1252', 'windows-1252', 'APLICA\u00c7\u00c3O', 'APLICAÇÃO'],
    ['no word of it', 'windows-1252', 'Gr\u00f6\u00dfe', 'Größe'],
    ['<?xml version="1.0" encoding="utf-8"?>', 'windows-1252', 'Gr\u00f6\u00dfe', 'Größe'],
    ['<?xml version="1.0" encoding="nonsense"?>', 'windows-1252', 'Gr\u00f6\u00dfe', 'Größe'],
    ['CHARSET:1250', 'windows-1250', '\u008a\u00e1rka', 'Šárka'],
    ['CHARSET:1251', 'windows-1251', '\u00cc\u00e0\u00e3', 'Маг'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?>', 'windows-1252', 'PAY\u00c8', 'PAYÈ'],
  ])('is the stated one where the bytes leave it open: %s', (header, encoding, written, read) => {
    const decoded = decodeOfx(file(header, written));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toContain(`<NAME>${read}</STMTTRN>`);
  });

  test.each(['CHARSET:1252', '<?xml version="1.0" encoding="utf-16"?>', 'ENCODING:USASCII\nCHARSET:NONE'])(
    'is UTF-8 where the bytes are, whatever is stated: %s',
    (header) => {
      const bytes = new TextEncoder().encode(`${header}\n<OFX><NAME>쿠팡 café</OFX>`);
      expect(decodeOfx(bytes)).toMatchObject({ encoding: 'utf-8' });
      expect(decodeOfx(bytes).text).toContain('쿠팡 café');
    },
  );

  test('is Korean in a Korean file, whatever is stated', () => {
    const name = encodeCp949('스타벅스 강남');
    const bytes = Buffer.concat([
      Buffer.from('CHARSET:1252\n<OFX><CURDEF>KRW<NAME>'),
      name,
      Buffer.from('</OFX>'),
    ]);
    expect(decodeOfx(bytes)).toMatchObject({ encoding: 'euc-kr' });
    expect(decodeOfx(bytes).text).toContain('스타벅스 강남');
  });

  test('is UTF-16 where the bytes are', () => {
    const bytes = Uint8Array.from(
      Buffer.from('\uFEFF<?xml encoding="utf-8"?><OFX><NAME>café</OFX>', 'utf16le'),
    );
    expect(decodeOfx(bytes)).toMatchObject({ encoding: 'utf-16le' });
  });
});
