import type { Day } from '../../../shared/day.ts';
import type { AccountKind, StatementAccount } from '../../../shared/statement.ts';
import { maskCardNumbers } from '../mask.ts';
import { readCurrency } from '../ofx/currencies.ts';
import { readDay } from '../ofx/days.ts';
import type { CamtDocument } from './documents.ts';
import { at, attributeOf, elementsNamed, textAt, type XmlElement } from './xml.ts';

/** An entry (`Ntry`), where it stands, and whose it is. */
export interface CamtEntry {
  readonly element: XmlElement;
  readonly document: CamtDocument;
  readonly account: number;
  /** The name of the account's holder; empty where the file does not say. */
  readonly holder: string;
}

/** A statement (`Stmt`), report (`Rpt`) or notification (`Ntfctn`) with its account. */
export interface CamtList {
  readonly element: XmlElement;
  readonly account: number;
  /** The day on which the bank made it. */
  readonly made: Day | null;
}

/** What one or several CAMT files amount to, in their order. */
export interface CamtContents {
  readonly accounts: readonly StatementAccount[];
  readonly entries: readonly CamtEntry[];
  readonly lists: readonly CamtList[];
}

const LISTS = new Set(['Stmt', 'Rpt', 'Ntfctn']);
const ENTRIES = new Set(['Ntry']);
const ACCOUNTS = new Set(['Acct']);

/** Sorts what the files hold by account; several statements of one account become one. */
export function contentsOf(documents: readonly CamtDocument[]): CamtContents {
  const accounts = new AccountList();
  const entries: CamtEntry[] = [];
  const lists: CamtList[] = [];
  for (const document of documents) {
    for (const element of listsOf(document.root)) {
      const own = at(element, 'Acct') ?? firstOf(element, ACCOUNTS);
      const found = [...elementsNamed(element, ENTRIES)];
      const account = accounts.indexOf(accountOf(own, element, found));
      const holder = textAt(own, 'Ownr', 'Nm');
      for (const entry of found) entries.push({ element: entry, document, account, holder });
      lists.push({ element, account, made: readDay(textAt(element, 'CreDtTm')) });
    }
  }
  return { accounts: accounts.all, entries, lists };
}

/** Entries outside of any statement, whose frame is damaged or cut away, are taken as one. */
function listsOf(root: XmlElement): readonly XmlElement[] {
  const lists = [...elementsNamed(root, LISTS)];
  const outside = [...elementsNamed(root, new Set([...LISTS, ...ENTRIES]))].filter(
    ({ name }) => !LISTS.has(name),
  );
  if (outside.length === 0) return lists;
  const account = firstOf(root, ACCOUNTS);
  return [...lists, { ...root, name: 'Stmt', children: account ? [account, ...outside] : outside }];
}

function firstOf(parent: XmlElement, names: ReadonlySet<string>): XmlElement | null {
  const first = elementsNamed(parent, names).next();
  return first.done ? null : first.value;
}

function accountOf(
  account: XmlElement | null,
  list: XmlElement,
  entries: readonly XmlElement[],
): StatementAccount {
  // What says that it is an IBAN is no card number, whatever its digits add up to.
  const number = textAt(account, 'Id', 'IBAN') || maskCardNumbers(textAt(account, 'Id', 'Othr', 'Id'));
  const institution = textAt(account, 'Svcr', 'FinInstnId', 'Nm');
  return {
    number: number === '' ? null : number,
    institution: institution === '' ? null : institution,
    kind: kindOf(account),
    currency: readCurrency(textAt(account, 'Ccy')) ?? currencyOf(entries) ?? currencyOf(balancesOf(list)),
  };
}

function balancesOf(list: XmlElement): readonly XmlElement[] {
  return list.children.filter(({ name }) => name === 'Bal');
}

/** The currency of the amounts, where all are in one. */
function currencyOf(elements: readonly XmlElement[]): StatementAccount['currency'] {
  const found = new Set(
    elements.flatMap((element) => {
      const amount = at(element, 'Amt');
      return (amount && readCurrency(attributeOf(amount, 'Ccy'))) ?? [];
    }),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined && only !== 'XXX' ? only : null;
}

/** `CARD` is the account of a card (ISO 20022, ExternalCashAccountType1Code). */
function kindOf(account: XmlElement | null): AccountKind {
  return textAt(account, 'Tp', 'Cd') === 'CARD' ? 'card' : 'bank';
}

class AccountList {
  readonly all: StatementAccount[] = [];

  /** The place of the account, which is added where it is new; a report without amounts names no currency. */
  indexOf(account: StatementAccount): number {
    const known = this.all.findIndex(
      ({ number, currency }) =>
        number !== null &&
        number === account.number &&
        (currency === account.currency || currency === null || account.currency === null),
    );
    const found = this.all[known];
    if (!found) return this.all.push(account) - 1;
    if (found.currency === null) this.all[known] = { ...found, currency: account.currency };
    return known;
  }
}
