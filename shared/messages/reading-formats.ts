import type { Entry } from './entry.ts';

/** How files of banks' and bookkeepers' own formats were read: QIF, CAMT, MT940. */
export const readingFormatsMessages = {
  'reading.qif': {
    en: '{accounts, plural, one {QIF file with one account} other {QIF file with # accounts}}',
    ko: 'QIF 파일 · 계좌·카드 {accounts}개',
  },
  'reading.qif.others': {
    en: '{count, plural, one {One entry that is no payment (a category, an investment or the like) was} other {# entries that are no payments (categories, investments and the like) were}} left out.',
    ko: '분류나 투자처럼 결제 내역이 아닌 항목 {count}개는 뺐어요.',
  },
  'reading.qif.skipOther': {
    en: 'A category, an investment or another entry that is no payment',
    ko: '분류나 투자 같은 항목이라 결제 내역이 아니에요',
  },
  'reading.qif.rejectUnended': {
    en: 'The end of this transaction (“^”) is missing, so a part of it may be lost.',
    ko: '거래의 끝 표시(“^”)가 없어서 일부가 빠졌을 수 있어요.',
  },
  'reading.qif.rejectTwoInOne': {
    en: 'Two transactions run together here: the mark between them (“^”) is missing.',
    ko: '거래 사이의 표시(“^”)가 없어서 두 거래가 붙어 있어요.',
  },
  'reading.qif.rejectSection': {
    en: 'It stands under “{section}”, which is no part of a QIF file, so nobody can tell what it is.',
    ko: 'QIF에 없는 “{section}” 항목 아래에 있어서 어떤 내역인지 알 수 없어요.',
  },
  'reading.camt': {
    en: '{accounts, plural, one {Bank statement {message} with one account} other {Bank statement {message} with # accounts}}',
    ko: '은행 명세서 {message} · 계좌 {accounts}개',
  },
  'reading.camt.archive': {
    en: '{count, plural, one {One statement was read from the archive.} other {# statements were read from the archive, one after the other.}}',
    ko: '압축 파일 안의 명세서 {count}개를 차례로 읽었어요.',
  },
  'reading.camt.archiveLeftOut': {
    en: 'In the archive, {count, plural, one {one file is no CAMT statement and was} other {# files are no CAMT statements and were}} left out: {files}. Unpack it and drop what you need of them.',
    ko: '압축 파일 안에서 CAMT 명세서가 아닌 파일 {count}개는 뺐어요: {files}. 필요하면 압축을 풀어서 따로 넣어 주세요.',
  },
  'reading.camt.batches': {
    en: '{count, plural, one {One entry holds several payments and is} other {# entries hold several payments each and are}} listed as one amount, as the bank booked it.',
    ko: '여러 건을 묶은 거래 {count}건은 은행이 기록한 대로 한 금액으로 읽었어요.',
  },
  'reading.camt.skipSeen': {
    en: 'Another file of the archive shows the same entry.',
    ko: '압축 파일 안의 다른 파일에도 있는 거래예요.',
  },
  'reading.camt.rejectDirection': {
    en: 'It does not say whether money went out or came in.',
    ko: '나간 돈인지 들어온 돈인지 적혀 있지 않아요.',
  },
  'reading.camt.rejectDamaged': {
    en: 'The marks around this entry are damaged, so it cannot be read for sure.',
    ko: '거래를 감싼 표시가 손상되어 확실하게 읽을 수 없어요.',
  },
  'reading.pdfDamaged': {
    en: 'Parts of this PDF are damaged, so payments may be missing. Compare it with your bank, or download it again.',
    ko: 'PDF 일부가 손상되어 빠진 거래가 있을 수 있어요. 은행 내역과 비교하거나 파일을 다시 내려받아 주세요.',
  },
  'reading.pdf': {
    en: '{pages, plural, one {PDF with one page} other {PDF with # pages}}: columns are told by where the text stands. Compare the sums with the pages.',
    ko: 'PDF {pages}쪽 · 글자 위치로 열을 나눠 읽었어요. 합계가 명세서와 맞는지 한번 확인해 주세요.',
  },
  'reading.mt940': {
    en: '{accounts, plural, one {MT940 file with one account} other {MT940 file with # accounts}}',
    ko: 'MT940 파일 · 계좌 {accounts}개',
  },
  'reading.mt942': {
    en: '{accounts, plural, one {MT942 file (bookings of the day so far) with one account} other {MT942 file (bookings of the day so far) with # accounts}}',
    ko: 'MT942 파일(당일 거래) · 계좌 {accounts}개',
  },
  'reading.mt940.endOfFebruary': {
    en: '{count, plural, one {One date is 30 February (or 29 in a common year), which banks write where every month has 30 days; it is} other {# dates are 30 February (or 29 in a common year), which banks write where every month has 30 days; they are}} taken as the last day of February.',
    ko: '2월 30일(평년은 29일)로 적힌 날짜 {count}개는 한 달을 30일로 세는 은행 방식이라 2월 말일로 읽었어요.',
  },
  'reading.mt940.rejectLine': {
    en: 'This booking line is not written as MT940 asks for.',
    ko: 'MT940 형식에 맞지 않는 거래 줄이에요.',
  },
} as const satisfies Record<string, Entry>;
