import type { Currency } from '../../../shared/money.ts';
import type { Random } from '../random.ts';

/**
 * A merchant as its terminal or biller names it. In a name `{s5}` stands for digits of the branch
 * (the same on every visit), `{d4}` for digits and `{a9}` for a code that change with each charge.
 */
export interface Merchant {
  /** The true merchant. */
  readonly key: string;
  /** The usual name first, then the names it also bills under. */
  readonly names: readonly string[];
  /** Town, or phone or address where cards print those in the town's place. */
  readonly place: string;
}

/** Something with a price that comes back. */
export interface Plan extends Merchant {
  readonly minor: number;
  readonly currency: Currency;
}

export function merchant(key: string, names: string | readonly string[], place = ''): Merchant {
  return { key, names: typeof names === 'string' ? [names] : names, place };
}

export function plan(
  key: string,
  names: string | readonly string[],
  minor: number,
  currency: Currency,
  place = '',
): Plan {
  return { ...merchant(key, names, place), minor, currency };
}

/** One branch of a chain: its number and town stay. */
export function branchOf<Kind extends Merchant>(random: Random, chain: Kind, towns: readonly string[]): Kind {
  const place = chain.place === '' ? random.pick(towns) : chain.place;
  const town = place.split(' ')[0] ?? '';
  const names = chain.names.map((name) =>
    name
      .replaceAll(/\{s(\d+)\}/g, (_, length: string) => random.digits(Number(length)))
      .replaceAll('{town}', town),
  );
  return { ...chain, key: `${chain.key} ${random.digits(6)}`, names, place };
}
