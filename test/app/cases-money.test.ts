import { beforeEach, describe, expect, it } from 'vitest';

import type { CaseEvent } from '../../shared/case/event.ts';
import { Problem } from '../../shared/problem.ts';
import { chaseCard } from '../support/app.ts';
import { CARD, dollars, type DoubledPlan, LINES, openDoubledPlan } from './doubled-plan.ts';

const OTHER_CARD = 'Chase9876_Activity.CSV';

/** A bank account in won. */
const WON_ACCOUNT = [
  '거래일자,적요,출금액,입금액,잔액,통화',
  '2026.11.07,점심,9000,0,91000,KRW',
  '2026.11.08,OPENAI *CHATGPT SUBSCR,0,14500,105500,KRW',
].join('\n');

let test: DoubledPlan;

beforeEach(() => {
  test = openDoubledPlan();
});

describe('the undo of an import', () => {
  it('names the cases that stand on lines of this file alone, before it goes', () => {
    const id = test.claimed();
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
    test.app['cases.settle']({ case: id, charge: test.get(id).found[0]?.row.id ?? 0 });
    expect(leaning()).toEqual([
      ['next.CSV', [openAi]],
      [CARD, []],
    ]);
  });
});

describe('money on a later statement', () => {
  it('is proposed with its reasons, settled by its charge, and free again after the undo', () => {
    const id = test.claimed();
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const [proposal] = test.get(id).found;
    expect(proposal?.reasons.length).toBeGreaterThan(0);
    const settled = test.app['cases.settle']({ case: id, charge: proposal?.row.id ?? 0 });
    expect(settled.outcome).toMatchObject({ returned: dollars(22), remaining: dollars(0) });
    expect(settled.state).toBe('refunded');
    expect(test.found(id)).toEqual([]);
    test.app['cases.undo']({ case: id });
    expect(test.found(id)).toEqual(['2026-10-28 OPENAI *CHATGPT SUBSCR 2200']);
  });

  it('comes in parts, on another card, and each part is counted', () => {
    const id = test.claimed();
    test.drop({ [OTHER_CARD]: chaseCard([['2026-11-02', 'OPENAI *CHATGPT SUBSCR', 10]]) });
    const [first] = test.get(id).found;
    expect(first).toMatchObject({ settles: dollars(10), account: expect.stringContaining('9876') });
    const part = test.app['cases.settle']({ case: id, charge: first?.row.id ?? 0 });
    expect(part.outcome).toMatchObject({ returned: dollars(10), remaining: dollars(12) });
    test.drop({ 'Chase9876_2.CSV': chaseCard([['2026-11-09', 'OPENAI *CHATGPT SUBSCR', 12]]) });
    expect(test.found(id)).toEqual(['2026-11-09 OPENAI *CHATGPT SUBSCR 1200']);
  });

  it('in another currency settles what the person says of it', () => {
    const id = test.claimed();
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
    expect(test.log(id, credit).outcome).toMatchObject({ returned: dollars(10), remaining: dollars(12) });
    test.drop({ 'won.csv': WON_ACCOUNT });
    const row = test.get(id).found.find(({ row }) => row.amount.currency === 'KRW');
    expect(row).toMatchObject({ row: { amount: won }, settles: dollars(10) });
    const confirmed = test.app['cases.settle']({ case: id, charge: row?.row.id ?? 0 });
    expect(confirmed.outcome.returned).toEqual(dollars(10));
    const { event } = confirmed.history.at(-1)?.recorded ?? {};
    // Only its line is new: the person's own words stay.
    expect(event).toMatchObject({ kind: 'corrected', was: { ...credit, charge: row?.charge } });
  });

  it('is not proposed again once it was refused, nor for a case that is over', () => {
    const id = test.claimed();
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const [proposal] = test.get(id).found;
    if (!proposal) throw new Error('nothing was proposed');
    const refused = test.log(id, { kind: 'proposal-refused', on: '2026-11-23', charge: proposal.charge });
    expect(refused.found).toEqual([]);
    expect(() => test.app['cases.settle']({ case: id, charge: proposal.row.id })).toThrow(
      new Problem({ id: 'problems.proposalGone' }),
    );
    test.app['cases.undo']({ case: id });
    expect(test.get(id).found).toHaveLength(1);
    test.log(id, { kind: 'not-a-double-charge', on: '2026-11-23', note: '' });
    expect(test.get(id).found).toEqual([]);
  });

  it('goes with the undo of its import and returns with the repeat', () => {
    const id = test.claimed();
    const next = chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]);
    const [file] = test.drop({ 'next.CSV': next });
    test.app['imports.undo']({ import: file?.import ?? 0 });
    expect(test.found(id)).toEqual([]);
    test.drop({ 'next.CSV': next });
    expect(test.found(id)).toHaveLength(1);
  });

  it('that settled stays settled while its import is gone', () => {
    const id = test.claimed();
    const next = chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]);
    const [file] = test.drop({ 'next.CSV': next });
    test.app['cases.settle']({ case: id, charge: test.get(id).found[0]?.row.id ?? 0 });
    test.app['imports.undo']({ import: file?.import ?? 0 });
    expect(test.get(id).outcome.returned).toEqual(dollars(22));
    test.drop({ 'next.CSV': next });
    expect(test.found(id)).toEqual([]);
  });

  it('settles no more than there is', () => {
    const id = test.claimed();
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 15]]) });
    const charge = test.get(id).found[0]?.row.id ?? 0;
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
    const charge = test.get(twice).found[0]?.row.id ?? 0;
    expect(test.found(twice)).toEqual(test.found(unused));
    test.app['cases.settle']({ case: twice, charge, settles: 1400 });
    expect(test.found(unused)).toEqual(['2026-11-02 OPENAI *CHATGPT SUBSCR 800']);
    test.app['cases.undo']({ case: twice });
    expect(test.found(twice)).toEqual(test.found(unused));
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
    const charge = test.get(one).found[0]?.row.id ?? 0;
    const taken = test.app['cases.settle']({ case: one, charge, settles: 1400 });
    const written = taken.history.at(-1)?.recorded;
    if (written?.event.kind !== 'money-back') throw new Error('no money was logged');
    const otherwise = (amount: number): CaseEvent => ({
      kind: 'corrected',
      on: '2026-11-23',
      event: written.id,
      was: { ...written.event, amount: dollars(amount), settles: dollars(amount) },
    });
    test.log(one, otherwise(10));
    test.app['cases.settle']({ case: other, charge, settles: 1200 });
    const tooMuch = new Problem({
      id: 'problems.creditTaken',
      values: { day: { day: '2026-11-02' }, amount: dollars(22) },
    });
    expect(() => test.log(one, otherwise(10.01))).toThrow(tooMuch);
    expect(() => test.app['cases.undo']({ case: one })).toThrow(tooMuch);
    expect(test.get(one).outcome.returned).toEqual(dollars(10));
    expect(test.log(one, otherwise(9)).outcome.returned).toEqual(dollars(9));
  });
});

describe('what arrived', () => {
  it('is told by the import, the list, what is due and the case, as the first thing to do', () => {
    const id = test.claimed();
    test.at('2026-11-24');
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    expect(test.credits()).toEqual([
      { case: id, merchant: 'OpenAI', day: '2026-10-28', amount: dollars(22) },
    ]);
    const [listed] = test.app['cases.list']({}).cases;
    const said = { id: 'caseNext.found', values: { day: { day: '2026-10-28' }, amount: dollars(22) } };
    expect(listed).toMatchObject({ proposals: 1, next: { say: said, turn: 'act' } });
    expect(test.get(id).next).toEqual(listed?.next);
    expect(
      test
        .get(id)
        .next.deeds.slice(0, 2)
        .map(({ deed }) => deed),
    ).toEqual(['settle-credit', 'refuse-credit']);
    const due = test.app['due.list']({ days: 0 });
    expect(due).toMatchObject([{ case: id, say: said, kind: 'money', left: 0 }]);
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-10-28', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    expect(test.credits()).toEqual([]);
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
    const settled = test.app['cases.settle']({ case: id, charge: test.get(id).found[0]?.row.id ?? 0 });
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
      const settled = test.app['cases.settle']({ case: id, charge: test.get(id).found[0]?.row.id ?? 0 });
      expect(settled.outcome).toMatchObject({ returned: dollars(22), excess: dollars(0) });
    }
  });
});
