import type { Entry } from './entry.ts';

/** What a case keeps: conversations, letters, proof, its history, and whom to reach. */
export const casesRecordMessages = {
  // Conversation
  'cases.talk': { en: 'Conversation', ko: '주고받은 연락' },
  'cases.talkNone': {
    en: 'Nothing said yet. Log each chat, call and mail: card companies ask for it.',
    ko: '아직 연락한 기록이 없어요. 채팅, 전화, 이메일을 모두 적어 두세요. 카드사가 확인해요.',
  },
  'cases.talk.outLong': { en: 'You to them', ko: '내가 보냄' },
  'cases.talk.inLong': { en: 'They to you', ko: '상대가 답함' },
  'cases.talk.stepOut': { en: 'You, in the filing', ko: '내 접수·조치' },
  'cases.talk.stepIn': { en: 'Those who decide', ko: '심사하는 곳' },
  'cases.talk.ticket': { en: 'ticket {ticket}', ko: '문의 번호 {ticket}' },
  'cases.talk.promised': { en: 'Promised: {what}', ko: '약속: {what}' },
  'cases.talk.followUp': { en: 'Ask again on {day}', ko: '{day}에 다시 문의' },
  'cases.talk.files': { en: 'With it: {names}', ko: '첨부: {names}' },
  'cases.talk.earlier': {
    en: '{count, plural, one {# earlier one} other {# earlier ones}}',
    ko: '이전 연락 {count, number}건',
  },
  'cases.channel.chat': { en: 'Chat', ko: '채팅' },
  'cases.channel.email': { en: 'E-mail', ko: '이메일' },
  'cases.channel.ticket': { en: 'Ticket', ko: '문의 접수' },
  'cases.channel.form': { en: 'Web form', ko: '온라인 양식' },
  'cases.channel.phone': { en: 'Phone', ko: '전화' },
  'cases.channel.visit': { en: 'Visit', ko: '방문' },
  'cases.channel.social': { en: 'Social media', ko: 'SNS' },
  'cases.channel.post': { en: 'Post', ko: '우편' },
  'cases.channel.app': { en: 'App', ko: '앱' },

  // Letters kept
  'cases.letters': { en: 'Letters kept', ko: '보관한 문서' },
  'cases.lettersNone': { en: 'No letter is kept yet.', ko: '아직 보관한 문서가 없어요.' },
  'cases.letters.write': { en: 'Write a letter', ko: '문서 쓰기' },
  'cases.letter.first-request': { en: 'First request', ko: '첫 환불 요청' },
  'cases.letter.follow-up': { en: 'Follow-up', ko: '재문의' },
  'cases.letter.escalation': { en: 'To a supervisor', ko: '상급 담당자 검토 요청' },
  'cases.letter.terms-argument': { en: 'Argument from the terms', ko: '약관 근거 재요청' },
  'cases.letter.issuer-statement': { en: 'Statement for the card company', ko: '카드사 이의제기 사유서' },
  'cases.letter.paypal-claim': { en: 'PayPal claim', ko: 'PayPal 클레임' },
  'cases.letter.bank-objection': { en: 'Objection to the bank', ko: '은행 이의신청서' },
  'cases.letter.store-request': { en: 'Request to the app store', ko: '앱 스토어 환불 요청' },
  'cases.letter.thanks': { en: 'Thanks and closing', ko: '감사와 마무리' },

  // Proof
  'cases.proof': { en: 'Proof', ko: '증빙' },
  'cases.proofCount': { en: '{done, number} of {all, number}', ko: '{all, number}개 중 {done, number}개' },
  'cases.proof.required': { en: 'needed', ko: '필요' },
  'cases.proof.optional': { en: 'helps', ko: '있으면 좋아요' },
  'cases.proof.automatic': { en: 'Recoup has it', ko: 'Recoup에 있어요' },
  'cases.proof.counts': { en: 'What counts', ko: '인정되는 자료' },
  'cases.proof.check': { en: 'I have: {what}', ko: '준비됨: {what}' },
  'cases.proof.addTo': { en: 'Add a file to {what}', ko: '{what}에 파일 추가' },
  'cases.proof.drop': { en: 'Drop here to keep it with the case', ko: '여기에 놓으면 이 건에 보관해요' },
  'cases.proof.dropHint': {
    en: 'Drop files on a line, or choose them. They stay on this computer.',
    ko: '파일을 각 줄에 끌어다 놓거나 골라 주세요. 이 컴퓨터에만 보관해요.',
  },
  'cases.proof.other': { en: 'Other files', ko: '그 밖의 파일' },
  'cases.file.save': { en: 'Save a copy of {name}', ko: '{name} 사본 저장' },
  'cases.file.remove': { en: 'Take {name} out', ko: '{name} 빼기' },
  'cases.file.size': { en: '{kilobytes, number} kB', ko: '{kilobytes, number}kB' },
  'cases.file.kept': { en: 'Kept with the case: {name}', ko: '이 건에 보관했어요: {name}' },
  'cases.file.removeHint': {
    en: 'The file is deleted from Recoup and cannot be brought back. Its name stays in the history.',
    ko: '파일은 Recoup에서 삭제되고 되돌릴 수 없어요. 이름은 기록에 남아요.',
  },
  'cases.file.delete': { en: 'Delete the file', ko: '파일 삭제하기' },
  'cases.file.removed': { en: 'Deleted: {name}', ko: '파일을 삭제했어요: {name}' },
  'cases.file.notKept': { en: '{name} was not kept.', ko: '{name} 파일은 보관하지 못했어요.' },
  'cases.file.empty': {
    en: '{name} cannot be read. Choose it once more.',
    ko: '{name} 파일을 읽지 못했어요. 다시 골라 주세요.',
  },

  // Notices, history, directory
  'cases.notices': {
    en: '{count, plural, one {# thing to know} other {# things to know}}',
    ko: '알아 둘 점 {count, number}가지',
  },
  'cases.history': { en: 'History', ko: '기록' },
  'cases.history.count': {
    en: '{count, plural, one {# entry} other {# entries}}',
    ko: '{count, number}개',
  },
  'cases.history.undone': { en: 'undone', ko: '되돌림' },
  'cases.history.corrected': { en: 'corrected later', ko: '나중에 고침' },
  'cases.history.correct': { en: 'Correct: {what}', ko: '고치기: {what}' },
  'cases.history.correctShort': { en: 'Correct', ko: '고치기' },
  'cases.history.note': { en: 'Add a note', ko: '메모 남기기' },
  'cases.directory': { en: 'Whom to reach, and how', ko: '연락할 곳' },
  'cases.directoryNone': {
    en: 'No channel is known for this case.',
    ko: '이 건에 맞는 연락처를 찾지 못했어요.',
  },
  'cases.directory.abroad': { en: 'from abroad {phone}', ko: '해외에서 {phone}' },
  'cases.directory.limits': { en: 'Know before: {what}', ko: '알아 둘 점: {what}' },
  'cases.directory.own': { en: 'added by you', ko: '직접 추가' },
  'cases.directory.useThis': { en: 'Log a conversation there', ko: '여기로 연락한 기록 남기기' },
  'cases.directory.useThisOf': {
    en: 'Log a conversation there: {name}',
    ko: '여기로 연락한 기록 남기기: {name}',
  },
  'cases.directory.add': { en: 'Add a contact', ko: '연락처 추가' },
  'cases.calendar': { en: 'Save the dates as a calendar', ko: '날짜를 캘린더 파일로 저장' },
  'cases.saved': { en: 'Saved as {name}', ko: '{name} 파일로 저장했어요' },
} as const satisfies Record<string, Entry>;
