import type { FlagMark, TimelineRow } from '../../shared/contract/timeline.ts';
import type { FlagStatus } from '../../shared/flag.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Verdict } from '../../shared/review.ts';
import type { Said } from '../../shared/said.ts';

/** `quiet`: decided or settled so that nothing is to be done or claimed; it highlights nothing. */
export type Tone = 'doubled' | 'refunded' | 'pending' | 'claimed' | 'quiet';

/** What a row says of itself beside its amount. */
export interface RowMark {
  readonly tone: Tone;
  readonly said: Said;
}

/** The mark of a row, or null for the many that need none. */
export function markOf(row: TimelineRow): RowMark | null {
  if (row.mark) return flagMark(row.mark, row.pending);
  if (row.pending) return { tone: 'pending', said: { id: 'timeline.markPending' } };
  if (row.kind === 'refund') return { tone: 'refunded', said: { id: 'timeline.markRefund' } };
  return null;
}

function flagMark(mark: FlagMark, pending: boolean): RowMark {
  const { strength, position, size, daysLater } = mark;
  if (position === 0) return { tone: 'refunded', said: { id: 'timeline.markReturned' } };
  const tone = toneOf(mark);
  const first = position === 1;
  const told = (id: MessageId): RowMark => ({ tone, said: { id, values: { size, days: daysLater } } });
  switch (tone) {
    case 'quiet':
      return told(mark.verdict === 'mine' ? 'timeline.markMine' : 'timeline.markDissolved');
    case 'claimed':
      return first ? { tone: 'quiet', said: owedMark(size) } : told('timeline.markAgainClaimed');
    case 'refunded':
      if (first && mark.verdict !== null) return { tone: 'quiet', said: owedMark(size) };
      return told(first ? 'timeline.markFirstRefunded' : 'timeline.markAgainRefunded');
    case 'pending':
      return told(pending ? 'timeline.markMayVanish' : 'timeline.markTwinPending');
    case 'doubled':
      if (!first) return told('timeline.markAgain');
      return told(strength === 'likely' ? 'timeline.markTwice' : 'timeline.markMaybeTwice');
  }
}

/** Of the charge that is owed, once the other is known to be one too many. */
export function owedMark(size: number): Said {
  return { id: 'timeline.markOwed', values: { size } };
}

/** The tone of a whole double charge: of its tie and its headline. What the person said comes first. */
export function toneOf(flag: { readonly status: FlagStatus; readonly verdict: Verdict | null }): Tone {
  switch (flag.verdict) {
    case 'claimed':
      return flag.status === 'refunded' ? 'refunded' : 'claimed';
    case 'mine':
      return 'quiet';
    case 'refunded':
      return 'refunded';
    case 'later':
    case null:
      return flag.status === 'open' ? 'doubled' : flag.status === 'dissolved' ? 'quiet' : flag.status;
  }
}
