import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { readExport } from '../../main/backup/export/read.ts';
import { occupy } from '../../main/backup/occupy.ts';
import { listBackups } from '../../main/backup/shelf.ts';
import { makeLedger } from '../../main/ledger/open.ts';
import { makeLock } from '../../main/lock/secrets.ts';
import { turnOn } from '../../main/lock/turn.ts';
import { CHEAP, filesWith } from '../lock/support.ts';
import { openApp } from '../support/app.ts';

const CARD = `Transaction Date,Post Date,Description,Category,Type,Amount,Memo
09/14/2026,09/15/2026,OPENAI *CHATGPT SUBSCR,Shopping,Sale,-22.00,
10/14/2026,10/15/2026,OPENAI *CHATGPT SUBSCR,Shopping,Sale,-22.00,
10/15/2026,10/16/2026,OPENAI *CHATGPT SUBSCR,Shopping,Sale,-22.00,
`;

const scanned = z.object({
  schema: z.literal('recoup.scan/1'),
  files: z.array(
    z.object({ file: z.string(), rows: z.record(z.string(), z.number()), error: z.string().nullable() }),
  ),
  charges: z.array(z.object({ amount: z.string() })).optional(),
  flags: z.array(z.object({ strength: z.string(), merchant: z.string() })),
});

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-cli-'));
  file = join(folder, 'Chase1234.csv');
  writeFileSync(file, CARD);
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function recoup(...args: string[]): Promise<Ended> {
  return recoupBeside('', ...args);
}

/** Runs it beside a program that writes this, and does not end its output. */
function recoupBeside(written: string, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', RECOUP_FOLDER: folder };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['main/cli/index.ts', ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
    if (written !== '') child.stdin?.write(written);
  });
}

describe('recoup scan', () => {
  it('prints one JSON object and nothing else', async () => {
    const { code, out, err } = await recoup('scan', '--json', file);
    const result = scanned.parse(JSON.parse(out));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(result.files[0]?.file).toBe(file);
    expect(result.charges).toBeUndefined();
    expect(result.flags.map(({ merchant }) => merchant)).toEqual(['OpenAI']);
  });

  it('ends with 2 where a file cannot be read, says why, and reads the others in the order given', async () => {
    const letter = join(folder, 'letter.pdf');
    writeFileSync(letter, '%PDF-1.7');
    const { code, out } = await recoup('scan', '--charges', '--json', letter, join(folder, 'gone.csv'), file);
    const { files, charges } = scanned.parse(JSON.parse(out));
    expect(code).toBe(2);
    expect(files.map(({ error }) => error === null)).toEqual([false, false, true]);
    expect(files[1]?.error).toMatch(/no file of this name/u);
    expect(charges).toHaveLength(3);
  });

  it('says in words what it found', async () => {
    const { out } = await recoup('scan', file);
    expect(out).toContain('3 rows read = 3 new + 0 known + 0 rejected');
    expect(out).toContain('OpenAI, 22.00 USD: likely charged twice');
  });

  it('compares with what a ledger holds, and keeps what it read there', async () => {
    const db = join(folder, 'kept.sqlite');
    await recoup('scan', '--db', db, file);
    const { out } = await recoup('scan', '--db', db, '--json', file);
    expect(scanned.parse(JSON.parse(out)).files[0]?.rows['known']).toBe(3);
  });

  it('backs up a ledger of an earlier version first, and keeps out of one that is open', async () => {
    const db = join(folder, 'earlier.sqlite');
    makeLedger(db, 3).close();
    const release = occupy(db);
    const refused = await recoup('scan', '--db', db, file);
    release();
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('open already');
    expect((await recoup('scan', '--db', db, file)).code).toBe(0);
    expect(listBackups(join(folder, 'backups')).map(({ reason }) => reason)).toEqual(['migration']);
  });
});

const listed = z.object({
  schema: z.literal('recoup.cases/1'),
  cases: z.array(
    z.object({
      id: z.number(),
      merchant: z.string(),
      remaining: z.string(),
      next: z.object({ say: z.string() }),
    }),
  ),
});
const dueList = z.object({
  schema: z.literal('recoup.due/1'),
  due: z.array(
    z.object({ case: z.number().nullable(), flag: z.number().nullable(), left: z.number(), say: z.string() }),
  ),
});

/** A ledger in which the double charge was claimed, as the app would do it. */
function claimed(path: string): void {
  const app = openApp(path);
  app.drop({ 'Chase1234.csv': CARD });
  app.app['review.decide']({ flags: app.app['flags.list']({}).map(({ id }) => id), verdict: 'claimed' });
  app.db.close();
}

describe('recoup cases', () => {
  it('prints one JSON object and nothing else', async () => {
    claimed(join(folder, 'recoup.sqlite'));
    const { code, out, err } = await recoup('cases', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(listed.parse(JSON.parse(out)).cases).toMatchObject([{ merchant: 'OpenAI', remaining: '22.00' }]);
  });

  it('says in words what is to come back and what is next, of another ledger too', async () => {
    const db = join(folder, 'other.sqlite');
    claimed(db);
    const { code, out } = await recoup('cases', '--db', db);
    expect(code).toBe(0);
    expect(out).toMatch(/^#1 OpenAI: \$22\.00 of \$22\.00 to come back\. \S/u);
  });

  it('says that there is none, and makes no ledger where there is none', async () => {
    openApp(join(folder, 'recoup.sqlite')).db.close();
    expect((await recoup('cases')).out).toContain('no case yet');
    const gone = join(folder, 'gone.sqlite');
    const { code, err } = await recoup('cases', '--db', gone);
    expect(code).toBe(1);
    expect(err).toContain(gone);
    expect(existsSync(gone)).toBe(false);
  });
});

describe('recoup due', () => {
  it('lists what has a day, of cases and of flags that nobody decided', async () => {
    const db = join(folder, 'recoup.sqlite');
    await recoup('import', file);
    const open = dueList.parse(JSON.parse((await recoup('due', '--days', '400', '--json')).out)).due;
    expect(open.map(({ case: id, flag }) => [id, flag === null])).toEqual(open.map(() => [null, false]));
    rmSync(db);
    claimed(db);
    const { code, out } = await recoup('due', '--days', '400', '--json');
    const { due } = dueList.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(due.length).toBeGreaterThan(0);
    expect(due.every(({ case: id }) => id === 1)).toBe(true);
    expect(due.map(({ left }) => left)).toEqual(
      due.map(({ left }) => left).toSorted((one, other) => one - other),
    );
    expect((await recoup('due', '--days', '400')).out.trim().split('\n')).toHaveLength(due.length);
  });

  it('says that nothing is due', async () => {
    openApp(join(folder, 'recoup.sqlite')).db.close();
    expect((await recoup('due')).out).toBe('Nothing is due in the next 30 days.\n');
  });
});

describe('recoup backup and recoup export', () => {
  it('keep what the app holds: as a backup, and as a ZIP that is not written over', async () => {
    await recoup('import', file);
    const { out, code } = await recoup('backup');
    expect(code).toBe(0);
    expect(listBackups(join(folder, 'backups')).map(({ counts }) => counts.charges)).toEqual([3]);
    expect(out).toContain(join(folder, 'backups'));
    const zip = join(folder, 'all.zip');
    expect(await recoup('export', zip)).toMatchObject({ code: 0, err: '' });
    readExport(readFileSync(zip), join(folder, 'again.sqlite'));
    expect((await recoup('export', zip)).err).toContain('is there already');
    expect((await recoup('export')).code).toBe(1);
  }, 120_000);

  it('do not wait for an app that is open, and nothing is imported beside it', async () => {
    await recoup('import', file);
    const release = occupy(join(folder, 'recoup.sqlite'));
    const [imported, exported] = [
      await recoup('import', file),
      await recoup('export', join(folder, 'b.zip')),
    ];
    release();
    expect(imported).toMatchObject({ code: 1 });
    expect(imported.err).toContain('Recoup is open already with this data');
    expect(exported.code).toBe(0);
  }, 120_000);
});

describe('a ledger with a lock', () => {
  const PASSPHRASE = 'four words of mine';

  /** Runs it with this on standard input, and these settings. */
  function given(input: string, env: Readonly<Record<string, string>>, ...args: string[]): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['main/cli/index.ts', ...args], {
      env: { ...process.env, LC_ALL: 'C.UTF-8', RECOUP_FOLDER: folder, ...env },
      input,
      encoding: 'utf8',
    });
    return { code: status ?? -1, out: stdout, err: stderr };
  }

  it('is read and written by its passphrase, from a file or from standard input, and by no other', async () => {
    await recoup('import', file);
    const ledger = join(folder, 'recoup.sqlite');
    const { lock, key } = await makeLock(PASSPHRASE, { language: null, theme: 'system' }, CHEAP);
    turnOn(ledger, lock, key);
    const secret = join(folder, 'secret.txt');
    // As editors on Windows write it.
    writeFileSync(secret, `\uFEFF${PASSPHRASE}\r\n`);
    expect(given(`${PASSPHRASE}\n`, {}, 'import', file)).toMatchObject({ code: 0, err: '' });
    const cases = given('', { RECOUP_PASSPHRASE_FILE: secret }, 'cases', '--json');
    expect(JSON.parse(cases.out)).toMatchObject({ schema: 'recoup.cases/1' });
    const backup = await recoupBeside(`${PASSPHRASE}\n`, 'backup');
    expect(backup).toMatchObject({ code: 0, err: '' });
    const exported = given(PASSPHRASE, {}, 'export', join(folder, 'all.zip'));
    expect(exported).toMatchObject({ code: 0, err: '' });
    expect(exported.out).toContain('not encrypted');
    rmSync(join(folder, 'all.zip'));
    rmSync(file);
    expect(filesWith(folder, ['OPENAI'])).toEqual([]);

    for (const [input, env, sentence] of [
      ['', {}, 'no passphrase was given'],
      ['four words of yours', {}, 'That is not the passphrase'],
      ['', { RECOUP_PASSPHRASE_FILE: join(folder, 'gone') }, 'cannot be read'],
    ] as const) {
      const refused = given(input, env, 'due');
      expect(refused).toMatchObject({ code: 1, out: '' });
      expect(refused.err).toContain(sentence);
    }
  }, 120_000);
});

describe('recoup', () => {
  it('imports into the ledger of the app', async () => {
    expect((await recoup('import', file)).out).toContain('3 new');
    expect((await recoup('import', file)).out).toContain('3 known');
  });

  it('explains itself to a newcomer', async () => {
    const { code, out } = await recoup('--help');
    expect(code).toBe(0);
    for (const word of [
      'scan',
      'import',
      'serve',
      'cases',
      'due',
      '--days',
      '--json',
      '--charges',
      '--account',
      '--db',
    ])
      expect(out).toContain(word);
  });

  it.each([
    [['burn']],
    [['scan']],
    [['scan', '--jsn', 'x.csv']],
    [['cases', 'x.csv']],
    [['due', '--days', '-1']],
    [['due', '--days', '401']],
    [['due', '--days', '2.5']],
  ])('refuses %j in one sentence', async (args) => {
    const { code, err } = await recoup(...args);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('recoup --help');
  });
});
