import type { DirectoryEntry } from '../../shared/dispute/directory-entry.ts';
import type { Language } from '../../shared/messages/entry.ts';
import { published } from '../../shared/messages/published.ts';

/** How somebody of the directory is called; what the person wrote stays as it was written. */
export function nameOfContact(
  { name, own }: Pick<DirectoryEntry, 'name' | 'own'>,
  language: Language,
): string {
  return own ? name : published(name, language);
}
