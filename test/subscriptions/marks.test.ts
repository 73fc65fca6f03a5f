import { describe, expect, it } from 'vitest';

import type { Candidate } from '../../main/duplicates/candidate.ts';
import { marksOf } from '../../main/subscriptions/marks.ts';
import { monthly } from '../duplicates/charges.ts';
import { subscriptionsIn } from './found.ts';

const netflix = { to: 'NETFLIX.COM', paid: '15.49' };

/** What is found, as marks are held against it. */
function keyed(charges: readonly Candidate[]) {
  const facts = new Map(charges.map((one) => [one.id, one]));
  return subscriptionsIn([...charges]).map(({ key, charges: own, since }) => ({
    key,
    since,
    anchors: new Set(
      own.map((id) => ` @${facts.get(id)?.day ?? ''} ${Math.abs(facts.get(id)?.amount.minor ?? 0)}`),
    ),
  }));
}

function keysOf(charges: readonly Candidate[]): string[] {
  return keyed(charges).map(({ key }) => key);
}

describe('the key of a subscription', () => {
  const year = monthly(12, 12, netflix);

  it('stays when older or newer statements come', () => {
    expect(keysOf(year)).toEqual(keysOf(year.slice(4)));
    expect(keysOf(year)).toEqual(keysOf(year.slice(0, 5)));
  });

  it('stays over a price step', () => {
    const risen = monthly(12, 12, { ...netflix, paid: '17.99' }).slice(6);
    expect(keysOf([...year.slice(0, 6), ...risen])).toEqual(keysOf(year.slice(0, 6)));
  });
});

describe('a mark', () => {
  const first = monthly(12, 3, netflix);
  const second = monthly(12, 17, netflix);
  const marked = (key: string, charges: readonly Candidate[]) =>
    [...marksOf(keyed(charges), new Map([[key, '2026-12-20']])).keys()].map(({ since }) => since);

  it('holds for the one of two that it was made for', () => {
    const [, key = ''] = keysOf([...first, ...second]);
    expect(marked(key, [...first, ...second])).toEqual(['2026-01-17']);
  });

  it('still holds for that one when older statements come', () => {
    const [, key = ''] = keysOf([...first.slice(4), ...second.slice(4)]);
    expect(key).toContain('@2026-05-17');
    expect(marked(key, [...first, ...second])).toEqual(['2026-01-17']);
  });

  it('still holds when a second one begins beside it', () => {
    const [key = ''] = keysOf(first.slice(0, 8));
    const later = second.slice(8);
    expect(marked(key, [...first, ...later])).toEqual(['2026-01-03']);
  });

  it('still holds when the other one is gone', () => {
    const [, key = ''] = keysOf([...first, ...second]);
    expect(marked(key, second)).toEqual(['2026-01-17']);
  });

  it('holds for none of another merchant', () => {
    const [, key = ''] = keysOf([...first, ...second]);
    expect(marked(key, monthly(12, 17, { to: 'SPOTIFY USA', paid: '15.49' }))).toEqual([]);
  });
});
