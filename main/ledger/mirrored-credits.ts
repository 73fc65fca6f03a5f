import type { Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import type { Ledger } from './open.ts';

/** A debit of the same account and amount as a credit that a case took. */
export interface MirroredCredit {
  /** Of the list in `case_charge`: which credit. */
  readonly ordinal: number;
  readonly day: Day;
  readonly text: string;
  readonly amount: Money;
  readonly account: string;
}

/** No network lets a dispute run longer than about half a year. */
const WITHIN_DAYS = 200;

/** Booked debits after a credit of the case that take just as much from its account again, oldest first. */
export function mirroredCredits(db: Ledger, id: number): MirroredCredit[] {
  return db
    .prepare<[number], Omit<MirroredCredit, 'amount'> & Money>(
      `SELECT part.ordinal, debit.day, wording.text, -debit.minor AS minor, debit.currency, account.name AS account
        FROM case_charge part JOIN charge credit ON credit.id = part.charge_id
          JOIN charge debit INDEXED BY charge_by_account_and_day ON debit.account_id = credit.account_id
            AND debit.day BETWEEN credit.day AND date(credit.day, '+${WITHIN_DAYS} days')
            AND debit.minor = -credit.minor AND debit.currency = credit.currency AND debit.pending = 0
          JOIN wording ON wording.id = debit.wording_id JOIN account ON account.id = debit.account_id
        WHERE part.case_id = ? AND part.role = 'credit'
        ORDER BY debit.day, debit.id`,
    )
    .all(id)
    .map(({ minor, currency, ...line }) => ({ ...line, amount: { minor, currency } }));
}
