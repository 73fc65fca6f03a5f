import type { Claim } from '../../shared/case/claim.ts';
import type { CaseEvent, RecordedEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import { briefOf } from '../cases/brief.ts';
import type { CaseFacts } from '../cases/facts.ts';
import { outcomeOf } from '../cases/money.ts';
import { isClosed } from '../cases/phases.ts';
import { replay } from '../cases/replay.ts';
import { type CasePart, creditsOfCases } from '../ledger/case-charges.ts';
import { writeBrand } from '../ledger/account-routes.ts';
import { appendEvent, eventsOf } from '../ledger/case-events.ts';
import { creditsTakenBy } from '../ledger/case-proposals.ts';
import { allCaseIds, type CaseSnapshot, writeSnapshot } from '../ledger/cases.ts';
import type { Ledger } from '../ledger/open.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { proposeCredits, proposeFor } from './case-proposals.ts';
import { readSetting, writeSetting } from '../ledger/settings.ts';
import { settleDecisions } from './settle.ts';

/*
 * Between the events of a case, which the ledger keeps, and what they come to. The snapshot beside the events
 * saves replaying them for a list.
 */

/** What is kept beside events. */
function snapshotOf(events: readonly RecordedEvent[]): CaseSnapshot {
  const facts = replay(events);
  const standing = facts.voided ? 'void' : isClosed(facts.reached) ? 'over' : 'open';
  const isOpen = standing === 'open';
  return {
    facts: JSON.stringify(briefOf(facts)),
    standing,
    since: facts.claim.charges.map(({ day }) => day).toSorted()[0] ?? facts.openedOn,
    parts: facts.voided ? [] : partsOf(facts),
    merchants: isOpen ? merchantsOf(facts) : [],
    amounts: isOpen ? amountsOf(facts) : [],
  };
}

function merchantsOf({ claim }: CaseFacts): string[] {
  return [claim.merchant, ...claim.charges.map(({ description }) => description)].map(
    (text) => merchantOf(text).key,
  );
}

/** All of the stake, what is left or promised of it, and each charge, as it was booked and as it was asked. */
function amountsOf(facts: CaseFacts): Money[] {
  const { atStake, remaining } = outcomeOf(facts);
  const logged = facts.money.map(({ amount }) => amount);
  const charged = facts.claim.charges.flatMap(({ amount, original }) => [
    amount,
    ...(original ? [original] : []),
  ]);
  return [atStake, remaining, ...(facts.promise?.amount ? [facts.promise.amount] : []), ...logged, ...charged]
    .map(({ minor, currency }) => ({ minor: Math.abs(minor), currency }))
    .filter(({ minor }) => minor > 0);
}

/** The lines of statements that a case is about; the owed and the claimed ones first, in the order of the claim. */
export function partsOf({ claim, money, refusedCredits }: CaseFacts): CasePart[] {
  const parts: CasePart[] = claim.charges.map((charge) => ({ role: 'claimed', charge, taken: null }));
  if (claim.owed) parts.push({ role: 'owed', charge: claim.owed, taken: null });
  for (const { charge, amount } of money) {
    if (charge) parts.push({ role: 'credit', charge, taken: takenOf(amount, charge.amount) });
  }
  for (const charge of refusedCredits) parts.push({ role: 'refused', charge, taken: null });
  return parts;
}

/** In the credit's currency; of an amount that is told in another one the whole credit. */
function takenOf(amount: Money, credit: Money): number {
  return amount.currency === credit.currency ? amount.minor : credit.minor;
}

/** Writes an event, as it is, and what all come to by then: both or neither. Answers its place in the history. */
export function keep(db: Ledger, id: number, event: CaseEvent, now: Date): number {
  return db
    .transaction(() => {
      const before = creditsTakenBy(db, id);
      const told = JSON.stringify([...creditsOfCases(db, id)]);
      const ordinal = appendEvent(db, id, now.toISOString(), event);
      writeSnapshot(db, id, snapshotOf(eventsOf(db, id)));
      if (event.kind === 'claim-changed') keepBrand(db, event.claim);
      proposeFor(db, [id]);
      // What one case takes is no longer there for another, and the other way round.
      proposeCredits(db, [...before, ...creditsTakenBy(db, id)]);
      // What the case tells of a credit is no news to the decision that opened it.
      if (JSON.stringify([...creditsOfCases(db, id)]) !== told) settleDecisions(db);
      return ordinal;
    })
    .immediate();
}

/** A card bears one logo: who answered in one case is not asked again in the next one of that card. */
function keepBrand(db: Ledger, { charges, network, networkAsked }: Claim): void {
  if (networkAsked !== true) return;
  const keys = charges.flatMap(({ account }) => account?.key ?? []);
  writeBrand(db, [...new Set(keys)], network);
}

/** An event that takes another one back, or brings it back where it was such itself. */
export function undoing(event: number, on: Day): CaseEvent {
  return { kind: 'undone', on, event };
}

/** Makes everything that is derived from events anew. */
export function rebuildCases(db: Ledger): void {
  db.transaction(() => {
    for (const id of allCaseIds(db)) writeSnapshot(db, id, snapshotOf(eventsOf(db, id)));
  }).immediate();
}

/** A new version may read events otherwise: all snapshots are made anew once. */
export function rebuildForVersion(db: Ledger, version: string): void {
  if (readSetting(db, 'casesBy') === version) return;
  rebuildCases(db);
  writeSetting(db, 'casesBy', version);
}
