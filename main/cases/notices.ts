import type { Claim } from '../../shared/case/claim.ts';
import type { CaseNotice } from '../../shared/case/limits.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { LOOK_AGAIN_DAYS } from '../../shared/dispute/policies.ts';
import { ruleOf } from '../../shared/dispute/rules.ts';
import { isOf } from './applying.ts';
import { decidingClocks } from './clocks.ts';
import type { CaseFacts } from './facts.ts';
import { limitNotices } from './filing-notices.ts';
import { inWritingBy } from './limits.ts';
import { outcomeOf } from './money.ts';
import { info, warn, when } from './notice.ts';
import { isBeforeFiling, isClosed, isDecided, isOutside } from './phases.ts';
import { hasUnwritten } from './recorded-filings.ts';
import { standingOf } from './standing.ts';

/** What to know or beware of now, warnings first. */
export function noticesOf(facts: CaseFacts, today: Day): CaseNotice[] {
  const state = standingOf(facts, today);
  if (facts.voided || isClosed(state)) return [];
  const before = isBeforeFiling(state);
  const notices = [
    ...moneyNotices(facts),
    ...routeNotices(facts),
    ...(before ? [...noticesOfClaim(facts.claim, today, facts.pendingOn ?? facts.openedOn)] : []),
    ...(before ? limitNotices(facts, today) : []),
    ...(isOutside(state) ? [...heldNotices(facts), ...writtenNotices(facts, today)] : []),
    ...(isDecided(state) ? [] : refundNotices(facts, today)),
  ];
  return notices.toSorted((one, other) => Number(other.tone === 'warn') - Number(one.tone === 'warn'));
}

/** What to know about a claim, before there is a case. `since`: from when a pending charge is waited for. */
export function noticesOfClaim(claim: Claim, today: Day, since: Day = today): CaseNotice[] {
  const { route, network, country, guessed, networkAsked, reason, merchant, recognised } = claim;
  const card = route === 'card' || route === 'debit-card' || route === 'prepaid';
  const unknown = network === null || country === null;
  const day = addDays(since, LOOK_AGAIN_DAYS);
  return [
    ...when(
      claim.charges.some(({ pending }) => pending),
      warn('pending', ruleOf('card-auth-not-disputable'), { day: { day } }),
    ),
    ...when(reason === 'not-mine' && recognised, warn('recognised', null)),
    ...when(reason === 'not-mine' && !recognised && card, warn('blockCard', null)),
    ...when(card && unknown, info('routeUnknown', null)),
    ...when(
      card && !unknown && guessed === true,
      info(networkAsked === true ? 'countryGuessed' : 'routeGuessed', null),
    ),
    ...when(
      route === 'app-store' || (route === 'google-play' && !isOf('openai', merchant)),
      info('store', ruleOf('apple-90')),
    ),
    ...when(
      route === 'google-play' && isOf('openai', merchant),
      info('playOpenAi', ruleOf('openai-play-10bd')),
    ),
    ...when(route === 'paypal' && reason !== 'not-mine', info('paypalClaim', ruleOf('paypal-escalate-20'))),
    ...when(route === 'bank-transfer', info('transferHard', null)),
    ...openAiNotices(claim),
  ];
}

/** Of the API's credits; a charge that names a subscription is none of them. */
function openAiNotices({ merchant, reason, route, invoiceIssued, charges }: Claim): CaseNotice[] {
  const store = route === 'app-store' || route === 'google-play';
  if (!isOf('openai', merchant) || store) return [];
  const twice = reason === 'charged-twice' || reason === 'system-error';
  const credits = twice && !charges.every(({ description }) => SUBSCRIPTION.test(description));
  return [
    ...when(credits, info('autoReload', ruleOf('openai-credits-exception'))),
    ...when(credits, info('creditException', ruleOf('openai-credits-exception'))),
    ...when(invoiceIssued !== null, info('invoice30', ruleOf('openai-osa-30'))),
  ];
}

/** As statements write it, whole or cut. */
const SUBSCRIPTION = /chatgpt|subs/iu;

function moneyNotices(facts: CaseFacts): CaseNotice[] {
  const { excess, provisional } = outcomeOf(facts);
  return [
    ...when(excess.minor > 0, warn('doubleRecovery', null, { amount: excess })),
    ...when(provisional.minor > 0, info('provisional', null)),
  ];
}

function routeNotices(facts: CaseFacts): CaseNotice[] {
  const { filings, promise, waiting, reached } = facts;
  const { returned } = outcomeOf(facts);
  const back = returned.minor;
  const open = filings.filter(({ ended }) => ended === null);
  const routes = new Set(open.map((filing) => filing.with));
  if (waiting?.for === 'store-reply') routes.add('store');
  return [
    ...when(routes.size > 1, warn('twoRoutes', null)),
    ...when(routes.size === 1, info('oneRoute', null)),
    ...when(open.length > 0 && promise !== null, warn('promiseWhileFiled', null)),
    ...when(
      open.length > 0 && isOutside(reached) && back > 0,
      warn('refundWhileFiled', null, { amount: returned }),
    ),
  ];
}

function heldNotices({ claim }: CaseFacts): CaseNotice[] {
  return when(claim.country === 'kr' && claim.route === 'card', info('koreanHold', ruleOf('kr-lfa-16-10')));
}

/** What was filed by phone or online alone. */
function writtenNotices(facts: CaseFacts, today: Day): CaseNotice[] {
  const limit = inWritingBy(facts, decidingClocks(facts, today));
  // Where nothing else is to be done, that is what is next (steps-filed.ts).
  if (!limit || !hasUnwritten(facts) || facts.reached === 'dispute-filed') return [];
  return [warn('notInWriting', ruleOf(limit.rule), { day: { day: limit.until } })];
}

function refundNotices(facts: CaseFacts, today: Day): CaseNotice[] {
  const { promise, claim } = facts;
  if (!promise || facts.reached !== 'refund-promised') return [];
  const from = addDays(promise.on, ruleOf('visa-13.6-wait').length?.count ?? 0);
  const overdue = standingOf(facts, today) === 'refund-overdue';
  const visa = claim.network === 'visa' || claim.network === null;
  return [
    ...when(
      overdue && visa && today < from,
      info('wait15', ruleOf('visa-13.6-wait'), { day: { day: from } }),
    ),
    ...when(overdue && claim.reason !== 'refund-missing', info('useRefundMissing', null)),
  ];
}
