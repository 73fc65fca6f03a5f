import { expect, test } from 'vitest';

import { createSpeaker } from '../../shared/messages/speaker.ts';
import { Problem } from '../../shared/problem.ts';
import { systemLanguage, wordsOf } from '../../main/web/console.ts';

test.each([
  ['ko-KR', 'ko'],
  ['ko', 'ko'],
  ['kok-IN', 'en'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
])('a system in %s is spoken to in %s', (locale, language) => {
  expect(systemLanguage(locale)).toBe(language);
});

test('a known problem is told in words, a fault by its message', () => {
  const speaker = createSpeaker('ko');
  const problem = new Problem({ id: 'problems.fileTooLarge', values: { limit: 512 } });
  expect(wordsOf(problem, speaker)).toContain('512MB');
  expect(wordsOf(new Error('port taken'), speaker)).toBe('port taken');
  expect(wordsOf('odd', speaker)).toBe('odd');
});
