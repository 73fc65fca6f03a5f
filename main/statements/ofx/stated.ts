import type { Day } from '../../../shared/day.ts';
import { UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type {
  StatedBalance,
  StatedByFile,
  StatementAccount,
  StatementRow,
} from '../../../shared/statement.ts';
import { believable } from '../period.ts';
import { readAmount } from './amounts.ts';
import { readDay } from './days.ts';
import { valueOf } from './find.ts';
import type { OfxContents } from './statements.ts';

/** The accounts with the period and the closing balance that the file states of each. */
export function withStated(
  contents: OfxContents,
  rows: readonly StatementRow[],
): readonly StatementAccount[] {
  const days = contents.accounts.map((): Day[] => []);
  for (const row of rows) if (!row.pending) days[row.account]?.push(row.day);
  const closing = closingBalances(contents);
  return contents.accounts.map((account, index) => {
    const period = periodOf(contents, index, days[index] ?? []);
    const balance = closing.get(index) ?? null;
    return period || balance ? { ...account, stated: { period, opening: null, closing: balance } } : account;
  });
}

/** LEDGERBAL: what the bank says was in the books; the latest of each account. */
export function closingBalances({ balances, accounts }: OfxContents): ReadonlyMap<number, DatedBalance> {
  const latest = new Map<number, DatedBalance>();
  for (const { element, account } of balances) {
    const day = readDay(valueOf(element, 'DTASOF'));
    const currency = accounts[account]?.currency ?? UNKNOWN_CURRENCY;
    const minor = readAmount(valueOf(element, 'BALAMT'), currency, null);
    const earlier = latest.get(account);
    if (day === null || minor === null || (earlier && earlier.day > day)) continue;
    latest.set(account, { minor, day });
  }
  return latest;
}

export interface DatedBalance extends StatedBalance {
  readonly day: Day;
}

/**
 * DTSTART to DTEND (OFX 2.2 § 11.4.2.2). A list cannot cover days behind the one on which it was made
 * (DTSERVER); two lists of one account that do not state the same days tell of no period together.
 */
function periodOf(contents: OfxContents, account: number, days: readonly Day[]): StatedByFile['period'] {
  const lists = contents.lists.filter((list) => list.account === account);
  const [first] = lists;
  const from = readDay(valueOf(first?.element ?? null, 'DTSTART'));
  const end = readDay(valueOf(first?.element ?? null, 'DTEND'));
  if (lists.length !== 1 || from === null || end === null) return null;
  const to = contents.made !== null && contents.made < end ? contents.made : end;
  return believable(from, to, days);
}
