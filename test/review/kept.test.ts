import { describe, expect, it } from 'vitest';

import { keptFlags } from '../../main/review/kept.ts';
import type { DecidedLine, StandingDecision } from '../../main/review/standing.ts';
import type { FlagStatus } from '../../shared/flag.ts';

type Decision = StandingDecision & { readonly flag: { readonly status: FlagStatus } };

function decision(charges: readonly (number | null)[], change: Partial<Decision> = {}): Decision {
  return {
    id: 1,
    verdict: 'claimed',
    why: null,
    kind: 'double-charge',
    flag: { recoverable: { minor: 2200, currency: 'USD' }, status: 'open' },
    charges: charges.map((charge, index): DecidedLine => ({
      charge,
      position: index + 1,
      day: '2026-10-01',
      text: 'OPENAI *CHATGPT',
      minor: -2200,
      currency: 'USD',
      pending: false,
      chosen: false,
    })),
    ...change,
  };
}

const NONE: ReadonlySet<number> = new Set();

function statuses(decisions: readonly Decision[], applied = NONE, vanished = NONE): string[] {
  return keptFlags(decisions, applied, vanished).map((kept) => `${kept.decision.id} ${kept.status}`);
}

describe('a flag that the search no longer finds', () => {
  it('stays where it was claimed or came back, and goes where nothing is asked for', () => {
    expect(statuses([decision([1, 2])])).toEqual(['1 open']);
    expect(statuses([decision([1, 2], { verdict: 'refunded' })])).toEqual(['1 open']);
    expect(statuses([decision([1, 2], { verdict: 'mine' })])).toEqual([]);
    expect(statuses([decision([1, 2], { verdict: 'later' })])).toEqual([]);
  });

  it('is dissolved when its authorisation vanished, or one of its charges is gone', () => {
    expect(statuses([decision([1, 2])], NONE, new Set([2]))).toEqual(['1 dissolved']);
    expect(statuses([decision([1, null])])).toEqual(['1 dissolved']);
  });

  it('rests while none of its charges is there', () => {
    expect(statuses([decision([null, null])])).toEqual([]);
  });

  it('is not kept beside the flag on which its decision stands', () => {
    expect(statuses([decision([1, 2])], new Set([1]))).toEqual([]);
  });

  it('gives way to what was decided later over its charges, and to nothing less', () => {
    const first = decision([1, 2]);
    expect(statuses([decision([1, 2, 3], { id: 2, verdict: 'mine' }), first])).toEqual([]);
    expect(statuses([decision([2, 3], { id: 2, verdict: 'mine' }), first])).toEqual(['1 open']);
    expect(statuses([decision([1, 2], { id: 2, verdict: 'mine', kind: 'price-step' }), first])).toEqual([
      '1 open',
    ]);
  });

  it('over two plans gives way to what was decided later at that vendor', () => {
    const plans = { kind: 'parallel-subscriptions' } as const;
    const first = decision([1, 2], plans);
    expect(statuses([decision([3, 4], { id: 2, verdict: 'mine', ...plans }), first])).toEqual([]);
    expect(statuses([decision([3, 4], { id: 2, verdict: 'mine' }), first])).toEqual(['1 open']);
  });
});
