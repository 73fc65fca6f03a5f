import type { Flag } from '../../shared/contract/review.ts';
import type { Day } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import type { Deed, MineReason, Verdict } from '../../shared/review.ts';
import { contentOfCharge } from './linked-charges.ts';
import type { Ledger } from './open.ts';

/** One flag as it is being decided. */
export interface DecisionToKeep {
  readonly flag: Flag;
  readonly verdict: Verdict;
  readonly why: MineReason | null;
  readonly note: string;
  readonly until: Day | null;
  /** Ids of the credits that the person chose. */
  readonly credits: readonly number[];
  /** Whether it weighs on the next flag at this merchant. */
  readonly teaches: boolean;
}

/** Keeps what was decided by one key press, all of it or nothing. Answers the deed. */
export function keepDeed(db: Ledger, at: string, decisions: readonly DecisionToKeep[]): Deed {
  return db
    .transaction(() => {
      const { lastInsertRowid } = db.prepare('INSERT INTO deed (at) VALUES (?)').run(at);
      for (const decision of decisions) insertDecision(db, Number(lastInsertRowid), decision);
      return lastDeed(db) ?? nothingToUndo();
    })
    .immediate();
}

function insertDecision(db: Ledger, deed: number, { flag, ...decision }: DecisionToKeep): void {
  const { kind, strength, score, status, merchant, amount, recoverable, reasons: why } = flag;
  const credits = new Set([...flag.refunds.map(({ id }) => id), ...decision.credits]);
  const rows = [...flag.charges.map(({ id }) => id), ...credits].map((id) => contentOfCharge(db, id));
  const chosen = new Set(decision.credits);
  const ordinals = (holds: (row: (typeof rows)[number]) => boolean) =>
    rows.flatMap((row, ordinal) => (holds(row) ? [ordinal] : []));
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO decision (deed_id, verdict, why, note, until, kind, flag, facts, teaches)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      deed,
      decision.verdict,
      decision.why,
      decision.note,
      decision.until,
      kind,
      JSON.stringify({ kind, strength, score, status, merchant, amount, recoverable, reasons: why }),
      JSON.stringify({
        pending: ordinals(({ pending }) => pending === 1),
        chosen: ordinals(({ id }) => chosen.has(id)),
      }),
      decision.teaches ? 1 : 0,
    );
  const add = db.prepare('INSERT INTO decision_charge VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  rows.forEach((row, ordinal) => {
    const position = ordinal < flag.charges.length ? ordinal + 1 : 0;
    const { account, day, text, minor, currency, reference, occurrence } = row;
    add.run(lastInsertRowid, ordinal, position, account, day, text, minor, currency, reference, occurrence);
  });
}

interface DeedRow {
  readonly id: number;
  readonly at: string;
  readonly verdict: Verdict;
  readonly merchant: string;
  readonly flags: number;
}

const STANDING_DEEDS = `
  SELECT deed.id, deed.at, decision.verdict, json_extract(decision.flag, '$.merchant') AS merchant,
    (SELECT count(*) FROM decision each WHERE each.deed_id = deed.id) AS flags
  FROM deed JOIN decision ON decision.id = (SELECT min(id) FROM decision first WHERE first.deed_id = deed.id)
  WHERE undone = 0`;

/** The last deed that was not undone; null where there is none. */
export function lastDeed(db: Ledger): Deed | null {
  return db.prepare<[], DeedRow>(`${STANDING_DEEDS} ORDER BY deed.id DESC LIMIT 1`).get() ?? null;
}

/** This deed, or without an id the last that stands; a Problem where it does not stand. */
export function standingDeed(db: Ledger, id?: number): Deed {
  if (id === undefined) return lastDeed(db) ?? nothingToUndo();
  return db.prepare<[number], DeedRow>(`${STANDING_DEEDS} AND deed.id = ?`).get(id) ?? nothingToUndo();
}

/** Takes a deed back, whatever was done since. */
export function takeBack(db: Ledger, deed: number): void {
  db.prepare('UPDATE deed SET undone = 1 WHERE id = ?').run(deed);
}

/** Ids of the decisions of a deed. */
export function decisionsOfDeed(db: Ledger, deed: number): number[] {
  return db
    .prepare<[number], number>('SELECT id FROM decision WHERE deed_id = ? ORDER BY id')
    .pluck()
    .all(deed);
}

/** The bank's texts of the charges that a deed was about. */
export function textsOfDeed(db: Ledger, deed: number): string[] {
  return db
    .prepare<[number], string>(
      `SELECT DISTINCT text FROM decision_charge
        WHERE position > 0 AND decision_id IN (SELECT id FROM decision WHERE deed_id = ?)`,
    )
    .pluck()
    .all(deed);
}

function nothingToUndo(): never {
  throw new Problem({ id: 'problems.nothingToUndo' });
}
