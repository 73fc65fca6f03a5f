import type { Entry } from '../entry.ts';
import type { DoubleKind, Pattern } from '../household.ts';
import { LAYOUTS } from '../layouts.ts';
import { bankText } from '../text.ts';
import { again, type Change, later, type Plant, twice } from './again.ts';
import type { PlantedDouble, Plot } from './plot.ts';
import { plantPaidTwoWays, plantPrefix, plantSecondCard } from './other-ways.ts';
import { plantPending } from './pending.ts';
import { REFUNDED_PLANTERS } from './refunded.ts';

/** Plans with one price that are billed by the month. */
const PLANS: readonly Pattern[] = [
  'subscription',
  'weekend-drift',
  'four-weekly',
  'price-change',
  'plan-change',
  'free-trial',
  'trial-price',
  'billing-day-moved',
];
const ONE_OFFS: readonly Pattern[] = ['one-off', 'hotel', 'flight'];

/** How each kind of double charge comes about; null where this household has no place for it. */
export const PLANTERS: Readonly<Record<DoubleKind, Plant>> = {
  ...REFUNDED_PLANTERS,
  'same-day': (plot) => twice('same-day', plot, plot.pick([...PLANS, 'delivery', 'grocery']), () => later(plot, 0, 0)),
  'days-later-in-cycle': (plot) => twice('days-later-in-cycle', plot, plot.pick(PLANS), () => anyTime(plot, 1, 6)),
  'weeks-later-in-cycle': (plot) => twice('weeks-later-in-cycle', plot, plot.pick(PLANS), () => anyTime(plot, 7, 21)),
  alias: plantAlias,
  'second-card': plantSecondCard,
  'paid-two-ways': plantPaidTwoWays,
  'foreign-rate': (plot) => twice('foreign-rate', plot, plot.pick([...PLANS, 'abroad'], printsForeign), () => later(plot, 1, 4)),
  'rate-differs': (plot) => nearly(twice('rate-differs', plot, plot.pick([...PLANS, 'abroad'], hidesForeign), () => later(plot, 1, 4))),
  'converted-by-merchant': plantConverted,
  'one-off-same-day': (plot) => twice('one-off-same-day', plot, plot.pick(ONE_OFFS), (entry) => ({ ...later(plot, 0, 0), ...sameTicket(entry) })),
  'one-off-days-later': (plot) => twice('one-off-days-later', plot, plot.pick(ONE_OFFS), (entry) => ({ ...later(plot, 1, 3), ...sameTicket(entry) })),
  'one-off-weeks-later': (plot) => twice('one-off-weeks-later', plot, plot.pick(ONE_OFFS), (entry) => ({ ...anyTime(plot, 4, 21), ...sameTicket(entry) })),
  triple: plantTriple,
  'second-pending': plantPending,
  'annual-twice': (plot) => twice('annual-twice', plot, plot.pick(['annual']), () => later(plot, 0, 20)),
  'small-amount': (plot) => twice('small-amount', plot, plot.pick([...PLANS, 'grocery', 'one-off', 'restaurant'], isSmall), () => later(plot, 0, 1)),
  'processor-prefix': plantPrefix,
  'double-swipe': (plot) => twice('double-swipe', plot, plot.pick(['restaurant', 'restaurant', 'grocery', 'one-off', 'fuel'], isSwiped), (entry) => swipe(plot, entry)),
  'bill-twice': (plot) => twice('bill-twice', plot, plot.pick(['bill']), () => later(plot, 0, 5)),
  'same-reference': (plot) => twice('same-reference', plot, plot.pick(['marketplace', 'delivery', 'flight'], hasCode), (entry) => ({ ...later(plot, 0, 3), code: entry.code })),
  'instalment-twice': (plot) => twice('instalment-twice', plot, plot.pick(['instalment'], isNumbered), () => later(plot, 0, 0)),
}; // prettier-ignore

/** Days later, at any time of the day. */
function anyTime(plot: Plot, least: number, most: number): Change {
  return { ...later(plot, least, most), seconds: plot.life.random.int(0, 86_399) };
}

/** The statement shows two sums that differ a little. */
function nearly(double: PlantedDouble | null): PlantedDouble | null {
  return double && { ...double, nearly: true };
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
  return twice('alias', plot, first, () => ({ ...later(plot, 0, 5), variant: random.pick(variants) }));
}

/** Once at the card's rate, once in the card's own money with the till's margin. */
function plantConverted(plot: Plot): PlantedDouble | null {
  const first = plot.pick(['abroad'], (entry) => entry.converted === null);
  const converted = 1.03 + plot.life.random.next() * 0.05;
  return nearly(twice('converted-by-merchant', plot, first, () => ({ ...later(plot, 0, 0), converted })));
}

function plantTriple(plot: Plot): PlantedDouble | null {
  const first = plot.pick([...PLANS, 'one-off', 'bill']);
  if (!first) return null;
  const second = again(plot, first, later(plot, 0, 1));
  const third = again(plot, second, later(plot, 0, 2));
  return { kind: 'triple', status: 'open', entries: [first, second, third], refunds: [] };
}

function isForeign(entry: Entry): boolean {
  return entry.currency !== entry.account.currency && entry.converted === null;
}

function printsForeign(entry: Entry): boolean {
  return isForeign(entry) && LAYOUTS[entry.account.layout].original;
}

function hidesForeign(entry: Entry): boolean {
  return isForeign(entry) && !LAYOUTS[entry.account.layout].original;
}

/** About three dollars or less. */
function isSmall(entry: Entry): boolean {
  return -entry.minor <= (entry.currency === 'KRW' ? 5000 : 320);
}

/** Paid in person, at home; not at a pump that holds a deposit first. */
function isSwiped(entry: Entry): boolean {
  return entry.currency === entry.account.currency && -entry.minor !== 150_000;
}

/** The line says which part it is: one part was charged twice. */
function isNumbered(entry: Entry): boolean {
  return entry.instalment !== null || entry.suffix !== '';
}

/** The code survives the width at which this bank cuts its text. */
function hasCode(entry: Entry): boolean {
  const { layout } = entry.account;
  const inName = bankText(entry, layout) !== bankText({ ...entry, code: entry.code + 1 }, layout);
  return inName || (entry.pattern === 'flight' && /\d{10}/.test(bankText(entry, layout)));
}
