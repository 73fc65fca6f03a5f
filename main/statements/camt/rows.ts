import type { RejectedRow, SkippedLine, StatementRow } from '../../../shared/statement.ts';
import { settleCredits } from '../kinds/credits.ts';
import { maskCardNumbers } from '../mask.ts';
import { lineCounter } from '../ofx/lines.ts';
import { lookAtWatch, type ReadingWatch, ROWS_BETWEEN_LOOKS } from '../reader.ts';
import type { CamtContents } from './contents.ts';
import type { CamtDocument } from './documents.ts';
import { readEntry } from './entries.ts';
import { orphansOf } from './orphans.ts';
import { SeenEntries } from './seen.ts';

export interface RowsRead {
  readonly rows: readonly StatementRow[];
  readonly rejects: readonly RejectedRow[];
  /** Entries that another file of the archive shows too. */
  readonly seen: readonly SkippedLine[];
}

/** Reads every entry of every file. */
export function readRows(
  documents: readonly CamtDocument[],
  { entries, accounts }: CamtContents,
  watch: ReadingWatch,
): RowsRead {
  const rows: StatementRow[] = [];
  const rejects: RejectedRow[] = documents.flatMap(damagedEntries);
  const seen: SkippedLine[] = [];
  const unsure = new Set<number>();
  const lineOf = new Map(documents.map((document) => [document, lineCounter(document.text)]));
  const known = new SeenEntries();
  let last: CamtDocument | undefined;
  for (const [index, entry] of entries.entries()) {
    if (index % ROWS_BETWEEN_LOOKS === 0) lookAtWatch(watch, index, entries.length);
    const { document, element, account } = entry;
    const owner = accounts[account];
    if (!owner) continue;
    if (document !== last) known.nextFile();
    last = document;
    const line = lineOf.get(document)?.(element.start) ?? 1;
    const raw = rawText(document.text.slice(element.start, element.end));
    const read = readEntry(entry, owner);
    if ('reason' in read) {
      rejects.push({ line, text: raw, ...read });
      continue;
    }
    const row = { ...read.row, ordinal: rows.length + 1, line, account, raw };
    if (known.isKnown(row)) {
      seen.push({ line, text: raw, reason: { id: 'reading.camt.skipSeen' } });
      continue;
    }
    rows.push(row);
    if (!read.isKindSure) unsure.add(row.ordinal);
  }
  lookAtWatch(watch, entries.length, entries.length);
  rejects.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { rows: settleCredits(rows, unsure), rejects, seen };
}

/** What is left of entries whose own start tag is damaged. */
function damagedEntries({ text, root }: CamtDocument): readonly RejectedRow[] {
  const lineOf = lineCounter(text);
  return orphansOf(root).map(({ start, end }) => ({
    line: lineOf(start),
    text: rawText(text.slice(start, end)),
    reason: { id: 'reading.camt.rejectDamaged' },
  }));
}

/** A single payment is seldom longer; of a batch with hundreds the beginning says enough. */
const LONGEST = 4000;

/** The entry as the file has it, without the blanks that only indent it, card numbers masked. */
function rawText(written: string): string {
  const plain = written
    .slice(0, 4 * LONGEST)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
  const masked = maskCardNumbers(plain);
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST)}…` : masked;
}
