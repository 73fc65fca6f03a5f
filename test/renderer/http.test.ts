import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createHttpTransport, LOCKED, type Page, UNREACHABLE } from '../../renderer/transport/http.ts';
import type { AppEvent } from '../../shared/contract.ts';

interface Seen {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

let server: Server;
let base: string;
let seen: Seen[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  seen = [];
  answer = (_request, response) => response.end(JSON.stringify({ ok: true, value: null }));
  server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${portOf(server)}/`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('the loopback transport', () => {
  test('calls a method with the key of the page', async () => {
    await createHttpTransport(pageAt(base)).call('imports.undo', { import: 12 });
    expect(seen).toEqual([
      {
        line: 'POST /api/imports.undo',
        authorization: 'Bearer secret',
        type: 'application/json',
        body: '{"import":12}',
      },
    ]);
  });

  test('hands over a file under its own name, whatever the name', async () => {
    const bytes = new TextEncoder().encode('a,b').buffer;
    await createHttpTransport(pageAt(base)).upload('이용내역 & 9월?.csv', bytes);
    const name = new URL(seen[0]?.line.slice('PUT '.length) ?? '', base).searchParams.get('name');
    expect({ name, type: seen[0]?.type, body: seen[0]?.body }).toEqual({
      name: '이용내역 & 9월?.csv',
      type: 'application/octet-stream',
      body: 'a,b',
    });
  });

  test('says that the page has no key when the host refuses it', async () => {
    answer = (_request, response) => response.writeHead(401).end('Unauthorized');
    const outcome = await createHttpTransport(pageAt(base)).call('app.info', {});
    expect(outcome).toEqual({ ok: false, problem: LOCKED });
  });

  test('says that the host is gone when nobody answers', async () => {
    const transport = createHttpTransport(pageAt('http://127.0.0.1:1/'));
    expect(await transport.call('app.info', {})).toEqual({ ok: false, problem: UNREACHABLE });
  });

  test('takes a refusal that is no outcome for a fault of ours, not for a host that is gone', async () => {
    answer = (_request, response) => response.writeHead(400).end('Wrong input');
    const outcome = await createHttpTransport(pageAt(base)).call('app.info', {});
    expect(outcome).toMatchObject({ ok: false, problem: { id: 'problems.internal' } });
  });

  test('passes on events, and has everything asked anew after the stream broke', async () => {
    const streams: ServerResponse[] = [];
    answer = (_request, response) => {
      response.writeHead(200).write('\n');
      streams.push(response);
    };
    const events: AppEvent['type'][] = [];
    const leave = createHttpTransport(pageAt(base)).subscribe((event) => events.push(event.type));
    await until(() => streams.length === 1);
    streams[0]?.write('{"type":"profile-');
    streams[0]?.write('changed"}\n');
    await until(() => events.length === 1);
    streams[0]?.destroy();
    await until(() => streams.length === 2);
    await until(() => events.length === 5);
    leave();
    expect(events).toEqual([
      'profile-changed',
      'settings-changed',
      'ledger-changed',
      'settings-changed',
      'ledger-changed',
    ]);
    await until(() => streams[1]?.closed ?? false);
  });
});

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  seen.push({
    line: `${request.method} ${request.url}`,
    authorization: request.headers.authorization,
    type: request.headers['content-type'],
    body: Buffer.concat(chunks).toString(),
  });
  answer(request, response);
}

function pageAt(baseURI: string): Page {
  const stored = new Map([['recoup.token', 'secret']]);
  return {
    document: { baseURI },
    location: { hash: '', pathname: '/', search: '' },
    history: { replaceState: () => undefined },
    sessionStorage: {
      getItem: (name) => stored.get(name) ?? null,
      setItem: (name, value) => void stored.set(name, value),
    },
    fetch: (address, init) => fetch(address, init),
  };
}

function portOf(listening: Server): number {
  const address: AddressInfo | string | null = listening.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not happen within 5 seconds');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
