import type { Entry } from './entry.ts';

/** The frame around every screen, and words used on several. */
export const commonMessages = {
  'common.appName': { en: 'Recoup', ko: 'Recoup' },
  'common.screens': { en: 'Screens', ko: '화면' },
  'common.timeline': { en: 'Timeline', ko: '이용내역' },
  'common.review': { en: 'Review', ko: '이중 청구 확인' },
  'common.cases': { en: 'Cases', ko: '환불 건' },
  'common.subscriptions': { en: 'Subscriptions', ko: '정기 결제' },
  'common.imports': { en: 'Imports', ko: '가져온 파일' },
  'common.guide': { en: 'Guide', ko: '환불 가이드' },
  'common.settings': { en: 'Settings', ko: '설정' },
  'common.openFlags': {
    en: '{count, plural, one {# looks charged twice} other {# look charged twice}}',
    ko: '이중 청구 의심 {count, number}건',
  },
  'common.nothingFlagged': { en: 'Nothing looks charged twice', ko: '이중 청구로 보이는 건이 없어요' },

  'common.mark.doubled': { en: 'charged twice?', ko: '이중 청구 의심' },
  'common.mark.refunded': { en: 'refunded', ko: '환불됨' },
  'common.mark.claimed': { en: 'to get back', ko: '돌려받을 건' },
  'common.mark.quiet': { en: 'settled', ko: '정리됨' },
  'common.mark.later': { en: 'not sure yet', ko: '나중에 확인' },
  'common.mark.noticed': { en: 'noticed', ko: '눈에 띔' },
  'common.mark.deadline': { en: 'deadline near', ko: '기한 임박' },
  'common.mark.pending': { en: 'pending', ko: '승인(매입 전)' },

  'common.addStatements': { en: 'Add statements', ko: '명세서 추가' },
  'common.cancel': { en: 'Cancel', ko: '취소' },
  'common.clearSearch': { en: 'Clear the search', ko: '검색어 지우기' },
  'common.chooseOne': { en: 'Choose one of them.', ko: '하나를 골라 주세요.' },
  'common.close': { en: 'Close', ko: '닫기' },
  'common.next': { en: 'Next', ko: '다음' },
  'common.save': { en: 'Save', ko: '저장' },
  'common.tryAgain': { en: 'Try again', ko: '다시 시도' },
  'common.loading': { en: 'One moment', ko: '잠시만 기다려 주세요' },

  'common.failed': { en: 'That did not work', ko: '처리하지 못했어요' },
  'common.fault': {
    en: 'Something went wrong on this screen. Nothing you had was changed. Try again.',
    ko: '이 화면에서 문제가 생겼어요. 저장된 내용은 그대로예요. 다시 시도해 주세요.',
  },
  'common.unreachable': {
    en: 'Recoup has stopped behind this page. Everything confirmed so far is saved. Start it again: it opens on a page of its own, and this one can be closed.',
    ko: '이 화면 뒤에서 돌던 Recoup이 멈췄어요. 지금까지 끝난 작업은 모두 저장돼 있어요. 다시 켜면 새 화면이 열리고, 이 화면은 닫아도 돼요.',
  },
  'common.unreachableTitle': { en: 'Recoup is not running', ko: 'Recoup이 꺼져 있어요' },
  'common.locked': {
    en: 'This page was opened without its key, so Recoup keeps its door shut. Open the whole address that Recoup printed when it started.',
    ko: '열쇠 없이 연 화면이라 Recoup이 문을 열지 않았어요. Recoup을 켤 때 나온 주소를 끝까지 그대로 열어 주세요.',
  },
  'common.lockedTitle': { en: 'This page has no key', ko: '열쇠가 없는 화면이에요' },

  'common.sampleBanner': {
    en: 'This is the sample household. Nothing here is yours.',
    ko: '예시 가계부예요. 내 내역은 없어요.',
  },
  'common.leaveSample': { en: 'Leave the sample', ko: '예시 나가기' },
  'common.trySample': { en: 'Try it with the sample', ko: '예시로 둘러보기' },

  'common.palette': { en: 'Find or do', ko: '찾기·실행' },
  'common.paletteHint': { en: 'Find a charge, or say what to do', ko: '내역을 찾거나, 할 일을 입력하세요' },
  'common.paletteNothing': { en: 'Nothing by that name', ko: '찾는 이름이 없어요' },
  'common.paletteSearch': { en: 'Search all charges for “{query}”', ko: '모든 내역에서 “{query}” 찾기' },
  'common.paletteFlagged': { en: 'Show what looks charged twice', ko: '이중 청구 의심 건만 보기' },
  'common.paletteCharges': {
    en: '{count, plural, one {# charge} other {# charges}}',
    ko: '{count, number}건',
  },
  'common.group.charges': { en: 'Charges', ko: '내역' },
  'common.group.go': { en: 'Go to', ko: '이동' },
  'common.group.do': { en: 'Do', ko: '실행' },

  'common.keys': { en: 'Keyboard', ko: '단축키' },
  'common.keysEverywhere': { en: 'Everywhere', ko: '모든 화면' },
  'common.keysThen': { en: 'then', ko: '누른 뒤' },
  'common.key.timeline': { en: 'Go to the timeline', ko: '이용내역으로 가기' },
  'common.key.review': { en: 'Go to the review', ko: '이중 청구 확인으로 가기' },
  'common.key.subscriptions': { en: 'Go to subscriptions', ko: '정기 결제로 가기' },
  'common.key.imports': { en: 'Go to imports', ko: '가져온 파일로 가기' },
  'common.key.settings': { en: 'Go to settings', ko: '설정으로 가기' },
  'common.key.search': { en: 'Search charges', ko: '내역 검색' },
  'common.key.help': { en: 'Show this list', ko: '이 목록 보기' },
  'common.blur': { en: 'Blur', ko: '흐리게 보기' },
  'common.blurOn': { en: 'Amounts and names are blurred.', ko: '금액과 이름을 흐리게 했어요.' },
  'common.blurOff': { en: 'Amounts and names are shown.', ko: '금액과 이름이 보여요.' },
  'common.blurBanner': {
    en: 'Amounts and names are blurred. Press H to see them.',
    ko: '금액과 이름을 흐리게 했어요. H를 누르면 다시 보여요.',
  },
  'common.blurEnd': { en: 'Show them', ko: '다시 보기' },
  'common.key.blur': { en: 'Blur or show amounts and names', ko: '금액과 이름 흐리게 하기·보이기' },
  'common.key.palette': { en: 'Find or do anything', ko: '무엇이든 찾고 실행하기' },
  'common.key.add': { en: 'Add statements', ko: '명세서 추가' },

  'common.dropTitle': {
    en: 'Drop to read: nothing leaves this computer',
    ko: '놓으면 읽어요. 파일은 이 컴퓨터를 떠나지 않아요',
  },
  'common.dropHint': {
    en: 'CSV, Excel, OFX, QFX, QIF, CAMT and MT940, as many as you like',
    ko: '엑셀·CSV·OFX·QFX·QIF·CAMT·MT940 파일을 한꺼번에 놓아도 돼요',
  },
  'common.skipToContent': { en: 'Skip to the content', ko: '본문으로 건너뛰기' },
} as const satisfies Record<string, Entry>;
