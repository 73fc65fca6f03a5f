import { describe, expect, it } from 'vitest';

import { type AccountWay, type DraftInput, draftClaim } from '../../main/cases/claim-draft.ts';
import type { CaseCharge } from '../../shared/case/claim.ts';
import { charge } from './events.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

function draft(change: Partial<DraftInput & AccountWay>) {
  const way: AccountWay = { route: 'card', network: 'visa', country: 'kr', told: true, networkAsked: false };
  return draftClaim({
    merchant: 'OpenAI',
    kind: null,
    charges: [],
    taken: [],
    recoverable: null,
    wayOf: () => ({ ...way, ...change }),
    cancelledOn: null,
    ...change,
  });
}

describe('a claim as it is offered', () => {
  it('says where network and country of the card are only guessed', () => {
    const charges = [charge()];
    expect(draft({ charges, told: false }).guessed).toBe(true);
    expect(draft({ charges }).guessed).toBeUndefined();
    expect(draft({ charges, told: false, network: null, country: null }).guessed).toBeUndefined();
  });

  it.each([
    ['SEPA-LASTSCHRIFT STADTWERKE', 'bank-transfer'],
    ['DIRECT DEBIT PUREGYM LTD', 'bank-transfer'],
    ['자동이체 한빛학원', 'bank-transfer'],
    ['체크카드 자동이체 한빛학원', 'debit-card'],
    ['CARD PAYMENT TO PUREGYM', 'debit-card'],
    ['PUREGYM LTD', 'debit-card'],
    ['PAYPAL *PUREGYM', 'paypal'],
  ] as const)('of a current account was paid as its text says: %s', (description, route) => {
    expect(draft({ charges: [charge({ description })], route: 'debit-card' }).route).toBe(route);
  });

  it('of a credit card was paid by card, whatever the text says', () => {
    expect(draft({ charges: [charge({ description: 'ACH VILLAGE' })] }).route).toBe('card');
  });

  it('of a double charge claims all but the first', () => {
    const charges = [charge(), charge({ occurrence: 2 }), charge({ occurrence: 3 })];
    const claim = draft({ kind: 'double-charge', charges, recoverable: { minor: 58_000, currency: 'KRW' } });
    expect(claim).toMatchObject({ reason: 'charged-twice', route: 'card', network: 'visa', country: 'kr' });
    expect(claim.owed).toEqual(charges[0]);
    expect(claim.charges).toEqual(charges.slice(1));
    expect(claim.atStake).toEqual({ minor: 58_000, currency: 'KRW' });
  });

  it('of other findings takes their reason, and what is too much in them', () => {
    const [small, large] = [
      charge({ amount: usd(-1000) }),
      charge({ day: '2026-09-03', amount: usd(-2000) }),
    ];
    const credit = charge({ day: '2026-09-05', amount: usd(1000), pending: true });
    const parts = (kind: DraftInput['kind'], ...charges: CaseCharge[]) => {
      const { reason, owed, charges: claimed } = draft({ kind, charges, recoverable: usd(1000) });
      return { reason, owed, claimed };
    };
    expect(parts('after-cancellation', small, large)).toEqual({
      reason: 'after-cancellation',
      owed: null,
      claimed: [small, large],
    });
    expect(parts('price-step', small, large)).toEqual({
      reason: 'wrong-amount',
      owed: small,
      claimed: [large],
    });
    expect(parts('parallel-subscriptions', large, small)).toEqual({
      reason: 'one-too-many',
      owed: large,
      claimed: [small],
    });
    expect(parts('trial-charged', small, large)).toEqual({
      reason: 'after-cancellation',
      owed: null,
      claimed: [large],
    });
    expect(parts('missing-credit', small, credit)).toEqual({
      reason: 'refund-missing',
      owed: null,
      claimed: [small],
    });
    expect(parts('missing-credit', credit).claimed).toEqual([credit]);
  });

  it('of two subscriptions is about the card of the one that is claimed', () => {
    const home = charge({ account: { key: 'shinhan', name: '신한카드' } });
    const abroad = charge({ account: { key: 'chase', name: 'Chase' }, amount: usd(-2200) });
    const wayOf = (claimed: CaseCharge | undefined): AccountWay => {
      const us = claimed?.account?.key === 'chase';
      return {
        route: 'card',
        network: us ? null : 'visa',
        country: us ? 'us' : 'kr',
        told: true,
        networkAsked: false,
      };
    };
    const kind = 'parallel-subscriptions';
    const input = { kind, charges: [abroad, home], recoverable: usd(2200), wayOf } as const;
    const [free, taken] = [draft(input), draft({ ...input, taken: [abroad] })];
    expect(free).toMatchObject({ charges: [abroad], owed: home, network: null, country: 'us' });
    expect(free.atStake).toEqual(usd(2200));
    expect(taken).toMatchObject({ charges: [home], owed: abroad, network: 'visa', country: 'kr' });
    expect(taken.atStake).toEqual({ minor: 29_000, currency: 'KRW' });
    expect(draft({ ...input, taken: [abroad, home] }).charges).toEqual([abroad]);
  });

  it('of a charge claims that charge, the whole of it', () => {
    const claim = draft({ charges: [charge({ amount: usd(-2000) })] });
    expect(claim).toMatchObject({ owed: null, atStake: usd(2000) });
  });

  it('by hand is empty, and yet the account is known', () => {
    expect(draft({ merchant: '' })).toMatchObject({
      merchant: '',
      charges: [],
      atStake: { minor: 0 },
      country: 'kr',
    });
  });

  it('goes by the store or wallet that the statement names', () => {
    const route = (description: string) => draft({ charges: [charge({ description })] }).route;
    expect(route('APPLE.COM/BILL ITUNES.COM')).toBe('app-store');
    expect(route('GOOGLE *ChatGPT')).toBe('google-play');
    expect(route('PAYPAL *OPENAI')).toBe('paypal');
    expect(route('OPENAI *CHATGPT SUBSCR')).toBe('card');
  });
});
