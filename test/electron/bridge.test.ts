import { describe, expect, test } from 'vitest';

import { answerPage, isOwnPage, passEvents, type Sender } from '../../main/electron/bridge.ts';
import { standInEngine } from '../web/stand-in-engine.ts';

const own: Sender = { senderFrame: { origin: 'app://recoup', parent: null } };

function bridge() {
  const engine = standInEngine();
  const listeners = new Map<string, (event: Sender, ...given: unknown[]) => unknown>();
  answerPage({ handle: (channel, listener) => void listeners.set(channel, listener) }, engine);
  const send = async (channel: string, ...given: unknown[]): Promise<unknown> =>
    listeners.get(channel)?.(own, ...given);
  return { engine, send, listeners };
}

describe('the bridge', () => {
  test.each([
    ['our page', { origin: 'app://recoup', parent: null }, true],
    ['a frame in our page', { origin: 'app://recoup', parent: {} }, false],
    ['another site', { origin: 'https://app.recoup', parent: null }, false],
    ['a longer name', { origin: 'app://recoup.example', parent: null }, false],
    ['a page that is gone', null, false],
  ])('takes messages of %s: %s', (_who, senderFrame, expected) => {
    expect(isOwnPage({ senderFrame })).toBe(expected);
  });

  test('listens on its four channels only', () => {
    expect([...bridge().listeners.keys()]).toEqual([
      'recoup:call',
      'recoup:upload',
      'recoup:cancel',
      'recoup:profile',
    ]);
  });

  test('passes on a file as bytes, however they come', async () => {
    const { engine, send } = bridge();
    await send('recoup:upload', 'a.csv', new Uint8Array([1, 2, 3]).buffer);
    await send('recoup:upload', 'b.csv', new Uint8Array([4]));
    expect(engine.uploads.map(({ name, bytes }) => [name, [...bytes]])).toEqual([
      ['a.csv', [1, 2, 3]],
      ['b.csv', [4]],
    ]);
  });

  test.each([
    ['a path instead of bytes', 'recoup:upload', ['a.csv', '/etc/passwd']],
    ['no name', 'recoup:upload', ['', new ArrayBuffer(1)]],
    ['a profile of its own choice', 'recoup:profile', ['/tmp/elsewhere']],
    ['a job that is no name', 'recoup:cancel', [{ job: 'x' }]],
  ])('refuses %s', async (_what, channel, given) => {
    const { engine, send } = bridge();
    await expect(send(channel, ...given)).rejects.toThrow();
    expect([engine.uploads, engine.cancelled]).toEqual([[], []]);
  });

  test('passes events to a window for as long as it is there', () => {
    const engine = standInEngine();
    const sent: unknown[] = [];
    let gone = false;
    passEvents(engine, { isDestroyed: () => gone, send: (...message) => sent.push(message) });
    engine.emit({ type: 'ledger-changed' });
    gone = true;
    engine.emit({ type: 'ledger-changed' });
    expect(sent).toEqual([['recoup:event', { type: 'ledger-changed' }]]);
  });
});
