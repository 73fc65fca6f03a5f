import { CHARGE_KINDS, type ChargeKind } from '../../shared/charge.ts';
import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import { type Day, isDay, type Month } from '../../shared/day.ts';
import { positive, whole } from './wholeNumbers.ts';

/** Which charges are shown, and where in them one is. */
export interface TimelineView {
  readonly filter: TimelineFilter;
  /** The charge whose panel is open. */
  readonly charge: number | null;
  /** The month to show at the top. */
  readonly at: Month | null;
}

/** What of a view an address says. */
export function timelineQuery({ filter, charge, at }: TimelineView): URLSearchParams {
  const query = new URLSearchParams();
  const one = (name: string, value: string | number | null | undefined): void => {
    if (value !== undefined && value !== null && value !== '') query.append(name, String(value));
  };
  one('q', filter.search);
  filter.accounts?.forEach((account) => one('account', account));
  one('merchant', filter.merchant);
  filter.kinds?.forEach((kind) => one('kind', kind));
  filter.currencies?.forEach((currency) => one('currency', currency));
  one('least', filter.least);
  one('most', filter.most);
  one('from', filter.from);
  one('to', filter.to);
  if (filter.flagged) one('flagged', 1);
  one('charge', charge);
  one('at', at);
  return query;
}

/** The inverse; what it does not understand is left out. */
export function timelineViewOf(query: URLSearchParams): TimelineView {
  const at = query.get('at');
  return {
    filter: filterOf(query),
    charge: positive(query.get('charge')),
    at: at !== null && /^\d{4}-\d{2}$/.test(at) ? at : null,
  };
}

function filterOf(query: URLSearchParams): TimelineFilter {
  const search = query.get('q');
  const merchant = query.get('merchant');
  const accounts = query
    .getAll('account')
    .map(positive)
    .filter((id) => id !== null);
  const kinds = query.getAll('kind').filter(isKind);
  const currencies = query.getAll('currency').filter((code) => /^[A-Z]{3}$/.test(code));
  const least = whole(query.get('least'));
  const most = whole(query.get('most'));
  const from = existingDay(query.get('from'));
  const to = existingDay(query.get('to'));
  return {
    ...(search ? { search: search.slice(0, 200) } : {}),
    ...(accounts.length > 0 ? { accounts } : {}),
    ...(merchant ? { merchant: merchant.slice(0, 200) } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(currencies.length > 0 ? { currencies } : {}),
    ...(least !== null ? { least } : {}),
    ...(most !== null ? { most } : {}),
    ...(from !== null ? { from } : {}),
    ...(to !== null ? { to } : {}),
    ...(query.get('flagged') === '1' ? { flagged: true } : {}),
  };
}

function isKind(text: string): text is ChargeKind {
  return CHARGE_KINDS.some((kind) => kind === text);
}

function existingDay(text: string | null): Day | null {
  return text !== null && isDay(text) ? text : null;
}
