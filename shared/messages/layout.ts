import type { Entry } from './entry.ts';

/** The question how a table is to be read, and what was answered before. */
export const layoutMessages = {
  'layout.doubt.order': {
    en: 'Nothing in the file says whether the day or the month comes first.',
    ko: '날짜에서 일과 월 중 어느 쪽이 먼저인지 파일만 보고는 알 수 없어요.',
  },
  'layout.doubt.sign': {
    en: 'All amounts have the same sign, and nothing says whether they were paid or received.',
    ko: '금액 부호가 모두 같아서 나간 돈인지 들어온 돈인지 알 수 없어요.',
  },
  'layout.doubt.failed': {
    en: '{failed} of {rows} rows could not be read this way.',
    ko: '이 방식으로는 {rows}줄 가운데 {failed}줄을 읽지 못해요.',
  },
  'layout.doubt.noHeader': {
    en: 'The columns have no names, so what they hold is a guess.',
    ko: '열 제목이 없어서 내용을 보고 짐작했어요.',
  },
  'layout.doubt.names': {
    en: 'The names of the columns are not known for sure.',
    ko: '열 제목만으로는 무엇인지 확실하지 않아요.',
  },
  'layout.doubt.noText': {
    en: 'No column says who was paid.',
    ko: '가맹점이나 내용이 적힌 열을 찾지 못했어요.',
  },
  'layout.doubt.changed': {
    en: 'This looks like {name}, but its columns have changed: {added} new, {gone} gone.',
    ko: '{name} 양식과 비슷하지만 열이 바뀌었어요. 새로 생긴 열 {added}개, 없어진 열 {gone}개예요.',
  },
} as const satisfies Record<string, Entry>;
