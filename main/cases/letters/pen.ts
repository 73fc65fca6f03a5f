import type { CaseCharge } from '../../../shared/case/claim.ts';
import type { Channel } from '../../../shared/case/terms.ts';
import { type Day, dayNumber, MILLISECONDS_A_DAY } from '../../../shared/day.ts';
import type { Language } from '../../../shared/messages/entry.ts';
import { decimalsOf, type Money, toDecimal, UNKNOWN_CURRENCY } from '../../../shared/money.ts';
import type { Sum } from './asked.ts';
import { withoutCardNumbers } from './card-numbers.ts';
import { type GapId, GAPS } from './gaps.ts';

/** Writes what fills a letter as letters of its language do. */
export interface Pen {
  /** October 14, 2026; 2026년 10월 14일. */
  day(day: Day): string;
  /** USD 22.00; 30,910원. Codes and not signs: a letter crosses borders. */
  money(money: Money): string;
  /** USD 22.00 (KRW 30,910). */
  sum(sum: Sum): string;
  channel(channel: Channel): string;
  /** The mark of what is missing. */
  gap(id: GapId): string;
  /** The text, or the mark of what is missing where it is empty. */
  or(text: string, id: GapId): string;
  /** The bank's own text; of a card number in it the last four digits. */
  text(charge: CaseCharge): string;
}

const LOCALES = { en: 'en-US', ko: 'ko-KR' } as const;

const CHANNELS: Readonly<Record<Language, Readonly<Record<Channel, string>>>> = {
  en: {
    chat: 'chat',
    email: 'e-mail',
    ticket: 'support ticket',
    form: 'web form',
    phone: 'phone',
    visit: 'in person',
    social: 'social media',
    post: 'letter',
    app: 'app',
  },
  ko: {
    chat: '채팅',
    email: '이메일',
    ticket: '문의 접수',
    form: '문의 양식',
    phone: '전화',
    visit: '방문',
    social: 'SNS',
    post: '우편',
    app: '앱',
  },
};

function createPen(language: Language): Pen {
  const locale = LOCALES[language];
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const gap = (id: GapId): string => GAPS[id].mark[language];

  function money(value: Money): string {
    const { currency } = value;
    const decimals = decimalsOf(currency);
    const digits = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(
      // Exact: Intl accepts a decimal string, so no amount passes through a float.
      toDecimal(value) as unknown as number,
    );
    if (language === 'ko' && currency === 'KRW') return `${digits}원`;
    return `${currency === UNKNOWN_CURRENCY ? gap('currency') : currency} ${digits}`;
  }

  return {
    day: (day) => days.format(dayNumber(day) * MILLISECONDS_A_DAY),
    money,
    sum({ amount, beside }) {
      if (beside === null) return money(amount);
      return language === 'ko' ? `${money(amount)}(${money(beside)})` : `${money(amount)} (${money(beside)})`;
    },
    channel: (channel) => CHANNELS[language][channel],
    gap,
    or: (text, id) => (text === '' ? gap(id) : text),
    text: ({ description }) => withoutCardNumbers(description.replaceAll(/\s+/g, ' ').trim()),
  };
}

export const english = createPen('en');
export const korean = createPen('ko');
export const PENS: Readonly<Record<Language, Pen>> = { en: english, ko: korean };
