import { cliMessages } from './cli.ts';
import { commonMessages } from './common.ts';
import { coverageMessages } from './coverage.ts';
import type { Entry, Language } from './entry.ts';
import { findingsMessages } from './findings.ts';
import { hypothesesAmountsMessages } from './hypotheses-amounts.ts';
import { hypothesesPlansMessages } from './hypotheses-plans.ts';
import { hypothesesMessages } from './hypotheses.ts';
import { importMessages } from './import.ts';
import { problemsMessages } from './problems.ts';
import { readingFormatsMessages } from './reading-formats.ts';
import { readingMessages } from './reading.ts';
import { reasonsMessages } from './reasons.ts';
import { reviewMessages } from './review.ts';
import { settingsMessages } from './settings.ts';
import { subscriptionsMessages } from './subscriptions.ts';
import { timelineMessages } from './timeline.ts';

/** Every sentence a person can see, by id. The prefix of an id is the name of its file. */
export const CATALOGUE = {
  ...cliMessages,
  ...commonMessages,
  ...coverageMessages,
  ...findingsMessages,
  ...hypothesesAmountsMessages,
  ...hypothesesMessages,
  ...hypothesesPlansMessages,
  ...importMessages,
  ...problemsMessages,
  ...readingFormatsMessages,
  ...readingMessages,
  ...reasonsMessages,
  ...reviewMessages,
  ...settingsMessages,
  ...subscriptionsMessages,
  ...timelineMessages,
} as const satisfies Record<string, Entry>;

export type MessageId = keyof typeof CATALOGUE;

/** The sentences of one language, as the formatter takes them. */
export function messagesOf(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries<Entry>(CATALOGUE).map(([id, entry]) => [id, entry[language]]));
}
