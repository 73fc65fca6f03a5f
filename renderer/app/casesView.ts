import { CASE_STATES, type CaseState } from '../../shared/case/state.ts';

/** How the cases are shown, and which of them. */
export interface CasesView {
  readonly as: 'list' | 'board';
  readonly sort: 'date' | 'money';
  readonly show: 'open' | 'closed' | 'all';
  readonly state: CaseState | null;
  readonly merchant: string | null;
  readonly search: string;
}

export const ALL_OPEN: CasesView = {
  as: 'list',
  sort: 'date',
  show: 'open',
  state: null,
  merchant: null,
  search: '',
};

/** What of a view an address says: what is not as usual. */
export function casesQuery(view: CasesView): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of ['as', 'sort', 'show', 'state', 'merchant'] as const) {
    const value = view[name];
    if (value !== null && value !== ALL_OPEN[name]) query.append(name, value);
  }
  if (view.search !== '') query.append('q', view.search);
  return query;
}

/** The inverse; what it does not understand is as usual. */
export function casesViewOf(query: URLSearchParams): CasesView {
  const show = query.get('show');
  const merchant = query.get('merchant');
  return {
    as: query.get('as') === 'board' ? 'board' : 'list',
    sort: query.get('sort') === 'money' ? 'money' : 'date',
    show: show === 'closed' || show === 'all' ? show : 'open',
    state: CASE_STATES.find((state) => state === query.get('state')) ?? null,
    merchant: merchant ? merchant.slice(0, 300) : null,
    search: (query.get('q') ?? '').slice(0, 200),
  };
}
