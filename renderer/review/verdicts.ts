import type { FlagKind } from '../../shared/flag.ts';
import { MINE_REASONS, type MineReason, type Verdict } from '../../shared/review.ts';
import type { Said } from '../../shared/said.ts';
import type { Meaning } from '../ui/meaning.ts';

/** The key that decides so. */
export const VERDICT_KEYS: Readonly<Record<Verdict, string>> = {
  claimed: 'd',
  mine: 'b',
  refunded: 'r',
  later: 'l',
};

export const VERDICT_MARKS: Readonly<Record<Verdict, Meaning>> = {
  claimed: 'claimed',
  mine: 'quiet',
  refunded: 'refunded',
  later: 'later',
};

/** What the words of an answer depend on: they fit the kind, and how many charges there are. */
interface Asked {
  readonly kind: FlagKind;
  readonly charges: readonly unknown[];
}

/** What the button is called that decides so. */
export function deedLabel({ kind, charges }: Asked, verdict: Verdict): Said {
  return { id: `review.do.${kind}.${verdict}`, values: { size: charges.length } };
}

/** What was decided, once it is. */
export function didLabel({ kind, charges }: Asked, verdict: Verdict): Said {
  if (kind !== 'double-charge') return { id: `review.didOther.${verdict}` };
  return { id: `review.did.${verdict}`, values: { size: charges.length } };
}

/** The same of many flags, or of one that is not known any more. */
export function didAtAll(verdict: Verdict): Said {
  return { id: `review.did.${verdict}`, values: { size: 2 } };
}

/** The reasons for "all are mine" with the digit that chooses each: 1 to 9, and 0 for the tenth. */
export const REASON_KEYS: readonly { readonly key: string; readonly why: MineReason }[] = MINE_REASONS.map(
  (why, at) => ({ key: String((at + 1) % 10), why }),
);
