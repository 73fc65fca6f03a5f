import { caseEvent, type CaseEvent } from '../../shared/case/event.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { Day } from '../../shared/day.ts';
import type { OutsideRoute } from '../../shared/dispute/terms.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Said } from '../../shared/said.ts';
import { purchaseOf } from './counting.ts';
import type { CaseFacts } from './facts.ts';
import { outcomeOf } from './money.ts';
import { isClosed, isDecided, isOutside } from './phases.ts';
import { after } from './replay.ts';
import { isSameCharge } from './same-charge.ts';

/**
 * Why this cannot have happened now, in a sentence that says what to do; null where it can. A fact that the
 * person reports is taken even where the plan would have had other steps before it.
 */
export function refusal(facts: CaseFacts, event: CaseEvent, today: Day): Said | null {
  return (
    byPlace(facts, event) ??
    byDay(facts, event, today) ??
    byContent(facts, event, today) ??
    (event.kind === 'undone' || event.kind === 'corrected' || after(facts, { id: nextId(facts), event })
      ? null
      : say(byState(facts.reached, event)))
  );
}

/** An event id that no event of the case has. */
function nextId({ log }: CaseFacts): number {
  return (log.at(-1)?.event ?? 0) + 1;
}

function byPlace(facts: CaseFacts, event: CaseEvent): Said | null {
  if (event.kind === 'opened') return facts.voided ? null : say('openedTwice');
  return facts.voided ? say('noCase') : null;
}

/** What happened before the charge cannot have been about it; talks about a cancellation can. */
const ABOUT_THE_CHARGE: ReadonlySet<CaseEvent['kind']> = new Set([
  'filed',
  'put-in-writing',
  'filing-refused',
  'paypal-escalated',
  'seller-offered',
  'offer-answered',
  'merchant-contested',
  'rebutted',
  'decided',
  'appealed',
  'dispute-withdrawn',
  'money-back',
  'money-taken-back',
]);

function byDay({ claim }: CaseFacts, event: CaseEvent, today: Day): Said | null {
  if (event.on > today) return say('future');
  const charged = purchaseOf(claim.charges);
  const early = charged !== null && event.on < charged && ABOUT_THE_CHARGE.has(event.kind);
  return early ? say('beforeCharge', { day: { day: charged } }) : null;
}

function byContent(facts: CaseFacts, event: CaseEvent, today: Day): Said | null {
  const { currency } = facts.claim.atStake;
  switch (event.kind) {
    case 'opened':
    case 'claim-changed':
      return byClaim(facts, event);
    case 'filed':
      return byFiling(facts, event);
    case 'filing-refused':
    case 'decided':
    case 'dispute-withdrawn':
      return byWhom(facts, event.with);
    case 'money-back':
      return byMoney(facts, event);
    case 'written-off': {
      const { remaining } = outcomeOf(facts);
      if (event.amount.currency !== currency) return say('otherCurrency', { currency });
      if (remaining.minor === 0) return say('nothingLeft');
      return event.amount.minor > remaining.minor ? say('tooMuchWrittenOff', { amount: remaining }) : null;
    }
    case 'undone':
      return byUndo(facts, event.event);
    case 'corrected':
      return byCorrection(facts, event, today);
    default:
      return null;
  }
}

function byClaim(
  facts: CaseFacts,
  { claim }: Extract<CaseEvent, { kind: 'opened' | 'claim-changed' }>,
): Said | null {
  if (claim.reason === 'not-mine' && claim.recognised) return say('notMineButKnown');
  const { currency } = facts.claim.atStake;
  const counted = facts.money.length > 0 || facts.writtenOff.length > 0;
  return counted && claim.atStake.currency !== currency ? say('currencyFixed', { currency }) : null;
}

function byFiling({ claim }: CaseFacts, event: Extract<CaseEvent, { kind: 'filed' }>): Said | null {
  if (claim.charges.every(({ pending }) => pending)) return say('pending');
  const inStore = claim.route === 'app-store' || claim.route === 'google-play';
  if (event.with === 'store' && !inStore) return say('storeElsewhere');
  return null;
}

/** Before the app knew of it, it may have been filed with anybody. */
function byWhom({ filings }: CaseFacts, whom: OutsideRoute | undefined): Said | null {
  const open = filings.filter(({ ended }) => ended === null);
  if (whom === undefined || open.length === 0 || open.some((filing) => filing.with === whom)) return null;
  return say('notFiledThere', { whom });
}

function byMoney(facts: CaseFacts, event: Extract<CaseEvent, { kind: 'money-back' }>): Said | null {
  const { currency } = facts.claim.atStake;
  const { charge } = event;
  if (event.settles.currency !== currency) return say('otherCurrency', { currency });
  if (!charge) return null;
  // What other cases took of the credit is told by the ledger (main/app/case-log.ts).
  const holds = charge.amount;
  // At another rate than the charge, less settles all of it.
  const atRate = facts.claim.charges.some(({ original }) => original !== null);
  const sums = atRate ? [event.amount] : [event.amount, event.settles];
  const taken = sums.filter((money) => money.currency === holds.currency);
  if (taken.some(({ minor }) => minor > holds.minor)) return say('moreThanCredit', { amount: holds });
  if (facts.money.some((back) => back.charge && isSameCharge(back.charge, charge))) return say('usedCredit');
  return facts.refusedCredits.some((refused) => isSameCharge(refused, charge)) ? say('refusedCredit') : null;
}

function byUndo({ log }: CaseFacts, event: number): Said | null {
  if (!log.some((one) => one.event === event)) return say('noSuchEvent');
  return log.at(-1)?.event === event ? null : say('notLast');
}

/** What is written instead has to be possible, too: as if it was written now, without what it stands for. */
function byCorrection(
  facts: CaseFacts,
  event: Extract<CaseEvent, { kind: 'corrected' }>,
  today: Day,
): Said | null {
  const corrected = facts.log.find((one) => one.event === event.event);
  if (!corrected) return say('noSuchEvent');
  if (corrected.kind === 'corrected') return say('correctedTwice');
  const was = caseEvent.safeParse(event.was);
  if (!was.success || was.data.kind !== corrected.kind) return say('otherKind');
  const others = without(facts, event.event);
  if (was.data.kind === 'money-taken-back' && !hasMoney(others, was.data.event)) return say('noSuchMoney');
  return byDay(others, was.data, today) ?? byContent(others, was.data, today);
}

/** The sums but for those of one event. */
function without(facts: CaseFacts, id: number): CaseFacts {
  return {
    ...facts,
    money: facts.money.filter(({ event }) => event !== id),
    writtenOff: facts.writtenOff.filter(({ event }) => event !== id),
  };
}

function hasMoney({ money }: CaseFacts, id: number): boolean {
  return money.some(({ event }) => event === id);
}

/** The words for what does not fit the state. */
function byState(state: CaseState, event: CaseEvent): RefusalName {
  if (event.kind === 'money-taken-back') return 'noSuchMoney';
  if (event.kind === 'reopened') return 'notOver';
  if (isClosed(state)) return 'closed';
  switch (event.kind) {
    case 'confirmed':
    case 'still-pending':
      return 'notPreparing';
    case 'appealed':
      return isDecided(state) ? 'decided' : 'noAppeal';
    case 'closed':
      return 'notDecided';
    case 'sent-more':
      return 'nothingAsked';
    case 'seller-offered':
      return 'notAtPaypal';
    case 'offer-answered':
      return 'noOffer';
    case 'paypal-escalated':
      return 'noInquiry';
    case 'asked-for-more':
    case 'dispute-withdrawn':
    case 'filing-refused':
    case 'put-in-writing':
    case 'rebutted':
      return isDecided(state) ? 'decided' : 'notFiled';
    default:
      return isOutside(state) ? 'filed' : 'decided';
  }
}

type RefusalName = MessageId extends infer Id
  ? Id extends `caseRefusals.${infer Name}`
    ? Name
    : never
  : never;

function say(name: RefusalName, values?: Said['values']): Said {
  return values ? { id: `caseRefusals.${name}`, values } : { id: `caseRefusals.${name}` };
}
