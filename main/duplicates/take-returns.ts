import { RETURN_RATE } from './rate-weights.ts';
import { bearsNumberOf, mayBeForeign, returnsExactly, SHARE_OF_CYCLE, usualGap } from './refunds.ts';
import { type Row, rowsBetween } from './rows.ts';
import { REFUND_DAYS, RETURN_DAYS, SUBSCRIPTION_WINDOW_DAYS } from './weights.ts';

export interface Returned {
  readonly credits: readonly Row[];
  /** Minor units of the extra charges' account currency. */
  readonly minor: number;
}

/**
 * What came back for the extra charges, from credits not yet spent on another group. Whole returns go before
 * those at another rate, and these before parts.
 */
export function takeReturns(
  extras: readonly Row[],
  credits: readonly Row[],
  charges: readonly Row[],
  spent: Set<Row>,
): Returned {
  const taken: Row[] = [];
  let minor = 0;
  for (const extra of extras) {
    const open = rowsBetween(credits, extra.day, extra.day + REFUND_DAYS).filter(
      (credit) => !spent.has(credit),
    );
    const whole = wholeOf(extra, open, charges, returnsExactly) ?? atOtherRate(extra, open, charges);
    const found = whole ? [whole] : partsOf(extra, open, charges);
    for (const credit of found) {
      spent.add(credit);
      taken.push(credit);
    }
    const owed = Math.abs(extra.charge.amount.minor);
    const back = found.reduce((sum, credit) => sum + inCurrencyOf(extra, credit, owed), 0);
    minor += whole ? owed : Math.min(back, owed);
  }
  return { credits: taken, minor };
}

type Returns = (credit: Row, charge: Row) => boolean;

/** The first credit that returns the whole charge and that no later double charge of its price has a better claim to. */
function wholeOf(extra: Row, open: readonly Row[], charges: readonly Row[], returns: Returns): Row | null {
  const whole = open.filter((credit) => returns(credit, extra) && !namesOther(credit, extra, charges));
  const last = whole.at(-1);
  if (!last) return null;
  const around = rowsBetween(charges, extra.day - REFUND_DAYS, last.day);
  const equal = around.filter((charge) => charge === extra || returns(last, charge));
  const near = usualGap(equal) * SHARE_OF_CYCLE;
  const first = equal.indexOf(extra) + 1;
  for (let later = equal.length - 1; later > first; later -= 1) {
    const [before, double] = [equal[later - 1], equal[later]];
    if (!before || !double || double.day - before.day > near) continue;
    const its = whole.findIndex((credit) => credit.day >= double.day);
    if (its >= 0) whole.splice(its, 1);
  }
  return whole[0] ?? null;
}

/** The credit bears the number of a charge long before or after this one. */
function namesOther(credit: Row, extra: Row, charges: readonly Row[]): boolean {
  const named = charges.filter((charge) => bearsNumberOf(credit, charge));
  return (
    named.length > 0 && named.every((charge) => Math.abs(charge.day - extra.day) > SUBSCRIPTION_WINDOW_DAYS)
  );
}

/** A foreign price that came back in home money within weeks; no other charge's exact return. */
function atOtherRate(extra: Row, open: readonly Row[], charges: readonly Row[]): Row | null {
  if (!mayBeForeign(extra) && !isMovedByRates(extra, charges)) return null;
  const inHomeMoney = open.filter(
    ({ charge, day }) =>
      charge.original === null &&
      day <= extra.day + RETURN_DAYS &&
      !charges.some((other) => other.charge.amount.minor === -charge.amount.minor),
  );
  return wholeOf(extra, inHomeMoney, charges, returnsNearly);
}

function returnsNearly(credit: Row, charge: Row): boolean {
  const [back, out] = [credit.charge.amount, charge.charge.amount];
  const move = rateMove(Math.abs(credit.day - charge.day));
  return back.currency === out.currency && Math.abs(back.minor + out.minor) <= Math.abs(out.minor) * move;
}

function rateMove(days: number): number {
  return Math.min(RETURN_RATE.most, RETURN_RATE.least + RETURN_RATE.move * Math.sqrt(days));
}

/** The merchant's charges hardly ever cost the same, yet nearly: one foreign price at each month's rate. */
function isMovedByRates({ value, currency }: Row, charges: readonly Row[]): boolean {
  const near = charges.filter(
    (charge) => charge.currency === currency && Math.abs(charge.value - value) <= RETURN_RATE.apart * value,
  );
  const prices = new Set(near.map((charge) => charge.value));
  return near.length >= RETURN_RATE.charges && prices.size > near.length / 2;
}

/** Parts that add up to the charge; else what is smaller and not simply another charge's return. */
function partsOf(extra: Row, open: readonly Row[], charges: readonly Row[]): readonly Row[] {
  const owed = Math.abs(extra.value);
  const smaller = open.filter(({ currency, value }) => currency === extra.currency && -value < owed);
  for (const [index, part] of smaller.entries()) {
    const rest = smaller.slice(index + 1).find(({ value }) => -value - part.value === owed);
    if (rest) return [part, rest];
  }
  const parts: Row[] = [];
  let left = owed;
  for (const credit of smaller) {
    if (-credit.value > left || isReturnOfOther(credit, charges)) continue;
    parts.push(credit);
    left += credit.value;
  }
  return parts;
}

function isReturnOfOther(credit: Row, charges: readonly Row[]): boolean {
  return charges.some((charge) => charge.day <= credit.day && returnsExactly(credit, charge));
}

function inCurrencyOf(extra: Row, credit: Row, owed: number): number {
  if (credit.charge.amount.currency === extra.charge.amount.currency)
    return Math.abs(credit.charge.amount.minor);
  return Math.round((owed * Math.abs(credit.value)) / Math.abs(extra.value));
}
