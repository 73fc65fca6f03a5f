import { createHash } from 'node:crypto';

import type { ImportPhase } from '../../shared/contract.ts';
import type { ImportedFile, ImportResult } from '../../shared/contract/imports.ts';
import type { Said } from '../../shared/said.ts';
import { checkBalances } from '../coverage/balances.ts';
import { merchantOf } from '../duplicates/merchants.ts';
import { lastChargeId } from '../ledger/charges.ts';
import { importById } from '../ledger/imports.ts';
import type { Ledger } from '../ledger/open.ts';
import { storeReading } from '../ledger/store.ts';
import { readStatement } from '../statements/read.ts';
import { Cancelled, type StatementFile } from '../statements/reader.ts';
import { settleAccounts } from './account-by-rows.ts';
import { nameAccounts } from './account-names.ts';
import { creditsFoundSince } from './case-proposals.ts';
import { compareCharges, type Compared } from './compare.ts';
import { withBalanceNote } from './coverage.ts';
import { type Log, tellFailure } from './fault.ts';
import { questionOf, toldIn } from './layouts.ts';

export interface ImportWatch {
  /** Where the work is: rows done of `total` (0 while unknown) in the file of this index. */
  readonly progress: (phase: ImportPhase, index: number, done: number, total: number) => void;
  /** Asked between rows; true stops the import. */
  readonly stopped: () => boolean;
  readonly log: Log;
  /** The moment of the import. */
  readonly now: () => Date;
  /** The account that the person names for all files, or null. */
  readonly account: string | null;
  /** Whether a file that leaves something open is answered with its question and not stored. */
  readonly asks: boolean;
}

/**
 * Reads files in the order given and stores each in one transaction, then looks for double charges.
 * A file that cannot be read is told and the others are still read. When stopped, files that were
 * stored stay, and of the one at work nothing is kept.
 */
export function importFiles(db: Ledger, files: readonly StatementFile[], watch: ImportWatch): ImportResult {
  const results: ImportedFile[] = [];
  const before = lastChargeId(db);
  let cancelled = false;
  for (const [index, file] of files.entries()) {
    if (watch.stopped()) cancelled = true;
    if (cancelled) break;
    try {
      results.push(importFile(db, file, index, watch));
    } catch (error) {
      if (error instanceof Cancelled) cancelled = true;
      else results.push(refused(file, tellFailure(error, 'importing', watch.log)));
    }
  }
  // Who stops wants to go on with something else: the flags are found with the next import or start.
  if (cancelled) return { files: results, cancelled, newFlags: 0, credits: [], notCompared: null };
  try {
    const compared = compareAfter(db, Math.max(0, results.length - 1), watch);
    return { files: results, cancelled, ...compared, credits: creditsFoundSince(db, before) };
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    return { files: results, cancelled: true, newFlags: 0, credits: [], notCompared: null };
  }
}

function compareAfter(db: Ledger, index: number, watch: ImportWatch): Compared {
  watch.progress('comparing', index, 0, 0);
  return compareCharges(db, watch.log, {
    step: (done, total) => {
      if (watch.stopped()) throw new Cancelled();
      watch.progress('comparing', index, done, total);
    },
  });
}

function importFile(db: Ledger, file: StatementFile, index: number, watch: ImportWatch): ImportedFile {
  const reading = readStatement(
    { ...file, told: toldIn(db) },
    {
      progress: (done, total) => watch.progress('reading', index, done, total),
      stopped: watch.stopped,
    },
  );
  const question = watch.asks ? questionOf(db, reading) : null;
  if (question) return { ...unread(file), question };
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const named = nameAccounts(reading, file.name, watch.account);
  const { accounts, notes } = settleAccounts(db, reading, sha256, named);
  const balances = checkBalances(reading);
  const id = storeReading(
    db,
    {
      name: file.name,
      sha256,
      at: watch.now().toISOString(),
      reading: { ...reading, notes: withBalanceNote([...notes, ...reading.notes], balances) },
      accounts,
      balances,
    },
    {
      merchantOf,
      step: (done, total) => {
        if (watch.stopped()) throw new Cancelled();
        watch.progress('storing', index, done, total);
      },
    },
  );
  return importById(db, id);
}

function refused(file: StatementFile, error: Said): ImportedFile {
  return { ...unread(file), error };
}

function unread(file: StatementFile): ImportedFile {
  return {
    import: null,
    name: file.name,
    format: null,
    encoding: null,
    profile: null,
    accounts: [],
    from: null,
    to: null,
    rows: { read: 0, new: 0, known: 0, rejected: 0 },
    pending: 0,
    skipped: 0,
    notes: [],
    error: null,
    seenBefore: false,
  };
}
