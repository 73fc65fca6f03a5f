import type { Entry } from './entry.ts';

export const settingsMessages = {
  'settings.display': { en: 'Language and appearance', ko: '언어와 화면' },
  'settings.help': { en: 'Finding your way', ko: '사용 안내' },
  'settings.language': { en: 'Language', ko: '언어' },
  'settings.languageHint': {
    en: 'Sentences, dates and amounts follow it. Your statements stay as the bank wrote them.',
    ko: '문장과 날짜, 금액 표기가 함께 바뀌어요. 명세서 문구는 은행이 쓴 그대로 둬요.',
  },
  'settings.language.system': { en: 'As the system', ko: '시스템 설정' },
  'settings.theme': { en: 'Appearance', ko: '화면 모드' },
  'settings.theme.system': { en: 'As the system', ko: '시스템 설정' },
  'settings.theme.light': { en: 'Light', ko: '밝게' },
  'settings.theme.dark': { en: 'Dark', ko: '어둡게' },
  'settings.taught': { en: 'What you taught', ko: '알려 주신 내용' },
  'settings.taughtHint': {
    en: 'Where you said that charges were yours, the next one like them weighs less. Your decisions stay, whatever you switch.',
    ko: '내 결제라고 알려 주신 가맹점은 다음부터 덜 의심해요. 꺼도 이미 하신 결정은 그대로예요.',
  },
  'settings.taughtCount': {
    en: '{count, plural, one {You said once that both were yours} other {You said # times that both were yours}}: {weighs, select, yes {weighs on new flags} other {does not count}}',
    ko: '모두 내 결제라고 {count, number}번 알려 주셨어요. {weighs, select, yes {새로 찾을 때 반영해요} other {지금은 반영하지 않아요}}',
  },
  'settings.taughtSwitch': { en: 'Let {merchant} weigh on new flags', ko: '{merchant}: 새로 찾을 때 반영' },
  'settings.person': { en: 'About you, for letters', ko: '문서에 쓸 내 정보' },
  'settings.personHint': {
    en: 'Letters of your cases are signed with it. It stays on this computer, and is gone when you remove it; letters that you sent keep it.',
    ko: '환불 문서에 넣어 드려요. 이 컴퓨터에만 보관하고, 지우면 바로 없어져요. 이미 보낸 문서에는 그대로 남아요.',
  },
  'settings.person.name': { en: 'Name', ko: '이름' },
  'settings.person.nameHint': {
    en: 'As sellers and card companies know you.',
    ko: '가맹점이나 카드사에 등록된 이름이에요.',
  },
  'settings.person.latinName': { en: 'Name in Latin letters', ko: '영문 이름' },
  'settings.person.latinNameHint': {
    en: 'For letters in English, where your name is written otherwise.',
    ko: '영어로 쓰는 문서에 들어가요.',
  },
  'settings.person.email': { en: 'E-mail address', ko: '이메일' },
  'settings.person.emailHint': {
    en: 'Taken for the account at a seller until you name another one in the case.',
    ko: '가맹점 계정에 다른 이메일을 쓴다고 알려 주기 전까지는 이 주소를 넣어요.',
  },
  'settings.person.keep': { en: 'Save', ko: '저장' },
  'settings.person.keepOf': { en: 'Save: {what}', ko: '저장: {what}' },
  'settings.person.remove': { en: 'Remove', ko: '지우기' },
  'settings.person.removeOf': { en: 'Remove: {what}', ko: '지우기: {what}' },
  'settings.privacy': { en: 'Privacy', ko: '개인정보' },
  'settings.privacy.offline': {
    en: 'Recoup uses no network. Statements are read and kept on this computer only.',
    ko: 'Recoup은 인터넷을 쓰지 않아요. 명세서는 이 컴퓨터에서만 읽고 보관해요.',
  },
  'settings.privacy.masked': {
    en: 'Card numbers are masked while a file is read, before anything is stored.',
    ko: '카드번호는 파일을 읽을 때 먼저 가리고, 그다음에 저장해요.',
  },
  'settings.privacy.files': {
    en: 'Your files are only read, never changed. Undo an import and what it brought is gone.',
    ko: '원본 파일은 읽기만 하고 고치지 않아요. 가져오기를 취소하면 그 파일의 내역도 지워져요.',
  },
  'settings.sample': { en: 'Sample', ko: '예시' },
  'settings.sampleHint': {
    en: 'A small invented household with doubled charges in it. Your own charges stay as they are.',
    ko: '이중 청구가 들어 있는 예시 가계부예요. 내 내역은 그대로 남아 있어요.',
  },
  'settings.keys': { en: 'Keyboard', ko: '단축키' },
  'settings.keysHint': { en: 'Everything works without a mouse.', ko: '마우스 없이도 모두 할 수 있어요.' },
  'settings.keysShow': { en: 'Show the keys', ko: '단축키 보기' },
  'settings.version': { en: 'Version {version}', ko: '버전 {version}' },
  'settings.license': { en: 'Open source under the MIT licence', ko: 'MIT 라이선스로 공개된 소프트웨어' },
  'settings.noAdvice': {
    en: 'Recoup helps you see and sort your own statements. It is not legal or financial advice.',
    ko: 'Recoup은 내 명세서를 살피고 정리하는 도구예요. 법률·금융 자문이 아니에요.',
  },
} as const satisfies Record<string, Entry>;
