import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { csvReader } from '../../../main/statements/csv/reader.ts';
import { plainReading } from '../plain-reading.ts';
import { WATCH } from '../samples.ts';

/*
 * One invented file a layout, in the layout's own encoding, each with what it must read as beside
 * it. After a wanted change write them anew with `WRITE_GOLDEN=1 vitest run test/statements/csv/layouts.test.ts`
 * and read the difference line by line.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

describe('statement layouts', () => {
  test.each(files)('%s reads as its golden file says', (name) => {
    const golden = join(FOLDER, name.replace(/\.csv$/, '.json'));
    const reading = csvReader.read({ name, bytes: readFileSync(join(FOLDER, name)) }, WATCH);
    const is = plainReading(reading);
    if (process.env['WRITE_GOLDEN']) writeFileSync(golden, `${JSON.stringify(is, null, 1)}\n`);
    expect(existsSync(golden), 'there is no golden file').toBe(true);
    expect(is).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  test.each(files)('%s loses no row', (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const { rows, rejects, skipped } = csvReader.read({ name, bytes }, WATCH);
    const lines = [...rows, ...rejects, ...skipped].map(({ line }) => line);
    expect(new Set(lines).size).toBe(lines.length);
    expect(rows.map(({ ordinal }) => ordinal)).toEqual(rows.map((_, index) => index + 1));
  });
});
