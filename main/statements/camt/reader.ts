import { Problem } from '../../../shared/problem.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { isArchive, unpack } from '../archive.ts';
import { decode } from '../encoding.ts';
import { maskCardNumbers } from '../mask.ts';
import { lookAtWatch, type ReadingWatch, type StatementFile, type StatementReader } from '../reader.ts';
import { contentsOf } from './contents.ts';
import { type CamtDocument, messageIn, openDocument } from './documents.ts';
import { notesOf } from './notes.ts';
import { readRows } from './rows.ts';
import { withStated } from './stated.ts';

/**
 * ISO 20022 account reports: CAMT.052 (of the day), CAMT.053 (statement) and CAMT.054 (notification) of all
 * versions, one file or an archive of several. Tells of any other XML what it is.
 */
export const camtReader: StatementReader = { format: 'camt', identify, read };

const BEGINNING = 64 * 1024;
const FRAME = /<(?:[\w-]+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)[\s>]|xsd:camt\.05[234]\./;
const OTHER_MESSAGE = /<(?:[\w-]+:)?Document\b[^>]*xsd:[a-z]{4}\.\d{3}/;
const XML = /^\s*<\?xml\b/;

function identify({ bytes }: StatementFile): number {
  // What is inside is seen when it is unpacked; a reader of workbooks knows its own archives better.
  if (isArchive(bytes)) return 0.5;
  const beginning = beginningOf(bytes);
  if (FRAME.test(beginning)) return 1;
  if (OTHER_MESSAGE.test(beginning)) return 0.9;
  return XML.test(beginning) ? 0.2 : 0;
}

function beginningOf(bytes: Uint8Array): string {
  return decode(bytes.subarray(0, BEGINNING)).text;
}

function read(file: StatementFile, watch: ReadingWatch): StatementReading {
  lookAtWatch(watch, 0, 0);
  if (!isArchive(file.bytes)) return readDocuments([openStatement(file)], null, watch);
  const inside = unpack(file);
  const statements = inside.filter(({ bytes }) => FRAME.test(beginningOf(bytes)));
  if (statements.length === 0) throw new Problem({ id: 'problems.fileZip', values: { file: file.name } });
  const leftOut = inside
    .filter((one) => !statements.includes(one))
    .map(({ name }) => maskCardNumbers(name).slice(-80));
  return readDocuments(statements.map(openStatement), { leftOut }, watch);
}

/** Throws a `Problem` where the file is no account report, or brings definitions of its own. */
function openStatement({ name, bytes }: StatementFile): CamtDocument {
  const beginning = beginningOf(bytes);
  const prolog = beginning.slice(0, beginning.search(/<[A-Za-z]/) + 1);
  if (/<!(?:DOCTYPE|ENTITY)\b/i.test(prolog)) {
    throw new Problem({ id: 'problems.xmlOwnEntities', values: { file: name } });
  }
  if (FRAME.test(beginning)) return openDocument(bytes);
  const message = messageIn(beginning);
  if (message !== '' && OTHER_MESSAGE.test(beginning)) {
    throw new Problem({ id: 'problems.isoOther', values: { message } });
  }
  throw new Problem({ id: 'problems.xmlUnknown', values: { file: name } });
}

function readDocuments(
  documents: readonly CamtDocument[],
  archive: { readonly leftOut: readonly string[] } | null,
  watch: ReadingWatch,
): StatementReading {
  const contents = contentsOf(documents);
  if (contents.accounts.length === 0) throw new Problem({ id: 'problems.camtNoStatement' });
  const { rows, rejects, seen } = readRows(documents, contents, watch);
  return {
    format: 'camt',
    encoding: documents[0]?.encoding ?? 'utf-8',
    profile: 'camt',
    notes: notesOf(documents, contents, archive),
    accounts: withStated(contents, rows),
    rows,
    rejects,
    skipped: seen,
  };
}
