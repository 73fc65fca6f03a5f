import { addDays, type Day } from '../../../shared/day.ts';
import type { StatementAccount, StatementRow } from '../../../shared/statement.ts';
import { readDay } from '../ofx/days.ts';
import { type DatedBalance, type StatedList, statedTogether } from '../stated-lists.ts';
import type { CamtContents, CamtList } from './contents.ts';
import { amountOf, dateAt, inDirection } from './entries.ts';
import { allAt, at, textAt, type XmlElement } from './xml.ts';

/** The accounts with the period and the balances that the files state of each. */
export function withStated(
  { accounts, lists }: CamtContents,
  rows: readonly StatementRow[],
): readonly StatementAccount[] {
  const days = accounts.map((): Day[] => []);
  for (const row of rows) if (!row.pending) days[row.account]?.push(row.day);
  return accounts.map((account, index) => {
    // A notification tells of some bookings only, so its days are not covered by it.
    const own = lists
      .filter((list) => list.account === index && list.element.name !== 'Ntfctn')
      .map((list) => statedBy(list, account));
    const stated = statedTogether(own, days[index] ?? []);
    return stated ? { ...account, stated } : account;
  });
}

function statedBy({ element, made }: CamtList, account: StatementAccount): StatedList {
  return {
    ...periodOf(element, made),
    opening: balanceOf(element, ['OPBD', 'PRCD'], account),
    closing: balanceOf(element, ['CLBD'], account),
  };
}

/** FrToDt. An end at midnight is the beginning of its day, and no list covers days behind its making. */
function periodOf(list: XmlElement, made: Day | null): Pick<StatedList, 'from' | 'to'> {
  const frame = at(list, 'FrToDt');
  const from = readDay(textAt(frame, 'FrDtTm') || textAt(frame, 'FrDt'));
  const end = textAt(frame, 'ToDtTm') || textAt(frame, 'ToDt');
  const last = readDay(end);
  const to = last !== null && /T00:00(?::00)?(?:\.0+)?/.test(end) ? addDays(last, -1) : last;
  return { from, to: to !== null && made !== null && made < to ? made : to };
}

/** The booked balance with the first of these codes (ISO 20022, BalanceType12Code), in the account's currency. */
function balanceOf(
  list: XmlElement,
  codes: readonly string[],
  { currency }: StatementAccount,
): DatedBalance | null {
  for (const code of codes) {
    for (const balance of allAt(list, 'Bal')) {
      if (textAt(balance, 'Tp', 'CdOrPrtry', 'Cd') !== code) continue;
      const amount = amountOf(at(balance, 'Amt'), currency);
      const day = readDay(dateAt(at(balance, 'Dt')));
      const direction = textAt(balance, 'CdtDbtInd');
      if (!amount || day === null || amount.currency !== currency || direction === '') continue;
      return { minor: inDirection(amount, direction === 'DBIT').minor, day };
    }
  }
  return null;
}
