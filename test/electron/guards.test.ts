import { describe, expect, test } from 'vitest';

import { refuseNavigation } from '../../main/electron/navigation.ts';
import { refuseNetwork, staysHere } from '../../main/electron/network.ts';
import { refusePermissions } from '../../main/electron/permissions.ts';
import { windowOptions } from '../../main/electron/window.ts';

describe('the network', () => {
  test.each([
    ['app://recoup/assets/index.js', true],
    ['blob:app://recoup/1234', true],
    ['data:image/png;base64,AA==', true],
    ['https://example.com/', false],
    ['http://127.0.0.1:8080/', false],
    ['ws://example.com/', false],
    ['wss://example.com/', false],
    ['ftp://example.com/', false],
    ['file:///etc/passwd', false],
    ['chrome://settings', false],
    ['https://app:recoup@evil.example/', false],
    ['no address', false],
  ])('%s stays here: %s', (address, stays) => {
    expect(staysHere(address, false)).toBe(stays);
  });

  test('lets the developer tools load in development only', () => {
    const address = 'devtools://devtools/bundled/inspector.html';
    expect([staysHere(address, true), staysHere(address, false)]).toEqual([true, false]);
  });

  test('is cut for every request that would leave', () => {
    const answers: boolean[] = [];
    refuseNetwork(
      {
        onBeforeRequest(listener) {
          for (const url of ['app://recoup/', 'https://example.com/']) {
            listener({ url }, ({ cancel }) => answers.push(cancel));
          }
        },
      },
      false,
    );
    expect(answers).toEqual([false, true]);
  });
});

test('every permission is refused, asked or looked up', () => {
  const granted: boolean[] = [];
  const dictionaries: string[] = [];
  refusePermissions({
    setPermissionRequestHandler: (handler) => handler(null, 'media', (answer) => granted.push(answer)),
    setPermissionCheckHandler: (handler) => granted.push(handler()),
    setDevicePermissionHandler: (handler) => granted.push(handler()),
    setSpellCheckerDictionaryDownloadURL: (url) => dictionaries.push(url),
  });
  expect(granted).toEqual([false, false, false]);
  expect(dictionaries.map((url) => new URL(url).protocol)).toEqual(['app:']);
});

test('every way off the page is prevented', () => {
  const prevented: string[] = [];
  const denied: string[] = [];
  const letters: string[] = [];
  for (const url of ['https://example.com/', 'mailto:help@shop.example?subject=Twice']) {
    prevented.length = 0;
    refuseNavigation(
      {
        on(event: string, listener: (event: { readonly url: string; preventDefault(): void }) => void) {
          listener({ url, preventDefault: () => prevented.push(event) });
        },
        setWindowOpenHandler: (handler) => denied.push(handler().action),
      },
      (address) => letters.push(address),
    );
  }
  expect(prevented).toEqual(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']);
  expect(denied).toEqual(['deny', 'deny']);
  // Only the mail program is opened, and only for a letter.
  expect(letters).toEqual(['mailto:help@shop.example?subject=Twice']);
});

test('the window has developer tools in development only', () => {
  const tools = (packaged: boolean) => windowOptions('/preload.cjs', packaged).webPreferences.devTools;
  expect([tools(false), tools(true)]).toEqual([true, false]);
});
