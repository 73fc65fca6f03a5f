import type { Claim } from '../../shared/case/claim.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { DirectoryEntry } from '../../shared/dispute/directory-entry.ts';
import { type Day, today } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { directoryFor, searchDirectory } from '../cases/directory.ts';
import { addEntry, type OwnEntry, ownEntries, removeEntry } from '../ledger/directory.ts';
import type { Ledger } from '../ledger/open.ts';

/** Ids of the person's own entries begin so; those that come with Recoup never do. */
const OWN = 'own-';

/** Known ways to reach somebody and the person's own, by words. */
export function listDirectory(db: Ledger, search: string): readonly DirectoryEntry[] {
  return searchDirectory(search, ownOnes(db));
}

/** Whom a case can turn to, and then what the person added, of which only they know whom it is for. */
export function directoryOf(db: Ledger, claim: Claim): readonly DirectoryEntry[] {
  return [...directoryFor(claim), ...ownOnes(db)];
}

/** Adds an entry of the person's own. */
export function addOwn(db: Ledger, entry: Parsed<'directory.add'>, now: Date): DirectoryEntry {
  return asEntry(addEntry(db, { ...entry, added: today(now) }));
}

/** Removes one of the person's own; a Problem for one that came with Recoup. */
export function removeOwn(db: Ledger, id: string): null {
  if (!id.startsWith(OWN)) throw new Problem({ id: 'problems.entryNotOwn' });
  removeEntry(db, Number(id.slice(OWN.length)));
  return null;
}

function ownOnes(db: Ledger): DirectoryEntry[] {
  return ownEntries(db).map(asEntry);
}

function asEntry({ id, added, name, channel, phone, email, url, note }: OwnEntry): DirectoryEntry {
  return {
    id: `${OWN}${id}`,
    name,
    kind: 'merchant',
    country: null,
    channel,
    phone,
    phoneAbroad: '',
    email,
    url,
    how: null,
    limits: null,
    note,
    source: toldOn(added),
    own: true,
  };
}

function toldOn(checkedOn: Day): DirectoryEntry['source'] {
  return { confidence: 'told', source: '', url: '', checkedOn };
}
