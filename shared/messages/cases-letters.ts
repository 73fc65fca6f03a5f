import type { Entry } from './entry.ts';

/** The letter editor. */
export const casesLettersMessages = {
  'cases.editor.title': { en: 'A letter', ko: '문서' },
  'cases.editor.backTo': { en: 'Back to the case', ko: '환불 건으로 돌아가기' },
  'cases.editor.kind': { en: 'Kind of letter', ko: '문서 종류' },
  'cases.editor.fits': { en: 'Fits now', ko: '지금 맞는 문서' },
  'cases.editor.others': { en: 'Others', ko: '다른 문서' },
  'cases.editor.language': { en: 'Language of the letter', ko: '문서 언어' },
  'cases.editor.reader': {
    en: 'In {language, select, ko {Korean} other {English}}, since that is what your card company or bank reads.',
    ko: '받는 카드사·은행에 맞춰 {language, select, ko {한국어} other {영어}}로 썼어요.',
  },
  'cases.editor.where': { en: 'Where to send it', ko: '보내는 곳' },
  'cases.editor.whereMore': {
    en: '{count, plural, one {One more contact} other {# more contacts}}',
    ko: '다른 연락처 {count, number}곳',
  },
  'cases.editor.subject': { en: 'Subject', ko: '제목' },
  'cases.editor.body': { en: 'Letter', ko: '본문' },
  'cases.editor.copy': { en: 'Copy', ko: '복사' },
  'cases.editor.copied': {
    en: 'Copied: paste it where you write to them.',
    ko: '복사했어요. 문의 창에 붙여 넣으세요.',
  },
  'cases.editor.copyFailed': {
    en: 'It could not be copied. The letter is selected: copy it by hand.',
    ko: '복사하지 못했어요. 본문을 선택해 두었으니 직접 복사해 주세요.',
  },
  'cases.editor.save': { en: 'Save as a file', ko: '파일로 저장' },
  'cases.editor.mail': { en: 'Open in the mail program', ko: '메일 프로그램에서 열기' },
  'cases.editor.mailPaste': {
    en: 'The letter is too long to hand over. It is copied: paste it into the mail.',
    ko: '문서가 길어서 메일에 바로 넣지 못했어요. 복사해 두었으니 메일에 붙여 넣으세요.',
  },
  'cases.editor.sent': { en: 'I sent it', ko: '보냈어요' },
  'cases.editor.anew': { en: 'Write it anew from the facts', ko: '처음 내용으로 되돌리기' },
  'cases.editor.anewDone': {
    en: 'Written anew from the facts.',
    ko: '처음 내용으로 되돌렸어요.',
  },
  'cases.editor.anewUndo': { en: 'Back to my words', ko: '내가 고친 내용으로' },
  'cases.editor.edited': {
    en: 'You changed it. Your words are kept until you send it.',
    ko: '고친 내용은 보낼 때까지 보관해요.',
  },
  'cases.editor.missing': {
    en: '{count, plural, one {# thing is missing} other {# things are missing}}',
    ko: '빠진 내용 {count, number}개',
  },
  'cases.editor.missingHint': {
    en: 'What you give here is kept for the next letters, too, in either language.',
    ko: '여기에 적은 내용은 보관해 두고, 다른 언어로 쓰거나 다음 문서를 쓸 때도 넣어 드려요.',
  },
  'cases.editor.given': {
    en: '{count, plural, one {One fact from you} other {# facts from you}}',
    ko: '알려 주신 내용 {count, number}개',
  },
  'cases.editor.givenHint': {
    en: 'The letter says them as you gave them. Your name and address are in Settings, too.',
    ko: '문서에 그대로 들어가요. 이름과 이메일은 설정에서도 고칠 수 있어요.',
  },
  'cases.editor.change': { en: 'Change', ko: '고치기' },
  'cases.editor.changeOf': { en: 'Change: {what}', ko: '고치기: {what}' },
  'cases.editor.stayed': {
    en: 'The letter is left as you wrote it: “{words}” does not stand in it exactly once, as a word of its own. Change it there yourself.',
    ko: '“{words}” 부분이 본문에 없거나, 여러 번 나오거나, 다른 말에 붙어 있어서 고치신 문서를 그대로 두었어요. 본문에서 직접 고쳐 주세요.',
  },
  'cases.editor.none': { en: 'There is none', ko: '없어요' },
  'cases.editor.noneOf': { en: 'There is none: {what}', ko: '없어요: {what}' },
  'cases.editor.takeAway': { en: 'Take it away', ko: '지우기' },
  'cases.editor.takeAwayOf': { en: 'Take it away: {what}', ko: '지우기: {what}' },
  'cases.editor.fromSettings': {
    en: 'It is in Settings and serves other cases, too. Changed here, it is changed for this case alone.',
    ko: '설정에 저장돼 있고 다른 건에도 쓰여요. 여기서 고치면 이 건에만 적용돼요.',
  },
  'cases.editor.toSettings': { en: 'Take it away in Settings', ko: '설정에서 지우기' },
  'cases.editor.fill': { en: 'Fill in', ko: '채우기' },
  'cases.editor.fillOf': { en: 'Fill in: {what}', ko: '채우기: {what}' },
  'cases.editor.remarks': {
    en: '{count, plural, =0 {The tone is calm} one {# remark} other {# remarks}}',
    ko: '{count, plural, =0 {말투가 차분해요} other {살펴볼 곳 {count, number}군데}}',
  },
  'cases.editor.remarksHint': {
    en: 'A gentle look at tone and facts. You decide.',
    ko: '말투와 사실을 한 번 살펴봤어요. 고칠지는 직접 정하세요.',
  },
  'cases.editor.at': { en: 'Show “{words}” in the letter', ko: '본문에서 “{words}” 보기' },
  'cases.editor.calmer': { en: 'Say: “{words}”', ko: '이렇게: “{words}”' },
  'cases.editor.leaveOut': { en: 'Leave it out', ko: '빼기' },
  'cases.editor.cites': { en: 'It points at', ko: '근거로 든 문서' },
  'cases.editor.citesHint': {
    en: 'Look at them before you send it: versions change.',
    ko: '보내기 전에 확인해 보세요. 문서는 바뀔 수 있어요.',
  },
  'cases.editor.sentTitle': { en: 'Did you send it?', ko: '문서를 보내셨나요?' },
  'cases.editor.sentFiles': {
    en: 'Recoup sends nothing itself: send it first, then note it here. The case counts as filed with {whom, select, issuer {the card company} paypal {PayPal} bank {the bank} store {the app store} other {them}} from that day. The statement is kept with it.',
    ko: 'Recoup은 문서를 보내지 않아요. 직접 보낸 뒤에 기록하세요. 이날부터 {whom, select, issuer {카드사} paypal {PayPal} bank {은행} store {앱 스토어} other {그곳}}에 접수한 것으로 기록해요. 문서도 함께 보관해요.',
  },
  'cases.editor.sentHint': {
    en: 'Recoup sends nothing itself: send it first, then note it here. The letter is kept with the case, and the conversation is logged.',
    ko: 'Recoup은 문서를 보내지 않아요. 직접 보낸 뒤에 기록하세요. 문서를 이 건에 보관하고, 연락한 것으로 기록해요.',
  },
  'cases.editor.sentMarks': {
    en: 'The letter still has marks in it: {marks}',
    ko: '본문에 아직 채우지 않은 표시가 있어요: {marks}',
  },
  'cases.editor.sentTold': { en: 'Kept and logged: {what}', ko: '보관하고 기록했어요: {what}' },
  'cases.editor.sentDo': { en: 'Keep and log it', ko: '보관하고 기록하기' },
} as const satisfies Record<string, Entry>;
