import type { DayOrder, DecimalMark, SignRule } from '../../../shared/layout.ts';
import type { Currency } from '../../../shared/money.ts';
import type { AccountKind } from '../../../shared/statement.ts';
import { plainName } from './cells.ts';
import type { Meaning } from './words.ts';

/** What one bank's layout is, as data: everything that headers and content alone would not tell. */
export interface TableProfile {
  readonly id: string;
  /** As a person calls it. */
  readonly institution: string | null;
  readonly kind: AccountKind | null;
  /** The bank's usual currency, used where the file states none. */
  readonly currency: Currency | null;
  /** Names that the header must have, as printed; several sets for several generations of the layout. */
  readonly headers: readonly (readonly string[])[];
  /** Where a name means something else than it usually does. */
  readonly columns?: Readonly<Record<string, Meaning>>;
  /** Several companies use this layout: the file's title or name says which. */
  readonly isShared?: boolean;
  readonly order?: DayOrder;
  /** One company prints these names in every country: order and currency are usual, and hold only where the days say so. */
  readonly isOfManyCountries?: boolean;
  readonly sign?: SignRule;
  /** What stands before the decimals, where amounts such as `12.900` would leave it open. */
  readonly mark?: DecimalMark;
  /** The date of a row stands only on the first row of its day (Hyundai bill). */
  readonly daysStandOnce?: boolean;
  /** The sum stands once more behind the merchant's name (Hyundai bill). */
  readonly sumBehindName?: boolean;
  /** A row without a day of booking is not booked yet. */
  readonly unbookedIsPending?: boolean;
  /** Titles or column names of tables that list rows of the others once more. */
  readonly repeats?: readonly string[];
  /** The rows of a purchase that this card company calls settled; all others are pending. */
  readonly settled?: readonly string[];
}

/** Fewer names say something only where they are half of the header: many lists have a date and a debit. */
const ENOUGH_NAMES = 6;

/** The profile whose header names all stand in this header, the one with the most names; or null. */
export function matchProfile(
  names: readonly string[],
  profiles: readonly TableProfile[],
): TableProfile | null {
  const present = new Set(names.flatMap((name) => name.split('\u0000')).map(plainName));
  let best: TableProfile | null = null;
  let most = 0;
  for (const profile of profiles) {
    for (const header of profile.headers) {
      if (header.length <= most || !header.every((name) => present.has(plainName(name)))) continue;
      if (header.length < ENOUGH_NAMES && header.length * 2 < present.size) continue;
      best = profile;
      most = header.length;
    }
  }
  return best;
}
