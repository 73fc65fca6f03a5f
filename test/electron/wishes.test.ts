import { EventEmitter } from 'node:events';

import { describe, expect, test } from 'vitest';

import type { Sender } from '../../main/electron/bridge.ts';
import { overhear } from '../../main/electron/overhear.ts';
import { sendWishes } from '../../main/electron/wishes.ts';
import { standInEngine } from '../web/stand-in-engine.ts';

const REVIEW = { type: 'go', hash: '#/review' } as const;
const KEYS = { type: 'show-keys' } as const;

function window() {
  const sent: unknown[] = [];
  let hears: (event: Sender, ...given: unknown[]) => unknown = () => undefined;
  const contents = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    send: (...message: unknown[]) => void sent.push(message),
  });
  const wish = sendWishes({ handle: (_channel, listener) => (hears = listener) }, contents);
  return {
    wish,
    sent,
    hear: (origin = 'app://recoup', on = true) => hears({ senderFrame: { origin, parent: null } }, on),
    navigate: (isSameDocument: boolean) =>
      contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument }),
  };
}

describe('wishes', () => {
  test('wait until the page hears them, in their order', () => {
    const { wish, sent, hear } = window();
    wish(REVIEW);
    wish(KEYS);
    expect(sent).toEqual([]);
    hear();
    wish(REVIEW);
    expect(sent).toEqual([
      ['recoup:wish', REVIEW],
      ['recoup:wish', KEYS],
      ['recoup:wish', REVIEW],
    ]);
  });

  test('wait again while the page is loaded anew, not while it changes its screen', () => {
    const { wish, sent, hear, navigate } = window();
    hear();
    navigate(true);
    wish(KEYS);
    expect(sent).toHaveLength(1);
    navigate(false);
    wish(REVIEW);
    expect(sent).toHaveLength(1);
    hear();
    expect(sent).toHaveLength(2);
  });

  test('wait while nobody in the page hears them, as between two screens', () => {
    const { wish, sent, hear } = window();
    hear();
    hear('app://recoup', false);
    wish(REVIEW);
    expect(sent).toEqual([]);
    hear();
    expect(sent).toEqual([['recoup:wish', REVIEW]]);
  });

  test('are told to our page only', () => {
    const { wish, sent, hear } = window();
    wish(KEYS);
    expect(() => hear('https://evil.example')).toThrow('refused');
    expect(sent).toEqual([]);
  });
});

test('what the page is told of the app is overheard, without asking by ourselves', async () => {
  const engine = standInEngine();
  const info = { profile: 'own', settings: { language: 'ko', theme: 'dark' }, charges: 3 };
  const told: unknown[] = [];
  const answering = {
    ...engine,
    call: async (method: string) => ({ ok: true, value: method === 'app.info' ? info : {} }) as const,
  };
  let locked = 0;
  const heard = overhear(
    answering,
    (now) => told.push(now),
    () => (locked += 1),
  );
  await heard.call('imports.list', {});
  expect(await heard.call('app.info', {})).toEqual({ ok: true, value: info });
  expect(told).toEqual([{ profile: 'own', settings: { language: 'ko', theme: 'dark' } }]);
  expect(locked).toBe(0);
  const refusing = {
    ...engine,
    call: async () => ({ ok: false, problem: { id: 'problems.locked' } }) as const,
  };
  const lockedOne = overhear(refusing, fail, () => (locked += 1));
  await lockedOne.call('app.info', {});
  await lockedOne.call('imports.list', {});
  expect(locked).toBe(1);
});

function fail(): never {
  throw new Error('nothing is told of a locked ledger');
}
