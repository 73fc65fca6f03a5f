import type { CaseEvent } from '../../shared/case/event.ts';
import type { CaseState } from '../../shared/case/state.ts';
import { MOST_FOLLOW_UPS } from '../../shared/dispute/policies.ts';
import { openInquiry } from './clock-starts.ts';
import type { CaseFacts, Filing } from './facts.ts';
import { isSettled, outcomeOf, promisedIn, provisionalIn } from './money.ts';
import { isBeforeFiling, isClosed, isDecided, isOutside, phaseOf } from './phases.ts';
import { isAtIssuer, lastOpen } from './recorded-filings.ts';
import { isOvertaken } from './recorded-talks.ts';

type Of<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>;

/**
 * The state after an event: `before` and `after` are the facts without and with what it records. Null where it
 * cannot have happened in that state. The usual steps are listed in test/cases/plan.ts; but a fact that the person
 * reports puts an open case where it belongs, whichever steps of the plan were left out.
 */
export function reachedBy(before: CaseFacts, after: CaseFacts, event: CaseEvent): CaseState | null {
  const from = before.reached;
  const undecided = isBeforeFiling(from) || isOutside(from);
  switch (event.kind) {
    case 'opened':
      return before.voided ? startOf(after) : null;
    case 'claim-changed':
      return isClosed(from) ? null : afterOtherClaim(before, after);
    case 'confirmed':
      return phaseOf(from) === 'prepare' ? 'gathering-evidence' : null;
    case 'still-pending':
      return phaseOf(from) === 'prepare' ? 'suspected' : null;
    case 'not-a-double-charge':
      return isBeforeFiling(from) ? 'not-a-double-charge' : null;
    case 'contacted':
      return isClosed(from) ? null : afterContact(before, event);
    case 'answered':
      return isClosed(from) ? null : afterAnswer(before, after, event);
    case 'given-up-on-merchant':
      return isBeforeFiling(from) ? inquiryOr('dispute-ready', before) : null;
    case 'filed':
      return undecided || from === 'lost' ? afterFiling(event) : null;
    case 'put-in-writing':
      return before.filings.some((one) => isAtIssuer(one) && one.ended === null) ? from : null;
    case 'filing-refused':
      return undecided ? afterOneEnded(before, after, event, 'appeal') : null;
    case 'asked-for-more':
      return isOutside(from) ? 'info-requested' : null;
    case 'sent-more':
      return from === 'info-requested' ? (before.held ?? 'dispute-filed') : null;
    case 'paypal-escalated':
      return openInquiry(before) && undecided ? 'dispute-filed' : null;
    case 'seller-offered':
      return undecided && isOpenAtPaypal(before) ? from : null;
    case 'offer-answered':
      return before.offer ? afterOffer(before, after, event) : null;
    case 'merchant-contested':
      return undecided ? 'merchant-contested' : null;
    case 'rebutted':
      return isOutside(from) ? 'final-review' : null;
    case 'decided':
      return undecided ? afterOneEnded(before, after, event, event.for === 'person' ? 'won' : 'lost') : null;
    case 'dispute-withdrawn':
      return isClosed(from) ? null : afterWithdrawal(before, after, event);
    case 'appealed':
      return undecided || from === 'lost' ? 'appeal' : null;
    case 'money-back':
      return afterMoney(before, after, event.provisional);
    case 'money-taken-back':
      return afterTakenBack(before, after, event.event);
    case 'written-off':
      return isClosed(from) ? null : afterWriteOff(before, after);
    case 'withdrawn':
      return undecided ? 'withdrawn' : null;
    case 'closed':
      return isDecided(from) || from === 'appeal' ? 'closed' : null;
    case 'reopened':
      return (isClosed(from) || isDecided(from)) && !before.voided ? 'verifying' : null;
    case 'attached':
    case 'clock-set':
    case 'corrected':
    case 'detached':
    case 'letter-kept':
    case 'noted':
    case 'proof-checked':
    case 'proposal-refused':
    case 'undone':
      return from;
  }
}

/** The review has looked at the records of a flag; a charge or a claim by hand is yet to be checked. */
function startOf({ claim, from }: CaseFacts): CaseState {
  if (claim.charges.some(({ pending }) => pending)) return 'suspected';
  return from === 'flag' ? 'gathering-evidence' : 'verifying';
}

/**
 * What was settled is open again where more is claimed, and settled where no more is claimed than came back. A
 * charge that was booked meanwhile can be checked; one that is pending has to be waited for.
 */
function afterOtherClaim(before: CaseFacts, after: CaseFacts): CaseState {
  const { reached } = before;
  const pending = after.claim.charges.some((charge) => charge.pending);
  const more = outcomeOf(after).remaining.minor > outcomeOf(before).remaining.minor;
  if (more && (reached === 'refunded' || reached === 'won')) return pending ? 'suspected' : 'verifying';
  if (!isDecided(reached) && isSettled(after) && !isSettled(before)) return settledState(reached, after);
  if (reached === 'suspected' && !pending) return 'verifying';
  return pending && phaseOf(reached) === 'prepare' ? 'suspected' : reached;
}

/** Nothing is left of the stake: some of it came back, or all was given up. Whoever has it to decide goes on. */
function settledState(from: CaseState, after: CaseFacts): CaseState {
  if (outcomeOf(after).returned.minor > 0) return 'refunded';
  return isOutside(from) ? from : 'withdrawn';
}

function afterContact(before: CaseFacts, { on, purpose, whom }: Of<'contacted'>): CaseState {
  const { reached, moreAsked, pausedWait } = before;
  if (isOvertaken(before, on)) return reached;
  const asks = purpose === 'first-request' || purpose === 'follow-up' || purpose === 'escalation';
  const answersThem = moreAsked !== null && purpose === 'information';
  if (whom !== 'merchant' && whom !== 'store') return reached;
  if (!asks && !answersThem) return reached;
  // A promise, or the way to file, is not given up by writing once more.
  if (phaseOf(reached) !== 'prepare' && phaseOf(reached) !== 'ask') return reached;
  const supervisor =
    purpose === 'escalation' ||
    (purpose === 'follow-up' && reached === 'escalated') ||
    (purpose === 'information' && pausedWait === 'escalation-reply');
  return supervisor ? 'escalated' : 'awaiting-merchant';
}

function afterAnswer(before: CaseFacts, after: CaseFacts, { on, answer }: Of<'answered'>): CaseState {
  const from = before.reached;
  if (isOvertaken(before, on)) return from;
  const phase = phaseOf(from);
  // Somebody else decides, or has decided, meanwhile: what the merchant says is noted.
  if (!isBeforeFiling(from) && from !== 'paypal-inquiry') return from;
  if (answer === 'refunded' || answer === 'promised') return 'refund-promised';
  if (phase === 'file') return from;
  switch (answer) {
    case 'asks-more':
      return inquiryOr('gathering-evidence', before);
    case 'refuses':
    case 'used-credit':
      return inquiryOr(afterRefusal(before, after), before);
    case 'no-answer':
      if (phase === 'promised') return from;
      return from === 'escalated' ? 'dispute-ready' : afterSilence(after);
    case 'other':
      return phase === 'ask' && from !== 'escalated' ? 'follow-up-due' : from;
  }
}

/** What is open at PayPal goes on when the talks beside it end. */
function inquiryOr(state: CaseState, facts: CaseFacts): CaseState {
  return openInquiry(facts) ? 'paypal-inquiry' : state;
}

/** Whoever refuses a second time, or after the escalation, will not be asked a third time. */
function afterRefusal(before: CaseFacts, after: CaseFacts): CaseState {
  return before.escalatedOn !== null || after.refusals > 1 ? 'dispute-ready' : 'merchant-rejected';
}

/** Asked again twice, then the case goes on without the merchant. */
export function afterSilence({ followUps }: CaseFacts): CaseState {
  return followUps < MOST_FOLLOW_UPS ? 'follow-up-due' : 'dispute-ready';
}

function afterFiling(event: Of<'filed'>): CaseState {
  if (event.with === 'store') return 'awaiting-merchant';
  if (event.with === 'regulator') return 'appeal';
  return event.with === 'paypal' && event.inquiry ? 'paypal-inquiry' : 'dispute-filed';
}

/**
 * For the person one decision is enough. Against them the others go on where they were; where it stood as the one
 * stood that ended, it stands as the last of the others does. Null where nothing is open with the one that is named.
 */
function afterOneEnded(
  before: CaseFacts,
  after: CaseFacts,
  { with: named }: Of<'decided' | 'filing-refused'>,
  end: 'won' | 'lost' | 'appeal',
): CaseState | null {
  const open = before.filings.filter(({ ended }) => ended === null);
  if (named && open.length > 0 && !open.some((filing) => filing.with === named)) return null;
  const last = lastOpen(after);
  if (!last || end === 'won') return end;
  const inquired = before.reached === 'paypal-inquiry' && !openInquiry(after);
  return lastOpen(before)?.event === last.event && !inquired ? before.reached : stateOf(last, after);
}

export function isOpenAtPaypal({ filings }: CaseFacts): boolean {
  return filings.some((filing) => filing.ended === null && filing.with === 'paypal');
}

/** Whoever accepts waits for the money, unless somebody else still decides. */
function afterOffer(before: CaseFacts, after: CaseFacts, { accepted }: Of<'offer-answered'>): CaseState {
  if (!accepted) return before.reached;
  const last = lastOpen(after);
  return last ? stateOf(last, after) : 'refund-promised';
}

/** What was filed is taken back: the others go on; else it is between the person and the merchant again. */
function afterWithdrawal(
  before: CaseFacts,
  after: CaseFacts,
  { with: named }: Of<'dispute-withdrawn'>,
): CaseState | null {
  const from = before.reached;
  const open = before.filings.filter(({ ended }) => ended === null);
  if (!open.some((filing) => named === undefined || filing.with === named)) return null;
  const last = lastOpen(after);
  if (isDecided(from)) return from;
  if (last) return lastOpen(before)?.event === last.event ? from : stateOf(last, after);
  if (isBeforeFiling(from) && before.waiting?.for !== 'store-reply') return from;
  if (isSettled(after)) return settledState('gathering-evidence', after);
  return after.promise ? 'refund-promised' : 'gathering-evidence';
}

function stateOf(filing: Filing, facts: CaseFacts): CaseState {
  if (filing.with === 'store') return 'awaiting-merchant';
  if (filing.appeal || filing.with === 'regulator') return 'appeal';
  if (filing.inquiry) return 'paypal-inquiry';
  return provisionalIn(facts).length > 0 ? 'provisional-credit' : 'dispute-filed';
}

function afterMoney(before: CaseFacts, after: CaseFacts, provisional: boolean): CaseState | null {
  const from = before.reached;
  if (isClosed(from)) return before.voided ? null : from;
  if (from === 'won') return from;
  // Also after a decision against the person: paid after all.
  if (isSettled(after)) return 'refunded';
  if (provisional) return isDecided(from) ? from : afterProvisional(from);
  const { returned, writtenOff, atStake } = outcomeOf(after);
  // A refund that settles all, while a provisional credit is still there: one of the two will be taken back.
  if (returned.minor + writtenOff.minor >= atStake.minor) return 'refunded';
  if (isDecided(from)) return from;
  const promiseKept = from === 'refund-promised' && (!after.promise?.amount || promisedIn(after, 0) === 0);
  // The rest of what was agreed on is nothing to ask for.
  if (promiseKept && after.promise?.agreed) return 'refunded';
  return promiseKept ? inquiryOr('gathering-evidence', after) : from;
}

function afterProvisional(from: CaseState): CaseState {
  const later: readonly CaseState[] = ['merchant-contested', 'final-review', 'appeal', 'info-requested'];
  return later.includes(from) ? from : 'provisional-credit';
}

function afterTakenBack(before: CaseFacts, after: CaseFacts, event: number): CaseState | null {
  const back = before.money.find((one) => one.event === event);
  if (!back || back.takenBackOn !== null || before.voided) return null;
  const from = before.reached;
  if (from === 'provisional-credit') return provisionalIn(after).length > 0 ? from : 'dispute-filed';
  if (isOutside(from) || isBeforeFiling(from) || from === 'lost') return from;
  // Of money that came twice one was to go; what is left settles the case.
  if (isSettled(after)) return from;
  // After a decision against the person it was to be expected; else the money is missing anew.
  return from === 'closed' && before.decision?.for === 'merchant' ? from : 'verifying';
}

function afterWriteOff(before: CaseFacts, after: CaseFacts): CaseState {
  const from = before.reached;
  return isDecided(from) || isOutside(from) || !isSettled(after) ? from : settledState(from, after);
}
