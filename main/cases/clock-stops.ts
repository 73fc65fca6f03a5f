import type { Rule } from '../../shared/dispute/rule.ts';
import { filingFor } from './clock-starts.ts';
import type { CaseFacts } from './facts.ts';
import { provisionalIn } from './money.ts';
import { openCharges } from './open-charges.ts';
import { isClosed, isDecided } from './phases.ts';

/** Whether what the clock counted down to has been done, or no longer matters. */
export function isStopped(rule: Rule, facts: CaseFacts): boolean {
  if (isClosed(facts.reached)) return true;
  // A decision against the person starts the clocks of the appeal and leaves those of other ways running.
  if (isDecided(facts.reached) && facts.reached !== 'lost') return true;
  switch (rule.countedFrom) {
    case 'charge':
    case 'posting':
    case 'posting-or-promise':
    case 'statement-sent':
    case 'payment-due':
      return isDone(rule, facts);
    case 'invoice':
      return facts.askedOn !== null;
    case 'request':
      return facts.waiting === null;
    case 'promise':
      return facts.promise === null;
    case 'filing':
      return isAnswered(rule, facts);
    case 'offer':
    case 'inquiry':
    case 'complaint':
      return false;
    case 'result':
    case 'final-response':
      return facts.filings.some(({ appeal }) => appeal);
  }
}

/** A limit of a charge ends with the filing that it is about; a filing that was taken back ends nothing. */
function isDone(rule: Rule, facts: CaseFacts): boolean {
  const { askedOn, storeAskedOn } = facts;
  switch (rule.route) {
    case 'app-store':
    case 'google-play':
      return storeAskedOn !== null;
    case 'merchant':
      return askedOn !== null;
    case 'paypal':
    case 'card':
    case 'debit-card':
    case 'prepaid':
    case 'bank-transfer':
    case 'regulator':
    case 'any':
      return openCharges(rule, facts).length === 0;
  }
}

function isAnswered(rule: Rule, facts: CaseFacts): boolean {
  if (filingFor(rule, facts)?.ended) return true;
  if (rule.id.endsWith('-merchant-response')) return facts.contest !== null;
  return rule.id === 'us-rege-10bd' && provisionalIn(facts).length > 0;
}
