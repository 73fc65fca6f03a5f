import type { Day } from '../../shared/day.ts';
import { replay } from '../cases/replay.ts';
import type { CaseFacts } from '../cases/facts.ts';
import { eventsOf } from '../ledger/case-events.ts';
import { type StoredCase, storedCase } from '../ledger/cases.ts';
import type { Ledger } from '../ledger/open.ts';

/** What was read of each case the last time, as it was stored. Lists are asked for again after every change. */
const read = new WeakMap<Ledger, Map<number, { readonly json: string; readonly facts: CaseFacts }>>();

/** What lists need of a stored case: what it came to with its last event, in brief. The same object while it is the same. */
export function briefFactsOf(db: Ledger, { id, facts: json }: StoredCase): CaseFacts {
  const known = read.get(db) ?? new Map<number, { json: string; facts: CaseFacts }>();
  read.set(db, known);
  const before = known.get(id);
  if (before?.json === json) return before.facts;
  // Written by `snapshotOf` of this very version: after another one all snapshots were made anew.
  const facts = JSON.parse(json) as CaseFacts;
  known.set(id, { json, facts });
  return facts;
}

/** Tells something of facts once a day: lists are asked for again after every change, and most cases did not change. */
export function oncePerDay<Told>(
  tell: (id: number, facts: CaseFacts, today: Day) => Told,
): (id: number, facts: CaseFacts, today: Day) => Told {
  const told = new WeakMap<CaseFacts, { readonly on: Day; readonly what: Told }>();
  return (id, facts, today) => {
    const before = told.get(facts);
    if (before?.on === today) return before.what;
    const what = tell(id, facts, today);
    told.set(facts, { on: today, what });
    return what;
  };
}

/** All that the events of a case come to; a Problem where it is gone. */
export function factsOf(db: Ledger, id: number): CaseFacts {
  storedCase(db, id);
  return replay(eventsOf(db, id));
}
