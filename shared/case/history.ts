import type { Day } from '../day.ts';
import type { Said } from '../said.ts';
import type { RecordedEvent } from './event.ts';

/** A step before somebody who decides besides the merchant: filed, answered, decided. */
export interface Proceeding {
  readonly event: number;
  readonly on: Day;
  /** From the person. */
  readonly out: boolean;
  /** With the number under which it is known there. */
  readonly say: Said;
  readonly words: string;
}

export interface HistoryEntry {
  readonly recorded: RecordedEvent;
  /** What happened, in a sentence. */
  readonly say: Said;
  /** The person's or the other side's own words. */
  readonly words: string;
  /** A later event said that it did not happen. */
  readonly undone: boolean;
  /** A later event said that it was otherwise; `recorded` holds what was first written. */
  readonly corrected: boolean;
}
