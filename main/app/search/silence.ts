import { evenly, type Line, mayBeMirrors, mirrored, type Shown } from '../../duplicates/mirrors.ts';
import { type Row, rowsOf } from '../../duplicates/rows.ts';
import { fundedTwice } from '../../duplicates/wallets.ts';
import { FUNDING_DAYS } from '../../duplicates/weights.ts';
import { type Day, dayFromNumber, dayNumber } from '../../../shared/day.ts';
import type { Ledger } from '../../ledger/open.ts';
import { silentCharges, storedMirrors, writeMirrors, writeSilent } from '../../ledger/silent-charges.ts';
import {
  chargesOfAccounts,
  chargesPricedAsWallets,
  FIRST_DAY,
  hasSeveralAccounts,
  hasWallets,
  LAST_DAY,
  lineFinder,
  lineReader,
  shownIds,
} from '../../ledger/to-compare.ts';
import { vanishedCharges } from '../../ledger/vanished.ts';

/** The days between which charges came, went or changed. */
export interface Change {
  readonly from: Day;
  readonly to: Day;
}

/** Says of all charges which are not compared. */
export function silenceAll(db: Ledger): void {
  const vanished = vanishedCharges(db);
  writeSilent(db, 'vanished', silentCharges(db, 'vanished'), vanished);
  silenceWallets(db, { from: FIRST_DAY, to: LAST_DAY }, vanished);
  silenceMirrors(db, true);
}

/**
 * Says anew which charges are not compared. Answers those that were compared so far and no longer are, and
 * the other way round.
 * @param change null where no charge came, went or changed: then only authorisations may have vanished
 */
export function silence(db: Ledger, change: Change | null): Set<number> {
  const vanished = vanishedCharges(db);
  const released = writeSilent(db, 'vanished', silentCharges(db, 'vanished'), vanished);
  if (!change) return new Set(released);
  return new Set([...released, ...silenceWallets(db, change, vanished), ...silenceMirrors(db, false)]);
}

/** Days around a change that are looked at, more where payments of one price follow each other without a gap. */
const AROUND = [30, 300, Infinity];

/** Wallet and card pair within days, so only what is near the change is paired anew. */
function silenceWallets(db: Ledger, change: Change, vanished: ReadonlySet<number>): number[] {
  if (!hasWallets(db)) return writeSilent(db, 'wallet', silentCharges(db, 'wallet'), new Set());
  const near = { from: dayNumber(change.from) - FUNDING_DAYS, to: dayNumber(change.to) + FUNDING_DAYS };
  for (const around of change.from === FIRST_DAY ? [Infinity] : AROUND) {
    const window = { from: near.from - around, to: near.to + around };
    const [from, to] = [dayOrFirst(window.from), dayOrLast(window.to)];
    const rows = rowsOf(chargesPricedAsWallets(db, from, to).filter(({ id }) => !vanished.has(id)));
    // What reaches the edge of the window may go on behind it.
    const cut = groupsOf(rows).filter((group) => !isWithin(group, window));
    if (cut.some((group) => (group[0]?.day ?? 0) <= near.to && (group.at(-1)?.day ?? 0) >= near.from))
      continue;
    const undecided = new Set(cut.flat().map((row) => row.charge.id));
    const decided = (ids: ReadonlySet<number>) => without(ids, undecided);
    return writeSilent(
      db,
      'wallet',
      decided(silentCharges(db, 'wallet', from, to)),
      decided(fundedTwice(rows)),
    );
  }
  return [];
}

function without(ids: ReadonlySet<number>, others: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...ids].filter((id) => !others.has(id)));
}

interface Window {
  readonly from: number;
  readonly to: number;
}

function isWithin(group: readonly Row[], { from, to }: Window): boolean {
  return (group[0]?.day ?? 0) > from + FUNDING_DAYS && (group.at(-1)?.day ?? 0) < to - FUNDING_DAYS;
}

/** Rows of one price that follow each other closely enough to decide together. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const byPrice = Map.groupBy(rows, ({ charge }) => `${charge.amount.minor} ${charge.amount.currency}`);
  return [...byPrice.values()].flatMap((own) => {
    const groups: Row[][] = [];
    for (const row of own) {
      const group = groups.at(-1);
      if (group && row.day - (group.at(-1)?.day ?? 0) <= FUNDING_DAYS) group.push(row);
      else groups.push([row]);
    }
    return groups;
  });
}

function dayOrFirst(day: number): Day {
  return day === -Infinity ? FIRST_DAY : dayFromNumber(day);
}

function dayOrLast(day: number): Day {
  return day === Infinity ? LAST_DAY : dayFromNumber(day);
}

function accountsLikeOthers(db: Ledger): ReadonlySet<number> {
  if (!hasSeveralAccounts(db)) return new Set();
  const [read, isThere] = [lineReader(db), lineFinder(db)];
  const lineOf = (id: number): Line => {
    const { day, minor } = read(id);
    return { day: dayNumber(day), minor };
  };
  const accounts = [...shownIds(db)].flatMap(([account, ids]): Shown[] => {
    const [first, last] = [ids[0], ids.at(-1)];
    if (first === undefined || last === undefined) return [];
    const firstFrom = (day: number) => firstIndex(ids.length, (at) => lineOf(ids[at] ?? last).day >= day);
    return [
      {
        account,
        lines: ids.length,
        from: lineOf(first).day,
        to: lineOf(last).day,
        sample: (from, to, atMost) =>
          evenly(ids.slice(firstFrom(from), firstFrom(to + 1)), atMost).map(lineOf),
        has: (minor, from, to) => isThere(account, minor, dayFromNumber(from), dayFromNumber(to)),
      },
    ];
  });
  return mayBeMirrors(accounts.sort((one, other) => one.from - other.from));
}

/** Of indexes in their order the first from which on this holds. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which accounts may show the same is told when everything is searched, and kept until then. */
function silenceMirrors(db: Ledger, isWhole: boolean): number[] {
  const accounts = isWhole ? accountsLikeOthers(db) : storedMirrors(db);
  if (isWhole) writeMirrors(db, accounts);
  const before = silentCharges(db, 'mirror');
  if (accounts.size === 0) return writeSilent(db, 'mirror', before, new Set());
  const others = without(silentCharges(db), before);
  const rows = rowsOf(chargesOfAccounts(db, [...accounts]).filter(({ id }) => !others.has(id)));
  return writeSilent(db, 'mirror', before, mirrored(rows));
}
