import { createHash } from 'node:crypto';

import { Zip, ZipDeflate } from 'fflate';

import { attachedNames } from '../../ledger/attached-names.ts';
import { type Cell, rowsOf, tablesOf, type TableShape } from '../../ledger/all-rows.ts';
import { listedCharges } from '../../ledger/listed-charges.ts';
import { type Ledger, schemaOf } from '../../ledger/open.ts';
import { chargesAsCsv } from './charges-csv.ts';
import { attachmentFiles } from './file-names.ts';
import { dataFile, EXPORT_SCHEMA, type ExportedCell, MANIFEST, type Manifest, README } from './format.ts';

/** Characters that are gathered before they are packed. */
const PART = 256 * 1024;

export interface ExportOptions {
  readonly version: string;
  readonly now: Date;
}

/** Everything that the ledger holds as the parts of one ZIP, as it is at one moment. */
export function writeExport(db: Ledger, { version, now }: ExportOptions): Uint8Array[] {
  return db.transaction(() => {
    const packer = newPacker(now);
    packer.add('README.txt', [README]);
    packer.add('charges.csv', chargesAsCsv(listedCharges(db)));
    const files = addAttachments(db, packer);
    for (const table of tablesOf(db)) packer.add(dataFile(table.name), jsonOf(db, table, files));
    return packer.finish({ schema: EXPORT_SCHEMA, version, at: now.toISOString(), ledger: schemaOf(db) });
  })();
}

function addAttachments(db: Ledger, packer: Packer): ReadonlyMap<string, string> {
  const table = tablesOf(db).find(({ name }) => name === 'attachment');
  if (!table) return new Map();
  const only = (column: string): TableShape => ({ ...table, columns: [column] });
  const hashes = [...rowsOf(db, only('sha256'))].map(([sha256]) => String(sha256));
  const files = attachmentFiles(hashes, attachedNames(db));
  for (const [sha256, bytes] of rowsOf(db, { ...table, columns: ['sha256', 'bytes'] })) {
    const name = files.get(String(sha256));
    if (name !== undefined && Buffer.isBuffer(bytes)) packer.add(name, [bytes]);
  }
  return files;
}

/** An array with one row a line. */
function* jsonOf(db: Ledger, table: TableShape, files: ReadonlyMap<string, string>): Generator<string> {
  let before = '[\n';
  for (const row of rowsOf(db, table)) {
    const file =
      table.name === 'attachment' ? files.get(String(row[table.columns.indexOf('sha256')])) : undefined;
    const cells = table.columns.map((column, index) => [column, exported(row[index] ?? null, file)] as const);
    yield `${before}${JSON.stringify(Object.fromEntries(cells))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[\n]\n' : '\n]\n';
}

function exported(cell: Cell, file: string | undefined): ExportedCell {
  if (!Buffer.isBuffer(cell)) return cell;
  return file === undefined ? { base64: cell.toString('base64') } : { file };
}

interface Packer {
  add(name: string, parts: Iterable<string | Uint8Array>): void;
  finish(manifest: Omit<Manifest, 'files'>): Uint8Array[];
}

function newPacker(now: Date): Packer {
  const packed: Uint8Array[] = [];
  const files: Manifest['files'] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    packed.push(part);
  });

  function add(name: string, parts: Iterable<string | Uint8Array>): void {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = now;
    const hash = createHash('sha256');
    let bytes = 0;
    zip.add(entry);
    for (const part of gathered(parts)) {
      hash.update(part);
      bytes += part.length;
      entry.push(part);
    }
    entry.push(new Uint8Array(), true);
    files.push({ name, bytes, sha256: hash.digest('hex') });
  }

  return {
    add,
    finish(manifest) {
      add(MANIFEST, [`${JSON.stringify({ ...manifest, files: [...files] }, null, 2)}\n`]);
      zip.end();
      return packed;
    },
  };
}

/** Texts come row by row; packed one by one they would cost more than they are. */
function* gathered(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let text = '';
  for (const part of parts) {
    if (typeof part !== 'string') {
      // A copy: what is packed may be taken over.
      yield Uint8Array.from(part);
      continue;
    }
    text += part;
    if (text.length < PART) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
