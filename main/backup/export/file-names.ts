import type { AttachedName } from '../../ledger/attached-names.ts';

const LONGEST = 120;
/** What some system forbids in a name, or shows as something else than it is. */
const FORBIDDEN = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** A place in the archive for each attachment, by its hash: under the first case and name that it was attached as. */
export function attachmentFiles(
  hashes: readonly string[],
  names: readonly AttachedName[],
): ReadonlyMap<string, string> {
  const first = new Map<string, AttachedName>();
  for (const name of names) if (!first.has(name.sha256)) first.set(name.sha256, name);
  const taken = new Set<string>();
  return new Map(
    hashes.map((sha256) => {
      const named = first.get(sha256);
      const folder = named ? `attachments/case-${named.case}` : 'attachments/no-case';
      return [sha256, free(folder, safeName(named?.name ?? sha256), taken)];
    }),
  );
}

/** A name that every system takes, and that leads into no other folder. */
export function safeName(name: string): string {
  const plain = name
    .replaceAll(FORBIDDEN, '_')
    .slice(-LONGEST)
    .toWellFormed()
    .replace(/^[. ]+/u, '')
    .replace(/[. ]+$/u, '');
  if (plain === '') return 'file';
  return DEVICE.test(plain) ? `_${plain}` : plain;
}

function free(folder: string, name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]{1,10})?$/u.exec(name) ?? [];
  for (let again = 1; ; again++) {
    const path = `${folder}/${again === 1 ? name : `${stem} (${again})${ending}`}`;
    // Two that differ by case alone are one file on many systems.
    if (taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
}
