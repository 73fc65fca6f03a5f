import { describe, expect, test } from 'vitest';

import { merchantOf } from '../../../main/duplicates/merchants.ts';
import { hypothesesOf } from '../../../main/review/hypotheses/hypotheses.ts';
import type { FlagMark } from '../../../shared/contract/timeline.ts';
import type { Verdict } from '../../../shared/review.ts';
import { charge, credit, every, monthly } from '../../duplicates/charges.ts';
import { find, ids, leader, madeFlag, questionOf, scored, words } from './asking.ts';

const plan = { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' };
const shop = { to: 'HARBOR LAMPS PORTLAND OR', paid: '187.43' };
const cafe = { to: 'BLUE DOOR COFFEE', paid: '6.50' };

function markOf(verdict: Verdict | null): FlagMark {
  return { flag: 9, strength: 'likely', status: 'open', position: 2, size: 2, daysLater: 0, verdict };
}

describe('charged twice', () => {
  test('leads where a plan was charged a day after its regular charge, and names the broken rhythm', () => {
    const question = questionOf([...monthly(6, 10, plan), charge({ ...plan, day: '2026-03-11' })]);
    const found = find(question, 'charged-twice');
    expect(found?.standing).toBe('leading');
    expect(words(found, 'rhythmBroken')).toBe(
      'Charges of $20.00 usually lie about 31 days apart; these lie one day apart',
    );
    expect(words(found, 'wentOn')).toBe('The next regular charge came on Fri, Apr 10, 2026, and only once');
    expect(words(found, 'settlesPlan')).toContain('billing page of OpenAI');
  });

  test('finds the month of a foreign plan whose price is printed in home money only, however the rate drifts', () => {
    const rates = [28_900, 29_600, 30_100, 30_900, 31_500, 30_870, 30_450];
    const days = ['04-14', '05-14', '06-14', '07-14', '08-14', '09-14', '10-14'];
    const bills = rates.map((won, at) =>
      charge({ to: plan.to, paid: String(won), currency: 'KRW', day: `2026-${days[at]}` }),
    );
    const again = charge({ to: 'CHATGPT SUBSCRIPTION S', paid: '30400', currency: 'KRW', day: '2026-10-15' });
    const [last] = bills.slice(-1);
    const question = madeFlag([...bills, again], [...(last ? [last] : []), again]);
    expect(words(find(question, 'charged-twice'), 'rhythmBroken')).toContain(
      'usually lie about 31 days apart',
    );
  });

  test('claims no rhythm where the charges keep none, or another than the one that is known', () => {
    const told = (...on: string[]) => {
      const charges = on.map((day) => charge({ ...plan, day }));
      const cycle = { id: 'reasons.cycleBreak', values: { days: 1, rhythm: 'monthly' } } as const;
      const reasons = [{ said: cycle, weight: 1.9 }];
      return [{}, { reasons }].map((more) =>
        words(find(madeFlag(charges, charges.slice(-2), more), 'charged-twice'), 'rhythmBroken'),
      );
    };
    const uneven = ['2026-01-02', '2026-01-20', '2026-03-15', '2026-05-30', '2026-06-15'];
    expect(told(...uneven, '2026-09-10', '2026-09-11')).toEqual([undefined, undefined]);
    const everySecond = ['2026-01-10', '2026-03-10', '2026-05-10', '2026-07-10'];
    const [alone, known] = told(...everySecond, '2026-09-10', '2026-09-11');
    expect(alone).toContain('about 61 days apart');
    expect(known).toBeUndefined();
  });

  test('names one reference number on both lines, and the two times of day', () => {
    const lines = ['14:02:11', '14:02:40'].map((time) =>
      charge({ ...shop, day: '2026-03-10', time, reference: 'A9917733' }),
    );
    const found = find(questionOf(lines), 'charged-twice');
    expect(words(found, 'sameReference')).toContain('A9917733');
    expect(words(found, 'sameMinute')).toBe('Charged at 14:02:11 and again at 14:02:40');
  });

  test('takes a pair that is flagged itself for no habit, until the person said that it was theirs', () => {
    const days = ['2026-01-05', '2026-02-01', '2026-02-01', '2026-03-10', '2026-03-10'];
    const charges = days.map((day) => charge({ ...shop, day }));
    const question = madeFlag(charges, charges.slice(3));
    const marked = (verdict: Verdict | null) => ({
      ...question,
      around: question.around.map((row) => ({ ...row, mark: row.day < '2026-03' ? markOf(verdict) : null })),
    });
    expect(words(find(marked(null), 'charged-twice'), 'otherFlag')).toContain(
      '$187.43 around Sun, Feb 1, 2026',
    );
    expect(ids(find(marked('mine'), 'charged-twice')?.against)).toContain(
      'hypotheses.charged-twice.against.pairsBefore',
    );
  });

  test('counts two receipts of one plan as two payments', () => {
    const lines = ['2312-5937', '2974-5377'].map((reference, index) =>
      charge({ ...plan, day: `2026-03-1${index}`, reference }),
    );
    expect(words(find(questionOf(lines), 'charged-twice'), 'twoReceipts')).toContain(
      '2312-5937 and 2974-5377',
    );
  });

  test('gives way where the person said again and again that such charges were theirs', () => {
    const charges = [charge({ ...shop, day: '2026-03-10' }), charge({ ...shop, day: '2026-03-13' })];
    expect(leader(questionOf(charges))).toBe('charged-twice');
    const taught = questionOf(charges, new Map([[merchantOf(shop.to).key, 3]]));
    expect(taught.flag.reasons.map(({ said }) => said.id)).toContain('reasons.bothYours');
    expect(leader(taught)).toBe('on-purpose');
    expect(find(taught, 'charged-twice')?.standing).toBe('plausible');
    expect(ids(find(taught, 'on-purpose')?.for)).toContain('reasons.bothYours');
  });
});

describe('an authorisation and its booking', () => {
  test('leads while one of the two is only authorised, and says from which day on to look again', () => {
    const question = questionOf([
      ...monthly(3, 10, plan),
      charge({ ...plan, day: '2026-03-12', pending: true }),
    ]);
    const found = find(question, 'authorisation');
    expect(found?.standing).toBe('leading');
    expect(words(found, 'for.pending')).toContain('Thu, Mar 12, 2026 is only authorised');
    expect(words(found, 'bookedBefore')).toContain('Tue, Mar 10, 2026');
    expect(words(found, 'settles')).toContain('Look again after Sun, Mar 22, 2026');
    expect(find(question, 'charged-twice')?.standing).toBe('plausible');
  });

  test('is ruled out where both lines have a day of booking', () => {
    const lines = ['2026-03-11', '2026-03-12'].map((posted) =>
      charge({ ...shop, day: '2026-03-10', posted }),
    );
    const found = find(questionOf(lines), 'authorisation');
    expect(found?.standing).toBe('ruled-out');
    expect(words(found, 'booked')).toContain('on Wed, Mar 11, 2026 and on Thu, Mar 12, 2026');
  });

  test('is unlikely, not impossible, where the file marks no line as pending', () => {
    const lines = [charge({ ...shop, day: '2026-03-10' }), charge({ ...shop, day: '2026-03-10' })];
    expect(find(scored(questionOf(lines), 0.95), 'authorisation')?.standing).toBe('unlikely');
  });
});

describe('refunded already', () => {
  const pair = () => [charge({ ...shop, day: '2026-03-10' }), charge({ ...shop, day: '2026-03-12' })];

  test('leads where the whole of it came back, by its day', () => {
    const question = questionOf([...pair(), credit({ ...shop, day: '2026-03-17' })]);
    expect(question.flag.status).toBe('refunded');
    expect(leader(question)).toBe('refunded');
    expect(words(find(question, 'refunded'), 'whole')).toBe(
      '$187.43 came back on Tue, Mar 17, 2026, 5 days after the charge',
    );
  });

  test('is plausible where a part came back, and says what is missing', () => {
    const question = questionOf([...pair(), credit({ ...shop, paid: '87.43', day: '2026-03-17' })]);
    expect(leader(question)).toBe('charged-twice');
    const found = find(question, 'refunded');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'left')).toBe('$100.00 of it has not come back');
  });

  test('sees that only the tax came back', () => {
    const won = { to: 'FIGMA MONTHLY', paid: '33000', currency: 'KRW' };
    const question = questionOf([
      charge({ ...won, day: '2026-03-10' }),
      charge({ ...won, day: '2026-03-10' }),
      credit({ ...won, paid: '3000', day: '2026-03-17' }),
    ]);
    expect(words(find(question, 'refunded'), 'taxOnly')).toContain('just the 10% of tax');
  });

  test('is ruled out where the only credit came before the later charge', () => {
    const charges = [...pair(), credit({ ...shop, day: '2026-03-11' })];
    const found = find(madeFlag(charges, charges.slice(0, 2)), 'refunded');
    expect(found?.standing).toBe('ruled-out');
    expect(words(found, 'before')).toContain('on Wed, Mar 11, 2026, came before the later charge');
  });

  test('names each credit where three charges came back in two', () => {
    const three = ['2026-03-10', '2026-03-10', '2026-03-10'].map((day) => charge({ ...shop, day }));
    const backs = ['2026-03-15', '2026-03-18'].map((day) => credit({ ...shop, day }));
    const question = madeFlag([...three, ...backs], three, {
      status: 'refunded',
      refunds: backs.map(({ id }) => id),
    });
    const said = find(question, 'refunded')?.for.map(({ values }) => values?.['day']);
    expect(said).toEqual([{ day: '2026-03-15' }, { day: '2026-03-18' }]);
  });

  test('leaves out the return of another purchase', () => {
    const other = { ...shop, paid: '42.00' };
    const charges = [
      ...pair(),
      charge({ ...other, day: '2026-03-01' }),
      credit({ ...other, day: '2026-03-20' }),
    ];
    expect(find(questionOf(charges), 'refunded')).toBeUndefined();
  });
});

describe('bought twice on purpose', () => {
  test('is plausible at a café where such pairs are a habit, and names the last one', () => {
    const before = ['2026-01-12', '2026-02-03', '2026-02-20'].flatMap((day) => [
      charge({ ...cafe, day }),
      charge({ ...cafe, day }),
    ]);
    const pair = [charge({ ...cafe, day: '2026-03-10' }), charge({ ...cafe, day: '2026-03-10' })];
    const found = find(madeFlag([...before, ...pair], pair), 'on-purpose');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'pairsBefore')).toContain(
      'together 3 other times here, last $6.50 around Fri, Feb 20, 2026',
    );
  });

  test('thinks of two people where two cards paid', () => {
    const bill = { ...shop, to: 'LUIGI TRATTORIA', day: '2026-03-10' };
    const pair = [charge(bill), charge({ ...bill, account: 2 })];
    const found = find(madeFlag(pair, pair, { score: 0.8 }), 'on-purpose');
    expect(found?.standing).toBe('plausible');
    expect(words(found, 'twoAccounts')).toContain('from Family Visa, the other from Second card');
  });

  test('is unlikely for a plan that is billed every month', () => {
    const question = scored(
      questionOf([...monthly(6, 10, plan), charge({ ...plan, day: '2026-03-11' })]),
      0.98,
    );
    const found = find(question, 'on-purpose');
    expect(found?.standing).toBe('unlikely');
    expect(words(found, 'billed')).toContain('billed every month');
    expect(words(found, 'neverPair')).toContain('None of the other 5 charges');
  });
});

test('a flag of another kind has no explanations', () => {
  const charges = every(30, 4, '2026-01-10', plan);
  expect(hypothesesOf(madeFlag(charges, charges.slice(0, 2), { kind: 'price-step' }))).toEqual([]);
});

test('a flag whose charges are gone has no explanations', () => {
  const charges = [charge({ ...shop, day: '2026-03-10' }), charge({ ...shop, day: '2026-03-10' })];
  const question = madeFlag(charges, charges);
  const [first] = question.flag.charges;
  expect(hypothesesOf({ ...question, flag: { ...question.flag, charges: first ? [first] : [] } })).toEqual(
    [],
  );
});
