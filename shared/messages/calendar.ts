import type { Entry } from './entry.ts';

/** Days of a case in the person's calendar. */
export const calendarMessages = {
  'calendar.name': { en: 'Recoup', ko: 'Recoup 기한' },
  'calendar.filing': {
    en: 'Last day to file: {merchant}, {amount}',
    ko: '이의제기 마지막 날: {merchant}, {amount}',
  },
  'calendar.act': { en: '{merchant}, {amount}: {what}', ko: '{merchant}, {amount}: {what}' },
  'calendar.reply': {
    en: '{merchant}, {amount}: {what}',
    ko: '{merchant}, {amount}: {what}',
  },
  'calendar.follow-up': {
    en: 'Ask again: {merchant}, {amount}',
    ko: '다시 문의할 날: {merchant}, {amount}',
  },
  'calendar.perhaps': {
    en: 'It may not apply to your card: ask your card company.',
    ko: '내 카드에는 해당하지 않을 수 있어요. 카드사에 확인하세요.',
  },
  'calendar.source': {
    en: 'Known from: {source} ({confidence, select, primary {from the original text} secondary {from another source} unverified {not verified} policy {Recoup’s advice} other {you were told so}})',
    ko: '출처: {source}({confidence, select, primary {원문에서 확인한 내용} secondary {다른 출처를 통해 확인한 내용} unverified {확인되지 않음} policy {Recoup의 권고} other {직접 안내받음}})',
  },
  'calendar.told': { en: 'You were told this day.', ko: '직접 안내받은 날이에요.' },
} as const satisfies Record<string, Entry>;
