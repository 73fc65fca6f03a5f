import type { Flag, FlagSummary, PlacedCharge, TimelineRow } from '../../shared/contract.ts';
import { type Day, daysBetween } from '../../shared/day.ts';
import type { DoubleCharge, FlagStatus, FlagStrength } from '../../shared/flag.ts';
import { asTimelineRow, CHARGE_COLUMNS, CHARGE_TABLES, type ChargeRow } from './charges.ts';
import type { Ledger } from './open.ts';
import { readReasons } from './said-json.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Whether charges changed since the flags were found. */
export function flagsAreStale(db: Ledger): boolean {
  return readSetting(db, 'flags') === 'stale';
}

/**
 * Puts the flags just found in the place of the earlier ones. A flag over the same charges keeps
 * its id. Answers how many are over charges that were not flagged together before.
 */
export function replaceFlags(db: Ledger, found: readonly DoubleCharge[]): number {
  return db
    .transaction(() => {
      const earlier = idsByCharges(db);
      db.exec('DELETE FROM flag');
      let next = Math.max(0, ...earlier.values()) + 1;
      let fresh = 0;
      for (const flag of found) {
        const known = earlier.get(chargesKey(flag.charges));
        if (known === undefined) fresh++;
        insertFlag(db, known ?? next++, flag);
      }
      writeSetting(db, 'flags', 'fresh');
      return fresh;
    })
    .immediate();
}

function chargesKey(charges: readonly number[]): string {
  return charges.toSorted((one, other) => one - other).join(',');
}

function idsByCharges(db: Ledger): Map<string, number> {
  const members = db
    .prepare<[], { flag_id: number; charge_id: number }>(
      'SELECT flag_id, charge_id FROM flag_charge WHERE position > 0 ORDER BY flag_id',
    )
    .all();
  const charges = new Map<number, number[]>();
  for (const { flag_id, charge_id } of members) {
    const list = charges.get(flag_id) ?? [];
    list.push(charge_id);
    charges.set(flag_id, list);
  }
  return new Map([...charges].map(([id, list]) => [chargesKey(list), id]));
}

function insertFlag(db: Ledger, id: number, flag: DoubleCharge): void {
  db.prepare('INSERT INTO flag VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
    id,
    flag.kind,
    flag.strength,
    flag.score,
    flag.status,
    flag.merchant,
    flag.amount.minor,
    flag.amount.currency,
    flag.recoverable.minor,
    flag.recoverable.currency,
    JSON.stringify(flag.reasons),
  );
  const dayOf = db.prepare<[number], Day>('SELECT day FROM charge WHERE id = ?').pluck();
  const add = db.prepare('INSERT INTO flag_charge VALUES (?, ?, ?, ?)');
  let before: Day | undefined;
  flag.charges.forEach((charge, index) => {
    const day = dayOf.get(charge);
    add.run(charge, id, index + 1, before === undefined || day === undefined ? 0 : daysBetween(before, day));
    before = day;
  });
  for (const credit of flag.refunds) add.run(credit, id, 0, 0);
}

interface FlagRow {
  readonly id: number;
  readonly kind: 'double-charge';
  readonly strength: FlagStrength;
  readonly score: number;
  readonly status: FlagStatus;
  readonly merchant: string;
  readonly amount_minor: number;
  readonly amount_currency: string;
  readonly recoverable_minor: number;
  readonly recoverable_currency: string;
  readonly reasons: string;
}

/** All flags: likely before possible, what is settled last, then by certainty. */
export function listFlags(db: Ledger): FlagSummary[] {
  const members = membersByFlag(db);
  return db
    .prepare<[], FlagRow>(`SELECT * FROM flag ORDER BY strength, status = 'refunded', score DESC, id`)
    .all()
    .map((row) => {
      const parts = members.get(row.id) ?? [];
      return {
        id: row.id,
        strength: row.strength,
        status: row.status,
        score: row.score,
        merchant: row.merchant,
        amount: { minor: row.amount_minor, currency: row.amount_currency },
        recoverable: { minor: row.recoverable_minor, currency: row.recoverable_currency },
        charges: parts.filter(({ position }) => position > 0).map(placeOf),
        refunds: parts.filter(({ position }) => position === 0).map(placeOf),
      };
    });
}

interface Member extends PlacedCharge {
  readonly flag_id: number;
  readonly position: number;
}

function membersByFlag(db: Ledger): Map<number, Member[]> {
  const members = new Map<number, Member[]>();
  const rows = db
    .prepare<[], Member>(
      `SELECT flag_id, position, charge.id, charge.day FROM flag_charge JOIN charge ON charge.id = charge_id
        ORDER BY flag_id, position, charge.day, charge.id`,
    )
    .all();
  for (const member of rows) {
    const list = members.get(member.flag_id);
    if (list) list.push(member);
    else members.set(member.flag_id, [member]);
  }
  return members;
}

function placeOf({ id, day }: Member): PlacedCharge {
  return { id, day };
}

/** One flag whole; null where there is none of this id (any more). */
export function flagById(db: Ledger, id: number): Flag | null {
  const row = db.prepare<[number], FlagRow>('SELECT * FROM flag WHERE id = ?').get(id);
  if (!row) return null;
  const members = db
    .prepare<[number], ChargeRow>(
      `SELECT ${CHARGE_COLUMNS} FROM ${CHARGE_TABLES}
        WHERE charge.id IN (SELECT charge_id FROM flag_charge WHERE flag_id = ?)
        ORDER BY charge.day, charge.id`,
    )
    .all(id)
    .map(asTimelineRow);
  const positions = new Map(
    db
      .prepare<[number], { id: number; position: number }>(
        'SELECT charge_id AS id, position FROM flag_charge WHERE flag_id = ?',
      )
      .all(id)
      .map((part) => [part.id, part.position]),
  );
  const positionOf = (row: TimelineRow): number => positions.get(row.id) ?? 0;
  return {
    id: row.id,
    kind: row.kind,
    strength: row.strength,
    score: row.score,
    status: row.status,
    merchant: row.merchant,
    amount: { minor: row.amount_minor, currency: row.amount_currency },
    recoverable: { minor: row.recoverable_minor, currency: row.recoverable_currency },
    reasons: readReasons(row.reasons),
    charges: members
      .filter((row) => positionOf(row) > 0)
      .toSorted((one, other) => positionOf(one) - positionOf(other)),
    refunds: members.filter((row) => positionOf(row) === 0),
  };
}
