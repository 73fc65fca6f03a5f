import { describe, expect, it } from 'vitest';

import { deedsNow, ifAnswered, letterKindsNow, nextStep } from '../../main/cases/next.ts';
import { replay } from '../../main/cases/replay.ts';
import { standingOf } from '../../main/cases/standing.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { OfferedDeed } from '../../shared/case/next-step.ts';
import type { Answer } from '../../shared/case/terms.ts';
import type { Day } from '../../shared/day.ts';
import { TOLD_LIMIT } from '../../shared/dispute/told-limit.ts';
import { answered, charge, claimOf, contacted, filed, opened, recorded, step } from './events.ts';

const ASKED = [opened('2026-09-02'), contacted('2026-09-03', 'first-request')];

const shortly = ({ deed, letter, with: whom }: OfferedDeed): string =>
  [deed, letter, whom].filter((part) => part !== null).join(' ');

function after(events: readonly CaseEvent[], today: Day) {
  const facts = replay(recorded(events));
  const { say, by, turn, deeds } = nextStep(facts, today);
  return { state: standingOf(facts, today), say: say.id, by, turn, first: deeds.slice(0, 2).map(shortly) };
}

describe('what they answered', () => {
  const TREE: readonly [Answer, ReturnType<typeof after>][] = [
    [
      'refunded',
      {
        state: 'refund-promised',
        say: 'caseNext.waitForRefund',
        by: '2026-09-18',
        turn: 'wait',
        first: ['money-back', 'they-answered'],
      },
    ],
    [
      'promised',
      {
        state: 'refund-promised',
        say: 'caseNext.waitForRefund',
        by: '2026-09-18',
        turn: 'wait',
        first: ['money-back', 'they-answered'],
      },
    ],
    [
      'asks-more',
      {
        state: 'gathering-evidence',
        say: 'caseNext.sendMore',
        by: null,
        turn: 'act',
        first: ['log-contact follow-up', 'gather-proof'],
      },
    ],
    [
      'refuses',
      {
        state: 'merchant-rejected',
        say: 'caseNext.escalate',
        by: null,
        turn: 'act',
        first: ['write-letter escalation', 'file issuer'],
      },
    ],
    [
      'used-credit',
      {
        state: 'merchant-rejected',
        say: 'caseNext.argueCredit',
        by: null,
        turn: 'act',
        first: ['write-letter terms-argument', 'file issuer'],
      },
    ],
    [
      'no-answer',
      {
        state: 'follow-up-due',
        say: 'caseNext.followUp',
        by: null,
        turn: 'act',
        first: ['write-letter follow-up', 'log-contact follow-up'],
      },
    ],
    [
      'other',
      {
        state: 'follow-up-due',
        say: 'caseNext.answerOther',
        by: null,
        turn: 'act',
        first: ['write-letter follow-up', 'log-contact follow-up'],
      },
    ],
  ];

  it.each(TREE)('%s leads to its next step and letter', (answer, expected) => {
    expect(after([...ASKED, answered('2026-09-04', answer)], '2026-09-04')).toEqual(expected);
  });

  it('is told beforehand as it will be afterwards', () => {
    const asked = replay(recorded(ASKED));
    for (const [answer] of TREE) {
      const then = replay(recorded([...ASKED, answered('2026-09-04', answer)]));
      expect(ifAnswered(asked, answer, '2026-09-04')).toEqual(nextStep(then, '2026-09-04'));
    }
    expect(ifAnswered(replay([]), 'refuses', '2026-09-07')).toBeNull();
  });

  it('when it is a second refusal leads to filing', () => {
    const events = [...ASKED, answered('2026-09-04', 'refuses'), contacted('2026-09-05', 'escalation')];
    expect(after([...events, answered('2026-09-07', 'refuses')], '2026-09-08')).toMatchObject({
      state: 'dispute-ready',
      say: 'caseNext.file',
      by: '2026-10-16',
      first: ['file issuer', 'write-letter issuer-statement'],
    });
  });
});

describe('silence', () => {
  it('is answered twice, and then the case goes on without the merchant', () => {
    const twice = [...ASKED, contacted('2026-09-07', 'follow-up'), contacted('2026-09-15', 'follow-up')];
    expect(after(twice.slice(0, 3), '2026-09-14').state).toBe('awaiting-merchant');
    expect(after(twice.slice(0, 3), '2026-09-15')).toMatchObject({ state: 'follow-up-due', turn: 'act' });
    expect(after(twice, '2026-09-22').state).toBe('awaiting-merchant');
    expect(after(twice, '2026-09-23')).toMatchObject({ state: 'dispute-ready', say: 'caseNext.file' });
  });

  it('does not count while the person is asked for more; the time starts again with the answer', () => {
    const asked = [...ASKED, answered('2026-09-04', 'asks-more')];
    expect(after(asked, '2026-09-20')).toMatchObject({ say: 'caseNext.sendMore', turn: 'act' });
    const sent = [...asked, contacted('2026-09-20', 'information')];
    expect(after(sent, '2026-09-22')).toMatchObject({
      state: 'awaiting-merchant',
      by: '2026-09-22',
      turn: 'wait',
    });
    expect(after(sent, '2026-09-23').state).toBe('follow-up-due');
  });

  it('of a supervisor goes on after their question was answered', () => {
    const events = [...ASKED, answered('2026-09-04', 'refuses'), contacted('2026-09-05', 'escalation')];
    const sent = [...events, answered('2026-09-07', 'asks-more'), contacted('2026-09-08', 'information')];
    expect(after(sent, '2026-09-15')).toMatchObject({ state: 'escalated', by: '2026-09-15' });
    expect(after(sent, '2026-09-16').state).toBe('dispute-ready');
  });

  it('lasts as long as they said, where they said', () => {
    const told: CaseEvent = {
      kind: 'clock-set',
      on: '2026-09-04',
      clock: 'merchant-reply',
      until: '2026-09-11',
      note: '',
    };
    expect(after([...ASKED, told], '2026-09-11')).toMatchObject({
      state: 'awaiting-merchant',
      by: '2026-09-11',
    });
    expect(after([...ASKED, told], '2026-09-12').state).toBe('follow-up-due');
  });
});

describe('a limit that is near', () => {
  it('is filed in time, whatever the merchant says, from two weeks before on', () => {
    const promised = [...ASKED, answered('2026-09-30', 'promised')];
    expect(after(promised, '2026-10-01').turn).toBe('wait');
    expect(after(promised, '2026-10-02')).toMatchObject({
      say: 'caseNext.fileNow',
      by: '2026-10-16',
      turn: 'urgent',
      first: ['file issuer', 'write-letter issuer-statement'],
    });
  });

  it('leaves who was refused the way to a supervisor beside the filing', () => {
    const facts = replay(recorded([...ASKED, answered('2026-09-30', 'refuses')]));
    for (const [today, say] of [
      ['2026-10-01', 'caseNext.stopTalking'],
      ['2026-10-05', 'caseNext.fileNow'],
    ] as const) {
      const next = nextStep(facts, today);
      expect(next.say.id).toBe(say);
      expect(next.deeds.slice(0, 3).map(shortly)).toEqual([
        'file issuer',
        'write-letter issuer-statement',
        'write-letter escalation',
      ]);
      expect(ifAnswered(facts, 'refuses', today)).not.toBeNull();
    }
  });

  it('wants one message to the merchant first, where there was none', () => {
    const facts = replay(recorded([opened('2026-10-05')]));
    const next = nextStep(facts, '2026-10-06');
    expect(next.more?.id).toBe('caseNext.fileNowUnasked');
    expect(next.deeds.map(shortly)).toContain('write-letter first-request');
  });

  it('ends the talks by the country of the card', () => {
    const latest: readonly [string | null, Day][] = [
      ['us', '2026-10-16'],
      ['eu', '2026-10-31'],
      ['uk', '2026-11-30'],
    ];
    for (const [country, day] of latest) {
      const claim = claimOf({
        network: 'visa',
        country: country === 'us' ? 'us' : country === 'eu' ? 'eu' : 'uk',
        statementSent: '2026-10-20',
      });
      const events = [
        opened('2026-09-02', claim),
        contacted('2026-09-03', 'first-request'),
        contacted('2026-09-07', 'follow-up'),
      ];
      const before = replay(recorded([...events, answered('2026-09-08', 'other')]));
      expect(nextStep(before, day).say.id).toBe('caseNext.stopTalking');
      expect(nextStep(before, '2026-10-15').say.id).toBe('caseNext.answerOther');
    }
  });

  it('does not hurry what is only pending', () => {
    const claim = claimOf({ charges: claimOf().charges.map((charge) => ({ ...charge, pending: true })) });
    expect(after([opened('2026-10-10', claim)], '2026-10-15')).toMatchObject({
      say: 'caseNext.lookAgain',
      turn: 'act',
    });
  });
});

describe('what can be done besides', () => {
  it('is nothing that is offered already, and everything that the state allows', () => {
    const facts = replay(recorded([...ASKED, filed('2026-09-10')]));
    const next = nextStep(facts, '2026-09-11').deeds.map(shortly);
    const beside = deedsNow(facts, '2026-09-11').map(shortly);
    expect(beside.filter((deed) => next.includes(deed))).toEqual([]);
    expect(beside).toEqual(
      expect.arrayContaining([
        'they-answered',
        'rebutted',
        'appeal regulator',
        'write-off',
        'change-claim',
        'withdraw',
      ]),
    );
    expect(beside).not.toContain('close');
  });

  it('of a closed case is to open it again, or to log money', () => {
    const facts = replay(recorded([...ASKED, step('withdrawn', '2026-09-10'), step('closed', '2026-09-11')]));
    expect(nextStep(facts, '2026-09-12')).toMatchObject({ turn: 'done', by: null });
    expect(deedsNow(facts, '2026-09-12').map(shortly)).toEqual(['money-back']);
  });
});

describe('letters', () => {
  it('come in the order in which they are likely', () => {
    const kinds = (events: readonly CaseEvent[], today: Day) =>
      letterKindsNow(replay(recorded(events)), today);
    expect(kinds([opened('2026-09-02')], '2026-09-02')[0]).toBe('first-request');
    expect(kinds([...ASKED, answered('2026-09-04', 'used-credit')], '2026-09-04')[0]).toBe('terms-argument');
    expect(
      kinds(
        [
          opened('2026-09-02', claimOf({ route: 'bank-transfer' })),
          step('given-up-on-merchant', '2026-09-03'),
        ],
        '2026-09-03',
      )[0],
    ).toBe('bank-objection');
    expect(kinds([opened('2026-09-02', claimOf({ route: 'app-store' }))], '2026-09-02')[0]).toBe(
      'store-request',
    );
  });
});

describe('a limit that is near and depends on the card', () => {
  const unknown = claimOf({ network: null });
  const near = '2026-10-10';

  it('asks which card it is before it alarms', () => {
    expect(after([opened('2026-09-02', unknown)], near)).toMatchObject({
      say: 'caseNext.whichCard',
      turn: 'act',
      by: '2026-10-16',
      first: ['card-brand', 'file issuer'],
    });
  });

  it('alarms once the person was asked, whatever the answer', () => {
    for (const network of ['visa', null] as const) {
      const told = claimOf({ network, networkAsked: true });
      expect(after([opened('2026-09-02', told)], near)).toMatchObject({
        say: 'caseNext.fileNow',
        turn: 'urgent',
        by: '2026-10-16',
      });
    }
  });

  it('alarms at once where no card leaves more time', () => {
    // Bought three days before it was posted: what counts from the purchase ends first, all the others within those days.
    const charges = [charge({ day: '2026-09-01', posted: '2026-09-04', occurrence: 2 })];
    const late = { ...unknown, charges };
    for (const country of ['kr', 'us', 'eu', null] as const) {
      expect(after([opened('2026-12-20', { ...late, country })], '2026-12-22')).toMatchObject({
        say: 'caseNext.fileNow',
        turn: 'urgent',
        by: '2026-12-30',
      });
    }
  });

  it('alarms at once where another one is near, whatever the card', () => {
    const told = {
      kind: 'clock-set',
      on: '2026-09-02',
      clock: TOLD_LIMIT,
      until: '2026-10-20',
      note: '',
    } as const;
    expect(after([opened('2026-09-02', unknown), told], near)).toMatchObject({
      say: 'caseNext.fileNow',
      turn: 'urgent',
      by: '2026-10-16',
    });
  });

  it('of charges from abroad is none of a card that works at home only', () => {
    const home = claimOf({ network: 'domestic', networkAsked: true });
    expect(after([opened('2026-09-02', home)], near).by).not.toBe('2026-10-16');
  });
});

describe('a limit that may apply and is over', () => {
  const told = claimOf({ network: null, networkAsked: true });

  it('leaves no time to gather proof while another limit runs', () => {
    expect(after([opened('2026-10-20', told)], '2026-10-21')).toMatchObject({
      state: 'dispute-ready',
      say: 'caseNext.fileLate',
      by: '2026-11-30',
      first: ['file issuer', 'write-letter issuer-statement'],
    });
  });

  it('asks first which card it is, where nobody did', () => {
    const unknown = claimOf({ network: null });
    expect(after([opened('2026-10-20', unknown)], '2026-10-21')).toMatchObject({
      say: 'caseNext.whichCard',
      by: '2026-11-30',
      first: ['card-brand', 'file issuer'],
    });
  });

  it('of all that are known leads to the merchant, whom no limit binds', () => {
    expect(after([opened('2027-03-01', told)], '2027-03-02')).toMatchObject({
      say: 'caseNext.askThoughLate',
      by: null,
      first: ['write-letter first-request', 'file issuer'],
    });
  });

  it('of a store leads to the store, since the merchant cannot refund what that sold', () => {
    const bought = claimOf({ route: 'app-store', network: null });
    expect(after([opened('2027-03-01', bought)], '2027-03-02')).toMatchObject({
      say: 'caseNext.askStoreThoughLate',
      by: null,
      first: ['write-letter store-request', 'file store'],
    });
  });

  it('hurries nobody to whom the money was promised', () => {
    const promised = [opened('2026-10-20', told), answered('2026-10-20', 'promised')];
    expect(after(promised, '2026-10-21').say).toBe('caseNext.waitForRefund');
  });
});
