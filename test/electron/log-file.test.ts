import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { openLog, withoutSecrets } from '../../main/electron/log-file.ts';
import { supportReport } from '../../main/electron/support-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoup-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = () => new Date(Date.UTC(2026, 10, 29, 12));

describe('a line of the log', () => {
  test.each([
    [
      'at read (file:///home/kim/recoup/dist/main/worker.js:1204:17)',
      'at read (~/recoup/dist/main/worker.js:1204:17)',
    ],
    ['fault a1b2c3 while opening: SqliteError', 'fault a1b2c3 while opening: SqliteError'],
    ['ENOENT /home/kim/shinhan.csv', 'ENOENT ~/shinhan.csv'],
    ['paid 1,234.50 and 12.99 at once', 'paid # and # at once'],
    ['charged 30,910', 'charged #'],
    ['card 4111 1111 1111 1111 refused', 'card # refused'],
    ['account 110-123-456789', 'account #'],
    ["no such column: 'OPENAI *CHATGPT'", 'no such column: "…"'],
    ['two\nlines', 'two lines'],
    ['user kimminsu here', 'user … here'],
  ])('%s becomes %s', (line, kept) => {
    expect(withoutSecrets(line, '/home/kim', 'kimminsu')).toBe(kept);
  });
});

describe('the log', () => {
  test('keeps the newest lines in two files, however much is written', () => {
    const file = join(folder, 'logs', 'recoup.log');
    const log = openLog(file, now, 1000);
    for (let turn = 0; turn < 200; turn += 1) log.write(`fault ${turn} while reading`);
    expect(readdirSync(join(folder, 'logs')).toSorted()).toEqual(['recoup.log', 'recoup.log.old']);
    expect(log.newest(3)).toEqual(
      [197, 198, 199].map((turn) => `2026-11-29T12:00:00.000Z fault ${turn} while reading`),
    );
    expect(log.newest(1000).length).toBeLessThan(60);
    expect(openLog(file, now).newest(1)).toHaveLength(1);
  });

  test('that cannot be written hinders nothing', () => {
    const log = openLog(join(import.meta.filename, 'recoup.log'), now);
    expect(() => log.write('fault')).not.toThrow();
    expect(log.newest(5)).toEqual([]);
  });
});

test('a report holds the machine, the settings and the newest lines, and nothing else', () => {
  const log = openLog(join(folder, 'report.log'), now);
  const machine = {
    version: '0.2.0',
    packaged: true,
    versions: { electron: '45.3.4', chrome: '156.0.1', node: '24.21.0' },
    platform: 'linux',
    arch: 'x64',
    release: '6.1.0',
    locale: 'ko',
    displays: [{ width: 1920, height: 1080, scale: 1.5 }],
  };
  const head = [
    'Recoup 0.2.0',
    'Electron 45.3.4, Chromium 156.0.1, Node 24.21.0',
    'System: linux 6.1.0, x64, ko',
    'Displays: 1920×1080 at 1.5',
  ];
  expect(supportReport(machine, null, log).split('\n')).toEqual([
    ...head,
    'Language: of the system; theme: ?',
    '',
    'Log: empty',
    '',
  ]);
  for (let turn = 0; turn < 100; turn += 1) log.write(`fault ${turn} while reading`);
  const lines = supportReport(machine, { language: 'ko', theme: 'dark' }, log).split('\n');
  expect(lines.slice(0, 7)).toEqual([...head, 'Language: ko; theme: dark', '', 'Log:']);
  expect(lines.slice(7)).toHaveLength(61);
  expect(lines.at(-2)).toMatch(/fault 99 while reading$/);
});
