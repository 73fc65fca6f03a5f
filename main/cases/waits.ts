import type { Clock } from '../../shared/case/limits.ts';
import { type Day, daysBetween } from '../../shared/day.ts';
import { ruleOf } from '../../shared/dispute/rules.ts';
import { type WaitRule, WAITS } from '../../shared/dispute/waits.ts';
import { isOf } from './applying.ts';
import { lastDay } from './counting.ts';
import { answerUntil, moreUntil } from './clocks-told.ts';
import type { CaseFacts } from './facts.ts';
import { POLICY, sourceOf, TOLD } from './sources.ts';

/** Until when the other side is given time; null while nobody is waited for. */
export function waitsUntil(facts: CaseFacts): Day | null {
  const { waiting } = facts;
  return waiting && until(WAITS[waiting.for], waiting.from, facts);
}

/** Until when a promised refund should be there; null without a promise. */
export function refundDueOn(facts: CaseFacts): Day | null {
  return facts.promise && until(WAITS['refund-arrival'], facts.promise.on, facts);
}

function until({ id, length }: WaitRule, from: Day, { claim, clocksSet }: CaseFacts): Day {
  return clocksSet[id]?.until ?? lastDay(from, length, claim.country);
}

/** The clocks of what the case waits for, besides those of the rules. */
export function waitingClocks(facts: CaseFacts, today: Day): Clock[] {
  const { waiting, promise, moreAsked, contest } = facts;
  const [sendBy, answerBy] = [moreUntil(facts), answerUntil(facts)];
  return [
    waiting && clockOf(facts, WAITS[waiting.for], waiting.from, 'caseClocks.from.message', today),
    facts.reached === 'refund-promised' && promise
      ? clockOf(facts, WAITS['refund-arrival'], promise.on, 'caseClocks.from.promise', today)
      : null,
    moreAsked && sendBy ? mine('more-asked', moreAsked.on, moreAsked.until ?? sendBy, today) : null,
    facts.reached === 'merchant-contested' && contest && answerBy
      ? mine('contest-answer', contest.on, contest.answerUntil ?? answerBy, today)
      : null,
  ].filter((clock) => clock !== null);
}

function clockOf(
  facts: CaseFacts,
  wait: WaitRule,
  from: Day,
  what: 'caseClocks.from.message' | 'caseClocks.from.promise',
  today: Day,
): Clock {
  const last = lastDay(from, wait.length, facts.claim.country);
  // What is known of one merchant is advice for the others.
  const known = wait.rule !== null && (wait.merchant === null || isOf(wait.merchant, facts.claim.merchant));
  return {
    id: wait.id,
    label: { id: `caseClocks.${wait.id}` },
    means: { id: wait.id === 'refund-arrival' ? 'caseClocks.means.arrival' : 'caseClocks.means.ask-again' },
    countedFrom: { what: { id: what }, day: from },
    until: last,
    left: daysBetween(today, last),
    kind: 'reply',
    standing: today > last ? 'over' : 'running',
    past: 0,
    applies: 'surely',
    byCard: false,
    source: known && wait.rule !== null ? sourceOf(ruleOf(wait.rule)) : POLICY,
    ruleSays: null,
    note: '',
  };
}

/** Something that the person has to do until a day that they were told. */
function mine(id: 'more-asked' | 'contest-answer', on: Day, last: Day, today: Day): Clock {
  return {
    id,
    label: { id: `caseClocks.${id}` },
    means: { id: 'caseClocks.means.mine' },
    countedFrom: { what: { id: 'caseClocks.from.told' }, day: on },
    until: last,
    left: daysBetween(today, last),
    kind: 'reply',
    standing: today > last ? 'over' : 'running',
    past: 0,
    applies: 'surely',
    byCard: false,
    source: TOLD,
    ruleSays: null,
    note: '',
  };
}
