import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { CaseEvent } from '../../shared/case/event.ts';
import { Problem } from '../../shared/problem.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';

const CREDIT = 2200;
const FIRST = [
  ['2026-09-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-15', 'OPENAI *CHATGPT SUBSCR', -22],
] as const;

/** What is done to the first or second case. */
type Act = readonly [deed: 'settle' | 'correct' | 'undo' | 'refuse', which: 0 | 1, minor: number];

const acts: fc.Arbitrary<Act> = fc.tuple(
  fc.constantFrom('settle', 'settle', 'correct', 'correct', 'undo', 'refuse'),
  fc.constantFrom(0, 1),
  fc.integer({ min: 1, max: CREDIT + 300 }),
);

function perform({ app }: TestApp, id: number, [deed, , minor]: Act): void {
  const detail = app['cases.get']({ case: id });
  const [found] = detail.found;
  if (deed === 'undo') app['cases.undo']({ case: id });
  else if (deed === 'settle' && found)
    app['cases.settle']({ case: id, charge: found.row.id, settles: minor });
  else if (deed === 'refuse' && found)
    app['cases.log']({
      case: id,
      event: { kind: 'proposal-refused', on: '2026-11-20', charge: found.charge },
    });
  else if (deed === 'correct') {
    const money = detail.history.findLast(
      ({ recorded, undone }) => recorded.event.kind === 'money-back' && !undone,
    );
    if (money?.recorded.event.kind !== 'money-back') return;
    const sum = { minor, currency: 'USD' };
    const was: CaseEvent = { ...money.recorded.event, amount: sum, settles: sum };
    app['cases.log']({
      case: id,
      event: { kind: 'corrected', on: '2026-11-20', event: money.recorded.id, was },
    });
  }
}

/** How much cases take of each credit together. */
function takenOf({ db }: TestApp): number[] {
  return db
    .prepare<[], number>("SELECT sum(taken_minor) FROM case_charge WHERE role = 'credit' GROUP BY charge_id")
    .pluck()
    .all();
}

it('whatever two cases settle, correct and undo, they never take more of a credit than there is', () => {
  fc.assert(
    fc.property(fc.array(acts, { minLength: 2, maxLength: 14 }), (sequence) => {
      const test = openApp();
      test.at('2026-11-23');
      test.drop({ 'Chase1234_Activity.CSV': chaseCard(FIRST) });
      const rows = test.app['timeline.page']({ filter: {}, month: '2026-10', offset: 0, limit: 20 });
      const ids = rows.map(({ id: charge }) => {
        const { claim } = test.app['cases.draft']({ charge, language: 'en' });
        return test.app['cases.open']({ claim, from: 'charge' }).id;
      });
      test.drop({ 'Chase9876_Activity.CSV': chaseCard([['2026-11-02', 'OPENAI *CHATGPT SUBSCR', 22]]) });
      for (const act of sequence) {
        const id = ids[act[1]];
        const there = test.app['cases.list']({}).cases.some((one) => one.id === id);
        if (id === undefined || !there) continue;
        try {
          perform(test, id, act);
        } catch (error) {
          // Refused in words, and nothing of it was kept.
          if (!(error instanceof Problem)) throw error;
        }
        for (const taken of takenOf(test)) expect(taken).toBeLessThanOrEqual(CREDIT);
      }
      test.db.close();
    }),
    { numRuns: 30 },
  );
});
