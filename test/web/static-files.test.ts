import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openPage } from '../../main/web/static-files.ts';
import { rawRequest } from './raw-request.ts';
import { type Running, startServer } from './running-server.ts';

let server: Running;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const get = (path: string, method = 'GET') =>
  rawRequest(server.port, { method, path, headers: { host: server.host } });

describe('the page', () => {
  test('comes with a policy that names the nonce of this very answer', async () => {
    const [first, second] = [await get('/'), await get('/index.html')];
    const nonces = [first, second].map(({ headers, text }) => {
      const nonce = /nonce="([^"]+)"/.exec(text)?.[1] ?? '';
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
      return nonce;
    });
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(first.headers['cache-control']).toBe('no-store');
  });

  test('may load nothing from elsewhere, run nothing inline, be framed by nobody', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    const rules = policy.split('; ');
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(rules).toContain(rule);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test.each(['/', '/assets/index-1.js', '/nothing', '/api/app.info'])(
    'sends the guarding headers with %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  test('tells the type of a script', async () => {
    const { status, headers, text } = await get('/assets/index-1.js');
    expect([status, headers['content-type'], text]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'export {};',
    ]);
  });

  test('answers HEAD without a body, and no other method', async () => {
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
    const headers = { ...server.own, 'content-type': 'text/plain' };
    expect((await rawRequest(server.port, { method: 'POST', path: '/', headers })).status).toBe(405);
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/assets/%00index-1.js',
    '/%',
    '/assets',
    '/assets/',
    '/constructor',
    '/__proto__',
    'http://evil.example/secret.txt',
  ])('gives nothing for the path %s', async (path) => {
    const { status, text } = await get(path);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('secret');
  });

  test('that was never built is said plainly', async () => {
    await expect(openPage('/nowhere')).rejects.toThrow('npm run build');
  });
});
