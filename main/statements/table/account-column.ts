import { plainName } from './cells.ts';
import type { Named } from './named.ts';

/** Nobody has more accounts, each with one payment. */
const MOST_OWN = 12;

/** What apps that keep many accounts call the groups of their rows. */
const BUDGET =
  /^(?:category|categories|categorie|kategorie|categoria|tags?|labels?|envelope|분류|카테고리|대분류|분류항목|分类|カテゴリ|大項目)$/;

/** An IBAN may be the other side's: it is the account's own where all rows have the same. */
export function accountColumn(named: readonly Named[], rows: number): number {
  const isBudget = named.some(({ name }) => BUDGET.test(plainName(name)));
  // Another account in each row is the other side's, or no account at all; a budget app has many of one's own, by name.
  const own = named.filter(
    ({ meaning, facts, isSaid }) =>
      meaning === 'account' &&
      (isSaid ||
        !(facts.filled > 4 && facts.distinct === facts.filled) ||
        (isBudget && facts.ids === 0 && facts.filled <= MOST_OWN)),
  );
  const whole = own.filter(({ facts }) => facts.filled > 0 && facts.filled >= rows * 0.9);
  const full = whole[0] ?? own.find(({ facts }) => facts.filled > 0);
  // One holder may have several accounts: their numbers tell them apart, where the name beside them does not.
  const finer = whole.find(({ facts }) => full !== undefined && facts.distinct > full.facts.distinct);
  if (full) return (finer ?? full).column;
  const perhaps = named.find(
    ({ meaning, column, facts }) =>
      meaning === 'perhapsAccount' &&
      facts.filled >= rows &&
      facts.filled > 0 &&
      (facts.distinct === 1 || column === 0),
  );
  return perhaps?.column ?? -1;
}
