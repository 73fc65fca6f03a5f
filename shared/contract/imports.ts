import { z } from 'zod';

import type { Day } from '../day.ts';
import { type KnownLayout, type LayoutQuestion, TEXT_ENCODINGS } from '../layout.ts';
import type { Money } from '../money.ts';
import type { Said } from '../said.ts';
import {
  type FoundParts,
  LONGEST_MENDED_TEXT,
  type MendedCharge,
  type StatementFormat,
} from '../statement.ts';
import { knownLayout } from '../told-layout.ts';
import { command, currency, day, id, nothing, query } from './method.ts';

/* Files that are read, rows that could not be, and layouts that a person explained. */

/** A row of an import that could not be read; see `RejectedInImport`. */
const rowPlace = { import: id, row: id };

const mendedCharge = z.strictObject({
  day,
  description: z.string().trim().min(1).max(LONGEST_MENDED_TEXT),
  amount: z.strictObject({ minor: z.int(), currency }),
});

/** What one file brought. read = new + known + rejected, always. */
export interface RowCounts {
  readonly read: number;
  readonly new: number;
  readonly known: number;
  readonly rejected: number;
}

export interface ImportedFile {
  /** Null where the file could not be read and nothing was stored. */
  readonly import: number | null;
  readonly name: string;
  readonly format: StatementFormat | null;
  readonly encoding: string | null;
  readonly profile: string | null;
  readonly accounts: readonly { readonly id: number; readonly name: string }[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly rows: RowCounts;
  readonly pending: number;
  readonly skipped: number;
  /** How it was read and why. */
  readonly notes: readonly Said[];
  /** Set where the whole file was refused. */
  readonly error: Said | null;
  /** This very file was imported before: on that day. */
  readonly seenBefore: boolean;
  /** Set where nothing was stored yet, because something has to be asked first. */
  readonly question?: LayoutQuestion;
}

export interface ImportResult {
  readonly files: readonly ImportedFile[];
  readonly cancelled: boolean;
  /** Flags that were not there before. */
  readonly newFlags: number;
  /** Credits that were not there before and may be money of a case, the oldest first. */
  readonly credits: readonly ProposedCredit[];
  /** Why the search for double charges could not be done; what was read is stored all the same. */
  readonly notCompared: Said | null;
}

/** A credit of a statement that may be money of a case. */
export interface ProposedCredit {
  readonly case: number;
  /** Of the case. */
  readonly merchant: string;
  readonly day: Day;
  readonly amount: Money;
}

export interface ImportRecord extends ImportedFile {
  readonly import: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** A row that could not be read, and what the person said of it. */
export interface RejectedInImport {
  /** Its place among those of its import, 1-based. */
  readonly row: number;
  readonly line: number | null;
  readonly text: string;
  readonly reason: Said;
  /** What could be read of it. */
  readonly found: FoundParts | null;
  readonly isAside: boolean;
  /** The charge that it was mended to. */
  readonly mended: (MendedCharge & { readonly charge: number }) | null;
}

export interface ImportDetail extends ImportRecord {
  readonly rejects: readonly RejectedInImport[];
  readonly skippedLines: readonly { readonly line: number; readonly text: string; readonly reason: Said }[];
}

/** How many charges of an import go with its undo, and how many stay because other imports show them too. */
export interface UndoneImport {
  readonly removed: number;
  readonly kept: number;
}

export const importsMethods = {
  /**
   * Reads uploaded files in the order given; emits `import-progress`; one transaction a file. With `ask`, a file that
   * leaves something open is not stored but answered with its question; without, it is read as well as it can be.
   */
  'imports.run': command<ImportResult>()(
    z.strictObject({
      job: z.string().min(1).max(64),
      uploads: z.array(z.string().max(64)).min(1).max(1000),
      ask: z.boolean().optional(),
      /** By upload, where the person named one. */
      encodings: z
        .array(z.strictObject({ upload: z.string().max(64), encoding: z.enum(TEXT_ENCODINGS) }))
        .max(1000)
        .optional(),
    }),
  ),
  /** How the file would be read if this were said of one of its layouts; null: as it is read without. Nothing is stored. */
  'imports.preview': command<LayoutQuestion>()(
    z.strictObject({
      upload: z.string().max(64),
      said: knownLayout.pick({ fingerprint: true, told: true }).nullable(),
      encoding: z.enum(TEXT_ENCODINGS).optional(),
    }),
  ),
  'imports.list': query<readonly ImportRecord[]>()(nothing),
  'imports.detail': query<ImportDetail>()(z.strictObject({ import: id })),
  /** The cases with a line that only this import shows: undoing it takes the line from them, though not what it says. */
  'imports.cases': query<readonly { readonly case: number; readonly merchant: string }[]>()(
    z.strictObject({ import: id }),
  ),
  /** What `imports.undo` would do now. */
  'imports.undoPreview': query<UndoneImport>()(z.strictObject({ import: id })),
  /** Takes back an import and the charges that it alone shows; what other imports also show stays. */
  'imports.undo': command<UndoneImport>()(z.strictObject({ import: id })),
  /** Makes a row that could not be read the charge that the person says it is; remembered by the row's text. */
  'imports.mendRow': command<ImportDetail>()(
    z.strictObject({ ...rowPlace, account: id, charge: mendedCharge }),
  ),
  /** Remembers that a row which could not be read is to be left out. */
  'imports.setRowAside': command<ImportDetail>()(z.strictObject(rowPlace)),
  /** Takes back either, wherever it held. */
  'imports.takeBackRow': command<ImportDetail>()(z.strictObject(rowPlace)),
  /** What the person said of layouts, the newest first. */
  'layouts.list': query<readonly KnownLayout[]>()(nothing),
  /** Keeps what holds for every later file with these columns. */
  'layouts.tell': command<null>()(knownLayout),
  /** One layout as a file to hand on. */
  'layouts.file': query<{ readonly name: string; readonly json: string }>()(
    z.strictObject({ fingerprint: knownLayout.shape.fingerprint }),
  ),
  /** Keeps the layout that an uploaded file tells; a Problem where it tells none. */
  'layouts.take': command<KnownLayout>()(z.strictObject({ upload: z.string().max(64) })),
  'layouts.forget': command<null>()(z.strictObject({ fingerprint: knownLayout.shape.fingerprint })),
} as const;
