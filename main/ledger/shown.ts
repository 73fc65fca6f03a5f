import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { asTimelineRow, CHARGE_COLUMNS, CHARGE_TABLES, type ChargeRow } from './charges.ts';
import type { Ledger } from './open.ts';

/** A charge with the place where it was seen first. */
export interface ShownCharge {
  readonly row: TimelineRow;
  readonly import: number;
  readonly file: string;
  readonly ordinal: number;
  readonly line: number | null;
}

interface ShownRow extends ChargeRow {
  readonly import: number;
  readonly file: string;
  readonly ordinal: number;
  readonly line: number | null;
}

const FIRST_SIGHTING = `
  JOIN sighting ON sighting.charge_id = charge.id
    AND sighting.import_id = (SELECT min(import_id) FROM sighting s WHERE s.charge_id = charge.id)
  JOIN import ON import.id = sighting.import_id`;

const COLUMNS = `${CHARGE_COLUMNS}, import.id AS "import", import.name AS file, sighting.ordinal, sighting.line`;

/** The charges that this import was the first to show, in the order of its file. */
export function chargesFirstShownBy(db: Ledger, importId: number): ShownCharge[] {
  return db
    .prepare<[number, number], ShownRow>(
      `SELECT ${COLUMNS} FROM ${CHARGE_TABLES} ${FIRST_SIGHTING}
        WHERE charge.id IN (SELECT charge_id FROM sighting WHERE import_id = ?) AND import.id = ?
        ORDER BY sighting.ordinal`,
    )
    .all(importId, importId)
    .map(asShown);
}

/** Where a charge was seen first; undefined where it is gone. */
export function firstShown(db: Ledger, charge: number): ShownCharge | undefined {
  const row = db
    .prepare<[number], ShownRow>(
      `SELECT ${COLUMNS} FROM ${CHARGE_TABLES} ${FIRST_SIGHTING} WHERE charge.id = ?`,
    )
    .get(charge);
  return row && asShown(row);
}

function asShown(row: ShownRow): ShownCharge {
  const { file, ordinal, line } = row;
  return { row: asTimelineRow(row), import: row.import, file, ordinal, line };
}
