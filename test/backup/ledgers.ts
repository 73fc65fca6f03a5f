import { createHash } from 'node:crypto';

import { rowsOf, tablesOf } from '../../main/ledger/all-rows.ts';
import type { Ledger } from '../../main/ledger/open.ts';
import { chaseCard, type TestApp } from '../support/app.ts';

/** Every row of every table, as text. */
export function everyRow(db: Ledger): Record<string, string[]> {
  return Object.fromEntries(
    tablesOf(db).map((table) => [
      table.name,
      [...rowsOf(db, table)].map((row) =>
        JSON.stringify(
          row.map((cell) => (Buffer.isBuffer(cell) ? createHash('sha256').update(cell).digest('hex') : cell)),
        ),
      ),
    ]),
  );
}

/** A statement with two charges for one subscription in each of these months, and a coffee a day. */
export function doubledMonths(months: number, extra = ''): string {
  const rows: [string, string, number][] = [];
  for (let month = 1; month <= months; month++) {
    const day = (date: number): string =>
      `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    rows.push([day(14), 'OPENAI *CHATGPT SUBSCR', -20]);
    if (month === months) rows.push([day(14), 'OPENAI *CHATGPT SUBSCR', -20]);
    for (let date = 1; date <= 9; date++)
      rows.push([day(date), `CORNER BAKERY ${date}${extra}`, -4.5 - date]);
  }
  return chaseCard(rows);
}

/** Imports a statement, says of its doubled charge that it was charged twice, and keeps a file with the case. */
export function fill(test: TestApp, file = 'what they wrote'): void {
  test.drop({ 'Chase1234_Activity.CSV': doubledMonths(6) });
  const [flag] = test.app['flags.list']({});
  if (!flag) throw new Error('nothing was flagged');
  test.app['review.decide']({ flags: [flag.id], verdict: 'claimed' });
  const [found] = test.app['cases.list']({}).cases;
  if (!found) throw new Error('no case was opened');
  test.offer('=HYPERLINK("http://x")/../answer.txt', file);
  test.app['cases.attach']({
    case: found.id,
    upload: '=HYPERLINK("http://x")/../answer.txt',
    item: null,
    note: '',
  });
  test.app['guide.tick']({ item: 'ask', done: true });
  test.app['settings.change']({ theme: 'dark' });
}
