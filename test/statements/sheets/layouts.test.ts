import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readStatement } from '../../../main/statements/read.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { plainReading } from '../plain-reading.ts';
import { WATCH } from '../samples.ts';
import { KOREAN_BANKS } from './korean-banks.ts';
import { KOREAN_CARDS } from './korean-cards.ts';

/*
 * The files are written by `korean-cards.ts` and `korean-banks.ts`. After a wanted change write them
 * and what they must read as anew with `WRITE_GOLDEN=1 vitest run test/statements/sheets/layouts.test.ts`
 * and read the difference line by line.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');
const WRITE = Boolean(process.env['WRITE_GOLDEN']);
const written = Object.entries({ ...KOREAN_CARDS, ...KOREAN_BANKS });
if (WRITE) for (const [name, bytes] of written) writeFileSync(join(FOLDER, name), bytes());

const read = (name: string, bytes: Uint8Array): StatementReading => readStatement({ name, bytes }, WATCH);

describe('spreadsheets of Korean cards and banks', () => {
  test.each(written)('%s reads as its golden file says', (name) => {
    const golden = join(FOLDER, `${name}.json`);
    const is = plainReading(read(name, readFileSync(join(FOLDER, name))));
    if (WRITE) writeFileSync(golden, `${JSON.stringify(is, null, 1)}\n`);
    expect(is).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  test.each(written)('%s is what its writer writes', (name, bytes) => {
    const [kept, anew] = [read(name, readFileSync(join(FOLDER, name))), read(name, bytes())];
    expect(anew).toEqual(kept);
  });

  test('every layout has its file and its golden file, and nothing else is there', () => {
    const names = written.flatMap(([name]) => [name, `${name}.json`]);
    expect(readdirSync(FOLDER).sort()).toEqual(names.sort());
    expect(existsSync(FOLDER)).toBe(true);
  });
});
