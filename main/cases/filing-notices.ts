import type { CaseNotice } from '../../shared/case/limits.ts';
import type { Day } from '../../shared/day.ts';
import { codeOf, NETWORK_REASONS } from '../../shared/dispute/network-reasons.ts';
import { SAFETY_MARGIN_DAYS } from '../../shared/dispute/policies.ts';
import { ruleOf } from '../../shared/dispute/rules.ts';
import { decidingClocks } from './clocks.ts';
import type { CaseFacts } from './facts.ts';
import { chargesPast, latestFiling } from './latest-filing.ts';
import { isLimit, limitOfCase } from './limits.ts';
import { info, warn, when } from './notice.ts';
import { phaseOf } from './phases.ts';

/** Limits that are over or near, and what to know before it is filed. */
export function limitNotices(facts: CaseFacts, today: Day): CaseNotice[] {
  const limits = decidingClocks(facts, today).filter(isLimit);
  const over = limits.filter(({ standing }) => standing === 'over').map(({ until }) => until ?? today);
  const running = limitOfCase(limits);
  const first = over.toSorted()[0];
  const latest = latestFiling(facts, limits);
  const past = chargesPast(limits);
  const asking = phaseOf(facts.reached) === 'ask' && latest !== null && latest >= today;
  const near = phaseOf(facts.reached) !== 'prepare' || (running?.left ?? Infinity) <= SAFETY_MARGIN_DAYS;
  return [
    ...when(first !== undefined && running === null, warn('limitsOver', null)),
    ...when(
      first !== undefined && running !== null,
      warn('shortestOver', null, { day: { day: first ?? today } }),
    ),
    ...when(
      past > 0,
      warn('chargesPast', null, {
        past,
        charges: facts.claim.charges.length,
        day: { day: running?.until ?? today },
      }),
    ),
    ...when(asking && running !== null, info('latestFiling', null, { day: { day: latest ?? today } })),
    ...(near ? [warn('beforeFiling', null), ...filingNotices(facts)] : []),
    ...statementNotices(facts),
  ];
}

/** What to know where it is filed: what it costs, what to ask for, in which form, from which day it counts. */
export function noticesForFiling(facts: CaseFacts): CaseNotice[] {
  return [...filingNotices(facts), ...statementNotices(facts)];
}

function filingNotices({ claim }: CaseFacts): CaseNotice[] {
  const { route, country, network, reason } = claim;
  const card = route === 'card' || route === 'debit-card' || route === 'prepaid';
  const named = NETWORK_REASONS.find((one) => one.reason === reason);
  const code = codeOf(reason, network);
  return [
    ...when(country === 'kr' && route === 'card', info('koreanHold', ruleOf('kr-lfa-16-10'))),
    ...when(
      country === 'kr' && (route === 'card' || route === 'debit-card'),
      info('koreanFee', ruleOf('kr-card-duration')),
    ),
    ...when(card && code !== null, info('reasonCode', named ?? null, { code: code ?? '' })),
  ];
}

function statementNotices({ claim }: CaseFacts): CaseNotice[] {
  const { route, country, statementSent } = claim;
  const us = country === 'us' && (route === 'card' || route === 'debit-card');
  return [
    ...when(us && route === 'card', info('usInWriting', ruleOf('us-regz-60'))),
    ...when(
      us && statementSent === null,
      info('statementDay', ruleOf(route === 'card' ? 'us-regz-60' : 'us-rege-60')),
    ),
  ];
}
