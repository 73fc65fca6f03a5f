import type { CaseDeed, NextStep, OfferedDeed } from '../../shared/case/next-step.ts';
import type { Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import { offer } from './offers.ts';

/** A line of a statement: when, and how much, positive. */
export interface ArrivedLine {
  readonly day: Day;
  readonly amount: Money;
}

/** What later statements show of a case and the person has not settled yet. */
export interface Arrival {
  /** How many credits may be its money. */
  readonly proposals: number;
  /** The first of them. */
  readonly credit: ArrivedLine | null;
  /** A line by which the bank says that it took a credit back. */
  readonly takenBack: ArrivedLine | null;
}

/**
 * The next step where a statement shows something of the case: to say what it is comes first, since all that would
 * be done next may be done by it. Null where nothing arrived.
 */
export function arrivedStep({ credit, takenBack }: Arrival, next: NextStep): NextStep | null {
  if (takenBack) {
    const deeds = [offer('log-taken-back'), offer('refuse-taken-back'), ...last(next.deeds)];
    return { say: say('caseNext.takenBack', takenBack), more: null, by: endsOn(next), turn: 'act', deeds };
  }
  if (!credit) return null;
  const deeds = [offer('settle-credit'), offer('refuse-credit'), ...last(next.deeds)];
  return { say: say('caseNext.found', credit), more: null, by: endsOn(next), turn: 'act', deeds };
}

/** The day by which the person has to do something; null for a wait. No money on a statement moves it. */
export function endsOn({ by, turn }: NextStep): Day | null {
  return turn === 'wait' ? null : by;
}

/** Logging the same money by hand is not what is asked, and would count it twice. */
const BY_HAND: ReadonlySet<CaseDeed> = new Set(['money-back', 'provisional-credit', 'money-taken-back']);

function last(deeds: readonly OfferedDeed[]): OfferedDeed[] {
  return deeds.toSorted((one, other) => Number(BY_HAND.has(one.deed)) - Number(BY_HAND.has(other.deed)));
}

function say(id: 'caseNext.found' | 'caseNext.takenBack', { day, amount }: ArrivedLine): NextStep['say'] {
  return { id, values: { day: { day }, amount } };
}
