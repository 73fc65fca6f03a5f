import { Problem } from '../../../../shared/problem.ts';
import { lookAtWatch, type ReadingWatch, type StatementFile } from '../../reader.ts';
import { Grid } from '../grid.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { contentsOf } from './contents.ts';
import { Parts } from './parts.ts';
import { readSheet } from './sheet.ts';
import { numberStyles } from './styles.ts';
import { sharedTexts } from './texts.ts';

/** Reads an OOXML workbook (ECMA-376), part by part. */
export function readXlsx({ bytes, name }: StatementFile, watch: ReadingWatch): Workbook {
  const parts = new Parts(bytes, name);
  const isXml = parts.under('xl/worksheets/').some((path) => !path.endsWith('.bin'));
  if (!parts.has('xl/workbook.xml') && !isXml) refuseOther(parts, name);
  const { sheets: listed, from1904, texts, styles } = contentsOf(parts, watch);
  const shared = {
    texts: sharedTexts(parts.bytes(texts), watch),
    styles: numberStyles(parts.bytes(styles), watch),
    from1904,
  };
  let unfinished = false;
  const sheets = listed.map((sheet): Sheet => {
    lookAtWatch(watch, 0, 0);
    const grid = new Grid(name);
    const part = parts.bytes(sheet.path);
    if (part && !readSheet(part, grid, shared, watch)) unfinished = true;
    return grid.sheet(sheet.name, sheet.hidden);
  });
  return { container: 'xlsx', encoding: 'utf-8', sheets, unfinished };
}

/** Binary workbooks, OpenDocument, Numbers, texts of Word; a workbook may still have parts named in no usual way. */
function refuseOther(parts: Parts, file: string): void {
  const isOther = ['word/', 'ppt/', 'index/'].some((folder) => parts.under(folder).length > 0);
  if (isOther || parts.has('xl/workbook.bin') || parts.has('content.xml')) {
    throw new Problem({ id: 'problems.sheetOther', values: { file } });
  }
}
