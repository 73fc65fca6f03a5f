import { Problem } from '../../../shared/problem.ts';
import type { Said } from '../../../shared/said.ts';
import type { SkippedLine, StatementReading } from '../../../shared/statement.ts';
import { maskCardNumbers } from '../mask.ts';
import type { ReadingWatch, StatementFile, StatementReader } from '../reader.ts';
import { noticeIn } from '../table/notices.ts';
import { readTable, type TableReading } from '../table/read.ts';
import { NOTHING_TOLD } from '../table/told.ts';
import { pagesOf } from './pages.ts';
import { type PdfTable, tableOf } from './table.ts';

/** Statements as PDF: the text of their pages, as the same mapping as for CSV reads it. Pictures of text are refused. */
export const pdfReader: StatementReader = { format: 'pdf', identify, read };

/** ISO 32000 wants the mark first; readers accept it within the first kilobyte, and so do banks' mail gateways. */
const BEGINNING = 1024;
const MARK = '%PDF-';
/** What a page of a statement says, whether or not it lists a payment. */
const STATEMENT =
  /statement|balance|kontoauszug|saldo|relev[ée]|명세서|거래내역|이용내역|잔액|対账|明細|残高|对账单/iu;

function identify({ bytes }: StatementFile): number {
  return isPdf(bytes) ? 1 : 0;
}

/** Whether the bytes are a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING)).includes(MARK);
}

function read(file: StatementFile, watch: ReadingWatch): StatementReading {
  const { pages, isDamaged } = pagesOf(file, watch);
  if (pages.every(({ pieces }) => pieces.length === 0)) {
    const id = isDamaged ? 'problems.pdfBroken' : 'problems.pdfNoText';
    throw new Problem({ id, values: { file: file.name } });
  }
  const table = tableOf(pages);
  const reading = table.payments > 0 ? readColumns(table, file, watch) : withoutPayments(table, file.name);
  return {
    format: 'pdf',
    encoding: 'utf-8',
    ...reading,
    notes: [
      ...(isDamaged ? [DAMAGED] : []),
      ...reading.notes,
      { id: 'reading.pdf', values: { pages: pages.length } },
    ],
    ...(isDamaged && { damage: DAMAGED }),
  };
}

/** What stands beside the columns is no row that failed: a page has letters and slips to pay by. */
function readColumns(
  { rows, outside }: PdfTable,
  { name, told = NOTHING_TOLD }: StatementFile,
  watch: ReadingWatch,
): TableReading {
  const reading = readTable(rows, { name, delimiter: null, told }, watch);
  const beside: SkippedLine[] = [];
  const rejects = reading.rejects.filter(({ line, text }) => {
    if (line === null || !outside.has(line)) return true;
    beside.push({ line, text, reason: SKIPPED });
    return false;
  });
  return { ...reading, rejects, skipped: [...reading.skipped, ...beside] };
}

/** Terms of a bank speak of balances too, and go on for longer than a month in which nothing happened. */
const MOST_LINES = 300;

/** Begins like a day, has a text, and ends in a sum: `05Jan'26  REWE  45,12`. */
function mayBePayment(cells: readonly string[]): boolean {
  return (
    cells.length > 2 &&
    noticeIn(cells.slice(1)) === null &&
    /^\d{1,2}[-./ ]{0,2}(?:\d{1,2}\b|\p{L}{3})/u.test(cells[0] ?? '') &&
    /\d[.,]\d{2}(?!\d)/.test(cells.at(-1) ?? '')
  );
}

const DAMAGED: Said = { id: 'reading.pdfDamaged' };
const SKIPPED: Said = { id: 'reading.csv.skipNotice' };

/**
 * A month without a payment is a statement too. Throws a `Problem` where no page says that it is one, and where lines
 * look like payments in a way that is not known.
 */
function withoutPayments({ rows }: PdfTable, file: string): TableReading {
  const isStatement = rows.length <= MOST_LINES && rows.some(({ raw }) => STATEMENT.test(raw));
  if (!isStatement || rows.some(({ cells }) => mayBePayment(cells))) {
    throw new Problem({ id: 'problems.fileNoPayments', values: { file } });
  }
  return {
    profile: 'generic',
    notes: [{ id: 'reading.nothing' }],
    accounts: [],
    rows: [],
    rejects: [],
    skipped: rows.map(({ line, raw }) => ({
      line,
      text: maskCardNumbers(raw),
      reason: SKIPPED,
    })),
  };
}
