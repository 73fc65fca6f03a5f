import { cliMessages } from './cli.ts';
import { commonMessages } from './common.ts';
import type { Entry, Language } from './entry.ts';
import { importMessages } from './import.ts';
import { problemsMessages } from './problems.ts';
import { readingMessages } from './reading.ts';
import { reasonsMessages } from './reasons.ts';
import { settingsMessages } from './settings.ts';
import { timelineMessages } from './timeline.ts';

/** Every sentence a person can see, by id. The prefix of an id is the name of its file. */
export const CATALOGUE = {
  ...cliMessages,
  ...commonMessages,
  ...importMessages,
  ...problemsMessages,
  ...readingMessages,
  ...reasonsMessages,
  ...settingsMessages,
  ...timelineMessages,
} as const satisfies Record<string, Entry>;

export type MessageId = keyof typeof CATALOGUE;

/** The sentences of one language, as the formatter takes them. */
export function messagesOf(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries<Entry>(CATALOGUE).map(([id, entry]) => [id, entry[language]]));
}
