import type { Clock } from '../../shared/case/limits.ts';
import type { NextStep, OfferedDeed } from '../../shared/case/next-step.ts';
import type { Answer, LetterKind } from '../../shared/case/terms.ts';
import type { Day } from '../../shared/day.ts';
import { openInquiry } from './clock-starts.ts';
import { decidingClocks } from './clocks.ts';
import type { CaseFacts } from './facts.ts';
import { areLimitsOver, daysToTalk, isLimitNear, isShortestOver, isTalkedEnough } from './latest-filing.ts';
import { limitOfCase } from './limits.ts';
import { outcomeOf } from './money.ts';
import { fileWith, firstLetter, letterFor, logSent, offer, outsideFor, write } from './offers.ts';
import { isBeforeFiling, phaseOf } from './phases.ts';
import { possibleDeeds } from './possible-deeds.ts';
import { after } from './replay.ts';
import { reachedOn, standingOf } from './standing.ts';
import { inquiryStep, offerStep } from './steps-filed.ts';
import { stepOf } from './steps.ts';

/** What now: one thing, with its day and the deeds that do it. */
export function nextStep(facts: CaseFacts, today: Day): NextStep {
  return nextOf(facts, decidingClocks(facts, today), today);
}

/** The same with the clocks at hand. */
export function nextOf(facts: CaseFacts, clocks: readonly Clock[], today: Day): NextStep {
  const state = standingOf(facts, today, clocks);
  const talking = isBeforeFiling(state) && state !== 'suspected';
  return (
    offerStep(facts, clocks) ??
    (talking ? pressed(facts, clocks, today) : null) ??
    stepOf(state, facts, clocks, today)
  );
}

/** What a limit that is near or over, or the advised end of talks, puts before all else. */
function pressed(facts: CaseFacts, clocks: readonly Clock[], today: Day): NextStep | null {
  return (
    fileNow(facts, clocks) ??
    fileLate(facts, clocks) ??
    askWhetherLate(facts, clocks) ??
    stopTalking(facts, clocks, today)
  );
}

/** The nearest limit is within the safety margin: talks stop no clock. */
function fileNow(facts: CaseFacts, clocks: readonly Clock[]): NextStep | null {
  const limit = limitOfCase(clocks);
  if (!limit || !isLimitNear(clocks)) return null;
  // A promise does not stop PayPal's twenty days.
  if (openInquiry(facts)) return inquiryStep(clocks);
  const whom = outsideFor(facts);
  const unasked = facts.askedOn === null;
  // Whoever says which card it is may have months instead of days: nobody is alarmed before that.
  if (limit.byCard) {
    return {
      say: { id: 'caseNext.whichCard' },
      more: { id: 'caseNext.whichCardMore', values: { day: { day: limit.until }, left: limit.left } },
      by: limit.until,
      turn: 'act',
      deeds: [offer('card-brand'), fileWith(whom), write(letterFor(whom)), offer('money-back')],
    };
  }
  return {
    say: { id: 'caseNext.fileNow', values: { whom, left: limit.left, applies: limit.applies } },
    more: { id: unasked ? 'caseNext.fileNowUnasked' : 'caseNext.fileNowMore' },
    by: limit.until,
    turn: 'urgent',
    deeds: [
      fileWith(whom),
      write(letterFor(whom)),
      ...(unasked ? [write(firstLetter(facts)), logSent(firstLetter(facts))] : beside(facts)),
      offer('money-back'),
    ],
  };
}

/** The shortest limit is over and may or may not be the one that counts. A promise or what is open elsewhere goes on. */
function fileLate(facts: CaseFacts, clocks: readonly Clock[]): NextStep | null {
  const limit = limitOfCase(clocks);
  if (!limit || !isShortestOver(clocks) || facts.promise || openInquiry(facts)) return null;
  const whom = outsideFor(facts);
  const until = { day: limit.until };
  return {
    say: limit.byCard
      ? { id: 'caseNext.whichCard' }
      : { id: 'caseNext.fileLate', values: { whom, day: until } },
    more: { id: limit.byCard ? 'caseNext.whichCardLate' : 'caseNext.fileLateMore', values: { day: until } },
    by: limit.until,
    turn: 'act',
    deeds: [
      ...(limit.byCard ? [offer('card-brand')] : []),
      fileWith(whom),
      write(letterFor(whom)),
      ...(facts.askedOn === null ? [write(firstLetter(facts))] : beside(facts)),
      offer('money-back'),
    ],
  };
}

/** Nothing that is known gives a right any more; the merchant can still be asked, and others may take it all the same. */
function askWhetherLate(facts: CaseFacts, clocks: readonly Clock[]): NextStep | null {
  if (!areLimitsOver(clocks) || facts.askedOn !== null || facts.promise || openInquiry(facts)) return null;
  const whom = outsideFor(facts);
  // What a store sold the merchant cannot refund, and the limit that is over is the store's own.
  const store = firstLetter(facts) === 'store-request';
  return {
    say: store
      ? { id: 'caseNext.askStoreThoughLate' }
      : { id: 'caseNext.askThoughLate', values: { merchant: facts.claim.merchant } },
    more: { id: 'caseNext.askThoughLateMore', values: { whom } },
    by: null,
    turn: 'act',
    deeds: [
      write(firstLetter(facts)),
      fileWith(whom),
      logSent(firstLetter(facts)),
      offer('gather-proof'),
      offer('money-back'),
    ],
  };
}

function stopTalking(facts: CaseFacts, clocks: readonly Clock[], today: Day): NextStep | null {
  if (!isTalkedEnough(facts, clocks, today)) return null;
  const whom = outsideFor(facts);
  return {
    say: { id: 'caseNext.stopTalking', values: { whom } },
    more: { id: 'caseNext.stopTalkingMore', values: { days: daysToTalk(facts) } },
    by: limitOfCase(clocks)?.until ?? null,
    turn: 'act',
    deeds: [fileWith(whom), write(letterFor(whom)), ...beside(facts), offer('money-back')],
  };
}

/** Talks go on beside a filing: who was refused once can still ask for a supervisor. */
function beside({ reached }: CaseFacts): OfferedDeed[] {
  const refused = reached === 'merchant-rejected';
  return [...(refused ? [write('escalation')] : []), offer('they-answered')];
}

/** What would be next if they answered so today; null where no answer is waited for any more. */
export function ifAnswered(facts: CaseFacts, answer: Answer, today: Day): NextStep | null {
  const event = { kind: 'answered', on: today, answer, contact: null, amount: null } as const;
  const then = after(facts, { id: (facts.log.at(-1)?.event ?? 0) + 1, event });
  return then && nextStep(then, today);
}

/** All that can be done now, besides what is next. */
export function deedsNow(facts: CaseFacts, today: Day): OfferedDeed[] {
  const next = nextStep(facts, today).deeds;
  return possibleDeeds(facts, today).filter(
    (deed) => !next.some((other) => other.deed === deed.deed && other.with === deed.with),
  );
}

/** Which letters make sense now, the likeliest first. */
export function letterKindsNow(facts: CaseFacts, today: Day): LetterKind[] {
  const offered = nextStep(facts, today).deeds.flatMap(({ letter }) => letter ?? []);
  // A limit that is near takes no letter away.
  const phase = phaseOf(reachedOn(facts, today));
  const whom = letterFor(outsideFor(facts));
  // Nobody is thanked for a refusal.
  const last: readonly LetterKind[] = outcomeOf(facts).returned.minor > 0 ? ['thanks'] : [whom];
  const others: Readonly<Record<typeof phase, readonly LetterKind[]>> = {
    prepare: [firstLetter(facts), whom],
    ask: ['follow-up', 'escalation', 'terms-argument', whom],
    promised: ['follow-up', 'thanks', whom],
    file: [whom, 'follow-up'],
    decided: last,
    closed: last,
  };
  return [...new Set([...offered, ...others[phase]])];
}
