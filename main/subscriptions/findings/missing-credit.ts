import { type Day, dayNumber } from '../../../shared/day.ts';
import type { FoundFlag } from '../../../shared/flag.ts';
import { isCredit } from '../../duplicates/benign.ts';
import { chargeReturnedBy } from '../../duplicates/returned-by.ts';
import type { Row } from '../../duplicates/rows.ts';
import { REFUND_DAYS } from '../../duplicates/weights.ts';
import { flagOf, OLD_DAYS } from './finding.ts';

/** A credit is booked a few days before or after it was announced, at another rate. */
const BEFORE = 4;
const DRIFT = 0.03;
const BASE = 0.9;
/** After so many days without it, it is rather lost than late. */
const LONG = 14;

/**
 * Credits that a statement announced as pending, that no later statement of the account shows any longer,
 * and that nothing returned since.
 * @param rows rows of one merchant in time order, those that vanished among them
 */
export function missingCredits(rows: readonly Row[], end: Day): FoundFlag[] {
  const announced = rows.filter((row) => row.charge.vanished && row.charge.pending && isCredit(row));
  const booked = rows.filter((row) => !row.charge.vanished && isCredit(row));
  const spent = new Set<Row>();
  return announced.flatMap((credit) => {
    const came = booked.find((row) => !spent.has(row) && isBookingOf(row, credit));
    if (came) spent.add(came);
    if (came || credit.day < dayNumber(end) - OLD_DAYS) return [];
    const days = dayNumber(end) - credit.day;
    const charges = rows.filter((row) => row.value > 0 && !row.charge.vanished && row.day <= credit.day);
    const charge = chargeReturnedBy(credit, charges) ?? charges.findLast((row) => row.value >= -credit.value);
    return flagOf({
      kind: 'missing-credit',
      base: BASE,
      reasons: [
        {
          said: {
            id: 'findings.creditAnnounced',
            values: { amount: moneyOf(credit), day: { day: credit.charge.day } },
          },
          weight: 0.4,
        },
        { said: { id: 'findings.creditNotBooked', values: { days } }, weight: days > LONG ? 0.4 : -0.5 },
        ...(charge
          ? [
              {
                said: {
                  id: 'findings.creditForCharge',
                  values: { amount: moneyOf(charge), day: { day: charge.charge.day } },
                } as const,
                weight: charge.value === -credit.value ? 0.5 : 0.1,
              },
            ]
          : []),
        { said: { id: 'findings.maybeOtherAccount' }, weight: -0.4 },
      ],
      charges: charge ? [charge, credit] : [credit],
      about: credit,
      recoverable: Math.abs(credit.charge.amount.minor),
    });
  });
}

function isBookingOf(row: Row, credit: Row): boolean {
  if (row.day < credit.day - BEFORE || row.day > credit.day + REFUND_DAYS) return false;
  if (row.value === credit.value && row.currency === credit.currency) return true;
  const [one, other] = [row.charge.amount, credit.charge.amount];
  return (
    one.currency === other.currency && Math.abs(one.minor - other.minor) <= DRIFT * Math.abs(other.minor)
  );
}

function moneyOf(row: Row) {
  return { minor: Math.abs(row.value), currency: row.currency };
}
