import type { NextStep, OfferedDeed } from '../../shared/case/next-step.ts';
import type { CaseState } from '../../shared/case/state.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { AFTER_REFUSAL } from '../../shared/dispute/advice.ts';
import { LOOK_AGAIN_DAYS, MOST_FOLLOW_UPS } from '../../shared/dispute/policies.ts';
import type { Said } from '../../shared/said.ts';
import { moreUntil } from './clocks-told.ts';
import type { CaseFacts } from './facts.ts';
import { outcomeOf } from './money.ts';
import { fileWith, firstLetter, isPlayOfOpenAi, logSent, offer, outsideFor, write } from './offers.ts';
import { refundDueOn, waitsUntil } from './waits.ts';

/** Before the merchant is asked. */
export function prepareStep(state: CaseState, facts: CaseFacts, today: Day): NextStep {
  switch (state) {
    case 'suspected':
      return pendingStep(facts, today);
    case 'verifying':
      return act(
        checkSaid(facts),
        { id: 'caseNext.checkMore' },
        offer('confirm'),
        write(firstLetter(facts)),
        offer('change-claim'),
      );
    case 'ready-to-contact':
      return act(
        firstSaid(facts),
        { id: 'caseNext.writeFirstMore', values: { amount: outcomeOf(facts).remaining } },
        write(firstLetter(facts)),
        logSent(firstLetter(facts)),
      );
    default:
      return gatherStep(facts);
  }
}

function pendingStep(facts: CaseFacts, today: Day): NextStep {
  const day = addDays(facts.pendingOn ?? facts.openedOn, LOOK_AGAIN_DAYS);
  const more: Said = { id: 'caseNext.pendingMore' };
  const deeds = [offer('confirm'), offer('change-claim')];
  if (today >= day) return { ...act({ id: 'caseNext.lookAgain' }, more, ...deeds), by: day };
  return wait({ id: 'caseNext.waitForPosting', values: { day: { day } } }, more, day, ...deeds);
}

function checkSaid({ money }: CaseFacts): Said {
  const takenBack = money.some(({ takenBackOn }) => takenBackOn !== null);
  return { id: takenBack ? 'caseNext.checkTakenBack' : 'caseNext.check' };
}

function firstSaid(facts: CaseFacts): Said {
  const { merchant } = facts.claim;
  if (firstLetter(facts) === 'store-request') return { id: 'caseNext.askStore', values: { merchant } };
  if (isPlayOfOpenAi(facts)) return { id: 'caseNext.askPlay' };
  return { id: 'caseNext.writeFirst', values: { merchant } };
}

function gatherStep(facts: CaseFacts): NextStep {
  const { merchant } = facts.claim;
  const { remaining, returned, provisional } = outcomeOf(facts);
  const withdrew = facts.filings.at(-1)?.ended?.how === 'taken-back';
  if (facts.moreAsked) {
    const step = act(
      { id: 'caseNext.sendMore', values: { merchant } },
      null,
      logSent('follow-up'),
      offer('gather-proof'),
    );
    return { ...step, by: moreUntil(facts) };
  }
  if (withdrew && provisional.minor > 0) return withdrewStep(facts);
  if (returned.minor > 0 && facts.askedOn !== null) {
    return act(
      { id: 'caseNext.askForRest', values: { amount: remaining } },
      null,
      write('follow-up'),
      logSent('follow-up'),
      fileWith(outsideFor(facts)),
      offer('write-off'),
    );
  }
  if (withdrew) return withdrewStep(facts);
  return act(
    { id: 'caseNext.gather' },
    { id: 'caseNext.gatherMore' },
    offer('gather-proof'),
    write(firstLetter(facts)),
    logSent(firstLetter(facts)),
  );
}

/** A credit for the time being goes with what it was given for, so it is missing as well. */
function withdrewStep(facts: CaseFacts): NextStep {
  const { remaining, provisional } = outcomeOf(facts);
  const missing = { ...remaining, minor: remaining.minor + provisional.minor };
  const willGo = provisional.minor > 0;
  return act(
    { id: 'caseNext.afterWithdrawal', values: { amount: missing } },
    willGo
      ? { id: 'caseNext.creditWillGo', values: { amount: provisional } }
      : { id: 'caseNext.afterWithdrawalMore' },
    write(facts.askedOn === null ? firstLetter(facts) : 'follow-up'),
    logSent('follow-up'),
    fileWith(outsideFor(facts)),
    offer('money-back'),
    ...(willGo ? [offer('money-taken-back')] : []),
  );
}

/** While the merchant or store is asked. */
export function askStep(state: CaseState, facts: CaseFacts): NextStep {
  switch (state) {
    case 'follow-up-due':
      return followUpStep(facts);
    case 'merchant-rejected':
      return refusedStep(facts);
    default: {
      if (facts.waiting === null) return followUpStep(facts);
      const day = waitsUntil(facts) ?? facts.reachedOn;
      return wait(waitSaid(facts, day), null, day, offer('they-answered'), offer('money-back'));
    }
  }
}

function waitSaid({ waiting, claim }: CaseFacts, day: Day): Said {
  if (waiting?.for === 'store-reply') return { id: 'caseNext.waitForStore', values: { day: { day } } };
  if (waiting?.for === 'escalation-reply') {
    return { id: 'caseNext.waitForSupervisor', values: { day: { day } } };
  }
  return { id: 'caseNext.waitForMerchant', values: { merchant: claim.merchant, day: { day } } };
}

function followUpStep(facts: CaseFacts): NextStep {
  const number = Math.min(facts.followUps + 1, MOST_FOLLOW_UPS);
  const say: Said =
    facts.answer?.answer === 'other'
      ? { id: 'caseNext.answerOther' }
      : { id: 'caseNext.followUp', values: { number, most: MOST_FOLLOW_UPS } };
  return act(
    say,
    null,
    write('follow-up'),
    logSent('follow-up'),
    offer('they-answered'),
    offer('give-up-on-merchant'),
    offer('money-back'),
  );
}

function refusedStep(facts: CaseFacts): NextStep {
  const deeds = [
    logSent('escalation'),
    offer('they-answered'),
    offer('give-up-on-merchant'),
    offer('withdraw'),
  ];
  const credit = facts.answer?.answer === 'used-credit';
  const { say, more } = AFTER_REFUSAL[credit ? 'used-credit' : 'refuses'];
  const [first, second] = credit
    ? [write('terms-argument'), write('escalation')]
    : [write('escalation'), write('terms-argument')];
  // Whoever was refused may go on with those who decide at once: beside the letters, and not behind a menu.
  return act({ id: say }, { id: more }, first, fileWith(outsideFor(facts)), second, ...deeds);
}

/** After a refund was promised. */
export function promisedStep(state: CaseState, facts: CaseFacts, today: Day): NextStep {
  const day = refundDueOn(facts) ?? facts.reachedOn;
  if (state === 'refund-promised') {
    const say: Said = { id: 'caseNext.waitForRefund', values: { day: { day } } };
    const more: Said = { id: 'caseNext.waitForRefundMore' };
    return wait(say, more, day, offer('money-back'), offer('they-answered'));
  }
  const asked = waitsUntil(facts);
  if (asked !== null && today <= asked) {
    return wait(waitSaid(facts, asked), null, asked, offer('they-answered'), offer('money-back'));
  }
  return act(
    { id: 'caseNext.refundOverdue' },
    { id: 'caseNext.refundOverdueMore' },
    write('follow-up'),
    logSent('follow-up'),
    fileWith(outsideFor(facts)),
    offer('money-back'),
    offer('they-answered'),
  );
}

/** The person's turn, at once. */
export function act(say: Said, more: Said | null, ...deeds: OfferedDeed[]): NextStep {
  return { say, more, by: null, turn: 'act', deeds };
}

/** The other side's turn, until a day. */
export function wait(say: Said, more: Said | null, by: Day | null, ...deeds: OfferedDeed[]): NextStep {
  return { say, more, by, turn: 'wait', deeds };
}
