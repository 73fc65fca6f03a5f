import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { LARGEST_JSON } from '../../main/web/inputs.ts';
import { LARGEST_FILE } from '../../shared/largest-file.ts';
import { rawRequest } from '../web/raw-request.ts';
import { type AttackedApp, attackedApp, CANARY } from './support/attacked-app.ts';

/*
 * What another program or another site on this machine may send to the web host, against the app as it runs.
 * PORT, KEY and HOST stand for those of the run.
 */

let app: AttackedApp;
beforeAll(async () => {
  app = await attackedApp();
});
afterAll(() => app.close());

const fill = (text: string): string =>
  text
    .replaceAll('HOST', `127.0.0.1:${app.server.port}`)
    .replaceAll('PORT', String(app.server.port))
    .replaceAll('KEY', app.server.token);

/** Sends the very bytes, and answers the status lines that came back. */
function bytes(text: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(app.server.port, '127.0.0.1');
    let answer = '';
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer.match(/^HTTP\/1\.1 \d{3}/gm) ?? []));
    socket.write(fill(text).replaceAll('\n', '\r\n'));
  });
}

const CALL = `POST /api/app.info HTTP/1.1
Host: HOST
Origin: http://HOST
Authorization: Bearer KEY
Content-Type: application/json
Content-Length: 2
`;

type Headers = Readonly<Record<string, string | null>>;

/** A call of our own page, changed in these headers; null leaves one out. */
async function call(changed: Headers, path = '/api/app.info', body = '{}'): Promise<number> {
  const headers: Headers = { ...app.own, 'content-type': 'application/json', ...changed };
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [[name, fill(value)]],
  );
  const { status } = await rawRequest(app.server.port, {
    method: 'POST',
    path,
    headers: Object.fromEntries(sent) as Record<string, string>,
    body,
  });
  return status;
}

test('what our own page sends is answered, so that the refusals below are no accident', async () => {
  expect(await call({})).toBe(200);
  expect(await bytes(`${CALL}Connection: close\n\n{}`)).toEqual(['HTTP/1.1 200']);
});

describe('forged headers', () => {
  test.each<[what: string, headers: Headers, status: number]>([
    ['a rebound name', { host: 'evil.example:PORT' }, 403],
    ['our name as part of another', { host: '127.0.0.1:PORT.evil.example' }, 403],
    ['our name with a user', { host: 'x@127.0.0.1:PORT' }, 403],
    ['our address, written as a number', { host: '2130706433:PORT' }, 403],
    ['our address by IPv6', { host: '[::ffff:127.0.0.1]:PORT' }, 403],
    ['localhost', { host: 'localhost:PORT' }, 403],
    ['a forwarded host', { host: 'evil.example', 'x-forwarded-host': '127.0.0.1:PORT' }, 403],
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['our origin as part of another', { origin: 'http://127.0.0.1:PORT.evil.example' }, 403],
    ['our origin behind a second one', { origin: 'https://evil.example, http://127.0.0.1:PORT' }, 403],
    ['an origin in capitals', { origin: 'HTTP://127.0.0.1:PORT' }, 403],
    ['the origin null', { origin: 'null' }, 403],
    ['no origin', { origin: null }, 403],
    ['a mark of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a mark of another port', { 'sec-fetch-site': 'same-site' }, 403],
    ['no key', { authorization: null }, 401],
    ['an empty key', { authorization: 'Bearer ' }, 401],
    ['the key cut short', { authorization: 'Bearer A' }, 401],
    ['the key by another scheme', { authorization: 'Basic KEY' }, 401],
    ['the key twice', { authorization: 'Bearer KEY, Bearer KEY' }, 401],
    ['the key as a cookie', { authorization: null, cookie: 'token=KEY' }, 401],
    ['the form of a page', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text, as a form may send it', { 'content-type': 'text/plain; application/json' }, 415],
  ])('%s is refused', async (_what, headers, status) => {
    expect(await call(headers)).toBe(status);
  });

  test('a key in the address is none', async () => {
    expect(await call({ authorization: null }, fill('/api/app.info?token=KEY'))).toBe(401);
  });

  test.each([
    ['two hosts', CALL.replace('Host: HOST', 'Host: HOST\nHost: evil.example')],
    ['two origins', CALL.replace('Origin: http://HOST', 'Origin: http://HOST\nOrigin: https://evil.example')],
    [
      'two keys',
      CALL.replace('Authorization: Bearer KEY', 'Authorization: Bearer KEY\nAuthorization: Bearer A'),
    ],
    ['an address of another host', CALL.replace('/api/app.info', 'http://evil.example/api/app.info')],
    ['two lengths', `${CALL}Content-Length: 3\n`],
    ['a length and chunks', `${CALL}Transfer-Encoding: chunked\n`],
    ['a header without a name', `${CALL}: value\n`],
    ['a header with a folded line', `${CALL}X-Long: one\n two\n`],
    ['a blank before the colon', CALL.replace('Authorization:', 'Authorization :')],
    ['an HTTP that is none', CALL.replace('HTTP/1.1', 'HTTP/9.9')],
    ['an empty host', CALL.replace('Host: HOST', 'Host:')],
    ['no host', CALL.replace('Host: HOST\n', '')],
  ])('%s: never answered as a call', async (_what, text) => {
    const answers = await bytes(`${text}Connection: close\n\n{}`);
    expect(answers).not.toContain('HTTP/1.1 200');
    for (const line of answers) expect(line).toMatch(/ 4\d\d$/);
  });

  test('a second request in the body of the first is never looked at', async () => {
    const inside = `${CALL}Connection: close\n\n{}`;
    const answers = await bytes(CALL.replace('Bearer KEY', 'Bearer A') + `\n{}${inside}`);
    expect(answers).toEqual(['HTTP/1.1 401']);
  });
});

describe('oversized', () => {
  const headers = { 'content-type': 'application/json' };

  test.each<[what: string, length: number, path: string, method: string, type: string, status: number]>([
    ['a call', LARGEST_JSON + 1, '/api/cases.log', 'POST', 'application/json', 413],
    [
      'a number that is none any more',
      Number.MAX_SAFE_INTEGER,
      '/api/cases.log',
      'POST',
      'application/json',
      413,
    ],
    ['a stop', LARGEST_JSON + 1, '/api/cancel', 'POST', 'application/json', 413],
  ])('%s is refused before its first byte', async (_what, length, path, method, type, status) => {
    const sent = { ...app.own, 'content-type': type, 'content-length': String(length) };
    expect((await rawRequest(app.server.port, { method, path, headers: sent })).status).toBe(status);
  });

  test('a file beyond the limit is answered with a sentence, and takes no memory', async () => {
    const sent = {
      ...app.own,
      'content-type': 'application/octet-stream',
      'content-length': String(LARGEST_FILE + 1),
    };
    const before = process.memoryUsage().arrayBuffers;
    const answer = await rawRequest(app.server.port, {
      method: 'PUT',
      path: '/api/files?name=film.mp4',
      headers: sent,
    });
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, problem: { id: 'problems.fileTooLarge' } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  test('headers without end are refused', async () => {
    const answer = await call({ ...headers, 'x-long': 'x'.repeat(100_000) }).catch(() => 'closed');
    expect([431, 'closed']).toContain(answer);
  });

  test.each([
    ['lists in lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['objects in objects', `${'{"filter":'.repeat(50_000)}0${'}'.repeat(50_000)}`],
    ['a number of 900,000 digits', '9'.repeat(900_000)],
    ['a text of 900,000 letters', JSON.stringify({ filter: { search: 'x'.repeat(900_000) } })],
  ])('%s: a problem, and the app lives', async (_what, body) => {
    const sent = { ...app.own, ...headers };
    const path = '/api/timeline.outline';
    const answer = await rawRequest(app.server.port, { method: 'POST', path, headers: sent, body });
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, problem: { id: 'problems.inputInvalid' } });
    expect(await call({})).toBe(200);
  });
});

test.each([
  '/../canary.txt',
  '/%2e%2e/canary.txt',
  '/..%2f..%2fcanary.txt',
  '/....//canary.txt',
  '/..%5ccanary.txt',
  '/%252e%252e/canary.txt',
  '/%c0%ae%c0%ae/canary.txt',
  '/index.html/../../canary.txt',
  '//127.0.0.1/canary.txt',
  '/api/../canary.txt',
  'file:///canary.txt',
  '/index.html%00.txt',
  '/constructor',
  '/__proto__',
])('nothing lies at %s', async (path) => {
  const answer = await rawRequest(app.server.port, { path, headers: { host: fill('HOST') } });
  expect([400, 401, 404]).toContain(answer.status);
  expect(answer.text).not.toContain(CANARY);
});

test('none of this became a fault of the app', () => {
  expect(app.logged).toEqual([]);
});
