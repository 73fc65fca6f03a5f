import { describe, expect, it } from 'vitest';

import type { Candidate } from '../../main/duplicates/candidate.ts';
import { rowsOf } from '../../main/duplicates/rows.ts';
import { accountOf } from '../../main/subscriptions/billed.ts';
import { afterCancellation } from '../../main/subscriptions/findings/after-cancellation.ts';
import { missingCredits } from '../../main/subscriptions/findings/missing-credit.ts';
import { parallelOf } from '../../main/subscriptions/findings/parallel.ts';
import { seriesOf } from '../../main/subscriptions/series.ts';
import type { FoundFlag } from '../../shared/flag.ts';
import { charge, credit, monthly, type Paid } from '../duplicates/charges.ts';
import { flagsIn, rowsWithVanished } from './found.ts';

const netflix = { to: 'NETFLIX.COM', paid: '15.49' };

function ids(flag: FoundFlag | undefined): string[] {
  return flag?.reasons.map(({ said }) => said.id.replace('findings.', '')) ?? [];
}

describe('a price that rose', () => {
  const rise = (paid: string, more: Partial<Paid> = {}) => [
    ...monthly(4, 12, { ...netflix, ...more }),
    ...monthly(8, 12, { ...netflix, ...more, paid }).slice(4),
  ];

  it('is told with what it costs more, over the last charge before and the first two after', () => {
    const charges = rise('17.99');
    const [flag] = flagsIn('price-step', charges);
    expect(flag).toMatchObject({
      strength: 'possible',
      amount: { minor: 1799, currency: 'USD' },
      recoverable: { minor: 4 * 250, currency: 'USD' },
      charges: charges.slice(3, 6).map(({ id }) => id),
    });
    expect(flag?.reasons[0]?.said).toMatchObject({
      id: 'findings.priceRose',
      values: { more: { minor: 3000 }, day: { day: '2026-05-12' } },
    });
  });

  it('is not told before it was charged a second time', () => {
    expect(flagsIn('price-step', rise('17.99').slice(0, 5))).toEqual([]);
  });

  it.each([
    ['a fall', rise('12.99')],
    ['a rounding of tax', rise('15.52')],
    ['another plan', rise('31.00')],
    ['an odd amount once', [...monthly(4, 12, netflix), charge({ ...netflix, day: '2026-05-12', paid: '17.99' }), ...monthly(8, 12, netflix).slice(5)]],
    ['a step of long ago', [...rise('17.99'), charge({ to: 'ACME FURNITURE', paid: '9.00', day: '2028-09-01' })]],
  ])('is not %s', (_what, charges) => {
    expect(flagsIn('price-step', charges)).toEqual([]);
  }); // prettier-ignore

  it('is not the rate of exchange', () => {
    const won = ['31020', '30640', '30780', '30390', '32560', '32910', '33020', '33340'];
    const charges = won.map((paid, month) =>
      charge({
        to: 'OPENAI *CHATGPT SUBSCR',
        day: `2026-0${month + 1}-14`,
        paid,
        currency: 'KRW',
        price: '22.00 USD',
      }),
    );
    expect(flagsIn('price-step', charges)).toEqual([]);
  });
});

describe('a trial that became a charge', () => {
  const trial = (paid: string, day: string, more: Partial<Paid> = {}) =>
    charge({ to: 'FIGMA.COM', paid, day, ...more });
  const plan = monthly(7, 19, { to: 'FIGMA.COM', paid: '15.00' });

  it('is told over the trial and the first full price', () => {
    const began = trial('1.00', '2026-01-12');
    const [flag] = flagsIn('trial-charged', [began], plan);
    expect(flag).toMatchObject({
      charges: [began.id, plan[0]?.id],
      recoverable: { minor: 1500 },
      status: 'open',
    });
    expect(flag?.score).toBeGreaterThan(0.6);
  });

  it('is surer where the text calls it a trial', () => {
    const named = [trial('1.00', '2026-01-12', { to: 'FIGMA.COM FREE TRIAL' })];
    const [flag] = flagsIn('trial-charged', named, plan);
    expect(flag?.strength).toBe('likely');
    expect(ids(flag)).toContain('trialNamed');
  });

  it('begins with an authorisation that vanished, too', () => {
    const began = trial('1.00', '2026-01-12', { pending: true, vanished: true });
    const [flag] = flagsIn('trial-charged', [began], plan);
    expect(flag?.charges).toEqual([plan[0]?.id]);
  });

  it('is settled by a refund', () => {
    const back = credit({ to: 'FIGMA.COM', paid: '15.00', day: '2026-01-25' });
    const [flag] = flagsIn('trial-charged', [trial('1.00', '2026-01-12'), back], plan);
    expect(flag).toMatchObject({ status: 'refunded', recoverable: { minor: 0 }, refunds: [back.id] });
  });

  it.each([
    ['the full price was paid before', [trial('15.00', '2025-12-19'), trial('1.00', '2026-01-12')]],
    ['the first sum is no small one', [trial('6.00', '2026-01-12')]],
    ['the price is hardly more', [trial('1.90', '2026-01-12'), trial('3.00', '2026-01-17')]],
    ['half a year lies between', [trial('1.00', '2025-07-12')]],
  ])('is not told where %s', (_why, before) => {
    expect(flagsIn('trial-charged', before, plan)).toEqual([]);
  });

  it('is not told where one merely buys', () => {
    const shop = [
      charge({ to: 'BLUE CORNER COFFEE', paid: '1.00', day: '2026-01-12' }),
      charge({ to: 'BLUE CORNER COFFEE', paid: '15.00', day: '2026-01-19' }),
    ];
    expect(flagsIn('trial-charged', shop)).toEqual([]);
  });
});

describe('two at one vendor', () => {
  const parallel = (...charges: Candidate[][]) => {
    const series = seriesOf(accountOf(rowsOf(charges.flat())).charges);
    return parallelOf(
      series.flatMap(({ rhythm, rows }) => {
        const [first, last] = [rows[0], rows.at(-1)];
        return first && last
          ? [{ rhythm, since: first.charge.day, from: first.day, count: rows.length, last }]
          : [];
      }),
    );
  };

  it('are told with the latest charge of each', () => {
    const one = monthly(6, 3, netflix);
    const other = monthly(6, 17, { ...netflix, account: 2 });
    const [flag, none] = parallel(one, other);
    expect(none).toBeUndefined();
    expect(flag).toMatchObject({ strength: 'possible', charges: [one.at(-1)?.id, other.at(-1)?.id] });
    expect(ids(flag)).toEqual(['runTogether', 'samePrice', 'otherAccount', 'maybeTwoPeople']);
  });

  it.each([
    ['lines of one telephone contract', monthly(6, 3, { to: 'VERIZON', paid: '40.00' }), monthly(6, 17, { to: 'VERIZON', paid: '60.00' })],
    ['two seats on one bill', monthly(6, 3, netflix), monthly(6, 3, netflix)],
    ['the tax beside a price', monthly(6, 3, netflix), monthly(6, 3, { ...netflix, paid: '1.55' })],
    ['plans of which the second only began', monthly(6, 3, netflix), monthly(6, 17, { ...netflix, paid: '7.99' }).slice(4)],
  ])('are not %s', (_what, one, other) => {
    expect(parallel(one, other)).toEqual([]);
  }); // prettier-ignore
});

describe('a charge after the cancellation', () => {
  const charges = monthly(6, 12, netflix);
  const after = (on: string, more: Candidate[] = [], own: Candidate[] = charges) => {
    const rows = rowsOf([...own, ...more]);
    const account = accountOf(rows);
    const bills = rows.filter((row) => own.some(({ id }) => id === row.charge.id));
    return afterCancellation(bills, 'monthly', account, on, '2026-06-30');
  };

  it('is told with all that came since', () => {
    const [flag] = after('2026-04-20');
    expect(flag).toMatchObject({
      strength: 'likely',
      charges: charges.slice(4).map(({ id }) => id),
      recoverable: { minor: 2 * 1549 },
    });
  });

  it('is only possible on the day itself, and says so', () => {
    const [flag] = after('2026-06-12');
    expect(flag?.strength).toBe('possible');
    expect(ids(flag)).toEqual(['chargedThatDay', 'maybeBeforeCancelling']);
  });

  it('is only possible where it was due just before', () => {
    const [flag] = after('2026-06-11');
    expect(flag?.strength).toBe('possible');
    expect(ids(flag)).toEqual(['chargedWithinDays', 'maybeAlreadyDue']);
  });

  it('leaves the one that was due before out of what is claimed', () => {
    expect(after('2026-05-11')[0]?.charges).toEqual([charges[5]?.id]);
  });

  it('is settled by a refund', () => {
    const back = credit({ ...netflix, day: '2026-06-20' });
    const [flag] = after('2026-05-20', [back]);
    expect(flag).toMatchObject({ status: 'refunded', refunds: [back.id], recoverable: { minor: 0 } });
  });

  it('is doubted where it was rather taken up again', () => {
    const again = [...charges.slice(0, 2), ...charges.slice(5)];
    expect(ids(after('2026-02-20', [], again)[0])).toContain('maybeTakenUpAgain');
  });

  it('is none where nothing was charged since', () => {
    expect(after('2026-06-13')).toEqual([]);
  });
});

describe('a credit that has not come', () => {
  const bought = charge({ to: 'ACME FURNITURE', paid: '120.00', day: '2026-03-02' });
  const announced = credit({
    to: 'ACME FURNITURE',
    paid: '120.00',
    day: '2026-03-10',
    pending: true,
    vanished: true,
  });
  const missing = (end: string, ...more: Candidate[]) =>
    missingCredits(rowsWithVanished([bought, announced, ...more]), end);

  it('is told beside the charge that it was to return', () => {
    const [flag] = missing('2026-05-01');
    expect(flag).toMatchObject({
      kind: 'missing-credit',
      charges: [bought.id, announced.id],
      recoverable: { minor: 12_000, currency: 'USD' },
    });
    expect(ids(flag)).toContain('creditForCharge');
  });

  it('is surer the longer it is away', () => {
    expect(missing('2026-03-15')[0]?.score).toBeLessThan(missing('2026-05-01')[0]?.score ?? 0);
  });

  it('came where a credit of this amount was booked', () => {
    const booked = credit({ to: 'ACME FURNITURE', paid: '120.00', day: '2026-04-02' });
    expect(missing('2026-05-01', booked)).toEqual([]);
  });

  it('is not any pending credit that is still shown', () => {
    const shown = { ...announced, vanished: false };
    expect(missingCredits(rowsWithVanished([bought, shown]), '2026-05-01')).toEqual([]);
  });
});
