import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ALL_OPEN } from '../../renderer/app/casesView.ts';
import { caseOf, cases, hrefOf, letterOf, type Route, routeOf, timeline } from '../../renderer/app/route.ts';
import { CASE_STATES } from '../../shared/case/state.ts';
import { LETTER_KINDS } from '../../shared/case/terms.ts';
import { CHARGE_KINDS } from '../../shared/charge.ts';
import { dayFromNumber } from '../../shared/day.ts';
import { GUIDE_STEPS } from '../../shared/dispute/guide.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber);
const id = fc.integer({ min: 1, max: 1_000_000 });
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

const filter = fc.record(
  {
    search: words,
    accounts: fc.array(id, { minLength: 1, maxLength: 4 }),
    merchant: words,
    kinds: fc.uniqueArray(fc.constantFrom(...CHARGE_KINDS), { minLength: 1 }),
    currencies: fc.uniqueArray(fc.constantFrom('KRW', 'USD', 'XXX'), { minLength: 1 }),
    least: fc.nat(),
    most: fc.nat(),
    from: day,
    to: day,
    flagged: fc.constant(true),
  },
  { requiredKeys: [] },
);

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    screen: fc.constant('timeline' as const),
    filter,
    charge: fc.option(id),
    at: fc.option(day.map((value) => value.slice(0, 7))),
  }),
  fc.record({ screen: fc.constant('imports' as const), import: fc.option(id) }),
  fc.record({
    screen: fc.constant('cases' as const),
    view: fc.record({
      as: fc.constantFrom('list' as const, 'board' as const),
      sort: fc.constantFrom('date' as const, 'money' as const),
      show: fc.constantFrom('open' as const, 'closed' as const, 'all' as const),
      state: fc.option(fc.constantFrom(...CASE_STATES)),
      merchant: fc.option(words),
      search: words,
    }),
  }),
  fc.record({ screen: fc.constant('case' as const), case: id }),
  fc.record({
    screen: fc.constant('letter' as const),
    case: id,
    letter: fc.constantFrom(...LETTER_KINDS),
    language: fc.option(fc.constantFrom('en' as const, 'ko' as const)),
  }),
  fc.record({ screen: fc.constant('guide' as const), step: fc.option(fc.constantFrom(...GUIDE_STEPS)) }),
  fc.constant({ screen: 'settings' as const }),
);

describe('the route in the address', () => {
  test('is found again from its own address', () => {
    fc.assert(
      fc.property(route, (value) => {
        expect(routeOf(hrefOf(value))).toEqual(value);
      }),
    );
  });

  test('leads to the whole timeline from any address that is not understood', () => {
    for (const hash of ['', '#', '#/', '#/nowhere']) expect(routeOf(hash)).toEqual(timeline());
  });

  test('leads to the case where there is no such letter, and to all open ones where there is no such view', () => {
    expect(routeOf('#/cases/7/letter/threat?in=xx')).toEqual(caseOf(7));
    expect(routeOf('#/cases?as=tree&sort=luck&show=some&state=happy')).toEqual(cases());
  });

  test('drops what the app would refuse', () => {
    const hash =
      '#/timeline?account=0&account=x&kind=loan&currency=usd&least=-1&from=2026-02-30&flagged=yes&charge=1.5&at=soon';
    expect(routeOf(hash)).toEqual(timeline());
  });

  test('reads as a person would write it', () => {
    expect(hrefOf(timeline({ search: 'openai', flagged: true }))).toBe('#/timeline?q=openai&flagged=1');
    expect(hrefOf({ screen: 'imports', import: 12 })).toBe('#/imports/12');
    expect(hrefOf(cases({ ...ALL_OPEN, as: 'board', search: 'openai' }))).toBe('#/cases?as=board&q=openai');
    expect(hrefOf(caseOf(7))).toBe('#/cases/7');
    expect(hrefOf(letterOf(7, 'follow-up', 'ko'))).toBe('#/cases/7/letter/follow-up?in=ko');
  });
});
