import { CFB } from '@e965/xlsx';

import { Problem } from '../../../../shared/problem.ts';

interface Entry {
  readonly content?: Uint8Array | readonly number[];
}

/** The library's own type of it is `any`. */
const OLE = CFB as {
  read(
    bytes: Uint8Array,
    options: { readonly type: 'array' },
  ): { readonly FullPaths: readonly string[]; readonly FileIndex: readonly Entry[] };
};

/**
 * The stream of records in a workbook: all there is in a bare file, else one of the streams of OLE2. That
 * also holds new workbooks behind a password and texts of Word and Hangul, for which it throws a `Problem`.
 */
export function biffIn(bytes: Uint8Array, file: string): Uint8Array {
  if (bytes[0] !== 0xd0) return bytes;
  const { FullPaths: paths, FileIndex: entries } = OLE.read(bytes, { type: 'array' });
  const named = (name: string): number =>
    paths.findIndex((path) => path.toLowerCase().replace(/^.*\//, '') === name);
  if (named('encryptedpackage') >= 0) throw new Problem({ id: 'problems.sheetLocked', values: { file } });
  const at = [named('workbook'), named('book')].find((place) => place >= 0);
  if (at === undefined) throw new Problem({ id: 'problems.sheetOther', values: { file } });
  const stream = Uint8Array.from(entries[at]?.content ?? []);
  // Nothing but records: the library would try all else that it knows.
  if (stream[0] !== 0x09) throw new Error('no workbook in the stream');
  return stream;
}
