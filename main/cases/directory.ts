import type { Claim } from '../../shared/case/claim.ts';
import type { DirectoryEntry } from '../../shared/dispute/directory-entry.ts';
import { CONTACTS } from '../../shared/dispute/directory.ts';
import type { KnownContact } from '../../shared/dispute/known-contact.ts';

/** Of whom the case is, by which way it was paid, and where. */
export type Reached = Pick<Claim, 'merchant' | 'route' | 'country' | 'charges'>;

/** Whom a case can turn to: the merchant, its store or PayPal, the issuer, then the regulators. */
export function directoryFor(claim: Reached): readonly DirectoryEntry[] {
  const served = CONTACTS.filter((contact) => serves(contact, claim));
  const unknown = claim.country === 'us' && !served.some(({ kind }) => kind === 'issuer');
  return CONTACTS.filter((one) => served.includes(one) || (unknown && one.id === ANY_US_CARD)).map(entryOf);
}

/** What holds for every card of the US, where the account does not tell whose it is. */
const ANY_US_CARD = 'us-other';

/** Known contacts and the person's own, by name, number or address; own entries first. All for empty words. */
export function searchDirectory(
  search: string,
  own: readonly DirectoryEntry[] = [],
): readonly DirectoryEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const mine = own.map((entry) => ({ entry, text: textOf(entry, []) }));
  const known = CONTACTS.map((contact) => ({
    entry: entryOf(contact),
    text: textOf(contact, contact.names),
  }));
  return [...mine, ...known]
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ entry }) => entry);
}

/** Where a letter to this merchant could be mailed; empty where only a form or chat is known. */
export function addressOf(merchant: string): string {
  const names = merchant.toLowerCase();
  const found = CONTACTS.find(
    (contact) => contact.channel === 'email' && contact.id !== INVOICES_ONLY && isNamed(contact, names),
  );
  return found?.email ?? '';
}

/** A mailbox for invoices under a business agreement; nobody else is known to be answered there. */
const INVOICES_ONLY = 'openai-ar';

function serves(contact: KnownContact, claim: Reached): boolean {
  const { countries } = contact;
  if (countries.length > 0 && (claim.country === null || !countries.includes(claim.country))) return false;
  switch (contact.kind) {
    case 'merchant':
      return isNamed(contact, claim.merchant.toLowerCase());
    case 'processor':
      return isNamed(contact, descriptionsOf(claim));
    case 'store':
    case 'paypal':
      return contact.routes.includes(claim.route) || isNamed(contact, claim.merchant.toLowerCase());
    case 'issuer':
    case 'bank':
      return isIssuer(contact, claim);
    case 'regulator':
      return contact.country === claim.country;
  }
}

/** The institution is known by the name of the account; a country that is known must agree. */
function isIssuer(contact: KnownContact, claim: Reached): boolean {
  if (claim.country !== null && claim.country !== contact.country) return false;
  return isNamed(contact, accountsOf(claim));
}

function accountsOf({ charges }: Reached): string {
  return charges
    .map(({ account }) => `${account?.name ?? ''} ${account?.key ?? ''}`)
    .join('\n')
    .toLowerCase();
}

function descriptionsOf({ charges, merchant }: Reached): string {
  return [merchant, ...charges.map(({ description }) => description)].join('\n').toLowerCase();
}

/** Whether one of its names stands in the text; Latin ones as a word, so that `citi` is not in `cities`. */
function isNamed({ names }: KnownContact, text: string): boolean {
  return names.some((name) => (/^[a-z ]+$/.test(name) ? isWord(name, text) : text.includes(name)));
}

function isWord(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[a-z]/.test(text.charAt(at - 1)) && !/[a-z]/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

function textOf(entry: DirectoryEntry, names: readonly string[]): string {
  const { name, kind, phone, phoneAbroad, email, url, note } = entry;
  const numbers = `${phone} ${phoneAbroad}`;
  return [name, ...names, kind, numbers, numbers.replaceAll(/[^\d ]/g, ''), email, url, note]
    .join(' ')
    .toLowerCase();
}

function entryOf(contact: KnownContact): DirectoryEntry {
  const { names: _names, routes: _routes, countries: _countries, ...entry } = contact;
  return entry;
}
