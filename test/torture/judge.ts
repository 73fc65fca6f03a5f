import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { checkRules } from '../../main/backup/check.ts';
import { openSafely } from '../../main/backup/open.ts';
import { wholeBackup } from '../../main/backup/shelf.ts';
import type { LedgerKey } from '../../main/ledger/cipher.ts';
import { type Ledger, openForReading } from '../../main/ledger/open.ts';
import { settle } from '../../main/lock/turn.ts';
import type { World } from './deeds.ts';
import type { Known } from './known.ts';

/** What was found after a stop. */
export interface Verdict {
  /** Sentences about what is wrong; none where all is well. */
  readonly faults: readonly string[];
  /** Which of what may be was found. */
  readonly found: Known;
}

/**
 * Opens what a stopped host left, as the next start does, and holds it against what was confirmed. What was under
 * way may have taken place (`wouldBe`) or not.
 */
export function judge(
  folder: string,
  { known, backups }: World,
  wouldBe: Known | null,
  key: LedgerKey | null = null,
): Verdict {
  const file = join(folder, 'recoup.sqlite');
  settle(file, key);
  const ledger = openSafely({ file, now: new Date(), replace: false, key });
  try {
    if (ledger.standing.state !== 'whole')
      return { faults: [`the file is ${ledger.standing.state}`], found: known };
    const { db } = ledger;
    const { faults: broken } = checkRules(db);
    const faults = broken > 0 ? [`integrity_check found ${broken} faults`] : [];
    const before = missing(db, known);
    // Only what is there before and not after tells the two apart: a restore takes away, all else adds.
    const after =
      wouldBe === null ? ['nothing was under way'] : [...missing(db, wouldBe), ...tooMuch(db, wouldBe)];
    const found = after.length === 0 && wouldBe !== null ? wouldBe : known;
    if (found === known) faults.push(...before, ...tooMuch(db, known));
    return { faults: [...faults, ...halfDone(db), ...lostBackups(folder, backups, key)], found };
  } finally {
    ledger.close();
  }
}

function missing(db: Ledger, { imports, notes, files }: Known): string[] {
  const rows = db.prepare<[string], number>('SELECT rows_new FROM import WHERE name = ?').pluck();
  const note = db.prepare<[string], number>('SELECT count(*) FROM decision WHERE note = ?').pluck();
  const bytes = hasTable(db, 'attachment')
    ? db.prepare<[string], Buffer>('SELECT bytes FROM attachment WHERE sha256 = ?').pluck()
    : null;
  return [
    ...[...imports].flatMap(([name, count]) => (rows.get(name) === count ? [] : [`import ${name} is lost`])),
    ...[...notes].flatMap((text) => (note.get(text) === 1 ? [] : [`decision "${text}" is lost`])),
    ...[...files].flatMap(([name, sha256]) => {
      const found = bytes?.get(sha256);
      return found && createHash('sha256').update(found).digest('hex') === sha256
        ? []
        : [`file ${name} is lost`];
    }),
  ];
}

function tooMuch(db: Ledger, { imports, notes, files }: Known): string[] {
  const count = (table: string): number =>
    hasTable(db, table) ? (db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0) : 0;
  return [
    ...(count('import') === imports.size ? [] : ['an import is there that was never confirmed']),
    ...(count('decision') === notes.size ? [] : ['a decision is there that was never confirmed']),
    ...(count('attachment') === files.size ? [] : ['a file is there that was never confirmed']),
  ];
}

const HALVES: readonly (readonly [needs: string, what: string, sql: string])[] = [
  [
    'sighting',
    'an import with fewer rows than it counted',
    `SELECT count(*) FROM import WHERE rows_new + rows_known <>
      (SELECT count(*) FROM sighting WHERE import_id = import.id)`,
  ],
  [
    'charge',
    'a charge that no file shows',
    'SELECT count(*) FROM charge WHERE id NOT IN (SELECT charge_id FROM sighting)',
  ],
  [
    'decision',
    'a decision without its charges',
    'SELECT count(*) FROM decision WHERE id NOT IN (SELECT decision_id FROM decision_charge)',
  ],
  [
    'decision',
    'a deed without a decision',
    'SELECT count(*) FROM deed WHERE id NOT IN (SELECT deed_id FROM decision)',
  ],
  [
    'case_file',
    'a claim without its case',
    `SELECT count(*) FROM decision WHERE verdict = 'claimed' AND id NOT IN (SELECT decision_id FROM case_file)`,
  ],
  [
    'case_file',
    'a case in which nothing happened',
    'SELECT count(*) FROM case_file WHERE id NOT IN (SELECT case_id FROM case_event)',
  ],
  [
    'attachment',
    'a file that no case names',
    `SELECT count(*) FROM attachment WHERE sha256 NOT IN
      (SELECT body ->> 'sha256' FROM case_event WHERE kind = 'attached')`,
  ],
  [
    'attachment',
    'a case that names a file which is not there',
    `SELECT count(*) FROM case_event WHERE kind = 'attached' AND body ->> 'sha256' NOT IN
      (SELECT sha256 FROM attachment)`,
  ],
];

function halfDone(db: Ledger): string[] {
  return HALVES.flatMap(([needs, what, sql]) => {
    const count = hasTable(db, needs) ? db.prepare<[], number>(sql).pluck().get() : 0;
    return count === 0 ? [] : [`half there: ${what}`];
  });
}

function lostBackups(folder: string, backups: World['backups'], key: LedgerKey | null): string[] {
  const shelf = join(folder, 'backups');
  return [...backups].flatMap(([name, known]) => {
    try {
      wholeBackup(shelf, name, key);
      const db = openForReading(join(shelf, name), key);
      try {
        return [...missing(db, known), ...(checkRules(db).whole ? [] : ['it is not whole'])].map(
          (fault) => `backup ${name}: ${fault}`,
        );
      } finally {
        db.close();
      }
    } catch {
      return [`backup ${name} is lost`];
    }
  });
}

function hasTable(db: Ledger, name: string): boolean {
  return db.prepare<[string]>('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined;
}
