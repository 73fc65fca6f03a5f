import type { AppEvent, AppMethod, Output, Parsed } from '../../shared/contract.ts';
import type { AppInfo } from '../../shared/contract/app.ts';
import type { Day } from '../../shared/day.ts';
import type { Ledger } from '../ledger/open.ts';
import type { StatementFile } from '../statements/reader.ts';
import type { Safety } from './backups.ts';
import type { Log } from './fault.ts';

/** What the app needs of the host that runs it. */
export interface AppContext {
  readonly version: string;
  readonly profile: AppInfo['profile'];
  readonly emit: (event: AppEvent) => void;
  readonly log: Log;
  readonly now: () => Date;
  /** Hands out an uploaded file, once; throws a Problem where it is gone. */
  readonly takeUpload: (upload: string) => StatementFile;
  readonly stopped: (job: string) => boolean;
  /** Null for a throw-away profile, of which no backups are made. */
  readonly safety: Safety | null;
}

/** What the methods of every subject stand on. */
export interface Ground {
  readonly db: Ledger;
  readonly context: AppContext;
  /** Today. */
  day(): Day;
  /** Tells the screens that the ledger changed, and hands on what came of it. */
  changed<Value>(value: Value): Value;
}

/** One function for each method of a subject of the contract; its input is already checked. */
export type Methods<Subject> = {
  readonly [Name in keyof Subject & AppMethod]: (input: Parsed<Name>) => Output<Name>;
};
