import { describe, expect, test } from 'vitest';

import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Day } from '../../shared/day.ts';
import { edgeEnds } from '../../renderer/timeline/edges.ts';
import { lanesOf, MOST_LANES } from '../../renderer/timeline/lanes.ts';
import { creditArrows, laneX, tiePath } from '../../renderer/timeline/tiePath.ts';
import { type PlacedRow, type Tie, tiesOf } from '../../renderer/timeline/ties.ts';
import { flag } from '../review-logic/flags.ts';
import { charge, inFlag } from './outlines.ts';

function summary(id: number, charges: readonly (readonly [number, Day])[]): FlagSummary {
  return flag(id, { charges: charges.map(([charged, day]) => ({ id: charged, day })) });
}

function tied(loaded: readonly PlacedRow[], flags: readonly FlagSummary[], length = 1000): Tie[] {
  const stretch = { first: loaded[0]?.index ?? 0, last: loaded.at(-1)?.index ?? 0 };
  return tiesOf(loaded, new Map(flags.map((flag) => [flag.id, flag])), lanesOf(flags), stretch, length);
}

describe('lanes', () => {
  test('ties of the same days lie side by side, others share the first lane', () => {
    const lanes = lanesOf([
      summary(1, [
        [1, '2026-10-14'],
        [2, '2026-10-15'],
      ]),
      summary(2, [
        [3, '2026-10-15'],
        [4, '2026-10-15'],
      ]),
      summary(3, [
        [5, '2026-09-01'],
        [6, '2026-09-02'],
      ]),
    ]);
    expect(lanes.get(2)).toBe(0);
    expect(lanes.get(1)).toBe(1);
    expect(lanes.get(3)).toBe(0);
  });

  test('a crowd shares the outermost lane', () => {
    const crowd = Array.from({ length: 9 }, (_, at) =>
      summary(at + 1, [
        [at, '2026-10-01'],
        [at + 50, '2026-10-02'],
      ]),
    );
    expect(Math.max(...lanesOf(crowd).values())).toBe(MOST_LANES - 1);
  });

  test('a flag keeps its lane whatever order the flags come in', () => {
    const flags = [
      summary(1, [
        [1, '2026-10-01'],
        [2, '2026-10-20'],
      ]),
      summary(2, [
        [3, '2026-10-05'],
        [4, '2026-10-06'],
      ]),
      summary(3, [
        [5, '2026-10-06'],
        [6, '2026-10-09'],
      ]),
    ];
    expect(lanesOf(flags.toReversed())).toEqual(lanesOf(flags));
  });
});

describe('ties', () => {
  const pair = summary(7, [
    [1, '2026-10-14'],
    [2, '2026-10-15'],
  ]);

  test('connect the charges of a flag across the rows between them', () => {
    const [tie] = tied(
      [
        { index: 5, row: charge(2, '2026-10-15', inFlag(7, 2)) },
        { index: 6, row: charge(9, '2026-10-14') },
        { index: 7, row: charge(1, '2026-10-14', inFlag(7, 1)) },
      ],
      [pair],
    );
    expect(tie?.members.map(({ index }) => index)).toEqual([5, 7]);
    expect(tie).toMatchObject({ above: null, below: null, hidden: false });
  });

  test('lead on where the other charge is not loaded yet', () => {
    const below = tied([{ index: 5, row: charge(2, '2026-10-15', inFlag(7, 2)) }], [pair]);
    expect(below[0]).toMatchObject({ below: { charge: 1, day: '2026-10-14' }, above: null });
    const above = tied([{ index: 50, row: charge(1, '2026-10-14', inFlag(7, 1)) }], [pair]);
    expect(above[0]).toMatchObject({ above: { charge: 2, day: '2026-10-15' }, below: null });
  });

  test('say so where the filter hides the other charge', () => {
    const whole = [
      { index: 1, row: charge(8, '2026-10-20') },
      { index: 2, row: charge(2, '2026-10-15', inFlag(7, 2)) },
      { index: 3, row: charge(9, '2026-10-01') },
    ];
    expect(tied(whole, [pair], 4)[0]).toMatchObject({ hidden: true, above: null, below: null });
  });

  test('do not lead beyond the ends of the list', () => {
    const top = [
      { index: 1, row: charge(1, '2026-10-14', inFlag(7, 1)) },
      { index: 2, row: charge(9, '2026-10-01') },
    ];
    expect(tied(top, [pair])[0]).toMatchObject({ above: null, below: null, hidden: true });
    const bottom = [
      { index: 8, row: charge(8, '2026-10-20') },
      { index: 9, row: charge(2, '2026-10-15', inFlag(7, 2)) },
    ];
    expect(tied(bottom, [pair], 10)[0]).toMatchObject({ above: null, below: null, hidden: true });
  });

  test('take in the credit that returned the money', () => {
    const [tie] = tied(
      [
        { index: 1, row: charge(3, '2026-10-18', { ...inFlag(7, 0), kind: 'refund' }) },
        { index: 2, row: charge(2, '2026-10-15', inFlag(7, 2)) },
        { index: 3, row: charge(1, '2026-10-14', inFlag(7, 1)) },
      ],
      [pair],
    );
    expect(tie?.members.map(({ credit }) => credit)).toEqual([true, false, false]);
    expect(tie && creditArrows(tie, { first: 0, last: 9 })).toBe('M11,50 l-5,4 l5,4');
  });
});

describe('drawing a tie', () => {
  const tie: Tie = {
    flag: 1,
    status: 'open',
    verdict: null,
    strength: 'likely',
    lane: 0,
    members: [2, 4].map((index) => ({ charge: index, day: '2026-10-14', index, credit: false })),
    above: null,
    below: null,
    hidden: false,
  };
  const drawn = { first: 0, last: 9 };
  const x = laneX(0);

  test('is a bracket from row middle to row middle', () => {
    expect(tiePath(tie, drawn)).toBe(`M6,90 H${x - 5} Q${x},90 ${x},95 V157 Q${x},162 ${x - 5},162 H6`);
  });

  test('has an arm for each charge between the ends', () => {
    const three = {
      ...tie,
      members: [...tie.members, { charge: 9, day: '2026-10-13', index: 7, credit: false }],
    };
    expect(tiePath(three, drawn)).toContain(`M6,162 H${x}`);
  });

  test('runs to the edge of what is drawn where an end is further away', () => {
    expect(tiePath({ ...tie, below: { charge: 9, day: '2026-10-01' } }, drawn)).toContain('V360');
    expect(tiePath({ ...tie, above: { charge: 9, day: '2026-10-30' } }, drawn)).toMatch(
      new RegExp(`^M${x},0 `),
    );
  });

  test('is nothing where none of its rows is drawn', () => {
    expect(tiePath(tie, { first: 20, last: 40 })).toBeNull();
  });

  test('passes through rows that lie between its ends', () => {
    const far = {
      ...tie,
      members: [2, 90].map((index) => ({ charge: index, day: '2026-10-14', index, credit: false })),
    };
    expect(tiePath(far, { first: 30, last: 60 })).not.toBeNull();
  });
});

describe('the edges of the window', () => {
  const tie: Tie = {
    flag: 1,
    status: 'refunded',
    verdict: null,
    strength: 'likely',
    lane: 0,
    members: [10, 40].map((index) => ({
      charge: index,
      day: `2026-10-${50 - index + 10}`,
      index,
      credit: false,
    })),
    above: null,
    below: null,
    hidden: false,
  };

  test('name the charge that a tie leads to', () => {
    expect(edgeEnds([tie], 5, 25)).toEqual({
      above: [],
      below: [{ flag: 1, tone: 'refunded', charge: 40, day: '2026-10-20' }],
    });
    expect(edgeEnds([tie], 30, 50).above.map(({ charge: id }) => id)).toEqual([10]);
  });

  test('are silent where both ends show, or neither does', () => {
    expect(edgeEnds([tie], 5, 45)).toEqual({ above: [], below: [] });
    expect(edgeEnds([tie], 15, 35)).toEqual({ above: [], below: [] });
  });
});
