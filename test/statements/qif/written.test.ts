import fc from 'fast-check';
import { expect, test } from 'vitest';

import { qifReader } from '../../../main/statements/qif/reader.ts';
import { dayFromNumber } from '../../../shared/day.ts';
import { toDecimal } from '../../../shared/money.ts';
import { Problem } from '../../../shared/problem.ts';
import { cut, damaged, toldIn } from '../damage.ts';
import { Fixtures, readOrProblem } from '../fixtures.ts';
import { WATCH } from '../samples.ts';

interface Entry {
  readonly day: string;
  readonly minor: number;
  readonly payee: string;
}

const word = fc.constantFrom('OPENAI', 'Café', '쿠팡', '^', 'S & M', 'D 12', '"x"', '$5', '!Type', '12');
const entry: fc.Arbitrary<Entry> = fc.record({
  day: fc.integer({ min: 3653, max: 25_000 }).map(dayFromNumber),
  minor: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  payee: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
});

/** How a program writes dates and amounts. */
const WAYS = {
  quicken: { day: (y: string, m: string, d: string) => `${Number(m)}/${d}'${y}`, amount: american },
  iso: { day: (y: string, m: string, d: string) => `${y}-${m}-${d}`, amount: american },
  european: { day: (y: string, m: string, d: string) => `${d}.${m}.${y}`, amount: european },
};

function american(minor: number): string {
  return toDecimal({ minor, currency: 'USD' }).replace(/\B(?=(\d{3})+\.)/g, ',');
}

function european(minor: number): string {
  return american(minor).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function write(entries: readonly Entry[], { day, amount }: (typeof WAYS)['iso'], lineEnd: string): string {
  const records = entries.map((written) => {
    const [year = '', month = '', date = ''] = written.day.split('-');
    return [`D${day(year, month, date)}`, `T${amount(written.minor)}`, `P${written.payee}`, '^'];
  });
  return ['!Type:Bank', ...records.flat(), ''].join(lineEnd);
}

// The last of the entries decides the order of the dates.
const DECIDING: Entry = { day: '2026-01-25', minor: -100, payee: 'LAST' };

test.each(Object.entries(WAYS))('any register reads back the same as %s writes it', (_, way) => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (entries, end) => {
      const all = [...entries, DECIDING];
      const bytes = new TextEncoder().encode(write(all, way, end));
      const { rows, rejects } = qifReader.read({ name: 'a.qif', bytes }, WATCH);
      expect(rejects).toEqual([]);
      expect(
        rows.map(({ day, amount, description }) => ({ day, minor: amount.minor, payee: description })),
      ).toEqual(all);
    }),
  );
});

const fixtures = new Fixtures(qifReader);
const NAMES = ['us-register.qif', 'european-two-accounts.qif', 'damaged.qif'];

test.each(NAMES)(
  '%s cut at any byte is read up to there, and no half record is taken for a whole one',
  (name) => {
    const { bytes } = fixtures.file(name);
    const whole = qifReader.read({ name, bytes }, WATCH).rows.map(({ raw }) => raw);
    for (let length = 0; length < bytes.length; length++) {
      const read = readOrProblem(qifReader, { name, bytes: bytes.subarray(0, length) });
      if (read instanceof Problem) continue;
      // A word cut inside a letter may be told in another encoding.
      const ascii = (text: string) => text.replace(/[^\x20-\x7e\n]/g, '');
      expect(read.rows.map(({ raw }) => ascii(raw))).toEqual(whole.slice(0, read.rows.length).map(ascii));
    }
  },
);

test.each(NAMES)('%s damaged anyhow loses no line: each is in a row, rejected, or skipped', (name) => {
  const { bytes } = fixtures.file(name);
  fc.assert(
    fc.property(fc.oneof(damaged(bytes), cut(bytes)), (broken) => {
      const read = readOrProblem(qifReader, { name, bytes: broken });
      if (read instanceof Problem) return;
      const told = toldIn(read);
      const amounts = new TextDecoder('latin1').decode(broken).match(/^T[\x20-\x7e]*\d$/gm) ?? [];
      for (const amount of amounts) expect(told).toContain(amount.trim());
    }),
    { numRuns: 300 },
  );
});
