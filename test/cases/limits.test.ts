import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clocksOf } from '../../main/cases/clocks.ts';
import { lastDay } from '../../main/cases/counting.ts';
import { isBesideLimits } from '../../main/cases/due.ts';
import { filingLimitOf, limitOfCase, type LimitInput, runningLimits } from '../../main/cases/limits.ts';
import { noticesOf } from '../../main/cases/notices.ts';
import { replay } from '../../main/cases/replay.ts';
import type { Claim } from '../../shared/case/claim.ts';
import type { Clock } from '../../shared/case/limits.ts';
import { addDays, type Day, dayFromNumber, dayNumber, daysBetween } from '../../shared/day.ts';
import { RULES, ruleOf } from '../../shared/dispute/rules.ts';
import {
  CARD_NETWORKS,
  CLAIM_REASONS,
  ISSUER_COUNTRIES,
  PAYMENT_ROUTES,
} from '../../shared/dispute/terms.ts';
import { charge, claimOf, contacted, filed, opened, recorded } from './events.ts';

const TODAY = '2026-09-10';

/** The worked examples of the fact base: what counts from where, and the last day by rule. */
const EXAMPLES = [
  {
    name: 'posted 2026-09-01',
    claim: {},
    until: { 'kr-card-overseas-min': '2026-10-16', 'mc-4834-dup': '2026-11-30' },
  },
  {
    name: 'posted 2026-09-01 on a Visa card',
    claim: { network: 'visa' },
    until: { 'kr-card-overseas-min': '2026-10-16', 'visa-12.6.1': '2026-12-30' },
  },
  {
    name: 'posted 2026-09-01 through PayPal',
    claim: { route: 'paypal', network: null },
    until: { 'paypal-open-180': '2027-02-28' },
  },
  {
    name: 'US statement sent 2026-09-20',
    claim: { country: 'us', statementSent: '2026-09-20' },
    until: { 'us-regz-60': '2026-11-19' },
  },
] as const satisfies readonly {
  name: string;
  claim: Partial<Claim>;
  until: Readonly<Record<string, Day>>;
}[];

function clocksFor(claim: Partial<Claim>, today: Day = TODAY): Clock[] {
  return clocksOf(replay(recorded([opened('2026-09-05', claimOf(claim))])), today);
}

function find(clocks: readonly Clock[], id: string): Clock | undefined {
  return clocks.find((clock) => clock.id === id);
}

function ask(change: Partial<LimitInput>, today: Day = TODAY) {
  const card = {
    route: 'card',
    network: 'mastercard',
    country: 'kr',
    told: true,
    reason: 'charged-twice',
  } as const;
  const input: LimitInput = { charges: [charge()], ...card, ...change };
  return filingLimitOf(input, today);
}

describe('worked examples', () => {
  it.each(EXAMPLES)('$name', ({ claim, until }) => {
    const clocks = clocksFor(claim);
    const found = Object.keys(until).map((id) => [id, find(clocks, id)?.until]);
    expect(Object.fromEntries(found)).toEqual(until);
  });
});

/** A subscription that was charged on after it was cancelled. */
const MONTHS: readonly Day[] = ['02', '03', '04', '05', '06', '07', '08', '09'].map(
  (month) => `2026-${month}-01`,
);

describe('the limit of a charge', () => {
  it('is the earliest of network and country together', () => {
    expect(ask({})).toMatchObject({
      rule: 'kr-card-overseas-min',
      until: '2026-10-16',
      left: 36,
      applies: 'surely',
    });
    expect(ask({ country: 'eu' })).toMatchObject({ rule: 'mc-4834-dup', until: '2026-11-30' });
    expect(ask({ country: 'eu', network: 'visa' })).toMatchObject({
      rule: 'visa-12.6.1',
      until: '2026-12-30',
    });
  });

  it('is taken from the widest set where network and country are not known', () => {
    expect(ask({ network: null, country: null })).toMatchObject({
      rule: 'kr-card-overseas-min',
      applies: 'perhaps',
    });
  });

  it('applies perhaps where network and country are only a guess', () => {
    expect(ask({ told: false, country: 'us' })).toMatchObject({ rule: 'us-regz-60', applies: 'perhaps' });
    expect(ask({ country: 'us' })).toMatchObject({ rule: 'us-regz-60', applies: 'surely' });
    const guessed = clocksFor({ country: 'us', guessed: true });
    expect(find(guessed, 'us-regz-60')).toMatchObject({ applies: 'perhaps' });
    expect(find(guessed, 'mc-4834-dup')?.applies).toBe('perhaps');
    expect(
      find(clocksFor({ route: 'paypal', network: null, guessed: true }), 'paypal-open-180')?.applies,
    ).toBe('surely');
  });

  it('is the safe 45 days where no number was found', () => {
    expect(ask({ network: 'jcb', country: 'eu' })).toMatchObject({ rule: 'jcb-512', until: '2026-10-16' });
  });

  it('counts from the posting of the earliest charge, else from its day', () => {
    const charges = [
      charge({ day: '2026-08-28', posted: '2026-09-03' }),
      charge({ day: '2026-09-01', posted: null }),
    ];
    expect(ask({ charges, country: 'eu' })?.until).toBe(addDays('2026-09-01', 90));
  });

  it('is that of the first charge in time: an old one closes nothing for the others', () => {
    const charges = MONTHS.map((day) => charge({ day, posted: day }));
    expect(ask({ charges, country: 'eu' }, '2026-09-04')).toMatchObject({ until: '2026-09-29', left: 25 });
    expect(ask({ charges, country: 'eu' }, '2028-01-01')?.until).toBe('2027-10-01');
  });

  it('does not exist for what is only authorised', () => {
    expect(ask({ charges: [charge({ pending: true })] })).toBeNull();
  });

  it('shows the next one when the shortest is over, and the last one when all are', () => {
    expect(ask({}, '2026-10-20')).toMatchObject({ rule: 'mc-4834-dup', left: 41 });
    const over = ask({}, '2027-03-01');
    expect(over?.left).toBeLessThan(0);
  });

  it('of a debit card leaves out what holds for credit cards only', () => {
    const debit = ask({ route: 'debit-card', network: 'visa', country: 'us' });
    expect(debit).toMatchObject({ rule: 'us-rege-60', until: '2026-10-31' });
    const clocks = clocksFor({ route: 'debit-card', network: 'visa', country: 'us' });
    expect(find(clocks, 'us-regz-60')).toBeUndefined();
    expect(find(clocks, 'visa-12.6.1')?.applies).toBe('surely');
  });

  it('through PayPal knows the card behind it only perhaps', () => {
    const clocks = clocksFor({ route: 'paypal', network: 'visa' });
    expect(find(clocks, 'visa-12.6.1')?.applies).toBe('perhaps');
    expect(find(clocks, 'paypal-open-180')?.applies).toBe('surely');
  });
});

describe('the limits of a case', () => {
  it('end with the filing they are about, and run on when it is taken back', () => {
    const events = [opened('2026-09-05'), filed('2026-09-08')];
    const clocks = clocksOf(replay(recorded(events)), TODAY);
    expect(find(clocks, 'mc-4834-dup')?.standing).toBe('stopped');
    const back = [...events, { kind: 'withdrawn', on: '2026-09-09', note: '' } as const];
    const again = [...back, { kind: 'reopened', on: '2026-09-09', note: '' } as const];
    expect(find(clocksOf(replay(recorded(again)), TODAY), 'mc-4834-dup')?.standing).toBe('running');
  });

  it('run for the charges that are in time, and say how many are past theirs', () => {
    const claim = {
      reason: 'after-cancellation',
      network: 'visa',
      charges: MONTHS.map((day) => charge({ day, posted: day })),
    } as const satisfies Partial<Claim>;
    const claimed = claimOf({ ...claim, charges: [...claim.charges] });
    const facts = replay(recorded([opened('2026-09-04', claimed), contacted('2026-09-04', 'first-request')]));
    const clocks = clocksOf(facts, '2026-09-04');
    expect(find(clocks, 'visa-13.7')).toMatchObject({
      until: addDays('2026-06-01', 120),
      countedFrom: { day: '2026-06-01' },
      standing: 'running',
      past: 4,
    });
    expect(find(clocksOf(facts, '2027-03-01'), 'visa-13.7')).toMatchObject({
      until: addDays('2026-09-01', 120),
      standing: 'over',
      past: 0,
    });
    const notices = noticesOf(facts, '2026-09-04').map(({ id }) => id);
    expect(notices).toContain('chargesPast');
    expect(notices).not.toContain('limitsOver');
  });

  it('count from the statement that was named, and for what was posted since from the posting', () => {
    const claim = {
      country: 'us',
      statementSent: '2026-03-10',
      charges: MONTHS.map((day) => charge({ day, posted: day })),
    } as const;
    const clocks = clocksFor({ ...claim, charges: [...claim.charges] }, '2026-05-20');
    expect(find(clocks, 'us-regz-60')).toMatchObject({ until: addDays('2026-04-01', 60), past: 2 });
  });

  it('are over only after the end of their last day', () => {
    expect(find(clocksFor({}, '2026-11-30'), 'mc-4834-dup')).toMatchObject({ standing: 'running', left: 0 });
    expect(find(clocksFor({}, '2026-12-01'), 'mc-4834-dup')).toMatchObject({ standing: 'over', left: -1 });
  });

  it('yield to what the issuer said, and still tell what the rule says', () => {
    const told = {
      kind: 'clock-set',
      clock: 'mc-4834-dup',
      until: '2026-10-01',
      note: '상담원 안내',
    } as const;
    const clocks = clocksOf(replay(recorded([opened('2026-09-05'), { ...told, on: '2026-09-06' }])), TODAY);
    expect(find(clocks, 'mc-4834-dup')).toMatchObject({
      until: '2026-10-01',
      ruleSays: '2026-11-30',
      note: '상담원 안내',
      source: { confidence: 'told' },
    });
  });

  it('that press are told before filing the nearest first, the told one among them', () => {
    const told = { kind: 'clock-set', clock: 'told-limit', until: '2026-09-20', note: '' } as const;
    // The days that a merchant sets for objections to its invoice end no right to file.
    const claim = claimOf({ invoiceIssued: '2026-09-01' });
    const events = [opened('2026-09-05', claim), { ...told, on: '2026-09-06' } as const];
    const clocks = clocksOf(replay(recorded(events)), TODAY);
    const limits = runningLimits(clocks);
    expect(limits[0]).toMatchObject({ rule: 'told-limit', until: '2026-09-20' });
    expect(limits[0]).toEqual(limitOfCase(clocks));
    expect(limits.map(({ left }) => left)).toEqual(
      limits.map(({ left }) => left).toSorted((one, other) => one - other),
    );
    const beside = clocks.filter(isBesideLimits).map(({ id }) => id);
    expect(beside).not.toEqual([]);
    expect(limits.filter(({ rule }) => beside.includes(rule))).toEqual([]);
  });

  it('count a refund that was promised from the promise, to 540 days after the posting at most', () => {
    const promised = (on: Day) =>
      clocksOf(
        replay(
          recorded([
            opened('2026-09-05', claimOf({ reason: 'refund-missing', network: 'visa' })),
            { kind: 'answered', on, answer: 'promised', contact: null, amount: null },
          ]),
        ),
        '2026-09-20',
      );
    expect(find(promised('2026-09-12'), 'visa-13.6')?.until).toBe(addDays('2026-09-12', 120));
    expect(find(promised('2028-02-01'), 'visa-13.6')?.until).toBe(addDays('2026-09-01', 540));
  });

  it('of a US card count from the posting while the day of the statement is not known, and say so', () => {
    const clock = find(clocksFor({ country: 'us' }), 'us-regz-60');
    expect(clock).toMatchObject({ until: '2026-10-31' });
    expect(clock?.countedFrom.what.id).toBe('caseClocks.from.noStatement');
  });

  it('of a Korean bill have no day until the person enters it', () => {
    expect(find(clocksFor({ network: 'domestic' }), 'kr-card-domestic-14')).toMatchObject({
      until: null,
      left: null,
    });
  });

  it('of charges from abroad are none of a Korean card that works at home only: it has no chargeback', () => {
    const home = clocksFor({ network: 'domestic', networkAsked: true });
    const dated = home.filter(({ kind, until }) => kind === 'filing' && until !== null);
    expect(dated).toEqual([]);
    expect(ask({ network: 'domestic' })).toBeNull();
    expect(find(clocksFor({ network: null }), 'kr-kca-chargeback-120')).toMatchObject({
      applies: 'perhaps',
      byCard: true,
    });
  });

  it('hold surely for a brand that the person named, though the country is a guess', () => {
    const visa = (change: Partial<Claim>) =>
      find(clocksFor({ network: 'visa', guessed: true, ...change }), 'visa-12.6.1')?.applies;
    expect(visa({})).toBe('perhaps');
    expect(visa({ networkAsked: true })).toBe('surely');
    expect(
      find(clocksFor({ network: 'visa', guessed: true, networkAsked: true }), 'kr-card-overseas-min')
        ?.applies,
    ).toBe('perhaps');
  });

  it('come before waits, the nearest first; of brands that nobody named the rarest come last', () => {
    const clocks = clocksFor({ network: null, country: null });
    const filing = clocks.filter(({ kind, until }) => kind === 'filing' && until !== null);
    const common = filing.filter(({ id }) => id !== 'jcb-512' && id !== 'unionpay-dup');
    expect(filing.slice(0, -2)).toEqual(common);
    expect(common.map(({ left }) => left)).toEqual(
      common.map(({ left }) => left ?? 0).toSorted((a, b) => a - b),
    );
    // Who has such a card sees its limit among the nearest.
    const [nearest, ...others] = clocksFor({ network: 'jcb' });
    const first = [nearest, ...others].filter((clock) => clock?.left === nearest?.left);
    expect(first.map((clock) => clock?.id)).toContain('jcb-512');
    expect(clocks.slice(0, filing.length).every(({ kind }) => kind === 'filing')).toBe(true);
  });
});

const days = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2032-12-31') }).map(dayFromNumber);

describe('counting days', () => {
  it('is exact over leap years, month ends and changes of the clock', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 540 }), (day, count) => {
        expect(daysBetween(day, lastDay(day, { count, unit: 'days' }, null))).toBe(count);
      }),
    );
    expect(lastDay('2027-12-31', { count: 60, unit: 'days' }, 'us')).toBe('2028-02-29');
    expect(lastDay('2026-12-31', { count: 60, unit: 'days' }, 'us')).toBe('2027-03-01');
  });

  it('of months ends on the last day of a shorter month', () => {
    const months = (day: Day, count: number) => lastDay(day, { count, unit: 'months' }, null);
    expect(months('2026-08-31', 6)).toBe('2027-02-28');
    expect(months('2027-08-31', 6)).toBe('2028-02-29');
    expect(months('2026-12-15', 13)).toBe('2028-01-15');
    expect(months('2026-11-30', 1)).toBe('2026-12-30');
  });

  it('gives every rule with a number a day, whatever the charge', () => {
    fc.assert(
      fc.property(
        days,
        fc.record({
          route: fc.constantFrom(...PAYMENT_ROUTES),
          network: fc.constantFrom(...CARD_NETWORKS, null),
          country: fc.constantFrom(...ISSUER_COUNTRIES, null),
          reason: fc.constantFrom(...CLAIM_REASONS),
        }),
        (day, payment) => {
          const claim = claimOf({ ...payment, charges: [charge({ day, posted: addDays(day, 2) })] });
          const clocks = clocksOf(replay(recorded([opened(day, claim)])), day);
          const limit = filingLimitOf({ ...payment, told: true, charges: claim.charges }, day);
          for (const clock of clocks) {
            expect(clock.left).toBe(clock.until === null ? null : daysBetween(day, clock.until));
          }
          const nearest = clocks
            .filter(({ id, kind }) => kind === 'filing' && ruleOf(id).route !== 'merchant')
            .flatMap(({ left }) => left ?? []);
          expect(limit?.left ?? null).toBe(nearest.length === 0 ? null : Math.min(...nearest));
        },
      ),
    );
  });

  it('knows more limits, never fewer, where less is known of the card', () => {
    const ids = (claim: Partial<Claim>) =>
      new Set(
        clocksFor(claim)
          .filter(({ kind }) => kind === 'filing')
          .map(({ id }) => id),
      );
    const unknown = ids({ network: null, country: null });
    for (const network of CARD_NETWORKS) {
      for (const country of ISSUER_COUNTRIES) {
        expect([...ids({ network, country })].filter((id) => !unknown.has(id))).toEqual([]);
      }
    }
    expect(RULES.length).toBeGreaterThan(unknown.size);
  });
});
