import fc from 'fast-check';
import { expect, test } from 'vitest';

import { probabilityOf } from '../../main/duplicates/calibration.ts';
import { LIKELY, POSSIBLE } from '../../main/duplicates/weights.ts';

const hundredths = fc.integer({ min: -500, max: 1500 }).map((count) => count / 100);

test('more evidence never makes a double charge less probable', () => {
  fc.assert(
    fc.property(hundredths, hundredths, fc.boolean(), (one, other, doubtful) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      expect(probabilityOf(less, doubtful)).toBeLessThanOrEqual(probabilityOf(more, doubtful));
    }),
  );
});

test('what may as well be meant is never likely, however much speaks for it', () => {
  expect(probabilityOf(99, true)).toBeLessThan(LIKELY);
  expect(probabilityOf(99, true)).toBeGreaterThan(POSSIBLE);
  expect(probabilityOf(99, false)).toBeGreaterThan(0.99);
  expect(probabilityOf(-99, false)).toBeLessThan(0.01);
});
