import { addDays, type Day, daysBetween } from '../../shared/day.ts';
import type { Country, Export, HouseholdAccount } from './household.ts';
import { HOUSEHOLD } from './how-often.ts';
import { LAYOUTS, type LayoutName } from './layouts.ts';
import type { Random } from './random.ts';

const COMMON: Readonly<Record<Country, readonly (readonly [LayoutName, number])[]>> = {
  KR: [
    ['shinhan-usage', 10],
    ['kb-bank', 8],
    ['korean-bill', 4],
    ['korean-short-days', 3],
    ['shinhan-usage', 3],
  ],
  US: [
    ['chase-card', 6],
    ['amex', 5],
    ['capital-one', 4],
    ['discover', 4],
    ['citi-card', 5],
    ['ofx-bank', 6],
    ['ofx-card', 3],
    ['paypal', 3],
  ],
  DE: [
    ['n26', 5],
    ['german-bank', 5],
    ['revolut', 5],
    ['european-card', 4],
    ['paypal', 3],
  ],
};

/** One to four accounts; the first is the one mostly used. */
export function accountsOf(random: Random, country: Country): HouseholdAccount[] {
  const count = random.weighted([
    [1, 1],
    [2, 3],
    [3, 4],
    [4, 3],
  ]);
  const left = [...COMMON[country]];
  const chosen: LayoutName[] = [];
  while (chosen.length < count && left.length > 0) {
    const next = random.weighted(left.map((item) => [item, item[1]]));
    left.splice(left.indexOf(next), 1);
    // A wallet alone has nothing to draw on: it comes last.
    if (next[0] !== 'paypal') chosen.unshift(next[0]);
    else if (chosen.length > 0) chosen.push(next[0]);
  }
  return chosen.map((layout, index) => accountOf(random, country, layout, index + 1));
}

function accountOf(random: Random, country: Country, layout: LayoutName, id: number): HouseholdAccount {
  const [first = 'USD', second = first] = LAYOUTS[layout].currencies;
  const currency = country === 'DE' ? second : first;
  const lastFour = random.digits(4);
  return { id, name: `${layout} ${lastFour}`, kind: LAYOUTS[layout].kind, currency, layout, lastFour };
}

/** A debit card in a list of its own and the giro account that it draws on, where the household has both. */
export interface Debit {
  readonly card: HouseholdAccount;
  readonly account: HouseholdAccount;
}

export function debitOf(random: Random, accounts: readonly HouseholdAccount[]): Debit | null {
  const card = accounts.find(({ layout }) => layout === 'shinhan-usage');
  const account = accounts.find(({ layout }) => layout === 'kb-bank');
  return card && account && random.chance(HOUSEHOLD.debitCard) ? { card, account } : null;
}

/** Downloads that together cover the whole time and overlap by one to six weeks. */
export function exportsOf(random: Random, account: HouseholdAccount, from: Day, to: Day): Export[] {
  const [least, most] = LAYOUTS[account.layout].pending ? [28, 60] : [45, 180];
  const result: Export[] = [];
  let start = from;
  let end = addDays(from, random.int(least, most));
  while (daysBetween(end, to) > 20) {
    result.push({ account: account.id, from: start, to: end });
    start = addDays(end, -random.int(8, 45));
    if (start < from) start = from;
    end = addDays(end, random.int(least, most));
  }
  result.push({ account: account.id, from: start, to });
  return result;
}
