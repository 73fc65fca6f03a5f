import type { Said } from '../../shared/said.ts';
import type { Call } from '../app/calls.ts';
import { bytesOf, saveFile } from '../app/saveFile.ts';

/** Fetches an export of everything part by part, and offers it as one file; answers what is to be said of it. */
export async function exportEverything(call: Call): Promise<Said> {
  const { id, name, parts, note } = await call('exports.make', {});
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 0; part < parts; part++) {
    const { base64 } = await call('exports.part', { id, part });
    bytes.push(bytesOf(base64));
  }
  saveFile(name, new Blob(bytes), 'application/zip');
  return note ?? { id: 'backups.exported', values: { name } };
}
