const STORED_AS = 'recoup.token';
const IN_HASH = /([#?&])token=([^&]*)(&|$)/;

/** What is needed of the window: a test brings its own. */
export interface AddressedPage {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** Splits `#token=…` off an address' fragment; what remains is the route. */
export function splitToken(hash: string): { readonly token: string | null; readonly rest: string } {
  const found = IN_HASH.exec(hash);
  if (!found) return { token: null, rest: hash };
  const [whole, before = '', token = '', after = ''] = found;
  const rest = hash.replace(whole, after === '&' || before === '#' ? before : '');
  return { token: decodeURIComponent(token), rest: rest === '#' ? '' : rest };
}

/**
 * The key that the host put into the address. It is taken out of the address at once, so that
 * neither the history nor a copied link carries it, and outlives a reload in this tab only.
 */
export function takeToken(page: AddressedPage): string {
  const { token, rest } = splitToken(page.location.hash);
  if (token === null) return page.sessionStorage.getItem(STORED_AS) ?? '';
  page.sessionStorage.setItem(STORED_AS, token);
  page.history.replaceState(null, '', page.location.pathname + page.location.search + rest);
  return token;
}
