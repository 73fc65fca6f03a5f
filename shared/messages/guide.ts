import type { Entry } from './entry.ts';

/** The guide around its steps and questions. */
export const guideMessages = {
  'guide.lead': {
    en: 'It begins with one polite message. If that does not settle it there is a way on, and each part has its dates. What your cases show to be done is ticked; tick off the rest. It stays so.',
    ko: '정중한 문의 한 번에서 시작해요. 거기서 해결되지 않아도 다음 방법이 있고, 방법마다 기한이 있어요. 환불 건 기록에 있는 일은 저절로 체크돼요. 나머지는 직접 체크해 두세요. 다음에 열어도 그대로예요.',
  },
  'guide.known': {
    en: 'Beside each fact stands how well it is known. This is not legal advice.',
    ko: '사실마다 얼마나 확인된 내용인지 옆에 적었어요. 법률 자문은 아니에요.',
  },
  'guide.progress': {
    en: '{done, number} of {all, number} done',
    ko: '{all, number}개 중 {done, number}개 완료',
  },
  'guide.steps': { en: 'Step by step', ko: '차근차근 하기' },
  'guide.step': { en: 'Step {count, number}', ko: '{count, number}단계' },
  'guide.stepDone': { en: 'Step {count, number}, done', ko: '{count, number}단계, 완료' },
  'guide.knownBy': { en: 'as the case of {merchant} shows', ko: '{merchant} 환불 건의 기록으로 표시했어요' },
  'guide.here': { en: 'Your cases at this step', ko: '지금 이 단계인 환불 건' },
  'guide.hereMore': {
    en: '{count, plural, one {One more case} other {# more cases}}',
    ko: '{count, number}건 더 있어요',
  },
  'guide.opinion': { en: 'an opinion', ko: '개인 의견' },
  'guide.goodToKnow': { en: 'Good to know', ko: '알아 두기' },

  'guide.to.review': { en: 'Review what looks doubled', ko: '이중 청구 확인하기' },
  'guide.to.timeline': { en: 'See all charges', ko: '모든 내역 보기' },
  'guide.to.cases': { en: 'Go to your cases', ko: '환불 건으로 가기' },
  'guide.to.subscriptions': { en: 'See what renews', ko: '정기 결제 보기' },
  'guide.to.imports': { en: 'Add missing statements', ko: '빠진 명세서 추가하기' },

  'guide.keysTitle': { en: 'Guide', ko: '환불 가이드' },
  'guide.key.next': { en: 'Next step', ko: '다음 단계' },
  'guide.key.previous': { en: 'Previous step', ko: '이전 단계' },
  'guide.key.go': { en: 'Go to the guide', ko: '환불 가이드로 가기' },
} as const satisfies Record<string, Entry>;
