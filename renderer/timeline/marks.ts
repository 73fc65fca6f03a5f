import type { TimelineRow } from '../../shared/contract.ts';
import type { Said } from '../../shared/said.ts';

export type Tone = 'doubled' | 'refunded' | 'pending';

/** What a row says of itself beside its amount. */
export interface RowMark {
  readonly tone: Tone;
  readonly said: Said;
}

/** The mark of a row, or null for the many that need none. */
export function markOf(row: TimelineRow): RowMark | null {
  if (row.mark) return flagMark(row);
  if (row.pending) return { tone: 'pending', said: { id: 'timeline.markPending' } };
  if (row.kind === 'refund') return { tone: 'refunded', said: { id: 'timeline.markRefund' } };
  return null;
}

function flagMark(row: TimelineRow): RowMark | null {
  const { mark } = row;
  if (!mark) return null;
  const { status, strength, position, size, daysLater } = mark;
  if (position === 0) return { tone: 'refunded', said: { id: 'timeline.markReturned' } };
  const values = { size, days: daysLater };
  if (status === 'refunded') {
    const id = position === 1 ? 'timeline.markFirstRefunded' : 'timeline.markAgainRefunded';
    return { tone: 'refunded', said: { id, values } };
  }
  if (status === 'pending') {
    const id = row.pending ? 'timeline.markMayVanish' : 'timeline.markTwinPending';
    return { tone: 'pending', said: { id, values } };
  }
  if (position > 1) return { tone: 'doubled', said: { id: 'timeline.markAgain', values } };
  const id = strength === 'likely' ? 'timeline.markTwice' : 'timeline.markMaybeTwice';
  return { tone: 'doubled', said: { id, values } };
}

/** The tone of a whole flag: of its tie and its headline. */
export function toneOf(status: 'open' | 'refunded' | 'pending'): Tone {
  return status === 'open' ? 'doubled' : status;
}
