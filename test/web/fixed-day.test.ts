import { expect, test } from 'vitest';

import { fixedDay } from '../../main/web/fixed-day.ts';

test('a day stands still only where one is named that exists', () => {
  expect(fixedDay({ RECOUP_NOW: '2026-11-28' })).toBe('2026-11-28');
  for (const now of [undefined, '', 'tomorrow', '2026-02-30'])
    expect(fixedDay({ RECOUP_NOW: now })).toBeNull();
});
