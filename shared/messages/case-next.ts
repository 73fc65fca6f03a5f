import type { Entry } from './entry.ts';

/** What now: the one next thing of a case, and what to know about it. */
export const caseNextMessages = {
  'caseNext.waitForPosting': {
    en: 'Wait until the charge is booked. Look again on {day}',
    ko: '결제가 매입될 때까지 기다리세요. {day}에 다시 확인하세요',
  },
  'caseNext.lookAgain': {
    en: 'Look whether the pending charge was booked or went away',
    ko: '매입 전이던 결제가 매입됐는지, 사라졌는지 확인하세요',
  },
  'caseNext.pendingMore': {
    en: 'A pending charge cannot be disputed yet and usually goes away by itself within 3 to 10 business days.',
    ko: '매입 전인 결제는 아직 이의제기할 수 없고, 보통 3~10영업일 안에 저절로 사라져요.',
  },
  'caseNext.check': {
    en: 'Check your records: receipts, plan, credit balance',
    ko: '영수증, 구독 상태, 크레딧 잔액을 확인하세요',
  },
  'caseNext.checkTakenBack': {
    en: 'Money was taken back. Ask why, and check what is still owed to you',
    ko: '돌려받은 돈이 다시 빠져나갔어요. 이유를 묻고 받을 돈이 남았는지 확인하세요',
  },
  'caseNext.checkMore': {
    en: 'Two accounts, automatic top-ups or a changed plan can look like a double charge.',
    ko: '계정이 두 개이거나 자동 충전, 요금제 변경이면 이중 청구처럼 보일 수 있어요.',
  },
  'caseNext.gather': {
    en: 'Gather your proof: payments, usage, reason',
    ko: '증빙을 모으세요: 결제 내역, 사용 내역, 환불 사유',
  },
  'caseNext.gatherMore': {
    en: 'With them at hand, write the first message.',
    ko: '준비되면 첫 문의를 보내세요.',
  },
  'caseNext.sendMore': {
    en: '{merchant} asks for more. Send it in the same conversation',
    ko: '{merchant}에서 추가 자료를 요청했어요. 같은 대화에서 보내세요',
  },
  'caseNext.askForRest': {
    en: 'Only a part came back. Ask for the remaining {amount}',
    ko: '일부만 돌아왔어요. 남은 금액({amount})을 요청하세요',
  },
  'caseNext.writeFirst': {
    en: 'Write the first message to {merchant}',
    ko: '{merchant}에 첫 문의를 보내세요',
  },
  'caseNext.writeFirstMore': {
    en: 'Polite, short, one request: the refund of {amount}.',
    ko: '정중하고 짧게, {amount} 환불 한 가지만 요청하세요.',
  },
  'caseNext.askStore': {
    en: 'Ask the store for the refund first; {merchant} cannot refund its purchases',
    ko: '먼저 스토어에 환불을 요청하세요. 스토어 결제는 {merchant}에서 환불할 수 없어요',
  },
  'caseNext.askPlay': {
    en: 'Ask in OpenAI’s chat first, then Google Play',
    ko: '먼저 OpenAI 채팅으로 요청하고, 안 되면 Google Play에 요청하세요',
  },
  'caseNext.waitForMerchant': {
    en: 'Wait for the answer of {merchant} until {day}',
    ko: '{day}까지 {merchant}의 답변을 기다리세요',
  },
  'caseNext.waitForStore': {
    en: 'Wait for the answer of the store until {day}',
    ko: '{day}까지 스토어의 답변을 기다리세요',
  },
  'caseNext.waitForSupervisor': {
    en: 'Wait for the answer of the supervisor until {day}',
    ko: '{day}까지 상급 담당자의 답변을 기다리세요',
  },
  'caseNext.followUp': {
    en: 'No answer yet. Ask again in the same conversation ({number, number} of {most, number})',
    ko: '아직 답이 없어요. 같은 대화에서 다시 문의하세요({most, number}번 중 {number, number}번째)',
  },
  'caseNext.answerOther': {
    en: 'Their answer settles nothing yet. Ask again in the same conversation',
    ko: '답변으로 해결되지 않았어요. 같은 대화에서 다시 문의하세요',
  },
  'caseNext.escalate': {
    en: 'Ask for a billing specialist or supervisor',
    ko: '결제 담당자나 상급 담당자의 검토를 요청하세요',
  },
  'caseNext.escalateMore': {
    en: 'A first refusal need not be the last word. Say calmly why it does not fit. Where their own terms support you, argue from them.',
    ko: '한 번 거절당해도 끝은 아니에요. 거절 사유가 왜 맞지 않는지 차분하게 설명하세요. 가맹점 약관에 근거가 있다면 그걸 들어 요청해도 돼요.',
  },
  'caseNext.argueCredit': {
    en: 'Answer with their help page: a copy of it names a verified billing error as an exception',
    ko: '도움말을 근거로 답하세요. 확인된 청구 오류를 예외로 둔 판본이 있어요',
  },
  'caseNext.argueCreditMore': {
    en: 'A charge made twice is a billing error, whatever was used of the first. A supervisor can be asked as well.',
    ko: '첫 결제의 크레딧을 썼더라도 두 번 청구된 건 청구 오류예요. 상급 담당자 검토를 함께 요청해도 돼요.',
  },
  'caseNext.waitForRefund': {
    en: 'Wait for the promised refund until {day}',
    ko: '{day}까지 약속된 환불을 기다리세요',
  },
  'caseNext.waitForRefundMore': {
    en: 'Import your next statement: Recoup finds the credit.',
    ko: '다음 명세서를 가져오면 환불 내역을 찾아 드려요.',
  },
  'caseNext.refundOverdue': {
    en: 'The promised refund is late. Ask for its reference number, or file',
    ko: '약속된 환불이 늦어요. 환불 참조번호를 묻거나 이의제기하세요',
  },
  'caseNext.refundOverdueMore': {
    en: 'With the reference number (ARN) of the refund your issuer can trace it. A promise that is not kept is a reason of its own; some networks want 15 days first.',
    ko: '환불 참조번호(ARN)가 있으면 카드사가 추적할 수 있어요. 지켜지지 않은 환불 약속도 이의제기 사유인데, 15일을 기다려야 하는 브랜드도 있어요.',
  },
  'caseNext.file': {
    en: 'File with {whom, select, issuer {your card company} paypal {PayPal} bank {your bank} store {the store} other {the regulator}}',
    ko: '{whom, select, issuer {카드사에 이의제기하세요} paypal {PayPal에 접수하세요} bank {은행에 이의를 제기하세요} store {스토어에 환불을 요청하세요} other {감독기관에 민원을 내세요}}',
  },
  'caseNext.fileMore': {
    en: 'Your log of contacts, the statement lines and one sentence of reason are what they want to see.',
    ko: '문의 기록, 명세서 내역, 한 문장의 사유를 함께 내세요.',
  },
  'caseNext.fileNow': {
    en: 'File with {whom, select, issuer {your card company} paypal {PayPal} bank {your bank} store {the store} other {the regulator}} now: {applies, select, surely {{left, plural, =0 {the limit is today} =1 {one day is left} other {# days are left}}} other {{left, plural, =0 {by the shortest limit that may apply, today is the last day} =1 {by the shortest limit that may apply, one day is left} other {by the shortest limit that may apply, # days are left}}}}',
    ko: '지금 {whom, select, issuer {카드사에 이의제기하세요} paypal {PayPal에 접수하세요} bank {은행에 이의를 제기하세요} store {스토어에 환불을 요청하세요} other {감독기관에 민원을 내세요}}. {applies, select, surely {{left, plural, =0 {오늘이 마지막 날이에요} other {기한까지 #일 남았어요}}} other {{left, plural, =0 {가장 짧은 기한으로 보면 오늘까지예요. 확실하지 않으니 접수처에 물어보세요} other {가장 짧은 기한으로 보면 #일 남았어요. 확실하지 않으니 접수처에 물어보세요}}}}',
  },
  'caseNext.whichCard': {
    en: 'First say which card it is: the limit to file depends on it',
    ko: '먼저 어떤 카드인지 알려 주세요. 이의제기 기한이 카드에 따라 달라요',
  },
  'caseNext.whichCardMore': {
    en: 'By the shortest limit that may apply, {day} is the last day; other cards may have longer. If you cannot tell, file now.',
    ko: '가장 짧은 기한으로 보면 {day}까지예요. 카드에 따라 더 길 수 있어요. 알기 어려우면 지금 바로 접수하세요.',
  },
  'caseNext.whichCardLate': {
    en: 'By the shortest limit that may apply it is too late; by another there is time until {day}. If you cannot tell, file now.',
    ko: '가장 짧은 기한은 지났지만, 카드에 따라 {day}까지 가능할 수 있어요. 알기 어려우면 지금 바로 접수하세요.',
  },
  'caseNext.fileLate': {
    en: 'File with {whom, select, issuer {your card company} paypal {PayPal} bank {your bank} store {the store} other {the regulator}} now: one limit that may apply has ended, another runs until {day}',
    ko: '지금 {whom, select, issuer {카드사에 이의제기하세요} paypal {PayPal에 접수하세요} bank {은행에 이의를 제기하세요} store {스토어에 환불을 요청하세요} other {감독기관에 민원을 내세요}}. 가장 짧은 기한은 지났지만 {day}까지 가능할 수 있어요',
  },
  'caseNext.fileLateMore': {
    en: 'Ask there which of them counts for you. Send the proof that you have; what is missing can follow.',
    ko: '어느 기한이 적용되는지 접수처에 물어보세요. 지금 있는 증빙으로 접수하고, 부족한 자료는 나중에 내도 돼요.',
  },
  'caseNext.askThoughLate': {
    en: 'Ask {merchant} for it: no limit binds a refund of its own',
    ko: '{merchant}에 환불을 요청하세요. 가맹점이 해 주는 환불에는 이 기한이 적용되지 않아요',
  },
  'caseNext.askStoreThoughLate': {
    en: 'Ask the store for the refund all the same',
    ko: '늦었더라도 스토어에 환불을 요청해 보세요',
  },
  'caseNext.askThoughLateMore': {
    en: 'All limits that Recoup knows are over. {whom, select, issuer {Your card company} paypal {PayPal} bank {Your bank} store {The store} other {The regulator}} may refuse it as late; asking costs nothing.',
    ko: 'Recoup이 아는 기한은 모두 지났어요. {whom, select, issuer {카드사} paypal {PayPal} bank {은행} store {스토어} other {감독기관}}에서 기한이 지났다고 거절할 수 있지만, 물어보는 데는 비용이 들지 않아요.',
  },
  'caseNext.fileNowMore': {
    en: 'Talks with the merchant stop no limit. They can go on beside it.',
    ko: '가맹점과 이야기하는 동안에도 기한은 지나가요. 대화는 계속해도 돼요.',
  },
  'caseNext.fileNowUnasked': {
    en: 'Write to the merchant once, so that it is on record, and file without waiting for the answer.',
    ko: '기록이 남도록 가맹점에 한 번 문의하고, 답을 기다리지 말고 접수하세요.',
  },
  'caseNext.stopTalking': {
    en: 'Enough talk: file with {whom, select, issuer {your card company} paypal {PayPal} bank {your bank} store {the store} other {the regulator}}',
    ko: '이제 기다리지 말고 {whom, select, issuer {카드사에 이의제기하세요} paypal {PayPal에 접수하세요} bank {은행에 이의를 제기하세요} store {스토어에 환불을 요청하세요} other {감독기관에 민원을 내세요}}',
  },
  'caseNext.stopTalkingMore': {
    en: 'Recoup advises to file {days, number} days after posting at the latest, so that there is time left for questions.',
    ko: 'Recoup은 자료를 보완할 시간이 남도록 매입일부터 늦어도 {days, number}일 안에 접수하기를 권해요.',
  },
  'caseNext.waitForDecision': {
    en: '{whom, select, issuer {Your card company} paypal {PayPal} bank {Your bank} store {The store} other {The regulator}} looks into it. Ask how it stands on {day}',
    ko: '{whom, select, issuer {카드사} paypal {PayPal} bank {은행} store {스토어} other {감독기관}}에서 조사하고 있어요. {day}에 진행 상황을 확인하세요',
  },
  'caseNext.putInWriting': {
    en: 'Send it in writing, too: the letter has to be with your card company by {day}',
    ko: '서면으로도 보내세요. {day}까지 카드사에 도착해야 해요',
  },
  'caseNext.putInWritingMore': {
    en: 'In the US a notice by phone does not keep your legal right, and an online form may not. Post a letter to the address for billing inquiries on your statement, so that you can prove its delivery. Was it in writing already? Say so.',
    ko: '미국에서는 전화로만 알리면 법적 권리가 보장되지 않고, 온라인 접수도 인정되지 않을 수 있어요. 명세서에 적힌 청구 문의(billing inquiries) 주소로, 배달을 증명할 수 있게 우편으로 보내세요. 이미 서면으로 보냈다면 그렇게 기록해 주세요.',
  },
  'caseNext.filedOn': {
    en: 'Filed on {day}{numbered, select, yes { under number {reference}} other {; no number is noted}}.',
    ko: '{day}에 접수했어요{numbered, select, yes { (접수번호 {reference})} other { (접수번호는 적어 두지 않았어요)}}.',
  },
  'caseNext.escalatePaypal': {
    en: 'Turn the dispute into a claim at PayPal by {day}',
    ko: '{day}까지 PayPal 분쟁을 클레임으로 바꾸세요',
  },
  'caseNext.escalatePaypalMore': {
    en: 'After that day PayPal closes it, and it cannot be opened again.',
    ko: '그날이 지나면 분쟁이 종료되고 다시 열 수 없어요.',
  },
  'caseNext.answerOffer': {
    en: 'Answer the merchant’s offer at PayPal',
    ko: 'PayPal에서 가맹점의 제안에 답하세요',
  },
  'caseNext.answerOfferSum': {
    en: 'The merchant offers {amount}. Answer the offer at PayPal',
    ko: '가맹점이 환불을 제안했어요({amount}). PayPal에서 답하세요',
  },
  'caseNext.answerOfferMore': {
    en: 'An offer that is not answered closes the dispute. Whoever accepts a part has settled for it.',
    ko: '답하지 않으면 분쟁이 종료돼요. 일부 금액을 받아들이면 그 금액으로 끝나요.',
  },
  'caseNext.offerPaid': {
    en: 'What you accepted is back. That settled the rest as well: write off {amount} and close the case',
    ko: '받아들인 금액이 들어왔어요. 나머지({amount})도 그 금액으로 끝났으니 포기로 기록하고 마무리하세요',
  },
  'caseNext.paypalClosed': {
    en: 'The 20 days at PayPal are over. Log how PayPal decided',
    ko: 'PayPal 20일이 지났어요. PayPal의 결과를 기록하세요',
  },
  'caseNext.sendIssuerMore': {
    en: 'Send what you were asked for',
    ko: '요청받은 자료를 보내세요',
  },
  'caseNext.sendIssuerMoreBy': {
    en: 'Without it the case may be decided against you.',
    ko: '보내지 않으면 불리하게 결정될 수 있어요.',
  },
  'caseNext.provisional': {
    en: 'The money is back for the time being. The merchant can contest until {day}',
    ko: '임시로 환급됐어요. {day}까지 가맹점이 반박할 수 있어요',
  },
  'caseNext.provisionalOpen': {
    en: 'The money is back for the time being. Wait for the decision',
    ko: '임시로 환급됐어요. 결정을 기다리세요',
  },
  'caseNext.provisionalMore': {
    en: 'Do not count on it yet: it can be taken back.',
    ko: '아직 확정이 아니에요. 다시 빠져나갈 수 있어요.',
  },
  'caseNext.rebut': {
    en: 'The merchant contests. Answer your issuer',
    ko: '가맹점이 반박했어요. 카드사에 답하세요',
  },
  'caseNext.rebutAsk': {
    en: 'Ask your issuer until which day an answer is possible. If you do not answer, it may be decided against you.',
    ko: '언제까지 답할 수 있는지 카드사에 물어보세요. 답하지 않으면 불리하게 결정될 수 있어요.',
  },
  'caseNext.rebutMore': {
    en: 'If you do not answer, it may be decided against you.',
    ko: '답하지 않으면 불리하게 결정될 수 있어요.',
  },
  'caseNext.finalReview': {
    en: 'Wait for the last decision. Ask how it stands on {day}',
    ko: '최종 심사 결과를 기다리세요. {day}에 진행 상황을 확인하세요',
  },
  'caseNext.appealFss': {
    en: 'Ask the FSS to look at it again by {day}, or close the case',
    ko: '{day}까지 금융감독원에 재조사를 요청하거나 환불 건을 마무리하세요',
  },
  'caseNext.appealOmbudsman': {
    en: 'Bring it to the Ombudsman by {day}, or close the case',
    ko: '{day}까지 옴부즈만에 신청하거나 환불 건을 마무리하세요',
  },
  'caseNext.lost': {
    en: 'Decided against you. Try another way, or write it off and close',
    ko: '인정되지 않았어요. 다른 방법을 찾거나 포기로 기록하고 마무리하세요',
  },
  'caseNext.lostProvisional': {
    en: 'The provisional credit of {amount} will be taken back. Log it when it is gone',
    ko: '임시 환급({amount})은 다시 빠져나가요. 빠져나가면 기록하세요',
  },
  'caseNext.refusedAsLate': {
    en: 'They say that it came too late. Object, or ask the regulator',
    ko: '기한이 지나서 접수할 수 없다고 해요. 카드사에 재검토를 요청하거나 감독기관에 문의하세요',
  },
  'caseNext.waitForAppeal': {
    en: 'Wait for the answer to your objection. Ask how it stands on {day}',
    ko: '재검토 결과를 기다리세요. {day}에 진행 상황을 확인하세요',
  },
  'caseNext.wonWaiting': {
    en: 'Decided for you. Log the money when it is there',
    ko: '이의제기가 인정됐어요. 돈이 들어오면 기록하세요',
  },
  'caseNext.tidy': {
    en: 'The money is back. Close the case and tidy up',
    ko: '돈이 돌아왔어요. 기록을 정리하고 마무리하세요',
  },
  'caseNext.tidyMore': {
    en: 'Switch off automatic top-ups, lower limits, turn on alerts, so that it does not happen again.',
    ko: '자동 충전을 끄고 한도를 낮추고 알림을 켜 두면 다시 생기는 일을 막을 수 있어요.',
  },
  'caseNext.tellIssuer': {
    en: 'More than the stake came back. Tell your issuer at once',
    ko: '돌려받을 돈보다 많이 들어왔어요. 카드사에 바로 알리세요',
  },
  'caseNext.withdrawFiling': {
    en: 'The money is back for good. Withdraw what is open with {whom, select, issuer {your card company} paypal {PayPal} bank {your bank} store {the store} other {the regulator}}',
    ko: '돈이 돌아왔어요. {whom, select, issuer {카드사} paypal {PayPal} bank {은행} store {스토어} other {감독기관}}에 알리고 접수한 건을 철회하세요',
  },
  'caseNext.withdrawFilingMore': {
    en: 'Nobody is to pay twice for one charge: a second credit would be taken back.',
    ko: '한 결제로 두 번 받을 수는 없어요. 또 들어온 돈은 다시 빠져나가요.',
  },
  'caseNext.creditWillGo': {
    en: 'Nothing is open any more. The provisional credit of {amount} will be taken back: log it when it is gone',
    ko: '접수한 건은 끝났어요. 임시 환급({amount})은 다시 빠져나가니, 빠져나가면 기록하세요',
  },
  'caseNext.afterWithdrawal': {
    en: 'You withdrew what was filed, and {amount} is still missing. Ask the merchant for it',
    ko: '접수한 건을 취소했고 아직 못 받은 돈이 있어요({amount}). 가맹점에 요청하세요',
  },
  'caseNext.afterWithdrawalMore': {
    en: 'The filing limits run on. Ask before you count on filing a second time.',
    ko: '이의제기 기한은 계속 지나가요. 다시 접수할 수 있는지 먼저 물어보세요.',
  },
  'caseNext.found': {
    en: 'A credit of {amount} on {day} fits this case. Is it this money?',
    ko: '이 건의 환불로 보이는 입금이 있어요: {day} {amount}. 맞나요?',
  },
  'caseNext.takenBack': {
    en: 'On {day} the bank took {amount} back. Was the credit taken back?',
    ko: '{day}에 다시 빠져나간 돈이 있어요: {amount}. 환급이 취소된 건가요?',
  },
  'caseNext.withdrawOther': {
    en: 'The money is back. Withdraw the claim with {whom, select, issuer {your card company} paypal {PayPal} bank {your bank} store {the store} other {the regulator}}, so that it is not paid twice',
    ko: '돈이 돌아왔어요. 두 번 받지 않도록 {whom, select, issuer {카드사} paypal {PayPal} bank {은행} store {스토어} other {감독기관}}에 낸 신청을 철회하세요',
  },
  'caseNext.withdrawn': {
    en: 'Close the case and keep the records',
    ko: '기록을 남기고 환불 건을 마무리하세요',
  },
  'caseNext.done': { en: 'Nothing is left to do', ko: '더 할 일이 없어요' },
} as const satisfies Record<string, Entry>;
