import type { Entry } from './entry.ts';
import { clock } from './calendar.ts';
import type { Pattern } from './household.ts';
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
  'citi-card': (name, place) => `${name.slice(0, 22)} ${place}`,
  revolut: (name) => titleCase(name).slice(0, 40),
  n26: (name) => name.slice(0, 35),
  'shinhan-usage': (name) => name.slice(0, 20),
  'kb-bank': (name) => name.slice(0, 14),
  'korean-bill': (name) => name,
  'korean-short-days': (name) => name.slice(0, 24),
  'german-bank': germanText,
  'european-card': (name, place) => `${name.slice(0, 25)} ${place}`,
  'ofx-bank': (name, place) => `${name} ${place}`.slice(0, 32),
  'ofx-card': (name) => name.slice(0, 32),
  paypal: (_name, _place, { merchant, variant }) =>
    titleCase(sellerOf(merchant.names[variant] ?? merchant.key)),
};

/** What is drawn from a giro account by the biller instead of paid with its card. */
export function isDirectDebit(pattern: Pattern): boolean {
  return DEBITED.has(pattern);
}

const DEBITED: ReadonlySet<Pattern> = new Set(['bill', 'two-lines', 'annual', 'two-renewals', 'paypal-chain', 'instalment']); // prettier-ignore

/** German giro accounts print the moment of a card payment in the text. */
function germanText(name: string, place: string, entry: Entry): string {
  if (entry.kind !== 'purchase' || entry.minor > 0 || isDirectDebit(entry.pattern)) return name;
  const moment = `${entry.day}T${clock(entry.seconds).slice(0, 5)}`;
  return `${name}//${place === '' ? 'DE' : place}/DE ${moment} Debitk.1`;
}

/** A wallet knows the seller's own name: no code, no till, no payment company before it. */
function sellerOf(template: string): string {
  const parts = template.replaceAll(/\{.*?\}/g, '').split('*');
  const named = parts.map((part) => part.trim()).filter((part) => /\p{L}{3}/u.test(part));
  return named.at(-1) ?? parts[0] ?? template;
}

function titleCase(name: string): string {
  return name.toLowerCase().replaceAll(/(^|[ *])\p{L}/gu, (letter) => letter.toUpperCase());
}
