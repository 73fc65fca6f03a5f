import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, test } from 'vitest';

import { write } from '../../../main/cases/letters/write.ts';
import type { LetterDraft } from '../../../shared/case/letters.ts';
import { LETTER_KINDS } from '../../../shared/case/terms.ts';
import { LANGUAGES } from '../../../shared/messages/entry.ts';
import { createSpeaker } from '../../../shared/messages/speaker.ts';
import { WRITTEN } from './cases.ts';

const FOLDER = join(import.meta.dirname, 'golden');

/** A letter as a person sees it, with what is asked and how well its law is known. */
function shown(draft: LetterDraft): string {
  const { tell } = createSpeaker(draft.language);
  return [
    ...(draft.to === '' ? [] : [`To: ${draft.to}`]),
    `Subject: ${draft.subject}`,
    '',
    draft.body,
    '',
    '---',
    ...draft.missing.map(({ mark, ask }) => `${mark} ${tell(ask)}`),
    ...draft.notes.map((note) => tell(note)),
    ...draft.cites.map(({ name, source }) => `${name}: ${source.confidence}`),
    '',
  ].join('\n');
}

const letters = WRITTEN.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language })));

describe('a letter', () => {
  test.each(letters)('$name, $language reads as its golden file says', ({ name, language, kind, facts }) => {
    const golden = join(FOLDER, `${name}.${language}.txt`);
    const is = shown(write(kind, language, facts));
    if (process.env['WRITE_GOLDEN']) writeFileSync(golden, is);
    expect(existsSync(golden), 'there is no golden file').toBe(true);
    expect(is).toBe(readFileSync(golden, 'utf8'));
  });

  it('is tried in every kind, and no golden file is left over', () => {
    expect(new Set(WRITTEN.map(({ kind }) => kind))).toEqual(new Set(LETTER_KINDS));
    expect(readdirSync(FOLDER).toSorted()).toEqual(
      letters.map(({ name, language }) => `${name}.${language}.txt`).toSorted(),
    );
  });

  it('holds no mark that is not asked for, and nothing that code left behind', () => {
    for (const { kind, language, facts } of letters) {
      const { subject, body, missing } = write(kind, language, facts);
      const marks = new Set(`${subject}\n${body}`.match(/\[[^\]]+\]/g));
      expect(marks).toEqual(new Set(missing.map(({ mark }) => mark)));
      expect(body).not.toMatch(/undefined|null|NaN|\[object|\n{3}| {2}[^A-Z가-힣]/u);
    }
  });

  it('speaks of fraud only where the charge is not known', () => {
    for (const { kind, language, facts } of letters) {
      const { subject, body } = write(kind, language, facts);
      expect(`${subject}\n${body}`).not.toMatch(/fraud|stolen|사기|도용/i);
    }
  });
});
