import type { TextEncoding } from '../../shared/layout.ts';
import type { ToldLayouts } from './table/told.ts';
import type { StatementFormat, StatementReading } from '../../shared/statement.ts';

export interface StatementFile {
  /** The name as the person knows it, without meaning for the content (`.xls` is often a CSV). */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding of its text, where the person says that letters look wrong in the one that was found. */
  readonly encoding?: TextEncoding;
  /** What the person said of layouts; nothing where absent. */
  readonly told?: ToldLayouts;
}

/** How the caller watches and stops a reading. */
export interface ReadingWatch {
  /** Rows done of rows there are. */
  progress(done: number, total: number): void;
  stopped(): boolean;
}

/** One format. Pure: bytes in, data out. */
export interface StatementReader {
  readonly format: StatementFormat;
  /** How sure this reader is that the bytes are its format, 0 to 1. Cheap: looks at the beginning only. */
  identify(file: StatementFile): number;
  /** Throws a `Problem` where nothing can be read, `Cancelled` where the watch says stop. */
  read(file: StatementFile, watch: ReadingWatch): StatementReading;
}

/** Thrown by a reader whose watch said stop. Nothing was stored. */
export class Cancelled extends Error {
  constructor() {
    super('reading was cancelled');
    this.name = 'Cancelled';
  }
}

/** How many rows pass between two looks at the watch. */
export const ROWS_BETWEEN_LOOKS = 1000;

/** Tells the watch how far the reading is; throws `Cancelled` where it says stop. */
export function lookAtWatch(watch: ReadingWatch, done: number, total: number): void {
  if (watch.stopped()) throw new Cancelled();
  watch.progress(done, total);
}
