import type { Money } from '../../shared/money.ts';
import { type ReviewResult, VERDICTS, type VerdictSum } from '../../shared/review.ts';
import type { Said } from '../../shared/said.ts';
import type { Meaning } from '../ui/meaning.ts';
import { didAtAll, VERDICT_MARKS } from './verdicts.ts';

/** One line of the result. */
export interface ResultLine {
  readonly label: Said;
  readonly meaning: Meaning;
  readonly flags: number;
  /** Empty where the money says nothing: what is owed anyway. */
  readonly sums: readonly Money[];
}

/** How many double charges there were, decided or not. */
export function lookedAt({ decided, open, settled }: ReviewResult): number {
  return VERDICTS.reduce((count, verdict) => count + decided[verdict].flags, 0) + open.flags + settled.flags;
}

/** What the double charges came to, one line an outcome; outcomes that did not happen are left out. */
export function resultLines({ decided, open, settled }: ReviewResult): ResultLine[] {
  const line = (label: Said, meaning: Meaning, { flags, sums }: VerdictSum): ResultLine => ({
    label,
    meaning,
    flags,
    sums,
  });
  return [
    ...VERDICTS.map((verdict) => line(didAtAll(verdict), VERDICT_MARKS[verdict], decided[verdict])),
    line({ id: 'review.end.settled' }, 'refunded', settled),
    line({ id: 'review.group.waiting' }, 'doubled', open),
  ]
    .filter(({ flags }) => flags > 0)
    .map((each) => (each.label.id === 'review.did.mine' ? { ...each, sums: [] } : each));
}
