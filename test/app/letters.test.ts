import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { CaseEvent } from '../../shared/case/event.ts';
import type { LetterDraft, LetterFact } from '../../shared/case/letters.ts';
import type { Language } from '../../shared/messages/entry.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';

const LINES = [
  ['2026-08-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-09-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-15', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-08-01', 'NORTH GYM', -40],
  ['2026-09-01', 'NORTH GYM', -40],
  ['2026-10-01', 'NORTH GYM', -40],
  ['2026-10-02', 'NORTH GYM', -40],
] as const;

let folder: string;
let test: TestApp;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-letters-'));
  test = openApp(join(folder, 'recoup.sqlite'));
  test.drop({ 'Chase1234_Activity.CSV': chaseCard(LINES) });
});
afterEach(() => {
  test.db.close();
  rmSync(folder, { recursive: true });
});

function claimed(merchant: RegExp): number {
  const flag = test.app['flags.list']({}).find((one) => merchant.test(one.merchant));
  if (!flag) throw new Error('nothing was flagged');
  return test.app['review.decide']({ flags: [flag.id], verdict: 'claimed' }).cases.opened[0] ?? 0;
}

const first = (id: number, language: Language): LetterDraft =>
  test.app['cases.letter']({ case: id, letter: 'first-request', language });

function give(id: number, fact: string, value: string | null, language: Language = 'ko'): LetterDraft {
  return test.app['cases.giveFact']({ case: id, letter: 'first-request', language, fact, value });
}

const names = (facts: readonly LetterFact[]): string[] => facts.map(({ fact }) => fact);

function restart(): void {
  test.db.close();
  test = openApp(join(folder, 'recoup.sqlite'));
}

describe('what is given for a letter', () => {
  it('is two numbers for two charges, each named by its day and amount', () => {
    const id = claimed(/OpenAI/);
    const [owed, twice, ...more] = first(id, 'en').missing.filter(({ fact }) => fact.startsWith('document:'));
    expect(more).toEqual([]);
    expect(owed?.ask.values).toEqual({
      day: { day: '2026-10-14' },
      amount: { minor: 2200, currency: 'USD' },
    });
    expect(twice?.ask.values).toEqual({
      day: { day: '2026-10-15' },
      amount: { minor: 2200, currency: 'USD' },
    });
    give(id, owed?.fact ?? '', 'KQ-0011');
    const { body } = give(id, twice?.fact ?? '', 'KQ-0012', 'en');
    expect(body).toMatch(/1\. .*October 14, 2026.*KQ-0011\n2\. .*October 15, 2026.*KQ-0012\n/);
  });

  it('serves the other language, the next letter, and survives a restart', () => {
    const id = claimed(/OpenAI/);
    give(id, 'customer', 'kim@home.example');
    give(id, 'name', '김하늘');
    restart();
    const english = first(id, 'en');
    expect(english.body).toContain('My account is kim@home.example.');
    expect(names(english.missing)).not.toContain('customer');
    // A name in Hangul is asked for in Latin letters, once.
    expect(names(english.missing)).toContain('latinName');
    expect(give(id, 'latinName', 'Haneul Kim', 'en').body).toContain('Kind regards,\nHaneul Kim');
    expect(first(id, 'ko').body).toContain('김하늘 드림');
    const statement = test.app['cases.letter']({ case: id, letter: 'issuer-statement', language: 'ko' });
    expect(statement.body).toContain('신청인 김하늘');
  });

  it('serves the next case as far as it is of the person', () => {
    give(claimed(/OpenAI/), 'customer', 'kim@home.example');
    const gym = claimed(/gym/i);
    expect(test.app['person.get']({})).toEqual({ name: '', latinName: '', email: 'kim@home.example' });
    expect(first(gym, 'en').body).toContain('My account is kim@home.example.');
    // Another address there is of that case alone.
    expect(give(gym, 'customer', 'gym@home.example', 'en').body).toContain('My account is gym@home.example.');
    expect(test.app['person.get']({}).email).toBe('kim@home.example');
  });

  it('is gone when the person takes it away', () => {
    const id = claimed(/OpenAI/);
    give(id, 'name', 'Kim');
    expect(test.app['person.change']({ name: '' })).toEqual({ name: '', latinName: '', email: '' });
    expect(names(first(id, 'ko').missing)).toContain('name');
    expect(test.db.prepare("SELECT count(*) FROM setting WHERE key LIKE 'person.%'").pluck().get()).toBe(0);
    give(id, 'customer', 'kim@home.example');
    test.app['person.change']({ email: '' });
    expect(names(give(id, 'customer', null).missing)).toContain('customer');
  });

  it('tells what is from the settings, and is taken away there', () => {
    const id = claimed(/OpenAI/);
    const customer = (draft: LetterDraft) => draft.given.find(({ fact }) => fact === 'customer');
    expect(customer(give(id, 'customer', 'kim@home.example'))?.fromSettings).toBe(false);
    const taken = give(id, 'customer', null);
    expect(customer(taken)).toMatchObject({ value: 'kim@home.example', fromSettings: true });
    expect(give(id, 'name', 'Kim').given.find(({ fact }) => fact === 'name')?.fromSettings).toBe(false);
    test.app['person.change']({ email: '' });
    expect(customer(first(id, 'ko'))).toBeUndefined();
    expect(names(first(id, 'ko').missing)).toContain('customer');
  });

  it('asks a sentence anew in the other language, with what was written as a help', () => {
    const id = claimed(/OpenAI/);
    give(id, 'checked.ko', '10월 인보이스는 1건이에요');
    expect(first(id, 'ko').body).toContain('제가 확인한 내용: 10월 인보이스는 1건이에요.');
    const english = first(id, 'en').missing.find(({ fact }) => fact === 'checked.en');
    expect(english?.hint).toEqual({
      id: 'letters.hint.otherLanguage',
      values: { words: '10월 인보이스는 1건이에요' },
    });
  });

  it('may be that there is none, which can be taken back', () => {
    const id = claimed(/OpenAI/);
    const [owed] = first(id, 'en').missing.filter(({ fact }) => fact.startsWith('document:'));
    const without = give(id, owed?.fact ?? '', '', 'en');
    expect(without.body).not.toContain('of charge 1');
    expect(without.given.find(({ fact }) => fact === owed?.fact)?.value).toBe('');
    expect(give(id, owed?.fact ?? '', null, 'en').body).toContain('of charge 1');
  });
});

describe('a letter that was changed', () => {
  const place = { letter: 'first-request', language: 'ko' } as const;
  const mine = { subject: '환불 문의', body: '제가 고친 내용' };

  it('is there after a restart, until it is sent; undone, it is there again', () => {
    const id = claimed(/OpenAI/);
    test.app['cases.keepLetter']({ case: id, ...place, written: mine });
    restart();
    expect(first(id, 'ko').kept).toEqual(mine);
    expect(first(id, 'en').kept).toBeNull();
    const sent: CaseEvent[] = [
      { kind: 'letter-kept', on: '2026-11-01', ...place, ...mine },
      {
        kind: 'contacted',
        on: '2026-11-01',
        purpose: 'first-request',
        whom: 'merchant',
        contact: {
          channel: 'chat',
          on: '2026-11-01',
          time: null,
          who: '',
          ticket: '',
          said: '',
          promised: '',
          followUpOn: null,
        },
      },
    ];
    test.app['cases.logTogether']({ case: id, events: sent });
    expect(first(id, 'ko').kept).toBeNull();
    test.app['cases.undo']({ case: id });
    expect(first(id, 'ko').kept).toEqual(mine);
    test.app['cases.keepLetter']({ case: id, ...place, written: null });
    expect(first(id, 'ko').kept).toBeNull();
    // What was begun after it was sent is newer than what is undone.
    test.app['cases.logTogether']({ case: id, events: sent });
    const newer = { subject: '다시 문의', body: '그 뒤에 새로 쓴 내용' };
    test.app['cases.keepLetter']({ case: id, ...place, written: newer });
    test.app['cases.undo']({ case: id });
    expect(test.app['cases.get']({ case: id }).letters).toEqual([]);
    expect(first(id, 'ko').kept).toEqual(newer);
  });
});

describe('the way on', () => {
  const talked = {
    channel: 'chat',
    time: '10:00',
    who: '',
    ticket: '88',
    said: '친절했음',
    promised: '',
    followUpOn: null,
  } as const;

  it('is the same before the answer is logged and after it', () => {
    const id = claimed(/OpenAI/);
    const log = (event: CaseEvent) => test.app['cases.log']({ case: id, event });
    const contact = { ...talked, on: '2026-11-01' };
    log({ kind: 'contacted', on: '2026-11-01', purpose: 'first-request', whom: 'merchant', contact });
    for (const answer of ['refuses', 'used-credit', 'promised', 'asks-more', 'no-answer', 'other'] as const) {
      const told = test.app['cases.get']({ case: id }).answers[answer];
      const { next } = log({ kind: 'answered', on: '2026-11-01', answer, contact, amount: null });
      expect(told).toEqual({ say: next.say, more: next.more });
      test.app['cases.undo']({ case: id });
    }
  });

  it('quotes their words and no note, and offers what is to be sent', () => {
    const id = claimed(/OpenAI/);
    const contact = { ...talked, on: '2026-11-01' };
    const log = (event: CaseEvent) => test.app['cases.log']({ case: id, event });
    log({ kind: 'contacted', on: '2026-11-01', purpose: 'first-request', whom: 'merchant', contact });
    const quoted = '7일이 지나 환불이 어렵습니다.';
    const { next } = log({
      kind: 'answered',
      on: '2026-11-01',
      answer: 'refuses',
      contact,
      amount: null,
      quoted,
    });
    expect(next.deeds[0]).toMatchObject({ deed: 'write-letter', letter: 'escalation' });
    const letter = test.app['cases.letter']({ case: id, letter: 'escalation', language: 'ko' });
    expect(letter.body).toContain(`안내해 주신 사유는 다음과 같습니다: “${quoted}”`);
    expect(letter.body).not.toContain('친절했음');
    expect(letter.where[0]).toMatchObject({ id: 'letters.where.again', values: { ticket: '88' } });
  });
});

describe('where a letter goes', () => {
  it('is told with its source, and where it can be found when nobody is known', () => {
    const id = claimed(/OpenAI/);
    const [place] = first(id, 'ko').places;
    expect(place).toMatchObject({ id: 'openai-chat', url: 'https://help.openai.com' });
    expect(place?.source.confidence).toBe('secondary');
    const gym = first(claimed(/gym/i), 'ko');
    expect(gym.places).toEqual([]);
    expect(gym.where.map((said) => said.id)).toEqual(['letters.where.merchant']);
    const issuer = test.app['cases.letter']({ case: id, letter: 'issuer-statement', language: 'en' });
    expect(issuer.places.map((one) => one.id)).toEqual(['us-chase']);
  });
});

describe('the guide', () => {
  const ticked = () => test.app['guide.ticked']({}).filter(({ done }) => done);

  it('ticks what the case shows, says so, and takes the word of the person over it', () => {
    expect(ticked()).toEqual([]);
    const id = claimed(/OpenAI/);
    // What the statement shows already needs no tick by hand; what nobody looked at does.
    const items = ticked().map(({ item }) => item);
    expect(items).toEqual(expect.arrayContaining(['check-posted', 'proof-reason']));
    expect(items).not.toContain('check-causes');
    expect(items).not.toContain('check-currency');
    const contact = {
      channel: 'chat', on: '2026-11-01', time: null, who: '', ticket: '88', said: '', promised: '', followUpOn: null,
    } as const; // prettier-ignore
    const event: CaseEvent = {
      kind: 'contacted',
      on: '2026-11-01',
      purpose: 'first-request',
      whom: 'merchant',
      contact,
    };
    test.app['cases.log']({ case: id, event });
    const known = ticked().find(({ item }) => item === 'ask-logged');
    expect(known?.known).toEqual({ case: id, merchant: 'OpenAI' });
    test.app['guide.tick']({ item: 'ask-logged', done: false });
    expect(ticked().map(({ item }) => item)).not.toContain('ask-logged');
    restart();
    expect(ticked().map(({ item }) => item)).not.toContain('ask-logged');
    // Ticked again it is what the case shows, not a word of its own.
    test.app['guide.tick']({ item: 'ask-logged', done: true });
    expect(ticked().find(({ item }) => item === 'ask-logged')?.known).not.toBeNull();
    test.app['guide.tick']({ item: 'prevent-alerts', done: true });
    expect(ticked().find(({ item }) => item === 'prevent-alerts')?.known).toBeNull();
    // What is taken back in the case is no longer shown.
    test.app['cases.undo']({ case: id });
    expect(ticked().map(({ item }) => item)).not.toContain('ask-logged');
  });
});
