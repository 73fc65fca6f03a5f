import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

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
  const env = { ...process.env, LC_ALL: 'C.UTF-8', RECOUP_FOLDER: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, ['main/cli/index.ts', ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
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
});

describe('recoup', () => {
  it('imports into the ledger of the app', async () => {
    expect((await recoup('import', file)).out).toContain('3 new');
    expect((await recoup('import', file)).out).toContain('3 known');
  });

  it('explains itself to a newcomer', async () => {
    const { code, out } = await recoup('--help');
    expect(code).toBe(0);
    for (const word of ['scan', 'import', 'serve', '--json', '--charges', '--account', '--db'])
      expect(out).toContain(word);
  });

  it.each([[['burn']], [['scan']], [['scan', '--jsn', 'x.csv']]])(
    'refuses %j in one sentence',
    async (args) => {
      const { code, err } = await recoup(...args);
      expect(code).toBe(1);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain('recoup --help');
    },
  );
});
