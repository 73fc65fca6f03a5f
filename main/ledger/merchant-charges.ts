import type { AccountKind } from '../../shared/statement.ts';
import {
  asTimelineRow,
  CHARGE_COLUMNS,
  CHARGE_TABLES,
  type ChargeRow,
  type StoredCharge,
} from './charges.ts';
import type { Ledger } from './open.ts';

interface Row extends ChargeRow {
  readonly account_kind: AccountKind | null;
}

const SELECT = `SELECT ${CHARGE_COLUMNS}, account.kind AS account_kind
  FROM ${CHARGE_TABLES} JOIN account ON account.id = charge.account_id`;

/** These charges, oldest first. */
export function chargesByIds(db: Ledger, ids: readonly number[]): StoredCharge[] {
  return db
    .prepare<[string], Row>(
      `${SELECT} WHERE charge.id IN (SELECT value FROM json_each(?)) ORDER BY charge.day, charge.id`,
    )
    .all(JSON.stringify(ids))
    .map(asStored);
}

/** All charges of the merchants of these charges, oldest first. */
export function chargesOfMerchantsOf(db: Ledger, ids: readonly number[]): StoredCharge[] {
  return db
    .prepare<[string], Row>(
      `${SELECT} WHERE charge.wording_id IN (SELECT id FROM wording WHERE merchant_id IN
          (SELECT told.merchant_id FROM json_each(?) AS own JOIN charge mine ON mine.id = own.value
            JOIN wording told ON told.id = mine.wording_id))
        ORDER BY charge.day, charge.id`,
    )
    .all(JSON.stringify(ids))
    .map(asStored);
}

function asStored({ account_kind: accountKind, ...row }: Row): StoredCharge {
  const { mark: _mark, case: _case, merchant: _merchant, ...facts } = asTimelineRow(row);
  return { ...facts, accountKind };
}
