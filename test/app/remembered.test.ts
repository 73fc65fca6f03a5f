import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FlagSummary } from '../../shared/contract/review.ts';
import { VERDICTS } from '../../shared/review.ts';
import { chaseCard, openApp, type TestApp } from '../support/app.ts';

type Line = readonly [day: string, text: string, amount: number];

/** Half a year of one card: a plan, a hotel, a café, and what was doubled of them. */
const LINES: readonly Line[] = [
  ...['05', '06', '07', '08', '09', '10'].map((month): Line => [`2026-${month}-14`, 'OPENAI *CHATGPT', -22]),
  ...['05', '06', '07', '08', '09', '10'].map((month): Line => [`2026-${month}-22`, 'NETFLIX.COM', -15.49]),
  ['2026-08-15', 'OPENAI *CHATGPT', -22],
  ['2026-10-15', 'OPENAI *CHATGPT', -22],
  ['2026-07-03', 'HARBOR PINE HOTEL', -321.17],
  ['2026-07-03', 'HARBOR PINE HOTEL', -321.17],
  ['2026-07-03', 'HARBOR PINE HOTEL', -321.17],
  ['2026-09-23', 'NETFLIX.COM', -15.49],
  ['2026-10-02', 'NETFLIX.COM', 15.49],
  ['2026-06-11', 'CORNER BAKERY 12', -48.4],
  ['2026-06-11', 'CORNER BAKERY 12', -48.4],
];

/** Files over some of these days each; together they cover all. Some name their card, and some nothing. */
const files = fc
  .tuple(
    fc.constantFrom('Chase1234_Activity', 'card'),
    fc.array(fc.tuple(fc.integer({ min: 6, max: 10 }), fc.integer({ min: 5, max: 10 })), { maxLength: 3 }),
  )
  .map(([name, spans]) => {
    const whole = [[5, 7] as const, [8, 10] as const, ...spans];
    return whole.map(([one, other], index) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const lines = LINES.filter(([day]) => Number(day.slice(5, 7)) >= from && Number(day.slice(5, 7)) <= to);
      return { name: `${name}_${index}.CSV`, text: chaseCard(lines) };
    });
  });

function waiting(app: TestApp): FlagSummary[] {
  return app.app['flags.list']({}).filter(({ waits }) => waits);
}

function decideAll({ app }: TestApp, choices: readonly number[]): void {
  app['flags.list']({})
    .filter(({ decision }) => decision === null)
    .forEach(({ id, refunds }, index) => {
      const verdict = VERDICTS[(choices[index] ?? 0) % VERDICTS.length] ?? 'mine';
      const credits = refunds.map((credit) => credit.id);
      if (verdict === 'refunded' && credits.length === 0)
        app['review.decide']({ flags: [id], verdict: 'claimed' });
      else app['review.decide']({ flags: [id], verdict, credits });
    });
}

describe('what was decided', () => {
  it('never waits again, in whatever order imports are undone and repeated', () => {
    fc.assert(
      fc.property(
        files,
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.boolean(),
        (statements, choices, undos, renamed) => {
          const app = openApp();
          for (const { name, text } of statements) app.drop({ [name]: text });
          decideAll(app, choices);
          expect(waiting(app)).toEqual([]);
          const decided = verdictsOf(app);

          const gone: { name: string; text: string }[] = [];
          const shown = new Map(statements.map((file) => [file.name, file]));
          for (const pick of undos) {
            const imports = app.app['imports.list']({});
            const undone = imports[pick % (imports.length + 1)];
            const back = gone.shift();
            if (back) app.drop({ [back.name]: back.text });
            if (!undone) continue;
            app.app['imports.undo']({ import: undone.import });
            const file = shown.get(undone.name);
            if (file) gone.push(renamed ? { ...file, name: renamedFile(file.name) } : file);
            if (file && renamed) shown.set(renamedFile(file.name), file);
          }
          for (const { name, text } of gone) app.drop({ [name]: text });

          expect(waiting(app)).toEqual([]);
          expect(verdictsOf(app)).toEqual(decided);
          app.db.close();
        },
      ),
      { numRuns: 30 },
    );
  });
});

/** A name that says the same of the card, or as little: of files that name none only the rows tell it. */
function renamedFile(name: string): string {
  return name.startsWith('Chase') ? name.replace('.CSV', ' (1).CSV') : name.replace('card', 'download');
}

/** Merchant, day and verdict of each flag, so that no id matters. */
function verdictsOf({ app }: TestApp): string[] {
  return app['flags.list']({})
    .map(
      ({ merchant, charges, decision, status, news }) =>
        `${merchant} ${charges.map(({ day }) => day).join()} ${decision?.verdict} ${status} ${news.length}`,
    )
    .toSorted();
}
