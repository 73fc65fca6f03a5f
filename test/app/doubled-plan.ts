import type { CaseDetail } from '../../shared/case/detail.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { Money } from '../../shared/money.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';

export type Line = readonly [day: string, text: string, amount: number];

export const CARD = 'Chase1234_Activity.CSV';

/** A plan of 22 dollars a month that was charged twice in its last one. */
export const LINES: readonly Line[] = [
  ['2026-08-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-09-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-15', 'OPENAI *CHATGPT SUBSCR', -22],
];

export const dollars = (amount: number): Money => ({ minor: Math.round(amount * 100), currency: 'USD' });

/** The app with these lines, and what is done with their case. */
export interface DoubledPlan extends TestApp {
  /** Says that it was charged twice, and answers the case that this opens. */
  claimed(): number;
  get(id: number): CaseDetail;
  log(id: number, event: CaseEvent): CaseDetail;
  /** The credits that are proposed for a case. */
  found(id: number): string[];
}

export function openDoubledPlan(): DoubledPlan {
  const test = openApp();
  test.at('2026-11-23');
  test.drop({ [CARD]: chaseCard(LINES) });
  const get = (id: number): CaseDetail => test.app['cases.get']({ case: id });
  return {
    ...test,
    claimed() {
      const flags = test.app['flags.list']({}).filter(
        (one) => one.kind === 'double-charge' && one.case === null,
      );
      const { cases } = test.app['review.decide']({ flags: flags.map(({ id }) => id), verdict: 'claimed' });
      return cases.opened[0] ?? 0;
    },
    get,
    log: (id, event) => test.app['cases.log']({ case: id, event }),
    found: (id) => get(id).found.map(({ row, settles }) => `${row.day} ${row.description} ${settles.minor}`),
  };
}
