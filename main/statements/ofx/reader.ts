import { Problem } from '../../../shared/problem.ts';
import type { Said } from '../../../shared/said.ts';
import type { RejectedRow, StatementReading, StatementRow } from '../../../shared/statement.ts';

import {
  lookAtWatch,
  type ReadingWatch,
  ROWS_BETWEEN_LOOKS,
  type StatementFile,
  type StatementReader,
} from '../reader.ts';
import { settleCredits } from '../kinds/credits.ts';
import { type ListSign, listSignOf, openSign, signNotes } from '../list-sign.ts';
import { decimalMarkOf } from './amounts.ts';
import { bankErrorOf } from './bank-errors.ts';
import { valueOf } from './find.ts';
import { lineCounter } from './lines.ts';
import { notesOf } from './notes.ts';
import { rawText } from './raw.ts';
import { isWithdrawal, readRecord, signedRecord } from './records.ts';
import { withStated } from './stated.ts';
import { contentsOf, type OfxContents } from './statements.ts';
import { decodeOfx } from './text.ts';
import { type OfxElement, readTree } from './tree.ts';

/** OFX 1.x (SGML) and 2.x (XML), and QFX, which is OFX with Intuit's own elements. */
export const ofxReader: StatementReader = { format: 'ofx', identify, read };

/** Where to look for the first tag: some banks put pages of blank lines or comments before it. */
const BEGINNING = 64 * 1024;
const FRAME = /<(?:\w+:)?OFX[\s>]|OFXHEADER\s*[:=]/i;
const PART = /<(?:BANKMSGSRSV1|CREDITCARDMSGSRSV1|(?:CC)?STMTTRNRS|BANKTRANLIST|STMTTRN)>/i;

function identify(file: StatementFile): number {
  const beginning = decodeOfx(file.bytes.subarray(0, BEGINNING)).text;
  if (FRAME.test(beginning)) return 1;
  return PART.test(beginning) ? 0.8 : 0;
}

function read(file: StatementFile, watch: ReadingWatch): StatementReading {
  const { text, encoding } = decodeOfx(file.bytes);
  lookAtWatch(watch, 0, 0);
  const root = readTree(text);
  const contents = contentsOf(root);
  const bankError = bankErrorOf(root);
  if (contents.accounts.length === 0) throw new Problem(nothingToRead(bankError));
  const lineOf = lineCounter(text);
  const { rows, rejects, withdrawn, signs } = readRecords(text, contents, lineOf, watch);
  const skip = (reason: Said) => (element: OfxElement) => ({
    line: lineOf(element.start),
    text: rawText(text, element),
    reason,
  });
  return {
    format: 'ofx',
    encoding,
    profile: 'ofx',
    notes: [...notesOf(text, contents, bankError), ...signNotes(signs)],
    accounts: withStated(contents, rows),
    rows,
    rejects,
    skipped: [
      ...withdrawn.map(skip({ id: 'reading.ofxWithdrawn' })),
      ...contents.trades.map(skip({ id: 'reading.ofxTrade' })),
    ],
    ...openSign(signs),
  };
}

function nothingToRead(bankError: string | null): Said {
  if (bankError === null) return { id: 'problems.ofxNoStatement' };
  return { id: 'problems.ofxBankError', values: { answer: bankError } };
}

interface RecordsRead {
  readonly rows: readonly StatementRow[];
  readonly rejects: readonly RejectedRow[];
  readonly withdrawn: readonly OfxElement[];
  /** Of the list of each account. */
  readonly signs: readonly ListSign[];
}

function readRecords(
  text: string,
  contents: OfxContents,
  lineOf: (offset: number) => number,
  watch: ReadingWatch,
): RecordsRead {
  const mark = decimalMarkOf(contents.records.map(({ element }) => valueOf(element, 'TRNAMT')));
  const rows: StatementRow[] = [];
  const rejects: RejectedRow[] = [];
  const withdrawn: OfxElement[] = [];
  const unsure = new Set<number>();
  const byAccount = Map.groupBy(contents.records, ({ account }) => account);
  const signs = contents.accounts.map((owner, account) =>
    listSignOf(
      (byAccount.get(account) ?? []).map(({ element }) => signedRecord(element, owner, mark)),
      owner.kind,
    ),
  );
  for (const [index, { element, account }] of contents.records.entries()) {
    if (index % ROWS_BETWEEN_LOOKS === 0) lookAtWatch(watch, index, contents.records.length);
    const [owner, sign] = [contents.accounts[account], signs[account]];
    if (!owner || !sign) continue;
    if (isWithdrawal(element)) {
      withdrawn.push(element);
      continue;
    }
    const line = lineOf(element.start);
    const raw = rawText(text, element);
    const record = readRecord(element, owner, mark, sign);
    if ('reason' in record) {
      rejects.push({ line, text: raw, ...record });
      continue;
    }
    const ordinal = rows.push({ ...record.row, ordinal: rows.length + 1, line, account, raw });
    if (!record.isKindSure) unsure.add(ordinal);
  }
  lookAtWatch(watch, contents.records.length, contents.records.length);
  return {
    rows: settleCredits(rows, unsure),
    rejects,
    withdrawn,
    signs,
  };
}
