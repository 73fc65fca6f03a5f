import { describe, expect, test } from 'vitest';

import { answersIn, disagreements, KNOWN_TO_DIFFER, SAMPLES } from './samples.ts';

const answers = answersIn(SAMPLES);

describe('real statements of other projects', () => {
  test('read as their answers say', ({ skip }) => {
    skip(answers === null, 'the sample statements are not beside the repository');
    const files = answers ?? [];
    const only = process.env['SAMPLE'];
    const told = files
      .filter(({ file }) => only === undefined || file.includes(only))
      .map((expected) => ({ file: expected.file, differences: disagreements(SAMPLES, expected) }))
      .filter(({ differences }) => differences.length > 0);
    const lines = told.map(({ file, differences }) => `${file}: ${differences.join('; ')}`);
    console.log(`${told.length} of ${files.length} sample statements differ\n${lines.join('\n')}`);
    const unknown = lines.filter((line) => !KNOWN_TO_DIFFER.some((file) => line.startsWith(`${file}: `)));
    expect(unknown).toEqual([]);
    if (only === undefined) expect(told.map(({ file }) => file).sort()).toEqual(KNOWN_TO_DIFFER);
  });
});
