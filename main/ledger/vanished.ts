import type { Ledger } from './open.ts';

/** A file without pending lines may come before the booking; so many days later it would show it. */
const SETTLED_AFTER_DAYS = 3;
/** A booking comes within so many days of its authorisation. */
const BOOKED_WITHIN_DAYS = 14;

/*
 * Which file is the later one is told by the days that it covers and not by when it was imported, so that
 * repeating imports in another order changes nothing.
 */
const VANISHED = `
  SELECT charge.id FROM charge INDEXED BY charge_pending
  WHERE charge.pending = 1
    AND EXISTS (
      SELECT 1 FROM import_account covers JOIN import ON import.id = covers.import_id
      WHERE covers.account_id = charge.account_id
        AND covers.from_day <= charge.day
        AND covers.to_day > (SELECT max(shows.to_day) FROM sighting
          JOIN import_account shows ON shows.import_id = sighting.import_id AND shows.account_id = charge.account_id
          WHERE sighting.charge_id = charge.id)
        AND (import.pending > 0 OR covers.to_day >= date(charge.day, '+${SETTLED_AFTER_DAYS} days')))
    AND NOT EXISTS (
      SELECT 1 FROM charge booked INDEXED BY charge_by_account_and_day
      WHERE booked.account_id = charge.account_id AND booked.pending = 0
        AND booked.day BETWEEN charge.day AND date(charge.day, '+${BOOKED_WITHIN_DAYS} days')
        AND booked.minor = charge.minor AND booked.currency = charge.currency
        AND (SELECT merchant_id FROM wording WHERE id = booked.wording_id)
          = (SELECT merchant_id FROM wording WHERE id = charge.wording_id)
        AND NOT EXISTS (SELECT 1 FROM sighting beside JOIN sighting own ON own.import_id = beside.import_id
          WHERE beside.charge_id = booked.id AND own.charge_id = charge.id))`;

/**
 * Ids of authorisations that a later file of the same account should show and does not, and that nothing
 * booked replaces: they were released, and no money was taken.
 */
export function vanishedCharges(db: Ledger): ReadonlySet<number> {
  return new Set(db.prepare<[], number>(VANISHED).pluck().all());
}
