import type { AccountCoverage } from '../../shared/coverage.ts';
import type { Said } from '../../shared/said.ts';
import type { BalanceCheck } from '../coverage/balances.ts';
import { coveredDays, type StatementDays } from '../coverage/days.ts';
import { listAccounts } from '../ledger/accounts.ts';
import { chargedDays, openBreaks, type ShownStatement, shownStatements } from '../ledger/coverage.ts';
import type { Ledger } from '../ledger/open.ts';

/** How far the charges of each account can be trusted to be all there are; by the account's name. */
export function listCoverage(db: Ledger): AccountCoverage[] {
  const statements = Map.groupBy(shownStatements(db), ({ account }) => account);
  const breaks = Map.groupBy(openBreaks(db), ({ account }) => account);
  return listAccounts(db).map(({ id, name, number }) => {
    const own = statements.get(id) ?? [];
    return {
      account: id,
      name,
      number,
      ...coveredDays(own.map(asDays), chargedDays(db, id)),
      unread: own.flatMap(({ import: id, file, unread }) =>
        unread > 0 ? [{ import: id, file, rows: unread }] : [],
      ),
      balances: {
        checked: own.reduce((sum, { checked }) => sum + checked, 0),
        breaks: (breaks.get(id) ?? []).map(({ found }) => found),
      },
    };
  });
}

/** A list that says it covers a month was often made before the month was over: then it ends that day. */
function asDays({ imported, period, rows, ...statement }: ShownStatement): StatementDays {
  const known = rows && rows.to > imported ? rows.to : imported;
  if (!period || period.to <= known) return { ...statement, period, rows };
  return { ...statement, rows, period: period.from > known ? null : { from: period.from, to: known } };
}

/** The notes of a reading with what came of its balances: first where they do not add up, last where they do. */
export function withBalanceNote(notes: readonly Said[], checks: readonly BalanceCheck[]): readonly Said[] {
  const checked = checks.reduce((sum, check) => sum + check.checked, 0);
  const breaks = checks.flatMap((check) => check.breaks);
  if (checked === 0) return notes;
  if (breaks.length === 0) return [...notes, { id: 'coverage.noteAddUp', values: { checked } }];
  const line = breaks.find((found) => found.line !== null)?.line ?? null;
  const values = { checked, breaks: breaks.length };
  const note: Said =
    line === null
      ? { id: 'coverage.noteBreak', values }
      : { id: 'coverage.noteBreakAtLine', values: { ...values, line } };
  return [note, ...notes];
}
