import type { CaseDeed, OfferedDeed } from '../../shared/case/next-step.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { Day } from '../../shared/day.ts';
import { openInquiry } from './clock-starts.ts';
import type { CaseFacts } from './facts.ts';
import {
  appealTo,
  fileWith,
  firstLetter,
  logSent,
  offer,
  otherWay,
  outsideFor,
  withdrawFrom,
  write,
  writeOff,
} from './offers.ts';
import { isBeforeFiling, isClosed, isDecided, isOutside, phaseOf } from './phases.ts';
import { isOpenAtPaypal } from './reached.ts';
import { hasUnwritten, lastOpen } from './recorded-filings.ts';
import { standingOf } from './standing.ts';

/** All that the person can report or do in this state, in the order in which a menu lists it. */
export function possibleDeeds(facts: CaseFacts, today: Day): OfferedDeed[] {
  if (facts.voided) return [];
  const state = standingOf(facts, today);
  return [...talks(facts, state), ...filings(facts, state), ...money(facts, state), ...endings(state)];
}

function talks(facts: CaseFacts, state: CaseState): OfferedDeed[] {
  if (isClosed(state)) return [];
  const before = isBeforeFiling(state);
  return [
    ...some(phaseOf(facts.reached) === 'prepare', 'confirm', 'gather-proof'),
    write(firstLetter(facts)),
    logSent(firstLetter(facts)),
    ...some(before || isOutside(state), 'they-answered'),
    ...some(before && facts.reached !== 'dispute-ready', 'give-up-on-merchant'),
  ];
}

function filings(facts: CaseFacts, state: CaseState): OfferedDeed[] {
  const outside = isOutside(state);
  const open = lastOpen(facts);
  return [
    ...(isBeforeFiling(state) || outside ? [fileWith(outsideFor(facts))] : []),
    ...(state === 'lost' ? otherWay(facts) : []),
    ...some(isUnwritten(facts), 'put-in-writing'),
    ...some(outside && state !== 'info-requested', 'asked-for-more'),
    ...some(state === 'info-requested', 'sent-more'),
    ...some(openInquiry(facts) !== null && !isDecided(state) && !isClosed(state), 'paypal-escalated'),
    ...some(outside, 'provisional-credit', 'merchant-contested', 'rebutted', 'decided', 'filing-refused'),
    ...some(isOpenAtPaypal(facts) && !isDecided(state) && !isClosed(state), 'seller-offered'),
    ...some(facts.offer !== null, 'offer-answered'),
    ...(open && !isClosed(state) ? [withdrawFrom(open.with)] : []),
    ...(state === 'lost' || outside ? [appealTo('issuer'), appealTo('regulator')] : []),
  ];
}

/** A US card company has it by phone or online; the law wants a writing. */
function isUnwritten(facts: CaseFacts): boolean {
  const { claim } = facts;
  return claim.country === 'us' && claim.route === 'card' && hasUnwritten(facts);
}

function money(facts: CaseFacts, state: CaseState): OfferedDeed[] {
  return [
    offer('money-back'),
    ...some(
      facts.money.some(({ takenBackOn }) => takenBackOn === null),
      'money-taken-back',
    ),
    ...(isClosed(state) ? [] : writeOff(facts)),
  ];
}

function endings(state: CaseState): OfferedDeed[] {
  const undecided = isBeforeFiling(state) || isOutside(state);
  return [
    ...some(!isClosed(state), 'change-claim'),
    ...some(undecided, 'withdraw'),
    ...some(isDecided(state) || state === 'appeal', 'close'),
    ...some(isClosed(state) || isDecided(state), 'reopen'),
  ];
}

function some(possible: boolean, ...deeds: CaseDeed[]): OfferedDeed[] {
  return possible ? deeds.map(offer) : [];
}
