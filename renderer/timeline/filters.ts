import type { Account } from '../../shared/contract/accounts.ts';
import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import type { Currency } from '../../shared/money.ts';
import type { Said } from '../../shared/said.ts';

/** One thing that is filtered by, as a chip says it, and the filter without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly said: Said;
  readonly without: TimelineFilter;
}

/** Changes some parts; what is empty or undefined is taken out, so that equal filters look equal. */
export function changed(
  filter: TimelineFilter,
  change: { [Key in keyof TimelineFilter]?: TimelineFilter[Key] | undefined },
): TimelineFilter {
  const entries = Object.entries({ ...filter, ...change }).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  );
}

export function isFiltered(filter: TimelineFilter): boolean {
  return Object.values(filter).some((value) => !isEmpty(value));
}

/** Adds the value to the list, or takes it out; undefined when the list is empty then. */
export function toggled<Value>(list: readonly Value[] | undefined, value: Value): Value[] | undefined {
  const without = (list ?? []).filter((one) => one !== value);
  const next = without.length < (list ?? []).length ? without : [...without, value];
  return next.length > 0 ? next : undefined;
}

/** What is filtered by, in the order of the bar. */
export function activeFilters(
  filter: TimelineFilter,
  accounts: readonly Account[],
  currency: Currency,
): ActiveFilter[] {
  const active: ActiveFilter[] = [];
  const add = (key: string, said: Said, without: TimelineFilter): void => {
    active.push({ key, said, without });
  };
  if (filter.search) {
    const said: Said = { id: 'timeline.chipSearch', values: { search: filter.search } };
    add('search', said, changed(filter, { search: undefined }));
  }
  for (const id of filter.accounts ?? []) {
    const name = accounts.find((account) => account.id === id)?.name ?? String(id);
    const without = changed(filter, { accounts: filter.accounts?.filter((other) => other !== id) });
    add(`account ${id}`, { id: 'timeline.chipAccount', values: { account: name } }, without);
  }
  if (filter.merchant) {
    const said: Said = { id: 'timeline.chipMerchant', values: { merchant: filter.merchant } };
    add('merchant', said, changed(filter, { merchant: undefined }));
  }
  const amount = amountSaid(filter, currency);
  if (amount) add('amount', amount, changed(filter, { least: undefined, most: undefined }));
  for (const code of filter.currencies ?? []) {
    const without = changed(filter, { currencies: filter.currencies?.filter((other) => other !== code) });
    add(`currency ${code}`, { id: 'timeline.chipCurrency', values: { currency: code } }, without);
  }
  for (const kind of filter.kinds ?? []) {
    const without = changed(filter, { kinds: filter.kinds?.filter((other) => other !== kind) });
    add(`kind ${kind}`, { id: `timeline.kind.${kind}` }, without);
  }
  const days = daysSaid(filter);
  if (days) add('days', days, changed(filter, { from: undefined, to: undefined }));
  if (filter.flagged) add('flagged', { id: 'timeline.chipFlagged' }, changed(filter, { flagged: undefined }));
  return active;
}

/** The range of amounts in words, or null where there is none. */
export function amountSaid({ least, most }: TimelineFilter, currency: Currency): Said | null {
  if (least !== undefined && most !== undefined) {
    const values = { least: { minor: least, currency }, most: { minor: most, currency } };
    return { id: least === most ? 'timeline.chipExactly' : 'timeline.chipBetween', values };
  }
  if (least !== undefined)
    return { id: 'timeline.chipAtLeast', values: { least: { minor: least, currency } } };
  if (most !== undefined) return { id: 'timeline.chipAtMost', values: { most: { minor: most, currency } } };
  return null;
}

function daysSaid({ from, to }: TimelineFilter): Said | null {
  if (from !== undefined && to !== undefined) {
    return { id: 'timeline.chipFromTo', values: { from: { day: from }, to: { day: to } } };
  }
  if (from !== undefined) return { id: 'timeline.chipFrom', values: { from: { day: from } } };
  if (to !== undefined) return { id: 'timeline.chipTo', values: { to: { day: to } } };
  return null;
}

/** The currencies of the accounts, the one with the most charges first. */
export function currenciesOf(accounts: readonly Account[]): Currency[] {
  const charges = new Map<Currency, number>();
  for (const account of accounts) {
    charges.set(account.currency, (charges.get(account.currency) ?? 0) + account.charges);
  }
  return [...charges].sort(([, one], [, other]) => other - one).map(([currency]) => currency);
}
