import fc from 'fast-check';
import { expect, test } from 'vitest';

import { maskCardNumbers } from '../../../main/statements/mask.ts';
import { mt940Reader } from '../../../main/statements/mt940/reader.ts';
import { addDays, dayFromNumber } from '../../../shared/day.ts';
import { toDecimal } from '../../../shared/money.ts';
import type { StatementReading } from '../../../shared/statement.ts';
import { Problem } from '../../../shared/problem.ts';
import { cut, damaged } from '../damage.ts';
import { Fixtures, readOrProblem } from '../fixtures.ts';
import { WATCH } from '../samples.ts';
import { read, statement } from './reading.ts';

interface Booking {
  readonly day: string;
  readonly posted: string;
  readonly minor: number;
  readonly id: string;
  readonly text: string;
}

const word = fc.constantFrom('OPENAI', 'Café', 'S&M', 'D 12,00', '<3', '(x)', '5', 'Abo', '/REMI');
const booking: fc.Arbitrary<Booking> = fc
  .record({
    value: fc.integer({ min: 3653, max: 25_000 }),
    later: fc.integer({ min: -20, max: 20 }),
    minor: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    id: fc.stringMatching(/^[A-Z][0-9]{1,6}$/),
    text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  })
  .map(({ value, later, ...rest }) => {
    const day = dayFromNumber(value);
    return { day, posted: addDays(day, later), ...rest };
  });

/** How banks write the text: each must read back to what was told. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => `.${text}`,
  numbered: (text) =>
    `166?00TYPE?20${text.replace(/.{1,27}/gu, (piece, at) => (at === 0 ? piece : `?2${Math.ceil(Number(at) / 27)}${piece}`))}`,
  named: (text) => `/TRTP/TYPE/REMI/${text}`,
};

function write({ day, posted, minor, id, text }: Booking, way: (text: string) => string): string {
  const short = (date: string) => date.slice(2).replaceAll('-', '');
  const amount = toDecimal({ minor: Math.abs(minor), currency: 'EUR' }).replace('.', ',');
  const mark = minor < 0 ? 'D' : 'C';
  return `:61:${short(day)}${short(posted).slice(2)}${mark}R${amount}NMSCNONREF//${id}\n:86:${way(text)}`;
}

test.each(Object.entries(WAYS))('any list of bookings with %s texts reads back the same', (name, way) => {
  fc.assert(
    fc.property(fc.array(booking, { minLength: 1, maxLength: 12 }), (bookings) => {
      const { rows, rejects } = read(statement(bookings.map((one) => write(one, way)).join('\n')));
      expect(rejects).toEqual([]);
      const told = rows.map(({ day, posted, amount, reference, description }) => ({
        day,
        posted,
        minor: amount.minor,
        id: reference,
        text: name === 'plain' ? description.slice(1) : description,
      }));
      const trimmed = (text: string) => (name === 'named' ? text.replace(/^[\s/]+/, '') : text);
      expect(told).toEqual(bookings.map((one) => ({ ...one, text: trimmed(one.text) })));
    }),
  );
});

const fixtures = new Fixtures(mt940Reader);
const NAMES = ['german.sta', 'dutch.940', 'interim.942', 'damaged.sta'];

test.each(NAMES)(
  '%s cut at any byte is read up to there, and no half booking is taken for a whole one',
  (name) => {
    const { bytes } = fixtures.file(name);
    // The interim report has no closing balance, so a text that ends with a line may be whole.
    const facts = (reading: StatementReading) =>
      reading.rows.map(({ day, amount, line, description }) =>
        name === 'interim.942' ? [day, amount.minor, line] : [day, amount.minor, line, description],
      );
    const whole = facts(mt940Reader.read({ name, bytes }, WATCH));
    for (let length = 0; length < bytes.length; length++) {
      const read = readOrProblem(mt940Reader, { name, bytes: bytes.subarray(0, length) });
      if (read instanceof Problem) continue;
      expect(facts(read)).toEqual(whole.slice(0, read.rows.length));
    }
  },
);

test.each(NAMES)('%s damaged anyhow loses no booking: each is in a row or rejected', (name) => {
  const { bytes } = fixtures.file(name);
  fc.assert(
    fc.property(fc.oneof(damaged(bytes), cut(bytes)), (broken) => {
      const read = readOrProblem(mt940Reader, { name, bytes: broken });
      if (read instanceof Problem) return;
      const told = [...read.rows.map(({ raw }) => raw), ...read.rejects.map(({ text }) => text)].join('\n');
      const lines = new TextDecoder('latin1').decode(broken).match(/^:61:[\x20-\x7e]+$/gm) ?? [];
      for (const line of lines) expect(told).toContain(maskCardNumbers(line.trim()));
    }),
    { numRuns: 300 },
  );
});

test.each([':61:', ':86:', ':20:\n', '?20', '/NAME/', '-\n', ':61:260105D1,00NMSC\n', ' ', '9'])(
  '%j a hundred thousand times is read to its end',
  (piece) => {
    const text = statement(`:61:260105D1,00NMSC\n:86:105?00X?20${piece.repeat(100_000)}`);
    const reading = readOrProblem(mt940Reader, { name: 'a.sta', bytes: new TextEncoder().encode(text) });
    expect(reading instanceof Problem ? 0 : reading.rows.length).toBeGreaterThan(0);
  },
);
