import { firstFrom, type Row, rowsBetween } from './rows.ts';
import { MIRROR } from './weights.ts';

/** Twins found between two accounts: the rows of one that the other shows too. */
interface Mirror {
  readonly one: number;
  readonly other: number;
  readonly twins: [Row, Row][];
}

/**
 * Leaves out rows that another account shows too. Two "accounts" that hold the same rows one to one
 * are one account read from two kinds of file, or a wallet and the card behind it: their equal rows
 * are one payment each. The account with more rows speaks for both.
 */
export function withoutMirrors(rows: readonly Row[]): readonly Row[] {
  const accounts = Map.groupBy(rows, (row) => row.charge.account);
  if (accounts.size < 2) return rows;
  const silent = new Set<Row>();
  for (const { one, other, twins } of twinsByAccounts(accounts)) {
    const [a, b] = [accounts.get(one) ?? [], accounts.get(other) ?? []];
    if (!isMirror(a, b, twins)) continue;
    const oneSpeaks = a.length > b.length || (a.length === b.length && one < other);
    for (const [ofOne, ofOther] of twins) silent.add(oneSpeaks ? ofOther : ofOne);
  }
  return silent.size === 0 ? rows : rows.filter((row) => !silent.has(row));
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

/** A quick look at some rows of the smaller account, so that ordinary pairs of accounts cost little. */
function maySameRows(one: Account, other: Account): boolean {
  const [fewer, more] = one.rows.length < other.rows.length ? [one, other] : [other, one];
  const from = (more.rows[0]?.day ?? 0) - MIRROR.days;
  const to = (more.rows.at(-1)?.day ?? 0) + MIRROR.days;
  const shared = rowsBetween(fewer.rows, from, to);
  const step = Math.max(1, Math.floor(shared.length / SAMPLE));
  const sample = shared.filter((_, index) => index % step === 0);
  const twins = sample.filter((row) => {
    const equal = more.amounts.get(amountOf(row)) ?? [];
    const next = equal[firstFrom(equal, row.day - MIRROR.days)];
    return next !== undefined && next.day <= row.day + MIRROR.days;
  });
  return twins.length >= sample.length * MIRROR.share * 0.8;
}

function pairUp(a: readonly Row[], b: readonly Row[], twins: [Row, Row][]): void {
  let next = 0;
  for (const row of a) {
    while (next < b.length && (b[next]?.day ?? 0) < row.day - MIRROR.days) next += 1;
    const twin = b[next];
    if (!twin) break;
    if (twin.day > row.day + MIRROR.days || twin.charge.amount.currency !== row.charge.amount.currency)
      continue;
    twins.push([row, twin]);
    next += 1;
  }
}
