import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { layoutOf, placeAt } from '../../renderer/timeline/layout.ts';
import { overlaps, PAGE_SIZE, pageName, pagesFor, widened } from '../../renderer/timeline/pages.ts';
import { month, outlines } from './outlines.ts';

describe('pages of charges', () => {
  test('a short month is one page', () => {
    const layout = layoutOf([month('2026-10', 12), month('2026-09', 5)]);
    expect(pagesFor(layout, { first: 0, last: 17 })).toEqual([
      { month: '2026-10', offset: 0, limit: PAGE_SIZE },
      { month: '2026-09', offset: 0, limit: PAGE_SIZE },
    ]);
  });

  test('a month of just one full page has no second', () => {
    const layout = layoutOf([month('2026-10', PAGE_SIZE), month('2026-09', 5)]);
    expect(pagesFor(layout, { first: 0, last: PAGE_SIZE + 4 }).map((page) => page.month)).toEqual([
      '2026-10',
      '2026-09',
    ]);
  });

  test('of a long month only the pages in question are asked', () => {
    const layout = layoutOf([month('2026-10', 1000)]);
    expect(pagesFor(layout, { first: 450, last: 610 }).map(({ offset }) => offset)).toEqual([400, 600]);
  });

  test('every charge of a stretch lies on a page that is asked, and no page is asked twice', () => {
    fc.assert(
      fc.property(outlines, fc.nat(2000), fc.nat(300), (months, first, size) => {
        const layout = layoutOf(months);
        const stretch = widened({ first, last: first + size }, 10, layout.length);
        const names = pagesFor(layout, stretch).map(({ month: name, offset }) => pageName(name, offset));
        expect(new Set(names).size).toBe(names.length);
        for (let index = stretch.first; index <= stretch.last; index += 1) {
          const place = placeAt(layout, index);
          if (place?.kind === 'charge') expect(names).toContain(pageName(place.span.month, place.offset));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('an empty list asks for nothing', () => {
    expect(pagesFor(layoutOf([]), { first: 0, last: 50 })).toEqual([]);
  });

  test('stretches that only touch overlap', () => {
    expect(overlaps({ first: 0, last: 5 }, { first: 5, last: 9 })).toBe(true);
    expect(overlaps({ first: 0, last: 5 }, { first: 6, last: 9 })).toBe(false);
  });
});
