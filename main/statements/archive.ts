import { crc32 } from 'node:zlib';

import { unzipSync } from 'fflate';

import { Problem } from '../../shared/problem.ts';
import { checksumsOf } from './checksums.ts';
import type { StatementFile } from './reader.ts';
import { containerOf } from './sheets/container.ts';

/** A bank sends a statement a day: ten years of them, and no archive of statements has more. */
const MOST_FILES = 4000;
/** What all of them may unpack to, in bytes: as much as one file may have (see shared/largest-file.ts). */
const LARGEST = 512 * 1024 * 1024;
/** XML shrinks to a fiftieth at best; zip bombs to a thousandth. Small files may be as regular as they like. */
const MOST_RATIO = 200;
const SMALL = 1024 * 1024;

/** Whether the bytes are a ZIP archive (APPNOTE 4.3.7: a file's header comes first). */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The files of an archive, in their order; what systems put in for themselves is left out. Throws a `Problem`
 * where it would unpack to more than statements need, by what it says of itself before anything is unpacked,
 * and where it cannot be unpacked.
 */
export function unpack({ name, bytes }: StatementFile): readonly StatementFile[] {
  const tooLarge = new Problem({ id: 'problems.zipTooLarge', values: { file: name } });
  const checksums = checksumsOf(bytes);
  const expected = new Map<string, number | undefined>();
  let files = 0;
  let size = 0;
  let wanted = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: (entry) => {
        expected.set(entry.name, checksums[files]);
        files += 1;
        size += entry.originalSize;
        const isBomb = entry.originalSize > SMALL && entry.originalSize > entry.size * MOST_RATIO;
        if (files > MOST_FILES || size > LARGEST || isBomb) throw tooLarge;
        const taken = !isOfTheSystem(entry.name);
        if (taken) wanted += 1;
        return taken;
      },
    });
    // Two files of one name, or one called as what objects inherit, would be lost without a word.
    if (Object.keys(unpacked).length !== wanted) throw new Error('names');
    return Object.entries(unpacked).map(([inner, content]) => {
      // fflate unpacks a damaged file without a word, and a turned bit is another amount.
      if (crc32(content) !== expected.get(inner)) throw new Error('checksum');
      return { name: inner, bytes: content };
    });
  } catch (fault) {
    if (fault instanceof Problem) throw fault;
    throw new Problem({ id: 'problems.zipDamaged', values: { file: name } });
  }
}

/**
 * The file of an archive that holds one, as banks and mail programs pack a workbook or a list; null where it holds
 * several, or an archive once more. A note on how to read it and checksums count for nothing. Throws as `unpack` does.
 */
export function onlyFileOf(file: StatementFile): StatementFile | null {
  const [only, ...more] = namesIn(file).filter((name) => !BESIDE.test(name));
  if (only === undefined || more.length > 0) return null;
  const inner = unpack(file).find(({ name }) => name === only);
  if (!inner) return null;
  const isArchiveAgain = isArchive(inner.bytes) && containerOf(inner.bytes) === null;
  return isArchiveAgain ? null : inner;
}

/** What is packed beside a statement and is none, in the languages of those who pack it. */
const BESIDE =
  /(?:^|\/)(?:read[ _-]?me|licen[cs]e|lies[ _-]?mich|lisez[ _-]?moi|leggimi|leia[ _-]?me|l[eé]eme|lees[ _-]?mij)(?:[ ._-][^/]*)?\.(?:txt|md|html?|pdf|rtf|docx?)$|\.(?:md5|sha\d{1,3}|sig|asc|url)$/i;

function namesIn({ name, bytes }: StatementFile): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        if (!isOfTheSystem(entry.name)) names.push(entry.name);
        return false;
      },
    });
  } catch {
    throw new Problem({ id: 'problems.zipDamaged', values: { file: name } });
  }
  return names;
}

/** Folders, and what macOS and Windows leave behind. */
function isOfTheSystem(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/i.test(name);
}
