import type { Entry } from './entry.ts';

/** Names of contacts, and where they are known from. */
export const PUBLISHED_CONTACTS: readonly Entry[] = [
  // Contacts
  { en: 'OpenAI Help Center', ko: 'OpenAI 도움말 센터' },
  { en: 'OpenAI Help: unauthorized charges', ko: 'OpenAI 도움말: 내가 하지 않은 결제' },
  { en: 'OpenAI Help: prepaid API billing', ko: 'OpenAI 도움말: API 선불 결제' },
  { en: 'OpenAI accounts receivable', ko: 'OpenAI 인보이스 담당(accounts receivable)' },
  { en: 'OpenAI withdrawal form', ko: 'OpenAI 청약철회 양식' },
  { en: 'OpenAI API billing pages', ko: 'OpenAI API 결제 페이지' },
  { en: 'OpenAI: telephone or office', ko: 'OpenAI 전화·방문 창구' },
  { en: 'Anthropic support', ko: 'Anthropic 고객지원' },
  { en: 'Stripe charge lookup', ko: 'Stripe 결제 조회' },
  { en: 'PayPal Resolution Center', ko: 'PayPal 해결 센터(Resolution Center)' },
  { en: 'Apple: Report a Problem', ko: 'Apple 문제 신고' },
  { en: 'Google Play refund help', ko: 'Google Play 환불 도움말' },
  { en: '신한카드 (Shinhan Card)', ko: '신한카드' },
  { en: 'KB국민카드 (KB Kookmin Card)', ko: 'KB국민카드' },
  { en: '삼성카드 (Samsung Card)', ko: '삼성카드' },
  { en: '현대카드 (Hyundai Card)', ko: '현대카드' },
  { en: '롯데카드 (Lotte Card)', ko: '롯데카드' },
  { en: '하나카드 (Hana Card)', ko: '하나카드' },
  { en: '우리카드 (Woori Card)', ko: '우리카드' },
  { en: 'BC카드 (BC Card)', ko: 'BC카드' },
  { en: 'NH농협카드 (NH Nonghyup Card)', ko: 'NH농협카드' },
  { en: '트래블월렛 (Travel Wallet)', ko: '트래블월렛' },
  { en: 'Chase (consumer cards)', ko: 'Chase(개인 카드)' },
  { en: 'Amex, Citi, Capital One, Discover and others', ko: 'Amex, Citi, Capital One, Discover 등' },
  { en: 'Capital One UK', ko: 'Capital One 영국' },
  { en: '금융감독원 (Financial Supervisory Service)', ko: '금융감독원' },
  {
    en: '국제거래 소비자포털 (Korea Consumer Agency, cross-border)',
    ko: '국제거래 소비자포털(한국소비자원)',
  },
  { en: '1372 소비자상담센터 (consumer helpline)', ko: '1372 소비자상담센터' },
  { en: 'OCC HelpWithMyBank', ko: '미국 통화감독청(OCC) HelpWithMyBank' },
  { en: 'CFPB complaint', ko: '미국 소비자금융보호국(CFPB) 민원' },
  { en: 'Financial Ombudsman Service', ko: '영국 금융 옴부즈만(Financial Ombudsman Service)' },

  // Where contacts are known from
  {
    en: 'OpenAI Help 6614161 (older text read), legalclarity.org, code-velocity.com',
    ko: 'OpenAI 도움말 6614161(예전 판), legalclarity.org, code-velocity.com',
  },
  {
    en: 'title in OpenAI’s billing collection; link from a public repository; text not read',
    ko: 'OpenAI 결제 도움말 목록의 제목과 공개 저장소의 링크. 본문은 읽지 못함',
  },
  { en: 'OpenAI Help', ko: 'OpenAI 도움말' },
  { en: 'OpenAI Help 8554956', ko: 'OpenAI 도움말 8554956' },
  { en: 'OpenAI Services Agreement s. 6.4 (2026-01-01)', ko: 'OpenAI Services Agreement 6.4항(2026-01-01)' },
  {
    en: 'No phone or walk-in channel found in any OpenAI text read',
    ko: '읽어 본 OpenAI 문서에 전화나 방문 창구가 없음',
  },
  {
    en: 'no phone or walk-in channel found in any OpenAI text read',
    ko: '읽어 본 OpenAI 문서에 전화나 방문 창구가 없음',
  },
  { en: 'Anthropic consumer terms (2025-10-08)', ko: 'Anthropic 소비자 약관(2025-10-08)' },
  { en: 'public issue 85734 of anthropics/claude-code', ko: 'anthropics/claude-code 공개 이슈 85734' },
  { en: 'PayPal help pages', ko: 'PayPal 도움말' },
  { en: 'address not read', ko: '주소의 내용은 읽지 못함' },
  {
    en: 'kbcard-ad.com (KB) for the number; asiae.co.kr 2015 for the number abroad; hisoyul.com for the menu',
    ko: '번호는 kbcard-ad.com(KB), 해외 번호는 asiae.co.kr 2015, 메뉴는 hisoyul.com',
  },
  { en: 'several blogs; asiae.co.kr 2015', ko: '여러 블로그, asiae.co.kr 2015' },
  {
    en: '1577-6000 general knowledge; others asiae.co.kr 2015',
    ko: '1577-6000은 일반 상식, 나머지는 asiae.co.kr 2015',
  },
  {
    en: '1588-8100 general knowledge; 1588-8300 asiae.co.kr 2015',
    ko: '1588-8100은 일반 상식, 1588-8300은 asiae.co.kr 2015',
  },
  { en: 'asiae.co.kr 2015; blog', ko: 'asiae.co.kr 2015, 블로그' },
  {
    en: 'loss numbers: bccard.com notice 2015 (primary); 1588-4000: blog',
    ko: '분실 신고 번호는 bccard.com 2015년 안내(원문), 1588-4000은 블로그',
  },
  { en: 'blogs', ko: '블로그' },
  {
    en: 'chase.com (names ‘charged twice’ as a case; address printed for business cards); phone from a blog',
    ko: 'chase.com(‘charged twice’를 사유로 안내, 주소는 법인 카드용), 전화번호는 블로그',
  },
  { en: 'general knowledge', ko: '일반 상식' },
  {
    en: 'crossborder.kca.go.kr: chargeback must be requested by the cardholder',
    ko: 'crossborder.kca.go.kr: 차지백은 카드 명의자가 신청',
  },
  { en: 'theukcardsassociation.org.uk; bank pages', ko: 'theukcardsassociation.org.uk, 은행 안내' },
];
