import type { CasePlace, Sighting, TimelineRow } from '../../shared/contract/timeline.ts';
import type { ChargeKind } from '../../shared/charge.ts';
import type { FlagStatus, FlagStrength } from '../../shared/flag.ts';
import { Problem } from '../../shared/problem.ts';
import type { Verdict } from '../../shared/review.ts';
import type { AccountKind } from '../../shared/statement.ts';
import type { Ledger } from './open.ts';

/** The latest case in which the charge plays this part. */
export const caseAs = (part: CasePlace['part']): string =>
  `(SELECT max(case_id) FROM case_charge WHERE charge_id = charge.id AND role = '${part}')`;

/** Columns of one charge with its words and its part in a flag and a case; read them by `asTimelineRow`. */
export const CHARGE_COLUMNS = `
  charge.id, charge.account_id, charge.day, charge.posted, charge.time, wording.text AS description,
  merchant.name AS merchant, charge.minor, charge.currency, charge.original_minor, charge.original_currency,
  charge.reference, charge.kind, charge.pending, charge.instalment_number, charge.instalment_of,
  flag.id AS flag_id, flag.strength, flag.status, flag_charge.position, flag_charge.days_later,
  CASE WHEN flag.news = '[]' THEN decision.verdict END AS verdict,
  (SELECT count(*) FROM flag_charge member WHERE member.flag_id = flag.id AND member.position > 0) AS size,
  ${caseAs('claimed')} AS claimed_in, ${caseAs('owed')} AS owed_in, ${caseAs('credit')} AS credit_in`;

/**
 * Only "charged twice?" marks a charge. A charge is in one such flag at most; a credit may serve several,
 * then the first counts here.
 */
export const CHARGE_TABLES = `
  charge
  JOIN wording ON wording.id = charge.wording_id
  JOIN merchant ON merchant.id = wording.merchant_id
  LEFT JOIN flag_charge ON flag_charge.charge_id = charge.id
    AND flag_charge.flag_id = (SELECT min(marking.id) FROM flag_charge part JOIN flag marking
      ON marking.id = part.flag_id AND marking.kind = 'double-charge' WHERE part.charge_id = charge.id)
  LEFT JOIN flag ON flag.id = flag_charge.flag_id
  LEFT JOIN decision ON decision.id = flag.decision_id`;

/** The charges and credits of what may be charged twice: not what the person owes, nor what dissolved. */
export const FLAGGED = `
  SELECT part.charge_id, part.position FROM flag_charge part JOIN flag ON flag.id = part.flag_id
    LEFT JOIN decision ON decision.id = flag.decision_id
  WHERE flag.kind = 'double-charge' AND flag.status <> 'dissolved'
    AND NOT (flag.news = '[]' AND decision.verdict IS 'mine')`;

export interface ChargeRow {
  readonly id: number;
  readonly account_id: number;
  readonly day: string;
  readonly posted: string | null;
  readonly time: string | null;
  readonly description: string;
  readonly merchant: string;
  readonly minor: number;
  readonly currency: string;
  readonly original_minor: number | null;
  readonly original_currency: string | null;
  readonly reference: string | null;
  readonly kind: ChargeKind;
  readonly pending: number;
  readonly instalment_number: number | null;
  readonly instalment_of: number | null;
  readonly flag_id: number | null;
  readonly strength: FlagStrength | null;
  readonly status: FlagStatus | null;
  readonly position: number | null;
  readonly days_later: number | null;
  readonly verdict: Verdict | null;
  readonly size: number;
  readonly claimed_in: number | null;
  readonly owed_in: number | null;
  readonly credit_in: number | null;
}

export function asTimelineRow(row: ChargeRow): TimelineRow {
  return {
    id: row.id,
    account: row.account_id,
    day: row.day,
    posted: row.posted,
    time: row.time,
    description: row.description,
    merchant: row.merchant,
    amount: { minor: row.minor, currency: row.currency },
    original: moneyOrNull(row.original_minor, row.original_currency),
    reference: row.reference,
    kind: row.kind,
    pending: row.pending === 1,
    instalment:
      row.instalment_number === null || row.instalment_of === null
        ? null
        : { number: row.instalment_number, of: row.instalment_of },
    mark: markOf(row),
    case: caseOf(row),
  };
}

function moneyOrNull(minor: number | null, currency: string | null): TimelineRow['original'] {
  return minor === null || currency === null ? null : { minor, currency };
}

function markOf(row: ChargeRow): TimelineRow['mark'] {
  if (row.flag_id === null || row.strength === null || row.status === null || row.position === null)
    return null;
  return {
    flag: row.flag_id,
    strength: row.strength,
    status: row.status,
    position: row.position,
    size: row.size,
    daysLater: row.days_later ?? 0,
    verdict: row.verdict,
  };
}

/** A case that claims it goes before one that only names it. */
function caseOf({ claimed_in: claimed, owed_in: owed, credit_in: credit }: ChargeRow): CasePlace | null {
  if (claimed !== null) return { id: claimed, part: 'claimed' };
  if (owed !== null) return { id: owed, part: 'owed' };
  return credit === null ? null : { id: credit, part: 'credit' };
}

/** One charge; a Problem where an undo took it. */
export function chargeById(db: Ledger, id: number): TimelineRow {
  const row = db
    .prepare<[number], ChargeRow>(`SELECT ${CHARGE_COLUMNS} FROM ${CHARGE_TABLES} WHERE charge.id = ?`)
    .get(id);
  if (!row) throw new Problem({ id: 'problems.chargeGone' });
  return asTimelineRow(row);
}

/** Those of these charges that are there, oldest first. */
export function chargesById(db: Ledger, ids: readonly number[]): TimelineRow[] {
  return db
    .prepare<[string], ChargeRow>(
      `SELECT ${CHARGE_COLUMNS} FROM ${CHARGE_TABLES}
        WHERE charge.id IN (SELECT value FROM json_each(?)) ORDER BY charge.day, charge.id`,
    )
    .all(JSON.stringify(ids))
    .map(asTimelineRow);
}

/** The highest id of a charge; 0 where there is none. */
export function lastChargeId(db: Ledger): number {
  return db.prepare<[], number | null>('SELECT max(id) FROM charge').pluck().get() ?? 0;
}

/** The amounts, in minor units, of those of these charges that are there. */
export function amountsOf(db: Ledger, charges: readonly number[]): number[] {
  return db
    .prepare<[string], number>('SELECT minor FROM charge WHERE id IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(JSON.stringify(charges));
}

/**
 * Every file that shows the charge, and its line, oldest import first; a file that was added twice is one, as its first
 * import has it. No import shows a charge twice.
 */
export function sightingsOf(db: Ledger, charge: number): Sighting[] {
  return db
    .prepare<[number], Sighting>(
      // Beside min() SQLite gives the other columns of that very row.
      `SELECT min(import_id) AS "import", import.name AS file, line, ordinal, raw
        FROM sighting JOIN import ON import.id = import_id WHERE charge_id = ?
        GROUP BY import.sha256 ORDER BY 1`,
    )
    .all(charge);
}

/** Other charges of the same merchant, the nearest in time to this one, newest first. */
export function sameMerchant(db: Ledger, row: TimelineRow, atMost: number): TimelineRow[] {
  const near = (side: '<' | '>', order: 'DESC' | 'ASC') =>
    db
      .prepare<[number, string, number, number], ChargeRow>(
        `SELECT ${CHARGE_COLUMNS} FROM ${CHARGE_TABLES}
          WHERE wording.merchant_id = (SELECT merchant_id FROM wording JOIN charge mine
              ON mine.wording_id = wording.id WHERE mine.id = ?)
            AND (charge.day, charge.id) ${side} (?, ?)
          ORDER BY charge.day ${order}, charge.id ${order} LIMIT ?`,
      )
      .all(row.id, row.day, row.id, Math.floor(atMost / 2))
      .map(asTimelineRow);
  return [...near('>', 'ASC').reverse(), ...near('<', 'DESC')];
}

/** Whether there are more charges than so many, without counting them all. */
export function hasMoreCharges(db: Ledger, than: number): boolean {
  return db.prepare('SELECT 1 FROM charge LIMIT 1 OFFSET ?').get(than) !== undefined;
}

/** How many charges are stored. */
export function countCharges(db: Ledger): number {
  return db.prepare<[], number>('SELECT count(*) FROM charge').pluck().get() ?? 0;
}

/** A charge as the search for double charges reads it; the day of booking tells it nothing. */
export type ComparedCharge = Omit<StoredCharge, 'posted'>;

/** A stored charge with what its account is. */
export interface StoredCharge extends Omit<TimelineRow, 'mark' | 'merchant' | 'case'> {
  readonly accountKind: AccountKind | null;
}
