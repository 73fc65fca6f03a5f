import type { Row } from '../duplicates/rows.ts';

/** `2/6`, `3 of 12`, `3회차`: a part of one purchase paid in instalments. */
const PART = /(?:^|[^\d/])(\d{1,2}) ?(\/|of) ?(\d{1,2})(?:$|[^\d/])/;
const ROUND = /(\d{1,2}) ?회차/;

interface Part {
  readonly number: number;
  /** Null where the text does not tell of how many. */
  readonly of: number | null;
}

/** Charges that follow each other as parts of one purchase: they end, and are no subscription. */
export function areParts(one: Row, next: Row): boolean {
  const [a, b] = [partOf(one), partOf(next)];
  return a !== null && b !== null && a.of === b.of && b.number > a.number;
}

function partOf({ charge, descriptor }: Row): Part | null {
  if (charge.instalment && charge.instalment.of > 1) return charge.instalment;
  const round = ROUND.exec(descriptor.text);
  if (round) return { number: Number(round[1]), of: null };
  const found = PART.exec(descriptor.text);
  if (!found) return null;
  const [number, of] = [Number(found[1]), Number(found[3])];
  if (number > of || of < 2) return null;
  // 05/14 in the text of a charge of May is its day.
  const month = Number(charge.day.slice(5, 7));
  return found[2] === '/' && (number === month || of === month) ? null : { number, of };
}
