import type { Entry } from './entry.ts';

/** The desktop window's menu, dialogs and notices. */
export const desktopMessages = {
  'desktop.file': { en: 'File', ko: '파일' },
  'desktop.addStatements': { en: 'Add statements…', ko: '명세서 추가…' },
  'desktop.addTitle': { en: 'Choose statement files', ko: '명세서 파일 고르기' },
  'desktop.recent': { en: 'Recent imports', ko: '최근 가져온 파일' },
  'desktop.noRecent': { en: 'None yet', ko: '아직 없어요' },
  'desktop.showSaved': { en: 'Show the saved file in its folder', ko: '저장한 파일을 폴더에서 보기' },
  'desktop.showData': { en: 'Show your data in its folder', ko: '내 데이터를 폴더에서 보기' },
  'desktop.print': { en: 'Print…', ko: '인쇄…' },
  'desktop.closeWindow': { en: 'Close window', ko: '창 닫기' },
  'desktop.quit': { en: 'Quit Recoup', ko: 'Recoup 종료' },

  'desktop.edit': { en: 'Edit', ko: '편집' },
  'desktop.undo': { en: 'Undo', ko: '실행 취소' },
  'desktop.redo': { en: 'Redo', ko: '다시 실행' },
  'desktop.cut': { en: 'Cut', ko: '잘라내기' },
  'desktop.copy': { en: 'Copy', ko: '복사' },
  'desktop.paste': { en: 'Paste', ko: '붙여넣기' },
  'desktop.selectAll': { en: 'Select all', ko: '모두 선택' },

  'desktop.view': { en: 'View', ko: '보기' },
  'desktop.zoomIn': { en: 'Larger', ko: '크게' },
  'desktop.zoomOut': { en: 'Smaller', ko: '작게' },
  'desktop.zoomReset': { en: 'Actual size', ko: '실제 크기' },
  'desktop.fullScreen': { en: 'Full screen', ko: '전체 화면' },
  'desktop.devTools': { en: 'Developer tools', ko: '개발자 도구' },

  'desktop.go': { en: 'Go', ko: '이동' },
  'desktop.window': { en: 'Window', ko: '윈도우' },

  'desktop.help': { en: 'Help', ko: '도움말' },
  'desktop.keys': { en: 'Keys of this screen', ko: '이 화면의 단축키' },
  'desktop.report': { en: 'Save a report for support…', ko: '문의용 보고서 저장…' },
  'desktop.about': { en: 'About Recoup', ko: 'Recoup 정보' },
  'desktop.services': { en: 'Services', ko: '서비스' },
  'desktop.hide': { en: 'Hide Recoup', ko: 'Recoup 가리기' },
  'desktop.hideOthers': { en: 'Hide others', ko: '기타 가리기' },
  'desktop.showAll': { en: 'Show all', ko: '모두 보기' },

  'desktop.statementFiles': { en: 'Statements', ko: '명세서' },
  'desktop.allFiles': { en: 'All files', ko: '모든 파일' },
  'desktop.saveTitle': { en: 'Save', ko: '저장' },
  'desktop.notSaved': {
    en: '{name} could not be saved there. Nothing in Recoup changed. Choose another folder, or make room, and save again.',
    ko: '{name} 파일을 그곳에 저장하지 못했어요. Recoup의 내용은 그대로예요. 다른 폴더를 고르거나 공간을 비우고 다시 저장해 주세요.',
  },
  'desktop.notOpened': {
    en: '{name} could not be opened. It may be a folder, gone, or too large for a statement. Your charges are as they were.',
    ko: '{name} 파일을 열지 못했어요. 폴더이거나, 지워졌거나, 명세서라기엔 너무 큰 파일일 수 있어요. 내역은 그대로예요.',
  },
  'desktop.notPrinted': {
    en: 'The page could not be printed. Check that a printer is set up, and try again.',
    ko: '인쇄하지 못했어요. 프린터가 연결돼 있는지 확인하고 다시 시도해 주세요.',
  },

  'desktop.dueFound': {
    en: 'A credit may be the money of this case',
    ko: '이 환불 건의 돈으로 보이는 입금이 있어요',
  },
  'desktop.dueTakenBack': {
    en: 'A credit may have been taken back',
    ko: '환급이 다시 빠져나간 것 같아요',
  },
  'desktop.dueMany': {
    en: '{count, plural, one {# thing} other {# things}} to do today, or late',
    ko: '오늘 확인할 일이 {count, number}건 있어요.',
  },

  'desktop.reportTitle': { en: 'Report for support', ko: '문의용 보고서' },
  'desktop.reportHolds': {
    en: 'This is all that the report holds: versions, and where the app met faults. No amounts, names or card numbers. Nothing is sent; you save it and decide who gets it.',
    ko: '보고서에 담기는 내용은 이게 전부예요. 버전과 문제가 난 자리만 있고 금액, 이름, 카드번호는 없어요. 어디에도 보내지 않으니 저장한 뒤 직접 전해 주세요.',
  },
  'desktop.reportSave': { en: 'Save the report', ko: '보고서 저장' },
} as const satisfies Record<string, Entry>;
