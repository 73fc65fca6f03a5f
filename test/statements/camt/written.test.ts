import fc from 'fast-check';
import { expect, test } from 'vitest';

import { camtReader } from '../../../main/statements/camt/reader.ts';
import { maskCardNumbers } from '../../../main/statements/mask.ts';
import { dayFromNumber } from '../../../shared/day.ts';
import { toDecimal } from '../../../shared/money.ts';
import { Problem } from '../../../shared/problem.ts';
import { cut, damaged, toldIn } from '../damage.ts';
import { Fixtures, readOrProblem } from '../fixtures.ts';
import { WATCH } from '../samples.ts';
import { entry, read, statement } from './reading.ts';

interface Booking {
  readonly day: string;
  readonly minor: number;
  readonly currency: string;
  readonly id: string;
  readonly name: string;
}

const word = fc.constantFrom('OPENAI', 'Café', '쿠팡', 'A&B', '<3', ']]>', "O'Neil", '&amp;', '<Ntry>', '€5');
const booking: fc.Arbitrary<Booking> = fc.record({
  day: fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber),
  minor: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  currency: fc.constantFrom('EUR', 'KRW', 'KWD'),
  id: fc.stringMatching(/^[A-Z][0-9]{1,6}$/),
  name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
});

function write({ day, minor, currency, id, name }: Booking): string {
  const written = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return entry({
    amount: toDecimal({ minor: Math.abs(minor), currency }),
    currency,
    direction: minor < 0 ? 'DBIT' : 'CRDT',
    booked: `<BookgDt><Dt>${day}</Dt></BookgDt>`,
    more: `<AcctSvcrRef>${id}</AcctSvcrRef>`,
    details: `<RmtInf><Ustrd>${written}</Ustrd></RmtInf>`,
  });
}

test('any list of bookings reads back the same', () => {
  fc.assert(
    fc.property(fc.array(booking, { maxLength: 12 }), (bookings) => {
      const { rows, rejects } = read(statement(bookings.map(write).join('\n')));
      expect(rejects).toEqual([]);
      expect(
        rows.map(({ day, amount, reference, description }) => ({
          day,
          ...amount,
          id: reference,
          name: description,
        })),
      ).toEqual(bookings.map(({ id, ...rest }) => ({ ...rest, id })));
    }),
  );
});

const fixtures = new Fixtures(camtReader);
const NAMES = ['statement-053.001.02.xml', 'report-052.001.08.xml', 'damaged.xml'];

test.each(NAMES)(
  '%s cut at any byte is read up to there, and no half entry is taken for a whole one',
  (name) => {
    const { bytes } = fixtures.file(name);
    const whole = camtReader.read({ name, bytes }, WATCH).rows.map(({ day, amount }) => [day, amount.minor]);
    for (let length = 0; length < bytes.length; length += 3) {
      const read = readOrProblem(camtReader, { name, bytes: bytes.subarray(0, length) });
      if (read instanceof Problem) continue;
      const rows = read.rows.map(({ day, amount }) => [day, amount.minor]);
      expect(rows).toEqual(whole.slice(0, rows.length));
    }
  },
);

test.each(NAMES)('%s damaged anyhow loses no entry: each is in a row, rejected, or skipped', (name) => {
  const { bytes } = fixtures.file(name);
  fc.assert(
    fc.property(fc.oneof(damaged(bytes), cut(bytes)), (broken) => {
      const read = readOrProblem(camtReader, { name, bytes: broken });
      if (read instanceof Problem) return;
      const told = toldIn(read);
      const text = new TextDecoder('latin1').decode(broken);
      const marks = text.match(/<AcctSvcrRef>[A-Z0-9]+</g) ?? [];
      for (const mark of marks) expect(told).toContain(maskCardNumbers(mark));
    }),
    { numRuns: 300 },
  );
});

test('an archive damaged anyhow tells nothing that was not in it', () => {
  const file = fixtures.file('archive.zip');
  const whole = new Set(camtReader.read(file, WATCH).rows.map(({ raw }) => raw));
  fc.assert(
    fc.property(fc.oneof(damaged(file.bytes), cut(file.bytes)), (bytes) => {
      const read = readOrProblem(camtReader, { name: 'archive.zip', bytes });
      if (!(read instanceof Problem)) for (const { raw } of read.rows) expect(whole).toContain(raw);
    }),
  );
});

// A quadratic reading of these would take minutes.
test.each(['<Ntry>', '</Ntry>', '<a>', '<TxDtls><Ntry>', '<![CDATA[', '&#', '<Amt Ccy="', '\n'])(
  '%s a hundred thousand times is read to its end',
  (piece) => {
    const text = statement(`<Ntry>${piece.repeat(100_000)}`);
    const reading = readOrProblem(camtReader, { name: 'a.xml', bytes: new TextEncoder().encode(text) });
    expect(reading instanceof Problem ? [] : reading.rows).toEqual([]);
  },
);
