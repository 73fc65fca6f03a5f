import type { Call } from '../app/calls.ts';
import { bytesOf, saveFile } from '../app/saveFile.ts';

/** Fetches an export of everything part by part, and offers it as one file; answers its name. */
export async function exportEverything(call: Call): Promise<string> {
  const { id, name, parts } = await call('exports.make', {});
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 0; part < parts; part++) {
    const { base64 } = await call('exports.part', { id, part });
    bytes.push(bytesOf(base64));
  }
  saveFile(name, new Blob(bytes), 'application/zip');
  return name;
}
