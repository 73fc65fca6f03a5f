import { describe, expect, test } from 'vitest';

import { systemLanguage } from '../../renderer/app/Language.tsx';
import { currencyChoices } from '../../renderer/import/currencies.ts';
import { instant } from '../../renderer/import/instant.ts';
import { readAs, spanOf, withEncodingName } from '../../renderer/import/reading.ts';
import type { ImportedFile } from '../../shared/contract/imports.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';

const FILE: ImportedFile = {
  import: 1,
  name: 'card.csv',
  format: 'csv',
  encoding: 'euc-kr',
  profile: 'generic',
  accounts: [],
  from: '2026-09-01',
  to: '2026-10-31',
  rows: { read: 0, new: 0, known: 0, rejected: 0 },
  pending: 0,
  skipped: 0,
  notes: [],
  error: null,
  seenBefore: false,
};

test('an encoding has one name, in the line of a file and in what it was taken for', () => {
  const note = { id: 'reading.encoding', values: { encoding: 'euc-kr' } } as const;
  expect(createSpeaker('en').tell(withEncodingName(note))).toBe('Character encoding: CP949');
  expect(withEncodingName({ id: 'coverage.noteAddUp', values: { checked: 3 } }).values).toEqual({
    checked: 3,
  });
});

describe('what is said of a file', () => {
  test('names the encoding as programs that save files call it', () => {
    expect(readAs(FILE, createSpeaker('ko'))).toBe('CSV, CP949');
    expect(readAs({ ...FILE, format: 'ofx', encoding: 'utf-8' }, createSpeaker('en'))).toBe('OFX, UTF-8');
    expect(readAs({ ...FILE, format: 'xlsx' }, createSpeaker('ko'))).toBe('엑셀');
  });

  test('says nothing of a file that was not recognised', () => {
    expect(readAs({ ...FILE, format: null, encoding: null }, createSpeaker('en'))).toBe('');
    expect(spanOf({ from: null, to: null }, createSpeaker('en'))).toBe('');
  });

  test('writes the span of days as the language does', () => {
    expect(spanOf(FILE, createSpeaker('en'))).toBe('Sep 1, 2026 to Oct 31, 2026');
    expect(spanOf(FILE, createSpeaker('ko'))).toBe('2026년 9월 1일 ~ 2026년 10월 31일');
  });

  test('shows an instant that it cannot read as it is', () => {
    expect(instant('long ago', createSpeaker('en'))).toBe('long ago');
  });
});

describe('the choice of a currency', () => {
  test('begins with what speakers of the language most likely need', () => {
    expect(currencyChoices('ko')[0]).toEqual({ value: 'KRW', label: 'KRW · 대한민국 원' });
    expect(currencyChoices('en')[0]?.value).toBe('USD');
  });

  test('holds each currency once, and none that no account is kept in', () => {
    const codes = currencyChoices('en').map(({ value }) => value);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['VND', 'CHF', 'XOF', 'BHD']));
    for (const none of ['XXX', 'XAU', 'XTS']) expect(codes).not.toContain(none);
  });
});

describe('the language of the system', () => {
  test('is the first that Recoup speaks, and English where it speaks none', () => {
    expect(systemLanguage(['ko-KR', 'en-US'])).toBe('ko');
    expect(systemLanguage(['fr-FR', 'ko'])).toBe('ko');
    expect(systemLanguage(['en-GB', 'ko'])).toBe('en');
    expect(systemLanguage(['de'])).toBe('en');
  });
});
