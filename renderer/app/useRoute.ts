import { useCallback, useMemo, useSyncExternalStore } from 'react';

import { hrefOf, type Route, routeOf } from './route.ts';

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
