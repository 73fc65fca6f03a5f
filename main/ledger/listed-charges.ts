import type { ChargeKind } from '../../shared/charge.ts';
import type { Day } from '../../shared/day.ts';
import { caseAs } from './charges.ts';
import type { Ledger } from './open.ts';

/** A charge with what is known of it, as a table of an export tells it. */
export interface ListedCharge {
  readonly id: number;
  readonly day: Day;
  readonly posted: Day | null;
  readonly time: string | null;
  readonly account: string;
  readonly merchant: string;
  readonly description: string;
  readonly minor: number;
  readonly currency: string;
  readonly originalMinor: number | null;
  readonly originalCurrency: string | null;
  readonly kind: ChargeKind;
  readonly pending: 0 | 1;
  readonly reference: string | null;
  /** Where a file shows it first. */
  readonly file: string | null;
  readonly line: number | null;
  readonly flag: string | null;
  readonly status: string | null;
  readonly verdict: string | null;
  readonly caseId: number | null;
}

/** Every charge, oldest first; one after the other. */
export function listedCharges(db: Ledger): IterableIterator<ListedCharge> {
  return db.prepare<[], ListedCharge>(SQL).iterate();
}

const SQL = `
  SELECT charge.id, day, posted, time, account.name AS account, merchant.name AS merchant, wording.text AS description,
      minor, charge.currency, original_minor AS originalMinor, original_currency AS originalCurrency,
      charge.kind, charge.pending, reference, import.name AS file, shown.line,
      flag.kind AS flag, flag.status, decision.verdict,
      ${caseAs('claimed')} AS caseId
    FROM charge
      JOIN account ON account.id = account_id
      JOIN wording ON wording.id = wording_id
      JOIN merchant ON merchant.id = merchant_id
      LEFT JOIN sighting AS shown ON shown.charge_id = charge.id
        AND shown.import_id = (SELECT min(import_id) FROM sighting WHERE charge_id = charge.id)
      LEFT JOIN import ON import.id = shown.import_id
      LEFT JOIN flag ON flag.id = (SELECT min(flag_id) FROM flag_charge WHERE charge_id = charge.id)
      LEFT JOIN decision ON decision.id = flag.decision_id
    ORDER BY day, charge.id`;
