import type { Entry } from './entry.ts';

/** What a contact is good for and how it is used; and what to know before relying on it. */
export const directoryMessages = {
  'directory.how.openaiChat': {
    en: 'The chat bubble at the bottom right. Sign in to the account that was charged first. An assistant answers, then a person; stay in one conversation.',
    ko: '오른쪽 아래 채팅 버튼으로 문의해요. 결제된 계정으로 먼저 로그인하세요. 자동 상담 뒤에 담당자가 이어받고, 한 대화에서 계속하는 게 좋아요.',
  },
  'directory.limits.openaiChat': {
    en: 'Users tell of long exchanges with the assistant alone. A new conversation puts you at the end of the queue.',
    ko: '자동 상담만 반복됐다는 이용 후기가 있어요. 새로 문의하면 순서가 뒤로 밀려요.',
  },
  'directory.how.openaiUnauthorised': {
    en: 'For charges you did not make at all. For a double charge use the chat.',
    ko: '내가 하지 않은 결제일 때만 보세요. 이중 청구는 채팅으로 문의하세요.',
  },
  'directory.limits.openaiUnauthorised': {
    en: 'Only the title of this page was seen, not its text.',
    ko: '이 문서는 제목만 확인했고 내용은 읽지 못했어요.',
  },
  'directory.how.openaiPrepaid': {
    en: 'What OpenAI says about credits, automatic top-ups and exceptions to “not refundable”.',
    ko: '크레딧, 자동 충전, ‘환불 불가’의 예외를 OpenAI가 설명한 문서예요.',
  },
  'directory.limits.openaiPrepaid': {
    en: 'Two copies were read. One names a verified billing error as an exception, the other names none.',
    ko: '사본 두 개를 읽었는데, 하나는 확인된 청구 오류를 예외로 두고 다른 하나에는 예외가 없어요.',
  },
  'directory.how.openaiInvoices': {
    en: 'For disputing an invoice of the API or a business plan, within 30 days of the invoice.',
    ko: 'API나 비즈니스 요금제 인보이스에 이의를 낼 때, 발행일부터 30일 안에 보내요.',
  },
  'directory.limits.openaiInvoices': {
    en: 'Whether it serves prepaid accounts that a person opened alone is not confirmed: use the chat as well.',
    ko: '개인이 직접 만든 선불 계정도 받아 주는지는 확인되지 않았어요. 채팅으로도 함께 문의하세요.',
  },
  'directory.how.openaiWithdrawal': {
    en: 'For consumers in the EEA, Switzerland and the UK: withdraw from a purchase within 14 days.',
    ko: '유럽경제지역·스위스·영국 소비자가 구매 후 14일 안에 철회할 때 써요.',
  },
  'directory.limits.openaiWithdrawal': {
    en: 'It ends the contract, and the days used are deducted. It does not help against a double charge of a plan you want to keep.',
    ko: '계약이 끝나고 이용한 날만큼 빠져요. 계속 쓸 요금제의 이중 청구에는 맞지 않아요.',
  },
  'directory.how.openaiBilling': {
    en: 'Invoices, the credit balance and automatic top-up of the API. Single credit purchases are at {other}.',
    ko: 'API 인보이스, 크레딧 잔액, 자동 충전 설정을 볼 수 있어요. 크레딧 구매 건은 {other}에 있어요.',
  },
  'directory.limits.openaiPhone': {
    en: 'No telephone and no office were found in any text of OpenAI. Beware of numbers that claim to be theirs.',
    ko: 'OpenAI의 어떤 안내에서도 전화번호나 방문 창구를 찾지 못했어요. OpenAI라고 하는 번호는 조심하세요.',
  },
  'directory.how.anthropic': {
    en: 'For Claude plans bought on the web, by the help page or e-mail.',
    ko: '웹에서 산 Claude 요금제를 도움말 페이지나 이메일로 문의해요.',
  },
  'directory.limits.anthropic': {
    en: 'Users report replies from a machine alone. What was bought in a store is asked back from the store.',
    ko: '자동 답변만 받았다는 후기가 있어요. 앱스토어에서 산 건은 스토어에 요청해야 해요.',
  },
  'directory.how.stripe': {
    en: 'Tells which business is behind a charge that Stripe handled.',
    ko: 'Stripe로 처리된 결제가 어느 업체의 것인지 알려 줘요.',
  },
  'directory.limits.stripe': {
    en: 'Stripe does not refund: only the business can.',
    ko: 'Stripe가 환불해 주지는 않아요. 환불은 해당 업체만 할 수 있어요.',
  },
  'directory.how.paypal': {
    en: 'Sign in, choose the payment, report a problem. A double charge is a billing issue, not “item not received”.',
    ko: '로그인한 뒤 결제를 골라 문제를 신고해요. 이중 청구는 ‘상품 미수령’이 아니라 청구 문제로 골라야 해요.',
  },
  'directory.limits.paypal': {
    en: 'Within 180 days of the payment. Keep one way open at a time: PayPal or the card behind it.',
    ko: '결제일부터 180일 안에 내야 해요. PayPal과 연결된 카드 중 한 곳에만 접수하세요.',
  },
  'directory.how.apple': {
    en: 'Sign in, choose “Request a refund”, the reason and the item.',
    ko: '로그인한 뒤 ‘환불 요청’과 사유, 항목을 골라요.',
  },
  'directory.limits.apple': {
    en: 'Not while the charge is pending. The seller cannot refund what Apple collected.',
    ko: '결제 대기 중에는 요청할 수 없어요. Apple이 받은 돈은 가맹점이 환불해 주지 못해요.',
  },
  'directory.how.googlePlay': {
    en: 'Google’s refund form. For ChatGPT bought on Google Play, ask in OpenAI’s chat first.',
    ko: 'Google 환불 요청 양식이에요. Google Play에서 산 ChatGPT는 OpenAI 채팅에 먼저 문의하세요.',
  },
  'directory.limits.googlePlay': {
    en: 'Third parties say: 48 hours for a direct request, afterwards the developer. Google’s own page was not read.',
    ko: '다른 사이트에서는 48시간 안에만 직접 요청할 수 있고 그 뒤에는 개발사에 문의하라고 해요. Google 안내는 읽지 못했어요.',
  },
  'directory.how.shinhan': {
    en: 'On the website or in the app: the list of overseas use, choose the charge, 이의제기. Or by phone.',
    ko: '홈페이지나 앱의 해외이용내역에서 거래를 골라 이의제기를 등록해요. 전화로도 할 수 있어요.',
  },
  'directory.limits.shinhan': {
    en: '45 to 120 days, depending on brand and kind of charge: ask which applies. The number on your card is right if it differs.',
    ko: '브랜드와 거래 유형에 따라 45~120일이에요. 내 건은 며칠인지 물어보세요. 번호가 다르면 카드에 적힌 번호가 맞아요.',
  },
  'directory.how.kb': {
    en: 'In KB Pay or on the website: 해외이용 이의제기 (from another source).',
    ko: 'KB Pay 앱이나 홈페이지의 ‘해외이용 이의제기’ 메뉴를 써요(다른 사이트에서 전한 내용).',
  },
  'directory.how.lost': {
    en: 'By phone. For a lost or stolen card: {phone}.',
    ko: '전화로 접수해요. 카드 분실·도난 신고는 {phone}이에요.',
  },
  'directory.limits.cardIsRight': {
    en: 'The number on your card is right if it differs.',
    ko: '번호가 다르면 카드에 적힌 번호가 맞아요.',
  },
  'directory.limits.conflict': {
    en: 'Other sources give {others}. The number on your card is right.',
    ko: '{others}로 적은 곳도 있어요. 카드에 적힌 번호가 맞아요.',
  },
  'directory.limits.bc': {
    en: 'BC cards are usually issued by a member bank: the back of the card tells whom to call.',
    ko: 'BC카드는 회원 은행이 발급한 경우가 많아요. 카드 뒷면에 적힌 곳으로 연락하세요.',
  },
  'directory.how.travelwallet': {
    en: 'By the help page or the app.',
    ko: '도움말 페이지나 앱에서 접수해요.',
  },
  'directory.limits.travelwallet': {
    en: '45 to 90 days, depending on Visa’s rule and the kind of charge.',
    ko: 'Visa 규정과 거래 유형에 따라 45~90일이에요.',
  },
  'directory.how.chase': {
    en: 'Online or in the app; “charged twice” is one of the cases it names. To keep your legal right, also in writing: {address}',
    ko: '웹이나 앱에서 접수하고, ‘charged twice’ 항목이 있어요. 법에 따른 권리를 지키려면 서면으로도 보내세요: {address}',
  },
  'directory.limits.chase': {
    en: 'The address was printed for business cards and the phone number comes from a blog. Your statement and your card are right if they differ.',
    ko: '주소는 법인 카드 안내에서, 전화번호는 블로그에서 왔어요. 다르면 명세서와 카드에 적힌 것이 맞아요.',
  },
  'directory.how.boa': {
    en: 'Online or in the app: “Dispute this transaction”.',
    ko: '웹이나 앱에서 ‘Dispute this transaction’을 눌러요.',
  },
  'directory.how.usOther': {
    en: 'The number on the back of the card, and in writing to the billing-inquiries address on the statement.',
    ko: '카드 뒷면의 번호로 전화하고, 명세서에 적힌 청구 문의 주소로 서면도 보내세요.',
  },
  'directory.how.ukCapitalOne': {
    en: 'Chargeback for a double charge. Section 75 is for one item above £100.',
    ko: '이중 청구는 차지백으로 접수해요. Section 75는 100파운드가 넘는 물품 한 건에 쓰는 제도예요.',
  },
  'directory.limits.ukCapitalOne': {
    en: '120 days from the purchase or the expected delivery.',
    ko: '구매일이나 받기로 한 날부터 120일이에요.',
  },
  'directory.how.fss': {
    en: 'Advice at 1332; complaints under 민원·신고 on its website. It first asks the card company to settle with you.',
    ko: '1332에서 상담하고, 누리집의 민원·신고 메뉴에서 금융민원을 내요. 먼저 카드사와 자율조정을 거쳐요.',
  },
  'directory.limits.fss': {
    en: 'For card bills it is reported to be 7 days from the card company’s result. How long it takes is not confirmed.',
    ko: '카드 대금은 카드사 조사 결과를 받은 날부터 7일 안에 내야 한다고 알려져 있어요. 처리 기간은 확인되지 않았어요.',
  },
  'directory.how.kca': {
    en: 'Help with purchases abroad, with examples and forms.',
    ko: '해외 구매 피해 상담과 사례, 양식을 볼 수 있어요.',
  },
  'directory.limits.kca': {
    en: 'The chargeback itself has to be requested by the card holder.',
    ko: '차지백은 카드 명의자가 직접 신청해야 해요.',
  },
  'directory.how.helpline': {
    en: 'General advice for consumers.',
    ko: '일반 소비자 상담을 받을 수 있어요.',
  },
  'directory.how.occ': {
    en: 'Questions and complaints about national banks.',
    ko: '미국 국법은행에 대한 질문과 민원을 받아요.',
  },
  'directory.how.cfpb': {
    en: 'Complaints about a card company or bank in the US.',
    ko: '미국 카드사·은행에 대한 민원을 받아요.',
  },
  'directory.how.fos': {
    en: 'When the bank has given its final answer, or eight weeks have passed. Also {phone}.',
    ko: '은행의 최종 답변을 받았거나 8주가 지났을 때 신청해요. 다른 번호는 {phone}이에요.',
  },
  'directory.limits.fos': {
    en: 'Within six months of the final answer.',
    ko: '최종 답변을 받은 날부터 6개월 안에 내야 해요.',
  },
} as const satisfies Record<string, Entry>;
