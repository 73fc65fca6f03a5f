import type { Entry } from './entry.ts';

/** What to know or beware of in a case. */
export const caseNoticesMessages = {
  'caseNotices.pending': {
    en: 'A charge is still pending. It cannot be disputed until it is booked; look again on {day}.',
    ko: '아직 매입되지 않은 결제가 있어요. 매입 전에는 이의제기할 수 없으니 {day}에 다시 확인하세요.',
  },
  'caseNotices.owedElsewhere': {
    en: 'Case {case} counts a charge that is claimed here as the one you owe. Look which of both is right before you write.',
    ko: '여기서 환불을 요청하는 결제를 {case}번 환불 건에서는 정상 결제로 보고 있어요. 연락하기 전에 어느 쪽이 맞는지 확인하세요.',
  },
  'caseNotices.twoRoutes': {
    en: 'Two ways are open at once for one charge. The second usually closes or weakens the first: withdraw one.',
    ko: '한 결제에 두 가지 절차가 동시에 진행 중이에요. 보통 하나가 다른 하나를 종료하거나 약하게 하니 하나는 철회하세요.',
  },
  'caseNotices.oneRoute': {
    en: 'Something is open already. File nowhere else for this charge until it is decided.',
    ko: '이미 진행 중인 절차가 있어요. 결과가 나올 때까지 같은 결제로 다른 곳에 신청하지 마세요.',
  },
  'caseNotices.doubleRecovery': {
    en: 'More came back than was at stake: {amount} too much. Tell your issuer; one of the two will be taken back.',
    ko: '돌려받을 돈보다 {amount} 더 들어왔어요. 카드사에 알리세요. 둘 중 하나는 다시 빠져나가요.',
  },
  'caseNotices.promiseWhileFiled': {
    en: 'The merchant promises a refund while a dispute is open. Do not keep both: tell your issuer when the refund comes.',
    ko: '이의제기 중에 가맹점이 환불을 약속했어요. 둘 다 받을 수는 없으니 환불되면 카드사에 알리세요.',
  },
  'caseNotices.refundWhileFiled': {
    en: '{amount} came back for good while something is open. Say so there, so that only the rest is asked for.',
    ko: '진행 중에 일부가 확정 환불됐어요({amount}). 접수한 곳에 알려서 남은 금액만 요청하세요.',
  },
  'caseNotices.beforeFiling': {
    en: 'If you dispute the charge later on, the merchant may restrict your account. Before you do, save what you need from it: invoices, usage, files, conversations.',
    ko: '나중에 이의제기를 하게 되면 가맹점이 계정을 제한할 수도 있어요. 그 전에 인보이스, 사용 내역, 파일, 대화처럼 필요한 것을 저장해 두세요.',
  },
  'caseNotices.recognised': {
    en: 'You know this charge, so “not mine” is the wrong reason. It can cost you the case.',
    ko: '아는 결제라면 “내가 하지 않은 결제”는 맞지 않는 사유예요. 그 때문에 인정되지 않을 수도 있어요.',
  },
  'caseNotices.blockCard': {
    en: 'If the charge is not yours, have the card blocked and replaced first.',
    ko: '본인 결제가 아니라면 먼저 카드를 정지하고 재발급받으세요.',
  },
  'caseNotices.provisional': {
    en: 'A provisional credit is not final. It can be taken back until the case is decided.',
    ko: '임시 환급은 확정이 아니에요. 결정될 때까지 다시 빠져나갈 수 있어요.',
  },
  'caseNotices.usInWriting': {
    en: 'For a US credit card the notice has to be in writing, to the address for billing inquiries.',
    ko: '미국 신용카드는 청구 문의 주소로 서면 통지해야 해요.',
  },
  'caseNotices.notInWriting': {
    en: 'Nothing says yet that you told the card company in writing: to keep your right by law, a letter has to be there by {day}.',
    ko: '아직 서면으로 알린 기록이 없어요. 법적 권리를 지키려면 {day}까지 서면이 카드사에 도착해야 해요.',
  },
  'caseNotices.statementDay': {
    en: 'The US limit counts from the day your statement was sent. Enter it in the claim; until then Recoup counts from the posting.',
    ko: '미국 기한은 명세서 발송일부터 계산해요. 환불 요청 내용에 발송일을 입력하기 전까지는 매입일부터 계산해요.',
  },
  'caseNotices.koreanHold': {
    en: 'A Korean credit card company may not collect the disputed sum while it investigates. Ask for it in the objection.',
    ko: '국내 신용카드사는 조사가 끝날 때까지 분쟁 금액을 청구할 수 없어요. 이의제기할 때 청구 보류를 함께 요청하세요.',
  },
  'caseNotices.koreanFee': {
    en: 'Korean card companies may charge about ₩20,000 for a dispute abroad. Ask first.',
    ko: '해외이용 이의제기에 2만 원 정도의 수수료가 있을 수 있어요. 먼저 확인하세요.',
  },
  'caseNotices.reasonCode': {
    en: 'To your issuer the reason is known as code {code}.',
    ko: '카드사에서는 이 사유를 코드 {code}로 처리해요.',
  },
  'caseNotices.limitsOver': {
    en: 'All limits known to Recoup are over. Ask the merchant all the same, and your issuer whether it still takes the claim.',
    ko: '알려진 기한이 모두 지났어요. 그래도 가맹점에 요청하고, 카드사에 접수할 수 있는지 물어보세요.',
  },
  'caseNotices.shortestOver': {
    en: 'The shortest limit ended on {day}; others still run. File at once and ask which one holds.',
    ko: '가장 짧은 기한은 {day}에 지났지만 다른 기한이 남았어요. 바로 접수하고 어느 기한이 맞는지 물어보세요.',
  },
  'caseNotices.chargesPast': {
    en: 'For {past, number} of the {charges, number} charges the nearest limit is over. For the next one it ends on {day}: file for those in time, and ask about the older ones.',
    ko: '결제 {charges, number}건 중 {past, number}건은 가장 가까운 기한이 지났어요. 그다음 결제는 {day}까지예요. 기한이 남은 결제부터 접수하고, 지난 결제도 접수할 수 있는지 물어보세요.',
  },
  'caseNotices.latestFiling': {
    en: 'Recoup advises you to file with your card company by {day} at the latest, or with PayPal, your bank or the store if you paid there, even if you are still talking to the merchant.',
    ko: 'Recoup은 가맹점과 이야기하는 중이라도 늦어도 {day}에는 카드사에 접수하기를 권해요. PayPal, 은행, 스토어를 통해 결제했다면 그곳에 접수하세요.',
  },
  'caseNotices.paypalClaim': {
    en: 'At PayPal billing problems start as a claim. A dispute is only for what did not arrive or is not as described.',
    ko: 'PayPal에서 청구 문제는 바로 클레임으로 시작해요. 분쟁 단계는 미수령이나 설명과 다른 상품에만 있어요.',
  },
  'caseNotices.store': {
    en: 'What was bought in a store is refunded by the store. A pending charge cannot be asked for yet.',
    ko: '스토어에서 결제한 것은 스토어에서 환불해요. 매입 전인 결제는 아직 요청할 수 없어요.',
  },
  'caseNotices.playOpenAi': {
    en: 'ChatGPT bought on Google Play is said to be refunded by OpenAI’s chat. Where it sends you away, ask Google Play.',
    ko: 'Google Play로 산 ChatGPT는 OpenAI 채팅에서 환불한다고 알려져 있어요. 안 되면 Google Play에 요청하세요.',
  },
  'caseNotices.autoReload': {
    en: 'Automatic top-ups of API credit are on by default: equal charges, each with its own invoice, are usually top-ups. Check the credit grants.',
    ko: 'API 자동 충전은 기본으로 켜져 있어요. 인보이스가 따로 있는 같은 금액의 결제는 자동 충전일 수 있으니 크레딧 내역을 확인하세요.',
  },
  'caseNotices.creditException': {
    en: 'Credits are not refunded, but one copy of OpenAI’s help page names a verified billing error as an exception.',
    ko: '크레딧은 환불되지 않지만, OpenAI 도움말의 한 판본은 확인된 청구 오류를 예외로 두고 있어요.',
  },
  'caseNotices.invoice30': {
    en: 'For API and Business invoices OpenAI asks for objections in writing within 30 days of the invoice.',
    ko: 'OpenAI는 API·Business 인보이스에 이의가 있으면 발행 후 30일 안에 서면으로 알려 달라고 해요.',
  },
  'caseNotices.wait15': {
    en: 'On Visa a missing refund can be disputed 15 days after its promise at the earliest: from {day}.',
    ko: 'Visa는 환불 약속 15일 후부터 미처리를 이유로 이의제기할 수 있어요: {day}부터.',
  },
  'caseNotices.useRefundMissing': {
    en: 'The promise was not kept: “promised refund missing” is the reason to file with.',
    ko: '약속이 지켜지지 않았으니 “약속한 환불 미입금”을 사유로 접수하세요.',
  },
  'caseNotices.routeUnknown': {
    en: 'Network or country of the card is not known, so Recoup counts the shortest limits. Enter them in the claim.',
    ko: '카드 브랜드나 국가를 몰라서 가장 짧은 기한으로 계산해요. 환불 요청 내용에 입력해 주세요.',
  },
  'caseNotices.routeGuessed': {
    en: 'Network and country of the card are guessed from the name of the account. Check them in the claim: the limits depend on them.',
    ko: '카드 브랜드와 국가는 계좌 이름으로 추측했어요. 기한이 달라질 수 있으니 ‘환불 요청 내용 고치기’에서 확인해 주세요.',
  },
  'caseNotices.countryGuessed': {
    en: 'The country of the card is guessed from the name and the currency of the account. Check it in the claim: the limits depend on it.',
    ko: '카드 발급 국가는 계좌 이름과 통화로 추측했어요. 기한이 달라질 수 있으니 ‘환불 요청 내용 고치기’에서 확인해 주세요.',
  },
  'caseNotices.transferHard': {
    en: 'A transfer is final; the bank can mostly only ask the payee. With a direct debit there are more rights.',
    ko: '계좌 이체는 받는 쪽의 동의가 있어야 돌려받을 수 있는 경우가 많아요. 자동이체라면 권리가 더 있어요.',
  },
} as const satisfies Record<string, Entry>;
