import { readdirSync, readFileSync } from 'node:fs';

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';

import { CATALOGUE } from '../../shared/messages/catalogue.ts';
import type { Entry } from '../../shared/messages/entry.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';

const entries = Object.entries<Entry>(CATALOGUE);

interface Places {
  readonly shown: Set<string>;
  readonly counted: Set<string>;
}

/** What fills a sentence: what is shown, and what (also) chooses a plural, which only English needs. */
function placesOf(text: string): Places {
  const places: Places = { shown: new Set(), counted: new Set() };
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      const chooses = element.type === TYPE.plural || element.type === TYPE.select;
      (chooses ? places.counted : places.shown).add(element.value);
      if (chooses) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(text));
  return places;
}

/** Places that the one sentence shows and the other does not know, but for numbers that English counts. */
function missing(from: Places, to: Places): string[] {
  return [...from.shown].filter(
    (name) => !from.counted.has(name) && !to.shown.has(name) && !to.counted.has(name),
  );
}

describe('the catalogue', () => {
  it('fills the same places in both languages, and every sentence can be read', () => {
    const unlike = entries.filter(([, entry]) => {
      const [en, ko] = [placesOf(entry.en), placesOf(entry.ko)];
      return missing(en, ko).length > 0 || missing(ko, en).length > 0;
    });
    expect(unlike.map(([id]) => id)).toEqual([]);
  });

  it('has each sentence in one file', () => {
    const folder = new URL('../../shared/messages/', import.meta.url);
    const ids = readdirSync(folder).flatMap((file) =>
      Array.from(
        readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}'([\w.-]+)': \{/gm),
        ([, id]) => id,
      ),
    );
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(new Set(ids)).toEqual(new Set(Object.keys(CATALOGUE)));
  });

  it('leaves no sentence empty', () => {
    expect(entries.filter(([, { en, ko }]) => !en.trim() || !ko.trim())).toEqual([]);
  });

  it('holds nothing that a person would read as broken English or a shout', () => {
    for (const [, { en, ko }] of entries) {
      expect(en).not.toMatch(/!|\bplease wait\b/iu);
      expect(ko).not.toMatch(/!/u);
    }
  });

  it('puts no particle behind a text that it cannot know: 을 or 를 hangs on how that ends', () => {
    const fixed = entries.filter(([, { ko }]) =>
      /\{\w+\}(?:을|를|이|가|은|는|과|와|으로)(?=[\s.,])/u.test(ko),
    );
    expect(fixed.map(([id]) => id)).toEqual([]);
  });

  it('tells a prepared sentence with money and days of the language', () => {
    const korean = createSpeaker('ko');
    expect(korean.day('2026-10-14', 'short')).toBe('10월 14일 (수)');
    expect(korean.day('2026-10', 'month')).toBe('2026년 10월');
    expect(createSpeaker('en').day('2026-10-14')).toBe('Wed, Oct 14, 2026');
  });
});
