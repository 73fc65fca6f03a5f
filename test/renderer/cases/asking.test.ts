import { describe, expect, test } from 'vitest';

import { currencyIn, moneyIn, perhapsMoney } from '../../../renderer/case/ask/amounts.ts';
import {
  claimOf,
  emptyFields,
  fieldsOf,
  reasonsFor,
  stakeOf,
  stakeProblem,
} from '../../../renderer/case/ask/claim.ts';
import { contactOf, newContact } from '../../../renderer/case/ask/contact.ts';
import { canBeCorrected, corrected, correctionOf, lackingIn } from '../../../renderer/case/ask/correct.ts';
import { filesWith, isFiled, purposeOf, wayOf, whomOf } from '../../../renderer/case/ask/purposes.ts';
import { deedLabel, firstDeeds, otherDeeds } from '../../../renderer/case/deeds.ts';
import { claim as claimSchema } from '../../../shared/case/claim.ts';
import { caseEvent, type CaseEvent } from '../../../shared/case/event.ts';
import { CASE_DEEDS, type OfferedDeed } from '../../../shared/case/next-step.ts';
import { LETTER_KINDS } from '../../../shared/case/terms.ts';
import { OUTSIDE_ROUTES } from '../../../shared/dispute/terms.ts';
import { createSpeaker } from '../../../shared/messages/speaker.ts';
import { claim, summary } from './cases.ts';

const speakers = [createSpeaker('en'), createSpeaker('ko')];
const offered = (deed: OfferedDeed['deed']): OfferedDeed => ({ deed, letter: null, with: null });

describe('amounts as people write them', () => {
  test('are money above zero, or nothing', () => {
    expect(moneyIn('₩30,870', 'KRW')).toEqual({ minor: 30_870, currency: 'KRW' });
    expect(moneyIn('22.00', 'USD')).toEqual({ minor: 2200, currency: 'USD' });
    for (const wrong of ['', '0', 'about ten', '-5']) expect(moneyIn(wrong, 'USD')).toBeNull();
    expect(perhapsMoney('', 'USD')).toBeNull();
    expect(perhapsMoney('ten', 'USD')).toBe('unclear');
    expect(currencyIn(' usd ')).toBe('USD');
    expect(currencyIn('$')).toBeNull();
  });
});

describe('a claim', () => {
  test('is the same after its fields were looked at', () => {
    expect(claimOf(fieldsOf(claim()), claim())).toEqual(claim());
  });

  test('asks back no more than was charged, and all of it where nothing is written', () => {
    const fields = fieldsOf(claim());
    expect(stakeOf({ ...fields, stake: '22.01' }, claim())).toBeNull();
    expect(stakeOf({ ...fields, stake: '11' }, claim())).toEqual({ minor: 1100, currency: 'USD' });
    expect(stakeOf({ ...fields, stake: ' ' }, claim())).toEqual({ minor: 2200, currency: 'USD' });
  });

  test('says why its stake cannot be, also while the charge itself is not written yet', () => {
    const fields = fieldsOf(claim());
    expect(stakeProblem({ ...fields, stake: ' ' }, claim())).toBeNull();
    expect(stakeProblem({ ...fields, stake: '22' }, claim())).toBeNull();
    expect(stakeProblem({ ...fields, stake: '22.01' }, claim())).toBe('too-much');
    expect(stakeProblem({ ...fields, stake: 'ten' }, claim())).toBe('no-amount');
    expect(stakeProblem({ ...emptyFields('KRW'), stake: 'ten' }, null)).toBe('no-amount');
  });

  test('by hand needs a merchant, an amount and a day, and is then one that the app takes', () => {
    const empty = emptyFields('KRW');
    expect(claimOf(empty, null)).toBeNull();
    const byHand = { day: '2026-09-15', text: '', amount: '30,870', currency: 'krw' };
    const made = claimOf({ ...empty, merchant: 'OpenAI', byHand }, null);
    expect(claimSchema.safeParse(made).success).toBe(true);
    expect(made?.charges[0]?.amount).toEqual({ minor: -30_870, currency: 'KRW' });
    expect(claimOf({ ...empty, merchant: 'OpenAI', byHand: { ...byHand, day: '' } }, null)).toBeNull();
  });

  test('is "not mine" only for who does not know the merchant', () => {
    expect(reasonsFor(true)).not.toContain('not-mine');
    expect(reasonsFor(false)).toContain('not-mine');
  });
});

describe('a correction', () => {
  const entries: readonly CaseEvent[] = [
    { kind: 'filed', on: '2026-10-17', with: 'issuer', inquiry: false, reference: 'A-1', note: '' },
    {
      kind: 'money-back',
      on: '2026-10-25',
      amount: { minor: 2200, currency: 'USD' },
      settles: { minor: 30_870, currency: 'KRW' },
      way: 'issuer',
      provisional: true,
      charge: null,
      note: '',
    },
    { kind: 'merchant-contested', on: '2026-11-05', answerUntil: '2026-11-12', note: 'they say it was used' },
    { kind: 'answered', on: '2026-09-20', answer: 'no-answer', contact: null, amount: null },
    { kind: 'noted', on: '2026-09-20', note: 'called them' },
  ];

  test('leaves alone what was not touched, for every kind', () => {
    for (const event of entries) {
      expect(canBeCorrected(event)).toBe(true);
      const same = corrected(event, correctionOf(event));
      expect(same).toEqual(event);
      expect(caseEvent.safeParse(same).success).toBe(true);
    }
  });

  test('changes day, words and money, and refuses a day or amount that is none', () => {
    const [filed, back] = entries;
    if (!filed || !back) throw new Error('two entries were expected');
    expect(corrected(filed, { ...correctionOf(filed), on: '2026-10-16', reference: 'A-2' })).toMatchObject({
      on: '2026-10-16',
      reference: 'A-2',
    });
    expect(corrected(filed, { ...correctionOf(filed), on: '' })).toBeNull();
    const wrong = { written: 'ten', currency: 'USD' };
    expect(corrected(back, { ...correctionOf(back), amount: wrong })).toBeNull();
  });

  test('says which field may not be left empty, exactly where it refuses', () => {
    const set: CaseEvent = {
      kind: 'clock-set',
      on: '2026-09-20',
      clock: 'filing',
      until: '2026-10-30',
      note: 'they said so',
    };
    for (const event of [...entries, set]) {
      const lacking = { ...correctionOf(event), until: '', note: ' ' };
      const { until, note } = lackingIn(event, lacking);
      expect([event.kind, until, note]).toEqual([event.kind, event === set, event.kind === 'noted']);
      expect(corrected(event, lacking) === null).toBe(until || note);
      expect(lackingIn(event, correctionOf(event))).toEqual({ until: false, note: false });
    }
  });

  test('is not for claims, files and letters, which are changed in other ways', () => {
    expect(canBeCorrected({ kind: 'detached', on: '2026-09-20', sha256: 'a'.repeat(64) })).toBe(false);
  });
});

describe('a conversation', () => {
  test('keeps its time only where it is one, and is none on a day to come', () => {
    const draft = { ...newContact(undefined), on: '2026-09-20', said: ' refused ' };
    expect(contactOf({ ...draft, time: '10:12:00' })).toMatchObject({ time: '10:12', said: 'refused' });
    expect(contactOf({ ...draft, time: '' })?.time).toBeNull();
    expect(contactOf({ ...draft, on: '2999-01-01' })).toBeNull();
  });

  test('goes on with the way and ticket of the last one', () => {
    const first = contactOf({ ...newContact(undefined), channel: 'ticket', ticket: '4411' });
    expect(newContact(first ?? undefined)).toMatchObject({ channel: 'ticket', ticket: '4411', said: '' });
    // What is known of this one counts more.
    const known = { channel: 'phone', said: 'They called back.' } as const;
    expect(newContact(first ?? undefined, known)).toMatchObject({ ...known, ticket: '4411' });
  });
});

describe('letters and purposes', () => {
  const talked = { ...summary(1), contacts: [], filedWith: [] };

  test('a letter either asks somebody or files with somebody', () => {
    expect(LETTER_KINDS.filter((letter) => filesWith(letter) !== null)).toEqual([
      'issuer-statement',
      'paypal-claim',
      'bank-objection',
    ]);
    expect(whomOf('issuer-statement', talked)).toBe('issuer');
    expect(whomOf(null, { route: 'app-store', phase: 'ask', filedWith: ['store'] })).toBe('store');
    expect(whomOf(null, { route: 'paypal', phase: 'file', filedWith: ['paypal'] })).toBe('paypal');
  });

  test('the first request is the first only once', () => {
    expect(purposeOf('first-request', talked)).toBe('first-request');
    const contact = contactOf(newContact(undefined));
    if (!contact) throw new Error('today is a day');
    const asked = {
      ...talked,
      contacts: [{ event: 2, out: true, say: { id: 'cases.title' } as const, quoted: '', contact }],
    };
    expect(purposeOf('first-request', asked)).toBe('follow-up');
    expect(purposeOf(null, { ...asked, state: 'merchant-rejected' })).toBe('escalation');
    expect(purposeOf(null, { ...asked, phase: 'file', filedWith: ['issuer'] })).toBe('information');
  });

  test('go on with the merchant while a near limit asks to file, until it is filed', () => {
    const pressed = { ...talked, route: 'card', state: 'dispute-ready', phase: 'file' } as const;
    expect(isFiled(pressed)).toBe(false);
    expect(whomOf(null, pressed)).toBe('merchant');
    expect(purposeOf(null, pressed)).toBe('first-request');
    expect(wayOf(pressed)).toBe('merchant');
    const filed = { ...pressed, filedWith: ['issuer'] } as const;
    expect([whomOf(null, filed), purposeOf(null, filed), wayOf(filed)]).toEqual([
      'issuer',
      'information',
      'issuer',
    ]);
  });
});

const NOTHING_FOUND = { found: [] };

describe('deeds', () => {
  test('have words in both languages, no two the same', () => {
    for (const speaker of speakers) {
      const labels = CASE_DEEDS.map((deed) => deedLabel(offered(deed), NOTHING_FOUND, speaker));
      const letters = LETTER_KINDS.map((letter) =>
        deedLabel({ deed: 'write-letter', letter, with: null }, NOTHING_FOUND, speaker),
      );
      expect(new Set([...labels, ...letters]).size).toBe(CASE_DEEDS.length + LETTER_KINDS.length);
    }
  });

  test('name the one who is filed with, and what is filed there', () => {
    const labels = speakers.map((speaker) =>
      OUTSIDE_ROUTES.map((whom) =>
        deedLabel({ deed: 'file', letter: null, with: whom }, NOTHING_FOUND, speaker),
      ),
    );
    expect(labels).toEqual([
      [
        'File with the card company',
        'File with PayPal',
        'File with the bank',
        'File with the app store',
        'File with the regulator',
      ],
      [
        '카드사에 이의제기하기',
        'PayPal에 접수하기',
        '은행에 이의제기하기',
        '앱 스토어에 환불 요청하기',
        '감독기관에 민원 내기',
      ],
    ]);
  });

  test('are each offered once: a few as buttons, the rest in the menu', () => {
    const next = { ...summary(1).next, deeds: CASE_DEEDS.slice(0, 6).map(offered) };
    const detail = { next, deeds: CASE_DEEDS.slice(4, 12).map(offered) };
    expect(firstDeeds(detail)).toHaveLength(4);
    const all = [...firstDeeds(detail), ...otherDeeds(detail)].map(({ deed }) => deed);
    expect(all).toEqual(CASE_DEEDS.slice(0, 12));
  });
});
