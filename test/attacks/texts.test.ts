import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

import { calendarOf } from '../../main/cases/calendar.ts';
import { mailDraft } from '../../main/electron/mail.ts';
import { menuTemplate } from '../../main/electron/menu.ts';
import { readStatement } from '../../main/statements/read.ts';
import { Uploads } from '../../main/worker/uploads.ts';
import { fileNameOf, mailAddress } from '../../renderer/case/letter/text.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { isolated, plainly } from '../../shared/plain-text.ts';
import { WATCH } from '../statements/samples.ts';

/* What a merchant, or who named a file, may write into a text that is shown, sent or saved. */

const TRICKS: readonly (readonly [what: string, text: string, shown: string])[] = [
  ['writes on from right to left', 'KITE\u202eSKOOB', 'KITE[U+202E]SKOOB'],
  ['embeds', 'KITE\u202bX\u202c', 'KITE[U+202B]X[U+202C]'],
  ['isolates without an end', 'KITE\u2067X', 'KITE[U+2067]X'],
  ['has no width', 'OPEN\u200bAI', 'OPEN[U+200B]AI'],
  ['joins letters', 'OPEN\u200dAI', 'OPEN[U+200D]AI'],
  ['marks the order of bytes', 'OPEN\ufeffAI', 'OPEN[U+FEFF]AI'],
  ['is a soft hyphen', 'OPEN\u00adAI', 'OPEN[U+00AD]AI'],
  ['fills for a Hangul letter', '쿠팡\u3164', '쿠팡[U+3164]'],
  ['is a tag', 'OPEN\u{e0041}AI', 'OPEN[U+E0041]AI'],
  ['rings a bell', 'KITE\u0007', 'KITE[U+0007]'],
  ['colours a terminal', 'KITE\u001b[31mRED', 'KITE[U+001B][31mRED'],
  ['parts lines', 'KITE\u2028BOOKS', 'KITE[U+2028]BOOKS'],
];

describe('a sign that hides', () => {
  test.each(TRICKS)('and %s is named', (_what, text, shown) => {
    expect(plainly(text)).toBe(shown);
  });

  test.each(TRICKS)('and %s is named in what a statement says', (_what, text, shown) => {
    const csv = `Date,Description,Amount,Currency\n2026-04-28,"${text} x",-5.00,EUR\n2026-04-29,b,-6,EUR\n`;
    const { rows } = readStatement({ name: 'a.csv', bytes: new TextEncoder().encode(csv) }, WATCH);
    expect(rows[0]?.description).toBe(`${shown} x`);
    expect(rows[0]?.raw).toContain(shown);
  });

  test.each(TRICKS)('and %s is named in the name of a file', (_what, text, shown) => {
    const uploads = new Uploads();
    const taken = uploads.take(`${text}.csv`, new Uint8Array(1));
    const name = taken.ok ? taken.value : '';
    expect(uploads.handOut([name]).files.get(name)?.name).toBe(`${shown}.csv`);
  });

  test.each([
    '쿠팡와우멤버십',
    'Café ⧉ №5',
    '👩‍💻 studio',
    'line\nline\tcell',
    'קייט ספרים',
    'كتب',
    '中文 商店',
  ])('is not seen in "%s"', (text) => expect(plainly(text)).toBe(text));
});

test('a name from right to left turns nothing beside it in a sentence', () => {
  const said = createSpeaker('en').say('cases.file.save', { name: 'ספר.pdf' });
  expect(said).toContain('\u2068ספר.pdf\u2069');
  expect(isolated('KITE BOOKS')).toBe('KITE BOOKS');
});

const MARKUP = '<img src=x onerror=alert(1)>';
const LINES = 'Kite\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged\r\nSUMMARY:forged';

describe('a calendar file', () => {
  test.each([LINES, 'Kite\nATTENDEE:mailto:x@evil.example', 'Kite;X=1:2,3\\n', MARKUP])(
    'has no line of its own from a merchant called %j',
    (merchant) => {
      const ics = calendarOf(
        [
          {
            uid: 'one',
            sequence: 1,
            day: '2026-12-01',
            kind: 'act',
            merchant,
            amount: { minor: 2200, currency: 'USD' },
            what: { id: 'common.review' },
            more: [{ id: 'common.review' }],
            source: null,
          },
        ],
        'en',
        new Date(2026, 10, 29),
      );
      const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent');
      expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(['one']);
      expect(events[0]?.getFirstProperty('attendee')).toBeNull();
      expect(ics).not.toMatch(/^(?:UID:forged|SUMMARY:forged|ATTENDEE)/m);
    },
  );
});

describe('a mail', () => {
  test.each([
    'a@b.example?bcc=x@evil.example',
    'a@b.example&attach=/etc/passwd',
    'a@b.example\r\nBcc: x@evil.example',
  ])('to %j gets no field but subject and body', (to) => {
    const { href } = mailAddress(to, 'Subject\r\nBcc: x@evil.example', 'Body&cc=x@evil.example');
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
    const draft = mailDraft(href);
    if (draft !== null) expect([...new URL(draft).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  test.each(['mailto:a@b.example?attach=/etc/passwd', 'mailto:a@b.example?bcc=x@evil.example&subject=s'])(
    'that the page asks for as %s is written anew',
    (address) => expect(mailDraft(address)).not.toMatch(/attach|bcc/),
  );

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://evil.example', 'mailto:a@b%0d%0aBcc:x'])(
    '%s is none',
    (address) => expect(mailDraft(address)).toBeNull(),
  );
});

describe('a name of a file that is saved', () => {
  test.each([
    '../../evil',
    'C:\\Windows\\x',
    'a\0b',
    'CON',
    '.bashrc',
    MARKUP,
    'KITE\u202etxt.exe',
    'x'.repeat(500),
  ])('from a merchant called %j leads nowhere', (merchant) =>
    expect(fileNameOf(merchant, 'First request')).toMatch(/^[\p{L}\p{N}-]{1,80}\.txt$/u),
  );
});

test('a file in the menu gives no shortcut', () => {
  const deeds = new Proxy({} as never, { get: () => () => undefined });
  const menu = menuTemplate(
    { speaker: createSpeaker('en'), theme: 'light', recent: [{ import: 1, name: 'a&b.csv' }], saved: false },
    deeds,
    { platform: 'linux', packaged: true },
  );
  expect(JSON.stringify(menu)).toContain('a&&b.csv');
});
