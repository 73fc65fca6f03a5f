import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';

import { readStatement } from '../../../main/statements/read.ts';
import type { TableProfile } from '../../../main/statements/table/profile.ts';
import { PROFILES } from '../../../main/statements/table/profiles/all.ts';
import { type Meaning, meaningOf } from '../../../main/statements/table/words.ts';
import { addDays, type Day } from '../../../shared/day.ts';
import { decimalsOf, toDecimal, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import { WATCH } from '../samples.ts';

interface Written {
  readonly day: Day;
  readonly merchant: string;
  /** Minor units that went out, above zero. */
  readonly paid: number;
  readonly reference: string;
}

interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly quotes: 'all' | 'needed';
  readonly end: '\n' | '\r\n';
  readonly decimal: '.' | ',';
  readonly grouped: boolean;
  readonly separator: '-' | '/' | '.';
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  quotes: fc.constantFrom('all', 'needed'),
  end: fc.constantFrom('\n', '\r\n'),
  decimal: fc.constantFrom('.', ','),
  grouped: fc.boolean(),
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
  western: ['windows-1252', 'iso-8859-15'],
  central: ['windows-1250', 'cp852'],
};
const ANYWHERE = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'] as const;

function scriptOf(header: readonly string[]): Script {
  const text = header.join('');
  if (/\p{Script=Hangul}/u.test(text)) return 'korean';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]|利用|入払|預/u.test(text)) return 'japanese';
  if (/\p{Script=Han}/u.test(text)) return 'chinese';
  return /[őűęłż]|Könyvelés/u.test(text) ? 'central' : 'western';
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
        paid: fc.integer({ min: 1, max: most }),
        reference: fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String),
      }),
      { minLength: 2, maxLength: 12, selector: ({ reference }) => reference },
    )
    // The 13th makes the order of day and month plain wherever the bank's is not known.
    .map(([first, ...rest]) => [...(first ? [{ ...first, day: '2026-10-13' }] : []), ...rest]);

/** Cells that a meaning alone does not tell. */
const PARTICULAR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'apple-card': { Type: 'Purchase' },
  kakaobank: { 구분: '출금' },
  'chase-checking': { Details: 'DEBIT' },
  'wise-history': { Direction: 'OUT' },
  'ing-nl': { 'Af Bij': 'Af', 'Debit/credit': 'Debit' },
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
  const mark = dialect.decimal === '.' ? ',' : '.';
  const grouped = dialect.grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, mark) : whole;
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
  const own = PARTICULAR[profile.id]?.[name];
  if (own !== undefined) return own;
  const meanings = header.map((each) => meaningIn(profile, each));
  const meaning = meaningIn(profile, name);
  const has = (...wanted: readonly Meaning[]): boolean => wanted.some((one) => meanings.includes(one));
  const money = moneyOf(charge.paid, currency, dialect);
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
      return signed(money, profile, has('direction'));
    case 'out':
    case 'billedOut':
      return money;
    case 'direction':
      return '支出';
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

/** Money out as this bank writes it. */
function signed(money: string, { sign, id }: TableProfile, hasDirection: boolean): string {
  const isPlain =
    sign === 'inverted' || sign === 'text' || (sign !== 'signed' && hasDirection) || id === 'apple-card';
  return isPlain ? money : `-${money}`;
}

function meaningIn(profile: TableProfile, name: string): Meaning {
  return profile.columns?.[name] ?? meaningOf(name) ?? 'other';
}

function tableOf(of: readonly Written[], sheet: Sheet, dialect: Dialect): string {
  const { delimiter, quotes, end } = dialect;
  const quoted = (cell: string): string =>
    quotes === 'all' || /["\n]/.test(cell) || cell.includes(delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const rows = of.map((charge) => sheet.header.map((name) => cellOf(name, charge, sheet, dialect)));
  return [sheet.header, ...rows].map((row) => row.map(quoted).join(delimiter) + end).join('');
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
    const encodings = fc.constantFrom(...ANYWHERE, ...ENCODINGS[script], ...ENCODINGS[script]);
    fc.assert(
      fc.property(charges(script, most), dialects, encodings, (of, dialect, encoding) => {
        const bytes = encode(tableOf(of, sheet, dialect), encoding);
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
      { numRuns: 12 },
    );
  });
});
