import type { Day } from '../../shared/day.ts';
import type { Rule } from '../../shared/dispute/rule.ts';
import type { Said } from '../../shared/said.ts';
import { type ChargeDays, postingDay, purchaseDay } from './counting.ts';
import type { CaseFacts, Filing } from './facts.ts';
import { openCharges } from './open-charges.ts';

/** From which day a clock counts, and what happened on it. */
export interface ClockStart {
  readonly day: Day;
  readonly what: Said;
  /** The posting of its charge, where a cap counts from that. */
  readonly posted: Day | null;
}

/**
 * Each day from which the clock counts: what begins with a charge begins with each charge for itself, all else
 * once. Empty while it has not started.
 */
export function startsOf(rule: Rule, facts: CaseFacts): readonly ClockStart[] {
  const { claim, promise } = facts;
  switch (rule.countedFrom) {
    case 'charge':
      return booked(rule, facts).map((charge) => start(purchaseDay(charge), 'caseClocks.from.charge'));
    case 'posting':
      return booked(rule, facts).map(posting);
    case 'posting-or-promise':
      return promise
        ? claim.charges.map((charge) => start(promise.on, 'caseClocks.from.promise', postingDay(charge)))
        : booked(rule, facts).map(posting);
    case 'statement-sent':
      return booked(rule, facts).map((charge) => statement(charge, claim.statementSent));
    case 'payment-due':
      // Not known to Recoup; shown all the same, so that the person can enter the day.
      return booked(rule, facts).map((charge) => start(postingDay(charge), 'caseClocks.from.paymentDue'));
    case 'invoice':
      return once(claim.invoiceIssued, 'caseClocks.from.invoice');
    case 'request':
      // Told by the clock of the wait, which starts anew with each message.
      return [];
    case 'promise':
      return once(promise?.on, 'caseClocks.from.promise');
    case 'filing':
      return once(filedOn(rule, facts), 'caseClocks.from.filing');
    case 'offer':
      return once(facts.offer?.on, 'caseClocks.from.offer');
    case 'inquiry':
      return once(openInquiry(facts)?.on, 'caseClocks.from.inquiry');
    case 'result':
    case 'final-response':
      return once(lostOn(facts), 'caseClocks.from.result');
    case 'complaint':
      return once(facts.filings.find(({ appeal }) => appeal)?.on, 'caseClocks.from.complaint');
  }
}

/** The last filing to which the answers of this rule belong. */
export function filingFor(rule: Pick<Rule, 'route'>, { filings }: CaseFacts): Filing | null {
  const withWhom = rule.route === 'paypal' ? ['paypal'] : ['issuer', 'bank'];
  return filings.findLast((filing) => withWhom.includes(filing.with) && !filing.appeal) ?? null;
}

/** Who has to answer a writing alone has to answer no call. Where nobody said how it was filed, the filing counts. */
function filedOn(rule: Rule, facts: CaseFacts): Day | null {
  const filing = filingFor(rule, facts);
  if (!filing) return null;
  return rule.inWriting === true && filing.form !== null ? filing.writtenOn : filing.on;
}

export function openInquiry({ filings }: CaseFacts): Filing | null {
  return filings.find(({ inquiry, ended }) => inquiry && ended === null) ?? null;
}

function posting(charge: ChargeDays): ClockStart {
  const what = charge.posted === null ? 'caseClocks.from.unposted' : 'caseClocks.from.posting';
  return start(postingDay(charge), what, postingDay(charge));
}

/** The statement that the person named is the first of them: what was posted since came on a later one. */
function statement(charge: ChargeDays, sent: Day | null): ClockStart {
  return sent !== null && sent >= postingDay(charge)
    ? start(sent, 'caseClocks.from.statement')
    : start(postingDay(charge), 'caseClocks.from.noStatement');
}

/** Of the charges that are booked those that can still be lost; where none is left, all: it tells what was. */
function booked(rule: Rule, facts: CaseFacts) {
  const open = openCharges(rule, facts);
  const charges = open.length > 0 ? open : facts.claim.charges;
  return charges.filter(({ pending }) => !pending);
}

/** The issuer's or bank's decision against the person; the regulators look at no other. */
function lostOn({ decision, reached, filings, claim }: CaseFacts): Day | null {
  if (decision?.for !== 'merchant' || (reached !== 'lost' && reached !== 'appeal')) return null;
  const by = filings.findLast(({ ended }) => ended?.how === 'merchant')?.with;
  const wallet = claim.route === 'paypal' || claim.route === 'app-store' || claim.route === 'google-play';
  const theirs = by === undefined ? !wallet : by === 'issuer' || by === 'bank' || by === 'regulator';
  return theirs ? decision.on : null;
}

function start(day: Day, id: Said['id'], posted: Day | null = null): ClockStart {
  return { day, what: { id }, posted };
}

function once(day: Day | null | undefined, id: Said['id']): ClockStart[] {
  return day ? [start(day, id)] : [];
}
