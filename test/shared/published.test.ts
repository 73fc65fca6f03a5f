import { describe, expect, it } from 'vitest';

import { CONTACTS } from '../../shared/dispute/directory.ts';
import { GUIDE_QUESTIONS } from '../../shared/dispute/guide-questions.ts';
import { GUIDE } from '../../shared/dispute/guide.ts';
import { PROOF_RULES } from '../../shared/dispute/proof-items.ts';
import { RULES } from '../../shared/dispute/rules.ts';
import { published, PUBLISHED } from '../../shared/messages/published.ts';

const SHOWN = new Set([
  ...CONTACTS.flatMap(({ name, source }) => [name, source.source]),
  ...[...RULES, ...PROOF_RULES].map(({ source }) => source),
  ...[...GUIDE, ...GUIDE_QUESTIONS].flatMap(({ facts }) => facts.map(({ source }) => source.source)),
]);

/** Titles in quotation marks and of documents stay as they were published. */
const TITLES =
  /OpenAI Europe Terms of Use|Bank of America|\S+\.(?:com|dev|kr|uk|gov|org|info|io|ua|guide|app)|Visa Core Rules|‘[^’]*’(?:t [^’]*’)?|Setting up and managing prepaid API billing|\([A-Z][\w /]+\)|\(accounts receivable\)/gu;

describe('names of contacts and sources', () => {
  it('leave no English words in Korean but titles and names', () => {
    for (const words of SHOWN) {
      const rest = published(words, 'ko').replaceAll(TITLES, '');
      expect(rest).not.toMatch(
        /\b(?:not|the|for|from|of|and|by|both|citing|blogs?|general|knowledge|read|copy|pages?|found|docs|support|help|form|restating)\b/,
      );
    }
  });

  it('stay as they are in English, and none is translated that nobody shows', () => {
    for (const words of SHOWN) expect(published(words, 'en')).toBe(words);
    for (const { en } of PUBLISHED) expect([...SHOWN]).toContain(en);
    expect(new Set(PUBLISHED.map(({ en }) => en)).size).toBe(PUBLISHED.length);
  });
});
