import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, type Day } from '../../shared/day.ts';
import { chaseCard, openApp } from '../support/app.ts';

/** A booking of the account; its bank gives it this number in every export. */
interface Line {
  readonly day: Day;
  readonly text: string;
  /** In hundredths; below zero: money out. */
  readonly minor: number;
  readonly id: number;
}

/** Few, so that equal lines of one day are common. */
const DAYS = 10;
const dayAt = (index: number): Day => addDays('2026-09-10', index);

const line: fc.Arbitrary<Omit<Line, 'id'>> = fc
  .tuple(fc.nat(DAYS - 1), fc.constantFrom('CAFE', 'KITE PLAN'), fc.constantFrom(-1200, -123_400, 1200))
  .map(([day, text, minor]) => ({ day: dayAt(day), text, minor }));

/**
 * One account, and exports of it that overlap or not but leave no day out, in any order. Some were made in the middle
 * of a day, and lack its last lines.
 */
const exported = fc
  .tuple(
    // Every other line stands twice: what one export shows once may be two.
    fc.array(fc.tuple(line, fc.boolean()), { minLength: 1, maxLength: 20 }),
    fc.array(fc.tuple(fc.nat(DAYS - 1), fc.nat(DAYS - 1), fc.nat(2)), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: DAYS - 1 }),
    fc.boolean(),
  )
  .chain(([lines, spans, cut, newestFirst]) => {
    const sorted = lines
      .flatMap(([each, isTwice]) => (isTwice ? [each, each] : [each]))
      .toSorted(({ day: one }, { day: other }) => (one < other ? -1 : Number(one > other)))
      .map((each, index): Line => ({ ...each, id: index + 1 }));
    const within = (from: number, to: number, lacks = 0): Line[] => {
      const covered = sorted.filter(({ day }) => day >= dayAt(from) && day <= dayAt(to));
      const shown = covered.slice(0, covered.length - lacks);
      return newestFirst ? shown.toReversed() : shown;
    };
    const files = [
      within(0, cut),
      within(cut, DAYS - 1),
      ...spans.map(([one, other, lacks]) => within(Math.min(one, other), Math.max(one, other), lacks)),
    ].filter((shown) => shown.length > 0);
    return fc
      .shuffledSubarray(files, { minLength: files.length, maxLength: files.length })
      .map((order) => ({ whole: within(0, DAYS - 1), order }));
  });

/** As different banks write the same lines. */
const WRITERS: Readonly<
  Record<string, { readonly name: string; readonly write: (lines: readonly Line[]) => string }>
> = {
  'CSV without any id': {
    name: 'Chase1234_Activity.csv',
    write: (lines) => chaseCard(lines.map(({ day, text, minor }) => [day, text, minor / 100] as const)),
  },
  'OFX with the ids of its bank': {
    name: 'checking.ofx',
    write: (lines) =>
      [
        'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD',
        '<BANKACCTFROM><BANKID>1<ACCTID>12345678<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>',
        ...lines.map(
          ({ day, text, minor, id }) =>
            `<STMTTRN><TRNTYPE>${minor < 0 ? 'DEBIT' : 'CREDIT'}<DTPOSTED>${day.replaceAll('-', '')}<TRNAMT>` +
            `${(minor / 100).toFixed(2)}<FITID>F${String(id).padStart(6, '0')}<NAME>${text}</STMTTRN>`,
        ),
        '</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n',
      ].join('\n'),
  },
  'MT940 without references': {
    name: 'umsaetze.sta',
    write: (lines) =>
      [
        ':20:STARTUMS\n:25:11112222/3333\n:28C:1/1\n:60F:C260909EUR0,00',
        ...lines.map(({ day, text, minor }) => {
          const short = day.slice(2).replaceAll('-', '');
          const amount = (Math.abs(minor) / 100).toFixed(2).replace('.', ',');
          return `:61:${short}${short.slice(2)}${minor < 0 ? 'D' : 'C'}${amount}NMSCNONREF\n:86:${text}`;
        }),
        ':62F:C261010EUR0,00\n-\n',
      ].join('\n'),
  },
  'a Korean card with approval numbers': {
    name: '신한카드_이용내역.csv',
    write: (lines) =>
      [
        '거래일,카드구분,이용카드,가맹점명,승인번호,금액,매입구분,이용구분,거래통화,해외이용금액,취소상태',
        ...lines.map(
          ({ day, text, minor, id }) =>
            `${day.replaceAll('-', '.')} 10:00,신용,본인 1234,${text},${40_000_000 + id},${-minor},` +
            `${minor < 0 ? '결제확정' : '거래취소'},일시불,,,${minor < 0 ? '' : '취소'}`,
        ),
        `,,,총 ${lines.length}건,,,,,,,`,
        '',
      ].join('\r\n'),
  },
};

function chargesOf({ name, write }: (typeof WRITERS)[string], files: readonly (readonly Line[])[]): string[] {
  const { app, db, drop } = openApp();
  files.forEach((lines, index) => drop({ [name.replace('.', ` (${index}).`)]: write(lines) }));
  expect(app['accounts.list']({})).toHaveLength(1);
  return db
    .prepare<[], string>(
      "SELECT day || ' ' || text || ' ' || minor FROM charge JOIN wording ON wording.id = wording_id ORDER BY 1",
    )
    .pluck()
    .all();
}

describe('exports of one account', () => {
  it.each(Object.entries(WRITERS))(
    'as %s end with the same charges as one export of all its days, however they overlap and in whatever order',
    (_, writer) => {
      fc.assert(
        fc.property(exported, ({ whole, order }) => {
          const charges = chargesOf(writer, [whole]);
          expect(charges).toHaveLength(whole.length);
          expect(chargesOf(writer, order)).toEqual(charges);
        }),
        { numRuns: 25 },
      );
    },
  );
});
