import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';

import { readStatement } from '../../../main/statements/read.ts';
import type { TableProfile } from '../../../main/statements/table/profile.ts';
import { PROFILES } from '../../../main/statements/table/profiles/all.ts';
import { meaningOf } from '../../../main/statements/table/meaning.ts';
import type { Meaning } from '../../../main/statements/table/words.ts';
import { addDays, type Day } from '../../../shared/day.ts';
import { decimalsOf, toDecimal, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import { WATCH } from '../samples.ts';
import { biff8Of, htmlOf, xlsxOf, xml2003Of } from '../sheets/write.ts';

interface Written {
  readonly day: Day;
  readonly merchant: string;
  /** Minor units that went out; below zero: that came in. */
  readonly paid: number;
  readonly reference: string;
}

interface Dialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly quotes: 'all' | 'needed';
  readonly end: '\n' | '\r\n' | '\r';
  readonly decimal: '.' | ',';
  /** Between thousands: nothing, the other mark, a blank, an apostrophe. */
  readonly thousands: 'none' | 'mark' | 'blank' | 'apostrophe';
  readonly separator: '-' | '/' | '.';
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quotes: fc.constantFrom('all', 'needed'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  decimal: fc.constantFrom('.', ','),
  thousands: fc.constantFrom('none', 'mark', 'blank', 'apostrophe'),
  separator: fc.constantFrom('-', '/', '.'),
});

/** What merchants are called where statements have this script. */
const MERCHANTS = {
  korean: ['달빛서점', '한강분식 2호점', 'KITE PLAN', '똠얌꿍 쌀국수'],
  chinese: ['月光书店', '江边面馆', 'KITE PLAN'],
  japanese: ['ムーンライト書店', 'カワベ食堂', 'KITE PLAN'],
  western: ['KITE PLAN', 'Café Zürich', 'Bäckerei Möwe, Köln', 'SALT "N" PEPPER', 'Kite; Son'],
  central: ['Könyvesbolt', 'Százszorszép virág', 'KITE PLAN'],
} as const;
type Script = keyof typeof MERCHANTS;

/** In which encodings such files come. */
const ENCODINGS: Readonly<Record<Script, readonly string[]>> = {
  korean: ['cp949'],
  chinese: ['gb18030'],
  japanese: ['shift_jis', 'euc-jp'],
  western: ['windows-1252', 'iso-8859-15', 'cp850'],
  central: ['windows-1250', 'iso-8859-2', 'cp852'],
};
const ANYWHERE = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'] as const;

function scriptOf(header: readonly string[]): Script {
  const text = header.join('');
  if (/\p{Script=Hangul}/u.test(text)) return 'korean';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]|利用|入払|預/u.test(text)) return 'japanese';
  if (/\p{Script=Han}/u.test(text)) return 'chinese';
  return /[őűęłż]|Könyvelés/u.test(text) ? 'central' : 'western';
}

/** Where cells are kept apart, no letters are to be told. */
const CONTAINERS: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Uint8Array>> = {
  workbook: (rows) => xlsxOf([{ name: 'Sheet1', rows }]),
  'old workbook': (rows) => biff8Of([{ name: 'Sheet1', rows }]),
  page: (rows) => htmlOf(rows, { charset: 'utf-8' }),
  'XML of Excel 2003': (rows) => xml2003Of([{ name: 'Sheet1', rows }]),
};

function fileOf(rows: readonly (readonly string[])[], dialect: Dialect, encoding: string): Uint8Array {
  return CONTAINERS[encoding]?.(rows) ?? encode(textOf(rows, dialect), encoding);
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  const marked = encoding.startsWith('utf-16') ? `\ufeff${text}` : text;
  return Uint8Array.from(iconv.encode(marked, encoding));
}

const charges = (script: Script, most: number): fc.Arbitrary<Written[]> =>
  fc
    .uniqueArray(
      fc.record({
        day: fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-02', days)),
        merchant: fc.constantFrom(...MERCHANTS[script]),
        paid: fc
          .tuple(fc.integer({ min: 1, max: most }), fc.constantFrom(1, 1, 1, -1))
          .map(([sum, way]) => sum * way),
        reference: fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String),
      }),
      { minLength: 2, maxLength: 12, selector: ({ reference }) => reference },
    )
    // The 13th makes the order of day and month plain wherever the bank's is not known.
    .map(([first, ...rest]) =>
      first ? [{ ...first, day: '2026-10-13', paid: Math.abs(first.paid) }, ...rest] : rest,
    );

/** Cells that a meaning alone does not tell, of money out and of money in. */
const PARTICULAR: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  'apple-card': { Type: ['Purchase', 'Credit'] },
  kakaobank: { 구분: ['출금', '입금'] },
  'chase-checking': { Details: ['DEBIT', 'CREDIT'] },
  'wise-history': { Direction: ['OUT', 'IN'] },
  'ing-nl': { 'Af Bij': ['Af', 'Bij'], 'Debit/credit': ['Debit', 'Credit'] },
};

/** Columns that the layout does not tell by: a currency stands in their names, or they are not in every export. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  dkb: ['Betrag (€)'],
  rbc: ['CAD$'],
  'revolut-old': ['Paid Out (EUR)', 'Paid In (EUR)'],
  'stripe-balance': ['description'],
};
/** What such a name says of the currency. */
const NAMED_CURRENCY: Readonly<Record<string, string>> = { rbc: 'CAD', 'revolut-old': 'EUR' };

function moneyOf(minor: number, currency: string, dialect: Dialect): string {
  const [whole = '', cents] = toDecimal({ minor, currency }).split('.');
  const between = { none: '', mark: dialect.decimal === '.' ? ',' : '.', blank: ' ', apostrophe: "'" };
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, between[dialect.thousands]);
  return cents === undefined ? grouped : `${grouped}${dialect.decimal}${cents}`;
}

function dayOf(day: Day, order: TableProfile['order'], separator: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts = { ymd: [year, month, date], dmy: [date, month, year], mdy: [month, date, year] };
  return parts[order ?? 'mdy'].join(separator);
}

interface Sheet {
  readonly profile: TableProfile;
  readonly header: readonly string[];
  readonly currency: string;
}

function cellOf(name: string, charge: Written, sheet: Sheet, dialect: Dialect): string {
  const { profile, header, currency } = sheet;
  const isOut = charge.paid > 0;
  const own = PARTICULAR[profile.id]?.[name];
  if (own !== undefined) return own[isOut ? 0 : 1];
  const meanings = header.map((each) => meaningIn(profile, each));
  const meaning = meaningIn(profile, name);
  const has = (...wanted: readonly Meaning[]): boolean => wanted.some((one) => meanings.includes(one));
  const money = moneyOf(Math.abs(charge.paid), currency, dialect);
  switch (meaning) {
    case 'day':
    case 'booked':
    case 'value':
      return dayOf(charge.day, profile.order, dialect.separator);
    case 'time':
      return '12:34:56';
    case 'payee':
      return charge.merchant;
    case 'text':
      return has('payee') ||
        header.findIndex((each) => meaningIn(profile, each) === 'text') !== header.indexOf(name)
        ? ''
        : charge.merchant;
    case 'memo':
      return has('payee', 'text') ? '' : charge.merchant;
    case 'amount':
    case 'billed':
      return signed(money, isOut, profile, has('direction'));
    case 'out':
    case 'billedOut':
      return isOut ? money : '';
    case 'in':
    case 'billedIn':
      return isOut ? '' : money;
    case 'direction':
      return isOut ? '支出' : '收入';
    case 'currency':
    case 'billedCurrency':
      return currency;
    case 'captured':
      return profile.settled?.[0] ?? '';
    case 'reference':
      return charge.reference;
    case 'account':
      return '1234';
    default:
      return '';
  }
}

/** Money as this bank writes it. */
function signed(money: string, isOut: boolean, { sign, id }: TableProfile, hasDirection: boolean): string {
  // The word beside it says which way it went.
  if (sign !== 'signed' && sign !== 'inverted' && sign !== 'text' && hasDirection) return money;
  const isTurned = sign === 'inverted' || sign === 'text' || id === 'apple-card';
  return isOut === isTurned ? money : `-${money}`;
}

function meaningIn(profile: TableProfile, name: string): Meaning {
  return profile.columns?.[name] ?? meaningOf(name) ?? 'other';
}

function rowsOf(of: readonly Written[], sheet: Sheet, dialect: Dialect): readonly (readonly string[])[] {
  return [
    sheet.header,
    ...of.map((charge) => sheet.header.map((name) => cellOf(name, charge, sheet, dialect))),
  ];
}

function textOf(rows: readonly (readonly string[])[], { delimiter, quotes, end }: Dialect): string {
  const quoted = (cell: string): string =>
    quotes === 'all' || /["\n]/.test(cell) || cell.includes(delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  return rows.map((row) => row.map(quoted).join(delimiter) + end).join('');
}

const SHEETS = PROFILES.flatMap((profile) =>
  profile.headers.map((names): readonly [string, Sheet] => {
    const header = [...names, ...(FURTHER[profile.id] ?? [])];
    const currencies = header.filter((name) => /^(?:billed)?currency$/i.test(meaningIn(profile, name)));
    const stated = currencies.length > 0 ? (profile.currency ?? 'EUR') : profile.currency;
    const title = `${profile.id}: ${header.slice(0, 3).join(', ')}`;
    const currency = NAMED_CURRENCY[profile.id] ?? stated ?? UNKNOWN_CURRENCY;
    return [title, { profile, header, currency }];
  }),
);

describe('a list of charges in any layout, encoding and dialect reads back the same', () => {
  test.each(SHEETS)('%s', (_, sheet) => {
    const script = scriptOf(sheet.header);
    const most = decimalsOf(sheet.currency) === 0 ? 9_000_000 : 900_000_00;
    const encodings = fc.constantFrom(
      ...ANYWHERE,
      ...ENCODINGS[script],
      ...ENCODINGS[script],
      ...Object.keys(CONTAINERS),
    );
    fc.assert(
      fc.property(charges(script, most), dialects, encodings, (of, dialect, encoding) => {
        const bytes = fileOf(rowsOf(of, sheet, dialect), dialect, encoding);
        const { rows, profile } = readStatement({ name: 'list.csv', bytes }, WATCH);
        expect(profile).toBe(sheet.profile.id);
        expect(
          rows.map(({ day, description, amount }) => ({
            day,
            merchant: description,
            paid: -amount.minor,
            currency: amount.currency,
          })),
        ).toEqual(of.map(({ day, merchant, paid }) => ({ day, merchant, paid, currency: sheet.currency })));
      }),
      { numRuns: 20 },
    );
  });
});
