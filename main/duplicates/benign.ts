import type { Row } from './rows.ts';

/** `2/6`, `3회차`, `3 of 12` in a text: a part of one purchase paid in instalments. */
const INSTALMENT = /(?:^|[^\d/])(\d{1,2}) ?(?:\/|of) ?(\d{1,2})(?:$|[^\d/])|(\d{1,2}) ?회차/i;

/** Narrow columns cut `2 of 4` to `2 o`. */
const SURE_INSTALMENT =
  /\b(\d{1,2}) ?of ?\d{1,2}\b|(?<!\S)(\d{1,2}) of?$|\brate ?(\d{1,2})\/\d{1,2}\b|(\d{1,2}) ?회차/i;

/** Whether the row could be one of two charges for one purchase at all. */
export function canBeDoubled(row: Row): boolean {
  const { charge, descriptor } = row;
  return row.value > 0 && charge.kind === 'purchase' && descriptor.kind !== 'never' && descriptor.key !== '';
}

/** Money that came back from a merchant, whatever the bank calls it. */
export function isCredit(row: Row): boolean {
  const { kind } = row.charge;
  return row.value < 0 && kind !== 'payment' && kind !== 'cash' && kind !== 'interest';
}

/** Different parts of one instalment plan: owed both, though a Korean bill dates them the same day. */
export function areInstalments(one: Row, other: Row): boolean {
  const a = partOf(one);
  const b = partOf(other);
  return a !== null && b !== null && a !== b;
}

/** Which part of an instalment plan it surely is: `12/13` alone may be a day. */
export function surePartOf({ charge }: Row): number | null {
  if (charge.instalment) return charge.instalment.number;
  const [, number, cut, rate, round] = SURE_INSTALMENT.exec(charge.description) ?? [];
  const part = number ?? cut ?? rate ?? round;
  return part === undefined ? null : Number(part);
}

function partOf({ charge }: Row): number | null {
  if (charge.instalment) return charge.instalment.number;
  const found = INSTALMENT.exec(charge.description);
  if (!found) return null;
  const [, number, of, round] = found;
  if (round !== undefined) return Number(round);
  // 03/02 is a date as often as a part; a part is not beyond its whole, and one of at least two.
  return Number(number) <= Number(of) && Number(of) >= 2 ? Number(number) : null;
}
