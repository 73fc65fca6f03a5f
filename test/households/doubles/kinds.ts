import { addDays, daysBetween } from '../../../shared/day.ts';
import type { Entry } from '../entry.ts';
import type { DoubleKind, Pattern } from '../household.ts';
import { LAYOUTS } from '../layouts.ts';
import { bankText } from '../text.ts';
import type { PlantedDouble, Plot } from './plot.ts';

type Plant = (plot: Plot) => PlantedDouble | null;

const PLANS: readonly Pattern[] = ['subscription', 'price-change', 'plan-change'];
const ONE_OFFS: readonly Pattern[] = ['one-off', 'hotel', 'flight'];

/** How each kind of double charge comes about; null where this household has no place for it. */
export const PLANTERS: Readonly<Record<DoubleKind, Plant>> = {
  'same-day': (plot) => twice(plot, 'same-day', plot.pick([...PLANS, 'delivery', 'grocery']), () => later(plot, 0, 0)),
  'days-later-in-cycle': (plot) => twice(plot, 'days-later-in-cycle', plot.pick(PLANS), () => midCycle(plot)),
  alias: plantAlias,
  'second-card': plantSecondCard,
  'foreign-rate': (plot) => twice(plot, 'foreign-rate', plot.pick([...PLANS, 'one-off'], isForeign), () => later(plot, 1, 4)),
  'one-off-same-day': (plot) => twice(plot, 'one-off-same-day', plot.pick(ONE_OFFS), (entry) => ({ ...later(plot, 0, 0), ...sameTicket(entry) })),
  'one-off-days-later': (plot) => twice(plot, 'one-off-days-later', plot.pick(ONE_OFFS), (entry) => ({ ...later(plot, 1, 3), ...sameTicket(entry) })),
  triple: plantTriple,
  refunded: plantRefunded,
  'second-pending': plantPending,
  'annual-twice': (plot) => twice(plot, 'annual-twice', plot.pick(['annual']), () => later(plot, 0, 20)),
  'small-amount': (plot) => twice(plot, 'small-amount', plot.pick([...PLANS, 'grocery', 'one-off', 'restaurant'], isSmall), () => later(plot, 0, 1)),
  'processor-prefix': plantPrefix,
  'double-swipe': (plot) => twice(plot, 'double-swipe', plot.pick(['restaurant', 'restaurant', 'grocery', 'one-off', 'fuel'], isSwiped), (entry) => swipe(plot, entry)),
  'bill-twice': (plot) => twice(plot, 'bill-twice', plot.pick(['bill']), () => later(plot, 0, 5)),
  'same-reference': (plot) => twice(plot, 'same-reference', plot.pick(['marketplace', 'delivery', 'flight'], hasCode), (entry) => ({ ...later(plot, 0, 3), code: entry.code })),
}; // prettier-ignore

/** What is different about the second charge; `wait` in days. */
type Change = Partial<Entry> & { readonly wait?: number };

function twice(plot: Plot, kind: DoubleKind, first: Entry | null, change: (entry: Entry) => Change): PlantedDouble | null {
  if (!first) return null;
  return { kind, status: 'open', entries: [first, again(plot, first, change(first))], refunds: [] };
} // prettier-ignore

function again(plot: Plot, first: Entry, { wait = 0, ...change }: Change): Entry {
  const { random } = plot.life;
  const lag = random.chance(0.75) ? first.lag : first.lag + 1;
  const second = { ...first, code: random.int(1, 1e9), lag, ...change, day: addDays(first.day, wait) };
  if (wait > 0) return second;
  const seconds = change.seconds ?? first.seconds + random.int(30, 9000);
  return { ...second, seconds: Math.min(86_399, seconds) };
}

function later(plot: Plot, least: number, most: number): Change {
  return { wait: plot.life.random.int(least, most) };
}

/** Mostly within a week, sometimes towards the middle of the month. */
function midCycle(plot: Plot): Change {
  const { random } = plot.life;
  return { wait: random.chance(0.75) ? random.int(1, 6) : random.int(7, 12), seconds: random.int(0, 86_399) };
}

/** One passenger's ticket is charged twice under its one number. */
function sameTicket(entry: Entry): Change {
  return entry.pattern === 'flight' ? { code: entry.code } : {};
}

/** Twice on one terminal, seconds or minutes apart. */
function swipe(plot: Plot, entry: Entry): Change {
  const { random } = plot.life;
  return { seconds: entry.seconds + (random.chance(0.6) ? random.int(3, 90) : random.int(91, 600)) };
}

function plantAlias(plot: Plot): PlantedDouble | null {
  const { random } = plot.life;
  const named = (entry: Entry) => entry.merchant.names.length > 1;
  // Aliases of software abroad are on record; those at home only a person would know.
  const software = (entry: Entry) => named(entry) && entry.currency === 'USD';
  const first = plot.pick(PLANS, random.chance(0.75) ? software : named);
  if (!first) return null;
  const variants = first.merchant.names.map((_, index) => index).filter((index) => index !== first.variant);
  return twice(plot, 'alias', first, () => ({ ...later(plot, 0, 5), variant: random.pick(variants) }));
}

function plantSecondCard(plot: Plot): PlantedDouble | null {
  const { life } = plot;
  const others = (entry: Entry) => life.accounts.filter((account) => account !== entry.account && account.kind !== 'wallet');
  const first = plot.pick([...PLANS, 'one-off', 'annual'], (entry) => others(entry).length > 0);
  return twice(plot, 'second-card', first, (entry) => ({ ...later(plot, 0, 2), account: life.random.pick(others(entry)) }));
} // prettier-ignore

function plantTriple(plot: Plot): PlantedDouble | null {
  const first = plot.pick([...PLANS, 'one-off', 'bill']);
  if (!first) return null;
  const second = again(plot, first, later(plot, 0, 1));
  const third = again(plot, second, later(plot, 0, 2));
  return { kind: 'triple', status: 'open', entries: [first, second, third], refunds: [] };
}

function plantRefunded(plot: Plot): PlantedDouble | null {
  const { random } = plot.life;
  const first = plot.pick([...PLANS, 'one-off', 'bill', 'restaurant', 'grocery', 'annual']);
  if (!first) return null;
  const wait = first.pattern === 'restaurant' || first.pattern === 'grocery' ? 0 : random.int(0, 4);
  const second = again(plot, first, { wait });
  const back = again(plot, second, { wait: random.int(2, 40), code: second.code });
  const refund: Entry = { ...back, minor: -back.minor, kind: 'refund', pattern: 'refund', held: null, takesBack: second };
  return { kind: 'refunded', status: 'refunded', entries: [first, second], refunds: [refund] };
} // prettier-ignore

/** The second charge is still an authorisation in the last download that shows it. */
function plantPending(plot: Plot): PlantedDouble | null {
  const { random, exports } = plot.life;
  const download = (entry: Entry) =>
    exports.find(({ account, to }) => account === entry.account.id && daysBetween(entry.day, to) >= 2 && daysBetween(entry.day, to) <= 6);
  const shown = (entry: Entry) => LAYOUTS[entry.account.layout].pending && download(entry) !== undefined;
  const first = plot.pick([...PLANS, 'one-off', 'bill', 'annual'], shown);
  const seenIn = first && download(first);
  if (!first || !seenIn) return null;
  const wait = Math.max(1, daysBetween(first.day, seenIn.to) - random.int(0, 2));
  const second = again(plot, first, { wait, dropped: true, held: null });
  return { kind: 'second-pending', status: 'pending', entries: [first, second], refunds: [] };
} // prettier-ignore

function plantPrefix(plot: Plot): PlantedDouble | null {
  const { life } = plot;
  const prefixes = life.accounts.some(({ kind }) => kind === 'wallet')
    ? life.town.prefixes.filter((prefix) => !prefix.startsWith('PAYPAL'))
    : life.town.prefixes;
  const bare = (entry: Entry) => !/[*_]/.test(entry.merchant.names[entry.variant] ?? '*');
  const first = plot.pick([...PLANS, 'one-off', 'annual'], bare);
  return twice(plot, 'processor-prefix', first, () => ({
    ...later(plot, 0, 2),
    prefix: life.random.pick(prefixes),
  }));
}

function isForeign(entry: Entry): boolean {
  return entry.currency !== entry.account.currency && LAYOUTS[entry.account.layout].original;
}

/** About three dollars or less. */
function isSmall(entry: Entry): boolean {
  return -entry.minor <= (entry.currency === 'KRW' ? 5000 : 320);
}

/** Paid in person, at home; not at a pump that holds a deposit first. */
function isSwiped(entry: Entry): boolean {
  return entry.currency === entry.account.currency && -entry.minor !== 150_000;
}

/** The code survives the width at which this bank cuts its text. */
function hasCode(entry: Entry): boolean {
  const { layout } = entry.account;
  const inName = bankText(entry, layout) !== bankText({ ...entry, code: entry.code + 1 }, layout);
  return inName || (entry.pattern === 'flight' && /\d{10}/.test(bankText(entry, layout)));
}
