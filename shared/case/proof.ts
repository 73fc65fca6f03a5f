import type { Day } from '../day.ts';
import type { Source } from '../dispute/terms.ts';
import type { Said } from '../said.ts';
import type { ProofItem } from './terms.ts';

export interface Attachment {
  /** The event of the conversation with which it came or went; null for none. */
  readonly talk: number | null;
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly item: ProofItem | null;
  readonly on: Day;
}

/** One kind of proof for this reason and route. */
export interface Proof {
  readonly item: ProofItem;
  readonly title: Said;
  /** What counts for it. */
  readonly counts: readonly Said[];
  readonly required: boolean;
  /** `automatic`: Recoup has it itself (statement lines, the log of contacts). */
  readonly done: 'no' | 'yes' | 'automatic';
  readonly note: string;
  readonly source: Source;
}
