import type { Clock } from '../../shared/case/limits.ts';
import { type Day, daysBetween } from '../../shared/day.ts';
import { TOLD_LIMIT } from '../../shared/dispute/told-limit.ts';
import type { CaseFacts } from './facts.ts';
import { openCharges } from './open-charges.ts';
import { isClosed, isDecided } from './phases.ts';
import { TOLD } from './sources.ts';

/** The limit that whoever takes the claim told the person, whether a rule is known for it or not. */
export function toldLimit(facts: CaseFacts, today: Day): Clock[] {
  const told = facts.clocksSet[TOLD_LIMIT];
  if (!told) return [];
  const { on, until, note } = told;
  const over = isClosed(facts.reached) || (isDecided(facts.reached) && facts.reached !== 'lost');
  const route = facts.claim.route === 'paypal' ? 'paypal' : 'card';
  const stopped = over || openCharges({ route, country: null }, facts).length === 0;
  const clock: Clock = {
    id: TOLD_LIMIT,
    label: { id: 'caseClocks.told-limit' },
    means: { id: 'caseClocks.means.told-limit' },
    countedFrom: { what: { id: 'caseClocks.from.told' }, day: on },
    until,
    left: daysBetween(today, until),
    kind: 'filing',
    standing: stopped ? 'stopped' : today > until ? 'over' : 'running',
    past: 0,
    applies: 'surely',
    byCard: false,
    source: TOLD,
    ruleSays: null,
    note,
  };
  return [clock];
}
