import type { Entry, Language } from './entry.ts';
import { PUBLISHED_CONTACTS } from './published-contacts.ts';
import { PUBLISHED_SOURCES } from './published-sources.ts';

/**
 * Names of contacts and of what facts were read in, where they say more than a name. Data has the English words
 * (`shared/dispute/`); titles of documents and names of sites stay as they were published.
 */
export const PUBLISHED: readonly Entry[] = [...PUBLISHED_CONTACTS, ...PUBLISHED_SOURCES];

const BY_ENGLISH = new Map(PUBLISHED.map((entry) => [entry.en, entry]));

/** A name or source as a reader of this language has it; what is a name alone stays as it is. */
export function published(words: string, language: Language): string {
  return BY_ENGLISH.get(words)?.[language] ?? words;
}
