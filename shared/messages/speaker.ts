import { createIntl, createIntlCache } from '@formatjs/intl';

import { type Day, dayNumber, MILLISECONDS_A_DAY } from '../day.ts';
import { isolated } from '../plain-text.ts';
import { formatMoney, type Money } from '../money.ts';
import type { Said, SaidValue } from '../said.ts';
import { messagesOf, type MessageId } from './catalogue.ts';
import type { Language } from './entry.ts';

/** `short`: Tue 14 Oct; `long`: with the year; `brief`: 14 Oct; `month`: October 2026; `monthName`: Oct. */
export type DayStyle = 'short' | 'long' | 'brief' | 'month' | 'monthName';

/** Turns what the layers say into words, money and dates of one language. */
export interface Speaker {
  readonly language: Language;
  readonly locale: string;
  /** The sentence of this id, its places filled. */
  say(id: MessageId, values?: Said['values']): string;
  /** A sentence that a lower layer prepared. */
  tell(said: Said): string;
  money(money: Money, signed?: boolean): string;
  number(value: number): string;
  day(day: Day, style?: DayStyle): string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', ko: 'ko-KR' };

const DAY_STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  short: { weekday: 'short', month: 'short', day: 'numeric' },
  long: { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' },
  brief: { month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  monthName: { month: 'short' },
};

export function createSpeaker(language: Language): Speaker {
  const locale = LOCALES[language];
  const intl = createIntl({ locale, messages: messagesOf(language) }, createIntlCache());
  const days = new Map<DayStyle, Intl.DateTimeFormat>();

  function day(value: Day, style: DayStyle = 'long'): string {
    let format = days.get(style);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, { ...DAY_STYLES[style], timeZone: 'UTC' });
      days.set(style, format);
    }
    return format.format(dayNumber(value.length === 7 ? `${value}-01` : value) * MILLISECONDS_A_DAY);
  }

  function word(value: SaidValue): string | number {
    if (typeof value === 'string') return isolated(value);
    if (typeof value === 'number') return value;
    return 'day' in value ? day(value.day) : formatMoney(value, locale);
  }

  function say(id: MessageId, values: Said['values'] = {}): string {
    const words = Object.fromEntries(Object.entries(values).map(([key, v]) => [key, word(v)]));
    return intl.formatMessage({ id }, words);
  }

  return {
    language,
    locale,
    say,
    tell: (said) => say(said.id, said.values),
    money: (money, signed = false) => formatMoney(money, locale, signed),
    number: (value) => intl.formatNumber(value),
    day,
  };
}
