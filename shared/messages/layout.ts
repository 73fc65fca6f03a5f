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
  'layout.doubt.signTold': {
    en: 'Read as you said before, most of these amounts would be money received.',
    ko: '전에 정한 대로 읽으면 금액 대부분이 들어온 돈이 돼요.',
  },
  'layout.doubt.signTexts': {
    en: 'The texts speak against the signs: what they call a payment received would be money paid, or the other way round.',
    ko: '금액 부호와 내용이 서로 어긋나요. 받은 돈이라고 적힌 내역이 나간 돈으로 읽혀요.',
  },
  'layout.doubt.signCard': {
    en: 'Most amounts have no minus. They are taken for purchases, as on the list of a card, but nothing else says so.',
    ko: '빼기 표시가 없는 금액이 더 많아서 카드 내역처럼 나간 돈으로 읽었지만, 확실한 근거는 없어요.',
  },
  'layout.doubt.signOpen': {
    en: 'Many amounts have no minus, and nothing in the file says whether they were paid or received.',
    ko: '빼기 표시가 없는 금액이 많은데, 나간 돈인지 들어온 돈인지 파일만 보고는 알 수 없어요.',
  },
  'layout.doubt.direction': {
    en: 'A column says which way the money went in a word that is not known: “{word}”.',
    ko: '입출금을 나타내는 열에 모르는 말이 있어요: “{word}”',
  },
  'layout.doubt.mark': {
    en: 'Nothing in the file says whether the {sign, select, comma {comma} other {point}} in {text} parts thousands or decimals.',
    ko: '{text}에 찍힌 {sign, select, comma {쉼표가} other {점이}} 천 단위 구분인지 소수점인지 파일만 보고는 알 수 없어요.',
  },
  'layout.doubt.currency': {
    en: 'Amounts such as {text} have three decimals, and nothing in the file says in which currency they are.',
    ko: '{text}처럼 소수가 세 자리인 금액이 있는데, 어느 통화인지 파일에 적혀 있지 않아요.',
  },
  'layout.doubt.failed': {
    en: '{failed} of {rows} rows could not be read this way.',
    ko: '이 방식으로는 {rows}줄 가운데 {failed}줄을 읽지 못해요.',
  },
  'layout.doubt.zeros': {
    en: 'Most amounts would be 0. Another column may hold them.',
    ko: '금액이 대부분 0이에요. 금액이 다른 열에 있을 수 있어요.',
  },
  'layout.doubt.noHeader': {
    en: 'No names of columns that are known were found, so what they hold is a guess.',
    ko: '아는 열 제목이 없어서 칸에 적힌 내용을 보고 짐작했어요.',
  },
  'layout.doubt.names': {
    en: 'The names of the columns are not known for sure.',
    ko: '열 제목만으로는 무엇인지 확실하지 않아요.',
  },
  'layout.doubt.billed': {
    en: 'Each row has amounts in two currencies, and nothing says which one was billed and which was the price abroad.',
    ko: '줄마다 두 통화의 금액이 있는데, 어느 쪽이 청구된 금액이고 어느 쪽이 현지 금액인지 알 수 없어요.',
  },
  'layout.doubt.noText': {
    en: 'No column says who was paid.',
    ko: '가맹점이나 내용이 적힌 열을 찾지 못했어요.',
  },
  'layout.doubt.changed': {
    en: 'This looks like {name}, but its columns have changed: {added} new, {gone} gone. Look at how each column is read, and agree or change it.',
    ko: '{name} 양식과 비슷하지만 새로 생긴 열이 {added}개, 없어진 열이 {gone}개 있어요. 열마다 바르게 읽는지 살펴보고, 맞으면 그대로, 틀리면 고쳐서 읽어 주세요.',
  },
  'layout.title': { en: 'How to read {file}', ko: '{file} 읽는 방법' },
  'layout.lead': {
    en: 'Nothing of this file is stored yet. Look at how it would be read, change what is wrong, then read it.',
    ko: '아직 저장한 내역은 없어요. 어떻게 읽을지 살펴보고, 틀린 곳을 고친 다음 읽어 주세요.',
  },
  'layout.ask': { en: 'Look at it', ko: '확인하기' },
  'layout.waits': { en: 'Needs an answer first', ko: '읽기 전에 확인이 필요해요' },
  'layout.agree': { en: 'Read it like this', ko: '이대로 읽기' },
  'layout.answerFirst': {
    en: 'Answer the question at the top first.',
    ko: '위에 있는 질문에 먼저 답해 주세요.',
  },
  'layout.leaveOut': { en: 'Leave this file out', ko: '이 파일 건너뛰기' },
  'layout.encoding': { en: 'Letters look wrong?', ko: '글자가 깨져 보이나요?' },
  'layout.encodingHint': {
    en: 'Only this file is then read in other letters.',
    ko: '이 파일만 다른 문자 인코딩으로 다시 읽어요.',
  },
  'layout.order.title': { en: 'Which day is {text}?', ko: '{text}, 어느 날인가요?' },
  'layout.sign.title': { en: 'What is an amount such as {text}?', ko: '{text} 같은 금액은 어떤 돈인가요?' },
  'layout.sign.signed': {
    en: 'Received. One with a minus was paid',
    ko: '들어온 돈이에요. 빼기(-)가 붙은 것은 나간 돈이에요',
  },
  'layout.sign.inverted': {
    en: 'Paid. One with a minus came back',
    ko: '나간 돈이에요. 빼기(-)가 붙은 것은 돌려받은 돈이에요',
  },
  'layout.sign.text': {
    en: 'Paid. Only where the text says so it came back',
    ko: '나간 돈이에요. 취소·환불이라고 적힌 것만 돌려받은 돈이에요',
  },
  'layout.mark.title': { en: 'How much is {text}?', ko: '{text}, 얼마인가요?' },
  'layout.mark.thousands': {
    en: '{amount}, a whole amount',
    ko: '{amount} · 천 단위를 끊어 쓴 금액이에요',
  },
  'layout.mark.decimals': {
    en: '{amount}, an amount with decimals',
    ko: '{amount} · 소수점이 있는 금액이에요',
  },
  'layout.currency.title': {
    en: 'In which currency are the amounts?',
    ko: '금액은 어느 통화인가요?',
  },
  'layout.kind.title': { en: 'Is this a card or a bank account?', ko: '카드 내역인가요, 계좌 내역인가요?' },
  'layout.kind.hint': {
    en: 'Rights to dispute a charge differ. You can leave it open, and say it later in the settings.',
    ko: '이의를 제기하는 방법과 기한이 달라져요. 잘 모르면 비워 두고 나중에 설정에서 정해도 돼요.',
  },
  'layout.columns.title': { en: 'What each column holds', ko: '열마다 무엇이 들어 있나요?' },
  'layout.columns.hint': {
    en: 'The first rows as the file has them. Choose above each column what it is.',
    ko: '파일의 첫 줄들이에요. 열 위에서 무엇인지 골라 주세요.',
  },
  'layout.column': { en: 'Column {number}', ko: '{number}번째 열' },
  'layout.columnNamed': { en: 'Column {number}, “{name}”', ko: '{number}번째 열 ‘{name}’' },
  'layout.result.title': { en: 'What would be stored', ko: '이렇게 저장돼요' },
  'layout.result.count': {
    en: '{rows, plural, one {# charge} other {# charges}}{rejected, plural, =0 {} one {, # row that cannot be read} other {, # rows that cannot be read}}',
    ko: '내역 {rows}건{rejected, plural, =0 {} other { · 읽지 못하는 줄 #개}}',
  },
  'layout.result.day': { en: 'Day', ko: '날짜' },
  'layout.result.text': { en: 'Text', ko: '내용' },
  'layout.result.amount': { en: 'Amount', ko: '금액' },
  'layout.result.more': { en: 'and {count} more', ko: '외 {count}건' },
  'layout.name': { en: 'Name of this layout', ko: '이 양식의 이름' },
  'layout.nameHint': {
    en: 'Later files with the same columns are read like this without asking. Settings can forget it.',
    ko: '다음부터 열이 같은 파일은 묻지 않고 이대로 읽어요. 설정에서 지울 수 있어요.',
  },
  'layout.meaning.other': { en: 'Not needed', ko: '쓰지 않음' },
  'layout.meaning.day': { en: 'Day', ko: '날짜' },
  'layout.meaning.booked': { en: 'Day of booking', ko: '매입일·처리일' },
  'layout.meaning.time': { en: 'Time', ko: '시각' },
  'layout.meaning.payee': { en: 'Merchant', ko: '가맹점' },
  'layout.meaning.text': { en: 'Text', ko: '내용' },
  'layout.meaning.type': { en: 'Kind of row', ko: '거래 종류' },
  'layout.meaning.amount': { en: 'Amount', ko: '금액' },
  'layout.meaning.out': { en: 'Money out', ko: '나간 돈' },
  'layout.meaning.in': { en: 'Money in', ko: '들어온 돈' },
  'layout.meaning.direction': { en: 'In or out', ko: '입출금 구분' },
  'layout.meaning.currency': { en: 'Currency', ko: '통화' },
  'layout.meaning.original': { en: 'Amount abroad', ko: '현지 금액' },
  'layout.meaning.originalCurrency': { en: 'Currency abroad', ko: '현지 통화' },
  'layout.meaning.balance': { en: 'Balance', ko: '잔액' },
  'layout.meaning.status': { en: 'Status', ko: '상태' },
  'layout.meaning.months': { en: 'Months of instalments', ko: '할부 개월' },
  'layout.meaning.instalment': { en: 'Which instalment', ko: '할부 회차' },
  'layout.meaning.reference': { en: 'Reference', ko: '승인·거래번호' },
  'layout.meaning.account': { en: 'Card or account', ko: '카드·계좌' },
  'layout.known.title': { en: 'Layouts you explained', ko: '알려 주신 파일 양식' },
  'layout.known.hint': {
    en: 'Files with these columns are read as you said.',
    ko: '열이 같은 파일은 알려 주신 대로 읽어요.',
  },
  'layout.known.rename': { en: 'Rename {name}', ko: '{name} 이름 바꾸기' },
  'layout.known.name': { en: 'Name', ko: '이름' },
  'layout.known.save': { en: 'Save as file', ko: '파일로 저장' },
  'layout.known.saveNamed': { en: 'Save {name} as a file', ko: '{name} 양식을 파일로 저장' },
  'layout.known.take': { en: 'Take from a file', ko: '파일에서 가져오기' },
  'layout.known.takeTitle': { en: 'A layout that somebody saved', ko: '저장해 둔 양식' },
  'layout.known.takeHint': {
    en: 'Such a file holds names of columns and what they mean, no charges.',
    ko: '열 이름과 뜻만 들어 있고 결제 내역은 없어요.',
  },
  'layout.known.taken': { en: '{name} was taken over.', ko: '{name} 양식을 가져왔어요.' },
  'layout.known.forget': { en: 'Forget', ko: '지우기' },
  'layout.known.forgetNamed': { en: 'Forget {name}', ko: '{name} 양식 지우기' },
} as const satisfies Record<string, Entry>;
