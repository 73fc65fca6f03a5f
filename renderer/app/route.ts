import { LETTER_KINDS, type LetterKind } from '../../shared/case/terms.ts';
import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import { GUIDE_STEPS, type GuideStepId } from '../../shared/dispute/guide.ts';
import { type Language, LANGUAGES } from '../../shared/messages/entry.ts';
import { ALL_OPEN, casesQuery, type CasesView, casesViewOf } from './casesView.ts';
import { timelineQuery, type TimelineView, timelineViewOf } from './timelineView.ts';
import { positive } from './wholeNumbers.ts';

/** Where a person is. Everything that reload and "back" must bring again is in it. */
export type Route =
  | ({ readonly screen: 'timeline' } & TimelineView)
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
      const query = timelineQuery(route).toString();
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
  return { screen: 'timeline', ...timelineViewOf(new URLSearchParams(query)) };
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
