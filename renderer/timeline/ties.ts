import type { FlagSummary } from '../../shared/contract/review.ts';
import type { FlagMark, TimelineRow } from '../../shared/contract/timeline.ts';
import type { Day } from '../../shared/day.ts';
import type { FlagStatus, FlagStrength } from '../../shared/flag.ts';
import type { Verdict } from '../../shared/review.ts';
import { toneOf } from '../flag/marks.ts';
import type { Stretch } from './pages.ts';

/** A charge of a flag that stands in the list. */
export interface TieMember {
  readonly charge: number;
  readonly day: Day;
  readonly index: number;
  /** A credit that returned the money. */
  readonly credit: boolean;
}

/** A charge of a flag that stands further up or down than what is loaded. */
export interface FarMember {
  readonly charge: number;
  readonly day: Day;
}

/** What connects the charges of one flag. */
export interface Tie {
  readonly flag: number;
  readonly status: FlagStatus;
  readonly verdict: Verdict | null;
  readonly strength: FlagStrength;
  readonly lane: number;
  /** Top to bottom. */
  readonly members: readonly TieMember[];
  readonly above: FarMember | null;
  readonly below: FarMember | null;
  /** Some charge of the flag should stand here and does not: the filter hides it. */
  readonly hidden: boolean;
}

/** A loaded charge and where it stands. */
export interface PlacedRow {
  readonly index: number;
  readonly row: TimelineRow;
}

interface Window {
  readonly newest: Day;
  readonly oldest: Day;
  /** Nothing of the list is above, or below, the loaded rows. */
  readonly top: boolean;
  readonly bottom: boolean;
}

/** The ties that touch the loaded rows (top to bottom, without gaps); `length` is that of the list. */
export function tiesOf(
  loaded: readonly PlacedRow[],
  flags: ReadonlyMap<number, FlagSummary>,
  lanes: ReadonlyMap<number, number>,
  stretch: Stretch,
  length: number,
): Tie[] {
  const window = windowOf(loaded, stretch, length);
  if (!window) return [];
  return [...membersByFlag(loaded)].map(([flag, { mark, members }]) => {
    const summary = flags.get(flag);
    const missing = [...(summary?.charges ?? []), ...(summary?.refunds ?? [])].filter(
      ({ id }) => !members.some((m) => m.charge === id),
    );
    const above = missing.filter(({ day }) => isAbove(day, window)).sort(byDay);
    const below = missing.filter(({ day }) => isBelow(day, window)).sort(byDay);
    return {
      flag,
      status: mark.status,
      verdict: mark.verdict,
      strength: mark.strength,
      lane: lanes.get(flag) ?? 0,
      members,
      above: far(above[0]),
      below: far(below.at(-1)),
      hidden: missing.length > above.length + below.length,
    };
  });
}

function windowOf(loaded: readonly PlacedRow[], stretch: Stretch, length: number): Window | null {
  const first = loaded[0];
  const last = loaded.at(-1);
  if (!first || !last) return null;
  return {
    newest: first.row.day,
    oldest: last.row.day,
    // Index 0 is the heading of the newest month.
    top: stretch.first <= 1 && first.index <= 1,
    bottom: stretch.last >= length - 1 && last.index === length - 1,
  };
}

function membersByFlag(loaded: readonly PlacedRow[]): Map<number, { mark: FlagMark; members: TieMember[] }> {
  const flags = new Map<number, { mark: FlagMark; members: TieMember[] }>();
  for (const { index, row } of loaded) {
    const { mark } = row;
    // What is settled is not highlighted any more.
    if (!mark || toneOf(mark) === 'quiet') continue;
    const member = { charge: row.id, day: row.day, index, credit: mark.position === 0 };
    const known = flags.get(mark.flag);
    if (known) known.members.push(member);
    else flags.set(mark.flag, { mark, members: [member] });
  }
  return flags;
}

// A missing charge of the very day where the loaded rows end stands just beyond them.
function isAbove(day: Day, window: Window): boolean {
  return day >= window.newest && !window.top;
}

function isBelow(day: Day, window: Window): boolean {
  return day <= window.oldest && !window.bottom && !isAbove(day, window);
}

function byDay(one: { readonly day: Day }, other: { readonly day: Day }): number {
  return one.day < other.day ? -1 : Number(one.day > other.day);
}

function far(charge: { readonly id: number; readonly day: Day } | undefined): FarMember | null {
  return charge ? { charge: charge.id, day: charge.day } : null;
}
