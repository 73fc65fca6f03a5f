import type { Day } from '../../../shared/day.ts';
import type { StatementAccount } from '../../../shared/statement.ts';
import { accountOf, institutionOf } from './accounts.ts';
import { readDay } from './days.ts';
import { elementsNamed, valueOf } from './find.ts';
import type { OfxElement } from './tree.ts';

/** What the elements of a file amount to, in the order of the file. */
export interface OfxContents {
  readonly accounts: readonly StatementAccount[];
  /** STMTTRN and STMTTRNP with the index of their account. */
  readonly records: readonly Owned[];
  /** Trades and incomes of investment accounts: no charges. */
  readonly trades: readonly OfxElement[];
  /** LEDGERBAL with the index of its account. */
  readonly balances: readonly Owned[];
  /** BANKTRANLIST with the index of its account. */
  readonly lists: readonly Owned[];
  /** The day on which the bank made the file (DTSERVER), where it says so. */
  readonly made: Day | null;
}

interface Owned {
  readonly element: OfxElement;
  readonly account: number;
}

const STATEMENTS = new Set(['STMTRS', 'CCSTMTRS', 'INVSTMTRS']);
const RECORDS = new Set(['STMTTRN', 'STMTTRNP']);
const BALANCES = new Set(['LEDGERBAL']);
const LISTS = new Set(['BANKTRANLIST']);
const SIGN_ON = new Set(['SONRS']);
const TRADE_LISTS = new Set(['INVTRANLIST']);
const NO_TRADES = new Set(['DTSTART', 'DTEND', 'INVBANKTRAN', ...RECORDS]);

/** Sorts what a file holds by account; two statements of one account (two periods) become one. */
export function contentsOf(root: OfxElement): OfxContents {
  const institution = institutionOf(root);
  const accounts = new AccountList();
  const records: Owned[] = [];
  const balances: Owned[] = [];
  const lists: Owned[] = [];
  const trades: OfxElement[] = [];
  for (const statement of statementsOf(root)) {
    const account = accounts.indexOf(accountOf(statement, institution));
    for (const element of elementsNamed(statement, RECORDS)) records.push({ element, account });
    for (const element of elementsNamed(statement, BALANCES)) balances.push({ element, account });
    for (const element of elementsNamed(statement, LISTS)) lists.push({ element, account });
    for (const list of elementsNamed(statement, TRADE_LISTS)) {
      for (const child of list.children) if (!NO_TRADES.has(child.name)) trades.push(child);
    }
  }
  return { accounts: accounts.all, records, trades, balances, lists, made: madeOn(root) };
}

function madeOn(root: OfxElement): Day | null {
  const signOn = elementsNamed(root, SIGN_ON).next();
  return signOn.done ? null : readDay(valueOf(signOn.value, 'DTSERVER'));
}

/** A file cut out of its frame still has records: then all of it is taken as one statement. */
function statementsOf(root: OfxElement): readonly OfxElement[] {
  const statements = [...elementsNamed(root, STATEMENTS)];
  if (statements.length > 0) return statements;
  return elementsNamed(root, RECORDS).next().done ? [] : [root];
}

class AccountList {
  readonly all: StatementAccount[] = [];
  readonly #known = new Map<string, number>();

  /** The place of the account, which is added where it is new; one without a number is always new. */
  indexOf(account: StatementAccount): number {
    const key = JSON.stringify([account.number, account.kind, account.currency]);
    const known = account.number === null ? undefined : this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.all.push(account) - 1;
    this.#known.set(key, index);
    return index;
  }
}
