import type { ChargeKind } from '../../shared/charge.ts';
import type { Day } from '../../shared/day.ts';
import type { AccountKind } from '../../shared/statement.ts';
import type { ComparedCharge } from './charges.ts';
import { FAMILY_CHARGE } from './family-charges.ts';
import type { Ledger } from './open.ts';

/** As `FAMILY_CHARGE`, by their names in the table. */
const IN_FAMILY = 'day, charge_id, account_id, time, wording_id, minor, currency, reference, rest';

type Values = [Day, number, number, string | null, number, number, string, string | null, string | null];
type Rest = readonly [ChargeKind, number, number | null, string | null, number | null, number | null];

/** As arrays, for a million of them are read; texts and accounts are few and looked up beside. */
type AsCharge = (values: readonly [...Values, ...number[]]) => ComparedCharge;

function chargeReader(db: Ledger, textOf = textReader(db)): AsCharge {
  const kindOf = remembering(
    db.prepare<[number], AccountKind | null>('SELECT kind FROM account WHERE id = ?').pluck(),
    null,
  );
  return (values) => {
    const rest = values[8] === null ? USUAL : (JSON.parse(values[8]) as Rest);
    const [kind, pending, originalMinor, originalCurrency, number, of] = rest;
    return {
      id: values[1],
      account: values[2],
      accountKind: kindOf(values[2]),
      day: values[0],
      time: values[3],
      description: textOf(values[4]),
      amount: { minor: values[5], currency: values[6] },
      original:
        originalMinor === null || originalCurrency === null
          ? null
          : { minor: originalMinor, currency: originalCurrency },
      reference: values[7],
      kind,
      pending: pending === 1,
      instalment: number === null || of === null ? null : { number, of },
    };
  };
}

const USUAL: Rest = ['purchase', 0, null, null, null, null];

function textReader(db: Ledger): (wording: number) => string {
  return remembering(db.prepare<[number], string>('SELECT text FROM wording WHERE id = ?').pluck(), '');
}

/** The same where all are needed. */
function allTexts(db: Ledger): (wording: number) => string {
  const texts: string[] = [];
  for (const [id, text] of db.prepare<[], [number, string]>('SELECT id, text FROM wording').raw().all())
    texts[id] = text;
  return (wording) => texts[wording] ?? '';
}

/** Asks the ledger once for each id. */
function remembering<Value>(
  read: { get(id: number): Value | undefined },
  none: Value,
): (id: number) => Value {
  const known = new Map<number, Value>();
  return (id) => {
    let value = known.get(id);
    if (value === undefined) known.set(id, (value = read.get(id) ?? none));
    return value;
  };
}

/** All charges, oldest first. */
export function allCharges(db: Ledger): ComparedCharge[] {
  return db
    .prepare<[], Values>(`SELECT ${FAMILY_CHARGE} FROM charge ORDER BY charge.day, charge.id`)
    .raw()
    .all()
    .map(chargeReader(db));
}

/** Reads the charges of a family between two days, both within. */
export function familyReader(db: Ledger): (family: number, from: Day, to: Day) => ComparedCharge[] {
  const read = db
    .prepare<[number, string, string], Values>(
      `SELECT ${IN_FAMILY} FROM family_charge WHERE family = ? AND day BETWEEN ? AND ?`,
    )
    .raw();
  const asCharge = chargeReader(db);
  return (family, from, to) => read.all(family, from, to).map(asCharge);
}

/** Reads all charges of the families from one id to another, both within. */
export function familiesReader(db: Ledger): (from: number, to: number) => Map<number, ComparedCharge[]> {
  const read = db
    .prepare<[number, number], [...Values, number]>(
      `SELECT ${IN_FAMILY}, family FROM family_charge WHERE family BETWEEN ? AND ?`,
    )
    .raw();
  const asCharge = chargeReader(db, allTexts(db));
  return (from, to) => {
    const families = new Map<number, ComparedCharge[]>();
    for (const values of read.all(from, to)) {
      const own = families.get(values[9]);
      if (own) own.push(asCharge(values));
      else families.set(values[9], [asCharge(values)]);
    }
    return families;
  };
}

/** Tells whether a family has money that came in between two days, both within. */
export function creditFinder(db: Ledger): (family: number, from: Day, to: Day) => boolean {
  const find = db.prepare<[number, string, string]>(
    'SELECT 1 FROM family_charge WHERE family = ? AND day BETWEEN ? AND ? AND minor > 0 LIMIT 1',
  );
  return (family, from, to) => find.get(family, from, to) !== undefined;
}

/** Days before and after all others, where a whole family is asked for. */
export const FIRST_DAY: Day = '0000-01-01';
export const LAST_DAY: Day = '9999-12-31';

/** The number of charges of each family that has any. */
export function familySizes(db: Ledger): (readonly [family: number, charges: number])[] {
  return db
    .prepare<[], [number, number]>('SELECT family, count(*) FROM family_charge GROUP BY family')
    .raw()
    .all();
}

/** Counts the charges of a family, at most so many: the last ones, which are read most. */
export function familyCounter(db: Ledger): (family: number, atMost: number) => number {
  const count = db
    .prepare<[number, number], number>(
      'SELECT count(*) FROM (SELECT 1 FROM family_charge WHERE family = ? ORDER BY day DESC LIMIT ?)',
    )
    .pluck();
  return (family, atMost) => count.get(family, atMost) ?? 0;
}

/** Counts the charges of a family in one year, at most so many. */
export function yearCounter(db: Ledger): (family: number, year: number, atMost: number) => number {
  const count = db
    .prepare<[number, string, string, number], number>(
      'SELECT count(*) FROM (SELECT 1 FROM family_charge WHERE family = ? AND day BETWEEN ? AND ? LIMIT ?)',
    )
    .pluck();
  return (family, year, atMost) => count.get(family, `${year}-01-01`, `${year}-12-31`, atMost) ?? 0;
}

export function hasWallets(db: Ledger): boolean {
  return db.prepare("SELECT 1 FROM account WHERE kind = 'wallet' LIMIT 1").get() !== undefined;
}

/** Charges between two days, both within, of a price that a wallet's own statement shows. */
export function chargesPricedAsWallets(db: Ledger, from: Day, to: Day): ComparedCharge[] {
  return db
    .prepare<[string, string], Values>(
      `WITH price AS MATERIALIZED (SELECT DISTINCT charge.minor, charge.currency FROM account
          JOIN charge ON account_id = account.id WHERE account.kind = 'wallet')
        SELECT ${FAMILY_CHARGE} FROM charge CROSS JOIN price ON price.minor = charge.minor AND price.currency = charge.currency
          WHERE charge.day BETWEEN ? AND ?`,
    )
    .raw()
    .all(from, to)
    .map(chargeReader(db));
}

/** Whether there are two accounts at all that could show the same. */
export function hasSeveralAccounts(db: Ledger): boolean {
  return db.prepare('SELECT 1 FROM account LIMIT 1 OFFSET 1').get() !== undefined;
}

/** Without what a wallet's own statement shows as well, and what came to nothing. */
const SHOWN = `charge INDEXED BY charge_by_account_and_day
  WHERE charge.id NOT IN (SELECT charge_id FROM silent_charge WHERE why <> 'mirror')`;

/** Ids of what each account shows, oldest first. */
export function shownIds(db: Ledger): ReadonlyMap<number, readonly number[]> {
  const read = db
    .prepare<[number], number>(`SELECT charge.id FROM ${SHOWN} AND account_id = ? ORDER BY day, charge.id`)
    .pluck();
  const accounts = db.prepare<[], number>('SELECT id FROM account').pluck().all();
  return new Map(accounts.map((account) => [account, read.all(account)]));
}

/** Reads the day and the amount of a charge that is there. */
export function lineReader(db: Ledger): (id: number) => { readonly day: Day; readonly minor: number } {
  const read = db.prepare<[number], { day: Day; minor: number }>(
    'SELECT day, minor FROM charge WHERE id = ?',
  );
  return (id) => {
    const line = read.get(id);
    if (!line) throw new RangeError('no such charge');
    return line;
  };
}

/** Tells whether an account has a line of this amount between two days, both within. */
export function lineFinder(db: Ledger): (account: number, minor: number, from: Day, to: Day) => boolean {
  const find = db.prepare<[number, number, string, string]>(
    `SELECT 1 FROM ${SHOWN} AND account_id = ? AND minor = ? AND day BETWEEN ? AND ? LIMIT 1`,
  );
  return (account, minor, from, to) => find.get(account, minor, from, to) !== undefined;
}

/** All charges of these accounts. */
export function chargesOfAccounts(db: Ledger, accounts: readonly number[]): ComparedCharge[] {
  return db
    .prepare<[string], Values>(
      `SELECT ${FAMILY_CHARGE} FROM charge WHERE account_id IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(JSON.stringify(accounts))
    .map(chargeReader(db));
}
