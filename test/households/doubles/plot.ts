import { addDays, daysBetween } from '../../../shared/day.ts';
import type { FlagStatus } from '../../../shared/flag.ts';
import { bankDay } from '../calendar.ts';
import type { Entry } from '../entry.ts';
import type { DoubleKind, Pattern } from '../household.ts';
import { LAYOUTS } from '../layouts.ts';
import type { Life } from '../life/life.ts';

/** A double charge before it has ids. */
export interface PlantedDouble {
  readonly kind: DoubleKind;
  readonly status: FlagStatus;
  readonly entries: readonly Entry[];
  readonly refunds: readonly Entry[];
  /** Other lines that the payments leave, such as the card's line of a wallet payment. */
  readonly beside?: readonly Entry[];
  /** The statements show two sums that differ by a rate or a margin. */
  readonly nearly?: boolean;
}

/** A household's diary while double charges are put into it. */
export interface Plot {
  readonly life: Life;
  /** An untouched purchase of one of these patterns with nothing like it within 13 days; null when none is left. */
  pick(patterns: readonly Pattern[], fits?: (entry: Entry) => boolean): Entry | null;
  /** Whether none of them comes near another purchase that was doubled at that place for that sum. */
  isClear(entries: readonly Entry[]): boolean;
  /** Writes what follows the first into the diary; the first is there and not picked again. */
  plant(entries: readonly [Entry, ...Entry[]]): void;
}

/** Days on either side in which a doubled purchase has no honest twin, so that every label is true. */
const ALONE = 13;

export function plotOf(life: Life): Plot {
  const days = new Map<string, { readonly day: string; readonly entry: Entry }[]>();
  const note = (entry: Entry) => {
    const known = days.get(likeness(entry)) ?? [];
    days.set(likeness(entry), [...known, { day: entry.day, entry }]);
  };
  life.diary.forEach(note);
  const untouched = [...life.diary];
  const planted = new Set<Entry>();
  // One credit of that sum would look the same whether the goods or the second charge came back.
  const returned = new Set(life.diary.flatMap(({ takesBack }) => takesBack ?? []));
  const alone = (entry: Entry) =>
    (days.get(likeness(entry)) ?? []).every(
      (other) => other.entry === entry || Math.abs(daysBetween(other.day, entry.day)) > ALONE,
    );
  return {
    life,
    pick(patterns, fits = () => true) {
      const wanted = new Set(patterns);
      const found = untouched.filter(
        (entry) => wanted.has(entry.pattern) && isPurchase(entry) && fits(entry),
      );
      for (const entry of life.random.some(found, 12))
        if (alone(entry) && !planted.has(entry) && !returned.has(entry)) return entry;
      return null;
    },
    isClear(entries) {
      const near = (one: Entry, other: Entry) => Math.abs(daysBetween(one.day, other.day)) <= ALONE;
      return [...planted].every((doubled) =>
        entries.every((entry) => likeness(entry) !== likeness(doubled) || !near(entry, doubled)),
      );
    },
    plant([first, ...others]) {
      planted.add(first);
      life.diary.push(...others);
      others.forEach(note);
    },
  };
}

function isPurchase(entry: Entry): boolean {
  return entry.kind === 'purchase' && entry.minor < 0 && !entry.dropped && entry.account.kind !== 'wallet';
} // prettier-ignore

function likeness(entry: Entry): string {
  const part = entry.instalment?.number ?? '';
  return `${chainOf(entry)} ${Math.abs(entry.minor)} ${entry.currency} ${part}`;
}

/** The merchant, whichever branch. */
export function chainOf(entry: Entry): string {
  return entry.merchant.key.replace(/ \d{6}$/, '');
}

/** The day it is booked: some days later, on a day that banks work. */
export function settledOn(entry: Entry, last: string): string {
  const { kind, layout } = entry.account;
  if (kind === 'wallet' || layout === 'kb-bank') return entry.day;
  const settled = bankDay(addDays(entry.day, entry.lag));
  return settled > last ? last : settled;
}

/** Whether a statement shows both with one and the same amount. */
export function sameMoney(life: Life, one: Entry, other: Entry): boolean {
  const shown = [one, other].map(({ account, currency }) => ({
    home: currency === account.currency,
    original: LAYOUTS[account.layout].original,
  }));
  if (shown.every(({ home, original }) => home || original)) return true;
  return one.account === other.account && settledOn(one, life.to) === settledOn(other, life.to);
}
