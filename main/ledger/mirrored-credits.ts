import type { Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import type { Ledger } from './open.ts';

/** A debit of the same account and amount as a credit that a case took. */
export interface MirroredCredit {
  readonly case: number;
  /** Of the list in `case_charge`: which credit. */
  readonly ordinal: number;
  /** The line of that credit; several cases may each have taken a part of it. */
  readonly credit: number;
  /** The debit. */
  readonly charge: number;
  readonly day: Day;
  readonly text: string;
  readonly amount: Money;
  readonly account: string;
}

/** No network lets a dispute run longer than about half a year. */
const WITHIN_DAYS = 200;

/**
 * Booked debits after a credit of these cases that take just as much from its account again, oldest first. What the
 * case is about itself, or was said not to be of it, is none.
 */
export function mirroredCredits(db: Ledger, cases: readonly number[]): MirroredCredit[] {
  if (cases.length === 0) return [];
  return db
    .prepare<[string], Omit<MirroredCredit, 'amount'> & Money>(
      `SELECT part.case_id AS "case", part.ordinal, credit.id AS credit, debit.id AS charge, debit.day,
          wording.text, -debit.minor AS minor, debit.currency, account.name AS account
        FROM json_each(?) AS wanted
          CROSS JOIN case_charge part ON part.case_id = wanted.value AND part.role = 'credit'
          CROSS JOIN charge credit ON credit.id = part.charge_id
          CROSS JOIN charge debit INDEXED BY charge_by_account_and_day ON debit.account_id = credit.account_id
            AND debit.day BETWEEN credit.day AND date(credit.day, '+${WITHIN_DAYS} days')
            AND debit.minor = -credit.minor AND debit.currency = credit.currency AND debit.pending = 0
          JOIN wording ON wording.id = debit.wording_id JOIN account ON account.id = debit.account_id
        WHERE NOT EXISTS (SELECT 1 FROM case_charge own WHERE own.case_id = part.case_id AND own.charge_id = debit.id)
        ORDER BY debit.day, debit.id`,
    )
    .all(JSON.stringify(cases))
    .map(({ minor, currency, ...line }) => ({ ...line, amount: { minor, currency } }));
}
