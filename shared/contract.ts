import type { z } from 'zod';

import { accountsMethods } from './contract/accounts.ts';
import { appMethods } from './contract/app.ts';
import { backupsMethods } from './contract/backups.ts';
import { casesMethods } from './contract/cases.ts';
import { importsMethods } from './contract/imports.ts';
import { lockMethods } from './contract/lock.ts';
import { reviewMethods } from './contract/review.ts';
import { timelineMethods } from './contract/timeline.ts';
import type { Said } from './said.ts';

/*
 * The whole border between screens and app: each method with the schema of what goes in and the
 * type of what comes out. Outputs are plain JSON values. `query` methods only read and may run
 * beside a long import; `command` methods change something and run one after the other. After a `replacement` another
 * ledger is open, and every screen asks anew. `lock` methods are answered beside the ledger, also while it is locked.
 */

export const contract = {
  ...appMethods,
  ...accountsMethods,
  ...importsMethods,
  ...timelineMethods,
  ...reviewMethods,
  ...casesMethods,
  ...backupsMethods,
  ...lockMethods,
} as const;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type LockMethod = {
  [Name in MethodName]: Contract[Name]['kind'] extends 'lock' ? Name : never;
}[MethodName];
/** What is answered over an open ledger. */
export type AppMethod = Exclude<MethodName, LockMethod>;
export type Input<Name extends MethodName> = z.input<Contract[Name]['input']>;
export type Parsed<Name extends MethodName> = z.output<Contract[Name]['input']>;
export type Output<Name extends MethodName> = Exclude<Contract[Name]['output'], undefined>;

/** What a host answers to a call. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Said };

export type ImportPhase = 'reading' | 'storing' | 'comparing';

/** Pushed from the app to every screen. */
export type AppEvent =
  | {
      readonly type: 'import-progress';
      readonly job: string;
      readonly file: string;
      /** 0-based, of `files`. */
      readonly index: number;
      readonly files: number;
      readonly phase: ImportPhase;
      readonly done: number;
      /** 0 while it is not known yet. */
      readonly total: number;
    }
  /** Charges, accounts, imports or flags are no longer what they were. */
  | { readonly type: 'ledger-changed' }
  | { readonly type: 'settings-changed' }
  /** One was made by itself, or could not be made. */
  | { readonly type: 'backups-changed'; readonly problem: Said | null }
  /** The host opened another profile: everything is to be asked anew. */
  | { readonly type: 'profile-changed' };

/**
 * How a screen reaches the app; each host brings one. Host methods that are not the app's own
 * (leaving the sample, cancelling a job at once) are here and not in the contract, because they
 * must not wait in line behind a running command.
 */
export interface Transport {
  call<Name extends MethodName>(method: Name, input: Input<Name>): Promise<Outcome<Output<Name>>>;
  /** Hands over one file; resolves to the name under which `imports.run` takes it. */
  upload(name: string, bytes: ArrayBuffer): Promise<Outcome<string>>;
  /** Stops a running job between two rows; nothing of its current file is stored. */
  cancel(job: string): Promise<void>;
  /** Opens a throw-away profile filled from the sample, or returns to the person's own. */
  openProfile(profile: 'own' | 'sample'): Promise<Outcome<null>>;
  subscribe(listener: (event: AppEvent) => void): () => void;
}
