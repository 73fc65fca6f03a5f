import { shorten } from '../shorten.ts';

/** One record of a QIF file: its lines up to `^`. */
export interface QifRecord {
  /** As the header above it says: `Bank`, `CCard`, `Cat`, `Account`; empty above the first header. */
  readonly section: string;
  /** First physical line, 1-based. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Whether a `^` ends it. */
  readonly ended: boolean;
}

/** `!Type:Bank`, `!Type:CCard`, `!Account`: what the records below are. */
const HEADER = /^!(?:type:\s*)?(.*?)\s*$/i;
/** Switches of Quicken, which say nothing of the records. */
const SWITCH = /^!(?:option|clear):/i;

/** Cuts a file into its records. Blank lines are left out, all others are in exactly one record. */
export function recordsOf(text: string): readonly QifRecord[] {
  const records: QifRecord[] = [];
  let section = '';
  let lines: string[] = [];
  let first = 0;
  const end = (ended: boolean): void => {
    if (lines.length > 0) records.push({ section, line: first, lines, ended });
    lines = [];
  };
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = shorten(written.trim());
    if (line === '' || SWITCH.test(line)) continue;
    if (line === '^') end(true);
    else if (line.startsWith('!')) {
      end(false);
      section = HEADER.exec(line)?.[1] ?? '';
    } else {
      if (lines.length === 0) first = index + 1;
      lines.push(line);
    }
  }
  end(false);
  return records;
}

/** The value of the first line with this letter; empty where there is none. */
export function fieldOf(record: QifRecord, letter: string): string {
  const line = record.lines.find((written) => written.startsWith(letter));
  return line === undefined ? '' : line.slice(1).trim();
}

/** A `^` is missing in between: a second date or amount stands before any split (`S`). */
export function runsTogether({ lines }: QifRecord): boolean {
  const splits = lines.findIndex((line) => line.startsWith('S'));
  const own = splits < 0 ? lines : lines.slice(0, splits);
  return ['D', 'T'].some((letter) => own.filter((line) => line.startsWith(letter)).length > 1);
}
