import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { checkCall } from '../../main/worker/check.ts';
import { rawRequest } from '../web/raw-request.ts';
import { type AttackedApp, attackedApp, CANARY } from './support/attacked-app.ts';
import { methodNames, samples, withKey, withText } from './support/contract-samples.ts';

/* What a page that is not ours any more may put into the calls of the contract. */

const SAMPLES = samples();

test('each method has a sample that the contract accepts, so that the attacks reach past its schema', () => {
  const accepted = SAMPLES.filter(({ method, input }) => checkCall(method, input).ok);
  expect([...new Set(accepted.map(({ method }) => method))]).toEqual(methodNames());
  expect(accepted.length / SAMPLES.length).toBeGreaterThan(0.9);
});

describe('prototype keys', () => {
  const attacks = ['__proto__', 'constructor', 'prototype'].flatMap((key) =>
    SAMPLES.flatMap(({ method, input }) =>
      withKey(input, key, { polluted: true, ok: true }).map((json) => [method, json] as const),
    ),
  );

  test('are refused wherever an input has an object', () => {
    expect(attacks.length).toBeGreaterThan(1_000);
    const taken = attacks.filter(([method, json]) => checkCall(method, JSON.parse(json)).ok);
    expect(taken).toEqual([]);
  });

  test('reach nothing that other objects inherit', () => {
    const before = Reflect.ownKeys(Object.prototype);
    for (const [method, json] of attacks) checkCall(method, JSON.parse(json));
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  test.each(['__proto__', 'constructor', 'toString', 'valueOf', '__defineGetter__'])(
    '%s is no method',
    (name) => {
      expect(checkCall(name, {})).toEqual({ ok: false, problem: { id: 'problems.methodUnknown' } });
    },
  );
});

describe('names that lead elsewhere', () => {
  let app: AttackedApp;
  beforeAll(async () => {
    app = await attackedApp();
  });
  afterAll(() => app.close());

  const NAMES = [
    '../canary.txt',
    '../../canary.txt',
    '..\\..\\canary.txt',
    '/etc/hostname',
    'C:\\Windows\\win.ini',
    'file:///etc/hostname',
    '\\\\server\\share\\a.csv',
    'a\0.csv',
    '~/canary.txt',
    "'; ATTACH DATABASE '../stolen.sqlite' AS stolen; --",
  ];

  test.each(NAMES)('"%s" in any text of any method opens and writes no file', async (name) => {
    const before = app.files();
    const answers: string[] = [];
    for (const { method, input } of SAMPLES) {
      for (const changed of withText(input, name)) {
        answers.push(JSON.stringify(await app.engine.call(method, changed)));
      }
    }
    expect(answers.length).toBeGreaterThan(300);
    expect(answers.filter((answer) => answer.includes(CANARY))).toEqual([]);
    expect(app.files()).toEqual(before);
    expect(app.logged).toEqual([]);
  });

  test.each(NAMES)('a file that is called "%s" is read under this name, and lies nowhere', async (name) => {
    const before = app.files();
    const path = `/api/files?name=${encodeURIComponent(name)}`;
    const headers = { ...app.own, 'content-type': 'application/octet-stream' };
    const body = 'Date,Description,Amount,Currency\n2026-04-28,KITE BOOKS,-5.00,EUR\n';
    const sent = await rawRequest(app.server.port, { method: 'PUT', path, headers, body });
    const { value } = JSON.parse(sent.text) as { value: string };
    const imported = await app.engine.call('imports.run', { job: name.slice(0, 64), uploads: [value] });
    expect(imported).toMatchObject({ ok: true, value: { files: [{ error: null, rows: { read: 1 } }] } });
    expect(app.files()).toEqual(before);
  });
});
