import { readFileSync } from 'node:fs';

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { laidOut, pdfOf } from '../statements/pdf/write.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { scan } from '../../main/app/scan.ts';
import { openLedger } from '../../main/ledger/open.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { Problem } from '../../shared/problem.ts';

const FIXTURES = new URL('../statements/', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, FIXTURES), 'utf8');
const rowsOf = (files: ReturnType<TestApp['drop']>) => files.map(({ rows }) => rows);

describe('files of banks and bookkeepers, imported', () => {
  it.each([
    ['qif/fixtures/us-register.qif', 4, 1],
    ['camt/fixtures/statement-053.001.02.xml', 10, 2],
    ['camt/fixtures/report-052.001.08.xml', 2, 1],
    ['mt940/fixtures/german.sta', 8, 2],
    ['mt940/fixtures/dutch.940', 3, 1],
    ['mt940/fixtures/interim.942', 2, 1],
  ])('%s: every row is known when the file is dropped again under another name', (path, count, accounts) => {
    const test = openApp();
    const rows = rowsOf(test.drop({ 'first.txt': text(path), 'again (1).txt': text(path) }));
    expect(rows).toEqual([
      { read: count, new: count, known: 0, rejected: 0 },
      { read: count, new: 0, known: count, rejected: 0 },
    ]);
    expect(test.app['accounts.list']({})).toHaveLength(accounts);
  });

  it('keeps the good rows of a damaged file and lists the bad ones', () => {
    const [read] = rowsOf(openApp().drop({ 'a.sta': text('mt940/fixtures/damaged.sta') }));
    expect(read).toEqual({ read: 8, new: 2, known: 0, rejected: 6 });
  });

  it('knows a booking of the notification again in the statement, by the id of the bank', () => {
    const test = openApp();
    const rows = rowsOf(
      test.drop({
        'notice.xml': text('camt/fixtures/notification-054.001.04.xml').replace('Abo Januar', 'ABO'),
        'statement.xml': text('camt/fixtures/statement-053.001.02.xml'),
      }),
    );
    expect(rows.map((row) => row.known)).toEqual([0, 1]);
  });

  it('takes an import of several accounts back as one', () => {
    const test = openApp();
    const [file] = test.drop({ 'a.sta': text('mt940/fixtures/german.sta') });
    test.app['imports.undo']({ import: file?.import ?? 0 });
    expect(test.app['accounts.list']({})).toEqual([]);
  });

  it('says that the balances of a statement with a missing booking do not add up', () => {
    const doubts = (statement: string): number => {
      const [file] = openApp().drop({ 'a.sta': statement });
      return (file?.notes ?? []).filter(({ id }) => id.startsWith('coverage.noteBreak')).length;
    };
    const whole = text('mt940/fixtures/dutch.940');
    expect(doubts(whole)).toBe(0);
    expect(doubts(whole.replace('D19,95', 'D19,05'))).toBe(1);
  });

  it('finds what was charged twice in each of them', () => {
    for (const [path, format, amount] of [
      ['qif/fixtures/european-two-accounts.qif', 'qif', '9.99'],
      ['camt/fixtures/statement-053.001.02.xml', 'camt', '9.99'],
      ['mt940/fixtures/german.sta', 'mt940', '9.99'],
    ] as const) {
      const bytes = readFileSync(new URL(path, FIXTURES));
      const result = scanOf({ name: 'statement', bytes });
      expect(result.files[0]?.format).toBe(format);
      expect(result.flags.map((flag) => flag.amount)).toEqual([amount]);
    }
  });

  it('finds it in a PDF too', () => {
    const rows = [
      ['이용일', '가맹점명', '이용금액'],
      ['2026.10.03', '연가게 판교점', '12,500'],
      ['2026.10.05', 'KITE *PLAN', '29,000'],
      ['2026.10.05', 'KITE *PLAN', '29,000'],
    ];
    const result = scanOf({ name: '명세서.pdf', bytes: pdfOf([laidOut(rows, [40, 120, -520])]) });
    expect(result.files[0]?.format).toBe('pdf');
    expect(result.flags.map((flag) => flag.amount)).toEqual(['29000']);
  });

  it('stores an archive as one import, whose entries are known in the files that it holds', () => {
    const one = readFileSync(new URL('camt/fixtures/statement-053.001.02.xml', FIXTURES));
    const two = readFileSync(new URL('camt/fixtures/notification-054.001.04.xml', FIXTURES));
    const result = scanOf(
      { name: 'all.zip', bytes: zipSync({ 'one.xml': one, 'two.xml': two }) },
      { name: 'one.xml', bytes: one },
    );
    expect(result.files.map(({ rows }) => rows)).toEqual([
      { read: 11, new: 11, known: 0, rejected: 0 },
      { read: 10, new: 0, known: 10, rejected: 0 },
    ]);
  });
});

function scanOf(...files: Parameters<typeof scan>[1]) {
  const log = (line: string): never => expect.unreachable(line);
  return scan(openLedger(':memory:'), files, { charges: true, account: null, now: () => new Date(0), log });
}

describe('files that cannot be read are refused in both languages, with what to do', () => {
  it.each([
    'camt/fixtures/pain.001.xml',
    'camt/fixtures/own-entities.xml',
    'camt/fixtures/other.xml',
    'camt/fixtures/frame-only.xml',
    'mt940/fixtures/no-account.sta',
    'qif/fixtures/no-payments.qif',
  ])('%s', (path) => {
    const test = openApp();
    const said = refusalOf(() => test.drop({ file: text(path) }));
    for (const language of ['en', 'ko'] as const) {
      const sentence = createSpeaker(language).tell(said);
      expect(sentence).toMatch(language === 'en' ? /\. (?:Download|Export|Unpack)/ : /주세요\.$/);
      expect(sentence).not.toMatch(/[{}]/);
    }
    expect(test.app['imports.list']({})).toEqual([]);
  });
});

function refusalOf(read: () => unknown): Parameters<ReturnType<typeof createSpeaker>['tell']>[0] {
  try {
    read();
  } catch (error) {
    if (error instanceof Problem) return error.said;
    throw error;
  }
  return expect.unreachable('it was read');
}
