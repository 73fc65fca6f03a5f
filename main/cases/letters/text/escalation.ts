import { askedOfMerchant } from '../asked.ts';
import { answerBy, type LetterFacts, messagesSent, refusal, type Talk, ticketOf } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { chargesForMerchant, reasonOf } from './charges.ts';
import type { LetterText } from './letter.ts';
import { withTicket } from './ticket.ts';

const USED_EN = 'credit that was used cannot be refunded';
const USED_KO = '“이미 사용한 크레딧은 환불할 수 없음”';

/** To a supervisor or billing specialist, after a refusal or silence. */
export const escalation: LetterText = {
  en(facts) {
    const sum = english.sum(askedOfMerchant(facts));
    const reason = reasonOf(facts, 'en');
    return {
      subject: withTicket(facts, `Request for a review by a billing specialist, ${sum}`, 'en'),
      paragraphs: [
        `Hello ${facts.claim.merchant} team,`,
        openingEn(facts),
        `Why I ask you to look again: ${reason.because(facts)} These are the charges:\n${chargesForMerchant(facts, 'en')}`,
        `Please pass this to a billing specialist or supervisor for review. My request is unchanged. ${reason.ask(sum, facts)}`,
        `An answer by ${english.day(answerBy(facts, 'escalation-reply'))} would help me very much. I am glad to send any document you need.`,
        'Thank you for your help.',
        `Kind regards,\n${english.gap('name')}`,
      ],
    };
  },
  ko(facts) {
    const sum = korean.sum(askedOfMerchant(facts));
    const reason = reasonOf(facts, 'ko');
    return {
      subject: withTicket(facts, `상급 담당자 검토 요청, ${sum}`, 'ko'),
      paragraphs: [
        `안녕하세요, ${facts.claim.merchant} 담당자님.`,
        openingKo(facts),
        `다시 검토를 부탁드리는 이유는 다음과 같습니다. ${reason.because(facts)} 해당 청구 내역입니다.\n${chargesForMerchant(facts, 'ko')}`,
        `이 건을 결제 담당자나 상급 담당자께 전달하여 검토해 주시기 부탁드립니다. 요청드리는 내용은 같습니다. ${reason.ask(sum, facts)}`,
        `${korean.day(answerBy(facts, 'escalation-reply'))}까지 회신해 주시면 큰 도움이 되겠습니다. 필요한 자료는 바로 보내 드리겠습니다.`,
        `감사합니다.\n${korean.gap('name')} 드림`,
      ],
    };
  },
};

function openingEn(facts: LetterFacts): string {
  const ticket = english.or(ticketOf(facts), 'ticket');
  const refused = refusal(facts);
  if (refused === null) {
    const sent = messagesSent(facts).map(({ on }) => english.day(on));
    const when = sent.length === 0 ? english.gap('sentOn') : sent.join(' and ');
    return `I wrote to you on ${when} (ticket ${ticket}) and have not had an answer yet.`;
  }
  const why = ownWords(refused) ?? (refused.answer === 'used-credit' ? USED_EN : english.gap('theirReason'));
  return `Thank you for your answer of ${english.day(refused.on)} on ticket ${ticket}. I understand your reason as follows: ${why}.`;
}

function openingKo(facts: LetterFacts): string {
  const ticket = korean.or(ticketOf(facts), 'ticket');
  const refused = refusal(facts);
  if (refused === null) {
    const sent = messagesSent(facts).map(({ on }) => korean.day(on));
    const when = sent.length === 0 ? korean.gap('sentOn') : sent.join(', ');
    return `${when}에 문의드렸으나(문의 번호 ${ticket}) 아직 답변을 받지 못했습니다.`;
  }
  const why = ownWords(refused) ?? (refused.answer === 'used-credit' ? USED_KO : korean.gap('theirReason'));
  return `${korean.day(refused.on)}에 보내 주신 답변 감사합니다(문의 번호 ${ticket}). 제가 이해한 거절 사유는 ${why}입니다.`;
}

/** What the person noted of the refusal, without the stop that the sentence brings itself. */
function ownWords({ said }: Talk): string | null {
  return said === '' ? null : `“${said.replace(/\.$/, '')}”`;
}
