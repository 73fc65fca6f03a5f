import { RETURN_RATE } from './rate-weights.ts';
import { isForeign, type Row, rowsBetween } from './rows.ts';
import {
  RECHARGE_DAYS,
  REFUND_DAYS,
  RETURN_DAYS,
  RETURN_DRIFT,
  SUBSCRIPTION_WINDOW_DAYS,
  WINDOW_DAYS,
} from './weights.ts';

/** The credit gives back exactly this charge: what was asked, or what was booked, give or take the rate. */
export function returnsExactly(credit: Row, charge: Row): boolean {
  const isAsked = -credit.value === charge.value;
  const back = credit.charge.amount;
  const out = charge.charge.amount;
  const apart = Math.abs(back.minor + out.minor);
  // Nearly all pairs end here, and there are very many of them.
  if (!isAsked && apart > drift(out.minor)) return false;
  if (isAsked && credit.currency === charge.currency) return true;
  if (back.currency !== out.currency) return false;
  if (apart === 0) return true;
  return credit.charge.original === null && mayBeForeign(charge) && apart <= drift(out.minor);
}

/** A foreign price, or one that may be: a plan whose bank prints home money only. */
function mayBeForeign(row: Row): boolean {
  return (
    row.charge.original !== null ||
    row.descriptor.kind === 'subscription' ||
    row.descriptor.kind === 'registrar' ||
    isForeign(row)
  );
}

function drift(minor: number): number {
  return RETURN_DRIFT * Math.abs(minor);
}

/** The first charge was returned before or on the day of the second: charged anew, not twice. */
export function isReturnedBetween(first: Row, second: Row, credits: readonly Row[]): boolean {
  return rowsBetween(credits, first.day, second.day).some((credit) => returnsExactly(credit, first));
}

/**
 * Counts a charge that was returned and then made anew as one. A
 * charge with an equal one shortly before it stays, because its return is that of a double charge.
 */
export function withoutRecharged(charges: readonly Row[], credits: readonly Row[]): readonly Row[] {
  const replaced = new Set<Row>();
  for (const credit of credits) {
    const around = rowsBetween(charges, credit.day - RETURN_DAYS, credit.day + 2 * RECHARGE_DAYS);
    const equal = around.filter((charge) => !replaced.has(charge) && returnsExactly(credit, charge));
    const at = indexOfReturned(credit, equal);
    const [before, returned, anew] = [equal[at - 1], equal[at], equal[at + 1]];
    if (!returned || !anew || anew.day > credit.day + RECHARGE_DAYS) continue;
    if (before && returned.day - before.day < usualGap(equal) * SHARE_OF_CYCLE) continue;
    const next = equal[at + 2];
    // The first keeps the rhythm of a plan better; but if the new one was doubled, that is to be seen.
    replaced.add(next && next.day <= anew.day + WINDOW_DAYS ? returned : anew);
  }
  return replaced.size === 0 ? charges : charges.filter((charge) => !replaced.has(charge));
}

/** The charge that a credit returns; of one made the same day and one shortly before, the earlier. */
function indexOfReturned(credit: Row, equal: readonly Row[]): number {
  const at = equal.findLastIndex((charge) => charge.day <= credit.day);
  const [before, last] = [equal[at - 1], equal[at]];
  const isAnew = before !== undefined && last?.day === credit.day && last.day > before.day;
  return isAnew && credit.day - before.day < usualGap(equal) ? at - 1 : at;
}

/** Nearer than this share of the usual gap, two charges are doubles rather than neighbours. */
export const SHARE_OF_CYCLE = 0.6;

/** Median days between neighbouring charges, at most a month. */
export function usualGap(charges: readonly Row[]): number {
  const gaps = charges.slice(1).map((row, index) => row.day - (charges[index]?.day ?? row.day));
  return Math.min(30, gaps.sort((one, other) => one - other)[gaps.length >> 1] ?? 30);
}

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

/** A cancelled approval keeps its number, and a shop names the order that it takes back. */
export function bearsNumberOf(credit: Row, charge: Row): boolean {
  const { reference } = credit.charge;
  if (reference !== null && reference === charge.charge.reference) return true;
  return credit.descriptor.codes !== '' && credit.descriptor.codes === charge.descriptor.codes;
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
