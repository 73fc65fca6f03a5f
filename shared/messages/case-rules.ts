import type { Entry } from './entry.ts';

/** Names of the rules of shared/dispute, and what has to happen by when. */
export const caseRulesMessages = {
  'caseRules.visa-12.6.1': { en: 'Visa, charged twice (12.6.1)', ko: 'Visa 이중 청구(12.6.1)' },
  'caseRules.visa-12.6.2': { en: 'Visa, paid another way (12.6.2)', ko: 'Visa 다른 수단 결제(12.6.2)' },
  'caseRules.visa-12.5': { en: 'Visa, wrong amount (12.5)', ko: 'Visa 금액 오류(12.5)' },
  'caseRules.visa-13.2': { en: 'Visa, cancelled subscription (13.2)', ko: 'Visa 해지한 정기결제(13.2)' },
  'caseRules.visa-13.6': { en: 'Visa, refund not received (13.6)', ko: 'Visa 환불 미처리(13.6)' },
  'caseRules.visa-13.6-wait': { en: 'Visa, wait for a promised refund', ko: 'Visa 환불 약속 후 대기' },
  'caseRules.visa-13.7': { en: 'Visa, cancelled service (13.7)', ko: 'Visa 취소한 서비스(13.7)' },
  'caseRules.visa-10.4': { en: 'Visa, not your charge (10.4)', ko: 'Visa 본인 거래 아님(10.4)' },
  'caseRules.mc-4834-dup': { en: 'Mastercard, charged twice (4834)', ko: 'Mastercard 이중 청구(4834)' },
  'caseRules.mc-4834-amount': { en: 'Mastercard, wrong amount (4834)', ko: 'Mastercard 금액 오류(4834)' },
  'caseRules.mc-4853-recurring': {
    en: 'Mastercard, cancelled subscription (4853)',
    ko: 'Mastercard 해지한 정기결제(4853)',
  },
  'caseRules.mc-4853-credit': {
    en: 'Mastercard, refund not received (4853)',
    ko: 'Mastercard 환불 미처리(4853)',
  },
  'caseRules.mc-4837': { en: 'Mastercard, not your charge (4837)', ko: 'Mastercard 본인 거래 아님(4837)' },
  'caseRules.amex-p08': {
    en: 'American Express, charged twice (P08)',
    ko: 'American Express 이중 청구(P08)',
  },
  'caseRules.amex-c02': {
    en: 'American Express, refund not received (C02)',
    ko: 'American Express 환불 미처리(C02)',
  },
  'caseRules.amex-c28': {
    en: 'American Express, cancelled subscription (C28)',
    ko: 'American Express 해지한 정기결제(C28)',
  },
  'caseRules.discover-dp': { en: 'Discover, charged twice (DP)', ko: 'Discover 이중 청구(DP)' },
  'caseRules.discover-rn2': { en: 'Discover, refund not received (RN2)', ko: 'Discover 환불 미처리(RN2)' },
  'caseRules.discover-ap': {
    en: 'Discover, cancelled subscription (AP)',
    ko: 'Discover 해지한 정기결제(AP)',
  },
  'caseRules.jcb-512': { en: 'JCB, charged twice (512)', ko: 'JCB 이중 청구(512)' },
  'caseRules.unionpay-dup': { en: 'UnionPay, charged twice', ko: 'UnionPay 이중 청구' },
  'caseRules.visa-merchant-response': { en: 'Visa, answer of the merchant', ko: 'Visa 가맹점 반박 기간' },
  'caseRules.mc-merchant-response': {
    en: 'Mastercard, answer of the merchant',
    ko: 'Mastercard 가맹점 반박 기간',
  },
  'caseRules.amex-merchant-response': {
    en: 'American Express, answer of the merchant',
    ko: 'American Express 가맹점 반박 기간',
  },
  'caseRules.discover-merchant-response': {
    en: 'Discover, answer of the merchant',
    ko: 'Discover 가맹점 반박 기간',
  },
  'caseRules.card-typical-duration': { en: 'How long a card dispute takes', ko: '카드 이의제기 처리 기간' },
  'caseRules.card-auth-not-disputable': {
    en: 'Only booked charges can be disputed',
    ko: '매입된 결제만 이의제기할 수 있어요',
  },
  'caseRules.kr-card-overseas-min': {
    en: 'Korean card, charge from abroad: shortest limit',
    ko: '해외이용 이의제기(가장 짧은 기한)',
  },
  'caseRules.kr-card-overseas-max': {
    en: 'Korean card, charge from abroad: outer limit',
    ko: '해외이용 이의제기(가장 긴 기한)',
  },
  'caseRules.kr-kca-chargeback-120': {
    en: 'Chargeback in writing, Korea Consumer Agency',
    ko: '서면 차지백 신청(한국소비자원 안내)',
  },
  'caseRules.kr-card-domestic-14': {
    en: 'Objection to the card bill, Korea',
    ko: '국내 이용대금 이의신청',
  },
  'caseRules.kr-lfa-16-10': {
    en: 'The disputed sum is not collected meanwhile (Korea)',
    ko: '조사 중 분쟁 금액 청구 보류(여신전문금융업법 제16조 제10항)',
  },
  'caseRules.kr-fss-7': { en: 'Re-examination by the FSS', ko: '금융감독원 재조사 요청' },
  'caseRules.kr-card-duration': {
    en: 'How long a Korean card company takes',
    ko: '카드사 해외이용 이의제기 처리 기간',
  },
  'caseRules.kr-efta-8': {
    en: 'Answer of a Korean bank to an error',
    ko: '은행의 오류 정정 답변(전자금융거래법 제8조)',
  },
  'caseRules.us-regz-60': {
    en: 'Billing error in writing, US credit card',
    ko: '미국 신용카드 청구 오류 서면 통지',
  },
  'caseRules.us-regz-ack': { en: 'Acknowledgement by the US card issuer', ko: '미국 카드사 접수 확인' },
  'caseRules.us-regz-resolve': { en: 'Decision of the US card issuer', ko: '미국 카드사 처리 기한' },
  'caseRules.us-rege-60': { en: 'Error notice, US debit card', ko: '미국 체크카드 오류 통지' },
  'caseRules.us-rege-10bd': {
    en: 'Answer or provisional credit, US debit card',
    ko: '미국 체크카드 답변 또는 임시 환급',
  },
  'caseRules.us-rege-written-10bd': {
    en: 'Written confirmation of a notice by phone (US)',
    ko: '전화 통지 후 서면 확인(미국)',
  },
  'caseRules.us-rege-45': {
    en: 'Decision of the US bank, 45 days',
    ko: '미국 은행 처리 기한(45일)',
  },
  'caseRules.us-rege-90': {
    en: 'Decision of the US bank, purchases in shops or abroad',
    ko: '미국 은행 처리 기한(매장·해외 결제)',
  },
  'caseRules.us-nacha-60': { en: 'Return of a US direct debit (ACH)', ko: '미국 자동이체(ACH) 반환' },
  'caseRules.uk-chargeback-120': { en: 'Chargeback in the UK', ko: '영국 차지백' },
  'caseRules.uk-firm-8w': { en: 'Final response of a UK firm', ko: '영국 금융사 최종 답변' },
  'caseRules.uk-fos-6m': { en: 'Financial Ombudsman, UK', ko: '영국 금융 옴부즈만 신청' },
  'caseRules.eu-psd2-71': {
    en: 'Unauthorised or wrongly executed payment (EU)',
    ko: '무단·오류 결제 통지(EU)',
  },
  'caseRules.eu-psd2-73': { en: 'Refund of an unauthorised payment (EU)', ko: '무단 결제 환급(EU)' },
  'caseRules.eu-psd2-77-8w': {
    en: 'Refund of a debit by the payee (EU)',
    ko: '수취인이 요청한 출금의 환급(EU)',
  },
  'caseRules.eu-psd2-77-10bd': {
    en: 'Answer of the bank to a refund request (EU)',
    ko: '환급 요청에 대한 은행 답변(EU)',
  },
  'caseRules.eu-sepa-dd-8w': { en: 'Refund of a SEPA direct debit', ko: 'SEPA 자동이체 환급' },
  'caseRules.paypal-open-180': { en: 'Open a case at PayPal', ko: 'PayPal 분쟁 개시' },
  'caseRules.paypal-offer-10': {
    en: 'PayPal: answer the merchant’s offer',
    ko: 'PayPal: 가맹점 제안에 답하기',
  },
  'caseRules.paypal-escalate-20': {
    en: 'Turn the PayPal dispute into a claim',
    ko: 'PayPal 분쟁을 클레임으로 전환',
  },
  'caseRules.paypal-wait-7': { en: 'PayPal may ask to wait', ko: 'PayPal 대기 기간' },
  'caseRules.paypal-decision': { en: 'How long PayPal takes', ko: 'PayPal 처리 기간' },
  'caseRules.paypal-error-10bd': {
    en: 'PayPal, investigation of an error (US)',
    ko: 'PayPal 오류 조사(미국)',
  },
  'caseRules.apple-90': { en: 'Refund request to Apple', ko: 'Apple 환불 요청' },
  'caseRules.apple-update-48h': { en: 'Answer of Apple', ko: 'Apple 답변' },
  'caseRules.apple-card-refund-30': { en: 'Refund by Apple to a card', ko: 'Apple 카드 환불 입금' },
  'caseRules.google-48h': { en: 'Direct refund on Google Play', ko: 'Google Play 직접 환불' },
  'caseRules.google-unauth-120': { en: 'Google Play, not your charge', ko: 'Google Play 본인 거래 아님' },
  'caseRules.google-refund-time': { en: 'Refund by Google to a card', ko: 'Google 카드 환불 입금' },
  'caseRules.openai-reply-48h': { en: 'First answer of OpenAI', ko: 'OpenAI 첫 답변' },
  'caseRules.openai-web-14': {
    en: 'ChatGPT bought on the web by accident',
    ko: '웹에서 실수로 결제한 ChatGPT 구독',
  },
  'caseRules.openai-refund-5-7bd': { en: 'Refund by OpenAI', ko: 'OpenAI 환불 처리' },
  'caseRules.openai-play-10bd': {
    en: 'Refund of ChatGPT bought on Google Play',
    ko: 'Google Play로 산 ChatGPT 환불 처리',
  },
  'caseRules.openai-osa-30': {
    en: 'Objection to an invoice of OpenAI (API, Business)',
    ko: 'OpenAI 인보이스 이의(API·Business)',
  },
  'caseRules.openai-eu-14': {
    en: 'Withdrawal from ChatGPT (EEA, CH, UK)',
    ko: 'ChatGPT 청약철회(EEA·스위스·영국)',
  },
  'caseRules.openai-credits-exception': {
    en: 'API credits: exception for verified billing errors, in one copy',
    ko: 'API 크레딧: 확인된 청구 오류 예외(한 판본)',
  },
  'caseRules.means.network': {
    en: 'Until then your card company has to pass it to the network. File with them well before.',
    ko: '카드사가 이 날까지 국제 브랜드에 접수해야 해요. 카드사에는 훨씬 먼저 신청하세요.',
  },
  'caseRules.means.networkUnknown': {
    en: 'No limit was found for this network, so Recoup counts the shortest it knows. Ask your card company.',
    ko: '이 브랜드의 기한은 찾지 못해서 알려진 가장 짧은 기한으로 계산했어요. 카드사에 확인하세요.',
  },
  'caseRules.means.file': {
    en: 'Until then you have to file with your card company or bank.',
    ko: '이 날까지 카드사나 은행에 신청해야 해요.',
  },
  'caseRules.means.koreaMin': {
    en: 'Card companies name 45 to 120 days. Count on the shortest until yours tells you its own.',
    ko: '카드사 안내는 45~120일이에요. 카드사가 정확한 기한을 알려 주기 전에는 가장 짧은 기한을 따르세요.',
  },
  'caseRules.means.koreaMax': {
    en: 'No card company names a later day than this.',
    ko: '카드사 안내 가운데 가장 늦은 기한이에요.',
  },
  'caseRules.means.bill': {
    en: 'Counts from the day on which your bill is paid. Enter that day to see the limit.',
    ko: '카드 결제일부터 계산해요. 기한을 보려면 결제일을 직접 입력해 주세요.',
  },
  'caseRules.means.inWriting': {
    en: 'Until then a letter has to reach the address for billing inquiries. A call alone does not keep the right.',
    ko: '이 날까지 청구 문의 주소로 서면이 도착해야 해요. 전화만으로는 권리가 보장되지 않아요.',
  },
  'caseRules.means.notice': {
    en: 'Until then the bank has to be told, by phone or in writing.',
    ko: '이 날까지 전화나 서면으로 은행에 알려야 해요.',
  },
  'caseRules.means.confirm': {
    en: 'The bank may ask you to confirm in writing what you told it by phone.',
    ko: '전화로 알린 내용을 서면으로 확인해 달라고 할 수 있어요.',
  },
  'caseRules.means.fss': {
    en: 'Until then you can ask the FSS to look at it again. The sum is not collected meanwhile.',
    ko: '이 날까지 금융감독원에 재조사를 요청할 수 있어요. 그동안 이의제기 금액은 청구하지 않아요.',
  },
  'caseRules.means.ombudsman': {
    en: 'Until then the complaint can be brought to the Ombudsman.',
    ko: '이 날까지 옴부즈만에 신청할 수 있어요.',
  },
  'caseRules.means.paypal': {
    en: 'Until then a case has to be opened in the Resolution Center.',
    ko: '이 날까지 PayPal 문제 해결 센터에서 분쟁을 열어야 해요.',
  },
  'caseRules.means.answerOffer': {
    en: 'An offer that is not answered by then closes the dispute.',
    ko: '그날까지 답하지 않으면 분쟁이 종료돼요.',
  },
  'caseRules.means.escalate': {
    en: 'Without a claim by then PayPal closes the dispute for good.',
    ko: '이 날까지 클레임으로 바꾸지 않으면 분쟁이 종료되고 다시 열 수 없어요.',
  },
  'caseRules.means.store': {
    en: 'Until then the store has to be asked.',
    ko: '이 날까지 스토어에 요청해야 해요.',
  },
  'caseRules.means.invoice': {
    en: 'Until then OpenAI asks to be told in writing what is wrong with an invoice.',
    ko: 'OpenAI는 이 날까지 인보이스의 문제를 서면으로 알려 달라고 해요.',
  },
  'caseRules.means.withdraw': {
    en: 'Until then a consumer can withdraw and gets a part back.',
    ko: '이 날까지 소비자는 철회하고 일부를 돌려받을 수 있어요.',
  },
  'caseRules.means.wait': {
    en: 'A claim may not be taken before this day.',
    ko: '이 날 전에는 접수해 주지 않을 수 있어요.',
  },
  'caseRules.means.merchantAnswers': {
    en: 'The merchant can contest until then, counted from your filing; the exact day is known to your issuer.',
    ko: '접수일부터 계산한 가맹점 반박 기간이에요. 정확한 날짜는 카드사가 알아요.',
  },
  'caseRules.means.answer': {
    en: 'An answer is due by then.',
    ko: '이 날까지 답변이 와야 해요.',
  },
  'caseRules.means.provisional': {
    en: 'The bank decides by then, or credits the sum for the time being.',
    ko: '은행이 이 날까지 결론을 내거나 임시로 환급해야 해요.',
  },
  'caseRules.means.hold': {
    en: 'The card company may not collect the disputed sum until its investigation ends.',
    ko: '조사가 끝날 때까지 카드사는 분쟁 금액을 청구할 수 없어요.',
  },
  'caseRules.means.typical': {
    en: 'Usually it is over by then. It is no limit.',
    ko: '보통 이때까지 끝나요. 정해진 기한은 아니에요.',
  },
  'caseRules.means.window': {
    en: 'A request is simplest until then. It is no hard limit.',
    ko: '이때까지 요청하면 가장 쉬워요. 정해진 기한은 아니에요.',
  },
  'caseRules.means.posted': {
    en: 'A charge that is only authorised cannot be disputed yet.',
    ko: '승인만 되고 매입되지 않은 결제는 아직 이의제기할 수 없어요.',
  },
  'caseRules.means.credits': {
    en: 'One copy of the help page names a verified billing error as an exception; the other names none.',
    ko: '도움말의 한 판본은 확인된 청구 오류를 예외로 두고, 다른 판본에는 예외가 없어요.',
  },
} as const satisfies Record<string, Entry>;
