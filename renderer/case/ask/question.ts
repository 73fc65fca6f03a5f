import type { HistoryEntry } from '../../../shared/case/history.ts';
import type { Clock } from '../../../shared/case/limits.ts';
import type { Proposal } from '../../../shared/case/lines.ts';
import type { OfferedDeed } from '../../../shared/case/next-step.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';
import type { Money } from '../../../shared/money.ts';
import type { ContactDraft } from './contact.ts';

/** What a dialog asks before something is written into the history. */
export type Question =
  | {
      readonly ask: 'deed';
      readonly offered: OfferedDeed;
      /** What is known already of the conversation that it asks about. */
      readonly contact: Partial<ContactDraft>;
    }
  | SettleQuestion
  | { readonly ask: 'clock'; readonly clock: AskedClock }
  | { readonly ask: 'correct'; readonly entry: HistoryEntry }
  | { readonly ask: 'note' }
  | { readonly ask: 'channel' };

/** Of which clock another day is told; also of one that does not run yet. */
export type AskedClock = Pick<Clock, 'id' | 'label' | 'until' | 'note'>;

/** Whether a credit ends the dispute that is open with somebody. */
export interface SettleQuestion {
  readonly ask: 'settle';
  readonly charge: number;
  readonly settles: Money;
  readonly asks: OutsideRoute;
}

/** The question about a proposed credit; null where there is nothing to ask. */
export function settleQuestion({ row, settles, asks }: Proposal): SettleQuestion | null {
  return asks && { ask: 'settle', charge: row.id, settles, asks };
}
