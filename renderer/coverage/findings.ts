import type { AccountCoverage, BalanceBreak, Days } from '../../shared/coverage.ts';
import { daysBetween } from '../../shared/day.ts';

/** A place where charges of an account may be missing, the surest first. */
export type Finding =
  | { readonly kind: 'gap'; readonly days: Days }
  | { readonly kind: 'break'; readonly found: BalanceBreak }
  | { readonly kind: 'quiet'; readonly days: Days };

/** Days missing beyond doubt, then balances that do not add up, then days that may only be quiet. */
export function findingsOf({ gaps, balances }: AccountCoverage): readonly Finding[] {
  return [
    ...gaps.flatMap(({ certain, ...days }): Finding[] => (certain ? [{ kind: 'gap', days }] : [])),
    ...balances.breaks.map((found): Finding => ({ kind: 'break', found })),
    ...gaps.flatMap(({ certain, ...days }): Finding[] => (certain ? [] : [{ kind: 'quiet', days }])),
  ];
}

/** The accounts with something to look at first, else as they came. */
export function doubtfulFirst(accounts: readonly AccountCoverage[]): readonly AccountCoverage[] {
  const doubtful = accounts.filter(
    (account) => countFindings([account]).missing > 0 || account.unread.length > 0,
  );
  return [...doubtful, ...accounts.filter((account) => !doubtful.includes(account))];
}

/** Over all accounts: how many places a person should look at, and how many may only be quiet. */
export function countFindings(accounts: readonly AccountCoverage[]): {
  readonly missing: number;
  readonly quiet: number;
} {
  const findings = accounts.flatMap(findingsOf);
  const quiet = findings.filter(({ kind }) => kind === 'quiet').length;
  return { missing: findings.length - quiet, quiet };
}

/** How many rows of the files of these accounts could not be read; a file of two accounts counts once. */
export function unreadRows(accounts: readonly AccountCoverage[]): number {
  const files = new Map(accounts.flatMap(({ unread }) => unread.map((file) => [file.import, file.rows])));
  return [...files.values()].reduce((sum, rows) => sum + rows, 0);
}

/** How many days these are together. */
export function countDays(list: readonly Days[]): number {
  return list.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
}
