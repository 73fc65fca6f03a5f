import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import { compareCharges } from '../../main/app/compare.ts';
import type { FlagSummary } from '../../shared/contract/review.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { store } from '../support/ledger.ts';
import { type Line, readingOf } from '../support/reading.ts';

const en = createSpeaker('en');

const before: Line = { day: '2026-10-01', text: 'CORNER BAKERY', minor: -840 };
const after: Line = { day: '2026-10-25', text: 'GREEN GROCER', minor: -4215 };
const charged: Line = { day: '2026-10-14', text: 'PAPER LANTERN STUDIO', minor: -13741 };
const held: Line = { ...charged, day: '2026-10-15', pending: true };
const booked: Line = { ...charged, day: '2026-10-17' };

let test: TestApp;
beforeEach(() => {
  test = openApp();
});

function show(...lines: readonly Line[]): number {
  const id = store(test.db, readingOf(lines));
  compareCharges(test.db, (line) => expect.unreachable(line));
  return id;
}

function onlyFlag(): FlagSummary | undefined {
  const flags = test.app['flags.list']({});
  expect(flags.length).toBeLessThan(2);
  return flags[0];
}

function news(): string[] {
  return (onlyFlag()?.news ?? []).map((said) => en.tell(said));
}

describe('a flag over an authorisation', () => {
  it('waits, and goes when the authorisation vanishes', () => {
    show(before, charged, held);
    expect(onlyFlag()).toMatchObject({ status: 'pending', waits: true });
    show(before, charged, after);
    expect(onlyFlag()).toBeUndefined();
  });

  it('that was claimed stays and is dissolved when the authorisation vanishes', () => {
    show(before, charged, held);
    test.app['review.decide']({ flags: [onlyFlag()?.id ?? 0], verdict: 'claimed' });
    show(before, charged, after);
    expect(onlyFlag()).toMatchObject({
      status: 'dissolved',
      waits: false,
      recoverable: { minor: 0 },
      decision: { verdict: 'claimed' },
    });
  });

  it('asks again once it was booked, and says so', () => {
    show(before, charged, held);
    test.app['review.decide']({ flags: [onlyFlag()?.id ?? 0], verdict: 'mine', why: 'authorisation' });
    show(before, charged, booked, after);
    expect(onlyFlag()).toMatchObject({ status: 'open', waits: true });
    expect(news()).toEqual(['The pending charge of $137.41 was booked on Sat, Oct 17, 2026']);
    test.app['review.decide']({ flags: [onlyFlag()?.id ?? 0], verdict: 'claimed' });
    expect(onlyFlag()).toMatchObject({ waits: false, news: [] });
  });

  it('does not ask again who bought it twice, when it is booked', () => {
    show(before, charged, held);
    test.app['review.decide']({ flags: [onlyFlag()?.id ?? 0], verdict: 'mine', why: 'bought-twice' });
    show(before, charged, booked, after);
    expect(onlyFlag()).toMatchObject({ status: 'open', waits: false, decision: { verdict: 'mine' } });
  });
});

/** All that a bank ever shows; a file shows a stretch of it, and what was pending when it was made. */
const LINES: readonly Line[] = [
  before,
  charged,
  held,
  booked,
  after,
  { day: '2026-10-20', text: 'PAPER LANTERN STUDIO', minor: 13741, kind: 'refund' },
  { day: '2026-10-03', text: 'HARBOR SOFTWARE', minor: -6413 },
  { day: '2026-10-04', text: 'HARBOR SOFTWARE', minor: -6413 },
  { day: '2026-10-05', text: 'HARBOR SOFTWARE', minor: -6413, pending: true },
  { day: '2026-10-22', text: 'NORTH ATELIER', minor: -8817, pending: true },
  { day: '2026-10-22', text: 'NORTH ATELIER', minor: -8817 },
];

const file = fc.tuple(fc.nat(25), fc.nat(25)).map(([one, other]) => {
  const [from, made] = [one, other].toSorted((first, second) => first - second);
  const dayOf = (line: Line): number => Number(line.day.slice(8));
  return LINES.filter(
    (line) =>
      dayOf(line) >= (from ?? 0) &&
      dayOf(line) <= (made ?? 0) &&
      (!line.pending || dayOf(line) + 2 > (made ?? 0)),
  );
});

describe('any files with authorisations', () => {
  it('end with the same decisions and no question, in whatever order they are undone and repeated', () => {
    fc.assert(
      fc.property(
        fc.array(file, { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom('claimed' as const, 'mine' as const, 'later' as const), {
          minLength: 4,
          maxLength: 4,
        }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (files, verdicts, picks) => {
          test = openApp();
          const imports = files.map((lines): { lines: readonly Line[]; id: number | null } => ({
            lines,
            id: show(...lines),
          }));
          test.app['flags.list']({}).forEach(({ id }, index) =>
            test.app['review.decide']({ flags: [id], verdict: verdicts[index % 4] ?? 'mine' }),
          );
          const decided = told();
          for (const pick of picks) {
            const picked = imports[pick % imports.length];
            if (!picked) continue;
            if (picked.id !== null) test.app['imports.undo']({ import: picked.id });
            picked.id = picked.id === null ? show(...picked.lines) : null;
          }
          for (const { id, lines } of imports) if (id === null) show(...lines);
          expect(told()).toEqual(decided);
          expect(test.app['flags.list']({}).filter(({ waits }) => waits)).toEqual([]);
          test.db.close();
        },
      ),
      { numRuns: 30 },
    );
  });
});

function told(): string[] {
  return test.app['flags.list']({})
    .map(
      ({ merchant, charges, decision, status, news: since }) =>
        `${merchant} ${charges.map(({ day }) => day).join()} ${decision?.verdict} ${status} ${since.length}`,
    )
    .toSorted();
}
