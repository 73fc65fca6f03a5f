import type { Entry } from './entry.ts';

export const readingMessages = {
  'reading.nothing': { en: 'There is no transaction in it.', ko: '거래 내역이 없는 파일이에요.' },
  'reading.encoding': { en: 'Character encoding: {encoding}', ko: '문자 인코딩: {encoding}' },
  'reading.csv.layoutKnown': {
    en: 'Recognised by its header: {institution}',
    ko: '열 제목을 보고 알아낸 양식: {institution}',
  },
  'reading.csv.layoutByHeader': {
    en: 'The bank is not known; the columns were found by their names.',
    ko: '아직 모르는 금융사의 양식이라 열 제목을 보고 읽었어요.',
  },
  'reading.csv.layoutByContent': {
    en: 'No header that is known was found; the columns were told by what they hold.',
    ko: '아는 열 제목이 없어서 칸에 적힌 내용을 보고 읽었어요.',
  },
  'reading.csv.delimiter': {
    en: '{delimiter, select, comma {Columns are separated by commas} semicolon {Columns are separated by semicolons} tab {Columns are separated by tabs} caret {Columns are separated by carets} other {Columns are separated by vertical bars}}',
    ko: '{delimiter, select, comma {쉼표로 나뉜 파일} semicolon {세미콜론으로 나뉜 파일} tab {탭으로 나뉜 파일} caret {^ 기호로 나뉜 파일} other {세로줄로 나뉜 파일}}',
  },
  'reading.csv.daysOnce': {
    en: 'Days are printed once: rows without one are of the day above.',
    ko: '날짜가 한 번만 적혀 있어서, 날짜가 없는 줄은 바로 위 날짜로 읽었어요.',
  },
  'reading.csv.datesPlain': {
    en: 'The dates can be read in one way only.',
    ko: '날짜는 한 가지로만 읽을 수 있게 적혀 있어요.',
  },
  'reading.csv.datesByValues': {
    en: 'Dates are written {order, select, dmy {day first} mdy {month first} other {year first}}: any other order gives days that do not exist.',
    ko: '날짜 순서: {order, select, dmy {일-월-연} mdy {월-일-연} other {연-월-일}}. 다른 순서로는 없는 날짜가 나와요.',
  },
  'reading.csv.datesByPairs': {
    en: 'Dates are taken as {order, select, dmy {day first} mdy {month first} other {year first}}: only so are purchases booked within days.',
    ko: '날짜 순서: {order, select, dmy {일-월-연} mdy {월-일-연} other {연-월-일}}. 그래야 이용일과 매입일이 며칠 차이로 맞아요.',
  },
  'reading.csv.datesByPeriod': {
    en: 'Dates are taken as {order, select, dmy {day first} mdy {month first} other {year first}}: only so do they lie in the period that the file states.',
    ko: '날짜 순서: {order, select, dmy {일-월-연} mdy {월-일-연} other {연-월-일}}. 그래야 파일에 적힌 조회 기간 안에 들어와요.',
  },
  'reading.csv.datesByProfile': {
    en: 'Dates are taken as {order, select, dmy {day first} mdy {month first} other {year first}}, as {institution} writes them.',
    ko: '날짜 순서: {order, select, dmy {일-월-연} mdy {월-일-연} other {연-월-일}}. {institution} 양식을 따랐어요.',
  },
  'reading.csv.datesByDots': {
    en: 'Dates with points are written day first everywhere.',
    ko: '점으로 나눈 날짜는 어디서나 일-월-연 순서예요.',
  },
  'reading.csv.datesByCloseness': {
    en: 'Dates are taken as {order, select, dmy {day first} mdy {month first} other {year first}}: in that order the days lie close together. Please check one.',
    ko: '날짜 순서: {order, select, dmy {일-월-연} mdy {월-일-연} other {연-월-일}}. 이 순서로 읽어야 날짜가 서로 가까워요. 하나만 확인해 주세요.',
  },
  'reading.csv.layoutTold': {
    en: 'The columns are read as you said for files like this one.',
    ko: '이 양식에 대해 알려 주신 대로 열을 읽었어요.',
  },
  'reading.csv.datesTold': {
    en: 'Dates are {order, select, dmy {day first} mdy {month first} other {year first}}, as you said.',
    ko: '알려 주신 날짜 순서로 읽었어요: {order, select, dmy {일-월-연} mdy {월-일-연} other {연-월-일}}',
  },
  'reading.csv.datesByHabit': {
    en: 'Nothing in the file decides the order of the dates. They are taken as {order, select, dmy {day first} mdy {month first} other {year first}}, as is usual for files like this. Please check one.',
    ko: '날짜 순서를 정할 단서가 파일에 없어요. 비슷한 파일에서 흔한 순서로 읽었어요: {order, select, dmy {일-월-연} mdy {월-일-연} other {연-월-일}}. 하나만 확인해 주세요.',
  },
  'reading.csv.fees': {
    en: 'Fees in a column of their own are part of the amount that was charged: the balance moves by both.',
    ko: '따로 적힌 수수료를 금액에 더했어요. 잔액이 수수료까지 합한 만큼 달라져요.',
  },
  'reading.csv.marksTold': {
    en: 'Amounts such as {text} are {parts, select, decimals {read with decimals} other {read as whole amounts}}, as you said.',
    ko: '알려 주신 대로 {text} 같은 금액은 {parts, select, decimals {소수점이 있는 금액} other {천 단위를 끊어 쓴 금액}}으로 읽었어요.',
  },
  'reading.csv.marksByHabit': {
    en: 'Nothing in the file tells how much {text} is. Amounts like it are {parts, select, decimals {read with decimals} other {read as whole amounts}}. Please check one.',
    ko: '{text} 같은 금액이 얼마인지 정할 단서가 파일에 없어요. {parts, select, decimals {소수점이 있는 금액} other {천 단위를 끊어 쓴 금액}}으로 읽었어요. 하나만 확인해 주세요.',
  },
  'reading.csv.signColumns': {
    en: 'Money out and money in stand in two columns.',
    ko: '나간 돈과 들어온 돈이 다른 열에 있어요.',
  },
  'reading.csv.signOneSide': {
    en: 'The name of the amount column says which way the money went.',
    ko: '금액 열의 제목이 나간 돈인지 들어온 돈인지 알려 줘요.',
  },
  'reading.csv.signDirection': {
    en: 'A word in each row says whether money went out or came in.',
    ko: '줄마다 입금인지 출금인지 적혀 있어요.',
  },
  'reading.csv.signCard': {
    en: 'A card: amounts without a sign are purchases, unless the text says payment or refund.',
    ko: '카드 내역이라 부호 없는 금액은 이용 금액으로 읽었어요. 환불이나 결제라고 적힌 줄만 빼고요.',
  },
  'reading.csv.signAsPrinted': {
    en: 'Amounts are taken with the sign that the file prints.',
    ko: '금액의 부호는 파일에 적힌 그대로 읽었어요.',
  },
  'reading.csv.signBalance': {
    en: 'The balance beside each row shows which way the money went.',
    ko: '줄마다 적힌 잔액을 보고 나간 돈과 들어온 돈을 구분했어요.',
  },
  'reading.csv.signSigned': {
    en: 'Money out is printed with a minus.',
    ko: '나간 돈에 빼기 부호가 붙어 있어요.',
  },
  'reading.csv.signInverted': {
    en: 'Money out is printed without a minus, as many card companies do.',
    ko: '나간 돈이 빼기 부호 없이 적혀 있어요. 카드사에서 흔한 방식이에요.',
  },
  'reading.csv.currencyInFile': {
    en: 'Currency stated in the file: {currency}',
    ko: '파일에 적힌 통화: {currency}',
  },
  'reading.csv.currencyByProfile': {
    en: 'The file names no currency; this bank usually means {currency}.',
    ko: '파일에 통화가 없어서 이 금융사가 보통 쓰는 통화로 읽었어요: {currency}',
  },
  'reading.csv.currencyByLanguage': {
    en: 'The file names no currency; its language suggests {currency}.',
    ko: '파일에 통화가 없어서 쓰인 언어를 보고 정한 통화: {currency}',
  },
  'reading.csv.currencyUnknown': {
    en: 'The file names no currency. You can choose it for the account.',
    ko: '파일에 통화가 없어요. 계좌·카드에서 통화를 고를 수 있어요.',
  },
  'reading.csv.undated': {
    en: '{count, plural, one {One pending row has no date yet; it stands} other {# pending rows have no date yet; they stand}} at the newest day of the file.',
    ko: '아직 날짜가 없는 매입 전 내역 {count}건은 파일의 가장 최근 날짜에 두었어요.',
  },
  'reading.csv.skipAbove': { en: 'A line above the table', ko: '표 위에 있는 줄' },
  'reading.csv.skipHeader': { en: 'The names of the columns', ko: '열 제목' },
  'reading.csv.skipTotal': { en: 'A total, not a charge', ko: '합계 줄이라 결제 내역이 아니에요' },
  'reading.csv.skipBalance': { en: 'A balance, not a charge', ko: '잔액 줄이라 결제 내역이 아니에요' },
  'reading.csv.skipNotice': { en: 'A notice, not a charge', ko: '안내문이라 결제 내역이 아니에요' },
  'reading.csv.skipVoid': {
    en: 'Declined, failed or cancelled: no money moved.',
    ko: '거절되거나 취소되어 돈이 오가지 않았어요.',
  },
  'reading.csv.skipMemo': {
    en: 'Only noted: it did not change the balance.',
    ko: '잔액이 바뀌지 않은 기록이에요.',
  },
  'reading.csv.skipCancelled': {
    en: 'Cancelled by the card company: no money moved.',
    ko: '카드사에서 취소된 승인이라 돈이 나가지 않았어요.',
  },
  'reading.csv.skipCancelledWhole': {
    en: 'Cancelled in full: nothing of it was charged.',
    ko: '전액 취소되어 청구된 금액이 없어요.',
  },
  'reading.csv.skipRepeated': {
    en: 'Listed in another table of the file as well',
    ko: '같은 파일의 다른 표에도 있는 줄',
  },
  'reading.csv.rejectOtherTable': {
    en: 'It stands in a second table, with columns of its own, which is not read.',
    ko: '열 구성이 다른 두 번째 표에 있는 줄이라 읽지 않았어요.',
  },
  'reading.csv.rejectDate': { en: 'There is no date in “{text}”.', ko: '날짜로 읽을 수 없어요: “{text}”' },
  'reading.csv.rejectNoDate': { en: 'There is no date.', ko: '날짜가 없어요.' },
  'reading.csv.rejectAmount': { en: 'This is no amount: “{text}”.', ko: '금액으로 읽을 수 없어요: “{text}”' },
  'reading.csv.rejectCells': {
    en: 'The row has more cells than there are columns, so its amount may be cut in two.',
    ko: '열보다 칸이 많은 줄이에요. 금액이 둘로 나뉘었을 수 있어요.',
  },
  'reading.csv.rejectCurrency': {
    en: '“{word}” is no currency that Recoup knows.',
    ko: '“{word}” 통화는 Recoup이 알지 못해요.',
  },
  'reading.csv.rejectDecimals': {
    en: 'The amount {text} has three decimals, which few currencies have, and nothing says which currency it is in.',
    ko: '금액 {text}에 소수가 세 자리 있는데, 어느 통화인지 적혀 있지 않아요.',
  },
  'reading.csv.rejectMonth': {
    en: 'The month in “{text}” is another one in Croatian than in Polish or Czech, and nothing in the file tells which.',
    ko: '“{text}”의 달 이름은 크로아티아어와 폴란드어·체코어에서 서로 다른 달인데, 어느 쪽인지 알 수 없어요.',
  },
  'reading.csv.rejectPartly': {
    en: 'A part of it was cancelled, and the file does not say how much.',
    ko: '일부가 취소됐는데 얼마인지 파일에 적혀 있지 않아요.',
  },
  'reading.csv.rejectTwin': {
    en: 'It is marked as cancelled beside a row of the same amount: whether it is another purchase or the money back, nothing tells.',
    ko: '취소 표시가 있고 금액이 같은 줄이 또 있는데, 취소된 다른 결제인지 돌려받은 돈인지 알 수 없어요.',
  },
  'reading.csv.rejectDirection': {
    en: '“{word}” does not say whether money went out or came in.',
    ko: '“{word}”만으로는 나간 돈인지 들어온 돈인지 알 수 없어요.',
  },
  'reading.csv.rejectUnlike': {
    en: 'It is not written as the other rows are: perhaps the balance of the account.',
    ko: '다른 줄과 형식이 달라요. 계좌 잔액일 수 있어요.',
  },
  'reading.csv.rejectNoAmount': { en: 'There is no amount.', ko: '금액이 없어요.' },
  'reading.sheet.container': {
    en: '{container, select, xlsx {Excel workbook} xls {Excel workbook of the old kind (.xls)} html {A web page that the bank names .xls} other {XML spreadsheet of Excel 2003}}',
    ko: '{container, select, xlsx {엑셀 통합 문서} xls {예전 형식의 엑셀 파일(.xls)} html {이름만 .xls인 웹 페이지} other {엑셀 2003 XML 파일}}',
  },
  'reading.sheet.several': {
    en: 'Read from {count, plural, one {one sheet} other {# sheets}}: {names}',
    ko: '시트 {count}개에서 읽었어요: {names}',
  },
  'reading.sheet.hidden': {
    en: '{count, plural, one {One hidden row was} other {# hidden rows were}} left out. Show hidden rows in Excel and save the file to have them read.',
    ko: '숨겨진 {count}줄은 뺐어요. 필요하면 엑셀에서 숨기기를 취소하고 저장한 뒤 다시 넣어 주세요.',
  },
  'reading.sheet.unfinished': {
    en: 'The file stops before its end, so later rows may be missing. Download it again if it looks too short.',
    ko: '파일이 중간에서 끝나서 뒷부분 내역이 빠졌을 수 있어요. 내역이 모자라 보이면 다시 내려받아 주세요.',
  },
  'reading.sheet.skipHidden': { en: 'Hidden in the file', ko: '파일에서 숨겨진 줄' },
  'reading.sheet.skipSheet': { en: 'A sheet without charges', ko: '결제 내역이 없는 시트' },
  'reading.ofx': {
    en: '{accounts, plural, one {OFX file with one account} other {OFX file with # accounts}}',
    ko: 'OFX 파일 · 계좌·카드 {accounts}개',
  },
  'reading.ofxVersion': {
    en: '{accounts, plural, one {OFX {version} file with one account} other {OFX {version} file with # accounts}}',
    ko: 'OFX {version} 파일 · 계좌·카드 {accounts}개',
  },
  'reading.ofxEmpty': {
    en: 'There is nothing in it: the bank lists no transactions for this time.',
    ko: '이 기간에는 거래 내역이 없는 파일이에요.',
  },
  'reading.ofxTradesOnly': {
    en: 'It lists trades of an investment account only, no payments.',
    ko: '투자 계좌의 매매 내역만 있고 결제 내역은 없는 파일이에요.',
  },
  'reading.ofxUnfinished': {
    en: 'The file stops before its end, so later transactions may be missing. Download it again if it looks too short.',
    ko: '파일이 중간에서 끝나서 뒷부분 거래가 빠졌을 수 있어요. 내역이 모자라 보이면 다시 내려받아 주세요.',
  },
  'reading.ofxBankError': {
    en: 'For one of the accounts the bank sent an error in place of a statement: {answer}',
    ko: '은행이 한 계좌에는 내역 대신 오류를 보냈어요: {answer}',
  },
  'reading.ofxBalance': {
    en: 'Balance by the bank on {day}: {balance}',
    ko: '은행이 알려 준 {day} 잔액: {balance}',
  },
  'reading.ofxTrade': {
    en: 'A trade or income of an investment account, not a charge',
    ko: '투자 계좌의 매매나 수익이라 결제 내역이 아니에요',
  },
  'reading.ofxWithdrawn': {
    en: 'The bank takes back a transaction that it sent before.',
    ko: '은행이 앞서 보낸 거래를 취소한다는 안내예요.',
  },
  'reading.ofxCutOff': {
    en: 'The file stops in the middle of this transaction.',
    ko: '이 거래 중간에서 파일이 끝나요.',
  },
  'reading.ofxNoDate': { en: 'There is no date.', ko: '날짜가 없어요.' },
  'reading.ofxBadDate': {
    en: 'There is no such day: “{text}”.',
    ko: '달력에 없는 날짜예요: “{text}”',
  },
  'reading.ofxNoAmount': { en: 'There is no amount.', ko: '금액이 없어요.' },
  'reading.ofxBadAmount': {
    en: 'This is no amount: “{text}”.',
    ko: '금액으로 읽을 수 없어요: “{text}”',
  },
  'reading.accountByRows': {
    en: 'The file names no account. Its rows are those of “{account}”, so it is read as that account.',
    ko: '파일에 계좌·카드 번호가 없지만 “{account}” 내역과 같아서 같은 계좌·카드로 읽었어요.',
  },
  'reading.otherAccountByRows': {
    en: 'The file is called like those of “{account}”, but its rows differ over the same days, so it is kept as another account.',
    ko: '파일 이름은 “{account}” 파일과 비슷하지만 같은 기간의 내역이 달라서 다른 계좌·카드로 나눴어요.',
  },
} as const satisfies Record<string, Entry>;
