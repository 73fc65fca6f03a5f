import { describe, expect, it } from 'vitest';

import { guessRoute } from '../../main/cases/guess-route.ts';

const guess = (name: string, kind: 'card' | 'bank' | 'wallet' | null = 'card', currency = 'XXX') => {
  const { route, network, country } = guessRoute({ kind, names: [name], currency });
  return [route, network, country];
};

describe('the route of an account', () => {
  it('is guessed from the name of its institution', () => {
    expect(guess('신한카드 Mastercard')).toEqual(['card', 'mastercard', 'kr']);
    expect(guess('KB국민 체크카드 비자')).toEqual(['debit-card', 'visa', 'kr']);
    expect(guess('생활비 통장', null)).toEqual(['debit-card', null, null]);
    expect(guess('카카오뱅크', 'bank')).toEqual(['debit-card', null, 'kr']);
    expect(guess('트래블월렛')).toEqual(['prepaid', null, 'kr']);
    expect(guess('Chase Sapphire Visa')).toEqual(['card', 'visa', 'us']);
    expect(guess('Chase Checking', 'bank')).toEqual(['debit-card', null, 'us']);
    expect(guess('American Express')).toEqual(['card', 'amex', 'us']);
    expect(guess('Monzo', 'bank')).toEqual(['debit-card', null, 'uk']);
    expect(guess('N26', 'bank')).toEqual(['debit-card', null, 'eu']);
    expect(guess('DKB Visa')).toEqual(['card', 'visa', 'eu']);
    expect(guess('ING', 'bank')).toEqual(['debit-card', null, 'eu']);
    expect(guess('Capital One UK')).toEqual(['card', null, 'uk']);
    expect(guess('PayPal', 'wallet')).toEqual(['paypal', null, null]);
  });

  it('is guessed from the currency where the name tells nothing, but for the dollar', () => {
    expect(guess('statement.csv', null, 'KRW')).toEqual(['card', null, 'kr']);
    expect(guess('statement.csv', null, 'GBP')).toEqual(['card', null, 'uk']);
    expect(guess('Revolut', 'bank', 'GBP')).toEqual(['debit-card', null, 'uk']);
    expect(guess('statement.csv', null, 'EUR')).toEqual(['card', null, 'eu']);
    expect(guess('statement.csv', null, 'USD')).toEqual(['card', null, null]);
  });

  it('takes no part of a word for a name', () => {
    expect(guess('Shopping card', 'card')).toEqual(['card', null, null]);
    expect(guess('Purchase card', 'card')).toEqual(['card', null, null]);
  });
});
