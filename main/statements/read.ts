import { Problem } from '../../shared/problem.ts';
import type { StatementReading } from '../../shared/statement.ts';
import { isArchive, onlyFileOf } from './archive.ts';
import { camtReader } from './camt/reader.ts';
import { csvReader } from './csv/reader.ts';
import { mt940Reader } from './mt940/reader.ts';
import { ofxReader } from './ofx/reader.ts';
import { pdfReader } from './pdf/reader.ts';
import { qifReader } from './qif/reader.ts';
import type { ReadingWatch, StatementFile, StatementReader } from './reader.ts';
import { refuseForeignFormat } from './refuse.ts';
import { containerOf } from './sheets/container.ts';
import { sheetsReader } from './sheets/reader.ts';
import { shownPlainly } from './shown-plainly.ts';
import { pageOf } from './web-archive.ts';

/** All formats, the more particular first. */
const READERS: readonly StatementReader[] = [
  pdfReader,
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
  const only = isArchive(file.bytes) && containerOf(file.bytes) === null ? onlyFileOf(file) : null;
  // The person knows the archive's name, and finds the import again by it.
  if (only) return readStatement({ ...file, bytes: only.bytes }, watch);
  const page = pageOf(file.bytes);
  if (page) return shownPlainly(sheetsReader.read({ ...file, bytes: page }, watch));
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
