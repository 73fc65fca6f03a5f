import type { Said } from '../../../shared/said.ts';
import type { CamtContents } from './contents.ts';
import type { CamtDocument } from './documents.ts';
import { detailsOf } from './texts.ts';

/** How the files were read, and what a person should know of them. `leftOut` names files of an archive. */
export function notesOf(
  documents: readonly CamtDocument[],
  { accounts, entries }: CamtContents,
  archive: { readonly leftOut: readonly string[] } | null,
): readonly Said[] {
  const messages = [...new Set(documents.map(({ message }) => message || 'CAMT'))];
  const notes: Said[] = [
    {
      id: 'reading.camt',
      values: { accounts: accounts.length, message: messages.join(', ').toUpperCase() },
    },
  ];
  if (entries.length === 0) notes.push({ id: 'reading.nothing' });
  if (archive) notes.push(...archiveNotes(documents.length, archive.leftOut));
  const batches = entries.filter(({ element }) => detailsOf(element).length > 1).length;
  if (batches > 0) notes.push({ id: 'reading.camt.batches', values: { count: batches } });
  if (documents.some(({ root }) => root.children.at(-1)?.cut === true)) {
    notes.push({ id: 'reading.ofxUnfinished' });
  }
  return notes;
}

const NAMES_SHOWN = 5;

function archiveNotes(count: number, leftOut: readonly string[]): Said[] {
  const notes: Said[] = [{ id: 'reading.camt.archive', values: { count } }];
  if (leftOut.length > 0) {
    const shown = leftOut.slice(0, NAMES_SHOWN).join(', ');
    const files = leftOut.length > NAMES_SHOWN ? `${shown}, …` : shown;
    notes.push({ id: 'reading.camt.archiveLeftOut', values: { count: leftOut.length, files } });
  }
  return notes;
}
