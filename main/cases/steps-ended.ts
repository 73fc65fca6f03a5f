import type { Clock } from '../../shared/case/limits.ts';
import type { NextStep } from '../../shared/case/next-step.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { Day } from '../../shared/day.ts';
import { askAgainOn } from './ask-again.ts';
import type { CaseFacts } from './facts.ts';
import { outcomeOf } from './money.ts';
import { lastOpen } from './recorded-filings.ts';
import { appealTo, offer, otherWay, withdrawFrom, write, writeOff } from './offers.ts';
import { act, wait } from './steps-merchant.ts';

/** After an objection to a decision, or after it was refused as too late. */
export function appealStep(facts: CaseFacts, today: Day): NextStep {
  const objected = facts.filings.some(({ appeal, ended }) => appeal && ended === null);
  const asked = facts.filings.some(({ with: whom, ended }) => whom === 'regulator' && ended === null);
  if (!objected && !asked) {
    return act(
      { id: 'caseNext.refusedAsLate' },
      null,
      appealTo('issuer'),
      appealTo('regulator'),
      ...writeOff(facts),
      offer('withdraw'),
    );
  }
  const day = askAgainOn(facts.reachedOn, today);
  return wait(
    { id: 'caseNext.waitForAppeal', values: { day: { day } } },
    null,
    day,
    offer('decided'),
    offer('asked-for-more'),
    offer('money-back'),
  );
}

/** After a decision against the person: the regulator's clock first. */
export function lostStep(facts: CaseFacts, clocks: readonly Clock[]): NextStep {
  const running = clocks.find(
    ({ id, standing }) => (id === 'kr-fss-7' || id === 'uk-fos-6m') && standing === 'running',
  );
  const { provisional } = outcomeOf(facts);
  const deeds = [...otherWay(facts), ...writeOff(facts), offer('close')];
  // Which regulator it is, is told by the country of the card, also where that is a guess.
  if (!running?.until || facts.claim.country === null) {
    return provisional.minor > 0
      ? act(
          { id: 'caseNext.lostProvisional', values: { amount: provisional } },
          null,
          offer('money-taken-back'),
          ...deeds,
          appealTo('issuer'),
        )
      : act({ id: 'caseNext.lost' }, null, ...deeds, appealTo('issuer'));
  }
  const step = act(
    {
      id: running.id === 'kr-fss-7' ? 'caseNext.appealFss' : 'caseNext.appealOmbudsman',
      values: { day: { day: running.until } },
    },
    provisional.minor > 0 ? { id: 'caseNext.lostProvisional', values: { amount: provisional } } : null,
    appealTo('regulator'),
    ...(provisional.minor > 0 ? [offer('money-taken-back')] : []),
    ...deeds,
  );
  return { ...step, by: running.until };
}

/** Decided for the person, refunded, given up, or over. */
export function endStep(state: CaseState, facts: CaseFacts): NextStep {
  const { remaining, excess, provisional } = outcomeOf(facts);
  const open = lastOpen(facts);
  const withdraw = open ? [withdrawFrom(open.with)] : [];
  if (state === 'closed' || state === 'not-a-double-charge') {
    return { say: { id: 'caseNext.done' }, more: null, by: null, turn: 'done', deeds: [offer('reopen')] };
  }
  if (excess.minor > 0 && !open && provisional.minor > 0) {
    const say = { id: 'caseNext.creditWillGo', values: { amount: provisional } } as const;
    return wait(say, null, null, offer('money-taken-back'), offer('close'));
  }
  if (excess.minor > 0) {
    return act({ id: 'caseNext.tellIssuer' }, null, ...withdraw, offer('money-taken-back'), offer('close'));
  }
  if (state === 'withdrawn') return act({ id: 'caseNext.withdrawn' }, null, offer('close'), offer('reopen'));
  if (state === 'refunded' && open) {
    const say = { id: 'caseNext.withdrawFiling', values: { whom: open.with } } as const;
    return act(say, { id: 'caseNext.withdrawFilingMore' }, ...withdraw, offer('close'));
  }
  if (remaining.minor > 0 && state === 'refunded') {
    const say = { id: 'caseNext.offerPaid', values: { amount: remaining } } as const;
    return act(say, null, ...writeOff(facts), offer('close'));
  }
  if (remaining.minor > 0) {
    return wait(
      { id: 'caseNext.wonWaiting' },
      null,
      null,
      offer('money-back'),
      ...writeOff(facts),
      offer('close'),
    );
  }
  if (open) {
    const say = { id: 'caseNext.withdrawOther', values: { whom: open.with } } as const;
    return act(say, null, ...withdraw, offer('close'));
  }
  return act({ id: 'caseNext.tidy' }, { id: 'caseNext.tidyMore' }, offer('close'), write('thanks'));
}
