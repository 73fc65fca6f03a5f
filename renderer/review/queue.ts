import type { CaseSummary } from '../../shared/case/list.ts';
import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Day } from '../../shared/day.ts';
import { VERDICTS, type Verdict } from '../../shared/review.ts';

/** Flags by what is to be done with them; each list in the order of the app, the worst first. */
export interface Groups {
  /** Double charges to look at. */
  readonly waiting: readonly FlagSummary[];
  /** Flags of other kinds to look at: never among the double charges. */
  readonly noticed: readonly FlagSummary[];
  readonly decided: Readonly<Record<Verdict, readonly FlagSummary[]>>;
  /** Came back, or came to nothing, before anybody decided. */
  readonly settled: readonly FlagSummary[];
}

export function groupsOf(flags: readonly FlagSummary[]): Groups {
  const waits = flags.filter((flag) => flag.waits);
  const rest = flags.filter((flag) => !flag.waits);
  const decidedAs = (verdict: Verdict): FlagSummary[] =>
    rest.filter(({ decision }) => decision?.verdict === verdict);
  return {
    waiting: waits.filter(({ kind }) => kind === 'double-charge'),
    noticed: waits.filter(({ kind }) => kind !== 'double-charge'),
    decided: {
      claimed: decidedAs('claimed'),
      mine: decidedAs('mine'),
      refunded: decidedAs('refunded'),
      later: decidedAs('later'),
    },
    settled: rest.filter(({ decision }) => decision === null),
  };
}

/** The cases of what is claimed that are not closed, the most urgent first; of equals the one that was claimed last. */
export function openCasesOf(groups: Groups, cases: ReadonlyMap<number, CaseSummary>): CaseSummary[] {
  const latestFirst = groups.decided.claimed.toSorted(
    (one, other) => (other.decision?.deed ?? 0) - (one.decision?.deed ?? 0),
  );
  const ids = new Set(latestFirst.flatMap((flag) => flag.case ?? []));
  const open = [...ids].flatMap((id) => cases.get(id) ?? []).filter(({ phase }) => phase !== 'closed');
  return open.toSorted((one, other) => {
    const [day, otherDay] = [urgencyOf(one)?.day, urgencyOf(other)?.day];
    if (!day || !otherDay) return Number(!day) - Number(!otherDay);
    return day < otherDay ? -1 : Number(day > otherDay);
  });
}

export interface Urgency {
  readonly day: Day;
  /** `byCard`: a filing limit that depends on the card, which nobody named yet. `step`: something the person is to do. */
  readonly of: 'limit' | 'byCard' | 'step';
}

/** By which day something is lost. A filing limit runs while an answer is waited for; the wait itself presses nobody. */
export function urgencyOf({ limit, next }: CaseSummary): Urgency | null {
  const step = next.turn === 'wait' ? null : next.by;
  if (limit && (step === null || limit.until <= step)) {
    return { day: limit.until, of: limit.byCard ? 'byCard' : 'limit' };
  }
  return step === null ? null : { day: step, of: 'step' };
}

/** All that need nothing just now, in the order of the list. */
export function doneOf(groups: Groups): FlagSummary[] {
  return [...VERDICTS.flatMap((verdict) => groups.decided[verdict]), ...groups.settled];
}

/** The flag that stands so many places on from this one: among those that wait, or among those that are done. */
export function neighbourOf(groups: Groups, flag: number | null, by: 1 | -1): number | null {
  const waits = [...groups.waiting, ...groups.noticed];
  if (flag === null) return (by === 1 ? waits[0] : waits.at(-1))?.id ?? null;
  const list = waits.some(({ id }) => id === flag) ? waits : doneOf(groups);
  const at = list.findIndex(({ id }) => id === flag);
  return at === -1 ? null : (list[at + by]?.id ?? null);
}

/**
 * Where to go after a decision: on in the same group, then to what was left out before. Null at the
 * end of the group: then there is a result to show.
 */
export function nextToLookAt(before: Groups, after: Groups, flag: number): number | null {
  const noticed = before.noticed.some(({ id }) => id === flag);
  const earlier = noticed ? before.noticed : before.waiting;
  const still = noticed ? after.noticed : after.waiting;
  const at = earlier.findIndex(({ id }) => id === flag);
  const later = earlier.slice(at + 1).find(({ id }) => id !== flag && still.some((other) => other.id === id));
  return (later ?? still.find(({ id }) => id !== flag))?.id ?? null;
}

/** "3 of 14": the place of a flag among those of its group that wait; null where it does not wait. */
export function placeOf(groups: Groups, flag: number): { readonly at: number; readonly of: number } | null {
  for (const list of [groups.waiting, groups.noticed]) {
    const index = list.findIndex(({ id }) => id === flag);
    if (index !== -1) return { at: index + 1, of: list.length };
  }
  return null;
}
