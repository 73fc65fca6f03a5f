import type { Entry } from './entry.ts';

/** How far statements show all there is: days covered, days missing, balances that do not add up. */
export const coverageMessages = {
  'coverage.title': { en: 'What your statements cover', ko: '명세서에 담긴 기간' },
  'coverage.hint': {
    en: 'A charge that no statement shows cannot be found. This is where some may be missing.',
    ko: '명세서에 없는 결제는 찾을 수 없어요. 빠진 곳이 있는지 여기서 확인하세요.',
  },
  'coverage.whole': {
    en: 'No statement is missing, as far as the files can tell.',
    ko: '파일에서 확인되는 한 빠진 명세서가 없어요.',
  },
  'coverage.perhaps': {
    en: 'Nothing is missing for sure. {count, plural, one {One short stretch is} other {# short stretches are}} in no file.',
    ko: '확실히 빠진 곳은 없어요. 다만 어느 파일에도 없는 짧은 기간이 {count, number}군데 있어요.',
  },
  'coverage.unread': {
    en: '{count, plural, one {# row could not be read and was} other {# rows could not be read and were}} not searched.',
    ko: '읽지 못한 줄이 {count, number}개 있어요. 그 줄은 살펴보지 못했어요.',
  },
  'coverage.toUnread': { en: 'See what was not read', ko: '읽지 못한 줄 보기' },
  'coverage.unreadRows': {
    en: '{count, plural, one {# row} other {# rows}} not read',
    ko: '읽지 못한 줄 {count, number}개',
  },
  'coverage.places': {
    en: 'Charges may be missing in {count, plural, one {# place} other {# places}}.',
    ko: '결제가 빠졌을 수 있는 곳이 {count, number}군데 있어요.',
  },

  'coverage.noGaps': { en: '{days}, no gaps', ko: '{days}, 빠진 날 없음' },
  'coverage.missing': {
    en: '{days}, {count, plural, one {# day} other {# days}} missing',
    ko: '{days}, {count, number}일 빠짐',
  },
  'coverage.open': {
    en: '{days}, {count, plural, one {# day} other {# days}} perhaps missing',
    ko: '{days}, 빠졌을 수 있는 날 {count, number}일',
  },
  'coverage.nothing': {
    en: 'No statement of it shows a charge or names its days',
    ko: '결제나 기간이 적힌 명세서가 없어요',
  },
  'coverage.addUp': {
    en: '{count, plural, one {1 balance checked, it adds up} other {# balances checked, all add up}}',
    ko: '잔액 {count, number}개 모두 맞음',
  },
  'coverage.doNotAddUp': {
    en: '{count, plural, one {1 balance} other {# balances}} checked, {breaks, plural, one {1 does not add up} other {# do not add up}}',
    ko: '잔액 {count, number}개 중 {breaks, number}개가 맞지 않음',
  },
  'coverage.noBalances': { en: 'no balances to check', ko: '잔액이 없어 합계는 확인하지 못했어요' },
  'coverage.twice': {
    en: '{count, plural, one {# day} other {# days}} in more than one file',
    ko: '여러 파일에 겹친 날 {count, number}일',
  },

  'coverage.gap': {
    en: '{count, plural, one {# day is missing} other {# days are missing}}: {days}',
    ko: '{count, number}일이 빠져 있어요: {days}',
  },
  'coverage.gapAdvice': {
    en: 'Download these days from your bank or card and drop the file here.',
    ko: '은행이나 카드사에서 이 기간 내역을 내려받아 여기에 끌어다 놓으세요.',
  },
  'coverage.quiet': {
    en: 'No file shows {days} ({count, plural, one {# day} other {# days}})',
    ko: '{days} ({count, number}일) 내역이 어느 파일에도 없어요',
  },
  'coverage.quietAdvice': {
    en: 'This account is as quiet at other times, so perhaps nothing was charged. To be sure, add a file that covers these days.',
    ko: '평소에도 이만큼 결제가 없을 때가 있어서, 그냥 쓰지 않은 날일 수 있어요. 확실히 하려면 이 기간이 담긴 파일을 추가하세요.',
  },
  'coverage.breakAtLine': {
    en: 'The balance does not add up at line {line, number} of {file} ({day}): a row next to it may be missing',
    ko: '{file} {line, number}번째 줄({day})에서 잔액이 맞지 않아요. 그 앞뒤에 빠진 줄이 있을 수 있어요',
  },
  'coverage.breakStated': {
    en: 'The opening balance, the rows and the closing balance of {file} do not add up: rows may be missing',
    ko: '{file}: 처음 잔액과 내역, 마지막 잔액이 서로 맞지 않아요. 빠진 줄이 있을 수 있어요',
  },
  'coverage.breakSums': {
    en: 'By the rows it is {expected}, the file says {printed}.',
    ko: '계산한 잔액 {expected}, 파일에 적힌 잔액 {printed}.',
  },
  'coverage.breakAdvice': {
    en: 'Download the days around it again and drop the file here.',
    ko: '이 무렵 내역을 다시 내려받아 여기에 끌어다 놓으세요.',
  },
  'coverage.seeFile': { en: 'See what was read', ko: '읽은 내용 보기' },
  'coverage.more': {
    en: '{count, plural, one {# more place} other {# more places}}',
    ko: '{count, number}군데 더 보기',
  },

  'coverage.key.covered': { en: 'covered', ko: '담긴 기간' },
  'coverage.key.twice': { en: 'in more than one file', ko: '여러 파일에 겹침' },
  'coverage.key.missing': { en: 'missing', ko: '빠짐' },
  'coverage.key.quiet': { en: 'perhaps missing', ko: '빠졌을 수 있음' },
  'coverage.key.break': { en: 'balance does not add up', ko: '잔액이 맞지 않음' },

  'coverage.noteAddUp': {
    en: '{checked, plural, one {1 balance was checked: it adds up.} other {# balances were checked: all add up.}}',
    ko: '잔액 {checked, number}개를 확인했고 모두 맞아요.',
  },
  'coverage.noteBreak': {
    en: '{checked, plural, one {1 balance was checked and does not add up} other {# balances were checked: {breaks, plural, one {one does not add up} other {# do not add up}}}}. Rows may be missing from the file.',
    ko: '잔액 {checked, number}개 중 {breaks, number}개가 맞지 않아요. 파일에 빠진 줄이 있을 수 있어요.',
  },
  'coverage.noteBreakAtLine': {
    en: '{checked, number} balances were checked: {breaks, plural, one {one does not add up, at line {line, number}} other {# do not add up, the first at line {line, number}}}. A row next to it may be missing from the file.',
    ko: '잔액 {checked, number}개 중 {breaks, number}개가 맞지 않아요. {line, number}번째 줄 앞뒤에 빠진 줄이 있을 수 있어요.',
  },
} as const satisfies Record<string, Entry>;
