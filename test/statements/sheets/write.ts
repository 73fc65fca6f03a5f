import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, type Zippable, zipSync } from 'fflate';
import iconv from 'iconv-lite';

/** What a test puts into a cell. */
export type Value =
  | string
  | number
  | boolean
  | null
  | {
      readonly v?: number | string;
      /** Number format. */
      readonly z?: string;
      /** Cells merged down and across, this one included. */
      readonly down?: number;
      readonly across?: number;
      readonly error?: string;
      readonly formula?: string;
      /** XML of a rich inline text, as it is. */
      readonly rich?: string;
      /** A text that other cells share. */
      readonly shared?: string;
    };

export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  /** Rows hidden, from 1. */
  readonly hide?: readonly number[];
  readonly hidden?: boolean;
  /** A chart in place of cells. */
  readonly chart?: boolean;
}

export interface HowToWrite {
  readonly from1904?: boolean;
  /** Element names with this before them. */
  readonly prefix?: string;
  /** Without the place of rows and cells, as some programs write. */
  readonly unplaced?: boolean;
  readonly parts?: Zippable;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as ECMA-376 has it, written without any reader's library. */
export function xlsxOf(sheets: readonly SheetToWrite[], how: HowToWrite = {}): Uint8Array {
  const formats: string[] = [];
  const texts: string[] = [];
  const written = sheets.map((sheet) => sheetXml(sheet, formats, texts, how));
  const kind = ({ chart }: SheetToWrite): string => (chart ? 'chartsheet' : 'worksheet');
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (sheet, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind(sheet)}" Target="${kind(sheet)}s/sheet${index + 1}.xml"/>`,
  );
  const parts: Zippable = {
    '[Content_Types].xml': strToU8(`${XML}<Types xmlns="${PACKAGE}/content-types"/>`),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${how.from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `${XML}<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ),
  };
  written.forEach((xml, index) => {
    const sheet = sheets[index];
    if (sheet) parts[`xl/${kind(sheet)}s/sheet${index + 1}.xml`] = strToU8(xml);
  });
  return zipSync({ ...parts, ...how.parts }, { level: 6, mtime: new Date(2026, 0, 1) });
}

function sheetXml(
  { rows, hide = [], chart }: SheetToWrite,
  formats: string[],
  texts: string[],
  { prefix = '', unplaced }: HowToWrite,
): string {
  if (chart) return `${XML}<chartsheet xmlns="${MAIN}"/>`;
  const merges: string[] = [];
  const lines = rows.flatMap((values, row) => {
    const cells = values.flatMap((value, column) => {
      if (value === null && !unplaced) return [];
      const place = `${columnName(column)}${row + 1}`;
      if (typeof value === 'object' && value && (value.down ?? value.across ?? 1) > 1) {
        merges.push(`${place}:${columnName(column + (value.across ?? 1) - 1)}${row + (value.down ?? 1)}`);
      }
      return [cellXml(value, unplaced ? '' : ` r="${place}"`, formats, texts)];
    });
    if (cells.length === 0) return [];
    const hidden = hide.includes(row + 1) ? ' hidden="1"' : '';
    return [`<row${unplaced ? '' : ` r="${row + 1}"`}${hidden}>${cells.join('')}</row>`];
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
  return (
    XML +
    (prefix === ''
      ? xml
      : xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`).replace('xmlns=', `xmlns:${prefix}=`))
  );
}

function cellXml(value: Value, place: string, formats: string[], texts: string[]): string {
  if (value === null) return '<c/>';
  if (typeof value === 'string')
    return `<c${place} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  if (typeof value === 'number') return `<c${place}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c${place} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.error !== undefined) return `<c${place} t="e"><v>${escape(value.error)}</v></c>`;
  if (value.rich !== undefined) return `<c${place} t="inlineStr"><is>${value.rich}</is></c>`;
  if (value.shared !== undefined)
    return `<c${place} t="s"><v>${texts.push(`<t>${escape(value.shared)}</t>`) - 1}</v></c>`;
  const style = value.z === undefined ? '' : ` s="${styleIndex(value.z, formats)}"`;
  const formula = value.formula === undefined ? '' : `<f>${escape(value.formula)}</f>`;
  if (typeof value.v === 'string')
    return formula === ''
      ? `<c${place}${style} t="inlineStr"><is><t>${escape(value.v)}</t></is></c>`
      : `<c${place}${style} t="str">${formula}<v>${escape(value.v)}</v></c>`;
  return `<c${place}${style}>${formula}${value.v === undefined ? '' : `<v>${value.v}</v>`}</c>`;
}

function styleIndex(format: string, formats: string[]): number {
  const at = formats.indexOf(format);
  return (at < 0 ? formats.push(format) - 1 : at) + 1;
}

export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (column % 26));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A workbook of Excel 97 to 2003. */
export function biff8Of(sheets: readonly SheetToWrite[], from1904 = false): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(plain)));
    sheet['!merges'] = [];
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (typeof value !== 'object' || value === null) return;
        const cell = sheet[`${columnName(c)}${r + 1}`] as { z?: string } | undefined;
        if (cell && value.z !== undefined) cell.z = value.z;
        const [down, across] = [value.down ?? 1, value.across ?? 1];
        if (down * across > 1)
          sheet['!merges']?.push({ s: { r, c }, e: { r: r + down - 1, c: c + across - 1 } });
      }),
    );
    utils.book_append_sheet(book, sheet, name);
  }
  if (from1904) book.Workbook = { WBProps: { date1904: true } };
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'buffer' }) as Uint8Array);
}

function plain(value: Value): string | number | boolean | null {
  return typeof value === 'object' ? (value?.v ?? null) : value;
}

/** A workbook of Excel 5 and 95: texts in a code page, one stream of records, bare or in OLE. */
export function biff5Of(
  rows: readonly (readonly (string | number)[])[],
  codepage: number,
  hide: readonly number[] = [],
): Uint8Array {
  const records: Uint8Array[] = [];
  const record = (id: number, ...data: readonly Uint8Array[]): void => {
    const length = data.reduce((sum, { length: size }) => sum + size, 0);
    records.push(words(id, length), ...data);
  };
  record(0x809, words(0x500, 0x10, 0, 0)); // BOF of a sheet
  record(0x42, words(codepage));
  for (const row of hide) record(0x208, words(row - 1, 0, 0, 0, 0, 0, 0x20, 0)); // ROW of no height
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === 'number') {
        record(0x203, words(r, c, 0), new Uint8Array(new Float64Array([value]).buffer));
      } else if (value !== '') {
        const text = iconv.encode(value, `cp${codepage}`);
        record(0x204, words(r, c, 0, text.length), text);
      }
    }),
  );
  record(0x0a);
  return Uint8Array.from(Buffer.concat(records));
}

/** An OLE2 file with these streams; a made-up stream has nothing but zeros in it. */
export function oleOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const cfb = CFB as {
    utils: { cfb_new(): unknown; cfb_add(container: unknown, path: string, bytes: Uint8Array): void };
    write(container: unknown, options: { type: 'buffer' }): Uint8Array;
  };
  const container = cfb.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) cfb.utils.cfb_add(container, `/${name}`, bytes);
  return Uint8Array.from(cfb.write(container, { type: 'buffer' }));
}

function words(...values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from(values).buffer);
}

/** A table as banks write it into a web page that they name `.xls`. */
export function htmlOf(
  rows: readonly (readonly Value[])[],
  { charset, title = '', hide = [] }: { charset: string; title?: string; hide?: readonly number[] },
): Uint8Array {
  const covered = new Set<string>();
  const lines = rows.map((row, r) => {
    const cells = row.map((value, c) => {
      if (covered.has(`${r}/${c}`)) return '';
      const [down, across] = typeof value === 'object' ? [value?.down ?? 1, value?.across ?? 1] : [1, 1];
      for (let y = r; y < r + down; y++) for (let x = c; x < c + across; x++) covered.add(`${y}/${x}`);
      const spans = `${down > 1 ? ` rowspan="${down}"` : ''}${across > 1 ? ` colspan="${across}"` : ''}`;
      return `<td${spans}>${escape(String(plain(value) ?? '')).replaceAll('\n', '<br>')}</td>`;
    });
    return `<tr${hide.includes(r + 1) ? ' style="display:none"' : ''}>${cells.join('')}</tr>`;
  });
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><style>td{mso-number-format:"\\@"}</style></head><body>${title === '' ? '' : `<p>${escape(title)}</p>`}<table border="1">${lines.join('\n')}</table></body></html>`;
  return Uint8Array.from(iconv.encode(page, charset === 'euc-kr' ? 'cp949' : charset));
}

/** An XML spreadsheet of Excel 2003. */
export function xml2003Of(sheets: readonly SheetToWrite[]): Uint8Array {
  const list = sheets.map(({ name, rows, hide = [] }) => {
    const lines = rows.map((row, r) => {
      const cells = row.map((value, c) => {
        const text = plain(value);
        if (text === null || text === '') return '';
        const type = typeof text === 'number' ? 'Number' : 'String';
        const day = typeof value === 'object' && value?.z !== undefined && typeof text === 'string';
        return `<Cell ss:Index="${c + 1}"><Data ss:Type="${day ? 'DateTime' : type}">${escape(String(text))}</Data></Cell>`;
      });
      return `<Row ss:Index="${r + 1}"${hide.includes(r + 1) ? ' ss:Hidden="1"' : ''}>${cells.join('')}</Row>`;
    });
    return `<Worksheet ss:Name="${escape(name)}"><Table>${lines.join('')}</Table></Worksheet>`;
  });
  return strToU8(
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${list.join('')}</Workbook>\n`,
  );
}
