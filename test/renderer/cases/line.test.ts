import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lineOf } from '../../../renderer/case/line.ts';
import { addDays, dayFromNumber } from '../../../shared/day.ts';
import { clock } from './cases.ts';

const TODAY = '2026-10-01';

describe('the line of clocks', () => {
  test('runs from the first day that counts to the last limit, with today on it', () => {
    const line = lineOf([clock('late', '2026-10-31'), clock('soon', '2026-10-08')], TODAY);
    expect(line).toMatchObject({ from: '2026-09-15', to: '2026-10-31' });
    expect(line?.points.map(({ until }) => until)).toEqual(['2026-10-08', '2026-10-31']);
    expect(line?.points.at(-1)?.at).toBe(1);
    expect(line?.today).toBeCloseTo(16 / 46);
  });

  test('leaves out what is over, stopped or has no day, and is not there where nothing runs', () => {
    const gone = [
      clock('over', '2026-09-20', { standing: 'over' }),
      clock('stopped', '2026-12-01', { standing: 'stopped' }),
      clock('unknown', null),
    ];
    expect(lineOf(gone, TODAY)).toBeNull();
    expect(lineOf([...gone, clock('runs', '2026-10-08')], TODAY)?.points).toHaveLength(1);
  });

  test('has one point a day, and names there the limit that surely applies', () => {
    const line = lineOf(
      [
        clock('perhaps', '2026-10-30', { applies: 'perhaps' }),
        clock('usual', '2026-10-30', { kind: 'typical' }),
        clock('surely', '2026-10-30'),
      ],
      TODAY,
    );
    expect(line?.points).toHaveLength(1);
    expect(line?.points[0]?.clocks.map(({ id }) => id)).toEqual(['surely', 'perhaps', 'usual']);
  });

  test('keeps every point on it, and labels of one lane apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 600 }), { minLength: 1, maxLength: 12 }), (days) => {
        const line = lineOf(
          days.map((left, at) => clock(String(at), addDays(TODAY, left))),
          TODAY,
        );
        const points = line?.points ?? [];
        expect(points.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
        const lanes = Map.groupBy(points, ({ lane }) => lane);
        for (const lane of lanes.values()) {
          const starts = lane.map(({ at }) => (at > 1 - 0.48 ? at - 0.48 : at));
          for (const [index, start] of starts.entries()) {
            expect(start - (starts[index - 1] ?? -1)).toBeGreaterThan(0.48 - 1e-9);
          }
        }
      }),
    );
  });

  test('is a point where all is on one day', () => {
    const day = dayFromNumber(20_000);
    const line = lineOf([clock('now', day, { countedFrom: { what: { id: 'cases.title' }, day } })], day);
    expect(line).toMatchObject({ from: day, to: day, today: 0 });
  });
});
