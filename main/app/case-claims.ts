import type { Flag } from '../../shared/contract/review.ts';
import { type Day, today } from '../../shared/day.ts';
import type { DeedDone } from '../../shared/review.ts';
import { caseClaiming } from '../ledger/case-charges.ts';
import { eventsOf } from '../ledger/case-events.ts';
import {
  casesOfDecisions,
  insertCase,
  type StoredCase,
  storedCases,
  writeCaseDecision,
} from '../ledger/cases.ts';
import { decisionsOfDeed } from '../ledger/deeds.ts';
import type { Ledger } from '../ledger/open.ts';
import { claimedWithoutCase, flagById, flagsDecidedBy, flagsOver } from '../ledger/shown-flags.ts';
import { claimOfFlag } from './case-draft.ts';
import { lastStanding, OPENING } from './case-log.ts';
import { keep, undoing } from './case-store.ts';
import { type Log, tellFailure } from './fault.ts';

/*
 * "Charged twice" in the review opens a case, and taking that back voids it while nothing else was logged. Only
 * cases that the review opened follow it; one that was opened from a charge or by hand is the person's own.
 */

/** What a deed is about, told before it is done: ids of flags do not outlive it. */
export interface Touched {
  readonly charges: readonly number[];
  readonly cases: readonly number[];
}

/** Of flags that are about to be decided. */
export function touchedByFlags(db: Ledger, flags: readonly Flag[]): Touched {
  const decisions = flags.flatMap(({ decision }) => (decision?.verdict === 'claimed' ? decision.id : []));
  return touched(db, flags, decisions);
}

/** Of a deed that is about to be taken back. */
export function touchedByDeed(db: Ledger, deed: number, day: Day): Touched {
  const decisions = decisionsOfDeed(db, deed);
  const flags = flagsDecidedBy(db, decisions).flatMap((flag) => flagById(db, flag, day) ?? []);
  return touched(db, flags, decisions);
}

function touched(db: Ledger, flags: readonly Flag[], decisions: readonly number[]): Touched {
  return {
    charges: flags.flatMap(({ charges }) => charges.map(({ id }) => id)),
    cases: casesOfDecisions(db, decisions).flatMap((one) => (isLive(one) ? one.id : [])),
  };
}

function isLive({ standing }: StoredCase): boolean {
  return standing !== 'void';
}

/** After a deed was done or taken back: every claimed flag that it touched has a case, and no other keeps one for nothing. */
export function followReview(db: Ledger, { charges, cases }: Touched, now: Date): DeedDone['cases'] {
  const day = today(now);
  const opened = flagsOver(db, charges).flatMap((id) => {
    const flag = flagById(db, id, day);
    return flag?.decision?.verdict === 'claimed' ? (caseFor(db, flag, flag.decision.id, day, now) ?? []) : [];
  });
  const kept = storedCases(db, cases).filter(
    ({ decision }) => decision !== null && flagsDecidedBy(db, [decision]).length === 0,
  );
  return { opened, kept: kept.flatMap(({ id }) => (release(db, id, now) ? [] : id)) };
}

/** The case of a claimed flag that had none; null where it has one, or where there is nothing to claim. */
function caseFor(db: Ledger, flag: Flag, decision: number, on: Day, now: Date): number | null {
  const claim = claimOfFlag(db, flag);
  // What came back meanwhile leaves nothing to ask for.
  if (claim.atStake.minor === 0) return null;
  const before = casesOfDecisions(db, [decision]);
  if (before.some(isLive)) return null;
  const claiming = caseClaiming(
    db,
    flag.charges.map(({ id }) => id),
  );
  if (claiming?.open) {
    adopt(db, claiming.id, decision);
    return null;
  }
  const [voided] = before;
  if (voided) {
    const undone = eventsOf(db, voided.id).at(-1)?.id ?? 0;
    keep(db, voided.id, undoing(undone, today(now)), now);
    return voided.id;
  }
  const id = insertCase(db, decision);
  keep(db, id, { kind: 'opened', on, from: 'flag', claim }, now);
  return id;
}

/** A case that lost its decision goes on under the new one. */
function adopt(db: Ledger, id: number, decision: number): void {
  const [known] = storedCases(db, [id]);
  const lost = known && known.decision !== null && flagsDecidedBy(db, [known.decision]).length === 0;
  if (lost) writeCaseDecision(db, id, decision);
}

/** Voids a case of which nothing but the opening was logged; else it stays as it is, and false is answered. */
function release(db: Ledger, id: number, now: Date): boolean {
  if (lastStanding(db, id) !== OPENING) return false;
  keep(db, id, undoing(OPENING, today(now)), now);
  return true;
}

/**
 * Opens the cases of what was claimed before there were cases, or stands again since while its charges were not there.
 * Each by itself: what is wrong with one claim is logged, and keeps no other from its case.
 */
export function openClaimsFromBefore(db: Ledger, now: Date, log: Log): void {
  const open = db.transaction((id: number, decision: number, at: string) => {
    const flag = flagById(db, id, today(now));
    if (flag) caseFor(db, flag, decision, today(new Date(at)), now);
  });
  for (const { flag, decision, at } of claimedWithoutCase(db)) {
    try {
      open.immediate(flag, decision, at);
    } catch (error) {
      tellFailure(error, 'opening a case', log);
    }
  }
}
