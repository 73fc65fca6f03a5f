import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arriveWith, forgetArrivals, takeArrival } from '../../../renderer/case/arrival.ts';
import { draftOf, forgetDrafts, keepDraft, redraft } from '../../../renderer/case/letter/drafts.ts';
import { filedBy } from '../../../renderer/case/letter/filedBy.ts';
import { haveOneReader, languageOfReader } from '../../../renderer/case/letter/language.ts';
import {
  calmed,
  fileNameOf,
  filled,
  mailAddress,
  missingIn,
  refilled,
  stretchesOf,
} from '../../../renderer/case/letter/text.ts';
import { clock, summary } from './cases.ts';
import type { LetterRemark } from '../../../shared/case/letters.ts';

const remark = (from: number, to: number, instead: string | null = null): LetterRemark => ({
  from,
  to,
  kind: 'anger',
  say: { id: 'cases.title' },
  instead,
});

describe('a letter', () => {
  test('loses not a letter by being cut at its remarks, whatever they are', () => {
    const place = fc.integer({ min: -5, max: 60 });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(fc.tuple(place, place)), (body, places) => {
        const remarks = places.filter(([from]) => from >= 0).map(([from, to]) => remark(from, to));
        const stretches = stretchesOf(body, remarks);
        expect(stretches.map(({ text }) => text).join('')).toBe(body);
        expect(stretches.every(({ from, text }) => body.startsWith(text, from))).toBe(true);
      }),
    );
  });

  test('takes the calmer words in the place of the others', () => {
    expect(calmed('You stole my money.', remark(4, 9, 'charged'))).toBe('You charged my money.');
    expect(calmed('This is a damn error.', remark(10, 14))).toBe('This is a error.');
    expect(calmed('Pay it now', remark(6, 10))).toBe('Pay it');
  });

  test('asks for what is still missing in it, and takes it literally', () => {
    const missing = [{ mark: '[invoice]' }, { mark: '[e-mail]' }];
    expect(missingIn('Invoice [invoice]', missing).map(({ mark }) => mark)).toEqual(['[invoice]']);
    expect(filled('[invoice] and [invoice]', '[invoice]', "$& A$1'")).toBe("$& A$1' and $& A$1'");
  });

  test('opens in the mail program where it fits, with line ends as mail has them', () => {
    expect(mailAddress('help@shop.example', 'Twice & more', 'One\nTwo')).toEqual({
      href: 'mailto:help@shop.example?subject=Twice%20%26%20more&body=One%0D%0ATwo',
      whole: true,
    });
  });

  test('opens there without its body where that is too long for an address, as Korean soon is', () => {
    expect(mailAddress('help@shop.example', 'Twice', '환'.repeat(300))).toEqual({
      href: 'mailto:help@shop.example?subject=Twice',
      whole: false,
    });
  });

  test('is saved under a name that every system takes', () => {
    expect(fileNameOf('A/B: "C"', '첫 환불 요청')).toBe('A-B-C-첫-환불-요청.txt');
  });
});

describe('a changed letter', () => {
  const letter = (body: string) => ({ subject: 'Twice', body });

  const given = (value: string) => ({ mark: value, value });
  const missing = (mark: string) => ({ mark, value: '' });

  test('takes another word for a fact in the place of the one before', () => {
    expect(refilled(letter('Invoice [number], [number]'), missing('[number]'), 'KQ-1')).toEqual(
      letter('Invoice KQ-1, KQ-1'),
    );
    expect(refilled(letter('Invoice KQ-1.'), given('KQ-1'), 'KQ-2')).toEqual(letter('Invoice KQ-2.'));
    expect(refilled(letter('KQ-1입니다'), given('KQ-1'), 'KQ-2')).toEqual(letter('KQ-2입니다'));
    expect(refilled(letter('김하늘입니다'), given('김하늘'), '김바다')).toEqual(letter('김바다입니다'));
    expect(refilled(letter('As I left it'), given(''), 'KQ-2')).toEqual(letter('As I left it'));
    expect(refilled(letter('88 and 88'), given('88'), '88')).toEqual(letter('88 and 88'));
  });

  test.each([
    ['Ticket 88, charged 88 dollars', '88'],
    ['Ticket 88-1', '88'],
    ['Charged 1,288 won', '288'],
    ['Charged 88.50', '88'],
    ['Charged on day 2026-09-14', '14'],
    ['My account is a.kim@home.example', 'kim@home.example'],
    ['My account is kim@home.example.org', 'kim@home.example'],
    ['Kimchi was not what I bought', 'Kim'],
    ['김하늘입니다', '하늘'],
    ['In my own words', '88'],
  ])('is left alone where only the person knows what is meant: %s', (body, value) => {
    expect(refilled(letter(body), given(value), 'KQ-2')).toBeNull();
  });

  test('is left alone where the subject says it, too', () => {
    expect(refilled({ subject: 'Ticket 88', body: 'Ticket 88' }, given('88'), '89')).toBeNull();
    expect(refilled({ subject: 'Ticket 88', body: 'Twice' }, given('88'), '89')?.subject).toBe('Ticket 89');
  });

  test('loses with a fact that there is none of the words around it', () => {
    const none = (body: string) => refilled(letter(body), missing('[ticket]'), '')?.body;
    expect(none('I wrote on Monday (ticket [ticket]) and wait.')).toBe('I wrote on Monday and wait.');
    expect(none('감사합니다(문의 번호 [ticket]).')).toBe('감사합니다.');
    expect(none('My own words: [ticket].')).toBe('My own words: .');
  });
});

describe('what waits outside of the screens', () => {
  const place = { case: 1, letter: 'first-request', language: 'en' } as const;
  const mine = { subject: 'Twice', body: 'Mine' };

  test('is of one letter of one case, and of one profile', () => {
    keepDraft(place, mine);
    expect(draftOf(place, null)).toEqual(mine);
    expect(draftOf({ ...place, language: 'ko' }, null)).toBeNull();
    expect(draftOf({ ...place, case: 2 }, null)).toBeNull();
    forgetDrafts();
    expect(draftOf(place, null)).toBeNull();
  });

  test('counts more than what the ledger had a moment ago, also where it was let go', () => {
    const kept = { subject: 'Twice', body: 'As the ledger has it' };
    expect(draftOf(place, kept)).toEqual(kept);
    keepDraft(place, mine);
    expect(draftOf(place, kept)).toEqual(mine);
    keepDraft(place, null);
    expect(draftOf(place, kept)).toBeNull();
    forgetDrafts();
  });

  const kept = (event: number, subject: string) => ({
    event,
    on: '2026-09-18',
    letter: 'first-request' as const,
    language: 'en' as const,
    subject,
    body: 'As it was sent',
  });

  test('is also a letter that was kept and taken back', () => {
    keepDraft(place, null);
    redraft(1, [kept(2, 'First'), kept(4, 'Second')], [kept(2, 'First')]);
    expect(draftOf(place, null)).toEqual({ subject: 'Second', body: 'As it was sent' });
    forgetDrafts();
  });

  test('stays what was begun since then, in this window or as the ledger has it', () => {
    keepDraft(place, mine);
    redraft(1, [kept(2, 'First')], []);
    expect(draftOf(place, null)).toEqual(mine);
    forgetDrafts();
    redraft(1, [kept(2, 'First')], []);
    expect(draftOf(place, mine)).toEqual(mine);
    forgetDrafts();
  });

  test('is said once, by the case that it is about', () => {
    const kept = (): string => 'Kept';
    arriveWith(1, kept);
    expect(takeArrival(2)).toBeNull();
    expect(takeArrival(1)).toBe(kept);
    expect(takeArrival(1)).toBeNull();
    arriveWith(1, kept);
    forgetArrivals();
    expect(takeArrival(1)).toBeNull();
  });
});

describe('the language of a letter', () => {
  test('is that of the card company or bank that reads it, and nobody knows it of a merchant', () => {
    expect(languageOfReader('issuer-statement', 'kr')).toBe('ko');
    expect(languageOfReader('bank-objection', 'kr')).toBe('ko');
    expect(languageOfReader('issuer-statement', 'us')).toBe('en');
    expect(languageOfReader('issuer-statement', null)).toBeNull();
    expect(languageOfReader('first-request', 'kr')).toBeNull();
    expect(languageOfReader('paypal-claim', 'us')).toBeNull();
  });

  test('that was chosen for one letter holds for the next to the same reader alone', () => {
    expect(haveOneReader('first-request', 'follow-up')).toBe(true);
    expect(haveOneReader('first-request', 'issuer-statement')).toBe(false);
    expect(haveOneReader('bank-objection', 'issuer-statement')).toBe(true);
  });
});

describe('a letter to the card company that was posted', () => {
  const posted = {
    channel: 'post', on: '2026-09-28', time: null, who: '', ticket: '', said: 'Letter', promised: '', followUpOn: null,
  } as const; // prettier-ignore
  const { next } = summary(1);
  const inWritingBy = {
    ...clock('us-regz-60', '2026-11-19'),
    rule: 'us-regz-60',
    until: '2026-11-19',
    left: 52,
  };
  const follows = [{ deed: 'put-in-writing', letter: null, with: null }] as const;

  test('puts in writing what is open there and was not', () => {
    const filed = filedBy(posted, 'issuer', { next, deeds: follows, inWritingBy });
    expect(filed).toEqual({ kind: 'put-in-writing', on: '2026-09-28', note: 'Letter' });
    // Also where that is what is next, and not in the menu.
    expect(filedBy(posted, 'issuer', { next: { ...next, deeds: follows }, deeds: [], inWritingBy })).toEqual(
      filed,
    );
  });

  test('files in writing where no letter can follow, though an objection is open there', () => {
    const filed = filedBy(posted, 'issuer', { next, deeds: [], inWritingBy });
    expect(filed).toMatchObject({ kind: 'filed', with: 'issuer', form: 'written' });
    expect(
      filedBy({ ...posted, channel: 'phone' }, 'issuer', { next, deeds: follows, inWritingBy }),
    ).not.toHaveProperty('form');
  });
});
