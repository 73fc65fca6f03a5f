import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import Database from 'better-sqlite3';

import { Problem } from '../../shared/problem.ts';
import { asProblem } from '../ledger/open.ts';

/** ms to wait for one that is just closing. */
const PATIENCE = 1500;

/**
 * Takes a ledger for this process alone and answers how to give it back. Throws a Problem where another Recoup has
 * it. The lock is SQLite's own on an empty file: every system gives it back when a process dies, however it dies.
 */
export function occupy(file: string): () => void {
  let lock: Database.Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    lock = new Database(`${file}.lock`, { timeout: PATIENCE });
    lock.exec('BEGIN EXCLUSIVE');
    const held = lock;
    return () => void held.close();
  } catch (error) {
    lock?.close();
    const problem = asProblem(error);
    if (problem?.said.id === 'problems.ledgerBusy') throw new Problem({ id: 'problems.profileInUse' });
    throw problem ?? error;
  }
}
