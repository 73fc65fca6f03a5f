import { Problem } from '../../../shared/problem.ts';
import type { Said } from '../../../shared/said.ts';
import type { StatementAccount, StatementReading, StatementRow } from '../../../shared/statement.ts';
import { decode } from '../encoding.ts';
import { lookAtWatch, type ReadingWatch, type StatementFile, type StatementReader } from '../reader.ts';
import { statedTogether } from '../stated-lists.ts';
import { contentsOf, type Mt940Contents } from './contents.ts';
import { fieldsOf } from './fields.ts';
import { readRows, type RowsRead } from './rows.ts';

/** SWIFT MT940 (statement) and MT942 (bookings of the day), as banks hand them to bookkeeping programs. */
export const mt940Reader: StatementReader = { format: 'mt940', identify, read };

const BEGINNING = 64 * 1024;
/** So many different fields at the beginning of lines are no accident. */
const ENOUGH = 3;
const TAGS = /^[\p{Cc}\s]{0,20}:(20|25P?|28C?|34F|60[FM]|61|62[FM]|86):/gmu;

function identify(file: StatementFile): number {
  const beginning = decode(file.bytes.subarray(0, BEGINNING)).text.replaceAll('\r', '\n');
  const tags = new Set([...beginning.matchAll(TAGS)].map(([, tag]) => tag));
  return tags.size >= ENOUGH ? 0.95 : 0;
}

function read(file: StatementFile, watch: ReadingWatch): StatementReading {
  const { text, encoding } = decode(file.bytes);
  lookAtWatch(watch, 0, 0);
  const contents = contentsOf(fieldsOf(text), /[\r\n]/.test(text.slice(text.trimEnd().length)));
  if (contents.accounts.length === 0) throw new Problem({ id: 'problems.mt940NoStatement' });
  const result = readRows(contents, watch);
  return {
    format: 'mt940',
    encoding,
    profile: 'mt940',
    notes: notesOf(contents, result, encoding),
    accounts: withStated(contents, result.rows),
    rows: result.rows,
    rejects: result.rejects,
    skipped: [],
  };
}

function withStated(
  { accounts, lists }: Mt940Contents,
  rows: readonly StatementRow[],
): readonly StatementAccount[] {
  return accounts.map((account, index) => {
    const own = lists.filter((list) => list.account === index).map(({ stated }) => stated);
    const days = rows.filter((row) => row.account === index && !row.pending).map(({ day }) => day);
    const stated = statedTogether(own, days);
    return stated ? { ...account, stated } : account;
  });
}

function notesOf(contents: Mt940Contents, read: RowsRead, encoding: string): readonly Said[] {
  const { accounts, bookings, isInterim } = contents;
  const notes: Said[] = [
    { id: isInterim ? 'reading.mt942' : 'reading.mt940', values: { accounts: accounts.length } },
  ];
  if (bookings.length === 0) notes.push({ id: 'reading.nothing' });
  if (accounts.some(({ currency }) => currency === null)) notes.push({ id: 'reading.csv.currencyUnknown' });
  if (read.endsOfFebruary > 0) {
    notes.push({ id: 'reading.mt940.endOfFebruary', values: { count: read.endsOfFebruary } });
  }
  if (bookings.some(({ isCut }) => isCut)) notes.push({ id: 'reading.ofxUnfinished' });
  notes.push({ id: 'reading.encoding', values: { encoding } });
  return notes;
}
