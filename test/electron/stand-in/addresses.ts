/*
 * A plain Chromium knows no `app:`. Its pages are served as `https://recoup.app-scheme.test/`, an
 * origin as secure and as much of its own, and every address is translated on the way.
 */

const FRONT = /https:\/\/([^/]+)\.([a-z]+)-scheme\.test/u;

/** `app://recoup/x` as the page knows it. Other addresses stay as they are. */
export function pageAddress(address: string, scheme: string): string {
  const prefix = `${scheme}://`;
  if (!address.startsWith(prefix)) return address;
  const [host = '', ...path] = address.slice(prefix.length).split('/');
  return `https://${host}.${scheme}-scheme.test/${path.join('/')}`;
}

/** The inverse, also inside a `blob:` address. */
export function shellAddress(address: string): string {
  return address.replace(FRONT, (_whole, host: string, scheme: string) => `${scheme}://${host}`);
}
