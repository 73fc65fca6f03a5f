import type { Said } from '../../shared/said.ts';
import type { StatementReading } from '../../shared/statement.ts';
import {
  accountsOfLayout,
  accountsOfSameBytes,
  type Agreement,
  agreementWith,
  type LikelyAccount,
} from '../ledger/same-account.ts';
import type { Ledger } from '../ledger/open.ts';
import type { AccountName } from './account-names.ts';

export interface SettledAccounts {
  readonly accounts: readonly AccountName[];
  /** What the rows decided against the name of the file. */
  readonly notes: readonly Said[];
}

/** As many lines of both, and as many of them the same, as chance does not bring together. */
const SAME = { lines: 3, share: 0.75 };
/** As many lines of both, and as few of them the same, as one account cannot have over the same days. */
const OTHER = { lines: 4, share: 0.3 };

/**
 * Files that name no account are of one account when they tell the same days alike, whatever they are
 * called; and of two when they do not, although they are called alike. Else two downloads of a card would
 * double its charges, and two cards would swallow each other's.
 */
export function settleAccounts(
  db: Ledger,
  reading: StatementReading,
  sha256: string,
  named: readonly AccountName[],
): SettledAccounts {
  const notes: Said[] = [];
  const before = accountsOfSameBytes(db, sha256);
  const accounts = named.map((account, index) => {
    if (!account.guessed) return account;
    const [only, ...more] = before;
    if (only && more.length === 0 && named.length === 1) return asNamed(only);
    const rows = reading.rows.filter((row) => row.account === index);
    const likely = accountsOfLayout(db, reading.profile);
    const agreements = likely.map((other) => agreementWith(db, other, rows));
    const match = likely[bestOf(agreements)];
    if (match) {
      if (match.key !== account.key)
        notes.push({ id: 'reading.accountByRows', values: { account: match.name } });
      return asNamed(match);
    }
    const alike = likely.findIndex(({ key }) => key === account.key);
    if (alike < 0 || !isOther(agreements[alike])) return account;
    notes.push({ id: 'reading.otherAccountByRows', values: { account: likely[alike]?.name ?? '' } });
    return freeKey(account, likely);
  });
  return { accounts, notes };
}

function asNamed({ key, name }: LikelyAccount): AccountName {
  return { key, name, guessed: true };
}

/** Index of the account that the rows agree with most; -1 for none. */
function bestOf(agreements: readonly Agreement[]): number {
  let best = -1;
  agreements.forEach(({ compared, same }, index) => {
    const agrees = same >= SAME.lines && same >= compared * SAME.share;
    if (agrees && same > (agreements[best]?.same ?? 0)) best = index;
  });
  return best;
}

function isOther(agreement: Agreement | undefined): boolean {
  return (
    agreement !== undefined &&
    agreement.compared >= OTHER.lines &&
    agreement.same < agreement.compared * OTHER.share
  );
}

function freeKey(account: AccountName, taken: readonly LikelyAccount[]): AccountName {
  let number = 2;
  while (taken.some(({ key }) => key === `${account.key}#${number}`)) number++;
  return { ...account, key: `${account.key}#${number}` };
}
