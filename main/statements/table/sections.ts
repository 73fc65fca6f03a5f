import { plainName } from './cells.ts';
import { readDateCell } from './dates.ts';
import { findHeader, type Header, paymentsHeaderAt, repeatsHeader } from './header.ts';
import { type TableProfile, matchProfile } from './profile.ts';
import { PROFILES } from './profiles/all.ts';
import type { TableRow } from './row.ts';
import { accountStated } from './stated-account.ts';
import { standingOfTitle, titleOf } from './titles.ts';

/** A stretch of the rows under one header. */
export interface Section {
  /** Where the rows are counted from the stretch's own beginning. */
  readonly header: Header | null;
  /** The lone cell right above the header: what the list is called. */
  readonly title: string;
  readonly rows: readonly TableRow[];
  /** Its columns are not those of the table that is read, or no money moved by its rows. */
  readonly isForeign: boolean;
  /** Its title says that its rows wait to be booked. */
  readonly isPending: boolean;
}

/** The lists that stand one below the other, in order; the profile is that of the one which is read. */
export interface Sections {
  readonly profile: TableProfile | null;
  readonly sections: readonly Section[];
}

/**
 * Splits rows where another list of payments begins: bills print purchases, payments abroad and what
 * was cancelled one below the other. Those of the profile's columns, or of nearly the same ones, are read alike, others are foreign.
 */
export function sectionsOf(rows: readonly TableRow[]): Sections {
  const main = findHeader(rows);
  if (!main)
    return {
      profile: null,
      sections: [{ header: null, title: '', rows, isForeign: false, isPending: false }],
    };
  const profile = matchProfile(main.names, PROFILES);
  const heads = headsOf(rows, main);
  const sections = heads.map((head, index): Section => {
    // Lines above the first list are of all, those between two lists of the one before, unless they name an account.
    const from = index === 0 ? 0 : head.at - leadOf(rows, head.at);
    const header = { ...head, at: head.at - from, rowsFrom: head.rowsFrom - from };
    const next = heads[index + 1];
    const isMain = head.at === main.at;
    const title = titleOf(rows[head.at - 1]);
    const standing = standingOfTitle(title);
    return {
      header,
      title,
      isPending: standing === 'pending',
      rows: rows.slice(from, next ? next.at - leadOf(rows, next.at) : rows.length),
      isForeign:
        !isMain &&
        (standing === 'unbooked' ||
          !(profile
            ? matchProfile(head.names, PROFILES)?.id === profile.id
            : isSame(head, main) || isAlike(head, main))),
    };
  });
  return { profile, sections };
}

function headsOf(rows: readonly TableRow[], main: Header): readonly Header[] {
  const heads: Header[] = [];
  for (let at = 0; at < rows.length; at++) {
    const head = at === main.at ? main : paymentsHeaderAt(rows, at);
    // The other row of a header of two rows, and a header printed again on each page, begin nothing.
    const isWithin = head !== main && at > main.at && at < main.rowsFrom;
    if (!head || isWithin || (head.at < main.at && head.rowsFrom > main.at)) continue;
    const before = heads.at(-1);
    const isAgain = before && repeatsHeader(rows[at]?.cells ?? [], before) && isSame(head, before);
    if (isAgain && !isOtherwise(rows, at, before.at) && leadOf(rows, at) === 0) continue;
    heads.push(head);
    at = head.rowsFrom - 1;
  }
  return heads;
}

/** The most lines that stand above a list for itself. */
const LONGEST_LEAD = 6;

/** How many lines right above a header name the account of its list; 0 where none does. */
function leadOf(rows: readonly TableRow[], at: number): number {
  let lines = 0;
  while (lines < Math.min(LONGEST_LEAD, at) && isLead(rows[at - lines - 1])) lines++;
  return accountStated(rows.slice(at - lines, at)) === null ? 0 : lines;
}

/** A line of a label and a value: no row of a list. */
function isLead(row: TableRow | undefined): boolean {
  const filled = row?.cells.filter((cell) => cell !== '') ?? [];
  return filled.length > 0 && filled.length < 3 && readDateCell(filled[0] ?? '') === null;
}

/** Whether a title stands here that says other things of the rows below than that of the list before. */
function isOtherwise(rows: readonly TableRow[], at: number, before: number): boolean {
  const title = titleOf(rows[at - 1]);
  return title !== '' && standingOfTitle(title) !== standingOfTitle(titleOf(rows[before - 1]));
}

/** Whether two headers name the same columns. */
export function isSame(one: Header, other: Header): boolean {
  const names = ({ names: all }: Header): string => all.map(plainName).join('|').replace(/\|+$/, '');
  return names(one) === names(other);
}

/** Name by name the same but for one: future and past movements of one account (Discount). */
function isAlike(one: Header, other: Header): boolean {
  const width = Math.max(one.names.length, other.names.length);
  const places = Array.from({ length: width }, (_, column) => column);
  const differing = places.filter(
    (column) => plainName(one.names[column] ?? '') !== plainName(other.names[column] ?? ''),
  );
  return (
    width >= 4 &&
    differing.length <= 1 &&
    differing.every((column) => isOfBooked(one, column) && isOfBooked(other, column))
  );
}

/** Payments that were declined, or are only planned, say why or how often where the others have something else. */
const NOT_BOOKED = /reason|declin|reject|frequen|every|schedul|next|grund|motif|motivo|사유|거절|주기|예정/i;

function isOfBooked({ names }: Header, column: number): boolean {
  return !NOT_BOOKED.test(names[column] ?? '');
}
