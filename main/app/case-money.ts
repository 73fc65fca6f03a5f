import type { CaseCharge, CaseEvent, ReturnWay } from '../../shared/case-event.ts';
import type { Parsed } from '../../shared/contract.ts';
import { type Day, today } from '../../shared/day.ts';
import type { OutsideRoute } from '../../shared/dispute/terms.ts';
import type { Money } from '../../shared/money.ts';
import { Problem } from '../../shared/problem.ts';
import { type EffectiveEvent, effectiveEvents } from '../cases/effective.ts';
import type { CaseFacts } from '../cases/facts.ts';
import { caseChargeOf } from '../ledger/case-charges.ts';
import { eventsOf } from '../ledger/case-events.ts';
import { creditsForCases } from '../ledger/case-proposals.ts';
import type { Ledger } from '../ledger/open.ts';
import { factsOf } from './case-facts.ts';
import { logEvent } from './case-log.ts';
import { fitOf } from './case-proposals.ts';

/**
 * Takes a proposed credit as money of the case; where the person had logged it before, that entry gets its line.
 * A Problem where it is no longer proposed, or cannot settle so much.
 */
export function settle(db: Ledger, { case: id, charge, settles }: Parsed<'cases.settle'>, now: Date): void {
  db.transaction(() => {
    const facts = factsOf(db, id);
    const candidate = creditsForCases(db, [id]).find((one) => one.charge === charge);
    const credit = candidate && caseChargeOf(db, charge);
    const fit = candidate && credit && fitOf(facts, credit, candidate);
    if (!fit) throw new Problem({ id: 'problems.proposalGone' });
    const logged = effectiveEvents(eventsOf(db, id)).find((one) => one.id === fit.confirms);
    if (logged) return logEvent(db, id, confirmed(logged, credit, today(now)), now);
    const settled = { ...fit.settles, minor: settles ?? fit.settles.minor };
    const left = { ...credit.amount, minor: candidate.left };
    // At another rate than the charge, less settles all of it; nobody can take more than that.
    const most = Math.max(left.minor, fit.settles.minor);
    if (settled.currency === left.currency && settled.minor > most)
      throw new Problem({ id: 'problems.settlesTooMuch', values: { most: { ...left, minor: most } } });
    const { sameMerchant } = candidate;
    logEvent(db, id, moneyBack(facts, { credit, left, settled, sameMerchant }), now);
  }).immediate();
}

/** What was logged by hand is now seen on a statement: it is the same money. */
function confirmed({ id, event }: EffectiveEvent, credit: CaseCharge, on: Day): CaseEvent {
  return { kind: 'corrected', on, event: id, was: { ...event, charge: credit } };
}

interface Taken {
  readonly credit: CaseCharge;
  readonly left: Money;
  readonly settled: Money;
  readonly sameMerchant: boolean;
}

function moneyBack(facts: CaseFacts, { credit, left, settled, sameMerchant }: Taken): CaseEvent {
  const open = facts.filings.filter(({ ended }) => ended === null).map((filing) => filing.with);
  const decides = open.find((whom) => PROVISIONAL.has(whom));
  const [from] = sameMerchant ? open.filter((whom) => whom === 'store') : [decides ?? open[0]];
  return {
    kind: 'money-back',
    on: credit.day,
    // What another case may take of it stays in it.
    amount: settled.currency === left.currency && settled.minor < left.minor ? settled : left,
    settles: settled,
    way: from === undefined ? 'merchant' : WAYS[from],
    // What the merchant or a store sends stays; what whoever decides credits meanwhile may be taken back.
    provisional: !sameMerchant && decides !== undefined,
    charge: credit,
    note: '',
  };
}

/** Those who credit a claim before they have decided it. */
const PROVISIONAL: ReadonlySet<OutsideRoute> = new Set(['issuer', 'bank', 'paypal']);

const WAYS: Readonly<Record<OutsideRoute, ReturnWay>> = {
  issuer: 'issuer',
  paypal: 'paypal',
  bank: 'bank',
  store: 'store',
  regulator: 'issuer',
};
