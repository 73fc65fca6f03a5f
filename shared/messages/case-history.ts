import type { Entry } from './entry.ts';

/** What happened in a case, one sentence an event. */
export const caseHistoryMessages = {
  'caseHistory.opened': {
    en: 'Case opened {from, select, flag {from a finding} charge {from a charge} other {by hand}}: {amount}',
    ko: '{from, select, flag {이중 청구 확인에서} charge {이용내역에서} other {직접}} 환불 건을 만들었어요: {amount}',
  },
  'caseHistory.claim-changed': { en: 'Claim changed: {amount}', ko: '환불 요청 내용을 바꿨어요: {amount}' },
  'caseHistory.confirmed': {
    en: 'Records checked: the charge is wrong',
    ko: '기록을 확인했어요: 잘못된 청구예요',
  },
  'caseHistory.still-pending': { en: 'Still pending, not booked', ko: '아직 매입 전이에요' },
  'caseHistory.not-a-double-charge': {
    en: 'It has a good reason: not a double charge',
    ko: '이유 있는 결제였어요: 이중 청구가 아니에요',
  },
  'caseHistory.contacted': {
    en: '{purpose, select, first {First message} followUp {Asked again} escalation {Asked for a supervisor} information {Sent information} other {Message}} to {whom, select, merchant {the merchant} store {the store} issuer {the card company} paypal {PayPal} bank {the bank} other {the regulator}} by {channel, select, chat {chat} email {e-mail} ticket {ticket} form {form} phone {phone} visit {visit} social {social media} post {post} other {app}}',
    ko: '{whom, select, merchant {가맹점} store {스토어} issuer {카드사} paypal {PayPal} bank {은행} other {감독기관}}에 {channel, select, chat {채팅으로} email {이메일로} ticket {문의 접수로} form {양식으로} phone {전화로} visit {방문해서} social {소셜 미디어로} post {우편으로} other {앱으로}} {purpose, select, first {첫 문의를 했어요} followUp {다시 문의했어요} escalation {상급 담당자 검토를 요청했어요} information {자료를 보냈어요} other {연락했어요}}',
  },
  'caseHistory.answered.refunded': { en: 'They say that they refunded', ko: '환불했다는 답변을 받았어요' },
  'caseHistory.answered.promised': { en: 'They promise a refund', ko: '환불 약속을 받았어요' },
  'caseHistory.answered.promisedSum': { en: 'They promise {amount}', ko: '{amount} 환불을 약속받았어요' },
  'caseHistory.answered.asks-more': { en: 'They ask for more', ko: '추가 자료를 요청받았어요' },
  'caseHistory.answered.refuses': { en: 'They refuse', ko: '거절 답변을 받았어요' },
  'caseHistory.answered.used-credit': {
    en: 'They refuse: not possible for used credit',
    ko: '사용한 크레딧은 환불할 수 없다는 답변을 받았어요',
  },
  'caseHistory.answered.no-answer': { en: 'No answer came', ko: '답변이 오지 않았어요' },
  'caseHistory.answered.other': { en: 'They answered something else', ko: '다른 답변을 받았어요' },
  'caseHistory.given-up-on-merchant': {
    en: 'No longer waiting for the merchant',
    ko: '가맹점 답변을 더 기다리지 않기로 했어요',
  },
  'caseHistory.filed': {
    en: 'Filed with {whom, select, issuer {the card company} paypal {PayPal} bank {the bank} store {the store} other {the regulator}}{form, select, written { in writing} phone { by phone} online { online} other {}}{numbered, select, yes {, number {reference}} other {}}',
    ko: '{form, select, written {서면으로 } phone {전화로 } online {온라인으로 } other {}}{whom, select, issuer {카드사에 이의제기를 접수했어요} paypal {PayPal에 클레임을 접수했어요} bank {은행에 이의를 접수했어요} store {스토어에 환불을 요청했어요} other {감독기관에 민원을 접수했어요}}{numbered, select, yes { (접수번호 {reference})} other {}}',
  },
  'caseHistory.filedInquiry': {
    en: 'Dispute opened at PayPal{numbered, select, yes {, number {reference}} other {}}',
    ko: 'PayPal에 분쟁을 접수했어요{numbered, select, yes { (접수번호 {reference})} other {}}',
  },
  'caseHistory.filing-refused': {
    en: 'Refused because it came too late',
    ko: '기한이 지났다는 이유로 거절됐어요',
  },
  'caseHistory.asked-for-more': { en: 'More was asked for', ko: '추가 자료를 요청받았어요' },
  'caseHistory.asked-for-moreUntil': {
    en: 'More was asked for until {day}',
    ko: '{day}까지 추가 자료를 요청받았어요',
  },
  'caseHistory.put-in-writing': {
    en: 'Sent the same in writing',
    ko: '같은 내용을 서면으로도 보냈어요',
  },
  'caseHistory.sent-more': { en: 'Sent what was asked for', ko: '요청받은 자료를 보냈어요' },
  'caseHistory.paypal-escalated': {
    en: 'Dispute turned into a claim at PayPal',
    ko: 'PayPal 분쟁을 클레임으로 바꿨어요',
  },
  'caseHistory.merchant-contested': { en: 'The merchant contests', ko: '가맹점이 반박했어요' },
  'caseHistory.merchant-contestedUntil': {
    en: 'The merchant contests; an answer is possible until {day}',
    ko: '가맹점이 반박했어요. {day}까지 답할 수 있어요',
  },
  'caseHistory.rebutted': { en: 'Answered the merchant’s objection', ko: '가맹점 반박에 답했어요' },
  'caseHistory.decidedFor': {
    en: '{whom, select, issuer {The card company decided for you} paypal {PayPal decided for you} bank {The bank decided for you} store {The store decided for you} regulator {The regulator decided for you} other {Decided for you}}',
    ko: '{whom, select, issuer {카드사에서 } paypal {PayPal에서 } bank {은행에서 } store {스토어에서 } regulator {감독기관에서 } other {}}이의제기가 인정됐어요',
  },
  'caseHistory.decidedAgainst': {
    en: '{whom, select, issuer {The card company decided against you} paypal {PayPal decided against you} bank {The bank decided against you} store {The store decided against you} regulator {The regulator decided against you} other {Decided against you}}',
    ko: '{whom, select, issuer {카드사에서 } paypal {PayPal에서 } bank {은행에서 } store {스토어에서 } regulator {감독기관에서 } other {}}이의제기가 인정되지 않았어요',
  },
  'caseHistory.seller-offered': {
    en: 'The merchant makes an offer at PayPal',
    ko: 'PayPal에서 가맹점의 제안을 받았어요',
  },
  'caseHistory.seller-offeredSum': {
    en: 'The merchant offers {amount} at PayPal',
    ko: 'PayPal에서 가맹점이 환불을 제안했어요: {amount}',
  },
  'caseHistory.offerAccepted': { en: 'Offer of the merchant accepted', ko: '가맹점의 제안을 받아들였어요' },
  'caseHistory.offerDeclined': { en: 'Offer of the merchant declined', ko: '가맹점의 제안을 거절했어요' },
  'caseHistory.dispute-withdrawn': {
    en: '{whom, select, issuer {Dispute withdrawn from the card company} paypal {Claim withdrawn from PayPal} bank {Objection withdrawn from the bank} store {Request withdrawn from the store} regulator {Complaint withdrawn from the regulator} other {Dispute withdrawn}}',
    ko: '{whom, select, issuer {카드사에 낸 이의제기를 철회했어요} paypal {PayPal 클레임을 철회했어요} bank {은행에 낸 이의제기를 철회했어요} store {스토어 환불 요청을 철회했어요} regulator {감독기관에 낸 민원을 취하했어요} other {이의제기를 철회했어요}}',
  },
  'caseHistory.appealed': {
    en: 'Objected with {whom, select, issuer {the card company} other {the regulator}}{numbered, select, yes {, number {reference}} other {}}',
    ko: '{whom, select, issuer {카드사에 재검토를 요청했어요} other {감독기관에 재조사를 요청했어요}}{numbered, select, yes { (접수번호 {reference})} other {}}',
  },
  'caseHistory.money-back': { en: '{amount} came back', ko: '돈이 돌아왔어요: {amount}' },
  'caseHistory.money-backSettles': {
    en: '{amount} came back, which settles {settles}',
    ko: '돈이 돌아왔어요: {amount} (돌려받을 돈 중 {settles})',
  },
  'caseHistory.money-backProvisional': {
    en: '{amount} came back for the time being',
    ko: '임시로 환급됐어요: {amount}',
  },
  'caseHistory.money-taken-back': { en: 'Money was taken back', ko: '돌려받은 돈이 다시 빠져나갔어요' },
  'caseHistory.written-off': { en: '{amount} written off', ko: '포기로 기록했어요: {amount}' },
  'caseHistory.withdrawn': { en: 'Claim withdrawn', ko: '환불 요청을 철회했어요' },
  'caseHistory.closed': { en: 'Case closed', ko: '환불 건을 마무리했어요' },
  'caseHistory.reopened': { en: 'Case opened again', ko: '환불 건을 다시 열었어요' },
  'caseHistory.clock-set': { en: 'Told another day: {day}', ko: '다른 기한을 안내받았어요: {day}' },
  'caseHistory.proof-checked': {
    en: 'Proof gathered: {item, select, payment {payments} usage {usage} reason {reason} reference {reference numbers} single {one purchase only} contacts {talks with the merchant} promise {promise of a refund} cancellation {cancellation} other {the other payment}}',
    ko: '증빙을 준비했어요: {item, select, payment {결제 내역} usage {사용 내역} reason {환불 사유} reference {거래 식별번호} single {구매가 한 번이라는 증빙} contacts {문의 기록} promise {환불 약속} cancellation {해지 증빙} other {다른 결제 증빙}}',
  },
  'caseHistory.proof-unchecked': {
    en: 'Proof missing: {item, select, payment {payments} usage {usage} reason {reason} reference {reference numbers} single {one purchase only} contacts {talks with the merchant} promise {promise of a refund} cancellation {cancellation} other {the other payment}}',
    ko: '증빙이 없어요: {item, select, payment {결제 내역} usage {사용 내역} reason {환불 사유} reference {거래 식별번호} single {구매가 한 번이라는 증빙} contacts {문의 기록} promise {환불 약속} cancellation {해지 증빙} other {다른 결제 증빙}}',
  },
  'caseHistory.attached': { en: 'File attached: {name}', ko: '파일을 첨부했어요: {name}' },
  'caseHistory.detached': { en: 'File removed', ko: '파일을 삭제했어요' },
  'caseHistory.letter-kept': { en: 'Letter kept: {subject}', ko: '문서를 보관했어요: {subject}' },
  'caseHistory.proposal-refused': {
    en: 'The credit of {day} is not of this case: {amount}',
    ko: '{day} 입금은 이 환불 건과 관계없어요: {amount}',
  },
  'caseHistory.notTakenBack': {
    en: 'The line of {day} took no credit back: {amount}',
    ko: '{day} 출금은 환급 취소가 아니에요: {amount}',
  },
  'caseHistory.noted': { en: 'Note', ko: '메모' },
  'caseHistory.undone': { en: 'Undone', ko: '되돌렸어요' },
  'caseHistory.corrected': { en: 'Corrected', ko: '고쳤어요' },
} as const satisfies Record<string, Entry>;
