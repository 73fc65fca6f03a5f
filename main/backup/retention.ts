import type { Backup, BackupReason, LedgerCounts } from '../../shared/backup.ts';
import { type Day, daysBetween } from '../../shared/day.ts';

/** What the choice looks at. */
export type Kept = Pick<Backup, 'name' | 'at' | 'reason' | 'counts'>;

export interface Retention {
  /** Newest first; `held` = only because every later one holds less by surprise. */
  readonly keep: readonly { readonly name: string; readonly held: boolean }[];
  readonly prune: readonly string[];
}

/** How many days, weeks and months with a backup are reached back, each by its newest. */
const DAYS = 7;
const WEEKS = 4;
const MONTHS = 12;
/** Of those made before a step that changes much, and of what was brought in, the newest of each kind. */
const NEWEST: Partial<Record<BackupReason, number>> = { migration: 3, restore: 3, export: 3, recovered: 3 };
/** Each one that a restore can be undone by is kept so many days: the first of several holds what was there before all. */
const UNDO_DAYS = 7;

/** A ledger may lose a tenth of something by days of tidying up; more than that is a surprise. */
const USUAL_LOSS = 0.1;
/** So few may always go: one import of a short list taken back. */
const FEW = 5;

const COUNTED = [
  'charges',
  'decisions',
  'events',
  'attachments',
  'letters',
  'facts',
  'toldRows',
  'toldLayouts',
  'cancellations',
  'contacts',
] as const;

/** Whether it is a copy of this ledger as it was that day. An export may be old or another's, and what was salvaged has gaps. */
export function isOwn({ reason }: Pick<Kept, 'reason'>): boolean {
  return reason !== 'export' && reason !== 'recovered';
}

/** Whether the first holds less than the second by more than the usual: empty, or smaller by surprise. */
export function holdsLess(one: LedgerCounts, other: LedgerCounts): boolean {
  return COUNTED.some((what) => {
    const [here, there] = [one[what], other[what]];
    if (here === 0) return there > 0;
    return there - here > Math.max(FEW, there * USUAL_LOSS);
  });
}

/**
 * Which backups stay: the newest of each of the last 7 days, 4 weeks and 12 months that have one, the newest few of
 * each special kind, all made by hand, each made before a restore of the last days, and whatever holds more than
 * everything after it. What was brought in takes no day from the ledger's own. So for each that goes, a newer one stays
 * that holds as much, and for each of its own one of its own.
 */
export function plan(backups: readonly Kept[]): Retention {
  const newestFirst = backups.toSorted(
    (one, other) => compare(other.at, one.at) || compare(other.name, one.name),
  );
  const own = newestFirst.filter(isOwn);
  const wanted = new Set([
    ...newestOf(own, dayOf, DAYS),
    ...newestOf(own, weekOf, WEEKS),
    ...newestOf(own, monthOf, MONTHS),
    ...Object.entries(NEWEST).flatMap(([reason, count]) =>
      newestFirst.filter((backup) => backup.reason === reason).slice(0, count),
    ),
    ...newestFirst.filter(({ reason }) => reason === 'hand'),
    ...newestFirst.filter(({ reason, at }) => reason === 'restore' && isRecent(at, newestFirst)),
  ]);
  const keep: { readonly backup: Kept; readonly held: boolean }[] = [];
  const prune: string[] = [];
  // Newest first, so that what goes is held against what is sure to stay.
  for (const backup of newestFirst) {
    const later = keep.filter((one) => isOwn(one.backup) || !isOwn(backup));
    const isHeld = later.every((one) => holdsLess(one.backup.counts, backup.counts));
    if (wanted.has(backup)) keep.push({ backup, held: false });
    else if (isHeld) keep.push({ backup, held: true });
    else prune.push(backup.name);
  }
  return { keep: keep.map(({ backup, held }) => ({ name: backup.name, held })), prune };
}

/** By the days of backups and not by a clock, which may be wrong. */
function isRecent(at: string, [newest]: readonly Kept[]): boolean {
  return newest !== undefined && daysBetween(at.slice(0, 10), newest.at.slice(0, 10)) < UNDO_DAYS;
}

/** The newest backup of each of the newest so many buckets. */
function newestOf(newestFirst: readonly Kept[], bucketOf: (day: Day) => string, count: number): Kept[] {
  const byBucket = new Map<string, Kept>();
  for (const backup of newestFirst) {
    const bucket = bucketOf(backup.at.slice(0, 10));
    if (!byBucket.has(bucket)) byBucket.set(bucket, backup);
  }
  return [...byBucket.values()].slice(0, count);
}

function dayOf(day: Day): string {
  return day;
}

/** Counted from a Monday. */
function weekOf(day: Day): string {
  return String(Math.floor(daysBetween('1999-01-04', day) / 7));
}

function monthOf(day: Day): string {
  return day.slice(0, 7);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
