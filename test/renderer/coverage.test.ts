import { describe, expect, it } from 'vitest';

import { axisOf, placeOf } from '../../renderer/coverage/axis.ts';
import {
  countDays,
  countFindings,
  doubtfulFirst,
  findingsOf,
  unreadRows,
} from '../../renderer/coverage/findings.ts';
import { factsOf, spanWords, tickWords } from '../../renderer/coverage/words.ts';
import type { AccountCoverage, BalanceBreak, Days } from '../../shared/coverage.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';

const en = createSpeaker('en');
const ko = createSpeaker('ko');
const days = (from: string, to: string): Days => ({ from: `2026-${from}`, to: `2026-${to}` });

function account(more: Partial<AccountCoverage> = {}): AccountCoverage {
  const span = days('01-01', '11-14');
  return {
    account: 1,
    name: 'Chase ··1234',
    number: '1234',
    span,
    covered: [span],
    gaps: [],
    overlaps: [],
    statements: [],
    unread: [],
    balances: { checked: 0, breaks: [] },
    ...more,
  };
}

const broken: BalanceBreak = {
  import: 7,
  file: 'x.csv',
  line: 41,
  day: '2026-05-05',
  expected: { minor: 100, currency: 'USD' },
  printed: { minor: 50, currency: 'USD' },
};

describe('an account in one line', () => {
  it.each([
    [account(), 'Jan 1 – Nov 14, 2026, no gaps · no balances to check'],
    [
      account({ balances: { checked: 312, breaks: [] } }),
      'Jan 1 – Nov 14, 2026, no gaps · 312 balances checked, all add up',
    ],
    [
      account({
        gaps: [
          { ...days('03-03', '03-14'), certain: true },
          { ...days('07-01', '07-02'), certain: false },
        ],
        overlaps: [days('10-01', '10-31')],
        balances: { checked: 20, breaks: [broken] },
      }),
      'Jan 1 – Nov 14, 2026, 12 days missing · 20 balances checked, 1 does not add up · 31 days in more than one file',
    ],
    [
      account({ gaps: [{ ...days('07-01', '07-01'), certain: false }] }),
      'Jan 1 – Nov 14, 2026, 1 day perhaps missing · no balances to check',
    ],
    [account({ span: null, covered: [] }), 'No statement of it shows a charge or names its days'],
  ])('%#', (coverage, words) => {
    // Intl writes thin blanks around the dash.
    expect(factsOf(coverage, en).replace(/[\u2009\u202f]/g, ' ')).toBe(words);
  });

  it('in Korean', () => {
    expect(factsOf(account({ balances: { checked: 312, breaks: [] } }), ko)).toMatch(
      /^2026년 1월 1일\s?~\s?11월 14일, 빠진 날 없음 · 잔액 312개 모두 맞음$/,
    );
  });

  it('a single day is named once', () => {
    expect(spanWords(days('03-03', '03-03'), en)).toBe('Mar 3, 2026');
  });
});

describe('what to look at', () => {
  const both = account({
    gaps: [
      { ...days('02-01', '02-02'), certain: false },
      { ...days('03-03', '03-14'), certain: true },
    ],
    balances: { checked: 9, breaks: [broken] },
  });

  it('is told from the surest to the least', () => {
    expect(findingsOf(both).map(({ kind }) => kind)).toEqual(['gap', 'break', 'quiet']);
    expect(countFindings([both, account()])).toEqual({ missing: 2, quiet: 1 });
  });

  it('stands first', () => {
    const [whole, quiet] = [
      account({ account: 1 }),
      account({ account: 2, gaps: [{ ...days('02-01', '02-02'), certain: false }] }),
    ];
    const doubtful = { ...both, account: 3 };
    expect(doubtfulFirst([whole, quiet, doubtful])).toEqual([doubtful, whole, quiet]);
  });

  it('counts days with both ends', () => {
    expect(countDays([days('03-03', '03-14'), days('04-01', '04-01')])).toBe(13);
  });
});

describe('the axis', () => {
  const wordsOn = (from: string, to: string): string[] => {
    const axis = axisOf([account({ span: { from, to } })]);
    return axis?.ticks.map((tick) => tickWords(axis, tick, en)) ?? [];
  };

  it.each([
    ['2026-05-01', '2026-11-14', ['May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov']],
    ['2026-05-20', '2026-11-14', ['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov']],
    ['2025-11-02', '2027-04-30', ['Nov', '2026', 'Apr', 'Jul', 'Oct', '2027', 'Apr']],
    ['2016-02-03', '2026-11-14', ['2016', '2018', '2020', '2022', '2024', '2026']],
    ['2026-10-01', '2026-10-21', ['Oct 1', 'Oct 8', 'Oct 15']],
    ['2026-10-01', '2026-10-01', ['Oct 1']],
  ])('from %s to %s names few days and the places of years', (from, to, names) => {
    expect(wordsOn(from, to)).toEqual(names);
  });

  it('holds all accounts, and none where none has days', () => {
    const early = account({ span: days('01-01', '02-01') });
    expect(axisOf([early, account({ span: days('06-01', '12-31') })])).toMatchObject(days('01-01', '12-31'));
    expect(axisOf([account({ span: null })])).toBeNull();
  });

  it('gives each day its own room', () => {
    const axis = days('01-01', '01-10');
    expect(placeOf(axis, days('01-01', '01-10'))).toEqual({ left: 0, width: 1 });
    expect(placeOf(axis, days('01-10', '01-10'))).toEqual({ left: 0.9, width: 0.1 });
  });
});

describe('rows that could not be read', () => {
  const file = { import: 7, file: 'x.csv', rows: 2 };

  it('are told of an account, and counted once where a file shows two accounts', () => {
    const [one, other] = [account({ unread: [file] }), account({ account: 2, unread: [file] })];
    expect(factsOf(one, en)).toMatch(/ · 2 rows not read$/);
    expect(unreadRows([one, other])).toBe(2);
    expect(unreadRows([account()])).toBe(0);
  });

  it('put their account before those that were read whole', () => {
    const whole = account({ account: 2 });
    expect(doubtfulFirst([whole, account({ unread: [file] })]).at(-1)).toBe(whole);
  });
});
