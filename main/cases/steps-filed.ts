import type { Clock } from '../../shared/case/limits.ts';
import type { NextStep } from '../../shared/case/next-step.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { Day } from '../../shared/day.ts';
import { SAFETY_MARGIN_DAYS, WARN_DAYS } from '../../shared/dispute/policies.ts';
import type { Said } from '../../shared/said.ts';
import type { OutsideRoute } from '../../shared/dispute/terms.ts';
import { askAgainOn } from './ask-again.ts';
import { openInquiry } from './clock-starts.ts';
import { answerUntil, moreUntil } from './clocks-told.ts';
import type { CaseFacts } from './facts.ts';
import { inWritingBy, limitOfCase } from './limits.ts';
import { fileWith, letterFor, offer, outsideFor, write } from './offers.ts';
import { hasUnwritten } from './recorded-filings.ts';
import { act, wait } from './steps-merchant.ts';

/** While somebody besides the merchant decides, or is about to be asked. */
export function filedStep(
  state: CaseState,
  facts: CaseFacts,
  clocks: readonly Clock[],
  today: Day,
): NextStep {
  switch (state) {
    case 'dispute-ready':
      return fileStep(facts, clocks);
    case 'paypal-inquiry':
      return inquiryStep(clocks);
    case 'info-requested':
      return moreStep(facts);
    case 'provisional-credit':
      return provisionalStep(clocks);
    case 'merchant-contested':
      return contestedStep(facts);
    case 'final-review': {
      const day = askAgainOn(facts.reachedOn, today);
      return wait({ id: 'caseNext.finalReview', values: { day: { day } } }, null, day, offer('decided'));
    }
    default:
      return inWritingStep(facts, clocks) ?? waitingStep(facts, today);
  }
}

function fileStep(facts: CaseFacts, clocks: readonly Clock[]): NextStep {
  const whom = outsideFor(facts);
  const step = act(
    { id: 'caseNext.file', values: { whom } },
    { id: 'caseNext.fileMore' },
    fileWith(whom),
    write(letterFor(whom)),
    offer('gather-proof'),
    offer('they-answered'),
    offer('money-back'),
  );
  return { ...step, by: limitOfCase(clocks)?.until ?? null };
}

function waitingStep(facts: CaseFacts, today: Day): NextStep {
  const day = askAgainOn(facts.reachedOn, today);
  return wait(
    { id: 'caseNext.waitForDecision', values: { whom: decider(facts), day: { day } } },
    numberOf(facts),
    day,
    offer('provisional-credit'),
    offer('asked-for-more'),
    offer('merchant-contested'),
    offer('decided'),
    offer('money-back'),
    offer('filing-refused'),
  );
}

/** It was filed, but not as the law wants it: waiting for the answer would lose the right. */
function inWritingStep(facts: CaseFacts, clocks: readonly Clock[]): NextStep | null {
  const limit = inWritingBy(facts, clocks);
  // What is open with PayPal alone says nothing to the card company that a letter could follow.
  if (!limit || !hasUnwritten(facts)) return null;
  const step = act(
    { id: 'caseNext.putInWriting', values: { day: { day: limit.until } } },
    { id: 'caseNext.putInWritingMore' },
    write('issuer-statement'),
    offer('put-in-writing'),
    offer('decided'),
    offer('money-back'),
  );
  return { ...step, by: limit.until, turn: limit.left <= SAFETY_MARGIN_DAYS ? 'urgent' : 'act' };
}

/** PayPal's first stage: it has to become a claim in time. */
export function inquiryStep(clocks: readonly Clock[]): NextStep {
  const clock = clocks.find(({ id }) => id === 'paypal-escalate-20');
  const until = clock?.until ?? null;
  if (!clock || until === null || clock.standing === 'over') {
    return act({ id: 'caseNext.paypalClosed' }, null, offer('decided'), offer('paypal-escalated'));
  }
  const step = act(
    { id: 'caseNext.escalatePaypal', values: { day: { day: until } } },
    { id: 'caseNext.escalatePaypalMore' },
    offer('paypal-escalated'),
    offer('they-answered'),
    offer('money-back'),
    offer('decided'),
  );
  return { ...step, by: until, turn: (clock.left ?? 0) <= URGENT_DAYS ? 'urgent' : 'act' };
}

/** A seller's offer at PayPal: whoever lets its days pass has closed the dispute by it. */
export function offerStep(facts: CaseFacts, clocks: readonly Clock[]): NextStep | null {
  const { offer: made } = facts;
  const clock = clocks.find(({ id }) => id === 'paypal-offer-10');
  if (!made || !clock || clock.until === null) return null;
  const step = act(
    made.amount === null
      ? { id: 'caseNext.answerOffer' }
      : { id: 'caseNext.answerOfferSum', values: { amount: made.amount } },
    { id: 'caseNext.answerOfferMore' },
    offer('offer-answered'),
    // An offer can come while it is a claim already.
    ...(openInquiry(facts) ? [offer('paypal-escalated')] : []),
    offer('decided'),
    offer('money-back'),
  );
  return { ...step, by: clock.until, turn: (clock.left ?? 0) <= URGENT_DAYS ? 'urgent' : 'act' };
}

/** From the last of the warnings on. */
const URGENT_DAYS = Math.min(...WARN_DAYS);

function moreStep(facts: CaseFacts): NextStep {
  const step = act(
    { id: 'caseNext.sendIssuerMore' },
    { id: 'caseNext.sendIssuerMoreBy' },
    offer('sent-more'),
    offer('gather-proof'),
    offer('decided'),
  );
  return { ...step, by: moreUntil(facts) };
}

function provisionalStep(clocks: readonly Clock[]): NextStep {
  const contests = clocks.filter(
    ({ id, standing }) => id.endsWith('-merchant-response') && standing === 'running',
  );
  // Where the network is not known, nobody is told too early that the money is safe.
  const day =
    contests
      .flatMap(({ until }) => until ?? [])
      .toSorted()
      .at(-1) ?? null;
  return wait(
    day === null
      ? { id: 'caseNext.provisionalOpen' }
      : { id: 'caseNext.provisional', values: { day: { day } } },
    { id: 'caseNext.provisionalMore' },
    day,
    offer('decided'),
    offer('merchant-contested'),
    offer('money-taken-back'),
    offer('asked-for-more'),
    offer('money-back'),
  );
}

function contestedStep(facts: CaseFacts): NextStep {
  const until = answerUntil(facts);
  const step = act(
    { id: 'caseNext.rebut' },
    { id: until === null ? 'caseNext.rebutAsk' : 'caseNext.rebutMore' },
    offer('rebutted'),
    write('issuer-statement'),
    offer('gather-proof'),
    offer('decided'),
    offer('money-taken-back'),
  );
  return { ...step, by: until };
}

/** When it was filed and under which number, for whoever asks how it stands. */
function numberOf({ filings }: CaseFacts): Said | null {
  const filing = filings.findLast(({ ended }) => ended === null);
  if (!filing) return null;
  const { on, reference } = filing;
  const numbered = reference === '' ? 'no' : 'yes';
  return { id: 'caseNext.filedOn', values: { day: { day: on }, numbered, reference } };
}

function decider({ filings }: CaseFacts): OutsideRoute {
  return filings.findLast(({ ended }) => ended === null)?.with ?? filings.at(-1)?.with ?? 'issuer';
}
