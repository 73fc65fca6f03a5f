import type { CaseCharge } from '../../shared/case/claim.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { ReturnWay } from '../../shared/case/terms.ts';
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
export function settle(
  db: Ledger,
  { case: id, charge, settles, as }: Parsed<'cases.settle'>,
  now: Date,
): void {
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
    const asks = asksWith(facts, sameMerchant);
    if (asks !== null && as === undefined) throw new Problem({ id: 'problems.settleAsks' });
    const taken = { credit, left, settled, sameMerchant };
    const credits = as === 'refund' ? null : asks;
    logEvent(db, id, credits ? creditedBy(credits, taken) : moneyBack(facts, taken), now);
    // What was credited stays with the decision.
    if (credits && as === 'won') logEvent(db, id, wonWith(credits, credit.day), now);
  }).immediate();
}

/** By charge: with whom a dispute is open, where it has to be said whether this credit ends it. */
export function askedWith(db: Ledger, id: number, facts: CaseFacts): Map<number, OutsideRoute> {
  const asked = new Map<number, OutsideRoute>();
  if (decider(facts) === undefined) return asked;
  for (const candidate of creditsForCases(db, [id])) {
    const asks = asksWith(facts, candidate.sameMerchant);
    const fit = asks && fitOf(facts, caseChargeOf(db, candidate.charge), candidate);
    if (asks && fit && fit.confirms === null) asked.set(candidate.charge, asks);
  }
  return asked;
}

/**
 * A credit in the merchant's name while somebody else decides: a refund that stays, or what they credit for the time
 * being. Statements do not tell, and taken for the wrong one it would be claimed twice or counted too early.
 */
function asksWith(facts: CaseFacts, sameMerchant: boolean): OutsideRoute | null {
  return sameMerchant ? (decider(facts) ?? null) : null;
}

/** Who credits meanwhile, where a dispute is open. */
function decider({ filings }: CaseFacts): OutsideRoute | undefined {
  return filings.find((filing) => filing.ended === null && PROVISIONAL.has(filing.with))?.with;
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

function moneyBack(facts: CaseFacts, taken: Taken): CaseEvent {
  const { sameMerchant } = taken;
  const open = facts.filings.filter(({ ended }) => ended === null).map((filing) => filing.with);
  const decides = decider(facts);
  const store = open.includes('store') || facts.storeAskedOn !== null ? 'store' : undefined;
  const from = sameMerchant ? store : (decides ?? open[0]);
  // What the merchant or a store sends stays; what whoever decides credits meanwhile may be taken back.
  const provisional = !sameMerchant && decides !== undefined;
  return backOf(taken, from === undefined ? 'merchant' : WAYS[from], provisional);
}

/** What whoever decides credits until then. */
function creditedBy(whom: OutsideRoute, taken: Taken): CaseEvent {
  return backOf(taken, WAYS[whom], true);
}

function wonWith(whom: OutsideRoute, on: Day): CaseEvent {
  return { kind: 'decided', on, for: 'person', with: whom, note: '' };
}

function backOf({ credit, left, settled }: Taken, way: ReturnWay, provisional: boolean): CaseEvent {
  return {
    kind: 'money-back',
    on: credit.day,
    // What another case may take of it stays in it.
    amount: settled.currency === left.currency && settled.minor < left.minor ? settled : left,
    settles: settled,
    way,
    provisional,
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
