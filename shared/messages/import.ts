import type { Entry } from './entry.ts';

/** Bringing files in: the dialog, the history, accounts, and the first screen. */
export const importMessages = {
  'import.title': { en: 'Add statements', ko: '명세서 추가' },
  'import.choose': { en: 'Choose files', ko: '파일 선택' },
  'import.chooseMore': { en: 'Add more files', ko: '파일 더 추가' },
  'import.orDrop': { en: 'or drop them anywhere in this window', ko: '또는 창 아무 곳에나 끌어다 놓으세요' },
  'import.hide': { en: 'Keep reading in the background', ko: '백그라운드에서 계속 읽기' },

  'import.state.waiting': { en: 'Waiting', ko: '대기 중' },
  'import.state.handing': { en: 'Opening', ko: '여는 중' },
  'import.state.reading': { en: 'Reading', ko: '읽는 중' },
  'import.state.storing': { en: 'Storing', ko: '저장 중' },
  'import.state.comparing': { en: 'Looking for doubled charges', ko: '이중 청구를 찾는 중' },
  'import.state.read': { en: 'Read', ko: '다 읽었어요' },
  'import.state.cancelled': {
    en: 'Cancelled, nothing of it was stored',
    ko: '취소했어요. 저장된 내역은 없어요',
  },
  'import.progress': {
    en: '{done, number} of {total, number} rows',
    ko: '{total, number}행 중 {done, number}행',
  },
  'import.progressOpen': { en: '{done, number} rows', ko: '{done, number}행' },
  'import.working': {
    en: 'Reading file {index, number} of {count, number}',
    ko: '파일 {count, number}개 중 {index, number}번째를 읽고 있어요',
  },
  'import.cancelling': { en: 'Stopping', ko: '멈추는 중' },
  'import.cancel': { en: 'Stop', ko: '그만 읽기' },

  'import.done.new': {
    en: '{count, plural, =0 {No new charges} one {# new charge} other {# new charges}}',
    ko: '{count, plural, =0 {새 내역 없음} other {새 내역 #건}}',
  },
  'import.done.none': { en: 'Nothing was added', ko: '추가된 내역이 없어요' },
  'import.done.cancelled': {
    en: 'Stopped. Files finished before that are kept; the others were not touched.',
    ko: '멈췄어요. 그 전에 끝난 파일은 남아 있고, 나머지는 건드리지 않았어요.',
  },
  'import.count.new': { en: '{count, number} new', ko: '새 내역 {count, number}건' },
  'import.count.known': { en: '{count, number} known', ko: '이미 있는 내역 {count, number}건' },
  'import.count.rejected': { en: '{count, number} could not be read', ko: '읽지 못한 줄 {count, number}개' },
  'import.count.knownWhy': {
    en: 'Known rows were already here from another file. They are never stored twice.',
    ko: '이미 있는 내역은 다른 파일에서 먼저 읽은 줄이에요. 두 번 저장하지 않아요.',
  },
  'import.seeResult': { en: 'See what came of it', ko: '결과 보기' },
  'import.flags': {
    en: '{count, plural, one {# purchase looks charged twice} other {# purchases look charged twice}}',
    ko: '이중 청구로 보이는 결제가 {count, number}건 있어요',
  },
  'import.flagsLook': {
    en: '{count, plural, one {Look at it} other {Look at them}}',
    ko: '확인하기',
  },
  'import.credit': {
    en: 'A credit of {amount} on {day} fits your case {merchant}',
    ko: '{merchant} 환불 건에 맞는 입금이 있어요: {day} {amount}',
  },
  'import.credits': {
    en: '{count, plural, one {# credit fits one of your cases} other {# credits fit your cases}}',
    ko: '진행 중인 환불 건의 돈으로 보이는 입금이 {count, number}건 있어요',
  },
  'import.creditLook': { en: 'Open the case', ko: '환불 건 보기' },
  'import.creditsLook': { en: 'Open the cases', ko: '환불 건 목록 보기' },
  'import.noFlags': {
    en: 'Nothing new looks charged twice.',
    ko: '새로 이중 청구로 보이는 결제는 없어요.',
  },
  'import.finish': { en: 'Done', ko: '완료' },

  'import.how': { en: 'How it was read', ko: '읽은 방법' },
  'import.lookAtRejects': { en: 'See the lines that could not be read', ko: '읽지 못한 줄 보기' },
  'import.readAs': { en: '{format}, {encoding}', ko: '{format}, {encoding}' },
  'import.readAsSheet': { en: 'Excel', ko: '엑셀' },
  'import.readAsFormat': { en: '{format}', ko: '{format}' },
  'import.span': { en: '{from} to {to}', ko: '{from} ~ {to}' },
  'import.pendingRows': {
    en: '{count, plural, one {# charge is pending, not booked yet} other {# charges are pending, not booked yet}}',
    ko: '아직 매입되지 않은 승인 {count, number}건',
  },
  'import.skippedRows': {
    en: '{count, plural, one {# line is not a charge (heading, total or blank)} other {# lines are not charges (headings, totals, blanks)}}',
    ko: '내역이 아닌 줄 {count, number}개(제목, 합계, 빈 줄)',
  },
  'import.seenBefore': {
    en: 'You have imported this very file before, so there was nothing to add.',
    ko: '전에 가져온 것과 똑같은 파일이라 더할 내역이 없었어요.',
  },
  'import.refused': { en: 'Not read', ko: '읽지 못함' },
  'import.uploadFailed': {
    en: 'This file could not be opened. It may have been moved or is still being written. Nothing was stored; try it again.',
    ko: '파일을 열지 못했어요. 옮겨졌거나 아직 저장 중일 수 있어요. 저장된 내역은 없으니 다시 시도해 주세요.',
  },
  'import.foldersLeft': {
    en: '{count, plural, one {“{name}” is a folder. Open it and drop the files inside.} other {# folders were left aside. Open them and drop the files inside.}}',
    ko: '{count, plural, =1 {“{name}” 항목은 폴더예요. 폴더를 열어 안의 파일을 놓아 주세요.} other {폴더 #개는 읽지 않았어요. 폴더를 열어 안의 파일을 놓아 주세요.}}',
  },

  'import.currency.title': { en: 'Which currency is this account in?', ko: '어떤 통화를 쓰는 계좌인가요?' },
  'import.currency.why': {
    en: 'The file for “{account}” does not name one.',
    ko: '“{account}” 파일에 통화가 적혀 있지 않아요.',
  },
  'import.currency.label': { en: 'Currency', ko: '통화' },
  'import.currency.search': { en: 'Name or code', ko: '이름이나 코드' },
  'import.currency.none': { en: 'No such currency', ko: '찾는 통화가 없어요' },
  'import.currency.set': { en: 'Use this currency', ko: '이 통화로 정하기' },

  'import.list.fact': {
    en: '{count, plural, =0 {No files yet} one {# file} other {# files}}',
    ko: '{count, plural, =0 {아직 파일이 없어요} other {파일 #개}}',
  },
  'import.list.empty': {
    en: 'Files you add are listed here, with what each one brought. Any of them can be taken back.',
    ko: '추가한 파일과 각 파일에서 읽은 내역이 여기에 쌓여요. 언제든 가져오기를 취소할 수 있어요.',
  },
  'import.list.history': { en: 'Files', ko: '파일' },
  'import.list.accounts': { en: 'Accounts', ko: '계좌·카드' },
  'import.list.added': { en: 'Added {day}', ko: '{day}에 추가' },

  'import.undo': { en: 'Undo this import', ko: '가져오기 취소' },
  'import.undoShort': { en: 'Undo', ko: '가져오기 취소' },
  'import.undo.leave': { en: 'Keep it', ko: '그대로 두기' },
  'import.undo.title': { en: 'Undo the import of “{name}”?', ko: '“{name}” 가져오기를 취소할까요?' },
  'import.undo.goes': {
    en: '{count, plural, =0 {No charge goes.} one {# charge that only this import shows goes, and what was flagged because of it.} other {# charges that only this import shows go, and what was flagged because of them.}}',
    ko: '{count, plural, =0 {지워지는 내역은 없어요.} other {이번 가져오기에만 있는 내역 #건과 그 때문에 표시된 이중 청구 의심이 지워져요.}}',
  },
  'import.undo.stays': {
    en: '{count, plural, =0 {} one {# charge stays, because another import shows it too. } other {# charges stay, because other imports show them too. }}The file itself is not touched, and you can add it again.',
    ko: '{count, plural, =0 {} other {다른 가져오기에도 있는 내역 #건은 남아요. }}원본 파일은 그대로이고, 언제든 다시 추가할 수 있어요.',
  },
  'import.undo.cases': {
    en: '{count, plural, one {Your case “{merchant}” stands} other {# cases, “{merchant}” among them, stand}} on lines of this file. What you wrote there stays, and the lines are found again when you add the file again; until then they are on no statement.',
    ko: '{count, plural, =1 {환불 건 “{merchant}”에} other {“{merchant}” 등 환불 건 #건에}} 이 파일의 내역이 쓰이고 있어요. 적어 둔 내용은 그대로 남고, 파일을 다시 추가하면 내역도 다시 이어져요. 그때까지는 명세서에 없는 내역으로 보여요.',
  },
  'import.undo.done': {
    en: '{removed, plural, =0 {No charge had to go} one {# charge was taken back} other {# charges were taken back}}',
    ko: '{removed, plural, =0 {지워진 내역은 없어요} other {내역 #건을 지웠어요}}',
  },
  'import.undo.kept': {
    en: '{kept, plural, one {# stays, because another import shows it too} other {# stay, because other imports show them too}}',
    ko: '{kept, number}건은 다른 가져오기에도 있어 남겨 두었어요',
  },

  'import.detail.back': { en: 'All files', ko: '전체 파일' },
  'import.detail.rows': { en: 'What the file held', ko: '파일 내용' },
  'import.detail.proof': {
    en: '{read, number} read = {new, number} new + {known, number} known + {rejected, number} not readable',
    ko: '읽은 줄 {read, number} = 새 내역 {new, number} + 이미 있는 내역 {known, number} + 읽지 못한 줄 {rejected, number}',
  },
  'import.detail.rejects': { en: 'Lines that could not be read', ko: '읽지 못한 줄' },
  'import.detail.rejectsHint': {
    en: 'Everything else in the file was kept. Mend what is a charge, and set the rest aside; both are remembered when the file comes again.',
    ko: '나머지 줄은 모두 저장했어요. 결제 내역이면 고쳐서 넣고, 아니면 제외해 주세요. 같은 파일을 다시 넣어도 기억해요.',
  },
  'import.mend.do': { en: 'Mend', ko: '고치기' },
  'import.mend.doLine': { en: 'Mend line {line}', ko: '{line}번째 줄 고치기' },
  'import.mend.aside': { en: 'Set aside', ko: '제외하기' },
  'import.mend.asideLine': { en: 'Set line {line} aside', ko: '{line}번째 줄 제외하기' },
  'import.mend.takeBack': { en: 'Take back', ko: '되돌리기' },
  'import.mend.takeBackLine': { en: 'Take back the answer for line {line}', ko: '{line}번째 줄 되돌리기' },
  'import.mend.isAside': { en: 'Set aside', ko: '제외했어요' },
  'import.mend.isMended': { en: 'Mended: {day},', ko: '고친 내용: {day},' },
  'import.mend.title': { en: 'What does this line mean?', ko: '어떤 내역인가요?' },
  'import.mend.hint': {
    en: 'The line stays beside the charge as it stands in the file.',
    ko: '파일에 적힌 원래 줄은 내역과 함께 남아 있어요.',
  },
  'import.mend.text': { en: 'Merchant or text', ko: '가맹점 또는 내용' },
  'import.mend.textMissing': { en: 'Say who was paid.', ko: '가맹점이나 내용을 적어 주세요.' },
  'import.mend.way': { en: 'Which way it went', ko: '입출금' },
  'import.mend.answer': { en: 'Store this charge', ko: '내역으로 저장' },
  'import.detail.skipped': { en: 'Lines left out on purpose', ko: '일부러 뺀 줄' },
  'import.detail.line': { en: 'Line', ko: '줄' },
  'import.detail.text': { en: 'What stands there', ko: '적힌 내용' },
  'import.detail.reason': { en: 'Why', ko: '이유' },
  'import.detail.allShown': { en: 'Show all {count, number}', ko: '{count, number}개 모두 보기' },
  'import.detail.showCharges': { en: 'Show its account on the timeline', ko: '이 계좌의 이용내역 보기' },

  'import.account.rename': { en: 'Rename “{name}”', ko: '“{name}” 이름 바꾸기' },
  'import.account.name': { en: 'Account name', ko: '계좌 이름' },
  'import.account.charges': {
    en: '{count, plural, =0 {no charges} one {# charge} other {# charges}}',
    ko: '내역 {count, number}건',
  },
  'import.account.chooseCurrency': { en: 'Choose currency', ko: '통화 정하기' },
  'import.account.show': { en: 'Show on the timeline', ko: '이용내역에서 보기' },
  'import.account.kind.card': { en: 'Card', ko: '카드' },
  'import.account.kind.bank': { en: 'Bank account', ko: '은행 계좌' },
  'import.account.kind.wallet': { en: 'Wallet', ko: '전자지갑' },

  'import.first.title': { en: 'Were you charged twice?', ko: '두 번 결제된 것 같나요?' },
  'import.first.lead': {
    en: 'Drop the statement files of your bank or card here. Recoup lines up every charge and shows the ones that look doubled, and why.',
    ko: '은행이나 카드사에서 받은 명세서 파일을 놓아 주세요. 모든 결제를 한 줄로 정리하고, 이중 청구로 보이는 건과 그 이유를 알려 드려요.',
  },
  'import.first.formats': {
    en: 'CSV, Excel, PDF, OFX, QFX, QIF, CAMT or MT940, from any bank',
    ko: '모든 은행·카드사의 엑셀, CSV, PDF, OFX, QFX, QIF, CAMT, MT940 파일',
  },
  'import.first.fact.offline': { en: 'Works without internet', ko: '인터넷 없이 작동' },
  'import.first.fact.here': { en: 'Stays on this computer', ko: '이 컴퓨터에만 저장' },
  'import.first.fact.masked': { en: 'Card numbers masked', ko: '카드번호는 가림 처리' },
  'import.first.sampleWhy': {
    en: 'No file at hand? Look around in an invented household first.',
    ko: '지금 파일이 없다면 예시 가계부로 먼저 둘러보세요.',
  },
  'import.first.how': { en: 'How to get the file from your bank', ko: '명세서 파일 받는 방법' },
  'import.first.how.bank': {
    en: 'On the website of your bank or card (seldom in its app), open the list of transactions and look for “Download”, “Export” or an arrow pointing down.',
    ko: '카드사 홈페이지에서 이용내역 조회 → 기간 선택 → 엑셀 또는 CSV 저장을 눌러 주세요. 앱보다 PC 홈페이지에 저장 메뉴가 있는 경우가 많아요.',
  },
  'import.first.how.format': {
    en: 'Choose CSV or Excel; OFX, QFX, QIF, CAMT, MT940, “Quicken” and “Money” files work too, and PDF where there is nothing else. Take at least three months, so that subscriptions show their rhythm.',
    ko: '은행 계좌는 거래내역 조회에서 같은 방법으로 저장할 수 있어요. PDF 명세서밖에 없다면 PDF도 괜찮아요. 정기 결제 주기가 보이도록 3개월 이상을 받아 주세요.',
  },
  'import.first.how.excel': {
    en: 'Drop Excel files (.xlsx, .xls) as they are. Only one that asks for a password must be saved without it first.',
    ko: '엑셀 파일(.xls, .xlsx)은 받은 그대로 넣으면 돼요. 비밀번호가 걸린 파일만 암호를 지우고 저장한 뒤 넣어 주세요.',
  },
} as const satisfies Record<string, Entry>;
