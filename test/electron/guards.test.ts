import { describe, expect, test } from 'vitest';

import { refuseNavigation } from '../../main/electron/navigation.ts';
import { refuseCalls, refuseNetwork, silenceChromium, staysHere } from '../../main/electron/network.ts';
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

test('Chromium looks up no name and fetches nothing by itself', () => {
  const switches: string[] = [];
  silenceChromium({ appendSwitch: (name, value = '') => switches.push(`${name}=${value}`) });
  expect(switches).toEqual([
    'host-resolver-rules=MAP * ~NOTFOUND',
    'disable-background-networking=',
    'disable-component-update=',
    'disable-domain-reliability=',
    'no-pings=',
  ]);
});

describe('permissions', () => {
  const OWN = 'app://recoup/';

  function answersTo(permission: string, from: string): boolean[] {
    const granted: boolean[] = [];
    refusePermissions({
      setPermissionRequestHandler: (handler) =>
        handler(null, permission, (answer) => granted.push(answer), { requestingUrl: from }),
      setPermissionCheckHandler: (handler) => granted.push(handler(null, permission, from)),
      setDevicePermissionHandler: (handler) => granted.push(handler()),
      setSpellCheckerEnabled: (enabled) => granted.push(enabled),
      setSpellCheckerDictionaryDownloadURL: (url) => granted.push(new URL(url).protocol !== 'app:'),
    });
    return granted;
  }

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fullscreen'])(
    '%s is refused, asked or looked up, as are devices and spell checking',
    (permission) => expect(answersTo(permission, OWN)).toEqual([false, false, false, false, false]),
  );

  test.each([
    ['our page', OWN, true],
    ['our origin', 'app://recoup', true],
    ['another host', 'app://recoup.evil/', false],
    ['another site', 'https://recoup/', false],
  ])('%s may put text on the clipboard: %s', (_who, from, may) => {
    expect(answersTo('clipboard-sanitized-write', from)).toEqual([may, may, false, false, false]);
  });
});

describe('ways off the page', () => {
  function leave(url: string) {
    const prevented: string[] = [];
    const denied: string[] = [];
    const mails: string[] = [];
    refuseNavigation(
      {
        on(event: string, listener: (event: { url: string; preventDefault(): void }) => void) {
          listener({ url, preventDefault: () => prevented.push(event) });
        },
        setWindowOpenHandler: (handler) => denied.push(handler().action),
      },
      (draft) => mails.push(draft),
    );
    return { prevented, denied, mails };
  }

  test.each(['https://example.com/', 'app://recoup/other', 'file:///etc/passwd', 'mailto:a@b.example'])(
    'are prevented, whatever the address: %s',
    (url) => {
      const { prevented, denied } = leave(url);
      expect(prevented).toEqual([
        'will-navigate',
        'will-frame-navigate',
        'will-redirect',
        'will-attach-webview',
      ]);
      expect(denied).toEqual(['deny']);
    },
  );

  test.each([
    ['a draft', 'mailto:a@b.example?subject=A%26B&body=x', ['mailto:a@b.example?subject=A%26B&body=x']],
    ['a draft that names files', 'mailto:a@b.example?attach=/etc/passwd', ['mailto:a@b.example']],
    ['a draft with lines of its own in the receiver', 'mailto:a@b.example%0ACc:c@d.example', []],
    ['an endless draft', `mailto:a@b.example?body=${'x'.repeat(9000)}`, []],
    ['a page', 'https://example.com/?mailto:a@b.example', []],
    ['a script', 'javascript:alert(1)', []],
  ])('to the mail program lead letters alone: %s', (_what, url, mails) => {
    expect(leave(url).mails).toEqual(mails);
  });

  test('calls between browsers find no way out', () => {
    const policies: string[] = [];
    refuseCalls({ setWebRTCIPHandlingPolicy: (policy) => policies.push(policy) });
    expect(policies).toEqual(['disable_non_proxied_udp']);
  });
});

test('the window has developer tools in development only', () => {
  const tools = (packaged: boolean) => windowOptions('/preload.cjs', packaged, null).webPreferences.devTools;
  expect([tools(false), tools(true)]).toEqual([true, false]);
});

test('the page runs sandboxed and isolated, with nothing of Node and no spell check', () => {
  expect(windowOptions('/preload.cjs', true, null).webPreferences).toEqual({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: false,
  });
});
