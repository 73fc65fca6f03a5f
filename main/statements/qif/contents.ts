import type { AccountKind, StatementAccount } from '../../../shared/statement.ts';
import { maskCardNumbers } from '../mask.ts';
import { fieldOf, type QifRecord, recordsOf } from './records.ts';

/** What a QIF file holds. */
export interface QifContents {
  readonly accounts: readonly StatementAccount[];
  /** Records of bank, card and cash sections with the index of their account. */
  readonly records: readonly { readonly record: QifRecord; readonly account: number }[];
  /** Categories, classes, investments, memorised entries and the like: no charges. */
  readonly others: readonly QifRecord[];
  /** Records of sections that no QIF has: a damaged header, so nobody knows what they are. */
  readonly strange: readonly QifRecord[];
  /** Lines above the first header. */
  readonly above: readonly QifRecord[];
}

/** Sections that list money moved, and the account that each is of. A purse (`Cash`) is none that a bank keeps. */
const SECTIONS: Readonly<Record<string, AccountKind | null>> = { bank: 'bank', ccard: 'card', cash: null };

/** Sections that list no money moved on an account of these (Quicken's own QIF description). */
const OTHER_SECTIONS =
  /^(?:cat|class|tag|memorized|invst|port|security|prices|oth [al]|invitem|invoice|bill|tax|template|budget|timer|vat|unit|currency)$/;

/** Sorts the records of a file by what they are. A file without any header is one list of a bank account. */
export function contentsOf(text: string): QifContents {
  const found = recordsOf(text);
  const isBare = found.every(({ section }) => section === '');
  const accounts = new Accounts();
  const records: { record: QifRecord; account: number }[] = [];
  const others: QifRecord[] = [];
  const strange: QifRecord[] = [];
  const above: QifRecord[] = [];
  for (const record of found) {
    const section = isBare ? 'bank' : record.section.toLowerCase();
    if (section === '') above.push(record);
    else if (section === 'account' && isAccount(record)) accounts.open(fieldOf(record, 'N'));
    else if (section in SECTIONS) records.push({ record, account: accounts.indexFor(section) });
    else if (OTHER_SECTIONS.test(section)) others.push(record);
    else strange.push(record);
  }
  if (records.length === 0) for (const section of sectionsNamed(text)) accounts.indexFor(section);
  return { accounts: accounts.all(), records, others, strange, above };
}

/** The `T` of an account is its sort, in letters; anything else is a payment whose header was lost. */
function isAccount({ lines }: QifRecord): boolean {
  return lines.every((line) => !line.startsWith('T') || /^T[A-Za-z ]*$/.test(line));
}

/** Where nothing was booked, the headers alone tell of accounts. */
function sectionsNamed(text: string): readonly string[] {
  const named = [...text.matchAll(/^!type:\s*(bank|ccard|cash)\s*$/gim)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  return [...new Set(named)];
}

interface Named {
  readonly name: string;
  readonly section: string;
}

class Accounts {
  readonly #found: Named[] = [];
  #name = '';
  /** The section that the name was used for: another one without a name of its own is another account. */
  #usedFor: string | null = null;

  open(name: string): void {
    this.#name = name;
    this.#usedFor = null;
  }

  indexFor(section: string): number {
    if (this.#usedFor !== null && this.#usedFor !== section) this.#name = '';
    this.#usedFor = section;
    const known = this.#found.findIndex((one) => one.section === section && one.name === this.#name);
    return known >= 0 ? known : this.#found.push({ name: this.#name, section }) - 1;
  }

  all(): readonly StatementAccount[] {
    return this.#found.map((one) => toAccount(one, this.#found.length > 1));
  }
}

/**
 * People name an account as they like (`Checking`), and two banks' accounts may be named alike. So a name is
 * taken for the number only where it has digits, or where it alone tells the accounts of one file apart.
 */
function toAccount({ name, section }: Named, several: boolean): StatementAccount {
  const isNumber = /(?:\d\D*){4}/.test(name);
  const number = isNumber ? name : several ? name || section : '';
  return {
    number: number === '' ? null : maskCardNumbers(number),
    institution: isNumber || name === '' ? null : name,
    kind: SECTIONS[section] ?? null,
    currency: null,
  };
}
