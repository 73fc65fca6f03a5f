import { backupsMessages } from './backups.ts';
import { calendarMessages } from './calendar.ts';
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
import { casesMessages } from './cases.ts';
import { casesAnswersMessages } from './cases-answers.ts';
import { casesAskMessages } from './cases-ask.ts';
import { casesCaseMessages } from './cases-case.ts';
import { casesClaimMessages } from './cases-claim.ts';
import { casesCloseMessages } from './cases-close.ts';
import { casesDeedsMessages } from './cases-deeds.ts';
import { casesFiledMessages } from './cases-filed.ts';
import { casesLettersMessages } from './cases-letters.ts';
import { casesMoneyMessages } from './cases-money.ts';
import { casesRecordMessages } from './cases-record.ts';
import { casesWordsMessages } from './cases-words.ts';
import { cliMessages } from './cli.ts';
import { commonMessages } from './common.ts';
import { coverageMessages } from './coverage.ts';
import { desktopMessages } from './desktop.ts';
import { directoryMessages } from './directory.ts';
import type { Entry, Language } from './entry.ts';
import { findingsMessages } from './findings.ts';
import { guideMessages } from './guide.ts';
import { guideQuestionsMessages } from './guide-questions.ts';
import { guideStepsMessages } from './guide-steps.ts';
import { hypothesesMessages } from './hypotheses.ts';
import { hypothesesAmountsMessages } from './hypotheses-amounts.ts';
import { hypothesesPlansMessages } from './hypotheses-plans.ts';
import { importMessages } from './import.ts';
import { layoutMessages } from './layout.ts';
import { lettersMessages } from './letters.ts';
import { lockMessages } from './lock.ts';
import { problemsMessages } from './problems.ts';
import { problemsBackupsMessages } from './problems-backups.ts';
import { problemsCasesMessages } from './problems-cases.ts';
import { problemsFilesMessages } from './problems-files.ts';
import { problemsLockMessages } from './problems-lock.ts';
import { readingMessages } from './reading.ts';
import { readingFormatsMessages } from './reading-formats.ts';
import { reasonsMessages } from './reasons.ts';
import { reviewMessages } from './review.ts';
import { settingsMessages } from './settings.ts';
import { subscriptionsMessages } from './subscriptions.ts';
import { timelineMessages } from './timeline.ts';
import { timelinePanelMessages } from './timeline-panel.ts';

/** Every sentence a person can see, by id. The name of its file begins with the prefix of its id. */
export const CATALOGUE = {
  ...backupsMessages,
  ...calendarMessages,
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
  ...casesAnswersMessages,
  ...casesAskMessages,
  ...casesCaseMessages,
  ...casesClaimMessages,
  ...casesCloseMessages,
  ...casesDeedsMessages,
  ...casesFiledMessages,
  ...casesLettersMessages,
  ...casesMessages,
  ...casesMoneyMessages,
  ...casesRecordMessages,
  ...casesWordsMessages,
  ...cliMessages,
  ...commonMessages,
  ...coverageMessages,
  ...desktopMessages,
  ...directoryMessages,
  ...findingsMessages,
  ...guideMessages,
  ...guideQuestionsMessages,
  ...guideStepsMessages,
  ...hypothesesAmountsMessages,
  ...hypothesesMessages,
  ...hypothesesPlansMessages,
  ...importMessages,
  ...layoutMessages,
  ...lettersMessages,
  ...lockMessages,
  ...problemsBackupsMessages,
  ...problemsCasesMessages,
  ...problemsFilesMessages,
  ...problemsLockMessages,
  ...problemsMessages,
  ...readingFormatsMessages,
  ...readingMessages,
  ...reasonsMessages,
  ...reviewMessages,
  ...settingsMessages,
  ...subscriptionsMessages,
  ...timelineMessages,
  ...timelinePanelMessages,
} as const satisfies Record<string, Entry>;

export type MessageId = keyof typeof CATALOGUE;

/** The sentences of one language, as the formatter takes them. */
export function messagesOf(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries<Entry>(CATALOGUE).map(([id, entry]) => [id, entry[language]]));
}
