import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newExports } from '../../main/app/exports.ts';
import { harmless } from '../../main/backup/export/charges-csv.ts';
import { safeName } from '../../main/backup/export/file-names.ts';
import { readExport } from '../../main/backup/export/read.ts';
import { tooLong } from '../../main/backup/export/too-long.ts';
import { writeExport } from '../../main/backup/export/write.ts';
import { makeLedger, NEWEST_SCHEMA, openLedger } from '../../main/ledger/open.ts';
import { MIGRATIONS } from '../../main/ledger/migrations/all.ts';
import { LARGEST_FILE, MEGABYTE } from '../../shared/largest-file.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';
import { problemOf } from '../support/problem.ts';
import { doubledMonths, everyRow, fill } from './ledgers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function exported(test: TestApp): Uint8Array {
  return Buffer.concat(writeExport(test.db, { version: '0.0.1', now: new Date('2026-11-02T12:00:00Z') }));
}

/** What a person sees of a ledger, as far as it is asked without naming anything. */
function shown({ app }: TestApp): unknown {
  const cases = app['cases.list']({});
  return {
    info: app['app.info']({}),
    accounts: app['accounts.list']({}),
    imports: app['imports.list']({}).map((one) => app['imports.detail']({ import: one.import })),
    outline: app['timeline.outline']({ filter: {} }),
    found: app['timeline.outline']({ filter: { search: 'bakery' } }),
    flags: app['flags.list']({}),
    result: app['review.result']({}),
    lessons: app['review.lessons']({}),
    last: app['review.last']({}),
    subscriptions: app['subscriptions.list']({}),
    coverage: app['coverage.list']({}),
    cases: [cases, ...cases.cases.map(({ id }) => app['cases.get']({ case: id }))],
    due: app['due.list']({ days: 400 }),
    ticked: app['guide.ticked']({}),
  };
}

describe('an export that is read again', () => {
  it('is the same ledger row by row, and the same app screen by screen', () => {
    const test = openApp(join(folder, 'from.sqlite'));
    fill(test);
    const path = join(folder, 'to.sqlite');
    readExport(exported(test), path);
    const copy = openLedger(path);
    expect(everyRow(copy)).toEqual(everyRow(test.db));
    copy.close();
    const again = openApp(path);
    expect(shown(again)).toEqual(shown(test));
    again.drop({ 'More.CSV': chaseCard([['2026-07-14', 'OPENAI *CHATGPT SUBSCR', -20]]) });
    test.drop({ 'More.CSV': chaseCard([['2026-07-14', 'OPENAI *CHATGPT SUBSCR', -20]]) });
    const { imports: _at, cases: _on, ...rest } = shown(again) as Record<string, unknown>;
    expect(shown(test)).toMatchObject(rest);
    again.db.close();
    test.db.close();
  });

  it('whatever was imported, decided, attached and taken back', () => {
    const deed = fc.oneof(
      fc.record({
        do: fc.constant('import' as const),
        months: fc.integer({ min: 1, max: 4 }),
        text: fc.string({ unit: 'grapheme', maxLength: 12 }),
      }),
      fc.record({
        do: fc.constant('decide' as const),
        verdict: fc.constantFrom('claimed' as const, 'mine' as const, 'later' as const),
        note: fc.string({ maxLength: 20 }),
      }),
      fc.record({
        do: fc.constant('attach' as const),
        name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        text: fc.string({ minLength: 1 }),
      }),
      fc.record({ do: fc.constant('undo' as const) }),
      fc.record({ do: fc.constant('take back' as const) }),
    );
    let round = 0;
    fc.assert(
      fc.property(fc.array(deed, { minLength: 2, maxLength: 8 }), (deeds) => {
        const test = openApp();
        const { app } = test;
        for (const one of deeds) {
          const flag = app['flags.list']({}).at(0);
          const opened = app['cases.list']({}).cases.at(0);
          const last = app['imports.list']({}).at(0);
          if (one.do === 'import')
            test.drop({
              [`Chase${one.months}.CSV`]: doubledMonths(one.months, one.text.replaceAll(/[",\r\n]/gu, '')),
            });
          if (one.do === 'decide' && flag)
            app['review.decide']({ flags: [flag.id], verdict: one.verdict, note: one.note });
          if (one.do === 'attach' && opened) {
            test.offer(one.name, one.text);
            app['cases.attach']({ case: opened.id, upload: one.name, item: null, note: '' });
          }
          if (one.do === 'undo' && app['review.last']({})) app['review.undo']({});
          if (one.do === 'take back' && last) app['imports.undo']({ import: last.import });
        }
        const path = join(folder, `${++round}.sqlite`);
        readExport(exported(test), path);
        const copy = openLedger(path);
        const rows = everyRow(copy);
        copy.close();
        const original = everyRow(test.db);
        test.db.close();
        expect(rows).toEqual(original);
      }),
      { numRuns: 15 },
    );
  });

  it('is read where a stop in the middle of another reading left its half behind', () => {
    const test = openApp();
    fill(test);
    const path = join(folder, 'to.sqlite');
    const begun = makeLedger(path, NEWEST_SCHEMA);
    begun.exec("INSERT INTO setting VALUES ('half', 'read')");
    begun.close();
    writeFileSync(`${path}-wal`, 'half a log');
    readExport(exported(test), path);
    const copy = openLedger(path);
    expect(everyRow(copy)).toEqual(everyRow(test.db));
    copy.close();
    test.db.close();
  });

  it('is refused where a byte was changed, a file is missing, or a value is none that the tables take', () => {
    const test = openApp();
    fill(test);
    const bytes = exported(test);
    test.db.close();
    const path = join(folder, 'to.sqlite');
    const files = unzipSync(bytes);
    const refusal = (changed: Record<string, Uint8Array>): string =>
      problemOf(() => readExport(zipSync({ ...files, ...changed }), path));
    const charges = strFromU8(files['data/charge.json'] ?? new Uint8Array());
    expect(refusal({ 'data/charge.json': strToU8(charges.replace('-2000', '-9000')) })).toBe(
      'problems.exportDamaged',
    );
    expect(refusal({ 'data/charge.json': strToU8(charges.replace('-2000', '-1')) })).toBe(
      'problems.exportDamaged',
    );
    const { 'data/charge.json': _gone, ...fewer } = files;
    expect(problemOf(() => readExport(zipSync(fewer), path))).toBe('problems.exportDamaged');
    expect(problemOf(() => readExport(bytes.subarray(0, bytes.length / 2), path))).toBe(
      'problems.exportNone',
    );
    expect(problemOf(() => readExport(strToU8('no archive'), path))).toBe('problems.exportNone');
    expect(problemOf(() => readExport(zipSync({ 'a.txt': strToU8('a') }), path))).toBe('problems.exportNone');
    const manifest = strFromU8(files['manifest.json'] ?? new Uint8Array());
    const newer = manifest.replace(/"ledger": \d+/u, `"ledger": ${MIGRATIONS.length + 1}`);
    expect(refusal({ 'manifest.json': strToU8(newer) })).toBe('problems.exportNewer');
    expect(existsSync(path)).toBe(false);
  });
});

describe('the files of an export', () => {
  it('hold the charges as a table in which no text is a formula, and attachments under harmless names', () => {
    const test = openApp();
    fill(test);
    test.drop({
      'Evil.CSV': chaseCard([
        ['2026-08-01', '=HYPERLINK("http://x";"y")'.replaceAll(';', ' '), -1],
        ['2026-08-02', '@SUM(A1)', -2],
        ['2026-08-03', '  +cmd', -3],
      ]),
    });
    const files = unzipSync(exported(test));
    test.db.close();
    const csv = strFromU8(files['charges.csv'] ?? new Uint8Array());
    // Excel takes it for UTF-8 by this mark alone.
    expect(files['charges.csv']?.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    const { data, errors } = Papa.parse<Record<string, string>>(csv.trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(64);
    const texts = data.flatMap((row) => [row['description'], row['merchant'], row['file'], row['account']]);
    expect(texts.filter((text) => /^\s*[=+\-@]/u.test(text ?? ''))).toEqual([]);
    expect(data.find((row) => row['date'] === '2026-08-02')).toMatchObject({
      amount: '-2.00',
      currency: 'USD',
    });
    expect(data.filter((row) => row['decision'] === 'claimed')).toHaveLength(2);
    const attached = Object.keys(files).filter((name) => name.startsWith('attachments/'));
    expect(attached).toEqual(['attachments/case-1/answer.txt']);
    expect(strFromU8(files[attached[0] ?? ''] ?? new Uint8Array())).toBe('what they wrote');
    const folders = JSON.parse(strFromU8(files['data/account.json'] ?? new Uint8Array())) as unknown[];
    expect(folders).toHaveLength(2);
  });

  it('have no text that a spreadsheet takes for a formula, whatever stands before its sign', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%');
    const before = fc.array(fc.constantFrom(' ', '\t', '\r', '\n', '\u{200B}', '\u{FEFF}', '\u{202E}', '\0'));
    fc.assert(
      fc.property(before, sign, fc.string(), (first, mark, rest) => {
        expect(harmless(`${first.join('')}${mark}${rest}`).startsWith("'")).toBe(true);
      }),
    );
    expect(harmless('OPENAI *CHATGPT')).toBe('OPENAI *CHATGPT');
  });

  it('are told apart where they are longer than what is taken to be read again', () => {
    expect(tooLong('a.zip', LARGEST_FILE)).toBeNull();
    const note = tooLong('a.zip', LARGEST_FILE + 1);
    expect(note && createSpeaker('en').tell(note)).toMatch(
      /^a\.zip holds everything, but it is longer than 512 MB/u,
    );
    const test = openApp();
    fill(test);
    expect(test.app['exports.make']({})).toMatchObject({ parts: 1, note: null });
    const offer = newExports(MEGABYTE / 1024).make(test.db, '0.0.1', new Date('2026-11-02T12:00:00Z'));
    expect(offer.note).toMatchObject({
      id: 'backups.exportedLong',
      values: { name: 'recoup-2026-11-02.zip' },
    });
    test.db.close();
  });

  it('have names that lead nowhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = safeName(name);
        expect(safe).not.toMatch(/[/\\:\0]|^\.|[. ]$|^$/u);
        expect(safe.isWellFormed()).toBe(true);
      }),
    );
    expect(safeName('../../etc/passwd')).toBe('_.._etc_passwd');
    expect(safeName('CON.txt')).toBe('_CON.txt');
  });
});
