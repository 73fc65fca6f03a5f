import { type Currency, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type { StatementAccount } from '../../../shared/statement.ts';
import { maskCardNumbers } from '../mask.ts';
import type { Layout } from './layout.ts';

/** Collects the accounts that the rows of a file belong to, in order of appearance. */
export class Accounts {
  readonly #layout: Layout;
  readonly #byNumber = new Map<string, number>();
  readonly #currencies: Map<Currency, number>[] = [];
  readonly #numbers: (string | null)[] = [];
  #last: number | null = null;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** Index of the account that a row names; one that names none belongs to the row before. */
  indexFor(cells: readonly string[], currency: Currency): number {
    const named = (cells[this.#layout.columns.account] ?? '').replace(/^-$/, '');
    const index = named === '' && this.#last !== null ? this.#last : this.#indexOf(named);
    this.#last = index;
    const counts = this.#currencies[index];
    counts?.set(currency, (counts.get(currency) ?? 0) + 1);
    return index;
  }

  #indexOf(named: string): number {
    const number = named === '' ? (this.#layout.preamble.account ?? '') : named;
    const known = this.#byNumber.get(number);
    if (known !== undefined) return known;
    this.#byNumber.set(number, this.#numbers.length);
    this.#currencies.push(new Map());
    return this.#numbers.push(number === '' ? null : maskCardNumbers(number)) - 1;
  }

  /** The accounts; a file without rows still tells of its one. */
  all(): readonly StatementAccount[] {
    if (this.#numbers.length === 0) this.#indexOf('');
    const { profile, preamble, kind, currency } = this.#layout;
    return this.#numbers.map((number, index) => ({
      number,
      institution: institutionOf(profile, preamble),
      kind,
      currency: commonest(this.#currencies[index]) ?? currency,
    }));
  }
}

/** A layout that many companies share says less than the title does. */
function institutionOf(profile: Layout['profile'], { institution }: Layout['preamble']): string | null {
  const stated = profile?.institution ?? null;
  return profile?.isShared ? (institution ?? stated) : (stated ?? institution);
}

function commonest(counts: ReadonlyMap<Currency, number> | undefined): Currency | null {
  const known = [...(counts ?? [])].filter(([currency]) => currency !== UNKNOWN_CURRENCY);
  return known.sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
