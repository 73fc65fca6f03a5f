import type { Parsed } from '../../shared/contract.ts';
import type { GuideTick } from '../../shared/contract/cases.ts';
import { knownOfGuide } from '../cases/guide-known.ts';
import { storedCases } from '../ledger/cases.ts';
import { tellTick, toldTicks } from '../ledger/guide.ts';
import type { Ledger } from '../ledger/open.ts';
import { briefFactsOf, factsOf } from './case-facts.ts';

/** All points that are known to be done, or of which the person said whether they are. */
export function tickedOff(db: Ledger): readonly GuideTick[] {
  return db.transaction(() => {
    const known = knownTicks(db);
    const told = [...toldTicks(db)].map(([item, done]): GuideTick => ({ item, done, known: null }));
    const items = new Set(told.map(({ item }) => item));
    return [...told, ...known.filter(({ item }) => !items.has(item))];
  })();
}

/** Ticks a point off, or takes the tick away; what the ledger says already needs no word of the person. */
export function tick(db: Ledger, { item, done }: Parsed<'guide.tick'>, now: Date): readonly GuideTick[] {
  const isKnown = knownTicks(db).some((one) => one.item === item);
  tellTick(db, item, done === isKnown ? null : done, now.toISOString());
  return tickedOff(db);
}

/** What the record of the case shows that moved last, of those that are open; without one, of all. */
function knownTicks(db: Ledger): readonly GuideTick[] {
  const cases = storedCases(db);
  const open = cases.filter(({ standing }) => standing === 'open');
  const [latest] = (open.length > 0 ? open : cases)
    .map((stored) => ({ id: stored.id, movedOn: briefFactsOf(db, stored).movedOn }))
    .toSorted((one, other) => (one.movedOn < other.movedOn ? 1 : one.movedOn > other.movedOn ? -1 : 0));
  if (!latest) return [];
  const facts = factsOf(db, latest.id);
  const known = { case: latest.id, merchant: facts.claim.merchant };
  return knownOfGuide(facts).map((item) => ({ item, done: true, known }));
}
