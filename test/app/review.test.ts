import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import type { FlagSummary } from '../../shared/contract/review.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';
import { problemOf } from '../support/problem.ts';

type Line = readonly [day: string, text: string, amount: number];

const months = ['03', '04', '05', '06', '07', '08', '09', '10'];
const PLAN: readonly Line[] = months.map((month) => [`2026-${month}-14`, 'OPENAI *CHATGPT', -22]);
const TWICE: readonly Line[] = [...PLAN, ['2026-10-15', 'OPENAI *CHATGPT', -22]];
const HOTEL: readonly Line[] = [
  ['2026-09-20', 'HARBOR PINE HOTEL', -321.17],
  ['2026-09-20', 'HARBOR PINE HOTEL', -321.17],
];
const BACK: Line = ['2026-10-28', 'OPENAI *CHATGPT', 22];

const CARD = 'Chase1234_Activity.CSV';
const LATER = 'Chase1234_Activity (2).CSV';
const en = createSpeaker('en');

let test: TestApp;
beforeEach(() => {
  test = openApp();
});

function flagAt(merchant: string): FlagSummary {
  const flag = test.app['flags.list']({}).find((each) => each.merchant === merchant);
  if (!flag) throw new Error(`no flag at ${merchant}`);
  return flag;
}

function news(merchant: string): string[] {
  return flagAt(merchant).news.map((said) => en.tell(said));
}

describe('the list of flags', () => {
  it('is worst first by money, whatever the certainty', () => {
    test.drop({ [CARD]: chaseCard([...TWICE, ...HOTEL]) });
    const list = test.app['flags.list']({});
    expect(list.map(({ merchant }) => merchant)).toEqual(['Harbor Pine Hotel', 'OpenAI']);
    expect(list[1]?.score).toBeGreaterThan(list[0]?.score ?? 1);
  });
});

describe('a decision', () => {
  it('takes the flag out of the queue, and its undo brings it back', () => {
    test.drop({ [CARD]: chaseCard(TWICE) });
    const { id, score } = flagAt('OpenAI');
    const deed = test.app['review.decide']({ flags: [id], verdict: 'claimed', note: 'wrote to them' });
    expect(deed).toMatchObject({ verdict: 'claimed', merchant: 'OpenAI', flags: 1 });
    expect(flagAt('OpenAI')).toMatchObject({
      id,
      waits: false,
      decision: { verdict: 'claimed', note: 'wrote to them', why: null, until: null },
    });
    const { cases, ...last } = deed;
    expect(cases.opened).toHaveLength(1);
    expect(test.app['review.last']({})).toEqual(last);
    expect(test.app['review.undo']({})).toEqual({ ...last, cases: { opened: [], kept: [] } });
    expect(flagAt('OpenAI')).toMatchObject({ id, score, waits: true, decision: null });
    expect(test.app['review.last']({})).toBeNull();
    expect(problemOf(() => test.app['review.undo']({}))).toBe('problems.nothingToUndo');
    expect(test.events.filter(({ type }) => type === 'ledger-changed')).toHaveLength(3);
  });

  it('of several flags is one deed and is undone as one', () => {
    test.drop({ [CARD]: chaseCard([...TWICE, ...HOTEL]) });
    const flags = test.app['flags.list']({}).map(({ id }) => id);
    expect(test.app['review.decide']({ flags: [...flags, ...flags], verdict: 'mine' }).flags).toBe(2);
    expect(test.app['flags.list']({}).some(({ waits }) => waits)).toBe(false);
    test.app['review.undo']({});
    expect(test.app['flags.list']({}).every(({ waits }) => waits)).toBe(true);
  });

  it('gives way to the next one, which the undo takes back to it', () => {
    test.drop({ [CARD]: chaseCard(TWICE) });
    const { id } = flagAt('OpenAI');
    test.app['review.decide']({ flags: [id], verdict: 'claimed' });
    test.app['review.decide']({ flags: [id], verdict: 'mine', why: 'two-plans' });
    expect(flagAt('OpenAI').decision).toMatchObject({ verdict: 'mine', why: 'two-plans' });
    test.app['review.undo']({});
    expect(flagAt('OpenAI').decision).toMatchObject({ verdict: 'claimed', why: null });
  });

  it('can be taken back by name, whatever was done since, and only once', () => {
    test.drop({ [CARD]: chaseCard([...TWICE, ...HOTEL]) });
    const { id } = test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' });
    test.app['review.decide']({ flags: [flagAt('Harbor Pine Hotel').id], verdict: 'claimed' });
    expect(test.app['review.undo']({ deed: id }).merchant).toBe('OpenAI');
    expect(flagAt('OpenAI').waits).toBe(true);
    expect(flagAt('Harbor Pine Hotel').waits).toBe(false);
    expect(problemOf(() => test.app['review.undo']({ deed: id }))).toBe('problems.nothingToUndo');
  });

  it('can be undone after a restart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recoup-review-'));
    try {
      const file = join(folder, 'recoup.sqlite');
      test = openApp(file);
      test.drop({ [CARD]: chaseCard([...TWICE, ...HOTEL]) });
      test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' });
      test.app['review.decide']({ flags: [flagAt('Harbor Pine Hotel').id], verdict: 'mine' });
      test.db.close();
      test = openApp(file);
      expect(test.app['review.undo']({})).toMatchObject({ merchant: 'Harbor Pine Hotel' });
      expect(flagAt('Harbor Pine Hotel').waits).toBe(true);
      expect(flagAt('OpenAI').decision?.verdict).toBe('claimed');
      test.db.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is refused as a whole where one flag is gone', () => {
    test.drop({ [CARD]: chaseCard(TWICE) });
    const { id } = flagAt('OpenAI');
    expect(problemOf(() => test.app['review.decide']({ flags: [id, 99], verdict: 'mine' }))).toBe(
      'problems.flagGone',
    );
    expect(flagAt('OpenAI').decision).toBeNull();
    expect(problemOf(() => test.app['review.flag']({ flag: 99 }))).toBe('problems.flagGone');
  });

  it('stands again when its import was undone and comes back, and meanwhile is not seen', () => {
    test.drop({ [CARD]: chaseCard(TWICE) });
    test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' });
    const [imported] = test.app['imports.list']({});
    test.app['imports.undo']({ import: imported?.import ?? 0 });
    expect(test.app['flags.list']({})).toEqual([]);
    test.drop({ [LATER]: chaseCard([...TWICE, ...HOTEL]) });
    expect(test.newFlags()).toBe(1);
    expect(flagAt('OpenAI')).toMatchObject({ waits: false, news: [], decision: { verdict: 'claimed' } });
  });
});

describe('"not sure"', () => {
  beforeEach(() => test.drop({ [CARD]: chaseCard(TWICE) }));

  it('comes back in a week, or on the day that was named, also while the app stays open', () => {
    const { id } = flagAt('OpenAI');
    test.app['review.decide']({ flags: [id], verdict: 'later' });
    expect(flagAt('OpenAI').decision?.until).toBe('2026-11-08');
    test.app['review.decide']({ flags: [id], verdict: 'later', until: '2026-11-20' });
    test.at('2026-11-19');
    expect(flagAt('OpenAI').waits).toBe(false);
    test.at('2026-11-20');
    expect(flagAt('OpenAI').waits).toBe(true);
    expect(news('OpenAI')).toEqual(['You wanted to look at this again on Fri, Nov 20, 2026']);
    expect(test.app['review.flag']({ flag: id }).flag.news).toHaveLength(1);
    expect(test.app['review.result']({})).toMatchObject({
      open: { flags: 1 },
      decided: { later: { flags: 0 } },
    });
  });

  it('must name a day to come', () => {
    const { id } = flagAt('OpenAI');
    const decide = () => test.app['review.decide']({ flags: [id], verdict: 'later', until: '2026-11-01' });
    expect(problemOf(decide)).toBe('problems.laterIsPast');
  });
});

describe('"already refunded"', () => {
  it('takes a credit for one flag only', () => {
    const hotel = ['2026-08-03', 'HARBOR HOTEL', -418.36] as const;
    test.drop({ [CARD]: chaseCard([...TWICE, hotel, hotel, ['2026-10-30', 'SOMEBODY ELSE', 22]]) });
    const flags = test.app['flags.list']({}).map(({ id }) => id);
    expect(flags).toHaveLength(2);
    const credit = flagAt('OpenAI').charges[0]?.id ?? 0;
    expect(
      problemOf(() => test.app['review.decide']({ flags, verdict: 'refunded', credits: [credit] })),
    ).toBe('problems.creditForOne');
  });

  it('needs the credit, which must be one', () => {
    test.drop({ [CARD]: chaseCard([...TWICE, ['2026-10-30', 'SOMEBODY ELSE', 22]]) });
    const { id, charges } = flagAt('OpenAI');
    const decide = (credits: number[]) =>
      test.app['review.decide']({ flags: [id], verdict: 'refunded', credits });
    expect(problemOf(() => decide([]))).toBe('problems.creditMissing');
    expect(problemOf(() => decide([charges[0]?.id ?? 0]))).toBe('problems.creditMissing');
    expect(problemOf(() => decide([999]))).toBe('problems.creditGone');
    const [credit] = test.app['review.flag']({ flag: id }).credits;
    expect(credit?.description).toBe('SOMEBODY ELSE');
    decide([credit?.id ?? 0]);
    expect(flagAt('OpenAI')).toMatchObject({ waits: false, decision: { verdict: 'refunded' } });
  });

  it('needs none where the search found it, and tells when that credit goes', () => {
    test.drop({ [CARD]: chaseCard(TWICE), [LATER]: chaseCard([BACK]) });
    const { id, status } = flagAt('OpenAI');
    expect(status).toBe('refunded');
    test.app['review.decide']({ flags: [id], verdict: 'refunded' });
    const [later] = test.app['imports.list']({});
    test.app['imports.undo']({ import: later?.import ?? 0 });
    expect(flagAt('OpenAI').waits).toBe(true);
    expect(news('OpenAI')).toEqual([
      'The credit of $22.00 on Wed, Oct 28, 2026 is no longer among your charges',
    ]);
    test.drop({ [LATER]: chaseCard([BACK]) });
    expect(flagAt('OpenAI')).toMatchObject({ waits: false, news: [] });
  });
});

describe('new facts', () => {
  it('settle a claim by a later credit, and tell of it without asking again', () => {
    test.drop({ [CARD]: chaseCard(TWICE) });
    test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' });
    test.drop({ [LATER]: chaseCard([BACK]) });
    expect(flagAt('OpenAI')).toMatchObject({ status: 'refunded', waits: false });
    expect(news('OpenAI')).toEqual(['$22.00 came back on Wed, Oct 28, 2026 since you decided']);
    test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' });
    expect(news('OpenAI')).toEqual([]);
  });

  it('ask again where the group grew, name the new charge, and rest once it was decided', () => {
    const place = 'Harbor Pine Hotel';
    test.drop({ [CARD]: chaseCard([...TWICE, ...HOTEL]) });
    test.app['review.decide']({ flags: [flagAt(place).id], verdict: 'mine' });
    test.drop({ [LATER]: chaseCard([...HOTEL, ['2026-09-20', 'HARBOR PINE HOTEL', -321.17]]) });
    const grown = flagAt(place);
    expect(grown.charges).toHaveLength(3);
    expect(grown.waits).toBe(true);
    const [row] = test.app['timeline.page']({ filter: {}, month: '2026-09', offset: 0, limit: 1 });
    expect(row?.mark).toMatchObject({ flag: grown.id, verdict: null });
    expect(news(place)).toEqual(['A further charge of $321.17 on Sun, Sep 20, 2026 since you decided']);
    test.app['review.decide']({ flags: [grown.id], verdict: 'mine' });
    expect(flagAt(place)).toMatchObject({ waits: false, news: [] });
  });

  it('leave a claim in the list that the search no longer finds, as dissolved', () => {
    test.drop({ [CARD]: chaseCard(TWICE.slice(0, -1)), [LATER]: chaseCard(TWICE.slice(-1)) });
    test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' });
    const [later] = test.app['imports.list']({});
    test.app['imports.undo']({ import: later?.import ?? 0 });
    expect(flagAt('OpenAI')).toMatchObject({
      status: 'dissolved',
      waits: false,
      charges: [{ day: '2026-10-14' }],
      recoverable: { minor: 0 },
    });
    expect(test.app['timeline.outline']({ filter: {} }).flagged).toBe(0);
    expect(test.app['review.result']({}).decided.claimed).toEqual({ flags: 1, sums: [] });
    test.drop({ [LATER]: chaseCard(TWICE.slice(-1)) });
    expect(test.app['flags.list']({})).toHaveLength(1);
    expect(flagAt('OpenAI')).toMatchObject({ status: 'open', waits: false, news: [] });
  });
});

describe('flags of other kinds', () => {
  const plans = (...of: string[]): Line[] =>
    of.flatMap((month): Line[] => [
      [`2026-${month}-14`, 'OPENAI *CHATGPT', -22],
      [`2026-${month}-20`, 'OPENAI *CHATGPT', -200],
    ]);

  it('are decided like the others, and two plans that are both wanted are not asked about every month', () => {
    test.drop({ [CARD]: chaseCard(plans(...months.slice(0, -1))) });
    const { id, kind } = flagAt('OpenAI');
    expect(kind).toBe('parallel-subscriptions');
    expect(test.app['review.result']({}).others).toEqual({ decided: 0, open: 1, claimed: [] });
    test.app['review.decide']({ flags: [id], verdict: 'mine', why: 'two-plans' });
    expect(test.app['review.result']({}).others).toEqual({ decided: 1, open: 0, claimed: [] });
    expect(test.app['review.lessons']({})).toEqual([]);
    test.drop({ [LATER]: chaseCard(plans('10')) });
    const { charges, waits, decision } = flagAt('OpenAI');
    expect(charges.map(({ day }) => day)).toEqual(['2026-10-14', '2026-10-20']);
    expect({ waits, verdict: decision?.verdict }).toEqual({ waits: false, verdict: 'mine' });
    expect(test.app['timeline.outline']({ filter: {} }).flagged).toBe(0);
  });
});

describe('a flag of another kind that is asked about', () => {
  it('counts in the result with its money, apart from what was charged twice', () => {
    const dear = months.slice(3).map((month): Line => [`2026-${month}-02`, 'NETFLIX.COM', -17.99]);
    const cheap = months.slice(0, 3).map((month): Line => [`2026-${month}-02`, 'NETFLIX.COM', -15.49]);
    test.drop({ [CARD]: chaseCard([...cheap, ...dear]) });
    const { id, kind, recoverable } = flagAt('Netflix');
    expect(kind).toBe('price-step');
    test.app['review.decide']({ flags: [id], verdict: 'claimed' });
    const { decided, others } = test.app['review.result']({});
    expect(decided.claimed.flags).toBe(0);
    expect(others).toEqual({ decided: 1, open: 0, claimed: [recoverable] });
  });
});

describe('a decided flag that lost one of its charges', () => {
  it('stays decided, and is shown as the search sees it now', () => {
    const place = 'Harbor Pine Hotel';
    test.drop({ [CARD]: chaseCard(HOTEL) });
    const { score } = flagAt(place);
    test.drop({ [LATER]: chaseCard([...HOTEL, ...HOTEL.slice(1)]) });
    expect(flagAt(place).score).not.toBe(score);
    test.app['review.decide']({ flags: [flagAt(place).id], verdict: 'claimed' });
    const [later] = test.app['imports.list']({});
    test.app['imports.undo']({ import: later?.import ?? 0 });
    expect(flagAt(place)).toMatchObject({ waits: false, news: [], score, recoverable: { minor: 32117 } });
  });
});

describe('the timeline', () => {
  it('keeps a quiet mark on what is owed, and counts and filters it no more', () => {
    test.drop({ [CARD]: chaseCard([...TWICE, ...HOTEL]) });
    test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'mine' });
    test.app['review.decide']({ flags: [flagAt('Harbor Pine Hotel').id], verdict: 'claimed' });
    expect(test.app['timeline.outline']({ filter: {} }).flagged).toBe(2);
    expect(test.app['timeline.outline']({ filter: { flagged: true } }).count).toBe(2);
    const page = test.app['timeline.page']({ filter: {}, month: '2026-10', offset: 0, limit: 9 });
    expect(page.map(({ mark }) => mark?.verdict)).toEqual(['mine', 'mine']);
  });
});

describe('one flag', () => {
  it('is shown with its lines, its merchant around it, and what may explain it', () => {
    test.drop({ [CARD]: chaseCard([...TWICE, BACK, ['2026-10-20', 'CORNER BAKERY', -8]]) });
    const { id, charges, refunds } = flagAt('OpenAI');
    const detail = test.app['review.flag']({ flag: id });
    expect(detail.flag.charges.map((charge) => charge.id)).toEqual(charges.map((charge) => charge.id));
    expect(detail.accounts.map(({ name }) => name)).toEqual(['Chase card ··1234']);
    expect(detail.sightings.map(({ charge }) => charge)).toEqual(
      [...charges, ...refunds].map((charge) => charge.id),
    );
    expect(detail.sightings[0]?.sightings[0]).toMatchObject({ file: CARD, line: 9 });
    expect(new Set(detail.around.map(({ merchant }) => merchant))).toEqual(new Set(['OpenAI']));
    expect(detail.around.map(({ day }) => day)).toEqual(
      [...TWICE, BACK]
        .map(([day]) => day)
        .filter((day) => day >= '2026-04-14')
        .toSorted()
        .toReversed(),
    );
    expect(detail.hypotheses.filter(({ standing }) => standing === 'leading')).toHaveLength(1);
    expect(detail.credits.map((credit) => credit.day)).toEqual(['2026-10-28']);
    expect(detail.alike).toEqual([]);
  });
});

describe('the result', () => {
  it('counts what was decided and what is left, with the money in it', () => {
    test.drop({ [CARD]: chaseCard([...TWICE, BACK, ...HOTEL]) });
    const usd = (minor: number) => [{ minor, currency: 'USD' }];
    expect(test.app['review.result']({})).toMatchObject({
      open: { flags: 1, sums: usd(32117) },
      settled: { flags: 1, sums: usd(2200) },
      charges: 12,
    });
    test.app['review.decide']({ flags: [flagAt('Harbor Pine Hotel').id], verdict: 'claimed' });
    test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'refunded' });
    expect(test.app['review.result']({})).toMatchObject({
      decided: { claimed: { flags: 1, sums: usd(32117) }, refunded: { flags: 1, sums: usd(2200) } },
      open: { flags: 0, sums: [] },
      settled: { flags: 0, sums: [] },
    });
  });

  it('no longer counts as money to get back what was claimed and came back', () => {
    test.drop({ [CARD]: chaseCard(TWICE) });
    test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' });
    expect(test.app['review.result']({}).decided.claimed.sums).toHaveLength(1);
    test.drop({ [LATER]: chaseCard([BACK]) });
    expect(test.app['review.result']({}).claims).toMatchObject({
      returned: [{ minor: 2200, currency: 'USD' }],
      remaining: [],
    });
  });
});

describe('the id of a flag', () => {
  it('is never given to another one, also when an undo took all flags in between', () => {
    test.drop({ [CARD]: chaseCard(TWICE) });
    const { id } = flagAt('OpenAI');
    test.app['imports.undo']({ import: test.app['imports.list']({})[0]?.import ?? 0 });
    test.drop({ [CARD]: chaseCard(HOTEL) });
    expect(flagAt('Harbor Pine Hotel').id).toBeGreaterThan(id);
    expect(problemOf(() => test.app['review.decide']({ flags: [id], verdict: 'mine' }))).toBe(
      'problems.flagGone',
    );
  });
});

describe('lessons', () => {
  /** On each of these days two charges of one price, which is another one each time. */
  const cups = (...days: string[]): Line[] =>
    days.flatMap((day, index): Line[] => [
      [day, 'PAPER LANTERN STUDIO', -137.41 - 11 * index],
      [day, 'PAPER LANTERN STUDIO', -137.41 - 11 * index],
    ]);

  const scoreOf = (day: string): number =>
    test.app['flags.list']({}).find(({ charges }) => charges[0]?.day === day)?.score ?? 0;

  it('lower the next flag at the place, visibly, and are taken back in one step', () => {
    test.drop({ [CARD]: chaseCard(cups('2026-03-03', '2026-05-09', '2026-07-21', '2026-09-12')) });
    const before = scoreOf('2026-09-12');
    const flags = test.app['flags.list']({}).filter(({ charges }) => charges[0]?.day !== '2026-09-12');
    expect(flags).toHaveLength(3);
    const shown = new Map<number, number>();
    const scores = flags.map(({ id }) => {
      shown.set(id, test.app['review.flag']({ flag: id }).flag.score);
      test.app['review.decide']({ flags: [id], verdict: 'mine', why: 'bought-twice' });
      return scoreOf('2026-09-12');
    });
    expect(scores.toSorted((one, other) => other - one)).toEqual(scores);
    expect(scores[2]).toBeLessThan(before - 0.2);
    const [lesson, ...others] = test.app['review.lessons']({});
    expect(others).toEqual([]);
    expect(lesson).toMatchObject({ merchant: 'Paper Lantern Studio', count: 3, weighs: true });
    const waiting = test.app['flags.list']({}).find(({ waits }) => waits);
    const reasons = test.app['review.flag']({ flag: waiting?.id ?? 0 }).flag.reasons.map(
      ({ said }) => said.id,
    );
    expect(reasons).toContain('reasons.bothYours');

    // What was decided is shown as it was decided: its own answer is no evidence against it.
    for (const [id, score] of shown) {
      expect(test.app['review.flag']({ flag: id }).flag.score).toBe(score);
    }

    const [silent] = test.app['review.weigh']({ key: lesson?.key ?? '', weighs: false });
    expect(silent).toMatchObject({ count: 3, weighs: false });
    expect(scoreOf('2026-09-12')).toBe(before);
    expect(test.app['flags.list']({}).filter(({ waits }) => waits)).toHaveLength(1);
    test.app['review.weigh']({ key: lesson?.key ?? '', weighs: true });
    expect(scoreOf('2026-09-12')).toBe(scores[2]);
    for (const score of [scores[1], scores[0], before]) {
      test.app['review.undo']({});
      expect(scoreOf('2026-09-12')).toBe(score);
    }
  });

  it('are not learned anew where they were taken back, and are forgotten with the undo', () => {
    test.drop({ [CARD]: chaseCard(cups('2026-03-03', '2026-05-09', '2026-09-12')) });
    const [first, second] = test.app['flags.list']({});
    const before = scoreOf('2026-09-12');
    test.app['review.decide']({ flags: [first?.id ?? 0], verdict: 'mine' });
    const [lesson] = test.app['review.lessons']({});
    test.app['review.weigh']({ key: lesson?.key ?? '', weighs: false });
    test.app['review.decide']({ flags: [second?.id ?? 0], verdict: 'mine' });
    expect(test.app['review.lessons']({})).toMatchObject([{ count: 2, weighs: false }]);
    test.app['review.undo']({});
    test.app['review.undo']({});
    expect(test.app['review.lessons']({})).toEqual([]);
    expect(scoreOf('2026-09-12')).toBe(before);
  });

  it('are not given by a decision that a later one over the same charges replaced', () => {
    test.drop({ [CARD]: chaseCard(cups('2026-03-03', '2026-09-12')) });
    const before = scoreOf('2026-09-12');
    const flag = test.app['flags.list']({}).find(({ charges }) => charges[0]?.day === '2026-03-03');
    test.app['review.decide']({ flags: [flag?.id ?? 0], verdict: 'mine' });
    expect(scoreOf('2026-09-12')).toBeLessThan(before);
    test.app['review.decide']({ flags: [flag?.id ?? 0], verdict: 'claimed' });
    expect(test.app['review.lessons']({})).toEqual([]);
    expect(scoreOf('2026-09-12')).toBe(before);
  });

  it('stay taken back when an undo brings back an earlier answer', () => {
    test.drop({ [CARD]: chaseCard(cups('2026-03-03', '2026-09-12')) });
    const [flag] = test.app['flags.list']({});
    const decide = (why: 'bought-twice' | 'other-person') =>
      test.app['review.decide']({ flags: [flag?.id ?? 0], verdict: 'mine', why });
    decide('bought-twice');
    decide('other-person');
    const [lesson] = test.app['review.lessons']({});
    test.app['review.weigh']({ key: lesson?.key ?? '', weighs: false });
    test.app['review.undo']({});
    expect(test.app['review.lessons']({})).toMatchObject([{ count: 1, weighs: false }]);
  });
});
