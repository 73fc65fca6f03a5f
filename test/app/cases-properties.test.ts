import fc from 'fast-check';
import { expect, it } from 'vitest';

import { briefOf } from '../../main/cases/brief.ts';
import { replay } from '../../main/cases/replay.ts';
import { standingOf } from '../../main/cases/standing.ts';
import { eventsOf } from '../../main/ledger/case-events.ts';
import { allCaseIds } from '../../main/ledger/cases.ts';
import type { Claim } from '../../shared/case/claim.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { Money } from '../../shared/money.ts';
import { Problem } from '../../shared/problem.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';
import { anyEvent } from '../support/any-event.ts';

const CARD = 'Chase1234_Activity.CSV';
const FIRST = [
  ['2026-08-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-09-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-14', 'OPENAI *CHATGPT SUBSCR', -22],
  ['2026-10-15', 'OPENAI *CHATGPT SUBSCR', -22],
] as const;
const NEXT = 'Chase1234_Activity2.CSV';
const LATER = [
  ['2026-11-02', 'OPENAI *CHATGPT SUBSCR', 10],
  ['2026-11-04', 'DISPUTE CREDIT', 22],
] as const;
const TODAY = '2027-07-01';

/** As a case of the second charge claims it; the events of the property are about it. */
const CLAIM: Claim = {
  merchant: 'OpenAI',
  reason: 'charged-twice',
  owed: null,
  charges: [
    {
      account: null,
      day: '2026-10-15',
      posted: null,
      description: 'OPENAI *CHATGPT SUBSCR',
      amount: { minor: -2200, currency: 'USD' },
      original: null,
      reference: null,
      occurrence: 1,
      pending: false,
    },
  ],
  atStake: { minor: 2200, currency: 'USD' },
  route: 'card',
  network: 'visa',
  country: 'us',
  statementSent: null,
  invoiceIssued: null,
  cancelledOn: null,
  customer: '',
  documents: { owed: '', claimed: '' },
  recognised: true,
};

type Act = (app: TestApp) => void;

/** What a person may do next, whether it can be done or not. */
const acts: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: anyEvent(CLAIM).map(logged), weight: 8 },
  {
    arbitrary: fc.constant<Act>(({ app }) => onEach(app, (id) => app['cases.undo']({ case: id }))),
    weight: 3,
  },
  {
    arbitrary: fc.constantFrom('claimed' as const, 'mine' as const, 'later' as const).map(decided),
    weight: 2,
  },
  { arbitrary: fc.constant<Act>(({ app }) => void app['review.undo']({})), weight: 2 },
  { arbitrary: fc.constant<Act>(settleFirst), weight: 2 },
  { arbitrary: fc.constant<Act>(dropOrUndo), weight: 2 },
);

function onEach(app: TestApp['app'], work: (id: number) => unknown): void {
  for (const { id } of app['cases.list']({}).cases) work(id);
}

function logged(event: CaseEvent): Act {
  return ({ app }) => onEach(app, (id) => app['cases.log']({ case: id, event }));
}

function decided(verdict: 'claimed' | 'mine' | 'later'): Act {
  return ({ app }) => {
    const [flag] = app['flags.list']({});
    if (flag) app['review.decide']({ flags: [flag.id], verdict });
  };
}

function settleFirst({ app }: TestApp): void {
  onEach(app, (id) => {
    const [proposal] = app['cases.get']({ case: id }).found;
    if (proposal) app['cases.settle']({ case: id, charge: proposal.row.id });
  });
}

/** The second statement comes, or goes with its import; after it the first goes, and comes again. */
function dropOrUndo({ app, drop }: TestApp): void {
  const names = app['imports.list']({}).map(({ name, import: id }) => ({ name, id }));
  const next = names.find(({ name }) => name === NEXT);
  if (!names.some(({ name }) => name === CARD)) drop({ [CARD]: chaseCard(FIRST) });
  else if (!next) drop({ [NEXT]: chaseCard(LATER) });
  else for (const { id } of names) app['imports.undo']({ import: id });
}

/** All cases are what their events come to, and nothing in them is impossible. */
function holds({ app, db }: TestApp): void {
  const listed = new Map(app['cases.list']({}).cases.map((one) => [one.id, one]));
  for (const id of allCaseIds(db)) {
    const facts = replay(eventsOf(db, id));
    const stored =
      db.prepare<[number], string>('SELECT facts FROM case_file WHERE id = ?').pluck().get(id) ?? '';
    expect(JSON.parse(stored)).toEqual(JSON.parse(JSON.stringify(briefOf(facts))));
    expect(listed.has(id)).toBe(!facts.voided);
    if (facts.voided) continue;
    const detail = app['cases.get']({ case: id });
    expect(detail.state).toBe(standingOf(facts, TODAY));
    expect(listed.get(id)).toMatchObject({ state: detail.state, outcome: detail.outcome, next: detail.next });
    expect(listed.get(id)?.proposals).toBe(detail.found.length);
    const sums: Money[] = Object.values(detail.outcome);
    for (const { minor } of sums) expect(minor).toBeGreaterThanOrEqual(0);
  }
  const claims = app['flags.list']({}).filter(({ decision }) => decision?.verdict === 'claimed');
  for (const flag of claims) expect(flag.case).not.toBeNull();
}

it('shows of every case what its events come to, whatever a person does', () => {
  fc.assert(
    fc.property(fc.array(acts, { minLength: 3, maxLength: 12 }), (sequence) => {
      const app = openApp();
      app.at(TODAY);
      app.drop({ [CARD]: chaseCard(FIRST) });
      decided('claimed')(app);
      for (const act of sequence) {
        try {
          act(app);
        } catch (error) {
          // Refused in words, and nothing of it was kept.
          if (!(error instanceof Problem)) throw error;
        }
        holds(app);
      }
      app.db.close();
    }),
    { numRuns: 40 },
  );
});
