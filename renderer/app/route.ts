import { useCallback, useMemo, useSyncExternalStore } from 'react';

import { LETTER_KINDS, type LetterKind } from '../../shared/case/terms.ts';
import { CHARGE_KINDS, type ChargeKind } from '../../shared/charge.ts';
import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import { type Day, isDay, type Month } from '../../shared/day.ts';
import { GUIDE_STEPS, type GuideStepId } from '../../shared/dispute/guide.ts';
import { type Language, LANGUAGES } from '../../shared/messages/entry.ts';
import { ALL_OPEN, casesQuery, type CasesView, casesViewOf } from './casesView.ts';

/** Where a person is. Everything that reload and "back" must bring again is in it. */
export type Route =
  | {
      readonly screen: 'timeline';
      readonly filter: TimelineFilter;
      /** The charge whose panel is open. */
      readonly charge: number | null;
      /** The month to show at the top. */
      readonly at: Month | null;
    }
  | { readonly screen: 'review'; readonly flag: number | null }
  | { readonly screen: 'cases'; readonly view: CasesView }
  | { readonly screen: 'case'; readonly case: number }
  | {
      readonly screen: 'letter';
      readonly case: number;
      readonly letter: LetterKind;
      /** Null: the language of the screen. */
      readonly language: Language | null;
    }
  | { readonly screen: 'subscriptions' }
  | { readonly screen: 'imports'; readonly import: number | null }
  /** At this step, or at its head. */
  | { readonly screen: 'guide'; readonly step: GuideStepId | null }
  | { readonly screen: 'settings' };

export type Screen = Route['screen'];
export type TimelineRoute = Extract<Route, { screen: 'timeline' }>;

/** The timeline with this filter, nothing selected. */
export function timeline(filter: TimelineFilter = {}, charge: number | null = null): TimelineRoute {
  return { screen: 'timeline', filter, charge, at: null };
}

/** The review of flags, at this one, or at the worst that waits. */
export function review(flag: number | null = null): Route {
  return { screen: 'review', flag };
}

/** The open cases, or those that this view shows. */
export function cases(view: CasesView = ALL_OPEN): Route {
  return { screen: 'cases', view };
}

export function caseOf(id: number): Route {
  return { screen: 'case', case: id };
}

export function letterOf(id: number, letter: LetterKind, language: Language | null = null): Route {
  return { screen: 'letter', case: id, letter, language };
}

export const SUBSCRIPTIONS: Route = { screen: 'subscriptions' };
export const IMPORTS: Route = { screen: 'imports', import: null };
export const SETTINGS: Route = { screen: 'settings' };

/** The guide, at this step of it. */
export function guide(step: GuideStepId | null = null): Route {
  return { screen: 'guide', step };
}

/** The address of a route, for `href`: `#/timeline?q=openai&flagged=1`. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'timeline': {
      const query = queryOf(route).toString();
      return query === '' ? '#/timeline' : `#/timeline?${query}`;
    }
    case 'review':
      return route.flag === null ? '#/review' : `#/review/${route.flag}`;
    case 'cases': {
      const query = casesQuery(route.view).toString();
      return query === '' ? '#/cases' : `#/cases?${query}`;
    }
    case 'case':
      return `#/cases/${route.case}`;
    case 'letter':
      return `#/cases/${route.case}/letter/${route.letter}${route.language === null ? '' : `?in=${route.language}`}`;
    case 'subscriptions':
      return '#/subscriptions';
    case 'imports':
      return route.import === null ? '#/imports' : `#/imports/${route.import}`;
    case 'guide':
      return route.step === null ? '#/guide' : `#/guide/${route.step}`;
    case 'settings':
      return '#/settings';
  }
}

/** The inverse of `hrefOf`; what it does not understand leads to the whole timeline. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [screen, argument, part, kind] = path.split('/');
  if (screen === 'review') return review(positive(argument ?? null));
  if (screen === 'cases')
    return caseRoute(positive(argument ?? null), part, kind, new URLSearchParams(query));
  if (screen === 'subscriptions') return { screen };
  if (screen === 'imports') return { screen, import: positive(argument ?? null) };
  if (screen === 'guide') return guide(GUIDE_STEPS.find((step) => step === argument) ?? null);
  if (screen === 'settings') return { screen };
  return timelineOf(new URLSearchParams(query));
}

export interface Go {
  /** Goes there; with `replace` the place left cannot be gone back to (typing, scrolling). */
  (route: Route, how?: { readonly replace?: boolean }): void;
}

/** Where we are, and the way elsewhere. */
export function useRoute(): { readonly route: Route; readonly go: Go } {
  const hash = useSyncExternalStore(watchHash, () => window.location.hash);
  const route = useMemo(() => routeOf(hash), [hash]);
  const go = useCallback<Go>((next, how) => goTo(next, how?.replace ?? false), []);
  return { route, go };
}

function goTo(route: Route, replace: boolean): void {
  const href = hrefOf(route);
  if (href === window.location.hash) return;
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  // Neither of the two tells anybody.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function watchHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
}

function caseRoute(
  id: number | null,
  part: string | undefined,
  kind: string | undefined,
  query: URLSearchParams,
): Route {
  if (id === null) return cases(casesViewOf(query));
  const letter = part === 'letter' ? LETTER_KINDS.find((known) => known === kind) : undefined;
  if (!letter) return caseOf(id);
  return letterOf(id, letter, LANGUAGES.find((language) => language === query.get('in')) ?? null);
}

function queryOf(route: TimelineRoute): URLSearchParams {
  const query = new URLSearchParams();
  const { filter } = route;
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
  one('charge', route.charge);
  one('at', route.at);
  return query;
}

function timelineOf(query: URLSearchParams): TimelineRoute {
  const at = query.get('at');
  return {
    screen: 'timeline',
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

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function positive(text: string | null): number | null {
  const value = whole(text);
  return value === null || value === 0 ? null : value;
}
