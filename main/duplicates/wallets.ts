import { firstFrom, type Row } from './rows.ts';
import { FUNDING_DAYS } from './weights.ts';

/**
 * Leaves out one of the two lines of each payment that shows both in a wallet's own statement and on
 * the card or bank account that funds it. They pair one to one, so a purchase doubled in both is
 * still there twice. Of a pair the card's line stays where it names the seller too; where one side
 * has a line too many, that side stays, for there the double charge is.
 */
export function withoutFundedTwice(rows: readonly Row[]): readonly Row[] {
  const wallets = rows.filter(isOfWallet);
  if (wallets.length === 0) return rows;
  const funding = rows.filter((row) => row.descriptor.wallet !== null);
  const byAmount = Map.groupBy(funding, priceOf);
  const silent = new Set<Row>();
  for (const [price, own] of Map.groupBy(wallets, priceOf)) {
    const lines = byAmount.get(price);
    if (lines) silence(pairUp(own, lines), own, lines, silent);
  }
  return silent.size === 0 ? rows : rows.filter((row) => !silent.has(row));
}

/** The wallet's own transfers fill it up; only what was bought or given back reaches the card. */
function isOfWallet({ charge, descriptor }: Row): boolean {
  if (charge.accountKind !== 'wallet' || descriptor.wallet !== null) return false;
  return charge.kind === 'purchase' || charge.kind === 'refund';
}

function priceOf({ charge }: Row): string {
  return `${charge.amount.minor} ${charge.amount.currency}`;
}

/** Each wallet line with the funding line that follows it, in time order. */
function pairUp(wallets: readonly Row[], funding: readonly Row[]): Map<Row, Row> {
  const pairs = new Map<Row, Row>();
  const taken = new Set<Row>();
  for (const wallet of wallets) {
    const line = funding
      .slice(firstFrom(funding, wallet.day - 1))
      .find(
        (row) =>
          !taken.has(row) &&
          isOther(wallet, row) &&
          row.day <= wallet.day + FUNDING_DAYS &&
          mayBeSeller(wallet, row),
      );
    if (!line) continue;
    taken.add(line);
    pairs.set(wallet, line);
  }
  return pairs;
}

/** The card's line names the same seller, or none but the wallet. */
function mayBeSeller(wallet: Row, line: Row): boolean {
  return line.descriptor.key === line.descriptor.wallet || isSameSeller(wallet, line);
}

function isOther(one: Row, other: Row): boolean {
  return one.charge.account !== other.charge.account;
}

function isSameSeller(one: Row, other: Row): boolean {
  const [a, b] = [one.descriptor.key, other.descriptor.key];
  return a.startsWith(b.slice(0, SHORTEST_CUT)) || b.startsWith(a.slice(0, SHORTEST_CUT));
}

/** Banks cut the seller behind the wallet's name. */
const SHORTEST_CUT = 4;

function silence(
  pairs: ReadonlyMap<Row, Row>,
  wallets: readonly Row[],
  funding: readonly Row[],
  silent: Set<Row>,
) {
  const paired = new Set(pairs.values());
  const alone = wallets.filter((row) => !pairs.has(row));
  const aloneOnCard = funding.filter((row) => !paired.has(row));
  for (const [wallet, line] of pairs) {
    const beside = (row: Row) => Math.abs(row.day - wallet.day) <= FUNDING_DAYS;
    const cardSpeaks = aloneOnCard.some(beside) || (isSameSeller(wallet, line) && !alone.some(beside));
    silent.add(cardSpeaks ? wallet : line);
  }
}
