import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { followClaims } from '../../main/app/compare.ts';
import type { CaseEvent, Contact } from '../../shared/case/event.ts';
import type { FlagSummary } from '../../shared/contract/review.ts';
import { addDays } from '../../shared/day.ts';
import { Problem } from '../../shared/problem.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';

const CARD = 'Chase1234_Activity.CSV';
const STATEMENT = chaseCard([
  ['2026-08-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-09-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-15', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-03', 'HARBOR PINE HOTEL', -321.17],
  ['2026-10-03', 'HARBOR PINE HOTEL', -321.17],
]);

let test: TestApp;

beforeEach(() => {
  test = openApp();
  test.drop({ [CARD]: STATEMENT });
});

function flagAt(merchant: string, app: TestApp = test): FlagSummary {
  const flag = app.app['flags.list']({}).find((one) => one.merchant.includes(merchant));
  if (!flag) throw new Error(`no flag at ${merchant}`);
  return flag;
}

function claim(merchant = 'OpenAI'): number {
  const { cases } = test.app['review.decide']({ flags: [flagAt(merchant).id], verdict: 'claimed' });
  const [id] = cases.opened;
  if (id === undefined) throw new Error('no case was opened');
  return id;
}

const NOTED: CaseEvent = { kind: 'noted', on: '2026-11-01', note: 'the second invoice has the same number' };

const MESSAGE: Contact = {
  channel: 'chat',
  on: '2026-11-01',
  time: '12:00',
  who: '',
  ticket: '',
  said: 'please refund one of the two',
  promised: '',
  followUpOn: null,
};

describe('"charged twice" in the review', () => {
  it('opens a case that claims the second charge, as one with the decision', () => {
    const id = claim();
    const opened = test.app['cases.get']({ case: id });
    expect(opened.merchant).toBe('OpenAI');
    expect(opened.reason).toBe('charged-twice');
    expect(opened.owed?.now?.day).toBe('2026-10-14');
    expect(opened.charges.map(({ now }) => now?.day)).toEqual(['2026-10-15']);
    expect(opened.outcome.atStake).toEqual({ minor: 2200, currency: 'USD' });
    expect(opened.history.map(({ recorded }) => recorded.event.kind)).toEqual(['opened']);
    expect(flagAt('OpenAI').case).toBe(id);
    expect(flagAt('Harbor').case).toBeNull();
  });

  it('marks the claimed line of the timeline, and the one that is owed as such', () => {
    const id = claim();
    const rows = test.app['timeline.page']({ filter: {}, month: '2026-10', offset: 0, limit: 50 });
    expect(rows.filter((row) => row.case !== null).map((row) => [row.day, row.case])).toEqual([
      ['2026-10-15', { id, part: 'claimed' }],
      ['2026-10-14', { id, part: 'owed' }],
    ]);
  });

  it('opens one case for each of several flags', () => {
    const flags = [flagAt('OpenAI').id, flagAt('Harbor').id];
    expect(test.app['review.decide']({ flags, verdict: 'claimed' }).cases.opened).toHaveLength(2);
    expect(
      test.app['cases.list']({})
        .cases.map(({ merchant }) => merchant)
        .toSorted(),
    ).toHaveLength(2);
  });

  it('is taken back with its case while nothing else was logged', () => {
    const id = claim();
    expect(test.app['review.undo']({}).cases).toEqual({ opened: [], kept: [] });
    expect(test.app['cases.list']({}).cases).toEqual([]);
    expect(flagAt('OpenAI')).toMatchObject({ case: null, waits: true });
    expect(() => test.app['cases.get']({ case: id })).toThrow(new Problem({ id: 'problems.caseGone' }));
  });

  it('leaves a case in which more was logged, and says so', () => {
    const id = claim();
    test.app['cases.log']({ case: id, event: NOTED });
    expect(test.app['review.undo']({}).cases).toEqual({ opened: [], kept: [id] });
    expect(test.app['cases.get']({ case: id }).state).not.toBe('closed');
    expect(flagAt('OpenAI').case).toBe(id);
  });

  it('goes on in the case that stayed when it is said again', () => {
    const id = claim();
    test.app['cases.log']({ case: id, event: NOTED });
    test.app['review.undo']({});
    expect(
      test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' }).cases.opened,
    ).toEqual([]);
    expect(test.app['cases.list']({}).cases.map((one) => one.id)).toEqual([id]);
    expect(test.app['review.undo']({}).cases.kept).toEqual([id]);
  });

  it('is replaced by another answer, which takes the case along; its undo brings the case back', () => {
    const id = claim();
    expect(test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'mine' }).cases.kept).toEqual(
      [],
    );
    expect(test.app['cases.list']({}).cases).toEqual([]);
    expect(test.app['review.undo']({}).cases.opened).toEqual([id]);
    expect(test.app['cases.list']({}).cases.map((one) => one.id)).toEqual([id]);
    expect(flagAt('OpenAI').decision?.verdict).toBe('claimed');
  });

  it('is not undone from within the case, where the review would go on to show it', () => {
    const id = claim();
    expect(test.app['cases.get']({ case: id }).undo).toBeNull();
    expect(() => test.app['cases.undo']({ case: id })).toThrow(new Problem({ id: 'problems.caseOfReview' }));
    test.app['cases.log']({ case: id, event: NOTED });
    expect(test.app['cases.undo']({ case: id })?.history.at(-1)?.recorded.event.kind).toBe('undone');
    expect(test.app['cases.get']({ case: id }).undo).toBeNull();
  });

  it('does not touch a case that the person opened from the charge', () => {
    const charge = flagAt('OpenAI').charges[1]?.id ?? 0;
    const { claim: drafted } = test.app['cases.draft']({ charge, language: 'en' });
    const own = test.app['cases.open']({ claim: drafted, from: 'charge' });
    expect(
      test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' }).cases.opened,
    ).toEqual([]);
    expect(test.app['review.undo']({}).cases).toEqual({ opened: [], kept: [] });
    expect(test.app['cases.list']({}).cases.map(({ id }) => id)).toEqual([own.id]);
  });
});

describe('claims from before there were cases', () => {
  it('get their case once when the ledger is opened, of the day on which they were claimed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recoup-claims-'));
    try {
      const path = join(folder, 'recoup.sqlite');
      let app = openApp(path);
      app.drop({ [CARD]: STATEMENT });
      app.at('2026-10-20');
      app.app['review.decide']({ flags: [flagAt('OpenAI', app).id], verdict: 'claimed' });
      // As a version without cases left it.
      app.db.exec('DROP TRIGGER case_event_removed; DELETE FROM case_event; DELETE FROM case_charge');
      app.db.exec('DELETE FROM case_merchant; DELETE FROM case_amount; DELETE FROM case_file');
      app.db.close();
      app = openApp(path);
      const [opened, ...more] = app.app['cases.list']({}).cases;
      expect(more).toEqual([]);
      expect(opened).toMatchObject({ merchant: 'OpenAI', openedOn: '2026-10-20' });
      expect(flagAt('OpenAI', app).case).toBe(opened?.id);
      app.db.close();
      app = openApp(path);
      expect(app.app['cases.list']({}).cases).toHaveLength(1);
      app.db.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a long row of charges after a cancellation', () => {
  it('is one case, however many they are', () => {
    const weeks = Array.from({ length: 60 }, (_, week) => addDays('2025-09-01', 7 * week));
    test.drop({ 'weekly.CSV': chaseCard(weeks.map((day) => [day, 'RUSTLING LEAVES WEEKLY', -4.5])) });
    const { list } = test.app['subscriptions.list']({});
    const { key = '' } = list.find(({ merchant }) => /rustling/iu.test(merchant)) ?? {};
    test.app['subscriptions.cancel']({ key, on: '2025-09-10' });
    const opened = test.app['cases.get']({ case: claim('Rustling') });
    expect(opened.charges.length).toBeGreaterThan(50);
    expect(opened.reason).toBe('after-cancellation');
  });
});

describe('a claim that gets no case', () => {
  it('keeps no other claim from its own', () => {
    test.app['review.decide']({
      flags: [flagAt('Harbor').id, flagAt('OpenAI').id],
      verdict: 'claimed',
    });
    test.db.exec('DROP TRIGGER case_event_removed; DELETE FROM case_event; DELETE FROM case_charge');
    test.db.exec('DELETE FROM case_merchant; DELETE FROM case_amount; DELETE FROM case_file');
    const hotel = "NEW.body LIKE '%HARBOR PINE%'";
    test.db.exec(
      `CREATE TRIGGER fault BEFORE INSERT ON case_event WHEN ${hotel} BEGIN SELECT RAISE(ABORT, 'fault'); END`,
    );
    const logged: string[] = [];
    followClaims(test.db, new Date('2026-11-01T12:00:00Z'), (line) => logged.push(line));
    expect(test.app['cases.list']({}).cases.map(({ merchant }) => merchant)).toEqual(['OpenAI']);
    expect(logged).toHaveLength(1);
  });
});

describe('flags', () => {
  it('say until when they can be disputed, before there is a case', () => {
    const { limit } = flagAt('OpenAI');
    expect(limit?.until.localeCompare('2026-11-01')).toBe(1);
    expect(limit?.source.confidence).toBeTypeOf('string');
  });

  it('have no limit once they are owed', () => {
    test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'mine' });
    expect(flagAt('OpenAI').limit).toBeNull();
  });

  it('follow the route that the person names for the account', () => {
    const [account] = test.app['accounts.routes']({});
    const before = flagAt('OpenAI').limit?.rule;
    const told = { route: 'paypal', network: null, country: 'us' } as const;
    const routes = test.app['accounts.setRoute']({ account: account?.account ?? 0, ...told });
    expect(routes).toEqual([{ account: account?.account, ...told, told: true, networkAsked: true }]);
    expect(flagAt('OpenAI').limit?.rule).not.toBe(before);
  });

  it('apply perhaps while the card is guessed, and surely once the person named it', () => {
    const [guessed] = test.app['accounts.routes']({});
    const { account, route, country } = guessed ?? { account: 0, route: 'card', country: null };
    expect(guessed?.told).toBe(false);
    const { id: flag, limit } = flagAt('OpenAI');
    expect(limit?.applies).toBe('perhaps');
    expect(test.app['cases.draft']({ flag, language: 'en' }).claim.guessed).toBe(true);
    test.app['accounts.setRoute']({ account, route, network: 'mastercard', country: country ?? 'kr' });
    expect(flagAt('OpenAI').limit?.applies).toBe('surely');
    const claimed = test.app['cases.get']({ case: claim() });
    expect(claimed.claim.guessed).toBeUndefined();
    expect(claimed.limit?.applies).toBe('surely');
  });

  it('depend on the card while nobody named it, and are told in its open cases once it was in the review', () => {
    const open = claim('Harbor');
    const { id: flag, limit } = flagAt('OpenAI');
    expect(limit).toMatchObject({ applies: 'perhaps', byCard: true });
    expect(test.app['cases.get']({ case: open }).limit?.byCard).toBe(true);
    const [account] = test.app['accounts.routes']({});
    test.app['accounts.setBrand']({ account: account?.account ?? 0, network: 'visa' });
    expect(flagAt('OpenAI')).toMatchObject({ id: flag, limit: { byCard: false } });
    const { claim: told, limit: known } = test.app['cases.get']({ case: open });
    expect(told).toMatchObject({ network: 'visa', networkAsked: true });
    expect(known?.byCard).toBe(false);
  });

  it('of all open cases of a card follow the logo that was named in one of them', () => {
    const [first, second] = [claim('Harbor'), claim('OpenAI')];
    const { claim: before } = test.app['cases.get']({ case: first });
    const event = {
      kind: 'claim-changed',
      on: '2026-11-01',
      claim: { ...before, network: 'jcb', networkAsked: true },
    } as const;
    test.app['cases.log']({ case: first, event });
    expect(test.app['cases.get']({ case: second }).claim).toMatchObject({
      network: 'jcb',
      networkAsked: true,
    });
    expect(test.app['cases.get']({ case: second }).history).toHaveLength(2);
  });

  it.each(['mastercard', null] as const)(
    'follow the logo that was named in a case of the same card (%s), which is not asked again',
    (network) => {
      const first = claim('Harbor');
      const { claim: before } = test.app['cases.get']({ case: first });
      test.app['cases.log']({
        case: first,
        event: {
          kind: 'claim-changed',
          on: '2026-11-01',
          claim: { ...before, network, networkAsked: true },
        },
      });
      expect(test.app['accounts.routes']({})).toMatchObject([{ network, told: false, networkAsked: true }]);
      const { claim: next } = test.app['cases.get']({ case: claim('OpenAI') });
      // The country is still a guess.
      expect(next).toMatchObject({ network, networkAsked: true, guessed: true });
    },
  );

  it('have the limit of their case, which ends with filing', () => {
    const id = claim();
    expect(flagAt('OpenAI').limit).toEqual(test.app['cases.get']({ case: id }).limit);
    const filed = {
      kind: 'filed',
      on: '2026-11-01',
      with: 'issuer',
      inquiry: false,
      reference: '',
      form: 'written',
      note: '',
    } as const;
    test.app['cases.log']({ case: id, event: { ...filed } });
    expect(flagAt('OpenAI').limit).toBeNull();
  });
});

it('keeps a message as it was logged', () => {
  const id = claim();
  const event: CaseEvent = {
    kind: 'contacted',
    on: '2026-11-01',
    purpose: 'first-request',
    whom: 'merchant',
    contact: MESSAGE,
  };
  const { contacts, state } = test.app['cases.log']({ case: id, event });
  expect(contacts.map(({ contact }) => contact)).toEqual([MESSAGE]);
  expect(state).toBe('awaiting-merchant');
});

describe('money that a case took', () => {
  const BACK = chaseCard([['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]);
  const usd = (dollars: number) => ({ minor: dollars * 100, currency: 'USD' });

  function settled(): number {
    const id = claim();
    test.drop({ 'next.CSV': BACK });
    const [found] = test.app['cases.get']({ case: id }).found;
    expect(flagAt('OpenAI')).toMatchObject({ status: 'refunded', news: [{ id: 'review.news.credit' }] });
    test.app['cases.settle']({ case: id, charge: found?.row.id ?? 0 });
    return id;
  }

  it('is no news to the decision any more, and is again when that is undone', () => {
    const id = settled();
    expect(flagAt('OpenAI')).toMatchObject({ status: 'refunded', news: [], waits: false, case: id });
    test.app['cases.undo']({ case: id });
    expect(flagAt('OpenAI').news).toHaveLength(1);
    test.app['review.undo']({});
    test.app['review.decide']({ flags: [flagAt('OpenAI').id], verdict: 'claimed' });
    expect(flagAt('OpenAI').news).toEqual([]);
  });

  it('is no news either where the person said that it is not of this case', () => {
    const id = claim();
    test.drop({ 'next.CSV': BACK });
    const [found] = test.app['cases.get']({ case: id }).found;
    if (!found) throw new Error('nothing was proposed');
    const event: CaseEvent = { kind: 'proposal-refused', on: '2026-11-01', charge: found.charge };
    test.app['cases.log']({ case: id, event });
    expect(flagAt('OpenAI').news).toEqual([]);
  });

  it('stands on the timeline with its case, and the closed case goes on to tell it', () => {
    const id = settled();
    test.app['cases.log']({ case: id, event: { kind: 'closed', on: '2026-11-01', note: '' } });
    const rows = test.app['timeline.page']({ filter: {}, month: '2026-10', offset: 0, limit: 50 });
    expect(rows.flatMap((row) => (row.case ? [[row.day, row.case.part]] : []))).toEqual([
      ['2026-10-28', 'credit'],
      ['2026-10-15', 'claimed'],
      ['2026-10-14', 'owed'],
    ]);
    expect(test.app['cases.list']({}).cases).toMatchObject([
      { id, phase: 'closed', backOn: '2026-10-28', outcome: { returned: usd(22), remaining: usd(0) } },
    ]);
    expect(flagAt('OpenAI')).toMatchObject({ news: [], decision: { verdict: 'claimed' } });
  });

  it('is told by the result as what came back, and so is what was let go', () => {
    const sums = (more: object) => ({
      claimed: [],
      returned: [],
      provisional: [],
      letGo: [],
      remaining: [],
      ...more,
    });
    expect(test.app['review.result']({}).claims).toEqual(sums({}));
    settled();
    expect(test.app['review.result']({}).claims).toEqual(sums({ claimed: [usd(22)], returned: [usd(22)] }));
    const hotel = claim('Harbor');
    const asked = { minor: 32_117, currency: 'USD' };
    expect(test.app['review.result']({}).claims).toMatchObject({ remaining: [asked] });
    test.app['cases.log']({ case: hotel, event: { kind: 'withdrawn', on: '2026-11-01', note: '' } });
    test.app['cases.log']({ case: hotel, event: { kind: 'closed', on: '2026-11-01', note: '' } });
    expect(test.app['review.result']({}).claims).toEqual(
      sums({ claimed: [{ minor: 34_317, currency: 'USD' }], returned: [usd(22)], letGo: [asked] }),
    );
  });
});
