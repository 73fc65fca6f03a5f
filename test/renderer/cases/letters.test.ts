import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

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
    expect(mailAddress('help@shop.example', 'Twice & more', 'One\nTwo')).toBe(
      'mailto:help@shop.example?subject=Twice%20%26%20more&body=One%0D%0ATwo',
    );
    expect(mailAddress('help@shop.example', 'Twice', 'ㄱ'.repeat(500))).toBeNull();
  });

  test('is saved under a name that every system takes', () => {
    expect(fileNameOf('A/B: "C"', '첫 환불 요청')).toBe('A-B-C-첫-환불-요청.txt');
  });
});
