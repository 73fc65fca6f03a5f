import type { Entry } from './entry.ts';

/** Why a file cannot be read. */
export const problemsFilesMessages = {
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
} as const satisfies Record<string, Entry>;
