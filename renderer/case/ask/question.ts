import type { Clock, HistoryEntry, OfferedDeed } from '../../../shared/case.ts';

/** What a dialog asks before something is written into the history. */
export type Question =
  | { readonly ask: 'deed'; readonly offered: OfferedDeed }
  | { readonly ask: 'clock'; readonly clock: Clock }
  | { readonly ask: 'correct'; readonly entry: HistoryEntry }
  | { readonly ask: 'note' }
  | { readonly ask: 'channel' };
