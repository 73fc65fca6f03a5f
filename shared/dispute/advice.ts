import type { Answer } from '../case/terms.ts';
import type { MessageId } from '../messages/catalogue.ts';

/** What is advised, in a sentence, and what to know about it. */
export interface Advice {
  readonly say: MessageId;
  readonly more: MessageId;
}

/**
 * What follows a refusal. The step of a case, the dialog of an answer and the guide all say it from here; a limit that
 * is near overrules it in the case (main/cases/next.ts).
 */
export const AFTER_REFUSAL: Readonly<Record<Extract<Answer, 'refuses' | 'used-credit'>, Advice>> = {
  refuses: { say: 'caseNext.escalate', more: 'caseNext.escalateMore' },
  'used-credit': { say: 'caseNext.argueCredit', more: 'caseNext.argueCreditMore' },
};
