import type { Entry } from './entry.ts';

/** What went wrong, what was kept, what to do. */
export const problemsMessages = {
  'problems.internal': {
    en: 'Something went wrong inside Recoup. Nothing you had was changed. Try again; if it returns, the log names it {fault}.',
    ko: 'Recoup 안에서 문제가 생겼어요. 저장된 내용은 그대로예요. 다시 시도해 보시고, 계속되면 기록에서 {fault} 번호를 찾아 주세요.',
  },
  'problems.methodUnknown': {
    en: 'This screen and the app do not fit together. Close all windows of Recoup and start it again.',
    ko: '화면과 앱의 버전이 서로 맞지 않아요. Recoup 창을 모두 닫고 다시 시작해 주세요.',
  },
  'problems.inputInvalid': {
    en: 'The app did not accept what the screen sent. Nothing was changed. Reload the window and try again.',
    ko: '화면이 보낸 내용을 앱이 받아들이지 못했어요. 바뀐 것은 없어요. 창을 새로 고친 뒤 다시 시도해 주세요.',
  },
  'problems.appStopped': {
    en: 'The part of Recoup that keeps your data has stopped. What was saved is safe. Start Recoup again.',
    ko: '데이터를 관리하는 부분이 멈췄어요. 저장된 내용은 안전해요. Recoup을 다시 시작해 주세요.',
  },
  'problems.notCompared': {
    en: 'The files are stored, but the search for doubled charges did not finish. It is tried again at the next start.',
    ko: '파일은 저장했지만 이중 청구를 찾는 작업을 끝내지 못했어요. 다음에 시작할 때 다시 찾아볼게요.',
  },
  'problems.noteGone': {
    en: 'A note of an earlier version of Recoup, which this version cannot show.',
    ko: '이전 버전의 Recoup이 남긴 메모라서 지금 버전에서는 보여 드릴 수 없어요.',
  },
  'problems.uploadGone': {
    en: 'One of the files is no longer waiting to be read. Nothing of it was stored. Drop it again.',
    ko: '읽으려던 파일 하나를 찾을 수 없어요. 저장된 내용은 없어요. 파일을 다시 끌어다 놓아 주세요.',
  },
  'problems.uploadsFull': {
    en: 'More files are waiting than Recoup holds at one time ({limit} MB). Nothing was read from this one. Drop it again when the others are read.',
    ko: '한 번에 받아 둘 수 있는 크기({limit}MB)를 넘었어요. 이 파일에서 읽은 내용은 없어요. 다른 파일을 다 읽은 뒤 다시 끌어다 놓아 주세요.',
  },
  'problems.profileChanging': {
    en: 'The window was just changing between the sample and your own charges, so this was not done. Nothing was changed. Try again.',
    ko: '예시와 내 내역을 전환하는 중이라 실행하지 않았어요. 바뀐 것은 없어요. 다시 시도해 주세요.',
  },
  'problems.ledgerUnreadable': {
    en: 'The data file is damaged. It was left as it is. Close Recoup and start it again: it then shows your newest backup and offers ways on.',
    ko: '데이터 파일이 손상되었어요. 파일은 그대로 두었어요. Recoup을 닫았다가 다시 시작하면 가장 최근 백업을 보여 드리고, 복구할 방법을 알려 드릴게요.',
  },
  'problems.diskFault': {
    en: 'The disk did not take or give back what Recoup asked of it. What was confirmed before is kept, this was not. Check the disk or its cable, and try again.',
    ko: '디스크에서 읽거나 쓰는 중에 오류가 났어요. 이전에 저장된 내용은 그대로이고, 이번 작업만 저장되지 않았어요. 디스크와 연결 상태를 확인한 뒤 다시 시도해 주세요.',
  },
  'problems.profileInUse': {
    en: 'Recoup is open already with this data. Nothing was changed. Use the window that is open, or close it and start again.',
    ko: '이 데이터를 쓰는 Recoup이 이미 열려 있어요. 바뀐 것은 없어요. 열려 있는 창을 쓰거나, 닫은 뒤 다시 시작해 주세요.',
  },
  'problems.readOnly': {
    en: 'Your data file is damaged, and this is a backup of it that can only be looked at. Nothing was changed. Choose under Settings, Backups, how to go on.',
    ko: '데이터 파일이 손상되어 지금은 백업을 보여 드리고 있고, 보기만 할 수 있어요. 바뀐 것은 없어요. 설정의 백업에서 어떻게 할지 골라 주세요.',
  },
  'problems.noBackups': {
    en: 'The sample is thrown away when you leave it, so no backups are made of it. Leave the sample first.',
    ko: '예시는 나가면 지워지기 때문에 백업하지 않아요. 먼저 예시에서 나가 주세요.',
  },
  'problems.backupGone': {
    en: 'This backup is no longer there. Nothing was changed. Choose another one.',
    ko: '이 백업은 더 이상 없어요. 바뀐 것은 없어요. 다른 백업을 골라 주세요.',
  },
  'problems.backupDamaged': {
    en: 'This backup is no longer as it was made: its file is damaged. Nothing was changed. Choose another one.',
    ko: '백업 파일이 손상되어 만들 때와 달라졌어요. 바뀐 것은 없어요. 다른 백업을 골라 주세요.',
  },
  'problems.backupNotWhole': {
    en: 'The copy did not pass its check and was thrown away. Your data and the earlier backups are as they were. Check under Settings, Backups, whether the data is whole.',
    ko: '복사본이 검사를 통과하지 못해 버렸어요. 데이터와 이전 백업은 그대로예요. 설정의 백업에서 데이터를 검사해 주세요.',
  },
  'problems.backupLast': {
    en: 'This is the only backup there is. It was kept. Make another one first.',
    ko: '하나뿐인 백업이라 그대로 두었어요. 먼저 새 백업을 만들어 주세요.',
  },
  'problems.nothingRecovered': {
    en: 'Nothing could be read from the damaged file. It was left as it is. Restore a backup, or read an export.',
    ko: '손상된 파일에서 읽을 수 있는 내용이 없었어요. 파일은 그대로 두었어요. 백업으로 되돌리거나 내보낸 파일을 읽어 주세요.',
  },
  'problems.ledgerWhole': {
    en: 'Your data is whole, so nothing was begun anew.',
    ko: '데이터에 문제가 없어서 새로 시작하지 않았어요.',
  },
  'problems.exportGone': {
    en: 'This export was fetched already, or another one was begun. Export again.',
    ko: '이미 받았거나 다른 내보내기가 시작됐어요. 다시 내보내 주세요.',
  },
  'problems.exportNone': {
    en: 'This file is no export of Recoup. Nothing was changed. Choose the ZIP that "Export everything" saved.',
    ko: 'Recoup에서 내보낸 파일이 아니에요. 바뀐 것은 없어요. "전체 내보내기"로 저장한 ZIP 파일을 골라 주세요.',
  },
  'problems.exportDamaged': {
    en: 'This export is not as it was written: it is damaged, or was changed. Nothing was changed here. Choose another copy of it.',
    ko: '내보낸 파일이 손상되었거나 내용이 바뀌었어요. 여기서 바뀐 것은 없어요. 다른 사본을 골라 주세요.',
  },
  'problems.exportNewer': {
    en: 'This export was written by a newer version of Recoup. Nothing was changed. Install the newer version to read it.',
    ko: '더 새로운 버전의 Recoup에서 내보낸 파일이에요. 바뀐 것은 없어요. 새 버전을 설치해서 읽어 주세요.',
  },
  'problems.exportTooLarge': {
    en: 'This file would unpack to more than any export holds. Nothing was read from it.',
    ko: '압축을 풀면 내보낸 파일이라고 보기 어려울 만큼 커져요. 읽은 내용은 없어요.',
  },
  'problems.ledgerBusy': {
    en: 'Another Recoup is writing to the same data at this moment. Nothing was changed. Try again in a minute.',
    ko: '다른 Recoup이 같은 데이터에 저장하고 있어요. 바뀐 것은 없어요. 잠시 뒤에 다시 시도해 주세요.',
  },
  'problems.diskFull': {
    en: 'The disk is full. Nothing was changed. Free some space and try again.',
    ko: '디스크 공간이 부족해요. 바뀐 것은 없어요. 공간을 비운 뒤 다시 시도해 주세요.',
  },
  'problems.folderClosed': {
    en: 'Recoup may not write to its data folder. Nothing was changed. Check the rights of the folder, or choose another one.',
    ko: '데이터 폴더에 저장할 권한이 없어요. 바뀐 것은 없어요. 폴더 권한을 확인하거나 다른 폴더를 골라 주세요.',
  },
  'problems.ledgerForeign': {
    en: 'The data file belongs to another program. It was not changed. Move it aside and start again.',
    ko: '다른 프로그램의 데이터 파일이에요. 파일은 그대로 두었어요. 다른 곳으로 옮긴 뒤 다시 시작해 주세요.',
  },
  'problems.ledgerNewer': {
    en: 'The data file was written by a newer version of Recoup. It was not changed. Install the newer version to open it.',
    ko: '더 새로운 버전의 Recoup에서 저장한 데이터예요. 파일은 그대로 두었어요. 새 버전을 설치해서 열어 주세요.',
  },
  'problems.accountGone': {
    en: 'This account is no longer here: the import that brought it was undone.',
    ko: '이 계좌·카드는 더 이상 없어요. 가져오기를 되돌리면서 함께 사라졌어요.',
  },
  'problems.importGone': {
    en: 'This import is no longer here: it was undone already.',
    ko: '이미 되돌린 가져오기예요.',
  },
  'problems.chargeGone': {
    en: 'This charge is no longer here: the import that brought it was undone.',
    ko: '이 결제 내역은 더 이상 없어요. 가져오기를 되돌리면서 함께 사라졌어요.',
  },
  'problems.subscriptionGone': {
    en: 'This subscription is no longer here: the import that showed it was undone.',
    ko: '이 정기 결제는 더 이상 없어요. 가져오기를 되돌리면서 함께 사라졌어요.',
  },
  'problems.flagGone': {
    en: 'This flag is no longer here: its charges changed since it was shown. Nothing was decided. Look at the list again.',
    ko: '그사이 결제 내역이 바뀌어 이 의심 건은 더 이상 없어요. 아무것도 결정하지 않았어요. 목록을 다시 확인해 주세요.',
  },
  'problems.caseGone': {
    en: 'This case is no longer here: its opening was undone. Nothing was changed. Look at the list of cases.',
    ko: '여는 작업을 되돌려서 이 환불 건은 이제 없어요. 바뀐 것은 없어요. 환불 건 목록을 확인해 주세요.',
  },
  'problems.caseUnreadable': {
    en: 'The history of case {case} could not be read: the data file may be damaged. Nothing was changed. Restore a backup of the data file.',
    ko: '{case}번 환불 건의 기록을 읽지 못했어요. 데이터 파일이 손상되었을 수 있어요. 바뀐 것은 없어요. 백업해 둔 데이터 파일로 되돌려 주세요.',
  },
  'problems.caseExists': {
    en: 'Case {case} claims one of these charges already. No second one was opened. Go on in that case.',
    ko: '이 결제를 돌려받으려는 {case}번 환불 건이 이미 있어요. 새로 만들지 않았어요. 그 환불 건에서 이어서 진행해 주세요.',
  },
  'problems.caseNothingToUndo': {
    en: 'There is nothing left to undo in this case.',
    ko: '이 환불 건에는 되돌릴 일이 없어요.',
  },
  'problems.caseOfReview': {
    en: 'This case was opened by the answer in the review. Nothing was changed. Take that answer back to remove the case.',
    ko: '검토에서 고른 답으로 만들어진 환불 건이에요. 바뀐 것은 없어요. 없애려면 검토에서 그 답을 되돌려 주세요.',
  },
  'problems.proposalGone': {
    en: 'This credit is no longer proposed for the case: it was used elsewhere, or its import was undone. Nothing was changed.',
    ko: '이 입금은 더 이상 이 환불 건에 제안되지 않아요. 다른 곳에 쓰였거나 가져오기를 되돌렸어요. 바뀐 것은 없어요.',
  },
  'problems.settlesTooMuch': {
    en: 'That is more than this credit can settle ({most}). Nothing was changed. Enter less.',
    ko: '이 입금으로 정리할 수 있는 금액({most})보다 많아요. 바뀐 것은 없어요. 더 적은 금액을 적어 주세요.',
  },
  'problems.settleAsks': {
    en: 'A dispute is open. Say whether this credit is the merchant’s refund or only a provisional credit. Nothing was changed.',
    ko: '진행 중인 이의제기가 있어요. 가맹점 환불인지 임시 환급인지 먼저 골라 주세요. 바뀐 것은 없어요.',
  },
  'problems.creditTaken': {
    en: 'Cases would take more of the credit of {day} than there is in it ({amount}). Nothing was changed.',
    ko: '{day} 입금({amount})보다 많은 금액을 여러 건에서 쓰게 돼요. 바뀐 것은 없어요.',
  },
  'problems.attachmentTooLarge': {
    en: 'This file is larger than {limit} MB. It was not attached. Attach a smaller copy, such as a screenshot of the part that matters.',
    ko: '{limit}MB보다 큰 파일이라 첨부하지 않았어요. 필요한 부분만 캡처하는 등 더 작은 파일로 첨부해 주세요.',
  },
  'problems.attachmentEmpty': {
    en: '{file} is empty. It was not attached. Check the file and attach it again.',
    ko: '빈 파일이라 첨부하지 않았어요: {file}. 파일을 확인한 뒤 다시 첨부해 주세요.',
  },
  'problems.attachmentGone': {
    en: 'This file is no longer attached to the case.',
    ko: '이 파일은 더 이상 환불 건에 첨부되어 있지 않아요.',
  },
  'problems.entryGone': {
    en: 'This entry is no longer in the directory.',
    ko: '연락처 목록에 더 이상 없는 항목이에요.',
  },
  'problems.entryNotOwn': {
    en: 'This entry came with Recoup and stays. Only entries of your own can be removed.',
    ko: 'Recoup에 들어 있는 항목이라 지울 수 없어요. 직접 추가한 항목만 지울 수 있어요.',
  },
  'problems.creditMissing': {
    en: 'Choose the credit that brought the money back. Nothing was decided.',
    ko: '돌려받은 환불 내역을 골라 주세요. 아직 아무것도 결정하지 않았어요.',
  },
  'problems.creditForOne': {
    en: 'A credit brings back one double charge. Nothing was decided. Choose the credit for each of them.',
    ko: '환불 내역 하나로는 이중 청구 한 건만 정리할 수 있어요. 아직 아무것도 결정하지 않았어요. 한 건씩 골라 주세요.',
  },
  'problems.creditGone': {
    en: 'The chosen credit is no longer among your charges. Nothing was decided. Choose another one.',
    ko: '고른 환불 내역이 더 이상 없어요. 아무것도 결정하지 않았어요. 다른 내역을 골라 주세요.',
  },
  'problems.laterIsPast': {
    en: 'The day to come back must lie in the future. Nothing was decided. Choose a later day.',
    ko: '다시 볼 날짜는 오늘 이후여야 해요. 아무것도 결정하지 않았어요. 다른 날짜를 골라 주세요.',
  },
  'problems.nothingToUndo': {
    en: 'There is no decision left to undo.',
    ko: '되돌릴 결정이 없어요.',
  },
  'problems.currencyKnown': {
    en: 'The currency of this account is known already and was not changed.',
    ko: '이 계좌·카드의 통화는 이미 정해져 있어서 바꾸지 않았어요.',
  },
  'problems.currencyDoesNotFit': {
    en: 'Some amounts of this account have decimals, and {currency} has none. Nothing was changed. Choose another currency.',
    ko: '소수점이 있는 금액이 있는데 {currency} 통화에는 소수점이 없어요. 바뀐 것은 없어요. 다른 통화를 골라 주세요.',
  },
  'problems.fileTooLarge': {
    en: 'This file is larger than {limit} MB, which no statement is. Nothing was read from it. Leave it out, or download the statement again for a shorter time.',
    ko: '{limit}MB보다 큰 파일이라 명세서가 아닌 것 같아요. 읽은 내용은 없어요. 이 파일을 빼거나, 기간을 줄여 명세서를 다시 내려받아 주세요.',
  },
  'problems.ofxNoStatement': {
    en: 'This OFX file holds no statement. Nothing was read from it. Download the transactions of an account from your bank.',
    ko: 'OFX 파일이지만 거래 내역이 들어 있지 않아요. 읽은 내용은 없어요. 은행에서 계좌·카드의 거래 내역을 내려받아 주세요.',
  },
  'problems.ofxBankError': {
    en: 'The bank put an error into this file in place of a statement: {answer}. Nothing was read from it. Download it again.',
    ko: '은행이 거래 내역 대신 오류를 담아 보낸 파일이에요: {answer}. 읽은 내용은 없어요. 다시 내려받아 주세요.',
  },
  'problems.layoutFile': {
    en: '{file} is no layout that Recoup wrote, or it was changed since. Nothing was taken from it. Save the layout again where it came from.',
    ko: '{file} 파일은 Recoup에서 저장한 양식이 아니거나 내용이 바뀌었어요. 가져온 것은 없어요. 양식을 다시 저장해서 받아 주세요.',
  },
  'problems.layoutGone': {
    en: 'This layout is no longer here: it was forgotten.',
    ko: '이미 지운 양식이에요.',
  },
  'problems.fileEmpty': {
    en: '{file} is empty. Nothing was imported. Download it again from your bank.',
    ko: '빈 파일이에요: {file}. 가져온 내역은 없어요. 은행이나 카드사에서 다시 내려받아 주세요.',
  },
  'problems.fileBinary': {
    en: '{file} holds no text, so it is no statement that Recoup can read. Nothing was imported. Export the statement as CSV or OFX and drop that file.',
    ko: '글자가 들어 있지 않아 내역으로 읽을 수 없어요: {file}. 가져온 내역은 없어요. CSV나 OFX로 내보낸 파일을 넣어 주세요.',
  },
  'problems.fileJson': {
    en: '{file} is JSON, which is written for programs and not read. Nothing was imported. Export the statement as CSV or OFX and drop that file.',
    ko: '프로그램이 쓰는 JSON 파일이라 읽을 수 없어요: {file}. 가져온 내역은 없어요. CSV나 OFX로 내보낸 파일을 넣어 주세요.',
  },
  'problems.pdfLocked': {
    en: '{file} is locked with a password. Nothing was imported. Open it with the password (often your date of birth), print it to a new PDF, and drop that. Or export the same payments as CSV or Excel.',
    ko: '비밀번호가 걸려 있는 PDF예요: {file}. 가져온 내역은 없어요. 비밀번호(대개 생년월일)로 열어 PDF로 다시 인쇄한 뒤 그 파일을 넣어 주세요. 같은 내역을 CSV나 엑셀로 내려받아도 돼요.',
  },
  'problems.pdfNoText': {
    en: '{file} has pages without text, as a scan has. Nothing was imported. Export the same payments as CSV or Excel from the bank’s website and drop that file.',
    ko: '글자가 없는 PDF예요. 스캔한 파일 같아요: {file}. 가져온 내역은 없어요. 은행이나 카드사 사이트에서 같은 내역을 CSV나 엑셀로 내려받아 넣어 주세요.',
  },
  'problems.pdfBroken': {
    en: '{file} is a damaged PDF and cannot be opened. Nothing was imported. Download it again, or export the same payments as CSV or Excel.',
    ko: 'PDF가 손상되어 열 수 없어요: {file}. 가져온 내역은 없어요. 다시 내려받거나, 같은 내역을 CSV나 엑셀로 내려받아 넣어 주세요.',
  },
  'problems.pdfTooLarge': {
    en: '{file} has more pages than any statement. Nothing was imported. Export the same payments as CSV or Excel.',
    ko: '명세서라고 보기에는 쪽수가 너무 많아요: {file}. 가져온 내역은 없어요. 같은 내역을 CSV나 엑셀로 내려받아 넣어 주세요.',
  },
  'problems.sheetLocked': {
    en: '{file} is locked with a password. Nothing was imported. Open it in Excel with the password (often your date of birth), take it off under File › Info › Protect Workbook, save it and drop it again.',
    ko: '비밀번호가 걸린 엑셀 파일이에요: {file}. 가져온 내역은 없어요. 엑셀에서 비밀번호(보통 생년월일)로 열고, 파일 › 정보 › 통합 문서 보호에서 암호를 지워 저장한 뒤 다시 넣어 주세요.',
  },
  'problems.sheetBroken': {
    en: '{file} is a spreadsheet that is damaged or cut off. Nothing was imported. Download it again from your bank.',
    ko: '손상되었거나 중간에 끊긴 엑셀 파일이에요: {file}. 가져온 내역은 없어요. 은행이나 카드사에서 다시 내려받아 주세요.',
  },
  'problems.sheetTooLarge': {
    en: '{file} unpacks to more than any statement holds. Nothing was imported. Download it again for a shorter time, or save the list as CSV.',
    ko: '압축을 풀면 명세서라고 보기 어려울 만큼 커지는 파일이에요: {file}. 가져온 내역은 없어요. 기간을 줄여 다시 내려받거나 CSV로 저장해 주세요.',
  },
  'problems.sheetTooWide': {
    en: '{file} has more than {limit, number} columns, which no statement has. Nothing was imported. Check that it is the list of transactions.',
    ko: '열이 {limit, number}개가 넘어서 거래 내역으로 보기 어려워요: {file}. 가져온 내역은 없어요. 거래 내역 파일이 맞는지 확인해 주세요.',
  },
  'problems.sheetEmpty': {
    en: '{file} is a spreadsheet without a table: its sheets are empty or hold charts only. Nothing was imported. Download the list of transactions from your bank.',
    ko: '표가 없는 엑셀 파일이에요: {file}. 시트가 비어 있거나 차트만 있어요. 가져온 내역은 없어요. 은행이나 카드사에서 거래 내역을 내려받아 주세요.',
  },
  'problems.sheetOther': {
    en: '{file} is an office document of a kind that is not read. Nothing was imported. Open it and save the list of transactions as an Excel workbook (.xlsx) or CSV.',
    ko: '아직 읽지 못하는 종류의 문서예요: {file}. 가져온 내역은 없어요. 열어서 거래 내역을 엑셀 통합 문서(.xlsx)나 CSV로 저장한 뒤 넣어 주세요.',
  },
  'problems.fileZip': {
    en: '{file} is an archive. Nothing was imported. Unpack it and drop the files inside.',
    ko: '압축 파일이에요: {file}. 가져온 내역은 없어요. 압축을 풀어서 안에 있는 파일을 넣어 주세요.',
  },
  'problems.fileImage': {
    en: '{file} is a picture, which cannot be read as a statement. Nothing was imported. It may serve as evidence later; for the charges, export CSV or OFX.',
    ko: '사진은 내역으로 읽을 수 없어요: {file}. 가져온 내역은 없어요. 내역은 CSV나 OFX로 내보내서 넣어 주세요.',
  },
  'problems.qifNoPayments': {
    en: 'This QIF file holds no bank, card or cash account, only things such as categories or investments. Nothing was read from it. Export the register of the account itself.',
    ko: 'QIF 파일이지만 은행·카드·현금 계좌 없이 분류나 투자 같은 항목만 있어요. 읽은 내용은 없어요. 계좌의 거래 내역을 내보내서 넣어 주세요.',
  },
  'problems.camtNoStatement': {
    en: 'This CAMT file holds no statement, only its frame. Nothing was read from it. Download the statement again from your bank.',
    ko: 'CAMT 파일이지만 틀만 있고 거래 내역이 들어 있지 않아요. 읽은 내용은 없어요. 은행에서 명세서를 다시 내려받아 주세요.',
  },
  'problems.isoOther': {
    en: 'This is a message between banks ({message}), not a statement of what was booked. Nothing was read from it. Download the account statement (CAMT.053) or the list of transactions as CSV.',
    ko: '거래 내역이 아니라 은행끼리 주고받는 전문({message})이에요. 읽은 내용은 없어요. 계좌 명세서(CAMT.053)나 CSV 거래 내역을 내려받아 주세요.',
  },
  'problems.xmlOwnEntities': {
    en: '{file} brings definitions of its own (a DOCTYPE), which no bank statement has and which can do harm. Nothing was read from it. Download the statement again from your bank.',
    ko: '파일이 스스로 정의한 내용(DOCTYPE)이 들어 있어요: {file}. 은행 명세서에는 없는 것이고 위험할 수 있어 읽지 않았어요. 은행에서 명세서를 다시 내려받아 주세요.',
  },
  'problems.xmlUnknown': {
    en: '{file} is an XML file of a kind that Recoup does not know. Nothing was imported. Export the statement as CAMT.053, OFX or CSV and drop that file.',
    ko: '알 수 없는 종류의 XML 파일이에요: {file}. 가져온 내역은 없어요. CAMT.053, OFX, CSV로 내보낸 파일을 넣어 주세요.',
  },
  'problems.mt940NoStatement': {
    en: 'This MT940 file names no account and no booking. Nothing was read from it. Download the statement again from your bank.',
    ko: 'MT940 파일이지만 계좌도 거래 내역도 없어요. 읽은 내용은 없어요. 은행에서 명세서를 다시 내려받아 주세요.',
  },
  'problems.zipTooLarge': {
    en: '{file} would unpack to far more than statements need. Nothing was read from it. Unpack it yourself and drop the statements inside.',
    ko: '압축을 풀면 명세서라고 보기 어려울 만큼 커지는 파일이에요: {file}. 읽은 내용은 없어요. 직접 압축을 풀어 안에 있는 명세서를 넣어 주세요.',
  },
  'problems.zipDamaged': {
    en: '{file} is an archive that cannot be unpacked: it is damaged, or locked by a password. Nothing was read from it. Unpack it yourself and drop the statements inside.',
    ko: '손상되었거나 비밀번호가 걸려 압축을 풀 수 없는 파일이에요: {file}. 읽은 내용은 없어요. 직접 압축을 풀어 안에 있는 명세서를 넣어 주세요.',
  },
  'problems.fileUsage': {
    en: '{file} lists what was used, not what was charged. Nothing was imported. Drop the statement of the card or bank account that pays for it.',
    ko: '결제 내역이 아니라 사용량 목록이에요: {file}. 가져온 내역은 없어요. 그 요금이 빠져나가는 카드나 계좌의 내역을 넣어 주세요.',
  },
  'problems.fileGains': {
    en: '{file} lists gains of investments, not payments. Nothing was imported. Drop the list of transactions of a card or bank account.',
    ko: '결제 내역이 아니라 투자 손익 목록이에요: {file}. 가져온 내역은 없어요. 카드나 계좌의 거래 내역을 넣어 주세요.',
  },
  'problems.fileUnknown': {
    en: 'Recoup does not know the format of {file}. Nothing was imported. Export the statement as CSV or OFX and drop that file.',
    ko: '어떤 형식인지 알 수 없는 파일이에요: {file}. 가져온 내역은 없어요. CSV나 OFX로 내보내서 넣어 주세요.',
  },
  'problems.fileNoPayments': {
    en: 'No payments were found in {file}: it has no columns with dates and amounts. Nothing was imported. Check that it is the list of transactions, and export that as CSV or OFX.',
    ko: '날짜와 금액이 있는 열을 찾지 못했어요: {file}. 가져온 내역은 없어요. 거래 내역이 맞는지 확인하고 CSV나 OFX로 내보내서 넣어 주세요.',
  },
  'problems.fileNoDates': {
    en: '{file} has no column of dates. Nothing was imported. Export the list of transactions with dates and drop that file.',
    ko: '날짜 열이 없는 파일이에요: {file}. 가져온 내역은 없어요. 날짜가 들어간 거래 내역을 내보내서 넣어 주세요.',
  },
  'problems.fileNoAmounts': {
    en: '{file} has dates but no column of amounts, or only balances. Nothing was imported. Export the list of transactions and drop that file.',
    ko: '날짜는 있지만 금액 열이 없거나 잔액만 있는 파일이에요: {file}. 가져온 내역은 없어요. 거래 내역을 내보내서 넣어 주세요.',
  },
  'problems.locked': {
    en: 'Recoup is locked. Nothing was changed. Unlock it with your passphrase.',
    ko: 'Recoup이 잠겨 있어요. 바뀐 것은 없어요. 암호로 잠금을 풀어 주세요.',
  },
  'problems.passphraseWrong': {
    en: 'That is not the passphrase. Check capital letters and the language of your keyboard, and try again.',
    ko: '암호가 맞지 않아요. 대소문자와 한/영 상태를 확인하고 다시 입력해 주세요.',
  },
  'problems.passphraseShort': {
    en: 'A passphrase has at least {least} characters. A few words that only you would put together are easy to remember.',
    ko: '암호는 {least}자 이상이어야 해요. 나만 떠올릴 수 있는 단어 몇 개를 이어 쓰면 외우기 쉬워요.',
  },
  'problems.codeMistyped': {
    en: 'A recovery code has six groups of five letters and digits, and this one has a slip somewhere. Compare it with what you wrote down.',
    ko: '복구 코드는 다섯 글자씩 여섯 묶음인데, 어딘가 잘못 입력된 것 같아요. 적어 두신 것과 비교해 보세요.',
  },
  'problems.codeWrong': {
    en: 'This recovery code is written rightly, but belongs to another lock: an earlier code, or that of another computer.',
    ko: '형식은 맞지만 이 잠금의 복구 코드가 아니에요. 예전 코드이거나 다른 컴퓨터의 코드일 수 있어요.',
  },
  'problems.codeUnlike': {
    en: 'That is not what stands there in the recovery code. Compare it with what you wrote down.',
    ko: '복구 코드의 그 부분과 달라요. 적어 두신 것과 비교해 보세요.',
  },
  'problems.codeNotBegun': {
    en: 'This recovery code is no longer waiting for you to confirm it. Nothing was changed. Begin again.',
    ko: '확인을 기다리던 복구 코드가 더는 유효하지 않아요. 바뀐 것은 없어요. 처음부터 다시 해 주세요.',
  },
  'problems.lockThere': {
    en: 'Your data has a lock already. Nothing was changed.',
    ko: '이미 잠금이 설정되어 있어요. 바뀐 것은 없어요.',
  },
  'problems.lockNone': {
    en: 'Your data has no lock any more. Nothing was changed. Reload the window.',
    ko: '잠금이 이미 해제되어 있어요. 바뀐 것은 없어요. 창을 새로 고쳐 주세요.',
  },
  'problems.lockChanged': {
    en: 'The lock of your data was changed or removed by another Recoup meanwhile. Nothing was changed here. Try again.',
    ko: '그사이 다른 Recoup에서 잠금을 바꾸거나 없앴어요. 여기서 바뀐 것은 없어요. 다시 시도해 주세요.',
  },
  'problems.lockBusy': {
    en: 'Files are being read just now. Nothing was changed. Try again when they are through.',
    ko: '지금 파일을 가져오고 있어요. 바뀐 것은 없어요. 다 가져온 뒤 다시 시도해 주세요.',
  },
  'problems.lockUnreadable': {
    en: 'Your data is locked, and the file lock.json that holds its key is missing or damaged, beside the data and with the backups. Nothing was changed. Put lock.json back from a copy of that folder, and start Recoup again.',
    ko: '데이터가 잠겨 있는데, 열쇠가 들어 있는 lock.json 파일이 데이터 폴더와 백업 폴더에 모두 없거나 손상되었어요. 바뀐 것은 없어요. 폴더를 복사해 둔 곳에서 lock.json을 되돌려 놓고 Recoup을 다시 시작해 주세요.',
  },
  'problems.backupsPlain': {
    en: 'Some backups could not be encrypted yet, and can still be read by anybody who has their files. Make room on the disk, and start Recoup again.',
    ko: '아직 암호화하지 못한 백업이 있어서, 파일만 있으면 누구나 읽을 수 있어요. 디스크 공간을 비운 뒤 Recoup을 다시 시작해 주세요.',
  },
  'problems.backupLocked': {
    en: 'This backup is locked by a lock that your data no longer has. Nothing was changed. With the lock.json of that time beside it, it opens in a folder of its own.',
    ko: '지금은 없는 예전 잠금으로 잠긴 백업이에요. 바뀐 것은 없어요. 그때의 lock.json과 함께 별도 폴더에 두면 열 수 있어요.',
  },
} as const satisfies Record<string, Entry>;
