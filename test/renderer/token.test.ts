import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { splitToken, takeToken } from '../../renderer/transport/token.ts';

describe('the key in the address', () => {
  test('is taken out, and what remains is the route', () => {
    expect(splitToken('#token=abc')).toEqual({ token: 'abc', rest: '' });
    expect(splitToken('#token=abc&/imports/12')).toEqual({ token: 'abc', rest: '#/imports/12' });
    expect(splitToken('#/timeline?q=openai&token=abc')).toEqual({
      token: 'abc',
      rest: '#/timeline?q=openai',
    });
    expect(splitToken('#/timeline?token=abc&q=openai')).toEqual({
      token: 'abc',
      rest: '#/timeline?q=openai',
    });
  });

  test('is null where there is none, and the address stays', () => {
    expect(splitToken('#/settings')).toEqual({ token: null, rest: '#/settings' });
    expect(splitToken('')).toEqual({ token: null, rest: '' });
  });

  test('never stays in what remains', () => {
    fc.assert(
      fc.property(
        fc.base64String({ minLength: 1 }),
        fc.constantFrom('', '&/imports', '&/settings'),
        (key, route) => {
          const { token, rest } = splitToken(`#token=${encodeURIComponent(key)}${route}`);
          expect(token).toBe(key);
          expect(rest).not.toContain('token=');
        },
      ),
    );
  });

  test('outlives a reload of the tab', () => {
    const page = standInPage('#token=abc');
    expect(takeToken(page)).toBe('abc');
    expect(page.address()).toBe('/');
    page.location.hash = '';
    expect(takeToken(page)).toBe('abc');
  });
});

function standInPage(hash: string) {
  const stored = new Map<string, string>();
  let address = '';
  return {
    address: () => address,
    location: { hash, pathname: '/', search: '' },
    history: { replaceState: (_state: unknown, _title: string, to: string) => void (address = to) },
    sessionStorage: {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, value: string) => void stored.set(name, value),
    },
  };
}
