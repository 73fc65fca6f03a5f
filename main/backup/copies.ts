import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Throw-away copies of backups, which are shown in place of a ledger that is damaged. They lie outside the profile's
 * folder, which may be full or closed, and say by their name whose they are.
 */

const NAME = /^recoup-backup-(\d+)-/u;

/** A folder for one, which this process takes away again. */
export function folderForCopy(): string {
  return mkdtempSync(join(tmpdir(), `recoup-backup-${process.pid}-`));
}

/** Takes away what a process left behind when it was killed. */
export function sweepCopies(): void {
  for (const name of namesIn(tmpdir())) {
    const [, pid] = NAME.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) drop(join(tmpdir(), name));
  }
}

/** What cannot be looked into keeps nobody from their data. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // One of another person may not be asked, but is there.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function drop(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It is another person's, and goes at their next start.
  }
}
