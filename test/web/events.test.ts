import { type ClientRequest, get } from 'node:http';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { type Running, startServer } from './running-server.ts';

let server: Running;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

interface Stream {
  readonly request: ClientRequest;
  readonly type: () => string | undefined;
  readonly text: () => string;
}

async function open(): Promise<Stream> {
  let type: string | undefined;
  let text = '';
  const headers = { host: server.host, authorization: `Bearer ${server.token}` };
  const request = get({ port: server.port, host: '127.0.0.1', path: '/api/events', headers }, (response) => {
    type = response.headers['content-type'];
    response.setEncoding('utf8');
    response.on('data', (part: string) => (text += part));
    response.on('error', () => undefined);
  });
  request.on('error', () => undefined);
  await expect.poll(() => server.engine.listeners()).toBe(1);
  return { request, type: () => type, text: () => text };
}

describe('the stream of events', () => {
  test('brings one line of JSON for each event', async () => {
    const stream = await open();
    server.engine.emit({ type: 'ledger-changed' });
    server.engine.emit({ type: 'settings-changed' });
    await expect.poll(stream.text).toContain('settings-changed');
    const lines = stream.text().split('\n');
    expect(lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line))).toEqual([
      { type: 'ledger-changed' },
      { type: 'settings-changed' },
    ]);
    expect(stream.type()).toBe('application/x-ndjson');
  });

  test('says at once that it is open, before anything happened', async () => {
    const stream = await open();
    await expect.poll(stream.text).toBe('\n');
  });

  test('ends its subscription when the page goes away', async () => {
    const { request } = await open();
    request.destroy();
    await expect.poll(() => server.engine.listeners()).toBe(0);
  });

  test('does not keep the server from closing', async () => {
    await open();
    await server.close();
    await expect.poll(() => server.engine.listeners()).toBe(0);
  });
});
