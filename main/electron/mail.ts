/** Longer addresses are cut or refused by Windows and by some mail programs. */
const LONGEST = 8_000;

/**
 * The address of a mail draft, written anew from receiver, subject and text; null where it is none.
 * Other fields are left out: some mail programs attach files that such an address names.
 */
export function mailDraft(address: string): string | null {
  const url = address.length > LONGEST ? null : URL.parse(address);
  if (url?.protocol !== 'mailto:' || /[\r\n]|%0[ad]/iu.test(url.pathname)) return null;
  const fields = ['subject', 'body'].flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return `mailto:${url.pathname}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}
