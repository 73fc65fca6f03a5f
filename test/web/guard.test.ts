import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { rawRequest } from './raw-request.ts';
import { type Running, startServer } from './running-server.ts';

let server: Running;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const call = (headers: Record<string, string | undefined>, path = '/api/app.info') => {
  const all = { ...server.own, 'content-type': 'application/json', ...headers };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return rawRequest(server.port, { method: 'POST', path, headers: sent, body: '{}' });
};

describe('the loopback server', () => {
  test('answers our own page', async () => {
    const { status, text } = await call({});
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ ok: true, value: { method: 'app.info', input: {} } });
  });

  test('holds a key of 256 bits, in the fragment of its address only', () => {
    const address = new URL(server.address);
    expect(Buffer.from(server.token, 'base64url')).toHaveLength(32);
    expect(address.hash).toBe(`#token=${server.token}`);
    expect(address.hostname).toBe('127.0.0.1');
    expect(address.search).toBe('');
  });

  test.each([
    ['a rebound name', 'evil.example'],
    ['a rebound name with our port', 'evil.example:PORT'],
    ['localhost, under which other origins live', 'localhost:PORT'],
    ['no port', '127.0.0.1'],
    ['another port', '127.0.0.1:1'],
  ])('refuses a Host of %s, page and call alike', async (_what, forged) => {
    const host = forged.replace('PORT', String(server.port));
    expect((await call({ host })).status).toBe(403);
    expect((await rawRequest(server.port, { path: '/', headers: { host } })).status).toBe(403);
  });

  test.each([
    ['another site', 'https://evil.example'],
    ['another port of this machine', 'http://127.0.0.1:1'],
    ['a sandboxed frame', 'null'],
    ['https on our port', 'https://HOST'],
    ['no origin at all', undefined],
  ])('refuses a call from %s', async (_what, origin) => {
    expect((await call({ origin: origin?.replace('HOST', server.host) })).status).toBe(403);
  });

  test('refuses a call that a browser marks as of another site', async () => {
    expect((await call({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await call({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  test.each([
    ['no key', undefined],
    ['an empty key', 'Bearer '],
    ['a wrong key', `Bearer ${'A'.repeat(43)}`],
    ['the key by another scheme', 'Basic TOKEN'],
    ['the key with something behind it', 'Bearer TOKENx'],
    ['a part of the key', 'Bearer TOKE'],
  ])('refuses %s', async (_what, shown) => {
    const part = shown === 'Bearer TOKE' ? `Bearer ${server.token.slice(0, -1)}` : shown;
    expect((await call({ authorization: part?.replace('TOKEN', server.token) })).status).toBe(401);
  });

  test('refuses the stream of events without the key', async () => {
    const headers = { host: server.host };
    expect((await rawRequest(server.port, { path: '/api/events', headers })).status).toBe(401);
  });

  test('says nothing about other origins being welcome', async () => {
    const headers = { ...server.own, 'access-control-request-method': 'POST' };
    const preflight = await rawRequest(server.port, { method: 'OPTIONS', path: '/api/app.info', headers });
    expect(preflight.status).toBe(405);
    const allowing = Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'));
    expect(allowing).toEqual([]);
  });

  test('refused calls never reach the app', async () => {
    const before = server.engine.calls.length;
    await call({ host: 'evil.example' });
    await call({ origin: 'https://evil.example' });
    await call({ authorization: 'Bearer x' });
    await call({ 'content-type': 'text/plain' });
    expect(server.engine.calls).toHaveLength(before);
  });
});
