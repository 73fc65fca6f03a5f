import type { Money } from '../../shared/money.ts';
import { clock } from './calendar.ts';
import { chainOf, settledOn } from './doubles/plot.ts';
import type { Entry } from './entry.ts';
import type { LabelledCharge } from './household.ts';
import { type Layout, LAYOUTS } from './layouts.ts';
import type { Life } from './life/life.ts';
import { randomOf } from './random.ts';
import type { Exchange } from './rates.ts';
import { bankText } from './text.ts';

/** One line that a statement shows, before it has an id. */
export interface Line {
  readonly entry: Entry;
  readonly pending: boolean;
  readonly charge: Omit<LabelledCharge, 'id' | 'becomes'>;
}

/** Every line that the household's downloads show: booked ones, and pending ones where a download met them. */
export function linesOf(life: Life, exchange: Exchange): Line[] {
  const lines: Line[] = [];
  for (const entry of life.diary) {
    if (isSeenPending(life, entry)) lines.push(lineOf(life, exchange, entry, true));
    if (!entry.dropped) lines.push(lineOf(life, exchange, entry, false));
  }
  return lines.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'));
}

function orderOf({ entry, charge, pending }: Line): string {
  return `${charge.day} ${clock(entry.seconds)} ${pending ? 0 : 1}`;
}

function isSeenPending(life: Life, entry: Entry): boolean {
  if (!LAYOUTS[entry.account.layout].pending || entry.minor > 0) return false;
  const settled = settledOn(entry, life.to);
  return life.exports.some(
    ({ account, from, to }) =>
      account === entry.account.id &&
      entry.day >= from &&
      entry.day <= to &&
      (entry.dropped ? withinDays(entry.day, to) : settled > to),
  );
}

/** An authorisation that is not booked is shown for about four days. */
function withinDays(day: string, to: string): boolean {
  return Date.parse(to) - Date.parse(day) <= 4 * 86_400_000;
}

function lineOf(life: Life, exchange: Exchange, entry: Entry, pending: boolean): Line {
  const { account } = entry;
  const layout = LAYOUTS[account.layout];
  const settles = settledOn(entry, life.to);
  const minor = pending ? (entry.held ?? entry.minor) : entry.minor;
  const rated = exchange(minor, entry.currency, account.currency, pending ? entry.day : settles);
  const asked: Money = { minor, currency: entry.currency };
  return {
    entry,
    pending,
    charge: {
      account: account.id,
      accountKind: account.kind,
      day: layout.purchaseDay || pending ? entry.day : settles,
      posted: layout.bookingDay && !pending ? settles : null,
      time: timeOf(layout, entry),
      description: bankText(entry, account.layout),
      amount: { minor: rated, currency: account.currency },
      original: layout.original && entry.currency !== account.currency ? asked : null,
      reference: referenceOf(layout, entry),
      kind: kindOf(layout, entry),
      pending,
      instalment: layout.instalments ? entry.instalment : null,
      pattern: entry.pattern,
      source: chainOf(entry),
      asked,
      settles,
      bought: entry.day,
    },
  };
}

function timeOf(layout: Layout, entry: Entry): string | null {
  if (layout.time === null) return null;
  const time = clock(entry.seconds);
  return layout.time === 'seconds' ? time : `${time.slice(0, 5)}:00`;
}

/** A Korean approval keeps its number when it is booked and when it is cancelled. */
function referenceOf(layout: Layout, entry: Entry): string | null {
  if (layout.reference === null) return null;
  const owner = layout.reference === 'approval' && entry.takesBack ? entry.takesBack : entry;
  const random = randomOf(owner.code * 31 + owner.seconds + owner.day.length * Number(owner.day.slice(8)));
  return layout.reference === 'approval' ? random.digits(8) : random.code(17);
}

/** What a careful reader can tell from the columns and the sign. */
function kindOf(layout: Layout, entry: Entry): Entry['kind'] {
  if (layout.tellsKind || entry.kind === 'payment') return entry.kind;
  if (entry.minor < 0) return 'purchase';
  return entry.kind === 'income' ? 'income' : 'refund';
}
