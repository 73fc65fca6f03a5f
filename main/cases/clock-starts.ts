import type { Day } from '../../shared/day.ts';
import type { Rule } from '../../shared/dispute/rule.ts';
import type { Said } from '../../shared/said.ts';
import { postingOf, purchaseOf } from './counting.ts';
import type { CaseFacts, Filing } from './facts.ts';

/** From which day a clock counts, and what happened on it. */
export interface ClockStart {
  readonly day: Day;
  readonly what: Said;
}

/** Null while the clock has not started. */
export function startOf(rule: Rule, facts: CaseFacts): ClockStart | null {
  const { claim } = facts;
  switch (rule.countedFrom) {
    case 'charge':
      return from(purchaseOf(booked(facts)), 'caseClocks.from.charge');
    case 'posting':
      return posting(facts);
    case 'posting-or-promise':
      return from(facts.promise?.on ?? null, 'caseClocks.from.promise') ?? posting(facts);
    case 'statement-sent':
      return (
        from(claim.statementSent, 'caseClocks.from.statement') ??
        from(postingOf(booked(facts)), 'caseClocks.from.noStatement')
      );
    case 'payment-due':
      // Not known to Recoup; shown all the same, so that the person can enter the day.
      return from(postingOf(booked(facts)), 'caseClocks.from.paymentDue');
    case 'invoice':
      return from(claim.invoiceIssued, 'caseClocks.from.invoice');
    case 'request':
      // Told by the clock of the wait, which starts anew with each message.
      return null;
    case 'promise':
      return from(facts.promise?.on ?? null, 'caseClocks.from.promise');
    case 'filing':
      return from(filingFor(rule, facts)?.on ?? null, 'caseClocks.from.filing');
    case 'inquiry':
      return from(openInquiry(facts)?.on ?? null, 'caseClocks.from.inquiry');
    case 'result':
    case 'final-response':
      return from(lostOn(facts), 'caseClocks.from.result');
    case 'complaint':
      return from(facts.filings.find(({ appeal }) => appeal)?.on ?? null, 'caseClocks.from.complaint');
  }
}

/** The last filing to which the answers of this rule belong. */
export function filingFor(rule: Pick<Rule, 'route'>, { filings }: CaseFacts): Filing | null {
  const withWhom = rule.route === 'paypal' ? ['paypal'] : ['issuer', 'bank'];
  return filings.findLast((filing) => withWhom.includes(filing.with) && !filing.appeal) ?? null;
}

export function openInquiry({ filings }: CaseFacts): Filing | null {
  return filings.find(({ inquiry, ended }) => inquiry && ended === null) ?? null;
}

function posting(facts: CaseFacts): ClockStart | null {
  const unposted = booked(facts).every(({ posted }) => posted === null);
  return from(postingOf(booked(facts)), unposted ? 'caseClocks.from.unposted' : 'caseClocks.from.posting');
}

function booked({ claim }: CaseFacts) {
  return claim.charges.filter(({ pending }) => !pending);
}

/** The issuer's or bank's decision against the person; the regulators look at no other. */
function lostOn({ decision, reached, filings, claim }: CaseFacts): Day | null {
  if (decision?.for !== 'merchant' || (reached !== 'lost' && reached !== 'appeal')) return null;
  const by = filings.findLast(({ ended }) => ended?.how === 'merchant')?.with;
  const wallet = claim.route === 'paypal' || claim.route === 'app-store' || claim.route === 'google-play';
  const theirs = by === undefined ? !wallet : by === 'issuer' || by === 'bank' || by === 'regulator';
  return theirs ? decision.on : null;
}

function from(day: Day | null, id: Said['id']): ClockStart | null {
  return day === null ? null : { day, what: { id } };
}
