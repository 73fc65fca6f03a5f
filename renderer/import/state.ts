import type { ImportPhase } from '../../shared/contract.ts';
import type { ImportedFile, ProposedCredit } from '../../shared/contract/imports.ts';
import type { TextEncoding } from '../../shared/layout.ts';
import type { Said } from '../../shared/said.ts';

/** Where one file stands between being dropped and being stored. */
export type ItemState =
  | 'waiting'
  | 'handing'
  | 'handed'
  | ImportPhase
  | 'read'
  | 'asking'
  | 'finished'
  | 'failed'
  | 'cancelled';

export interface ImportItem {
  readonly key: number;
  readonly name: string;
  readonly state: ItemState;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** Of all that is to be done with the file, 0 to 100; never goes back. */
  readonly percent: number;
  readonly result: ImportedFile | null;
  /** Why it failed before it could be read. */
  readonly problem: Said | null;
  /** The person saw how it is read: nothing more is asked. */
  readonly agreed: boolean;
  /** The encoding that the person named for it. */
  readonly encoding: TextEncoding | null;
}

export interface ImportState {
  readonly items: readonly ImportItem[];
  readonly running: boolean;
  readonly cancelling: boolean;
  readonly cancelled: boolean;
  readonly newFlags: number;
  /** Credits that may be money of a case. */
  readonly credits: readonly ProposedCredit[];
  /** Set where the files are stored but could not be compared. */
  readonly notCompared: Said | null;
  /** Names of folders that were dropped: they are not read. */
  readonly folders: readonly string[];
  readonly open: boolean;
  /** Whether the person saw what came of it. */
  readonly seen: boolean;
}

/** Nothing is read. */
export const IDLE: ImportState = {
  items: [],
  running: false,
  cancelling: false,
  cancelled: false,
  newFlags: 0,
  credits: [],
  notCompared: null,
  folders: [],
  open: false,
  seen: true,
};

/** What share of the work with a file each phase is, roughly, in percent: where it begins and ends. */
const SHARES: Readonly<Record<ImportPhase, readonly [number, number]>> = {
  reading: [0, 40],
  storing: [40, 80],
  comparing: [80, 100],
};

/** Of all that is to be done with a file, how much is behind it. */
export function percentOf(phase: ImportPhase, done: number, total: number): number {
  const [from, to] = SHARES[phase];
  return total > 0 ? Math.round(from + (to - from) * Math.min(1, done / total)) : from;
}

/** A file as it comes in. */
export function waitingItem(key: number, name: string): ImportItem {
  return {
    key,
    name,
    state: 'waiting',
    done: 0,
    total: 0,
    percent: 0,
    result: null,
    problem: null,
    agreed: false,
    encoding: null,
  };
}
