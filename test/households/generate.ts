import { addDays, dayFromNumber, dayNumber } from '../../shared/day.ts';
import { accountsOf, debitOf, exportsOf } from './accounts.ts';
import { daysOf } from './calendar.ts';
import { plantDoubles } from './doubles/plant.ts';
import type { PlantedDouble } from './doubles/plot.ts';
import { type Line, linesOf } from './facts.ts';
import type { Country, Household, LabelledCharge, TrueDouble } from './household.ts';
import { liveBills } from './life/bills.ts';
import { liveChildren } from './life/children.ts';
import { habitsOf, liveHabits } from './life/habits.ts';
import type { Life } from './life/life.ts';
import { liveOutings, placesOf } from './life/outings.ts';
import { livePaypal } from './life/paypal.ts';
import { liveAutoReload, liveTopUps } from './life/prepaid.ts';
import { liveAuthorisations } from './life/returns.ts';
import { liveShopping } from './life/shopping.ts';
import { liveSubscriptions } from './life/subscriptions.ts';
import { DOUBLED } from './how-often.ts';
import { AMERICAN } from './merchants/american.ts';
import { GERMAN } from './merchants/german.ts';
import { KOREAN } from './merchants/korean.ts';
import { randomOf } from './random.ts';
import { exchangeOf } from './rates.ts';

export interface HouseholdOptions {
  readonly country?: Country;
  /** Extra charges as a share of all; 0 for a household that was never charged twice. */
  readonly share?: number;
}

const TOWNS = { KR: KOREAN, US: AMERICAN, DE: GERMAN } as const;

/**
 * A year or more of one household's statements with the double charges in it known.
 * The same seed and options give the same household.
 */
export function generateHousehold(seed: number, options: HouseholdOptions = {}): Household {
  const random = randomOf(seed);
  const country = options.country ?? random.weighted([['KR', 4], ['US', 4], ['DE', 3]]); // prettier-ignore
  const accounts = accountsOf(random, country);
  const from = dayFromNumber(dayNumber('2024-01-01') + random.int(0, 500));
  const to = addDays(from, random.int(365, 548));
  const life: Life = {
    random,
    country,
    town: TOWNS[country],
    from,
    to,
    accounts,
    debit: debitOf(random, accounts),
    exports: accounts.flatMap((account) => exportsOf(random, account, from, to)),
    pace: 0.6 + random.next() * 0.8,
    diary: [],
  };
  const days = daysOf(from, to);
  const exchange = exchangeOf(random, from, days.length + 10);
  live(life, days);
  const planted = plantDoubles(
    life,
    options.share ?? DOUBLED.least + random.next() * (DOUBLED.most - DOUBLED.least),
  );
  const lines = linesOf(life, exchange);
  return { seed, country, from, to, accounts, exports: life.exports, ...numbered(lines, planted) };
}

function live(life: Life, days: readonly string[]): void {
  liveSubscriptions(life);
  liveBills(life);
  const habits = habitsOf(life);
  const places = placesOf(life);
  for (const day of days) {
    liveHabits(life, habits, day);
    liveOutings(life, places, day);
    liveShopping(life, day);
  }
  liveChildren(life, days);
  liveTopUps(life, days);
  liveAutoReload(life);
  liveAuthorisations(life);
  livePaypal(life, days);
}

/** Ids in the order of time, and the double charges by those ids. */
function numbered(lines: readonly Line[], planted: readonly PlantedDouble[]) {
  const booked = new Map(
    lines.flatMap(({ entry, pending }, index) => (pending ? [] : [[entry, index + 1] as const])),
  );
  const shown = new Map(lines.map(({ entry }, index) => [entry, index + 1] as const));
  const charges: LabelledCharge[] = lines.map(({ entry, pending, charge }, index) => ({
    ...charge,
    id: index + 1,
    becomes: pending ? (booked.get(entry) ?? null) : null,
    mirrors: entry.mirrors ? (booked.get(entry.mirrors) ?? null) : null,
  }));
  const idsOf = (entries: PlantedDouble['entries']) =>
    entries
      .flatMap((entry) => booked.get(entry) ?? shown.get(entry) ?? [])
      .toSorted((one, other) => one - other);
  const doubles: TrueDouble[] = planted
    .map(({ kind, status, entries, refunds }) => ({
      kind,
      status,
      charges: idsOf(entries),
      refunds: idsOf(refunds),
    }))
    .filter((double) => double.charges.length > 1);
  return { charges, doubles };
}
