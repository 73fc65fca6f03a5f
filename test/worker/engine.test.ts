import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Engine, openEngine } from '../../main/worker/engine.ts';
import type { CaseDetail } from '../../shared/case/detail.ts';
import type { ClaimDraft } from '../../shared/case/draft.ts';
import type { CaseList } from '../../shared/case/list.ts';
import type { AppEvent, Outcome } from '../../shared/contract.ts';
import type { AppInfo } from '../../shared/contract/app.ts';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { Problem } from '../../shared/problem.ts';

const CARD = [
  'Transaction Date,Post Date,Description,Category,Type,Amount,Memo',
  '10/14/2026,10/15/2026,OPENAI *CHATGPT SUBSCR,Shopping,Sale,-22.00,',
  '10/20/2026,10/21/2026,CORNER BAKERY 12,Food,Sale,-8.40,',
].join('\n');

let folder: string;
let engine: Engine;
let lines: string[];

async function open(): Promise<Engine> {
  return openEngine({
    folder,
    profile: 'own',
    samples: folder,
    version: '0.0.1',
    log: (line) => lines.push(line),
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-engine-'));
  lines = [];
  engine = await open();
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

function valueOf<Value>(outcome: Outcome<unknown>, is: (value: unknown) => value is Value): Value {
  if (!outcome.ok) throw new Problem(outcome.problem);
  if (!is(outcome.value)) throw new TypeError('another value was expected');
  return outcome.value;
}

const isInfo = (value: unknown): value is AppInfo =>
  typeof value === 'object' && value !== null && 'charges' in value;
const isCase = (value: unknown): value is CaseDetail =>
  typeof value === 'object' && value !== null && 'attachments' in value;
const isFile = (value: unknown): value is { name: string; base64: string } =>
  typeof value === 'object' && value !== null && 'base64' in value;
const isResult = (value: unknown): value is ImportResult =>
  typeof value === 'object' && value !== null && 'files' in value;

async function drop(text: string, job = 'job'): Promise<ImportResult> {
  const upload = await engine.upload('Chase1234_Activity.CSV', new TextEncoder().encode(text));
  if (!upload.ok) throw new Problem(upload.problem);
  return valueOf(await engine.call('imports.run', { job, uploads: [upload.value] }), isResult);
}

/** What a case of the first charge would claim. */
async function drafted(): Promise<ClaimDraft> {
  await drop(CARD);
  const outcome = await engine.call('cases.draft', { charge: 1, language: 'en' });
  return valueOf(
    outcome,
    (value): value is ClaimDraft => typeof value === 'object' && value !== null && 'claim' in value,
  );
}

async function charges(): Promise<number> {
  return valueOf(await engine.call('app.info', {}), isInfo).charges;
}

describe('the engine', () => {
  it('imports an upload, reports progress, and tells every listener that the ledger changed', async () => {
    const events: AppEvent[] = [];
    engine.subscribe((event) => events.push(event));
    const { files } = await drop(CARD);
    expect(files[0]?.rows).toEqual({ read: 2, new: 2, known: 0, rejected: 0 });
    expect(await charges()).toBe(2);
    const phases = events.flatMap((event) => (event.type === 'import-progress' ? [event.phase] : []));
    expect(new Set(phases)).toEqual(new Set(['reading', 'storing', 'comparing']));
    expect(events.at(-1)).toEqual({ type: 'ledger-changed' });
  });

  it('keeps what was imported when it is opened again', async () => {
    await drop(CARD);
    await engine.close();
    engine = await open();
    expect(await charges()).toBe(2);
  });

  it('stores nothing of a file that is stopped, and the next import works', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, index) => `10/14/2026,10/15/2026,SHOP ${index},Food,Sale,-8.40,`,
    );
    const running = drop([CARD, ...rows].join('\n'), 'long');
    const seen = new Promise<void>((resolve) => {
      engine.subscribe((event) => event.type === 'import-progress' && event.phase === 'storing' && resolve());
    });
    await seen;
    engine.cancel('long');
    expect((await running).cancelled).toBe(true);
    expect(await charges()).toBe(0);
    expect((await drop(CARD)).files[0]?.rows.new).toBe(2);
  });

  it('answers a query while an import runs', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, index) => `10/14/2026,10/15/2026,SHOP ${index},Food,Sale,-8.40,`,
    );
    let imported = false;
    const running = drop([CARD, ...rows].join('\n')).then(() => (imported = true));
    await new Promise<void>((resolve) => {
      engine.subscribe((event) => event.type === 'import-progress' && resolve());
    });
    expect(await charges()).toBe(0);
    expect(imported).toBe(false);
    await running;
    expect(await charges()).toBe(60_002);
  });

  it.each([
    ['a method that is none', 'app.burn', {}],
    ['a key that every object has', 'constructor', {}],
    ['the key of the prototype', '__proto__', {}],
  ])('refuses %s', async (_name, method, input) => {
    expect(await engine.call(method, input)).toEqual({
      ok: false,
      problem: { id: 'problems.methodUnknown' },
    });
  });

  it.each([
    ['app.info', { extra: 1 }],
    ['timeline.page', { filter: {}, month: '2026-10', offset: -1, limit: 10 }],
    ['timeline.page', { filter: { search: 7 }, month: '2026-10', offset: 0, limit: 10 }],
    ['accounts.rename', { account: 1, name: '   ' }],
    ['settings.change', { language: 'de' }],
    ['charges.detail', null],
  ])('refuses what %s does not take', async (method, input) => {
    expect(await engine.call(method, input)).toEqual({ ok: false, problem: { id: 'problems.inputInvalid' } });
  });

  it('tells a problem of the app as a sentence', async () => {
    expect(await engine.call('charges.detail', { charge: 999 })).toEqual({
      ok: false,
      problem: { id: 'problems.chargeGone' },
    });
    const gone = await engine.call('imports.run', { job: 'job', uploads: ['never-uploaded'] });
    expect(gone).toEqual({ ok: false, problem: { id: 'problems.uploadGone' } });
  });

  it('opens a case on the writer, and the reader shows it', async () => {
    const { claim } = await drafted();
    const opened = valueOf(await engine.call('cases.open', { claim, from: 'charge' }), isCase);
    const event = { kind: 'noted', on: '2026-11-20', note: 'called them' };
    expect(
      await engine.call('cases.log', { case: opened.id, event: { ...event, on: '2026-02-30' } }),
    ).toEqual({
      ok: false,
      problem: { id: 'problems.inputInvalid' },
    });
    const logged = valueOf(await engine.call('cases.log', { case: opened.id, event }), isCase);
    expect(valueOf(await engine.call('cases.get', { case: opened.id }), isCase)).toEqual(logged);
  });

  it('opens the cases of older claims on the day that stands still', async () => {
    await drop(`${CARD}\n10/15/2026,10/16/2026,OPENAI *CHATGPT SUBSCR,Shopping,Sale,-22.00,`);
    await engine.call('review.decide', { flags: [1], verdict: 'claimed' });
    await engine.close();
    const db = new Database(join(folder, 'recoup.sqlite'));
    // As a version without cases left it.
    db.exec('DROP TRIGGER case_event_removed; DELETE FROM case_event; DELETE FROM case_charge');
    db.exec('DELETE FROM case_merchant; DELETE FROM case_amount; DELETE FROM case_file');
    db.close();
    const day = '2027-01-05';
    const log = (line: string): void => void lines.push(line);
    engine = await openEngine({ folder, profile: 'own', samples: folder, version: '0.0.1', day, log });
    const list = await engine.call('cases.list', {});
    expect(list).toMatchObject({ ok: true, value: { cases: [{ merchant: 'OpenAI' }] } });
    const { id } = (list.ok && (list.value as CaseList).cases[0]) || { id: 0 };
    const { history } = valueOf(await engine.call('cases.get', { case: id }), isCase);
    expect(history[0]?.recorded.at.slice(0, 7)).toBe('2027-01');
  });

  it('takes an attachment as an upload, and gives it back byte for byte', async () => {
    const { claim } = await drafted();
    const { id } = valueOf(await engine.call('cases.open', { claim, from: 'charge' }), isCase);
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
    const upload = await engine.upload('folder/두 번째 영수증.png', bytes);
    if (!upload.ok) throw new Problem(upload.problem);
    const input = { case: id, upload: upload.value, item: 'payment-history', note: '' };
    const [file] = valueOf(await engine.call('cases.attach', input), isCase).attachments;
    expect(file).toMatchObject({ name: '두 번째 영수증.png', bytes: 70_000, item: 'payment-history' });
    const kept = await engine.call('cases.attachment', { case: id, sha256: file?.sha256 });
    expect(new Uint8Array(Buffer.from(valueOf(kept, isFile).base64, 'base64'))).toEqual(bytes);
    // An upload is handed over once.
    expect(await engine.call('cases.attach', input)).toEqual({
      ok: false,
      problem: { id: 'problems.uploadGone' },
    });
  });

  it('opens the sample beside the own profile and leaves no trace of it', async () => {
    await drop(CARD);
    const samples = join(folder, 'samples');
    await engine.close();
    mkdirSync(samples);
    writeFileSync(join(samples, 'one.csv'), `${CARD}\n10/25/2026,10/26/2026,BOOKS,Food,Sale,-12.00,`);
    engine = await openEngine({
      folder,
      profile: 'own',
      samples,
      version: '0.0.1',
      log: (line) => lines.push(line),
    });
    await engine.call('settings.change', { language: 'ko' });
    expect(await engine.openProfile('sample')).toEqual({ ok: true, value: null });
    expect(await charges()).toBe(3);
    expect(valueOf(await engine.call('app.info', {}), isInfo).settings.language).toBe('ko');
    expect(await engine.openProfile('own')).toEqual({ ok: true, value: null });
    expect(await charges()).toBe(2);
    expect(existsSync(join(folder, 'recoup.sqlite'))).toBe(true);
    expect(lines).toEqual([]);
  });
});
