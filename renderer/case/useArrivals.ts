import { hostToday } from '../app/today.ts';
import type { Arrived } from './arrived.ts';
import { type Question, settleQuestion } from './ask/question.ts';
import type { CaseDeeds } from './useCaseDeeds.ts';

/** The two answers to a line of a statement: it is what it looks like, or it has nothing to do with the case. */
export function useArrivals(deeds: CaseDeeds, ask: (question: Question) => void) {
  return {
    /** Takes it at once, but for what has to be asked; nothing where nothing waits. */
    take(one: Arrived | null): void {
      if (one?.kind === 'taken-back') {
        const { event, now } = one.line;
        deeds.log({ kind: 'money-taken-back', on: now.day, event, note: '' });
      } else if (one) {
        const question = settleQuestion(one.proposal);
        if (question) ask(question);
        else deeds.settle(one.proposal.row.id, one.proposal.settles);
      }
    },
    refuse(one: Arrived | null): void {
      if (!one) return;
      const { charge } = one.kind === 'credit' ? one.proposal : one.line;
      deeds.log({ kind: 'proposal-refused', on: hostToday(), charge });
    },
  };
}
