import type { Row } from '../../duplicates/rows.ts';
import { REFUND_SETTLES, RETURN_DRIFT } from '../../duplicates/weights.ts';
import type { Money } from '../../../shared/money.ts';
import {
  DECISIVE, type Evidence, type Finding, SLIGHT, speaksAgainst, speaksFor, STRONG, TELLING,
} from './finding.ts'; // prettier-ignore
import { bookedOf, type Situation, textOf } from './situation.ts';
import { taxWithin } from './tax-rates.ts';

/** The money already came back, or part of it. Null where no credit is in sight. */
export function refunded(situation: Situation): Finding | null {
  const { credits, last, flag } = situation;
  const back = new Set(flag.refunds.map((row) => row.id));
  const known = credits.filter((credit) => back.has(credit.charge.id));
  const later = credits.filter((credit) => credit.day >= last.day && mayReturn(credit, situation));
  const best = known[0] ?? later.find((credit) => isWhole(credit, last)) ?? later[0];
  if (!best) return tooEarly(situation);
  const owed = flag.status === 'refunded' || isWhole(best, last) ? 0 : leftOf(situation, known, best);
  const day = { day: best.charge.day };
  return {
    usual: -0.5,
    evidence: [
      ...whatCame(situation, best, owed),
      ...known.slice(1).map(alsoCame),
      ...(back.has(best.charge.id) ? [] : [unsure(best)]),
      ...(owed !== null && owed > 0 ? [missing(last, owed)] : []),
    ],
    ruledOut: false,
    settles: { id: 'hypotheses.refunded.settles', values: { day, amount: bookedOf(best) } },
  };
}

function tooEarly({ credits, last }: Situation): Finding | null {
  const [latest] = credits.filter((credit) => credit.day < last.day && isWhole(credit, last));
  if (!latest) return null;
  const values = {
    day: { day: latest.charge.day },
    charged: { day: last.charge.day },
    amount: bookedOf(latest),
  };
  return {
    usual: -2,
    evidence: [speaksAgainst({ id: 'hypotheses.refunded.against.before', values }, STRONG)],
    ruledOut: true,
    settles: { id: 'hypotheses.refunded.settles', values },
  };
}

/** No more than the charge, and not simply the return of another purchase. */
function mayReturn(credit: Row, { last, others }: Situation): boolean {
  if (isWhole(credit, last)) return true;
  const [back, out] = [bookedOf(credit), bookedOf(last)];
  if (back.currency === out.currency && back.minor > out.minor) return false;
  return !others.some((row) => row.day <= credit.day && isWhole(credit, row));
}

/** The whole charge: what was asked, or what was booked give or take a rate. */
function isWhole(credit: Row, charge: Row): boolean {
  if (credit.currency === charge.currency && -credit.value === charge.value) return true;
  const [back, out] = [bookedOf(credit), bookedOf(charge)];
  return back.currency === out.currency && Math.abs(back.minor - out.minor) <= out.minor * RETURN_DRIFT;
}

/** Minor units still out; null where the currencies cannot be compared. */
function leftOf({ flag, last }: Situation, known: readonly Row[], best: Row): number | null {
  if (known.length > 0) return flag.recoverable.minor;
  const [out, back] = [bookedOf(last), bookedOf(best)];
  if (out.currency !== back.currency) return null;
  return back.minor >= out.minor * REFUND_SETTLES ? 0 : out.minor - back.minor;
}

function whatCame({ charges, last, first }: Situation, credit: Row, left: number | null): Evidence[] {
  const amount = bookedOf(credit);
  const charge = charges.findLast((row) => row.day <= credit.day) ?? first;
  const days = Math.max(0, credit.day - charge.day);
  const values = { amount, day: { day: credit.charge.day }, days };
  if (left === 0) return [speaksFor({ id: 'hypotheses.refunded.for.whole', values }, DECISIVE)];
  if (left === null) return [speaksFor({ id: 'hypotheses.refunded.for.credit', values }, TELLING)];
  const home = first.charge.amount.currency;
  const tax = taxWithin(bookedOf(last), home).find(({ minor }) => Math.abs(minor - amount.minor) <= 1);
  if (tax) {
    const said = {
      id: 'hypotheses.refunded.for.taxOnly',
      values: { ...values, percent: tax.percent },
    } as const;
    return [speaksFor(said, TELLING)];
  }
  return [speaksFor({ id: 'hypotheses.refunded.for.part', values }, TELLING)];
}

/** A further credit of one flag: three charges may come back in two. */
function alsoCame(credit: Row): Evidence {
  const values = { amount: bookedOf(credit), day: { day: credit.charge.day } };
  return speaksFor({ id: 'hypotheses.refunded.for.credit', values }, SLIGHT);
}

/** A credit that the flag does not count: it may belong to another purchase. */
function unsure(credit: Row): Evidence {
  const values = { day: { day: credit.charge.day }, text: textOf(credit) };
  return speaksAgainst({ id: 'hypotheses.refunded.against.otherPurchase', values }, STRONG);
}

function missing(last: Row, left: number): Evidence {
  const amount: Money = { minor: left, currency: last.charge.amount.currency };
  return speaksAgainst({ id: 'hypotheses.refunded.against.left', values: { amount } }, STRONG);
}
