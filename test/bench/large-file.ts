import { addDays, type Day } from '../../shared/day.ts';
import { type Random, randomOf } from '../households/random.ts';

/*
 * Card statements of more rows than anybody has, made to be hard on the search as real ones are: a long
 * tail of places seen a few times, everyday places with thousands of charges, marketplaces that print
 * another code on each line, plans, doubles and credits, over ten years and four cards.
 */

const HEAD = 'Transaction Date,Posted Date,Card No.,Description,Category,Debit,Credit';
const CARDS = ['1234', '5678', '9012', '3456'];
const FIRST_DAY = '2016-01-01';
const DAYS = 3650;
/** Charges that a merchant and a plan have on average. */
const ROWS_A_MERCHANT = 25;
const ROWS_A_PLAN = 500;
const DOUBLED = 0.008;
const RETURNED = 0.012;
/** Of a further file, what the file before it showed already. */
const KNOWN = 0.05;

const SYLLABLES =
  'bel cor dan fer gal har jun kel lor mar nov ori pal quin ros sol tam ver wil zan bri tho'.split(' ');
const TRADES = 'MARKET BAKERY PHARMACY HARDWARE BOOKS DINER GARAGE FLORIST KITCHEN STUDIO OPTICS TOYS'.split(
  ' ',
);
const TOWNS = ['SEATTLE WA', 'PORTLAND OR', 'AUSTIN TX', 'DENVER CO', 'BROOKLYN NY', 'OAKLAND CA'];
const EVERYDAY = 'STARBUCKS STORE|WALMART|TARGET|COSTCO WHSE|SHELL OIL|SAFEWAY|CVS PHARMACY'.split('|');
const CODED = ['AMZN MKTP US*', 'PAYPAL *', 'EBAY O*', 'DOORDASH*ORDER '];

/** What one buys there; prices in cents. */
interface Place {
  readonly text: () => string;
  readonly price: () => number;
}

interface Made {
  readonly day: Day;
  readonly card: string;
  readonly text: string;
  /** Negative for a credit. */
  readonly cents: number;
}

/** A card's CSV of so many rows over ten years, and one of `more` rows over the month after. */
export function largeFiles(rows: number, more: number): { readonly first: string; readonly further: string } {
  const random = randomOf(7);
  const pick = pickerOf(placesOf(random, Math.ceil(rows / ROWS_A_MERCHANT)));
  const first = plansOf(random, Math.ceil(rows / ROWS_A_PLAN));
  while (first.length < rows) first.push(...bought(random, pick(random.next()), 0, DAYS));
  first.length = rows;
  first.sort(byDay);
  const further = first.slice(rows - Math.round(more * KNOWN));
  while (further.length < more) further.push(...bought(random, pick(random.next()), DAYS, 30));
  return { first: csvOf(first), further: csvOf(further.slice(0, more).sort(byDay)) };
}

function placesOf(random: Random, count: number): Place[] {
  return Array.from({ length: count }, (_, rank) => {
    const menu = random.chance(0.3) ? Array.from({ length: random.int(3, 30) }, () => price(random)) : null;
    const text = rank < 60 ? oftenSeen(random, rank) : seldomSeen(random);
    return { text, price: () => (menu ? random.pick(menu) : price(random)) };
  });
}

/** From 2 to 250 dollars, the small more often. */
function price(random: Random): number {
  return Math.round(200 * Math.exp(random.next() * 4.8));
}

function oftenSeen(random: Random, rank: number): Place['text'] {
  const coded = CODED[rank % 8];
  if (coded !== undefined) return () => `${coded}${random.code(9)}`;
  const name = EVERYDAY[rank % EVERYDAY.length] ?? '';
  const stores = Array.from({ length: 4 }, () => `${name} ${random.digits(5)} ${random.pick(TOWNS)}`);
  return () => random.pick(stores);
}

function seldomSeen(random: Random): Place['text'] {
  const name = Array.from({ length: random.int(2, 4) }, () => random.pick(SYLLABLES)).join('');
  const text = `${name} ${random.pick(TRADES)} ${random.pick(TOWNS)}`.toUpperCase();
  const spellings = random.chance(0.2) ? [text, text.slice(0, 12)] : [text];
  return () => random.pick(spellings);
}

/** Picks by rank as in life: the hundredth place a tenth as often as the tenth. */
function pickerOf(places: readonly Place[]): (at: number) => Place {
  const sums: number[] = [];
  let sum = 0;
  for (const rank of places.keys()) sums.push((sum += 1 / (rank + 12)));
  return (at) => {
    let [low, high] = [0, places.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < at * sum) low = middle + 1;
      else high = middle;
    }
    const place = places[low];
    if (!place) throw new RangeError('no places');
    return place;
  };
}

function bought(random: Random, place: Place, from: number, days: number): Made[] {
  const at = from + random.int(0, days - 1);
  const made: Made = {
    day: addDays(FIRST_DAY, at),
    card: random.pick(CARDS),
    text: place.text(),
    cents: place.price(),
  };
  if (random.chance(DOUBLED)) return [made, { ...made, day: addDays(made.day, random.int(0, 2)) }];
  if (!random.chance(RETURNED)) return [made];
  return [made, { ...made, day: addDays(made.day, random.int(3, 60)), cents: -made.cents }];
}

/** Monthly plans of one to six years. */
function plansOf(random: Random, count: number): Made[] {
  return Array.from({ length: count }).flatMap(() => {
    const text = `${seldomSeen(random)()} SUBSCRIPTION`;
    const cents = random.int(4, 40) * 100 - 1;
    const [card, start] = [random.pick(CARDS), random.int(0, DAYS - 400)];
    const months = Math.min(random.int(12, 72), Math.floor((DAYS - start) / 30.5));
    return Array.from({ length: months }, (_, month) => ({
      day: addDays(FIRST_DAY, start + Math.round(month * 30.44)),
      card,
      text,
      cents,
    }));
  });
}

function byDay(one: Made, other: Made): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0;
}

function csvOf(rows: readonly Made[]): string {
  const lines = rows.map(({ day, card, text, cents }) => {
    const amount = (Math.abs(cents) / 100).toFixed(2);
    return `${day},${day},${card},${text},Other,${cents < 0 ? `,${amount}` : `${amount},`}`;
  });
  return `${[HEAD, ...lines].join('\n')}\n`;
}
