import type { Clock, HistoryEntry, OfferedDeed } from '../../../shared/case.ts';
import type { ContactDraft } from './contact.ts';

/** What a dialog asks before something is written into the history. */
export type Question =
  | {
      readonly ask: 'deed';
      readonly offered: OfferedDeed;
      /** What is known already of the conversation that it asks about. */
      readonly contact: Partial<ContactDraft>;
    }
  | { readonly ask: 'clock'; readonly clock: Clock }
  | { readonly ask: 'correct'; readonly entry: HistoryEntry }
  | { readonly ask: 'note' }
  | { readonly ask: 'channel' };
