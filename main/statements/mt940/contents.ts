import type { Currency } from '../../../shared/money.ts';
import type { StatementAccount } from '../../../shared/statement.ts';
import { maskCardNumbers } from '../mask.ts';
import type { StatedList } from '../stated-lists.ts';
import { type Balance, currencyIn, readBalance, statedBy } from './balances.ts';
import type { Field } from './fields.ts';

/** A `:61:` with the `:86:` fields behind it. */
export interface Booking {
  readonly field: Field;
  readonly information: readonly Field[];
  /** Index of its account. */
  readonly account: number;
  /** The file ends with it, where a closing balance should stand. */
  readonly isCut: boolean;
}

export interface Mt940Contents {
  readonly accounts: readonly StatementAccount[];
  readonly bookings: readonly Booking[];
  /** What each statement states, with the index of its account. */
  readonly lists: readonly { readonly account: number; readonly stated: StatedList }[];
  /** MT942: what was booked since the last statement. */
  readonly isInterim: boolean;
}

/**
 * Sorts the fields of a file by statement and account; several statements of one account become one. `endsWell`
 * is whether the file ends with a whole line.
 */
export function contentsOf(fields: readonly Field[], endsWell: boolean): Mt940Contents {
  const accounts = new AccountList();
  const bookings: Booking[] = [];
  const lists: { account: number; stated: StatedList }[] = [];
  const statements = statementsOf(fields);
  for (const statement of statements) {
    const balances = statement.flatMap((field) => readBalance(field) ?? []);
    const own = bookingsOf(statement);
    const number = numberOf(statement);
    if (number === '' && own.length === 0) continue;
    const account = accounts.indexOf(number, currencyOf(statement, balances));
    const isWhole = endsWell && !statement.some(({ tag }) => /^60[FM]$/.test(tag));
    for (const booking of own) {
      const isLast = (booking.information.at(-1) ?? booking.field) === fields.at(-1);
      bookings.push({ ...booking, account, isCut: isLast && !isWhole });
    }
    lists.push({ account, stated: statedBy(balances, accounts.all[account]?.currency ?? null) });
  }
  const tags = new Set(fields.map(({ tag }) => tag));
  const isInterim = (tags.has('34F') || tags.has('13D')) && !tags.has('60F') && !tags.has('60M');
  return { accounts: accounts.all, bookings, lists, isInterim };
}

/** A statement begins with its reference (`:20:`), or with an account where that was lost. */
function statementsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const statements: Field[][] = [];
  for (const field of fields) {
    const current = statements.at(-1);
    const isNext = field.tag === '20' || (isAccount(field) && current?.some(isAccount) === true);
    if (!current || isNext) statements.push([field]);
    else current.push(field);
  }
  return statements;
}

function isAccount({ tag }: Field): boolean {
  return tag === '25' || tag === '25P';
}

/** As printed: an IBAN, `bank/account`, with or without the currency at its end. An IBAN is no card number. */
function numberOf(statement: readonly Field[]): string {
  const number = statement.find(isAccount)?.content[0]?.trim() ?? '';
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11}/.test(number) ? number : maskCardNumbers(number);
}

function currencyOf(statement: readonly Field[], balances: readonly Balance[]): Currency | null {
  return balances[0]?.currency ?? statement.map(currencyIn).find((currency) => currency !== null) ?? null;
}

function bookingsOf(statement: readonly Field[]): readonly Omit<Booking, 'account' | 'isCut'>[] {
  const bookings: { field: Field; information: Field[] }[] = [];
  let open: { field: Field; information: Field[] } | null = null;
  for (const field of statement) {
    if (field.tag === '61' || field.tag === '?') {
      open = { field, information: [] };
      bookings.push(open);
    } else if (field.tag === '86') open?.information.push(field);
    else open = null;
  }
  return bookings;
}

class AccountList {
  readonly all: StatementAccount[] = [];

  /** The place of the account, which is added where it is new; a statement without balances names no currency. */
  indexOf(number: string, currency: Currency | null): number {
    const known = this.all.findIndex(
      (account) =>
        account.number === (number || null) &&
        (account.currency === currency || account.currency === null || currency === null),
    );
    const found = this.all[known];
    if (!found) {
      return this.all.push({ number: number || null, institution: null, kind: 'bank', currency }) - 1;
    }
    if (found.currency === null) this.all[known] = { ...found, currency };
    return known;
  }
}
