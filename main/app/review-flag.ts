import type { FlagDetail } from '../../shared/contract/review.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { accountById } from '../ledger/accounts.ts';
import { chargesAround, creditsBetween } from '../ledger/around.ts';
import { sightingsOf } from '../ledger/charges.ts';
import type { Ledger } from '../ledger/open.ts';
import { flagById, flagsAlike } from '../ledger/shown-flags.ts';
import { fittingCredits } from '../review/credits.ts';
import { hypothesesOf } from '../review/hypotheses/hypotheses.ts';
import { worstFirst } from './review.ts';

const HALF_A_YEAR = 183;
const AROUND_SHOWN = 200;
/** The longest that card schemes give a merchant's dispute to end in a credit is about half a year. */
const CREDIT_DAYS = 200;
const CREDITS_SHOWN = 12;

/** All that the review shows of one flag; a Problem where it is gone. */
export function flagDetail(db: Ledger, id: number, today: Day): FlagDetail {
  const flag = flagById(db, id, today);
  const [first, second] = flag?.charges ?? [];
  if (!flag || !first) throw new Problem({ id: 'problems.flagGone' });
  const last = flag.charges.at(-1) ?? first;
  const lines = [...flag.charges, ...flag.refunds];
  const accounts = [...new Set(lines.map(({ account }) => account))].map((account) =>
    accountById(db, account),
  );
  const around = chargesAround(
    db,
    flag.charges.map((charge) => charge.id),
    { after: addDays(first.day, -HALF_A_YEAR - 1), middle: last.day, to: addDays(last.day, HALF_A_YEAR) },
    AROUND_SHOWN,
  );
  const from = (flag.kind === 'double-charge' ? (second ?? first) : first).day;
  const credits = fittingCredits(flag, creditsBetween(db, from, addDays(from, CREDIT_DAYS)), CREDITS_SHOWN);
  return {
    flag,
    accounts,
    sightings: lines.map((line) => ({ charge: line.id, sightings: sightingsOf(db, line.id) })),
    around,
    hypotheses: hypothesesOf({ flag, around, accounts, credits }),
    credits,
    alike: worstFirst(flagsAlike(db, flag, today)).flatMap((other) =>
      other.waits && other.id !== id ? other.id : [],
    ),
  };
}
