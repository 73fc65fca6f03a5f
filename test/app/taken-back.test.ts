import { beforeEach, describe, expect, it } from 'vitest';

import type { CaseEvent } from '../../shared/case/event.ts';
import { chaseCard } from '../support/app.ts';
import { dollars, type DoubledPlan, type Line, LINES, openDoubledPlan } from './doubled-plan.ts';

let test: DoubledPlan;

beforeEach(() => {
  test = openDoubledPlan();
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
    const id = test.claimed();
    test.log(id, FILED);
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'DISPUTE CREDIT', 22]]) });
    const settled = test.app['cases.settle']({ case: id, charge: test.get(id).found[0]?.row.id ?? 0 });
    expect(settled.outcome).toMatchObject({ provisional: dollars(22), returned: dollars(0) });
    const told = () => test.get(id).takenBackLines.map(({ charge, named }) => [charge.description, named]);
    expect(told()).toEqual([]);
    // The plan goes on and costs as much: that is no reversal.
    test.drop({ 'Chase1234_Activity2.CSV': chaseCard([['2026-11-14', 'OPENAI *CHATGPT SUBSCR', -22]]) });
    expect(told()).toEqual([]);
    test.drop({ 'Chase1234_Activity3.CSV': chaseCard([['2026-11-20', 'DISPUTE CREDIT REVERSAL', -22]]) });
    expect(told()).toEqual([['DISPUTE CREDIT REVERSAL', true]]);
    const [money] = test.get(id).money;
    test.log(id, { kind: 'money-taken-back', on: '2026-11-20', event: money?.event ?? 0, note: '' });
    expect(told()).toEqual([]);
    expect(test.get(id).outcome.remaining).toEqual(dollars(22));
  });
});

describe('a credit that is taken back', () => {
  const credited = (): number => {
    const id = test.claimed();
    test.log(id, {
      kind: 'filed',
      on: '2026-10-30',
      with: 'issuer',
      inquiry: false,
      reference: '',
      note: '',
    });
    test.drop({ 'next.CSV': chaseCard([...LINES, ['2026-11-05', 'DISPUTE CREDIT', 22]]) });
    test.app['cases.settle']({ case: id, charge: test.get(id).found[0]?.row.id ?? 0 });
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
    expect(test.get(id).next.deeds[0]?.deed).toBe('log-taken-back');
    const [listed] = test.app['cases.list']({}).cases;
    expect(listed).toMatchObject({ takenBack: true, next: test.get(id).next });
    const event = test.get(id).money[0]?.event ?? 0;
    test.log(id, { kind: 'money-taken-back', on: '2026-11-20', event, note: '' });
    expect(takenBack()).toEqual([]);
    expect(test.get(id).next.deeds[0]?.deed).not.toBe('log-taken-back');
  });

  it('is asked about no more once the line was said to be something else, and again after the undo', () => {
    const id = credited();
    reversed();
    const [line] = test.get(id).takenBackLines;
    if (!line) throw new Error('no line was found');
    const refused = test.log(id, { kind: 'proposal-refused', on: '2026-11-23', charge: line.charge });
    expect(refused.takenBackLines).toEqual([]);
    expect(refused.history.at(-1)?.say.id).toBe('caseHistory.notTakenBack');
    expect(takenBack()).toEqual([]);
    expect(refused.outcome.provisional).toEqual(dollars(22));
    test.app['cases.undo']({ case: id });
    expect(takenBack()).toHaveLength(1);
  });

  it('is seen also once the case was won and closed, and opens it again', () => {
    const id = credited();
    test.log(id, { kind: 'decided', on: '2026-11-10', for: 'person', note: '' });
    test.log(id, { kind: 'closed', on: '2026-11-11', note: '' });
    expect(takenBack()).toEqual([]);
    reversed();
    expect(takenBack().map((item) => item.case)).toEqual([id]);
    expect(test.get(id).takenBackLines).toMatchObject([{ now: { day: '2026-11-20' } }]);
    const event = test.get(id).money[0]?.event ?? 0;
    const again = test.log(id, { kind: 'money-taken-back', on: '2026-11-20', event, note: '' });
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
    test.log(id, {
      kind: 'filed',
      on: '2026-10-30',
      with: 'issuer',
      inquiry: false,
      reference: '',
      note: '',
    });
    return id;
  };
  const settle = (id: number, day: string): number => {
    const { row } = test.get(id).found.find((one) => one.row.day === day) ?? { row: { id: 0 } };
    test.app['cases.settle']({ case: id, charge: row.id, as: 'provisional' });
    return test.get(id).money.at(-1)?.event ?? 0;
  };
  const told = (id: number) => test.get(id).takenBackLines.map(({ event, now }) => [event, now.day]);
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
    test.log(first, { kind: 'money-taken-back', on: '2026-11-20', event: one, note: '' });
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
    expect(test.get(id).takenBack).toBe(true);
  });
});
