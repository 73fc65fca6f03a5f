import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arriveWith, forgetArrivals, takeArrival } from '../../../renderer/case/arrival.ts';
import { draftOf, forgetDrafts, keepDraft, redraft } from '../../../renderer/case/letter/drafts.ts';
import {
  calmed,
  fileNameOf,
  filled,
  mailAddress,
  missingIn,
  stretchesOf,
} from '../../../renderer/case/letter/text.ts';
import type { LetterRemark } from '../../../shared/case.ts';

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
    const missing = [
      { mark: '[invoice]', ask: { id: 'cases.title' } },
      { mark: '[e-mail]', ask: { id: 'cases.title' } },
    ] as const;
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

describe('what waits outside of the screens', () => {
  test('is of one letter of one case, and of one profile', () => {
    const mine = { subject: 'Twice', body: 'Mine' };
    keepDraft(1, 'first-request', 'en', mine);
    expect(draftOf(1, 'first-request', 'en')).toEqual(mine);
    expect(draftOf(1, 'first-request', 'ko')).toBeNull();
    expect(draftOf(2, 'first-request', 'en')).toBeNull();
    forgetDrafts();
    expect(draftOf(1, 'first-request', 'en')).toBeNull();
  });

  test('is also a letter that was kept and taken back', () => {
    const kept = (event: number, subject: string) => ({
      event,
      on: '2026-09-18',
      letter: 'first-request' as const,
      language: 'en' as const,
      subject,
      body: 'As it was sent',
    });
    redraft(1, [kept(2, 'First'), kept(4, 'Second')], [kept(2, 'First')]);
    expect(draftOf(1, 'first-request', 'en')).toEqual({ subject: 'Second', body: 'As it was sent' });
    forgetDrafts();
  });

  test('is said once, by the case that it is about', () => {
    arriveWith(1, 'Kept');
    expect(takeArrival(2)).toBeNull();
    expect(takeArrival(1)).toBe('Kept');
    expect(takeArrival(1)).toBeNull();
    arriveWith(1, 'Kept');
    forgetArrivals();
    expect(takeArrival(1)).toBeNull();
  });
});
