import { beforeEach, describe, expect, it } from 'vitest';

import type { CaseEvent } from '../../shared/case-event.ts';
import type { CaseDetail } from '../../shared/case.ts';
import type { SettledAs } from '../../shared/case-terms.ts';
import { Problem } from '../../shared/problem.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';

type Line = readonly [day: string, text: string, amount: number];

const CARD = 'Chase1234_Activity.CSV';
const OTHER_CARD = 'Chase9876_Activity.CSV';
const LINES: readonly Line[] = [
  ['2026-08-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-09-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-15', 'OPENAI *CHATGPT SUBSCR', -22],
];

/** A bank account in won. */
const WON_ACCOUNT = [
  '거래일자,적요,출금액,입금액,잔액,통화',
  '2026.11.07,점심,9000,0,91000,KRW',
  '2026.11.08,OPENAI *CHATGPT SUBSCR,0,14500,105500,KRW',
].join('\n');

let test: TestApp;

beforeEach(() => {
  test = openApp();
  test.at('2026-11-23');
  test.drop({ [CARD]: chaseCard(LINES) });
});

function claimed(): number {
  const flags = test.app['flags.list']({}).filter((one) => one.kind === 'double-charge' && one.case === null);
  return (
    test.app['review.decide']({ flags: flags.map(({ id }) => id), verdict: 'claimed' }).cases.opened[0] ?? 0
  );
}

const get = (id: number): CaseDetail => test.app['cases.get']({ case: id });
const log = (id: number, event: CaseEvent): CaseDetail => test.app['cases.log']({ case: id, event });
const dollars = (amount: number) => ({ minor: Math.round(amount * 100), currency: 'USD' });

function found(id: number): string[] {
  return get(id).found.map(({ row, settles }) => `${row.day} ${row.description} ${settles.minor}`);
}

describe('the undo of an import', () => {
  it('names the cases that stand on lines of this file alone, before it goes', () => {
    const id = claimed();
    const leaning = (): (readonly [file: string, cases: readonly unknown[]])[] =>
      test.app['imports.list']({}).map(({ import: one, name }) => [
        name,
        test.app['imports.cases']({ import: one }),
      ]);
    const openAi = { case: id, merchant: 'OpenAI' };
    expect(leaning()).toEqual([[CARD, [openAi]]]);
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    // Both files show what is claimed, and the credit is only proposed.
    expect(leaning()).toEqual([
      ['next.CSV', []],
      [CARD, []],
    ]);
    test.app['cases.settle']({ case: id, charge: get(id).found[0]?.row.id ?? 0 });
    expect(leaning()).toEqual([
      ['next.CSV', [openAi]],
      [CARD, []],
    ]);
  });
});

describe('money on a later statement', () => {
  it('is proposed with its reasons, settled by its charge, and free again after the undo', () => {
    const id = claimed();
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const [proposal] = get(id).found;
    expect(proposal?.reasons.length).toBeGreaterThan(0);
    const settled = test.app['cases.settle']({ case: id, charge: proposal?.row.id ?? 0 });
    expect(settled.outcome).toMatchObject({ returned: dollars(22), remaining: dollars(0) });
    expect(settled.state).toBe('refunded');
    expect(found(id)).toEqual([]);
    test.app['cases.undo']({ case: id });
    expect(found(id)).toEqual(['2026-10-28 OPENAI *CHATGPT SUBSCR 2200']);
  });

  it('comes in parts, on another card, and each part is counted', () => {
    const id = claimed();
    test.drop({ [OTHER_CARD]: chaseCard([['2026-11-02', 'OPENAI *CHATGPT SUBSCR', 10]]) });
    const [first] = get(id).found;
    expect(first).toMatchObject({ settles: dollars(10), account: expect.stringContaining('9876') });
    const part = test.app['cases.settle']({ case: id, charge: first?.row.id ?? 0 });
    expect(part.outcome).toMatchObject({ returned: dollars(10), remaining: dollars(12) });
    test.drop({ 'Chase9876_2.CSV': chaseCard([['2026-11-09', 'OPENAI *CHATGPT SUBSCR', 12]]) });
    expect(found(id)).toEqual(['2026-11-09 OPENAI *CHATGPT SUBSCR 1200']);
  });

  it('in another currency settles what the person says of it', () => {
    const id = claimed();
    const won = { minor: 14_500, currency: 'KRW' };
    const credit: CaseEvent = {
      kind: 'money-back',
      on: '2026-11-08',
      amount: won,
      settles: dollars(10),
      way: 'goodwill',
      provisional: false,
      charge: null,
      note: 'on the Korean account',
    };
    expect(log(id, credit).outcome).toMatchObject({ returned: dollars(10), remaining: dollars(12) });
    test.drop({ 'won.csv': WON_ACCOUNT });
    const row = get(id).found.find(({ row }) => row.amount.currency === 'KRW');
    expect(row).toMatchObject({ row: { amount: won }, settles: dollars(10) });
    const confirmed = test.app['cases.settle']({ case: id, charge: row?.row.id ?? 0 });
    expect(confirmed.outcome.returned).toEqual(dollars(10));
    const { event } = confirmed.history.at(-1)?.recorded ?? {};
    // Only its line is new: the person's own words stay.
    expect(event).toMatchObject({ kind: 'corrected', was: { ...credit, charge: row?.charge } });
  });

  it('is not proposed again once it was refused, nor for a case that is over', () => {
    const id = claimed();
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const [proposal] = get(id).found;
    if (!proposal) throw new Error('nothing was proposed');
    const refused = log(id, { kind: 'proposal-refused', on: '2026-11-23', charge: proposal.charge });
    expect(refused.found).toEqual([]);
    expect(() => test.app['cases.settle']({ case: id, charge: proposal.row.id })).toThrow(
      new Problem({ id: 'problems.proposalGone' }),
    );
    test.app['cases.undo']({ case: id });
    expect(get(id).found).toHaveLength(1);
    log(id, { kind: 'not-a-double-charge', on: '2026-11-23', note: '' });
    expect(get(id).found).toEqual([]);
  });

  it('goes with the undo of its import and returns with the repeat', () => {
    const id = claimed();
    const next = chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]);
    const [file] = test.drop({ 'next.CSV': next });
    test.app['imports.undo']({ import: file?.import ?? 0 });
    expect(found(id)).toEqual([]);
    test.drop({ 'next.CSV': next });
    expect(found(id)).toHaveLength(1);
  });

  it('that settled stays settled while its import is gone', () => {
    const id = claimed();
    const next = chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]);
    const [file] = test.drop({ 'next.CSV': next });
    test.app['cases.settle']({ case: id, charge: get(id).found[0]?.row.id ?? 0 });
    test.app['imports.undo']({ import: file?.import ?? 0 });
    expect(get(id).outcome.returned).toEqual(dollars(22));
    test.drop({ 'next.CSV': next });
    expect(found(id)).toEqual([]);
  });

  it('settles no more than there is', () => {
    const id = claimed();
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 15]]) });
    const charge = get(id).found[0]?.row.id ?? 0;
    expect(() => test.app['cases.settle']({ case: id, charge, settles: 1501 })).toThrow(
      new Problem({ id: 'problems.settlesTooMuch', values: { most: dollars(15) } }),
    );
    expect(test.app['cases.settle']({ case: id, charge, settles: 900 }).outcome.returned).toEqual(dollars(9));
  });
});

describe('one credit and two cases', () => {
  it('is proposed to both, and what one took is no longer there for the other', () => {
    const open = (month: string, day: string): number => {
      const rows = test.app['timeline.page']({ filter: {}, month, offset: 0, limit: 20 });
      const { id: charge } = rows.find((row) => row.day === day) ?? { id: 0 };
      const { claim } = test.app['cases.draft']({ charge, language: 'en' });
      return test.app['cases.open']({ claim, from: 'charge' }).id;
    };
    const [twice, unused] = [open('2026-10', '2026-10-15'), open('2026-09', '2026-09-14')];
    test.drop({ [OTHER_CARD]: chaseCard([['2026-11-02', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const charge = get(twice).found[0]?.row.id ?? 0;
    expect(found(twice)).toEqual(found(unused));
    test.app['cases.settle']({ case: twice, charge, settles: 1400 });
    expect(found(unused)).toEqual(['2026-11-02 OPENAI *CHATGPT SUBSCR 800']);
    test.app['cases.undo']({ case: twice });
    expect(found(twice)).toEqual(found(unused));
  });
});

describe('a credit that two cases take of', () => {
  it('is never taken beyond what is in it, by no correction and no undo of one', () => {
    const open = (month: string, day: string): number => {
      const rows = test.app['timeline.page']({ filter: {}, month, offset: 0, limit: 20 });
      const { id: charge } = rows.find((row) => row.day === day) ?? { id: 0 };
      const { claim } = test.app['cases.draft']({ charge, language: 'en' });
      return test.app['cases.open']({ claim, from: 'charge' }).id;
    };
    const [one, other] = [open('2026-10', '2026-10-15'), open('2026-09', '2026-09-14')];
    test.drop({ [OTHER_CARD]: chaseCard([['2026-11-02', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const charge = get(one).found[0]?.row.id ?? 0;
    const taken = test.app['cases.settle']({ case: one, charge, settles: 1400 });
    const written = taken.history.at(-1)?.recorded;
    if (written?.event.kind !== 'money-back') throw new Error('no money was logged');
    const otherwise = (amount: number): CaseEvent => ({
      kind: 'corrected',
      on: '2026-11-23',
      event: written.id,
      was: { ...written.event, amount: dollars(amount), settles: dollars(amount) },
    });
    log(one, otherwise(10));
    test.app['cases.settle']({ case: other, charge, settles: 1200 });
    const tooMuch = new Problem({
      id: 'problems.creditTaken',
      values: { day: { day: '2026-11-02' }, amount: dollars(22) },
    });
    expect(() => log(one, otherwise(10.01))).toThrow(tooMuch);
    expect(() => test.app['cases.undo']({ case: one })).toThrow(tooMuch);
    expect(get(one).outcome.returned).toEqual(dollars(10));
    expect(log(one, otherwise(9)).outcome.returned).toEqual(dollars(9));
  });
});

describe('what arrived', () => {
  it('is told by the import, the list, what is due and the case, as the first thing to do', () => {
    const id = claimed();
    test.at('2026-11-24');
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    expect(test.credits()).toEqual([
      { case: id, merchant: 'OpenAI', day: '2026-10-28', amount: dollars(22) },
    ]);
    const [listed] = test.app['cases.list']({}).cases;
    const said = { id: 'caseNext.found', values: { day: { day: '2026-10-28' }, amount: dollars(22) } };
    expect(listed).toMatchObject({ proposals: 1, next: { say: said, turn: 'act' } });
    expect(get(id).next).toEqual(listed?.next);
    expect(
      get(id)
        .next.deeds.slice(0, 2)
        .map(({ deed }) => deed),
    ).toEqual(['settle-credit', 'refuse-credit']);
    const due = test.app['due.list']({ days: 0 });
    expect(due).toMatchObject([{ case: id, say: said, kind: 'money', left: 0 }]);
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    expect(test.credits()).toEqual([]);
  });
});

describe('a provisional credit', () => {
  const FILED: CaseEvent = {
    kind: 'filed',
    on: '2026-10-30',
    with: 'issuer',
    inquiry: false,
    reference: '',
    note: '',
  };

  it('is taken as provisional while a dispute is open, and told when a line mirrors it', () => {
    const id = claimed();
    log(id, FILED);
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'DISPUTE CREDIT', 22]]) });
    const settled = test.app['cases.settle']({ case: id, charge: get(id).found[0]?.row.id ?? 0 });
    expect(settled.outcome).toMatchObject({ provisional: dollars(22), returned: dollars(0) });
    const told = () => get(id).takenBackLines.map(({ charge, named }) => [charge.description, named]);
    expect(told()).toEqual([]);
    // The plan goes on and costs as much: that is no reversal.
    test.drop({ 'Chase1234_Activity2.CSV': chaseCard([['2026-11-14', 'OPENAI *CHATGPT SUBSCR', -22]]) });
    expect(told()).toEqual([]);
    test.drop({ 'Chase1234_Activity3.CSV': chaseCard([['2026-11-20', 'DISPUTE CREDIT REVERSAL', -22]]) });
    expect(told()).toEqual([['DISPUTE CREDIT REVERSAL', true]]);
    const [money] = get(id).money;
    log(id, { kind: 'money-taken-back', on: '2026-11-20', event: money?.event ?? 0, note: '' });
    expect(told()).toEqual([]);
    expect(get(id).outcome.remaining).toEqual(dollars(22));
  });
});

describe('a credit that is taken back', () => {
  const credited = (): number => {
    const id = claimed();
    log(id, { kind: 'filed', on: '2026-10-30', with: 'issuer', inquiry: false, reference: '', note: '' });
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'DISPUTE CREDIT', 22]]) });
    test.app['cases.settle']({ case: id, charge: get(id).found[0]?.row.id ?? 0 });
    return id;
  };
  const takenBack = () =>
    test.app['due.list']({ days: 7 }).filter(({ say }) => say.id === 'caseNext.takenBack');
  const reversed = (): void =>
    void test.drop({
      'Chase1234_Activity3.CSV': chaseCard([['2026-11-20', 'DISPUTE CREDIT REVERSAL', -22]]),
    });

  it('is due at once, and logged by one key', () => {
    const id = credited();
    expect(takenBack()).toEqual([]);
    reversed();
    expect(takenBack()).toMatchObject([{ case: id, left: 0, kind: 'money' }]);
    expect(get(id).next.deeds[0]?.deed).toBe('log-taken-back');
    const [listed] = test.app['cases.list']({}).cases;
    expect(listed).toMatchObject({ takenBack: true, next: get(id).next });
    const event = get(id).money[0]?.event ?? 0;
    log(id, { kind: 'money-taken-back', on: '2026-11-20', event, note: '' });
    expect(takenBack()).toEqual([]);
    expect(get(id).next.deeds[0]?.deed).not.toBe('log-taken-back');
  });

  it('is asked about no more once the line was said to be something else, and again after the undo', () => {
    const id = credited();
    reversed();
    const [line] = get(id).takenBackLines;
    if (!line) throw new Error('no line was found');
    const refused = log(id, { kind: 'proposal-refused', on: '2026-11-23', charge: line.charge });
    expect(refused.takenBackLines).toEqual([]);
    expect(refused.history.at(-1)?.say.id).toBe('caseHistory.notTakenBack');
    expect(takenBack()).toEqual([]);
    expect(refused.outcome.provisional).toEqual(dollars(22));
    test.app['cases.undo']({ case: id });
    expect(takenBack()).toHaveLength(1);
  });

  it('is seen also once the case was won and closed, and opens it again', () => {
    const id = credited();
    log(id, { kind: 'decided', on: '2026-11-10', for: 'person', note: '' });
    log(id, { kind: 'closed', on: '2026-11-11', note: '' });
    expect(takenBack()).toEqual([]);
    reversed();
    expect(takenBack().map((item) => item.case)).toEqual([id]);
    expect(get(id).takenBackLines).toMatchObject([{ now: { day: '2026-11-20' } }]);
    const event = get(id).money[0]?.event ?? 0;
    const again = log(id, { kind: 'money-taken-back', on: '2026-11-20', event, note: '' });
    expect(again).toMatchObject({ state: 'verifying', outcome: { remaining: dollars(22) } });
  });
});

describe('two equal credits', () => {
  /** A case of one charge, filed with the issuer. */
  const filedFor = (month: string, day: string): number => {
    const rows = test.app['timeline.page']({ filter: {}, month, offset: 0, limit: 20 });
    const { id: charge } = rows.find((row) => row.day === day) ?? { id: 0 };
    const { claim } = test.app['cases.draft']({ charge, language: 'en' });
    const { id } = test.app['cases.open']({ claim, from: 'charge' });
    log(id, { kind: 'filed', on: '2026-10-30', with: 'issuer', inquiry: false, reference: '', note: '' });
    return id;
  };
  const settle = (id: number, day: string): number => {
    const { row } = get(id).found.find((one) => one.row.day === day) ?? { row: { id: 0 } };
    test.app['cases.settle']({ case: id, charge: row.id, as: 'provisional' });
    return get(id).money.at(-1)?.event ?? 0;
  };
  const told = (id: number) => get(id).takenBackLines.map(({ event, now }) => [event, now.day]);
  const drop = (...lines: readonly Line[]): void =>
    void test.drop({ 'Chase1234_Activity2.CSV': chaseCard(lines) });

  it('of two cases are taken back by one line only once, also after that was logged', () => {
    const [first, second] = [filedFor('2026-09', '2026-09-14'), filedFor('2026-10', '2026-10-15')];
    drop(['2026-11-05', 'DISPUTE CREDIT', 22], ['2026-11-06', 'DISPUTE CREDIT', 22]);
    const [one, other] = [settle(first, '2026-11-05'), settle(second, '2026-11-06')];
    drop(['2026-11-20', 'DISPUTE CREDIT REVERSAL', -22]);
    expect([told(first), told(second)]).toEqual([[[one, '2026-11-20']], []]);
    expect(test.app['cases.list']({}).cases.map(({ id, takenBack }) => [id, takenBack])).toEqual([
      [second, false],
      [first, true],
    ]);
    log(first, { kind: 'money-taken-back', on: '2026-11-20', event: one, note: '' });
    expect([told(first), told(second)]).toEqual([[], []]);
    drop(['2026-11-21', 'DISPUTE CREDIT REVERSAL', -22]);
    expect([told(first), told(second)]).toEqual([[], [[other, '2026-11-21']]]);
  });

  it('go by the line that the bank names, also where another one came later', () => {
    const id = filedFor('2026-10', '2026-10-15');
    drop(['2026-11-05', 'DISPUTE CREDIT', 22]);
    const event = settle(id, '2026-11-05');
    drop(['2026-11-20', 'DISPUTE CREDIT REVERSAL', -22], ['2026-11-22', 'HARBOR BOOKS', -22]);
    expect(told(id)).toEqual([[event, '2026-11-20']]);
    expect(get(id).takenBack).toBe(true);
  });
});

function settleAs(id: number, as: SettledAs): CaseDetail {
  return test.app['cases.settle']({ case: id, charge: get(id).found[0]?.row.id ?? 0, as });
}

describe('a refund while somebody else has the claim', () => {
  const filed = (whom: 'issuer' | 'store'): CaseEvent => ({
    kind: 'filed',
    on: '2026-10-30',
    with: whom,
    inquiry: false,
    reference: '',
    note: '',
  });

  it('by the merchant itself is for good, and the dispute is to be withdrawn', () => {
    const id = claimed();
    log(id, filed('issuer'));
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const settled = settleAs(id, 'refund');
    expect(settled).toMatchObject({ state: 'refunded', outcome: { returned: dollars(22) } });
    expect(settled.money[0]).toMatchObject({ way: 'merchant', provisional: false });
    expect(settled.next.say.id).toBe('caseNext.withdrawFiling');
    expect(settled.next.deeds[0]).toEqual({ deed: 'withdraw-dispute', letter: null, with: 'issuer' });
    const withdrawn = log(id, { kind: 'dispute-withdrawn', on: '2026-11-06', with: 'issuer', note: '' });
    expect(withdrawn).toMatchObject({
      state: 'refunded',
      filedWith: [],
      next: { say: { id: 'caseNext.tidy' } },
    });
  });

  it('given for good by the card company is won: nothing is left to be withdrawn', () => {
    const id = claimed();
    log(id, filed('issuer'));
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const settled = settleAs(id, 'won');
    expect(settled).toMatchObject({
      state: 'won',
      outcome: { returned: dollars(22), remaining: dollars(0) },
    });
    expect(settled.money[0]).toMatchObject({ way: 'issuer' });
    expect(settled.next.say.id).toBe('caseNext.tidy');
  });

  it('given for good is one deed, and one undo takes it back', () => {
    const id = claimed();
    log(id, filed('issuer'));
    const before = get(id);
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    expect(settleAs(id, 'won').undo?.say.id).toBe('caseHistory.money-backProvisional');
    test.app['cases.undo']({ case: id });
    expect(get(id)).toMatchObject({ state: before.state, outcome: before.outcome });
    expect(get(id).undo?.say.id).toBe('caseHistory.filed');
  });

  it('is asked about: nothing is final while a dispute is open before somebody said so', () => {
    const id = claimed();
    log(id, filed('issuer'));
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const [found] = get(id).found;
    expect(found?.asks).toBe('issuer');
    expect(() => test.app['cases.settle']({ case: id, charge: found?.row.id ?? 0 })).toThrow(
      new Problem({ id: 'problems.settleAsks' }),
    );
    expect(get(id).outcome.remaining).toEqual(dollars(22));
    const settled = settleAs(id, 'provisional');
    expect(settled).toMatchObject({ state: 'provisional-credit', outcome: { provisional: dollars(22) } });
    expect(settled.money[0]).toMatchObject({ way: 'issuer', provisional: true });
  });

  it('is asked about only where somebody decides', () => {
    const id = claimed();
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    expect(get(id).found[0]?.asks).toBeNull();
  });

  it('by the store that was asked is for good, and told as its', () => {
    test.drop({ [OTHER_CARD]: chaseCard([['2026-10-16', 'APPLE.COM/BILL', -9.99]]) });
    const rows = test.app['timeline.page']({ filter: {}, month: '2026-10', offset: 0, limit: 20 });
    const { claim } = test.app['cases.draft']({
      charge: rows.find(({ description }) => description === 'APPLE.COM/BILL')?.id ?? 0,
      language: 'en',
    });
    const { id } = test.app['cases.open']({ claim, from: 'charge' });
    log(id, filed('store'));
    test.drop({ 'Chase9876_2.CSV': chaseCard([['2026-11-05', 'APPLE.COM/BILL', 9.99]]) });
    const settled = test.app['cases.settle']({ case: id, charge: get(id).found[0]?.row.id ?? 0 });
    expect(settled).toMatchObject({ state: 'refunded', outcome: { returned: dollars(9.99) } });
    expect(settled.money[0]).toMatchObject({ way: 'store', provisional: false });
  });
});

describe('money that comes twice for one charge', () => {
  const twice = (first: string, second: string): CaseDetail => {
    const id = claimed();
    log(id, { kind: 'filed', on: '2026-10-30', with: 'issuer', inquiry: false, reference: '', note: '' });
    const lines: Line[] = [...LINES, ['2026-11-05', first, 22]];
    test.drop({ 'next.CSV': chaseCard(lines) });
    settleAs(id, 'refund');
    test.drop({ 'later.CSV': chaseCard([...lines, ['2026-11-12', second, 22]]) });
    const [found] = get(id).found;
    expect(found?.reasons.map((reason) => reason.id)).toContain('caseProposals.second');
    return test.app['cases.settle']({ case: id, charge: found?.row.id ?? 0, as: 'refund' });
  };

  it.each([
    ['DISPUTE CREDIT', 'OPENAI *CHATGPT SUBSCR'],
    ['OPENAI *CHATGPT SUBSCR', 'DISPUTE CREDIT'],
  ])('is found where %s comes before %s, and warned of', (first, second) => {
    const settled = twice(first, second);
    expect(settled.outcome.excess).toEqual(dollars(22));
    expect(settled.notices.map(({ id }) => id)).toContain('doubleRecovery');
  });
});

describe('a refund at another rate than the charge', () => {
  it('settles all of it, although it is less', () => {
    const rows = test.app['timeline.page']({ filter: {}, month: '2026-10', offset: 0, limit: 20 });
    const { claim } = test.app['cases.draft']({ charge: rows[0]?.id ?? 0, language: 'en' });
    const euros = { minor: -2000, currency: 'EUR' };
    const charges = claim.charges.map((charge) => ({ ...charge, original: euros }));
    const { id } = test.app['cases.open']({ claim: { ...claim, charges }, from: 'charge' });
    test.drop({ [OTHER_CARD]: chaseCard([['2026-11-02', 'OPENAI *CHATGPT SUBSCR', 21.4]]) });
    const settled = test.app['cases.settle']({ case: id, charge: get(id).found[0]?.row.id ?? 0 });
    expect(settled.outcome).toMatchObject({ returned: dollars(22), remaining: dollars(0) });
    expect(settled.money[0]).toMatchObject({ amount: dollars(21.4), settles: dollars(22) });
  });
});

describe('one refund for two cases', () => {
  it('settles each up to what it asks', () => {
    const open = (month: string, day: string): number => {
      const rows = test.app['timeline.page']({ filter: {}, month, offset: 0, limit: 20 });
      const { claim } = test.app['cases.draft']({
        charge: rows.find((row) => row.day === day)?.id ?? 0,
        language: 'en',
      });
      return test.app['cases.open']({ claim, from: 'charge' }).id;
    };
    const ids = [open('2026-10', '2026-10-15'), open('2026-09', '2026-09-14')];
    test.drop({ [OTHER_CARD]: chaseCard([['2026-11-02', 'OPENAI *CHATGPT SUBSCR', 44]]) });
    for (const id of ids) {
      const settled = test.app['cases.settle']({ case: id, charge: get(id).found[0]?.row.id ?? 0 });
      expect(settled.outcome).toMatchObject({ returned: dollars(22), excess: dollars(0) });
    }
  });
});

describe('the days of cases', () => {
  it('are listed with those of flags, the nearest first, and stop when the case is over', () => {
    const flags = test.app['due.list']({ days: 400 });
    expect(flags.map(({ flag }) => flag !== null)).toEqual(flags.map(() => true));
    expect(flags.length).toBeGreaterThan(0);
    const id = claimed();
    const due = test.app['due.list']({ days: 400 });
    expect(due.length).toBeGreaterThan(0);
    expect(due.every((item) => item.case === id)).toBe(true);
    expect(due.map(({ left }) => left)).toEqual(
      due.map(({ left }) => left).toSorted((one, other) => one - other),
    );
    log(id, { kind: 'not-a-double-charge', on: '2026-11-23', note: '' });
    expect(test.app['due.list']({ days: 400 })).toEqual([]);
  });

  it('name no finding but a double charge, and none that is too late', () => {
    const steps = ['2026-07-03', '2026-08-03', '2026-09-03', '2026-10-03', '2026-11-03'].map(
      (day, at): Line => [day, 'CLOUDBERRY MUSIC', at < 3 ? -9.99 : -12.99],
    );
    test.drop({ 'Chase1234_Activity4.CSV': chaseCard(steps) });
    const flags = test.app['flags.list']({});
    const others = flags.filter(({ kind, waits, limit }) => kind !== 'double-charge' && waits && limit);
    expect(others.map(({ kind }) => kind)).toContain('price-step');
    const named = () => test.app['due.list']({ days: 400 }).map(({ flag }) => flag);
    expect(named()).toEqual(flags.filter(({ kind }) => kind === 'double-charge').map(({ id }) => id));
    test.at('2027-11-23');
    expect(named()).toEqual([]);
  });

  it('are exported as a calendar that moves and never doubles its entries', () => {
    test.at('2026-10-21');
    const id = claimed();
    const days = (): ReadonlyMap<string, string> => {
      const { ics } = test.app['cases.calendar']({ case: id, language: 'ko' });
      const entries = [...ics.matchAll(/^UID:(.*?)\r\n[^]*?^DTSTART;VALUE=DATE:(\d+)/gmu)];
      expect(new Set(entries.map(([, uid]) => uid)).size).toBe(entries.length);
      return new Map(
        entries.map(([, uid = '', day = '']) => [uid.replace(/^case-\d+-\d+-(.*)@.*$/u, '$1'), day]),
      );
    };
    const limit = days().get('filing');
    expect(limit).toBeDefined();
    const contact = { channel: 'chat', on: '2026-10-21', time: null, who: '', ticket: '', said: '' } as const;
    const told = { ...contact, promised: '', followUpOn: '2026-10-26' };
    log(id, {
      kind: 'contacted',
      on: '2026-10-21',
      purpose: 'first-request',
      whom: 'merchant',
      contact: told,
    });
    expect([...days()]).toEqual([
      ['filing', limit],
      ['next', '20261023'],
      ['follow-up', '20261026'],
    ]);
    test.at('2026-10-22');
    const answer = { ...contact, on: '2026-10-22', promised: '', followUpOn: null };
    log(id, { kind: 'answered', on: '2026-10-22', answer: 'promised', contact: answer, amount: null });
    // The answer is no longer waited for but the money is: it moves, and nothing is left of the first.
    expect([...days().keys()]).toEqual(['filing', 'next']);
    expect(days().get('next')).not.toBe('20261023');
    const sequence = /^SEQUENCE:(\d+)/mu.exec(test.app['cases.calendar']({ case: id, language: 'ko' }).ics);
    expect(sequence?.[1]).toBe('3');
    expect(test.app['cases.calendar']({ language: 'en' }).name).toBe('recoup.ics');
  });
});

describe('letters and the directory', () => {
  it('write a letter of the case in either language, and look at what the person made of it', () => {
    const id = claimed();
    const letter = test.app['cases.letter']({ case: id, letter: 'first-request', language: 'ko' });
    expect(letter.body).toMatch(/[가-힣]/u);
    expect(letter.body).toContain('22');
    const remarks = test.app['cases.checkLetter']({
      case: id,
      language: 'en',
      body: 'I will sue you, you thieves',
    });
    expect(remarks.length).toBeGreaterThan(0);
  });

  it('know ways to reach the merchant, and keep own ones beside them', () => {
    const id = claimed();
    const own = test.app['directory.add']({
      name: 'Chase, my branch',
      channel: 'visit',
      phone: '',
      email: '',
      url: '',
      note: 'ask for the dispute form',
    });
    expect(own).toMatchObject({ own: true, source: { confidence: 'told', checkedOn: '2026-11-23' } });
    expect(get(id).directory.some((entry) => !entry.own)).toBe(true);
    expect(test.app['directory.list']({ search: 'branch' }).map((entry) => entry.id)).toEqual([own.id]);
    const known = test.app['directory.list']({ search: '' }).find((entry) => !entry.own);
    expect(() => test.app['directory.remove']({ id: known?.id ?? '' })).toThrow(
      new Problem({ id: 'problems.entryNotOwn' }),
    );
    test.app['directory.remove']({ id: own.id });
    expect(() => test.app['directory.remove']({ id: own.id })).toThrow(
      new Problem({ id: 'problems.entryGone' }),
    );
  });
});

it('remembers which points of the guide the person ticked off', () => {
  const own = (item: string) => ({ item, done: true, known: null });
  test.app['guide.tick']({ item: 'check-records', done: true });
  expect(test.app['guide.tick']({ item: 'gather-proof', done: true })).toEqual([
    own('check-records'),
    own('gather-proof'),
  ]);
  expect(test.app['guide.tick']({ item: 'check-records', done: false })).toEqual([own('gather-proof')]);
  expect(test.app['guide.ticked']({})).toEqual([own('gather-proof')]);
});
