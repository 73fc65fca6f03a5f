import { describe, expect, it } from 'vitest';

import { proposalFor } from '../../main/cases/proposals.ts';
import { replay } from '../../main/cases/replay.ts';
import type { CaseCharge, Claim } from '../../shared/case/claim.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { answered, charge, claimOf, contacted, filed, moneyBack, opened, recorded, step } from './events.ts';

const krw = (minor: number) => ({ minor, currency: 'KRW' });
const usd = (minor: number) => ({ minor, currency: 'USD' });

const credit = (change: Partial<CaseCharge> = {}): CaseCharge =>
  charge({ day: '2026-09-12', posted: null, amount: krw(29_000), description: 'OPENAI REFUND', ...change });

function propose(
  given: CaseCharge,
  sameMerchant: boolean,
  claim: Partial<Claim> = {},
  ...events: readonly CaseEvent[]
) {
  const facts = replay(recorded([opened('2026-09-02', claimOf(claim)), ...events]));
  const proposal = proposalFor(facts, given, sameMerchant);
  return (
    proposal && {
      settles: proposal.settles,
      confirms: proposal.confirms,
      reasons: proposal.reasons.map(({ id }) => id.replace('caseProposals.', '')),
    }
  );
}

const ABROAD = { charges: [charge({ occurrence: 2, original: usd(-2000) })] };

describe('a credit', () => {
  it('of the merchant and the very sum settles what is left', () => {
    expect(propose(credit(), true)).toEqual({
      settles: krw(29_000),
      confirms: null,
      reasons: ['merchant', 'amount'],
    });
  });

  it('of a smaller sum settles a part', () => {
    expect(propose(credit({ amount: krw(2_900) }), true)).toMatchObject({
      settles: krw(2_900),
      reasons: ['merchant', 'part'],
    });
  });

  it('of a foreign charge at another rate settles all', () => {
    expect(propose(credit({ amount: krw(28_100), original: usd(2000) }), true, ABROAD)).toMatchObject({
      settles: krw(29_000),
      reasons: ['merchant', 'original'],
    });
    expect(propose(credit({ amount: krw(28_100) }), true, ABROAD)).toMatchObject({
      settles: krw(29_000),
      reasons: ['merchant', 'near'],
    });
    expect(propose(credit({ amount: usd(2000) }), true, ABROAD)).toMatchObject({
      settles: krw(29_000),
      reasons: ['merchant', 'original', 'otherCurrency'],
    });
  });

  it('of a foreign charge in part settles its share', () => {
    expect(propose(credit({ amount: usd(500) }), true, ABROAD)).toMatchObject({ settles: krw(7_250) });
  });

  it('of the sum that was promised is told so', () => {
    const promised = answered('2026-09-10', 'promised', krw(20_000));
    expect(propose(credit({ amount: krw(20_000) }), true, {}, promised)).toMatchObject({
      settles: krw(20_000),
      reasons: ['merchant', 'promised', 'afterPromise'],
    });
  });

  it('of an unknown sender is asked about only where the sum is exact and it comes soon after something was done', () => {
    const named = { description: '입금' };
    const asked = contacted('2026-09-05', 'first-request');
    expect(propose(credit(named), false)).toBeNull();
    expect(propose(credit(named), false, {}, asked)).toMatchObject({ reasons: ['amount'] });
    expect(propose(credit({ ...named, amount: krw(2_900) }), false, {}, asked)).toBeNull();
    expect(propose(credit({ ...named, day: '2027-02-01' }), false, {}, asked)).toBeNull();
    expect(
      propose(
        credit({ ...named, account: { key: 'other', name: '여울은행' } }),
        false,
        {},
        filed('2026-09-05'),
      ),
    ).toMatchObject({
      reasons: ['amount', 'otherAccount'],
    });
  });

  it('that was logged by hand before is the line of that money, and no second one', () => {
    const logged = moneyBack('2026-09-10', 29_000, { provisional: true });
    expect(propose(credit(), true, {}, filed('2026-09-05'), logged)).toEqual({
      settles: krw(29_000),
      confirms: 3,
      reasons: ['provisional'],
    });
  });

  it('of more than is left settles what is left, where it is the merchant’s', () => {
    const more = credit({ amount: krw(58_000) });
    expect(propose(more, true)).toMatchObject({ settles: krw(29_000), reasons: ['merchant', 'more'] });
    expect(propose(credit({ amount: krw(29_500) }), true)).toMatchObject({ settles: krw(29_000) });
    expect(propose(more, false, {}, contacted('2026-09-05', 'first-request'))).toBeNull();
    expect(propose(credit({ amount: usd(4000) }), true, ABROAD)).toMatchObject({ settles: krw(29_000) });
  });

  it('that comes a second time for one charge is told so', () => {
    const came = moneyBack('2026-09-08', 29_000, { charge: credit({ day: '2026-09-08' }) });
    const second = { settles: krw(29_000), confirms: null };
    expect(propose(credit(), true, {}, came)).toEqual({ ...second, reasons: ['merchant', 'second'] });
    expect(propose(credit({ amount: krw(28_100), original: usd(2000) }), true, ABROAD, came)).toEqual({
      ...second,
      reasons: ['merchant', 'second'],
    });
    const parts = [10_000, 19_000].map((minor, at) =>
      moneyBack('2026-09-08', minor, { charge: credit({ amount: krw(minor), occurrence: at + 1 }) }),
    );
    expect(propose(credit({ amount: krw(10_000), day: '2026-09-13' }), true, {}, ...parts)).toMatchObject({
      settles: krw(10_000),
      reasons: ['merchant', 'second'],
    });
  });

  it('from elsewhere is a second one only where a dispute is open that can bring it', () => {
    const came = moneyBack('2026-09-08', 29_000, { charge: credit({ day: '2026-09-08' }) });
    const named = credit({ description: 'DISPUTE CREDIT' });
    expect(propose(named, false, {}, filed('2026-09-05'), came)).toMatchObject({ reasons: ['second'] });
    expect(propose(named, false, {}, contacted('2026-09-05', 'first-request'), came)).toBeNull();
  });
});

describe('no money of the case', () => {
  it.each([
    ['what came before the charge', credit({ day: '2026-08-30' }), []],
    ['a charge', credit({ amount: krw(-29_000) }), []],
    ['what is only announced', credit({ pending: true }), []],
    ['what was refused', credit(), [{ kind: 'proposal-refused', on: '2026-09-13', charge: credit() }]],
    ['what is counted already', credit(), [moneyBack('2026-09-12', 10_000, { charge: credit() })]],
    [
      'another sum once nothing is left',
      credit({ amount: krw(12_000) }),
      [moneyBack('2026-09-12', 29_000, { charge: credit() })],
    ],
    ['anything once it is closed', credit(), [step('withdrawn', '2026-09-13'), step('closed', '2026-09-13')]],
  ] as const satisfies readonly (readonly [string, CaseCharge, readonly CaseEvent[]])[])(
    'is %s',
    (_, given, events) => {
      expect(propose(given, true, {}, ...events)).toBeNull();
    },
  );
});
