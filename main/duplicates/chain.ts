import type { Rhythm } from './rhythm.ts';
import type { Row } from './rows.ts';

/** Charges that follow each other in one rhythm, oldest first. */
export interface Chain {
  readonly rhythm: Rhythm;
  readonly rows: readonly Row[];
}

/** How a price line breaks up: what keeps a rhythm, and the few that do not. */
export interface Cadence {
  readonly rhythm: Rhythm;
  /** Days of one cycle, about. */
  readonly cycle: number;
  /** Longest first; a second one is a second subscription. */
  readonly chains: readonly Chain[];
  readonly extras: readonly Row[];
}
