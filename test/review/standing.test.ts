import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type DecidedLine,
  type FlagLine,
  type FlagNow,
  type Standing,
  type StandingDecision,
  standingsOver,
} from '../../main/review/standing.ts';
import { addDays } from '../../shared/day.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { VERDICTS } from '../../shared/review.ts';

const en = createSpeaker('en');

/** Charge 1 is of 1 October, charge 2 of 2 October, and so on; all of 22.00. */
function line(charge: number, change: Partial<FlagLine> = {}): FlagLine {
  const day = addDays('2026-09-30', charge);
  return {
    charge,
    position: 1,
    day,
    text: 'OPENAI *CHATGPT',
    minor: -2200,
    currency: 'USD',
    pending: false,
    ...change,
  };
}

function credit(charge: number): FlagLine {
  return line(charge, { position: 0, minor: 2200 });
}

function flag(lines: readonly FlagLine[], change: Partial<FlagNow> = {}): FlagNow {
  return { kind: 'double-charge', recoverable: { minor: 2200, currency: 'USD' }, lines, ...change };
}

function decided(
  now: FlagNow,
  change: Partial<StandingDecision> = {},
  lines: (line: DecidedLine) => DecidedLine = (same) => same,
): StandingDecision {
  return {
    id: 1,
    verdict: 'claimed',
    why: null,
    kind: now.kind,
    flag: { recoverable: now.recoverable },
    charges: now.lines.map((each) => lines({ ...each, chosen: false })),
    ...change,
  };
}

function told(standing: Standing<StandingDecision> | null): string[] {
  return (standing?.news ?? []).map((said) => en.tell(said));
}

const pair = flag([line(1), line(2)]);

describe('a decision', () => {
  it('stands on the flag over the same charges, and nothing is new', () => {
    const standing = standingsOver([decided(pair)])(pair);
    expect(standing).toMatchObject({ decision: { id: 1 }, news: [], same: true });
  });

  it('stands where only some of its charges are flagged by now', () => {
    const standing = standingsOver([decided(flag([line(1), line(2), line(3)]))])(flag([line(1), line(3)]));
    expect(standing).toMatchObject({ news: [], same: false });
  });

  it('says nothing of other charges, nor of another kind of flag', () => {
    const standingOf = standingsOver([decided(pair)]);
    expect(standingOf(flag([line(3), line(4)]))).toBeNull();
    expect(standingOf(flag([line(1), line(2)], { kind: 'parallel-subscriptions' }))).toBeNull();
  });

  it('gives way to a later one over the same charges', () => {
    const later = decided(pair, { id: 2, verdict: 'mine' });
    expect(standingsOver([later, decided(pair)])(pair)?.decision.id).toBe(2);
  });

  it('stands before a later one that did not know all of the charges', () => {
    const triple = flag([line(1), line(2), line(3)]);
    const narrow = decided(pair, { id: 2, verdict: 'mine' });
    expect(standingsOver([narrow, decided(triple)])(triple)).toMatchObject({ decision: { id: 1 }, news: [] });
  });

  it('is put in question by a charge that it did not know, and the flag names it', () => {
    for (const verdict of VERDICTS) {
      const standing = standingsOver([decided(pair, { verdict })])(flag([line(1), line(2), line(3)]));
      expect(told(standing)).toEqual(['A further charge of $22.00 on Sat, Oct 3, 2026 since you decided']);
    }
  });

  it('tells a credit that came since, but not to who owes both or had it back already', () => {
    const returned = flag([line(1), line(2), credit(9)]);
    const news = (verdict: StandingDecision['verdict']) =>
      told(standingsOver([decided(pair, { verdict })])(returned));
    expect(news('claimed')).toEqual(['$22.00 came back on Fri, Oct 9, 2026 since you decided']);
    expect(news('later')).toHaveLength(1);
    expect(news('mine')).toEqual([]);
    expect(news('refunded')).toEqual([]);
  });

  it('is put in question when the credit it rested on is taken away', () => {
    const returned = flag([line(1), line(2), credit(9)]);
    const gone = decided(returned, { verdict: 'refunded' }, (part) =>
      part.position === 0 ? { ...part, charge: null } : part,
    );
    expect(told(standingsOver([gone])(pair))).toEqual([
      'The credit of $22.00 on Fri, Oct 9, 2026 is no longer among your charges',
    ]);
    expect(told(standingsOver([{ ...gone, verdict: 'mine' }])(pair))).toEqual([]);
  });

  it('rests on the credit that the person chose, and not on another that the search had found', () => {
    const returned = flag([line(1), line(2), credit(8), credit(9)]);
    const decision = decided(returned, { verdict: 'refunded' }, (part) => {
      if (part.charge === 8) return { ...part, charge: null };
      return part.charge === 9 ? { ...part, chosen: true } : part;
    });
    expect(told(standingsOver([decision])(pair))).toEqual([]);
  });

  it('tells that an authorisation was booked, and does not call it a further charge', () => {
    const held = flag([line(1), line(2, { pending: true })]);
    const booked = flag([line(1), line(4)]);
    const news = (change: Partial<StandingDecision>) => told(standingsOver([decided(held, change)])(booked));
    expect(news({})).toEqual(['The pending charge of $22.00 was booked on Sun, Oct 4, 2026']);
    expect(news({ verdict: 'mine', why: 'authorisation' })).toHaveLength(1);
    expect(news({ verdict: 'mine', why: 'bought-twice' })).toEqual([]);
  });

  it('takes an authorisation to be booked once, and what else is charged then for a further charge', () => {
    const held = flag([line(1), line(2, { pending: true })]);
    const further = 'A further charge of $22.00 on Mon, Oct 5, 2026 since you decided';
    const both = flag([line(1), line(4), line(5)]);
    const first = decided(held, { verdict: 'mine', why: 'bought-twice' });
    expect(told(standingsOver([first])(both))).toEqual([further]);
    const next = decided(flag([line(1), line(5)]), { id: 2, verdict: 'mine' });
    expect(told(standingsOver([next, first])(both))).toEqual([further.replace('Mon, Oct 5', 'Sun, Oct 4')]);
  });

  it('takes a charge of another amount for a further one, whatever was pending', () => {
    const held = flag([line(1), line(2, { pending: true })]);
    const other = flag([line(1), line(4, { minor: -2300 })]);
    expect(told(standingsOver([decided(held)])(other))[0]).toContain('A further charge of $23.00');
  });

  it('tells a changed amount, but not that the currency has a name by now', () => {
    const now = (minor: number, currency: string) =>
      flag([line(1), line(2)], { recoverable: { minor, currency } });
    const news = (flagNow: FlagNow) => told(standingsOver([decided(pair)])(flagNow));
    expect(news(now(2100, 'USD'))).toEqual([
      'The amount to get back was $22.00 when you decided and is $21.00',
    ]);
    const step = { ...now(2100, 'USD'), kind: 'price-step' as const };
    expect(told(standingsOver([decided({ ...pair, kind: 'price-step' })])(step))).toEqual([]);
    const unnamed = decided(now(2200, 'XXX'));
    expect(told(standingsOver([unnamed])(now(22, 'KRW')))).toEqual([]);
  });
});

describe('a decision on two plans of one vendor', () => {
  const plans = (...lines: readonly FlagLine[]) => flag(lines, { kind: 'parallel-subscriptions' });
  const dear = { minor: -20000 };
  const month = plans(line(1), line(2, dear));

  it('stands in the months to come, whose charges are others', () => {
    const next = plans(line(31, { minor: -2310 }), line(32, dear));
    expect(standingsOver([decided(month)])(next)).toMatchObject({ decision: { id: 1 }, news: [] });
  });

  it('stands also when the currency has a name by now', () => {
    const unnamed = { currency: 'XXX' };
    const then = plans(
      line(1, { ...unnamed, minor: -2_900_000 }),
      line(2, { ...unnamed, minor: -29_900_000 }),
    );
    const won = (dearer: number) =>
      plans(line(31, { currency: 'KRW', minor: -29_000 }), line(32, { currency: 'KRW', minor: dearer }));
    expect(standingsOver([decided(then)])(won(-299_000))).toMatchObject({ news: [] });
    expect(told(standingsOver([decided(then)])(won(-499_000)))).toHaveLength(1);
  });

  it('is put in question by a third plan, and by another price', () => {
    const news = (now: FlagNow) => told(standingsOver([decided(month)])(now));
    expect(news(plans(line(31), line(32, dear), line(33)))).toEqual([
      'A further charge of $22.00 on Mon, Nov 2, 2026 since you decided',
    ]);
    expect(news(plans(line(31, { minor: -3000 }), line(32, dear)))).toHaveLength(1);
  });

  it('says nothing of another vendor', () => {
    const other = plans(line(31, { text: 'NETFLIX.COM' }), line(32, { text: 'NETFLIX.COM' }));
    expect(standingsOver([decided(month)])(other)).toBeNull();
  });
});

const lines = fc.uniqueArray(
  fc.record({
    charge: fc.integer({ min: 1, max: 9 }),
    position: fc.constantFrom(0, 1),
    pending: fc.boolean(),
  }),
  { selector: ({ charge }) => charge, minLength: 1 },
);
const flags = lines
  .map((list) =>
    flag(
      list.map(({ charge, ...change }) => (change.position === 0 ? credit(charge) : line(charge, change))),
    ),
  )
  .filter((now) => now.lines.some(({ position }) => position > 0));

describe('any flag', () => {
  it('has no news once it was decided as it is now, whatever was decided before', () => {
    fc.assert(
      fc.property(
        flags,
        fc.array(fc.tuple(flags, fc.constantFrom(...VERDICTS))),
        fc.constantFrom(...VERDICTS),
        (now, before, verdict) => {
          const earlier = before.map(([flagThen, then], index) =>
            decided(flagThen, { id: index + 1, verdict: then }),
          );
          const latest = decided(now, { id: before.length + 1, verdict });
          const standing = standingsOver([latest, ...earlier.toReversed()])(now);
          expect(standing).toMatchObject({ decision: { id: latest.id }, news: [], same: true });
        },
      ),
    );
  });

  it('waits for an answer where it holds a charge that nobody ever decided', () => {
    fc.assert(
      fc.property(flags, fc.constantFrom(...VERDICTS), (now, verdict) => {
        const more = { ...now, lines: [...now.lines, line(20)] };
        expect(standingsOver([decided(now, { verdict })])(more)?.news.length).toBeGreaterThan(0);
      }),
    );
  });
});
