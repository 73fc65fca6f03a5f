import { addDays } from '../../../shared/day.ts';
import type { FlagStatus } from '../../../shared/flag.ts';
import type { Entry } from '../entry.ts';
import type { DoubleKind, Pattern } from '../household.ts';
import { again, type Plant } from './again.ts';
import type { PlantedDouble, Plot } from './plot.ts';

const GIVEN_BACK: readonly Pattern[] = [
  'subscription',
  'weekend-drift',
  'four-weekly',
  'price-change',
  'plan-change',
  'one-off',
  'bill',
  'restaurant',
  'grocery',
  'delivery',
  'annual',
];

type RefundedKind = Extract<DoubleKind, `refunded${string}`>;

/** Double charges that were noticed: what came back, when and where. */
export const REFUNDED_PLANTERS: Readonly<Record<RefundedKind, Plant>> = {
  refunded: (plot) => giveBack('refunded', plot, (second) => [back(plot, second, 2, 40)]),
  'refunded-late': (plot) => giveBack('refunded-late', plot, (second) => [back(plot, second, 45, 150)]),
  'refunded-elsewhere': plantElsewhere,
  'refunded-other-currency': plantOtherCurrency,
  'refunded-in-two-parts': plantTwoParts,
  'refunded-partly': plantPartly,
};

function giveBack(
  kind: RefundedKind,
  plot: Plot,
  refundsOf: (second: Entry) => readonly Entry[],
  fits?: (entry: Entry) => boolean,
  status: FlagStatus = 'refunded',
): PlantedDouble | null {
  const first = plot.pick(GIVEN_BACK, fits);
  if (!first) return null;
  // Shops and tables are doubled at the till; others days later, too.
  const atTill =
    first.pattern === 'restaurant' || first.pattern === 'grocery' || first.pattern === 'delivery';
  const second = again(plot, first, { wait: atTill ? 0 : plot.life.random.int(0, 4) });
  return { kind, status, entries: [first, second], refunds: refundsOf(second) };
}

function back(plot: Plot, second: Entry, least: number, most: number, share = 1): Entry {
  const { random } = plot.life;
  return {
    ...second,
    day: addDays(second.day, random.int(least, most)),
    seconds: random.int(28_000, 75_000),
    minor: -Math.round(second.minor * share),
    kind: 'refund',
    pattern: 'refund',
    held: null,
    lingers: 0,
    takesBack: second,
  };
}

/** The card was renewed or closed: the money comes to another of the person's accounts. */
function plantElsewhere(plot: Plot): PlantedDouble | null {
  const { life } = plot;
  const others = (entry: Entry) =>
    life.accounts.filter((account) => account !== entry.account && account.kind !== 'wallet');
  return giveBack(
    'refunded-elsewhere',
    plot,
    (second) => [{ ...back(plot, second, 3, 45), account: life.random.pick(others(second)) }],
    (entry) => others(entry).length > 0,
  );
}

/** Charged in dollars, given back in the card's own money at some other rate. */
function plantOtherCurrency(plot: Plot): PlantedDouble | null {
  const double = giveBack(
    'refunded-other-currency',
    plot,
    (second) => [{ ...back(plot, second, 3, 45), converted: 0.985 + plot.life.random.next() * 0.03 }],
    (entry) => entry.currency !== entry.account.currency && entry.converted === null,
  );
  return double && { ...double, nearly: true };
}

function plantTwoParts(plot: Plot): PlantedDouble | null {
  return giveBack('refunded-in-two-parts', plot, (second) => {
    const part = back(plot, second, 2, 20, 0.6);
    const rest = back(plot, second, 21, 60);
    return [part, { ...rest, minor: rest.minor - part.minor }];
  });
}

/** A goodwill credit, or the tax alone: most of it is still owed. */
function plantPartly(plot: Plot): PlantedDouble | null {
  const share = plot.life.random.pick([0.1, 0.25, 0.5]);
  return giveBack(
    'refunded-partly',
    plot,
    (second) => [back(plot, second, 2, 40, share)],
    () => true,
    'open',
  );
}
