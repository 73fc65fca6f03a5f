import { describe, expect, test } from 'vitest';

import { isStillAskedFor, moneyStillAskedFor } from '../../renderer/flag/claimed.ts';
import { type FollowedCase, spokenMark, wordsOf } from '../../renderer/flag/followed.ts';
import { headlineMoney, headlineOf, toneOfFlag } from '../../renderer/flag/headline.ts';
import { groupsOf, openCasesOf, urgencyOf } from '../../renderer/review/queue.ts';
import type { FilingLimit } from '../../shared/case/limits.ts';
import type { Flag } from '../../shared/contract/review.ts';
import type { CasePlace } from '../../shared/contract/timeline.ts';
import type { Day } from '../../shared/day.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { outcome, summary } from '../renderer/cases/cases.ts';
import { charge, inFlag } from '../timeline-logic/outlines.ts';
import { decided, decision, flag } from './flags.ts';

const en = createSpeaker('en');
const ko = createSpeaker('ko');
const usd = (minor: number) => ({ minor, currency: 'USD' });

const asked = summary(7, { outcome: outcome({ atStake: usd(2200), remaining: usd(2200) }) });
const back = summary(7, {
  state: 'closed',
  phase: 'closed',
  backOn: '2026-11-14',
  outcome: outcome({ atStake: usd(2200), returned: usd(2200), remaining: usd(0) }),
});
const partly = summary(7, {
  backOn: '2026-11-14',
  outcome: outcome({ atStake: usd(2200), returned: usd(1000), remaining: usd(1200) }),
});
const forNow = summary(7, {
  state: 'provisional-credit',
  phase: 'file',
  backOn: '2026-11-14',
  outcome: outcome({ atStake: usd(2200), provisional: usd(2200), remaining: usd(0) }),
});

/** How the row of a charge of a double charge is marked. */
function marked(part: CasePlace['part'] | null, followed?: FollowedCase, speaker = en): string {
  const position = part === 'owed' ? 1 : part === 'credit' ? 0 : 2;
  const place = part && { id: 7, part };
  const mark = spokenMark(
    charge(1, '2026-10-14', { ...inFlag(1, position), case: place }),
    followed,
    speaker,
  );
  return mark ? `${mark.tone}: ${wordsOf(mark)}` : '';
}

describe('a charge that a case claims', () => {
  test('says how the case stands, and once the money is back when and how much', () => {
    expect(marked('claimed', asked)).toBe('claimed: charged twice · asked, waiting');
    expect(marked('claimed', { ...asked, proposals: 1 })).toBe(
      'claimed: charged twice · a credit came in, confirm it',
    );
    expect(marked('claimed', partly)).toBe('claimed: charged twice · $10.00 back, $12.00 to go');
    expect(marked('claimed', forNow)).toBe('pending: charged twice · back for now (Nov 14, $22.00)');
    expect(marked('claimed', back)).toBe('refunded: charged twice · money back (Nov 14, $22.00)');
    expect(marked('claimed', back, ko)).toBe('refunded: 이중 청구 · 돌려받음 (11월 14일, $22.00)');
  });

  test('is quiet where the case was closed without money, or found no double charge', () => {
    const closed = { ...asked, state: 'closed', phase: 'closed' } as const;
    expect(marked('claimed', closed)).toBe('quiet: charged twice · closed without money back');
    const fine = { ...asked, state: 'not-a-double-charge', phase: 'closed' } as const;
    expect(marked('claimed', fine)).toBe('quiet: no double charge');
  });

  test('says what is claimed of it by another reason without "charged twice"', () => {
    expect(marked('claimed', { ...asked, reason: 'after-cancellation' })).toBe('claimed: asked, waiting');
  });

  test('is told before its case is there', () => {
    expect(marked('claimed')).toBe('claimed: charged twice');
  });
});

test('the charge that is owed is neutral, whatever became of the other', () => {
  for (const followed of [undefined, asked, back])
    expect(marked('owed', followed)).toBe('quiet: the other one of the two');
  expect(marked('owed', back, ko)).toBe('quiet: 두 건 중 정상 결제');
});

test('the credit that a case took came back', () => {
  expect(marked('credit', back)).toBe('refunded: came back');
});

test('a charge without a case says what its flag says', () => {
  expect(marked(null, back)).toBe('doubled: again, 1 day later');
});

describe('the headline of a claimed flag', () => {
  const claimed: Flag = {
    ...flag(1),
    status: 'refunded',
    reasons: [],
    charges: [charge(1, '2026-10-14'), charge(2, '2026-10-15')],
    refunds: [],
    decision: decision('claimed'),
    case: 7,
  };

  test('is as its case has it', () => {
    expect(headlineOf(claimed, en, back)).toBe('Charged twice');
    expect(headlineMoney(claimed, en, back)).toBe('money back (Nov 14, $22.00)');
    expect(toneOfFlag(claimed, back)).toBe('refunded');
    expect(headlineMoney(claimed, en, asked)).toBe('$22.00 to get back');
    expect(toneOfFlag(claimed, asked)).toBe('claimed');
  });

  test('does not go on to say "charged twice" where the case found that it was not', () => {
    const fine = { ...asked, state: 'not-a-double-charge', phase: 'closed' } as const;
    expect(headlineOf(claimed, en, fine)).toBe('Both are yours');
    expect(toneOfFlag(claimed, fine)).toBe('quiet');
  });
});

describe('what is still asked for', () => {
  const cases = new Map([[7, partly]]);

  test('is what the cases have not back yet', () => {
    const flags = [decided(1, 'claimed', { case: 7 }), decided(2, 'claimed')];
    expect(flags.every((one) => isStillAskedFor(one, cases))).toBe(true);
    expect(moneyStillAskedFor(flags, cases)).toEqual([usd(1200 + 2200)]);
  });

  test('is what is missing beside money that is only back for now', () => {
    const some = summary(7, {
      state: 'provisional-credit',
      phase: 'file',
      outcome: outcome({ atStake: usd(2200), provisional: usd(1000), remaining: usd(1200) }),
    });
    const flags = [decided(1, 'claimed', { case: 7 })];
    expect(flags.every((one) => isStillAskedFor(one, new Map([[7, some]])))).toBe(true);
    expect(moneyStillAskedFor(flags, new Map([[7, some]]))).toEqual([usd(1200)]);
    expect(flags.some((one) => isStillAskedFor(one, new Map([[7, forNow]])))).toBe(false);
  });

  test('is nothing that came back or was closed', () => {
    expect(isStillAskedFor(decided(1, 'claimed', { case: 7 }), new Map([[7, back]]))).toBe(false);
    expect(isStillAskedFor(decided(1, 'claimed', { status: 'refunded' }), cases)).toBe(false);
    expect(isStillAskedFor(decided(1, 'mine'), cases)).toBe(false);
  });

  test('leads on to the case whose day is the nearest, whichever was opened last, and not to a closed one', () => {
    const groups = groupsOf([
      decided(1, 'claimed', { case: 6 }),
      decided(2, 'claimed', { case: 7 }),
      decided(3, 'claimed', { case: 8 }),
      decided(4, 'claimed', { case: 9, decision: { ...decision('claimed'), deed: 8 } }),
      decided(5, 'claimed', { case: 10, decision: { ...decision('claimed'), deed: 9 } }),
    ]);
    const act = { ...summary(1).next, turn: 'act' } as const;
    const all = new Map([
      [6, summary(6, { limit: limit('2026-10-20') })],
      [7, summary(7, { next: { ...act, by: '2026-10-01' }, limit: limit('2026-11-05') })],
      [8, summary(8, { phase: 'closed', state: 'closed', limit: limit('2026-09-21') })],
      [9, summary(9)],
      [10, summary(10)],
    ]);
    expect(openCasesOf(groups, all).map(({ id }) => id)).toEqual([7, 6, 10, 9]);
  });

  test('says why a case is the first: a limit that is known, one that depends on the card, or a step', () => {
    const step = { ...summary(1).next, turn: 'act', by: '2026-10-01' } as const;
    expect(urgencyOf(summary(6, { limit: limit('2026-10-20') }))).toEqual({ day: '2026-10-20', of: 'limit' });
    expect(urgencyOf(summary(6, { limit: limit('2026-10-20', true) }))?.of).toBe('byCard');
    expect(urgencyOf(summary(6, { next: step, limit: limit('2026-10-20') }))).toEqual({
      day: '2026-10-01',
      of: 'step',
    });
    // Nobody loses anything by the day until which an answer is waited for.
    expect(urgencyOf(summary(6))).toBeNull();
  });
});

function limit(until: Day, byCard = false): FilingLimit {
  const source = { confidence: 'primary', source: '', url: '', checkedOn: '' } as const;
  return {
    rule: 'visa-12.6.1',
    label: { id: 'cases.title' },
    until,
    left: 9,
    applies: 'surely',
    byCard,
    source,
  };
}

test('a decided flag stays among the decided ones when facts arrive that settle it', () => {
  const news = [{ id: 'review.news.credit' }] as const;
  const groups = groupsOf([decided(1, 'claimed', { status: 'refunded', news })]);
  expect(groups.decided.claimed).toHaveLength(1);
  expect(groups.settled).toEqual([]);
});
