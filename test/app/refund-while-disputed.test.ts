import { beforeEach, describe, expect, it } from 'vitest';

import type { CaseDetail } from '../../shared/case/detail.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { SettledAs } from '../../shared/case/terms.ts';
import { Problem } from '../../shared/problem.ts';
import { chaseCard } from '../support/app.ts';
import { dollars, type DoubledPlan, type Line, LINES, openDoubledPlan } from './doubled-plan.ts';

const OTHER_CARD = 'Chase9876_Activity.CSV';

let test: DoubledPlan;

beforeEach(() => {
  test = openDoubledPlan();
});

function settleAs(id: number, as: SettledAs): CaseDetail {
  return test.app['cases.settle']({ case: id, charge: test.get(id).found[0]?.row.id ?? 0, as });
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
    const id = test.claimed();
    test.log(id, filed('issuer'));
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const settled = settleAs(id, 'refund');
    expect(settled).toMatchObject({ state: 'refunded', outcome: { returned: dollars(22) } });
    expect(settled.money[0]).toMatchObject({ way: 'merchant', provisional: false });
    expect(settled.next.say.id).toBe('caseNext.withdrawFiling');
    expect(settled.next.deeds[0]).toEqual({ deed: 'withdraw-dispute', letter: null, with: 'issuer' });
    const withdrawn = test.log(id, { kind: 'dispute-withdrawn', on: '2026-11-06', with: 'issuer', note: '' });
    expect(withdrawn).toMatchObject({
      state: 'refunded',
      filedWith: [],
      next: { say: { id: 'caseNext.tidy' } },
    });
  });

  it('given for good by the card company is won: nothing is left to be withdrawn', () => {
    const id = test.claimed();
    test.log(id, filed('issuer'));
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
    const id = test.claimed();
    test.log(id, filed('issuer'));
    const before = test.get(id);
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    expect(settleAs(id, 'won').undo?.say.id).toBe('caseHistory.money-backProvisional');
    test.app['cases.undo']({ case: id });
    expect(test.get(id)).toMatchObject({ state: before.state, outcome: before.outcome });
    expect(test.get(id).undo?.say.id).toBe('caseHistory.filed');
  });

  it('is asked about: nothing is final while a dispute is open before somebody said so', () => {
    const id = test.claimed();
    test.log(id, filed('issuer'));
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    const [found] = test.get(id).found;
    expect(found?.asks).toBe('issuer');
    expect(() => test.app['cases.settle']({ case: id, charge: found?.row.id ?? 0 })).toThrow(
      new Problem({ id: 'problems.settleAsks' }),
    );
    expect(test.get(id).outcome.remaining).toEqual(dollars(22));
    const settled = settleAs(id, 'provisional');
    expect(settled).toMatchObject({ state: 'provisional-credit', outcome: { provisional: dollars(22) } });
    expect(settled.money[0]).toMatchObject({ way: 'issuer', provisional: true });
  });

  it('is asked about only where somebody decides', () => {
    const id = test.claimed();
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'OPENAI *CHATGPT SUBSCR', 22]]) });
    expect(test.get(id).found[0]?.asks).toBeNull();
  });

  it('by the store that was asked is for good, and told as its', () => {
    test.drop({ [OTHER_CARD]: chaseCard([['2026-10-16', 'APPLE.COM/BILL', -9.99]]) });
    const rows = test.app['timeline.page']({ filter: {}, month: '2026-10', offset: 0, limit: 20 });
    const { claim } = test.app['cases.draft']({
      charge: rows.find(({ description }) => description === 'APPLE.COM/BILL')?.id ?? 0,
      language: 'en',
    });
    const { id } = test.app['cases.open']({ claim, from: 'charge' });
    test.log(id, filed('store'));
    test.drop({ 'Chase9876_2.CSV': chaseCard([['2026-11-05', 'APPLE.COM/BILL', 9.99]]) });
    const settled = test.app['cases.settle']({ case: id, charge: test.get(id).found[0]?.row.id ?? 0 });
    expect(settled).toMatchObject({ state: 'refunded', outcome: { returned: dollars(9.99) } });
    expect(settled.money[0]).toMatchObject({ way: 'store', provisional: false });
  });
});

describe('money that comes twice for one charge', () => {
  const twice = (first: string, second: string): CaseDetail => {
    const id = test.claimed();
    test.log(id, {
      kind: 'filed',
      on: '2026-10-30',
      with: 'issuer',
      inquiry: false,
      reference: '',
      note: '',
    });
    const lines: Line[] = [...LINES, ['2026-11-05', first, 22]];
    test.drop({ 'next.CSV': chaseCard(lines) });
    settleAs(id, 'refund');
    test.drop({ 'later.CSV': chaseCard([...lines, ['2026-11-12', second, 22]]) });
    const [found] = test.get(id).found;
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
