import { createHash } from 'node:crypto';

import { unzipSync } from 'fflate';
import { z } from 'zod';

import { Problem } from '../../../shared/problem.ts';
import { type Cell, emptyTables, rowInserter, tablesOf, type TableShape } from '../../ledger/all-rows.ts';
import type { LedgerKey } from '../../ledger/cipher.ts';
import { isRefusedRow, type Ledger, makeLedger, NEWEST_SCHEMA } from '../../ledger/open.ts';
import { checkRules } from '../check.ts';
import { dropLedger } from '../replace.ts';
import { cellSchema, dataFile, MANIFEST, type Manifest, manifestSchema } from './format.ts';

const GIGABYTE = 1024 * 1024 * 1024;
/** In bytes, unpacked. A million charges take less than half of it. */
const LARGEST = 2 * GIGABYTE;
const LARGEST_MANIFEST = 32 * 1024 * 1024;
const MOST_FILES = 100_000;
const LINE_END = 0x0a;

interface Entry {
  readonly name: string;
  readonly originalSize: number;
}

/**
 * Makes the ledger that an export was written from, at this path, with the schema it had then. Throws a Problem where
 * the file is no export, is not as it was written, or comes from a newer version; there is no file at the path then.
 */
export function readExport(bytes: Uint8Array, path: string, key: LedgerKey | null = null): void {
  const archive = openArchive(bytes);
  if (archive.manifest.ledger > NEWEST_SCHEMA) throw new Problem({ id: 'problems.exportNewer' });
  // What a stop in the middle left there.
  dropLedger(path);
  try {
    makeFrom(archive, path, key);
  } catch (error) {
    dropLedger(path);
    // A value that the tables do not take was not written by this app.
    throw isRefusedRow(error) ? damaged() : error;
  }
}

function makeFrom(archive: Archive, path: string, key: LedgerKey | null): void {
  const db = makeLedger(path, archive.manifest.ledger, key);
  try {
    // Tables come one after the other, so what a row points at may come after it; all is held against the rules at the end.
    db.pragma('foreign_keys = OFF');
    db.transaction(() => fill(db, archive))();
    if (!checkRules(db).whole) throw damaged();
  } finally {
    db.close();
  }
}

interface Archive {
  readonly manifest: Manifest;
  /** A file as the manifest names it; a Problem where it is another. */
  read(name: string): Uint8Array;
}

function openArchive(bytes: Uint8Array): Archive {
  const entries = entriesOf(bytes);
  const listed = entries.find(({ name }) => name === MANIFEST);
  if (!listed || listed.originalSize > LARGEST_MANIFEST) throw new Problem({ id: 'problems.exportNone' });
  const parsed = manifestSchema.safeParse(jsonOf(unpackOne(bytes, MANIFEST)));
  if (!parsed.success) throw new Problem({ id: 'problems.exportNone' });
  const manifest = parsed.data;
  const expected = new Map(manifest.files.map((file) => [file.name, file]));
  return {
    manifest,
    read(name) {
      const file = expected.get(name);
      const size = entries.find((entry) => entry.name === name)?.originalSize;
      if (!file || file.bytes !== size) throw damaged();
      const content = unpackOne(bytes, name);
      if (createHash('sha256').update(content).digest('hex') !== file.sha256) throw damaged();
      return content;
    },
  };
}

/** What the archive says that it holds, before anything is unpacked. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, originalSize });
        size += originalSize;
        if (size > LARGEST || entries.length > MOST_FILES)
          throw new Problem({ id: 'problems.exportTooLarge' });
        return false;
      },
    });
  } catch (error) {
    throw error instanceof Problem ? error : new Problem({ id: 'problems.exportNone' });
  }
  return entries;
}

function unpackOne(bytes: Uint8Array, wanted: string): Uint8Array {
  try {
    const content = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
    if (content) return content;
  } catch {
    // Cut off, or packed in a way that is none.
  }
  throw damaged();
}

function fill(db: Ledger, archive: Archive): void {
  emptyTables(db);
  const tables = new Map(tablesOf(db).map((table) => [dataFile(table.name), table]));
  for (const { name } of archive.manifest.files.filter((file) => file.name.startsWith('data/'))) {
    const table = tables.get(name);
    if (!table) throw damaged();
    const insert = rowInserter(db, table);
    for (const line of linesOf(archive.read(name))) insert(rowOf(line, table, archive));
  }
}

const rowSchema = z.record(z.string(), cellSchema);

function rowOf(line: string, { columns }: TableShape, archive: Archive): Cell[] {
  const parsed = rowSchema.safeParse(jsonText(line));
  if (!parsed.success) throw damaged();
  const row = parsed.data;
  if (Object.keys(row).some((column) => !columns.includes(column))) throw damaged();
  return columns.map((column) => {
    const cell = Object.hasOwn(row, column) ? (row[column] ?? null) : null;
    if (cell === null || typeof cell !== 'object') return cell;
    return 'file' in cell ? Buffer.from(archive.read(cell.file)) : Buffer.from(cell.base64, 'base64');
  });
}

/** The rows of a file that has one a line. */
function* linesOf(content: Uint8Array): Generator<string> {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let from = 0; from < content.length;) {
    const end = content.indexOf(LINE_END, from);
    const to = end === -1 ? content.length : end;
    const line = text.decode(content.subarray(from, to)).replace(/,$/u, '');
    if (line !== '' && line !== '[' && line !== ']') yield line;
    from = to + 1;
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  return jsonText(new TextDecoder('utf-8').decode(bytes));
}

function jsonText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(): Problem {
  return new Problem({ id: 'problems.exportDamaged' });
}
