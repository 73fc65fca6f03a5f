import { firstFrom, type Row, rowsBetween } from './rows.ts';
import { BOOKING_DAYS, MIRROR } from './weights.ts';

/** Twins found between two accounts: the rows of one that the other shows too. */
interface Mirror {
  readonly one: number;
  readonly other: number;
  readonly twins: [Row, Row][];
}

/**
 * Ids of the rows that another account shows too: they are not to be compared. Two "accounts" that hold the same rows one to one
 * are one account read from two kinds of file, or a wallet and the card behind it: their equal rows
 * are one payment each. The account that tells more of them speaks for both.
 */
export function mirrored(rows: readonly Row[]): ReadonlySet<number> {
  const silent = new Set<number>();
  const accounts = Map.groupBy(rows, (row) => row.charge.account);
  if (accounts.size < 2) return silent;
  for (const { one, other, twins } of twinsByAccounts(accounts)) {
    const [a, b] = [accounts.get(one) ?? [], accounts.get(other) ?? []];
    if (!isMirror(a, b, twins)) continue;
    const [tells, otherTells] = [0, 1].map((side) => sumOf(twins.map((pair) => factsOf(pair[side]))));
    const more = a.length - b.length || other - one;
    const oneSpeaks = (tells ?? 0) === (otherTells ?? 0) ? more > 0 : (tells ?? 0) > (otherTells ?? 0);
    for (const [ofOne, ofOther] of twins) silent.add((oneSpeaks ? ofOther : ofOne).charge.id);
    for (const row of pendingTwins(oneSpeaks ? b : a, oneSpeaks ? a : b)) silent.add(row.charge.id);
  }
  return silent;
}

/** So much of a row tells whether two accounts may show the same. */
export interface Line {
  /** Days since 1970. */
  readonly day: number;
  readonly minor: number;
}

/** What an account shows, which is asked for as far as needed: accounts are long. Days are counted since 1970. */
export interface Shown {
  readonly account: number;
  readonly lines: number;
  readonly from: number;
  readonly to: number;
  /** Its lines between two days in their order, at most about so many, evenly picked. */
  readonly sample: (from: number, to: number, atMost: number) => readonly Line[];
  /** Whether it has a line of this amount between two days. */
  readonly has: (minor: number, from: number, to: number) => boolean;
}

/**
 * Accounts that may be a mirror of another, by a quick look.
 * @param accounts the one whose first line is the earliest first
 */
export function mayBeMirrors(accounts: readonly Shown[]): ReadonlySet<number> {
  const alike = accounts.flatMap((one, index) =>
    accounts.slice(index + 1).flatMap((other) => {
      const [fewer, more] = one.lines < other.lines ? [one, other] : [other, one];
      const sample = fewer.sample(more.from - MIRROR.days, more.to + MIRROR.days, SAMPLE);
      const isShown = ({ minor, day }: Line) => more.has(minor, day - MIRROR.days, day + MIRROR.days);
      return areShown(sample, isShown) ? [fewer.account, more.account] : [];
    }),
  );
  return new Set(alike);
}

function isMirror(a: readonly Row[], b: readonly Row[], twins: readonly (readonly [Row, Row])[]): boolean {
  if (twins.length < MIRROR.rows) return false;
  const from = Math.max(a[0]?.day ?? 0, b[0]?.day ?? 0) - MIRROR.days;
  const to = Math.min(a.at(-1)?.day ?? 0, b.at(-1)?.day ?? 0) + MIRROR.days;
  const shared = (rows: readonly Row[]) => firstFrom(rows, to + 1) - firstFrom(rows, from);
  const fewer = Math.min(shared(a), shared(b));
  const amounts = new Set(twins.map(([row]) => row.charge.amount.minor)).size;
  return amounts >= MIRROR.amounts && twins.length >= fewer * MIRROR.share;
}

/** A foreign price above all; then an id, then a clock time. */
function factsOf(row: Row | undefined): number {
  if (!row) return 0;
  const { original, reference } = row.charge;
  return (original ? 4 : 0) + (reference === null ? 0 : 2) + (row.seconds === null ? 0 : 1);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Authorisations on a card that the account behind it shows as booked. */
function pendingTwins(silent: readonly Row[], speaking: readonly Row[]): Row[] {
  const pending = silent.filter((row) => row.charge.pending);
  if (pending.length === 0) return pending;
  const amounts = Map.groupBy(speaking, amountOf);
  return pending.filter((row) => {
    const equal = amounts.get(amountOf(row)) ?? [];
    return rowsBetween(equal, row.day, row.day + BOOKING_DAYS).length > 0;
  });
}

interface Account {
  readonly id: number;
  readonly rows: readonly Row[];
  readonly amounts: ReadonlyMap<number, readonly Row[]>;
}

/** Pairs rows of equal signed account amount and near day, each row once per pair of accounts. */
function twinsByAccounts(accounts: ReadonlyMap<number, readonly Row[]>): Mirror[] {
  const all = [...accounts]
    .sort(([one], [other]) => one - other)
    .map(([id, rows]): Account => ({ id, rows, amounts: Map.groupBy(rows, amountOf) }));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => maySameRows(one, other))
      .map((other) => ({ one: one.id, other: other.id, twins: twinsOf(one, other) })),
  );
}

function maySameRows(one: Account, other: Account): boolean {
  const [fewer, more] = one.rows.length < other.rows.length ? [one, other] : [other, one];
  const [from, to] = [more.rows[0]?.day ?? 0, more.rows.at(-1)?.day ?? 0];
  const shared = rowsBetween(fewer.rows, from - MIRROR.days, to + MIRROR.days);
  return areShown(evenly(shared, SAMPLE), (row) => {
    const equal = more.amounts.get(amountOf(row)) ?? [];
    const next = equal[firstFrom(equal, row.day - MIRROR.days)];
    return next !== undefined && next.day <= row.day + MIRROR.days;
  });
}

function amountOf({ charge }: Row): number {
  return charge.amount.minor;
}

function twinsOf(one: Account, other: Account): [Row, Row][] {
  const twins: [Row, Row][] = [];
  for (const [amount, rows] of one.amounts) {
    const equal = other.amounts.get(amount);
    if (equal) pairUp(rows, equal, twins);
  }
  return twins;
}

/** So many rows tell roughly whether two accounts show the same. */
const SAMPLE = 400;

/** Of many at most about so many, as far from each other as can be. */
export function evenly<Item>(items: readonly Item[], atMost: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / atMost));
  return items.filter((_, index) => index % step === 0);
}

/** A quick look, so that ordinary pairs of accounts cost little: it ends where too many are missing. */
function areShown<Item>(sample: readonly Item[], isShown: (item: Item) => boolean): boolean {
  const fewest = sample.length * MIRROR.share * 0.8;
  let missing = 0;
  return sample.every((item) => isShown(item) || sample.length - ++missing >= fewest);
}

/** Those of one minute first, then the rest in their order. */
function pairUp(a: readonly Row[], b: readonly Row[], twins: [Row, Row][]): void {
  const paired = new Set<Row>();
  for (const row of a) {
    if (row.seconds === null) continue;
    const twin = rowsBetween(b, row.day, row.day).find(
      (other) => !paired.has(other) && isOfOneMinute(row, other),
    );
    if (!twin) continue;
    paired.add(row).add(twin);
    twins.push([row, twin]);
  }
  const left = paired.size === 0 ? a : a.filter((row) => !paired.has(row));
  const right = paired.size === 0 ? b : b.filter((row) => !paired.has(row));
  let next = 0;
  for (const row of left) {
    while (next < right.length && (right[next]?.day ?? 0) < row.day - MIRROR.days) next += 1;
    const twin = right[next];
    if (!twin) break;
    if (twin.day > row.day + MIRROR.days || twin.charge.amount.currency !== row.charge.amount.currency)
      continue;
    twins.push([row, twin]);
    next += 1;
  }
}

function isOfOneMinute(one: Row, other: Row): boolean {
  return (
    one.seconds !== null &&
    other.seconds !== null &&
    Math.abs(one.seconds - other.seconds) < 60 &&
    one.charge.pending === other.charge.pending &&
    one.charge.amount.currency === other.charge.amount.currency
  );
}
