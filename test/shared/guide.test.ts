import { describe, expect, it } from 'vitest';

import { contract } from '../../shared/contract.ts';
import { isDay } from '../../shared/day.ts';
import { AFTER_REFUSAL } from '../../shared/dispute/advice.ts';
import { GUIDE_MISTAKES, GUIDE_QUESTIONS } from '../../shared/dispute/guide-questions.ts';
import { GUIDE, GUIDE_STEPS } from '../../shared/dispute/guide.ts';
import { CONFIDENCES } from '../../shared/dispute/terms.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';

const facts = [...GUIDE, ...GUIDE_QUESTIONS].flatMap((part) => part.facts);

describe('the guide', () => {
  it('goes through every step once, in order', () => {
    expect(GUIDE.map(({ id }) => id)).toEqual(GUIDE_STEPS);
  });

  it('has names for its ticks that can be kept, each once', () => {
    const names = GUIDE.flatMap(({ items }) => items.map((item) => item.slice('guide.item.'.length)));
    expect(new Set(names).size).toBe(names.length);
    for (const item of names) {
      expect(contract['guide.tick'].input.safeParse({ item, done: true }).success).toBe(true);
    }
  });

  it('says of a refusal what a case says of it', () => {
    const escalate = GUIDE.find(({ id }) => id === 'escalate');
    expect(escalate?.about).toEqual(Object.values(AFTER_REFUSAL.refuses));
  });

  it('says of every fact where it is from, how well it is known and when that was looked at', () => {
    expect(facts.length).toBeGreaterThan(20);
    for (const { source } of facts) {
      expect(CONFIDENCES).toContain(source.confidence);
      expect(isDay(source.checkedOn)).toBe(true);
      expect(source.source === '').toBe(source.confidence === 'policy');
    }
  });

  it('has as many days in its sentences as the rules they are from', () => {
    const { say } = createSpeaker('ko');
    const days = (['korea', 'us', 'mastercard', 'visa', 'paypal'] as const).map(
      (of) => /(\d+)(?:~\d+)?일/.exec(say(`guide.fact.${of}`))?.[1],
    );
    expect(days).toEqual(['45', '60', '90', '120', '180']);
  });

  it('gives no percentages, and says once that it is no legal advice', () => {
    for (const language of ['en', 'ko'] as const) {
      const { say } = createSpeaker(language);
      const all = [
        say('guide.lead'),
        say('guide.known'),
        ...GUIDE.flatMap(({ id, about, items }) => [
          say(`guide.title.${id}`),
          ...about.map((each) => say(each)),
          ...items.map((item) => say(item)),
        ]),
        ...facts.map((fact) => say(fact.say)),
        ...GUIDE_MISTAKES.map((id) => say(id)),
        ...GUIDE_QUESTIONS.flatMap(({ ask, answer }) => [say(ask), say(answer)]),
      ].join('\n');
      expect(all).not.toMatch(/%|퍼센트|percent/);
      expect(all.match(/legal advice|법률 자문/g)).toHaveLength(1);
    }
  });
});
