import { join } from 'node:path';

import type { BackupPreview, LedgerDifference } from '../../shared/backup.ts';
import { type Contents, contentsOf } from '../ledger/contents.ts';
import { isPlain, type LedgerKey } from '../ledger/cipher.ts';
import { type Ledger, openForReading } from '../ledger/open.ts';
import { countsOf } from './counts.ts';
import { wholeBackup } from './shelf.ts';

const KINDS = ['charges', 'decisions', 'events', 'attachments'] as const;

/** What is in a backup, and how it differs from the ledger as it is now (null where that cannot be read). */
export function previewBackup(
  folder: string,
  name: string,
  now: Ledger | null,
  key: LedgerKey | null = null,
): BackupPreview {
  const backup = wholeBackup(folder, name, key);
  const file = join(folder, name);
  // One that could not be encrypted yet is read as it is.
  const there = openForReading(file, isPlain(file) === true ? null : key);
  try {
    const { onlyFirst: onlyThere, onlySecond: onlyNow } = differ(
      contentsOf(there),
      now === null ? NOTHING : contentsOf(now),
    );
    return { backup, there: countsOf(there), now: now && countsOf(now), onlyThere, onlyNow };
  } finally {
    there.close();
  }
}

const NOTHING: Contents = { charges: [], decisions: [], events: [], attachments: [] };

function differ(
  first: Contents,
  second: Contents,
): { readonly onlyFirst: LedgerDifference; readonly onlySecond: LedgerDifference } {
  const onlyFirst = { charges: 0, decisions: 0, events: 0, attachments: 0 };
  const onlySecond = { ...onlyFirst };
  for (const kind of KINDS) {
    // How often each occurs: two equal charges are two.
    const balance = new Map<string, number>();
    for (const text of first[kind]) balance.set(text, (balance.get(text) ?? 0) + 1);
    for (const text of second[kind]) balance.set(text, (balance.get(text) ?? 0) - 1);
    for (const count of balance.values()) {
      if (count > 0) onlyFirst[kind] += count;
      else onlySecond[kind] -= count;
    }
  }
  return { onlyFirst, onlySecond };
}
