import type { Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import { Problem } from '../../shared/problem.ts';
import { type CasePart, writeCaseCharges } from './case-charges.ts';
import type { Ledger } from './open.ts';

export type CaseStanding = 'open' | 'over' | 'void';

/** What the events of a case come to, as it is kept beside them. */
export interface CaseSnapshot {
  /** JSON of what lists need; who makes it reads it. */
  readonly facts: string;
  readonly standing: CaseStanding;
  /** The first day on which money of it can come back. */
  readonly since: Day;
  /** Of a void case none. */
  readonly parts: readonly CasePart[];
  /** Keys of merchants whose credits may be its money; of what is not open none. */
  readonly merchants: readonly string[];
  /** Credits of any name that may be its money, positive; of what is not open none. */
  readonly amounts: readonly Money[];
}

/** A case as it is listed. */
export interface StoredCase {
  readonly id: number;
  readonly decision: number | null;
  readonly facts: string;
  readonly standing: CaseStanding;
}

const CASES = 'SELECT id, decision_id AS decision, facts, standing FROM case_file';

/** All cases but the void ones, or those of these ids, the latest first. */
export function storedCases(db: Ledger, ids?: readonly number[]): StoredCase[] {
  const wanted = ids === undefined ? 'TRUE' : 'id IN (SELECT value FROM json_each(?))';
  return db
    .prepare<string[], StoredCase>(`${CASES} WHERE standing <> 'void' AND ${wanted} ORDER BY id DESC`)
    .all(...(ids === undefined ? [] : [JSON.stringify(ids)]));
}

/** One case; a Problem where there is none, or its opening was undone. */
export function storedCase(db: Ledger, id: number): StoredCase {
  const row = db.prepare<[number], StoredCase>(`${CASES} WHERE id = ? AND standing <> 'void'`).get(id);
  if (!row) throw new Problem({ id: 'problems.caseGone' });
  return row;
}

/** The cases that these decisions opened, void ones too. */
export function casesOfDecisions(db: Ledger, decisions: readonly number[]): StoredCase[] {
  return db
    .prepare<[string], StoredCase>(
      `${CASES} WHERE decision_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .all(JSON.stringify(decisions));
}

/** Every case, void ones too. */
export function allCaseIds(db: Ledger): number[] {
  return db.prepare<[], number>('SELECT id FROM case_file ORDER BY id').pluck().all();
}

/** The cases that are not over. */
export function openCaseIds(db: Ledger): number[] {
  return db.prepare<[], number>("SELECT id FROM case_file WHERE standing = 'open' ORDER BY id").pluck().all();
}

/** Whether there is a case at all; most people have none. */
export function hasCases(db: Ledger): boolean {
  return db.prepare('SELECT 1 FROM case_file LIMIT 1').get() !== undefined;
}

/** A new case without anything in it yet; its opening is to follow in the same transaction. */
export function insertCase(db: Ledger, decision: number | null): number {
  const { lastInsertRowid } = db
    .prepare("INSERT INTO case_file (decision_id, facts, standing, since) VALUES (?, 'null', 'void', '')")
    .run(decision);
  return Number(lastInsertRowid);
}

/** Says which "charged twice" a case stands for. */
export function writeCaseDecision(db: Ledger, id: number, decision: number): void {
  db.prepare('UPDATE case_file SET decision_id = ? WHERE id = ?').run(decision, id);
}

/** Writes what the events of a case come to. */
export function writeSnapshot(db: Ledger, id: number, snapshot: CaseSnapshot): void {
  const { facts, standing, since, parts, merchants, amounts } = snapshot;
  db.prepare('UPDATE case_file SET facts = ?, standing = ?, since = ? WHERE id = ?').run(
    facts,
    standing,
    since,
    id,
  );
  writeCaseCharges(db, id, parts);
  db.prepare('DELETE FROM case_merchant WHERE case_id = ?').run(id);
  const addMerchant = db.prepare('INSERT OR IGNORE INTO case_merchant VALUES (?, ?)');
  for (const key of merchants) addMerchant.run(key, id);
  db.prepare('DELETE FROM case_amount WHERE case_id = ?').run(id);
  const addAmount = db.prepare('INSERT OR IGNORE INTO case_amount VALUES (?, ?, ?)');
  for (const { minor, currency } of amounts) addAmount.run(minor, currency, id);
}
