import type { Entry } from './entry.ts';

/** Where rules and the guide are known from. */
export const PUBLISHED_SOURCES: readonly Entry[] = [
  {
    en: 'GitHub docs (10 business days); other guides 3 to 7',
    ko: 'GitHub 문서(10영업일), 다른 안내는 3~7일',
  },
  {
    en: 'didibuyit.com, chatai.guide, both citing OpenAI',
    ko: 'OpenAI를 인용한 didibuyit.com, chatai.guide',
  },
  {
    en: 'blogs; no such clause was found in the terms of OpenAI that were read',
    ko: '블로그. 읽어 본 OpenAI 약관에는 그런 조항이 없음',
  },
  {
    en: 'Forte on Mastercard; Stripe: a fully refunded charge cannot be disputed',
    ko: 'Mastercard에 대한 Forte 안내, Stripe: 전액 환불된 결제는 이의제기할 수 없음',
  },
  { en: 'OpenAI Help, prepaid API billing', ko: 'OpenAI 도움말, API 선불 결제' },
  {
    en: 'OpenAI Help, Setting up and managing prepaid API billing (fuller of two undated stored copies, assumed newest); the other copy says simply non-refundable',
    ko: 'OpenAI 도움말, Setting up and managing prepaid API billing(날짜 없는 사본 두 개 중 더 자세한 것). 다른 사본에는 환불되지 않는다고만 적혀 있음',
  },
  {
    en: "신한카드 해외 종합 이용안내, '해외 이의제기 신청 방법' (45일~120일, 브랜드 규정·거래 유형별; 이중청구 explicitly listed)",
    ko: '신한카드 해외 종합 이용안내, ‘해외 이의제기 신청 방법’(45~120일, 브랜드 규정·거래 유형별. 이중청구를 사유로 안내)',
  },
  { en: '신한카드 (same page); 이데일리', ko: '신한카드(같은 안내), 이데일리' },
  {
    en: '한국소비자원 차지백 이용가이드 (2017) as republished by 강원도 소비자생활센터: 카드 결제일(전표 접수일)로부터 120일 이내 서면',
    ko: '강원도 소비자생활센터가 옮긴 한국소비자원 차지백 이용가이드(2017): 카드 결제일(전표 접수일)부터 120일 이내 서면',
  },
  {
    en: '이데일리 (card companies usually accept within 14 days of 결제일); 2002 press on the standard terms',
    ko: '이데일리(보통 결제일부터 14일 안에 접수), 표준약관에 대한 2002년 기사',
  },
  {
    en: '여신전문금융업법 제16조 제10항 (개정 2023.3.21; text in force 2025-10-01 read)',
    ko: '여신전문금융업법 제16조 제10항(2023.3.21 개정, 2025-10-01 시행 조문)',
  },
  {
    en: '여신전문금융업감독규정 제24조의9, 신용카드 개인회원 표준약관 제39조, as reported by 컨슈머치',
    ko: '컨슈머치가 전한 여신전문금융업감독규정 제24조의9, 신용카드 개인회원 표준약관 제39조',
  },
  {
    en: '전자금융거래법 제8조 ② (stored text 시행 2026-12-17; this article last amended 2013)',
    ko: '전자금융거래법 제8조 제2항(2026-12-17 시행 조문, 이 조는 2013년 개정)',
  },
  {
    en: "Quavo knowledge base restating Visa Core Rules, condition 12.6 Duplicate Processing/Paid by Other Means, 'Time Limit'",
    ko: 'Visa Core Rules 12.6(Duplicate Processing/Paid by Other Means)을 옮긴 Quavo 안내, ‘Time Limit’',
  },
  {
    en: 'Quavo knowledge base restating Visa Core Rules, condition 12.6',
    ko: 'Visa Core Rules 12.6을 옮긴 Quavo 안내',
  },
  {
    en: 'Quavo knowledge base restating Visa Core Rules, condition 13.2 Cancelled Recurring Transaction',
    ko: 'Visa Core Rules 13.2(Cancelled Recurring Transaction)를 옮긴 Quavo 안내',
  },
  {
    en: 'Quavo knowledge base restating Visa Core Rules, condition 13.6; outer cap of 540 days from Verifi',
    ko: 'Visa Core Rules 13.6을 옮긴 Quavo 안내, 최대 540일은 Verifi',
  },
  {
    en: 'Quavo knowledge base restating Visa Core Rules, condition 13.6 Credit Not Processed',
    ko: 'Visa Core Rules 13.6(Credit Not Processed)을 옮긴 Quavo 안내',
  },
  {
    en: 'Quavo knowledge base restating Visa Core Rules, condition 13.7',
    ko: 'Visa Core Rules 13.7을 옮긴 Quavo 안내',
  },
  {
    en: "Verifi (a Visa company), 'Update to dispute condition 13.6': cardholders generally have 120 days from the transaction date; exceptions listed do not include 12.5",
    ko: 'Verifi(Visa 계열사), ‘Update to dispute condition 13.6’: 보통 거래일부터 120일이고, 예외 목록에 12.5는 없음',
  },
  { en: 'Verifi generic statement (120 days)', ko: 'Verifi의 일반 안내(120일)' },
  {
    en: "Forte support (announcing Mastercard Spring 2019 cut from 120 to 90 days); Adyen Issuing docs 'duplicate: 90 calendar days'; PaymentBrief 4834 '90 days'",
    ko: 'Forte 안내(Mastercard가 2019년 봄 120일에서 90일로 줄임), Adyen Issuing 문서 ‘duplicate: 90 calendar days’, PaymentBrief 4834 ‘90 days’',
  },
  { en: 'Forte support; PaymentBrief 4834', ko: 'Forte 안내, PaymentBrief 4834' },
  {
    en: 'Industry pages; general knowledge of the Mastercard Chargeback Guide',
    ko: '업계 안내, Mastercard Chargeback Guide에 대한 일반 상식',
  },
  {
    en: "Adyen Issuing docs, Disputes, 'creditNotProcessed: 120 calendar days'",
    ko: 'Adyen Issuing 문서, Disputes, ‘creditNotProcessed: 120 calendar days’',
  },
  {
    en: "Adyen Issuing docs, Disputes, 'fraud: 120 calendar days'",
    ko: 'Adyen Issuing 문서, Disputes, ‘fraud: 120 calendar days’',
  },
  {
    en: "Adyen Issuing docs ('merchant has 45 days'); PaymentBrief 4834; Chargeflow",
    ko: 'Adyen Issuing 문서(‘merchant has 45 days’), PaymentBrief 4834, Chargeflow',
  },
  {
    en: 'Chargeflow docs, Network timelines (up to 120 days)',
    ko: 'Chargeflow 문서, Network timelines(최대 120일)',
  },
  { en: 'Chargeflow docs, Network timelines', ko: 'Chargeflow 문서, Network timelines' },
  { en: 'Chargeflow docs (generic Discover 120)', ko: 'Chargeflow 문서(Discover 일반 120일)' },
  { en: 'Chargeflow docs; justt.ai P05', ko: 'Chargeflow 문서, justt.ai P05' },
  { en: 'Chargeflow docs', ko: 'Chargeflow 문서' },
  { en: 'justt.ai, Discover reason code DP', ko: 'justt.ai, Discover 사유 코드 DP' },
  {
    en: 'JCB reason-code lists (Alipay/MerchantConnect) give code 512 but no limit',
    ko: 'JCB 사유 코드 목록(Alipay/MerchantConnect)에 코드 512는 있으나 기한은 없음',
  },
  { en: 'Not found', ko: '찾지 못함' },
  { en: 'Stripe docs, Issuing disputes', ko: 'Stripe 문서, Issuing disputes' },
  {
    en: '12 CFR 1026.13(b)(1) (CFPB copy of 2018/2021 read in part) and OCC HelpWithMyBank',
    ko: '12 CFR 1026.13(b)(1)(CFPB의 2018/2021년 사본 일부), OCC HelpWithMyBank',
  },
  {
    en: '12 CFR 1005.11(b)(1) (2002 text of part 205.11 read; same structure)',
    ko: '12 CFR 1005.11(b)(1)(구조가 같은 205.11의 2002년 조문을 읽음)',
  },
  {
    en: 'FRB model error-resolution notice; 12 CFR 1005.11(c)',
    ko: '미국 연방준비제도 표준 안내문, 12 CFR 1005.11(c)',
  },
  { en: 'FRB model notice', ko: '미국 연방준비제도 표준 안내문' },
  {
    en: 'FRB model notice; ServiceNow US regulation pack',
    ko: '미국 연방준비제도 표준 안내문, ServiceNow 미국 규정 문서',
  },
  { en: 'ServiceNow docs, NACHA rules pack', ko: 'ServiceNow 문서, NACHA 규정' },
  {
    en: "Capital One UK, Section 75 page, 'Chargebacks'",
    ko: 'Capital One 영국, Section 75 안내, ‘Chargebacks’',
  },
  { en: 'Financial Ombudsman Service page', ko: '영국 금융 옴부즈만 안내' },
  { en: 'Directive (EU) 2015/2366 Art. 71(1)', ko: '지침 (EU) 2015/2366 제71조 제1항' },
  { en: 'Directive (EU) 2015/2366 Art. 73(1)', ko: '지침 (EU) 2015/2366 제73조 제1항' },
  {
    en: 'Directive (EU) 2015/2366 Art. 76-77 (EBA single rulebook)',
    ko: '지침 (EU) 2015/2366 제76~77조(EBA single rulebook)',
  },
  { en: 'Directive (EU) 2015/2366 Art. 77(2)', ko: '지침 (EU) 2015/2366 제77조 제2항' },
  {
    en: 'PayPal (Europe) user agreement of 2026-09-07, SEPA paragraph',
    ko: 'PayPal(유럽) 이용 약관(2026-09-07), SEPA 항목',
  },
  {
    en: 'PayPal receipt e-mail text (2018) and republished user agreement; current Buyer Protection page not read',
    ko: 'PayPal 영수증 메일(2018)과 옮겨 실린 이용 약관. 지금의 구매자 보호 안내는 읽지 못함',
  },
  {
    en: "PayPal help, 'When does PayPal automatically close a dispute?' (old help-center copy)",
    ko: "PayPal 도움말 'When does PayPal automatically close a dispute?'(옛 도움말 사본)",
  },
  {
    en: "PayPal help 'What if I can't resolve my dispute'; PayPal Developer, Disputes (2026-06-16)",
    ko: 'PayPal 도움말 ‘What if I can’t resolve my dispute’, PayPal Developer, Disputes(2026-06-16)',
  },
  { en: 'Republished user agreement; unanswered.io', ko: '옮겨 실린 이용 약관, unanswered.io' },
  {
    en: 'PayPal user agreement clauses collected by markettransfer.info',
    ko: 'markettransfer.info가 모은 PayPal 이용 약관 조항',
  },
  { en: 'goodwin.crimea.ua quoting Apple', ko: 'Apple을 인용한 goodwin.crimea.ua' },
  { en: "Copy of Google's refund page (2016)", ko: 'Google 환불 안내 사본(2016)' },
  {
    en: "chatai.guide and didibuyit.com, both citing OpenAI's refund article",
    ko: 'OpenAI 환불 도움말을 인용한 chatai.guide, didibuyit.com',
  },
  { en: 'chatai.guide citing OpenAI', ko: 'OpenAI를 인용한 chatai.guide' },
  {
    en: 'OpenAI Services Agreement (effective 2026-01-01) s. 6.4',
    ko: 'OpenAI Services Agreement(2026-01-01 시행) 6.4항',
  },
];
