import { isForeign, type Row, rowsBetween } from './rows.ts';
import { RECHARGE_DAYS, RETURN_DAYS, RETURN_DRIFT, WINDOW_DAYS } from './weights.ts';

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
export function mayBeForeign(row: Row): boolean {
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

/** A cancelled approval keeps its number, and a shop names the order that it takes back. */
export function bearsNumberOf(credit: Row, charge: Row): boolean {
  const { reference } = credit.charge;
  if (reference !== null && reference === charge.charge.reference) return true;
  return credit.descriptor.codes !== '' && credit.descriptor.codes === charge.descriptor.codes;
}
