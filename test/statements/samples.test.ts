import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { disagreements, type Expected } from './samples.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/statements');
const ANSWERS = join(FOLDER, 'EXPECTED.json');
/** Those whose reading differs from the answers, and why. */
const KNOWN_TO_DIFFER: readonly string[] = [
  // An order closed without having been paid is left out with a reason; the answers count it as a row.
  'csv/deg__alipay_gbk.csv',
  // Dollars of thirteen decimals are kept to the cent; the answers sum all of them.
  'ofx/ofxgo__moneymrkt1_v203.ofx',
];

describe('real statements of other projects', () => {
  test('read as their answers say', ({ skip }) => {
    skip(!existsSync(ANSWERS), 'the sample statements are not beside the repository');
    const answers: { files: Expected[] } = JSON.parse(readFileSync(ANSWERS, 'utf8'));
    const files = answers.files.filter(({ file }) => /^(?:csv|ofx|qif|camt|mt940|xlsx|xls|pdf)\//.test(file));
    const only = process.env['SAMPLE'];
    const told = files
      .filter(({ file }) => only === undefined || file.includes(only))
      .map((expected) => ({ file: expected.file, differences: disagreements(FOLDER, expected) }))
      .filter(({ differences }) => differences.length > 0);
    const lines = told.map(({ file, differences }) => `${file}: ${differences.join('; ')}`);
    console.log(`${told.length} of ${files.length} sample statements differ\n${lines.join('\n')}`);
    const unknown = lines.filter((line) => !KNOWN_TO_DIFFER.some((file) => line.startsWith(`${file}: `)));
    expect(unknown).toEqual([]);
    if (only === undefined) expect(told.map(({ file }) => file).sort()).toEqual(KNOWN_TO_DIFFER);
  });
});
