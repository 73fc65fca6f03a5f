import type { TimelineRow } from '../../shared/contract/timeline.ts';
import type { Day } from '../../shared/day.ts';
import { asTimelineRow, CHARGE_COLUMNS, CHARGE_TABLES, type ChargeRow } from './charges.ts';
import type { Ledger } from './open.ts';

/**
 * The charges of the merchants of these charges, from the day after `after` to `to`, newest first. Where they are too many, the
 * nearest before and after the middle are told.
 */
export function chargesAround(
  db: Ledger,
  charges: readonly number[],
  days: { readonly after: Day; readonly middle: Day; readonly to: Day },
  atMost: number,
): TimelineRow[] {
  const side = (after: Day, to: Day, order: 'ASC' | 'DESC'): TimelineRow[] =>
    db
      .prepare<[string, Day, Day, number], ChargeRow>(
        `SELECT ${CHARGE_COLUMNS} FROM ${CHARGE_TABLES}
          WHERE charge.wording_id IN (SELECT id FROM wording WHERE merchant_id IN
              (SELECT merchant_id FROM json_each(?) AS own JOIN charge mine ON mine.id = own.value
                JOIN wording told ON told.id = mine.wording_id))
            AND charge.day > ? AND charge.day <= ?
          ORDER BY charge.day ${order}, charge.id ${order} LIMIT ?`,
      )
      .all(JSON.stringify(charges), after, to, Math.floor(atMost / 2))
      .map(asTimelineRow);
  return [...side(days.middle, days.to, 'ASC').reverse(), ...side(days.after, days.middle, 'DESC')];
}

/** Money that came in on these days, in any account, oldest first; not the payment of a card's own bill. */
export function creditsBetween(db: Ledger, from: Day, to: Day): TimelineRow[] {
  return db
    .prepare<[Day, Day], ChargeRow>(
      `SELECT ${CHARGE_COLUMNS} FROM ${CHARGE_TABLES}
        WHERE charge.day BETWEEN ? AND ? AND charge.minor > 0 AND charge.kind NOT IN ('payment', 'interest')
        ORDER BY charge.day, charge.id`,
    )
    .all(from, to)
    .map(asTimelineRow);
}
