import { withoutShopify } from './prefixes.ts';
import { firstFrom, type Row } from './rows.ts';
import { FUNDING_DAYS } from './weights.ts';

/**
 * Ids of one of the two lines of each payment that shows both in a wallet's own statement and on the
 * card or bank account that funds it: it is not to be compared. They pair one to one, so a purchase doubled
 * in both is still there twice. Of a pair the card's line stays where it names the seller too; where one side
 * has a line too many, that side stays, for there the double charge is.
 * @param rows in time order. Lines of one price decide together where `FUNDING_DAYS` at most part each from the next
 */
export function fundedTwice(rows: readonly Row[]): ReadonlySet<number> {
  const silent = new Set<number>();
  const wallets = rows.filter(isOfWallet);
  if (wallets.length === 0) return silent;
  const funding = rows.filter((row) => row.descriptor.wallet !== null);
  const byAmount = Map.groupBy(funding, priceOf);
  for (const [price, own] of Map.groupBy(wallets, priceOf)) {
    const lines = byAmount.get(price);
    if (lines) silence(pairUp(own, lines), own, lines, silent);
  }
  return silent;
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
  const isBeginning = (name: string, whole: string) => whole.startsWith(name.slice(0, SHORTEST_CUT));
  return isBeginning(a, b) || isBeginning(withoutShopify(a), b) || isBeginning(withoutShopify(b), a);
}

/** The card's line names the seller no worse than the wallet's. */
function namesSeller(line: Row, wallet: Row): boolean {
  const [named, own] = [line.descriptor, wallet.descriptor];
  return named.key === own.key || (isSameSeller(wallet, line) && !own.known);
}

/** Banks cut the seller behind the wallet's name. */
const SHORTEST_CUT = 4;

function silence(
  pairs: ReadonlyMap<Row, Row>,
  wallets: readonly Row[],
  funding: readonly Row[],
  silent: Set<number>,
) {
  const paired = new Set(pairs.values());
  const alone = wallets.filter((row) => !pairs.has(row));
  const aloneOnCard = funding.filter((row) => !paired.has(row));
  for (const [wallet, line] of pairs) {
    const beside = (row: Row) => Math.abs(row.day - wallet.day) <= FUNDING_DAYS;
    const cardSpeaks = aloneOnCard.some(beside) || (namesSeller(line, wallet) && !alone.some(beside));
    silent.add((cardSpeaks ? wallet : line).charge.id);
  }
}
