import { backupsMessages } from './backups.ts';
import { calendarMessages } from './calendar.ts';
import { casesCaseMessages } from './cases-case.ts';
import { casesDeedsMessages } from './cases-deeds.ts';
import { casesLettersMessages } from './cases-letters.ts';
import { casesMessages } from './cases.ts';
import { caseClocksMessages } from './case-clocks.ts';
import { caseDueMessages } from './case-due.ts';
import { caseFoundMessages } from './case-found.ts';
import { caseHistoryMessages } from './case-history.ts';
import { caseNextMessages } from './case-next.ts';
import { caseNoticesMessages } from './case-notices.ts';
import { caseProofMessages } from './case-proof.ts';
import { caseProposalsMessages } from './case-proposals.ts';
import { caseRefusalsMessages } from './case-refusals.ts';
import { caseRulesMessages } from './case-rules.ts';
import { cliMessages } from './cli.ts';
import { commonMessages } from './common.ts';
import { coverageMessages } from './coverage.ts';
import { desktopMessages } from './desktop.ts';
import { directoryMessages } from './directory.ts';
import type { Entry, Language } from './entry.ts';
import { findingsMessages } from './findings.ts';
import { guideMessages } from './guide.ts';
import { hypothesesAmountsMessages } from './hypotheses-amounts.ts';
import { hypothesesPlansMessages } from './hypotheses-plans.ts';
import { hypothesesMessages } from './hypotheses.ts';
import { importMessages } from './import.ts';
import { layoutMessages } from './layout.ts';
import { lettersMessages } from './letters.ts';
import { lockMessages } from './lock.ts';
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
  ...backupsMessages,
  ...calendarMessages,
  ...casesCaseMessages,
  ...casesDeedsMessages,
  ...casesLettersMessages,
  ...casesMessages,
  ...caseClocksMessages,
  ...caseDueMessages,
  ...caseFoundMessages,
  ...caseHistoryMessages,
  ...caseNextMessages,
  ...caseNoticesMessages,
  ...caseProofMessages,
  ...caseProposalsMessages,
  ...caseRefusalsMessages,
  ...caseRulesMessages,
  ...cliMessages,
  ...commonMessages,
  ...coverageMessages,
  ...desktopMessages,
  ...directoryMessages,
  ...findingsMessages,
  ...guideMessages,
  ...hypothesesAmountsMessages,
  ...hypothesesMessages,
  ...hypothesesPlansMessages,
  ...importMessages,
  ...layoutMessages,
  ...lettersMessages,
  ...lockMessages,
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
