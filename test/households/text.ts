import type { Entry } from './entry.ts';
import { clock } from './calendar.ts';
import type { LayoutName } from './layouts.ts';
import { randomOf } from './random.ts';

/** The bank's own text of the entry, as this layout cuts and decorates it. */
export function bankText(entry: Entry, layout: LayoutName): string {
  const name = `${entry.prefix}${nameOf(entry)}${entry.suffix === '' ? '' : ` ${entry.suffix}`}`;
  const place = entry.merchant.place;
  return decorate[layout](name, place, entry).replaceAll(/ +$/g, '');
}

function nameOf(entry: Entry): string {
  const random = randomOf(entry.code);
  const template = entry.merchant.names[entry.variant] ?? entry.merchant.names[0] ?? '';
  return template
    .replaceAll(/\{d(\d+)\}/g, (_, length: string) => random.digits(Number(length)))
    .replaceAll(/\{a(\d+)\}/g, (_, length: string) => random.code(Number(length)));
}

type Decorate = (name: string, place: string, entry: Entry) => string;

const decorate: Readonly<Record<LayoutName, Decorate>> = {
  'chase-card': (name) => name.slice(0, 25),
  // American Express glues the town to a name of twenty letters.
  amex: (name, place) => `${name.slice(0, 20).padEnd(20)}${place}`,
  'capital-one': (name) => name.toUpperCase().slice(0, 30),
  discover: (name, place) => `${name.slice(0, 22)} ${place}`,
  revolut: (name) => titleCase(name).slice(0, 40),
  n26: (name) => name.slice(0, 35),
  'shinhan-usage': (name) => name.slice(0, 20),
  'kb-bank': (name) => name.slice(0, 14),
  'korean-bill': (name) => name,
  'german-bank': germanText,
  'european-card': (name, place) => `${name.slice(0, 25)} ${place}`,
  'ofx-bank': (name, place) => `${name} ${place}`.slice(0, 32),
  'ofx-card': (name) => name.slice(0, 32),
  paypal: (name) => titleCase(name.replace(/^.*\* ?/, '')),
};

/** German giro accounts print the moment of a card payment in the text. */
function germanText(name: string, place: string, entry: Entry): string {
  if (entry.kind !== 'purchase' || entry.minor > 0) return name;
  const moment = `${entry.day}T${clock(entry.seconds).slice(0, 5)}`;
  return `${name}//${place === '' ? 'DE' : place}/DE ${moment} Debitk.1`;
}

function titleCase(name: string): string {
  return name.toLowerCase().replaceAll(/(^|[ *])\p{L}/gu, (letter) => letter.toUpperCase());
}
