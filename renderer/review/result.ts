import type { Money } from '../../shared/money.ts';
import {
  type ClaimSums,
  type ReviewResult,
  type Verdict,
  VERDICTS,
  type VerdictSum,
} from '../../shared/review.ts';
import type { Said } from '../../shared/said.ts';
import type { Meaning } from '../ui/meaning.ts';
import { didAtAll, VERDICT_MARKS } from './verdicts.ts';

/** One line of the result. */
export interface ResultLine {
  readonly label: Said;
  readonly meaning: Meaning;
  /** Null for a part of the line above it. */
  readonly flags: number | null;
  /** Empty where the money says nothing: what is owed anyway. */
  readonly sums: readonly Money[];
}

/** How many double charges there were, decided or not. */
export function lookedAt({ decided, open, settled }: ReviewResult): number {
  return VERDICTS.reduce((count, verdict) => count + decided[verdict].flags, 0) + open.flags + settled.flags;
}

/** What the double charges came to, one line an outcome; outcomes that did not happen are left out. */
export function resultLines({ decided, claims, open, settled }: ReviewResult): ResultLine[] {
  const line = (label: Said, meaning: Meaning, { flags, sums }: VerdictSum): ResultLine => ({
    label,
    meaning,
    flags,
    sums,
  });
  const ofVerdict = (verdict: Verdict): ResultLine[] => [
    line(didAtAll(verdict), VERDICT_MARKS[verdict], decided[verdict]),
    ...(verdict === 'claimed' ? claimLines(claims) : []),
  ];
  return [
    ...VERDICTS.flatMap(ofVerdict),
    line({ id: 'review.end.settled' }, 'refunded', settled),
    line({ id: 'review.group.waiting' }, 'doubled', open),
  ]
    .filter(({ flags }) => flags !== 0)
    .map((each) => (each.label.id === 'review.did.mine' ? { ...each, sums: [] } : each));
}

const PARTS = [
  ['returned', 'review.end.returned', 'refunded'],
  ['provisional', 'review.end.provisional', 'pending'],
  ['letGo', 'review.end.letGo', 'quiet'],
  ['remaining', 'review.end.remaining', 'claimed'],
] as const;

/** What became of the claims; nothing to tell while all of it is still asked for. */
function claimLines(claims: ClaimSums): ResultLine[] {
  const parts = PARTS.filter(([part]) => claims[part].length > 0);
  if (parts.every(([part]) => part === 'remaining')) return [];
  return parts.map(([part, id, meaning]) => ({ label: { id }, meaning, flags: null, sums: claims[part] }));
}
