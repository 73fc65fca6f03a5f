import { describe, expect, it } from 'vitest';

import { proofOf } from '../../main/cases/proof.ts';
import { replay } from '../../main/cases/replay.ts';
import type { Claim } from '../../shared/case/claim.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { ProofItem } from '../../shared/case/terms.ts';
import { charge, claimOf, contacted, opened, recorded } from './events.ts';

function proofFor(change: Partial<Claim> = {}, ...events: readonly CaseEvent[]) {
  return proofOf(replay(recorded([opened('2026-09-02', claimOf(change)), ...events])));
}

function items(change: Partial<Claim>): ProofItem[] {
  return proofFor(change)
    .filter(({ required }) => required)
    .map(({ item }) => item);
}

const done = (change: Partial<Claim>, item: ProofItem, ...events: readonly CaseEvent[]) =>
  proofFor(change, ...events).find((proof) => proof.item === item)?.done;

describe('the checklist of proof', () => {
  it('asks for what counts for the reason', () => {
    expect(items({ reason: 'charged-twice' })).toEqual([
      'payment-history',
      'usage-history',
      'reason',
      'single-purchase',
      'merchant-contacts',
    ]);
    expect(items({ reason: 'refund-missing' })).toContain('refund-promise');
    expect(items({ reason: 'after-cancellation' })).toContain('cancellation');
    expect(items({ reason: 'paid-another-way' })).toContain('other-payment');
    expect(items({ reason: 'wrong-amount' })).toEqual(['payment-history', 'reason', 'merchant-contacts']);
  });

  it('asks for the numbers that the route wants, once', () => {
    for (const route of ['card', 'paypal', 'app-store', 'bank-transfer'] as const) {
      const numbers = proofFor({ route }).filter(({ item }) => item === 'reference-numbers');
      expect(numbers).toHaveLength(1);
    }
    expect(items({ route: 'paypal' })).toContain('reference-numbers');
    expect(items({ route: 'card' })).not.toContain('reference-numbers');
  });

  it('has statement lines, the sentence and the log of contacts by itself', () => {
    expect(done({}, 'payment-history')).toBe('automatic');
    expect(done({}, 'reason')).toBe('automatic');
    expect(done({}, 'merchant-contacts')).toBe('no');
    expect(done({}, 'merchant-contacts', contacted('2026-09-03', 'first-request'))).toBe('automatic');
  });

  it('has no statement line of a charge that was entered by hand or is not booked', () => {
    expect(done({ charges: [charge({ account: null })] }, 'payment-history')).toBe('no');
    expect(done({ charges: [charge({ pending: true })] }, 'payment-history')).toBe('no');
  });

  it('believes the person, and a file that is said to be one', () => {
    const checked = (yes: boolean): CaseEvent => ({
      kind: 'proof-checked',
      on: '2026-09-03',
      item: 'usage-history',
      done: yes,
      note: '9월 사용량',
    });
    const file: CaseEvent = {
      kind: 'attached',
      on: '2026-09-03',
      sha256: 'a'.repeat(64),
      name: 'usage.csv',
      bytes: 10,
      item: 'usage-history',
      note: '',
    };
    expect(done({}, 'usage-history', checked(true))).toBe('yes');
    expect(done({}, 'usage-history', checked(true), checked(false))).toBe('no');
    expect(done({}, 'usage-history', file)).toBe('yes');
    expect(
      done({}, 'usage-history', file, { kind: 'detached', on: '2026-09-04', sha256: 'a'.repeat(64) }),
    ).toBe('no');
    expect(proofFor({}, checked(true)).find(({ item }) => item === 'usage-history')?.note).toBe('9월 사용량');
  });
});
