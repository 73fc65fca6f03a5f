import { addDays } from '../../../shared/day.ts';
import { dollars } from '../../duplicates/prices.ts';
import { BOOKING_DAYS } from '../../duplicates/weights.ts';
import { askedFor } from './amounts.ts';
import { type Evidence, type Finding, SLIGHT, speaksAgainst, speaksFor, STRONG, TELLING } from './finding.ts';
import type { Situation } from './situation.ts';

/** Card checks are of about so many dollars at most (title of a help article on a $5 hold). */
const CARD_CHECK = 5;

/** One of the lines only holds the money, and drops off or becomes the other one. */
export function authorisation(situation: Situation): Finding {
  const pending = situation.charges.findLast((row) => row.charge.pending);
  return pending ? ofPending(situation, pending.charge.day) : ofBooked(situation);
}

function ofPending(situation: Situation, day: string): Finding {
  const { charges, first, days } = situation;
  const amount = askedFor(first);
  const booked = charges.filter((row) => !row.charge.pending);
  const [earlier] = booked;
  const evidence: Evidence[] = [
    booked.length === 0
      ? speaksFor(
          { id: 'hypotheses.authorisation.for.allPending', values: { count: charges.length } },
          STRONG,
        )
      : speaksFor({ id: 'hypotheses.authorisation.for.pending', values: { amount, day: { day } } }, STRONG),
  ];
  if (days <= BOOKING_DAYS) {
    const values = { days, within: BOOKING_DAYS };
    evidence.push(speaksFor({ id: 'hypotheses.authorisation.for.near', values }, TELLING));
  } else {
    const values = { days, within: BOOKING_DAYS };
    evidence.push(speaksAgainst({ id: 'hypotheses.authorisation.against.far', values }, STRONG));
  }
  if (dollars(first.value, first.currency) <= CARD_CHECK) {
    evidence.push(speaksFor({ id: 'hypotheses.authorisation.for.cardCheck', values: { amount } }, SLIGHT));
  }
  if (earlier && earlier.charge.day < day) {
    const values = { booked: { day: earlier.charge.posted ?? earlier.charge.day }, asked: { day } };
    evidence.push(speaksAgainst({ id: 'hypotheses.authorisation.against.bookedBefore', values }, TELLING));
  }
  return {
    usual: 1,
    evidence,
    ruledOut: false,
    settles: {
      id: 'hypotheses.authorisation.settles',
      values: { day: { day: addDays(day, BOOKING_DAYS) } },
    },
  };
}

function ofBooked({ first, last, kind, flag }: Situation): Finding {
  const [one, other] = [first.charge.posted, last.charge.posted];
  const evidence: Evidence[] = [];
  if (kind === 'lodging' || kind === 'fuel') {
    const values = { merchant: flag.merchant, kind };
    evidence.push(speaksFor({ id: 'hypotheses.authorisation.for.holds', values }, TELLING));
  }
  evidence.push(
    one !== null && other !== null
      ? speaksAgainst(
          {
            id: 'hypotheses.authorisation.against.booked',
            values: { days: one === other ? 'one' : 'two', first: { day: one }, second: { day: other } },
          },
          STRONG,
        )
      : speaksAgainst({ id: 'hypotheses.authorisation.against.notPending' }, TELLING),
  );
  return {
    usual: -2.5,
    evidence,
    ruledOut: one !== null && other !== null,
    settles: { id: 'hypotheses.authorisation.settlesBooked' },
  };
}
