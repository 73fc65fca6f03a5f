import { Problem } from '../../../shared/problem.ts';
import type { MessageId } from '../../../shared/messages/catalogue.ts';
import type { SkippedLine, StatementReading } from '../../../shared/statement.ts';
import { decode } from '../encoding.ts';
import { openSign, signNotes } from '../list-sign.ts';
import { lookAtWatch, type ReadingWatch, type StatementFile, type StatementReader } from '../reader.ts';
import { contentsOf, type QifContents } from './contents.ts';
import { orderOf } from './days.ts';
import { fingerprintOf, layoutOf } from './layout.ts';
import { notesOf } from './notes.ts';
import type { QifRecord } from './records.ts';
import { markOf, rawText, readRows } from './rows.ts';

/** Quicken Interchange Format: what Quicken, Microsoft Money and GnuCash exchange, and some banks still offer. */
export const qifReader: StatementReader = { format: 'qif', identify, read };

/** Lists of categories may stand before the first account. */
const BEGINNING = 64 * 1024;
const HEADER = /^\s{0,20}!(?:type:|account\s*$|option:|clear:)/im;
/** A list without a header: a date, further fields, and the mark that ends a record. */
const BARE = /^D[\d./' -]{5,12}\s*$(?:\r?\n[TUPMNLCA$SE].*){1,20}\r?\n\^\s*$/m;

function identify(file: StatementFile): number {
  const beginning = decode(file.bytes.subarray(0, BEGINNING)).text;
  if (HEADER.test(beginning)) return 0.95;
  return BARE.test(beginning) ? 0.7 : 0;
}

function read(file: StatementFile, watch: ReadingWatch): StatementReading {
  const { text, encoding } = decode(file.bytes);
  lookAtWatch(watch, 0, 0);
  const contents = contentsOf(text);
  if (contents.accounts.length === 0) throw new Problem({ id: 'problems.qifNoPayments' });
  const records = contents.records.map(({ record }) => record);
  const mark = markOf(records);
  const told = file.told?.(fingerprintOf(contents)) ?? null;
  const order = orderOf(records, mark === ',', told?.order ?? null);
  const result = readRows(contents, { order, mark }, watch);
  const layout = layoutOf(contents, order, told);
  return {
    format: 'qif',
    encoding,
    profile: 'qif',
    notes: [...notesOf(contents, order, result, encoding), ...signNotes(result.signs)],
    accounts: contents.accounts,
    rows: result.rows,
    rejects: result.rejects,
    skipped: skippedOf(contents),
    ...openSign(result.signs),
    ...(layout && { layout }),
  };
}

function skippedOf({ above, others }: QifContents): readonly SkippedLine[] {
  const skip =
    (id: MessageId) =>
    (record: QifRecord): SkippedLine => ({ line: record.line, text: rawText(record), reason: { id } });
  return [...above.map(skip('reading.csv.skipAbove')), ...others.map(skip('reading.qif.skipOther'))];
}
