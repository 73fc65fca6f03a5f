import { Problem } from '../../shared/problem.ts';
import type { StatementReading } from '../../shared/statement.ts';
import { camtReader } from './camt/reader.ts';
import { csvReader } from './csv/reader.ts';
import { mt940Reader } from './mt940/reader.ts';
import { ofxReader } from './ofx/reader.ts';
import { qifReader } from './qif/reader.ts';
import type { ReadingWatch, StatementFile, StatementReader } from './reader.ts';
import { refuseForeignFormat } from './refuse.ts';
import { sheetsReader } from './sheets/reader.ts';
import { shownPlainly } from './shown-plainly.ts';

/** All formats, the more particular first. */
const READERS: readonly StatementReader[] = [
  sheetsReader,
  ofxReader,
  camtReader,
  mt940Reader,
  qifReader,
  csvReader,
];

/**
 * Reads one statement file whatever its format, which is found by content and not by name.
 * Throws a `Problem` that says what to do where nothing can be read, `Cancelled` where stopped.
 */
export function readStatement(file: StatementFile, watch: ReadingWatch): StatementReading {
  refuseForeignFormat(file);
  let best: StatementReader | null = null;
  let bestScore = 0;
  for (const reader of READERS) {
    const score = reader.identify(file);
    if (score <= bestScore) continue;
    best = reader;
    bestScore = score;
  }
  if (!best) throw new Problem({ id: 'problems.fileUnknown', values: { file: file.name } });
  return shownPlainly(best.read(file, watch));
}
