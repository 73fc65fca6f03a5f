import { deflateSync } from 'node:zlib';

/** A text at a place of a page: points from the lower left corner, letters of 8 points unless told. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
}

export const LETTERS = 8;
/** Every letter of the test's font is as wide: half its height; those of Korea as wide as high. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? LETTERS : LETTERS / 2), 0);

/**
 * A PDF of pages with these texts (ISO 32000): letters of any script, by a font without outlines whose ToUnicode
 * map says what each code is, as programs of banks write it.
 */
export function pdfOf(
  pages: readonly (readonly Placed[])[],
  pack: (content: string) => string = stream,
): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const codes = new Map(letters.map((letter, index) => [letter, index + 1]));
  const code = (text: string): string => [...text].map((letter) => hex(codes.get(letter) ?? 0)).join('');
  const firstPage = 7;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const widths = letters.map((letter, index) => `${index + 1} [${letter > '\u00ff' ? 1000 : 500}]`).join(' ');
  const maps = letters.map((letter, index) => `<${hex(index + 1)}> <${hex(letter.codePointAt(0) ?? 0)}>`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Kite/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/Kite/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 6 0 R/W[${widths}]>>`,
    stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${maps.length} beginbfchar\n${maps.join('\n')}\nendbfchar endcmap end`,
    ),
    '<</Type/FontDescriptor/FontName/Kite/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ...pages.flatMap((texts, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${firstPage + index * 2 + 1} 0 R>>`,
      pack(
        texts
          .map(({ text, left, bottom }) => `BT /F ${LETTERS} Tf ${left} ${bottom} Td <${code(text)}> Tj ET`)
          .join('\n'),
      ),
    ]),
  ];
  return assembled(objects);
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');
const stream = (content: string): string => `<</Length ${content.length}>>stream\n${content}\nendstream`;

/** A page's content compressed (RFC 1950), and then damaged. */
export const deflated =
  (damage: (bytes: Buffer) => Buffer = (bytes) => bytes) =>
  (content: string): string => {
    const bytes = damage(deflateSync(content));
    return `<</Length ${bytes.length}/Filter/FlateDecode>>stream\n${bytes.toString('latin1')}\nendstream`;
  };

function assembled(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Rows at the places of columns, from `top` down; a column told as negative ends there, as sums do. */
export function laidOut(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  top = 760,
): readonly Placed[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column): Placed[] => {
      if (text === '') return [];
      const at = columns[column] ?? 0;
      return [{ text, left: at < 0 ? -at - widthOf(text) : at, bottom: top - row * 12 }];
    }),
  );
}
