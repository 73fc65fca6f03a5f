import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { LARGEST_JSON } from '../../main/web/inputs.ts';
import { LARGEST_FILE } from '../../shared/largest-file.ts';
import { rawRequest } from './raw-request.ts';
import { type Running, startServer } from './running-server.ts';

let server: Running;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const post = (path: string, body: string, type = 'application/json') =>
  rawRequest(server.port, { method: 'POST', path, headers: { ...server.own, 'content-type': type }, body });

const put = (path: string, body: Uint8Array, type = 'application/octet-stream') =>
  rawRequest(server.port, { method: 'PUT', path, headers: { ...server.own, 'content-type': type }, body });

describe('a call', () => {
  test.each([
    'app.nothing',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '',
    'app.info/..',
    'app%2Einfo',
  ])('of the method "%s" is answered with a problem', async (method) => {
    const before = server.engine.calls.length;
    const { status, text } = await post(`/api/${method}`, '{}');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ ok: false });
    expect(server.engine.calls).toHaveLength(before);
  });

  test('with input that the contract does not know is answered with a problem', async () => {
    const { text } = await post('/api/app.info', '{"extra":1}');
    expect(JSON.parse(text)).toMatchObject({ ok: false, problem: { id: 'problems.inputInvalid' } });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'of content type "%s" is refused',
    async (type) => {
      expect((await post('/api/app.info', '{}', type)).status).toBe(415);
    },
  );

  test('may say its character set', async () => {
    expect((await post('/api/app.info', '{}', 'application/json; charset=utf-8')).status).toBe(200);
  });

  test.each(['', '{', 'undefined', '{"a":1}}'])('whose body is "%s" is refused', async (body) => {
    expect((await post('/api/app.info', body)).status).toBe(400);
  });

  test('of more than a megabyte is refused before it is read', async () => {
    const headers = {
      ...server.own,
      'content-type': 'application/json',
      'content-length': String(LARGEST_JSON + 1),
    };
    const answer = await rawRequest(server.port, { method: 'POST', path: '/api/app.info', headers });
    expect(answer.status).toBe(413);
  });

  test('of unknown length is refused', async () => {
    const headers = { ...server.own, 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const answer = await rawRequest(server.port, {
      method: 'POST',
      path: '/api/app.info',
      headers,
      body: '{}',
    });
    expect(answer.status).toBe(411);
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH'])('by %s is refused', async (method) => {
    const answer = await rawRequest(server.port, { method, path: '/api/app.info', headers: server.own });
    expect(answer.status).toBe(405);
  });
});

describe('a file', () => {
  test('arrives whole, under its own name', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, place) => place % 251);
    const answer = await put(`/api/files?name=${encodeURIComponent('이용내역 5월.csv')}`, bytes);
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: 'upload-1' });
    const [upload] = server.engine.uploads;
    expect(upload?.name).toBe('이용내역 5월.csv');
    expect(Buffer.from(upload?.bytes ?? []).equals(bytes)).toBe(true);
    // Memory of its own, which can be handed to a thread.
    expect(upload?.bytes.buffer.byteLength).toBe(bytes.length);
  });

  test('without a name is refused', async () => {
    expect((await put('/api/files', new Uint8Array(1))).status).toBe(400);
    expect((await put('/api/files?name=', new Uint8Array(1))).status).toBe(400);
  });

  test('as a form would send it is refused', async () => {
    expect((await put('/api/files?name=a.csv', new Uint8Array(1), 'text/plain')).status).toBe(415);
  });

  test('too large is answered with a sentence, and its bytes are let go', async () => {
    const before = server.engine.uploads.length;
    const headers = {
      ...server.own,
      'content-type': 'application/octet-stream',
      'content-length': String(LARGEST_FILE + 1),
    };
    const answer = await rawRequest(server.port, {
      method: 'PUT',
      path: '/api/files?name=film.mp4',
      headers,
    });
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, problem: { id: 'problems.fileTooLarge' } });
    expect(server.engine.uploads).toHaveLength(before);
  });
});

describe('the host itself', () => {
  test('cancels a job', async () => {
    expect((await post('/api/cancel', '{"job":"one"}')).status).toBe(200);
    expect(server.engine.cancelled).toEqual(['one']);
    expect((await post('/api/cancel', '{"job":1}')).status).toBe(400);
  });

  test('opens a profile that it knows', async () => {
    expect((await post('/api/profile', '{"profile":"sample"}')).status).toBe(200);
    expect((await post('/api/profile', '{"profile":"/etc"}')).status).toBe(400);
  });
});

test('a fault is logged by its place, never by its message, which could quote a statement', async () => {
  const { call } = server.engine;
  server.engine.call = async () => {
    throw new RangeError('CORNER BAKERY 22.00');
  };
  const answer = await post('/api/app.info', '{}');
  server.engine.call = call;
  expect([answer.status, answer.text.includes('BAKERY')]).toEqual([500, false]);
  expect(server.logged).toHaveLength(1);
  expect(server.logged[0]).toMatch(/^fault [0-9a-f]{6} while answering a request: RangeError at /);
  expect(server.logged[0]).not.toContain('BAKERY');
});
