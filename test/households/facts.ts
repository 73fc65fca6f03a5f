import { addDays, type Day } from '../../shared/day.ts';
import type { Money } from '../../shared/money.ts';
import { clock } from './calendar.ts';
import { chainOf, settledOn } from './doubles/plot.ts';
import type { Entry } from './entry.ts';
import type { Export, LabelledCharge } from './household.ts';
import { type Layout, LAYOUTS } from './layouts.ts';
import type { Life } from './life/life.ts';
import { randomOf } from './random.ts';
import type { Exchange } from './rates.ts';
import { bankText } from './text.ts';

/** One line that a statement shows, before it has an id. */
export interface Line {
  readonly entry: Entry;
  readonly pending: boolean;
  readonly charge: Omit<LabelledCharge, 'id' | 'becomes' | 'mirrors'>;
}

/** Every line that the household's downloads show: booked ones, and pending ones where a download met them. */
export function linesOf(life: Life, exchange: Exchange): Line[] {
  const lines: Line[] = [];
  for (const entry of life.diary) {
    if (isSeenPending(life, entry)) lines.push(pendingLineOf(life, exchange, entry));
    if (!entry.dropped) lines.push(...mirrored(life, bookedLineOf(life, exchange, entry)));
  }
  return lines.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'));
}

function orderOf({ entry, charge, pending }: Line): string {
  return `${charge.day} ${clock(entry.seconds)} ${pending ? 0 : 1}`;
}

function isSeenPending(life: Life, entry: Entry): boolean {
  if (!LAYOUTS[entry.account.layout].pending || entry.minor > 0) return false;
  const until = listedUntil(life, entry);
  return downloadsAfter(life, entry).some(({ to }) => to < until);
}

function downloadsAfter(life: Life, { account, day }: Entry): Export[] {
  return life.exports.filter((one) => one.account === account.id && day >= one.from && day <= one.to);
}

/** An authorisation that is not booked is listed for about four days. */
const LISTED_DAYS = 5;

function listedUntil(life: Life, entry: Entry): Day {
  if (entry.dropped) return addDays(entry.day, LISTED_DAYS);
  return addDays(settledOn(entry, life.to), entry.lingers);
}

function pendingLineOf(life: Life, exchange: Exchange, entry: Entry): Line {
  // What is pending is named by the till alone; the town comes with the booking.
  const merchant = { ...entry.merchant, place: '' };
  const held = { ...entry, merchant, minor: entry.held ?? entry.minor };
  const until = listedUntil(life, entry);
  const vanished = entry.dropped && downloadsAfter(life, entry).some(({ to }) => to >= until);
  const charge = chargeOf(life, exchange, held, entry.day);
  const pending = { day: entry.day, posted: null, pending: true, vanished, listedUntil: until };
  return { entry, pending: true, charge: { ...charge, ...pending } };
}

function bookedLineOf(life: Life, exchange: Exchange, entry: Entry): Line {
  return { entry, pending: false, charge: chargeOf(life, exchange, entry, settledOn(entry, life.to)) };
}

function chargeOf(life: Life, exchange: Exchange, entry: Entry, ratedOn: Day): Line['charge'] {
  const { account } = entry;
  const layout = LAYOUTS[account.layout];
  const settles = settledOn(entry, life.to);
  const rated = exchange(entry.minor, entry.currency, account.currency, ratedOn);
  const asked: Money = { minor: entry.minor, currency: entry.currency };
  const foreign = entry.currency !== account.currency && entry.converted === null;
  return {
    account: account.id,
    accountKind: account.kind,
    day: layout.purchaseDay ? entry.day : settles,
    posted: layout.bookingDay ? settles : null,
    time: timeOf(layout, entry),
    description: bankText(entry, account.layout),
    amount: { minor: Math.round(rated * (entry.converted ?? 1)), currency: account.currency },
    original: layout.original && foreign ? asked : null,
    reference: referenceOf(layout, entry),
    kind: entry.kind,
    pending: false,
    vanished: false,
    instalment: layout.instalments ? entry.instalment : null,
    pattern: entry.pattern,
    source: chainOf(entry),
    asked,
    settles,
    bought: entry.day,
    listedUntil: null,
  };
}

/** A debit card's list and the giro account behind it both show the payment. */
function mirrored(life: Life, line: Line): Line[] {
  if (life.debit === null || line.entry.account !== life.debit.card) return [line];
  const entry: Entry = { ...line.entry, account: life.debit.account, mirrors: line.entry };
  const layout = LAYOUTS[entry.account.layout];
  const printed = {
    account: entry.account.id,
    accountKind: entry.account.kind,
    posted: null,
    time: timeOf(layout, entry),
    description: bankText(entry, entry.account.layout),
    original: null,
    reference: null,
    settles: entry.day,
  };
  return [line, { entry, pending: false, charge: { ...line.charge, ...printed } }];
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
