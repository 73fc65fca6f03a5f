import { askedOfMerchant } from '../asked.ts';
import { answerTime, type LetterFacts, messagesSent, refusal, type Talk } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { bare, chargesForMerchant, reasonOf } from './charges.ts';
import type { LetterText } from './letter.ts';
import { ticketWords, withTicket } from './ticket.ts';

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
        `Why I ask you to look again: ${reason.because(facts)} ${isOne(facts) ? 'This is the charge' : 'These are the charges'}:\n${chargesForMerchant(facts, 'en')}`,
        `Please pass this to a billing specialist or supervisor for review. My request is unchanged. ${reason.ask(sum, facts)}`,
        `${answerEn(facts)} I am glad to send any document you need.`,
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
        `다시 검토를 부탁드리는 이유는 다음과 같습니다. ${reason.because(facts)} 해당 청구 내역은 다음과 같습니다.\n${chargesForMerchant(facts, 'ko')}`,
        `이 건을 결제 담당자나 상급 담당자께 전달하여 다시 검토해 주시기를 부탁드립니다. 요청드리는 내용은 같습니다. ${reason.ask(sum, facts)}`,
        `${answerKo(facts)} 필요한 자료는 바로 보내 드리겠습니다.`,
        `감사합니다.\n${korean.gap('name')} 드림`,
      ],
    };
  },
};

function isOne({ claim }: LetterFacts): boolean {
  return claim.owed === null && claim.charges.length === 1;
}

function openingEn(facts: LetterFacts): string {
  const refused = refusal(facts);
  if (refused === null) {
    const sent = messagesSent(facts).map(({ on }) => english.day(on));
    const when = sent.length === 0 ? english.gap('sentOn') : sent.join(' and ');
    const ticket = ticketWords(facts, 'en', (number) => ` (ticket ${number})`);
    return `I wrote to you on ${when}${ticket} and have not had an answer yet.`;
  }
  const ticket = ticketWords(facts, 'en', (number) => ` on ticket ${number}`);
  return `Thank you for your answer of ${english.day(refused.on)}${ticket}. ${reasonEn(facts, refused)}`;
}

function openingKo(facts: LetterFacts): string {
  const refused = refusal(facts);
  const ticket = ticketWords(facts, 'ko', (number) => `(문의 번호 ${number})`);
  if (refused === null) {
    const sent = messagesSent(facts).map(({ on }) => korean.day(on));
    const when = sent.length === 0 ? korean.gap('sentOn') : sent.join(sent.length === 2 ? '과 ' : ', ');
    return `${when}에 문의드렸으나${ticket} 아직 답변을 받지 못했습니다.`;
  }
  return `${korean.day(refused.on)}에 답변해 주셔서 감사합니다${ticket}. ${reasonKo(facts, refused)}`;
}

/** Their reason word for word; a note about the conversation is the person's own, and is not put into their mouth. */
function reasonEn({ given }: LetterFacts, { answer, quoted }: Talk): string {
  if (quoted !== '') return `The reason given was: “${bare(quoted)}”`;
  if (answer === 'used-credit')
    return 'As I understand it, you declined because the credit had been used already.';
  if (given['theirReason'] === '') return 'You declined the refund without naming a reason.';
  return `The reason given was: “${english.gap('theirReason')}”`;
}

function reasonKo({ given }: LetterFacts, { answer, quoted }: Talk): string {
  if (quoted !== '') return `안내해 주신 사유는 다음과 같습니다: “${bare(quoted)}”`;
  if (answer === 'used-credit')
    return '이미 사용한 크레딧이라 환불이 어렵다고 안내해 주신 것으로 이해했습니다.';
  if (given['theirReason'] === '') return '환불이 어렵다고 하셨으나 그 사유는 안내받지 못했습니다.';
  return `안내해 주신 사유는 다음과 같습니다: “${korean.gap('theirReason')}”`;
}

function answerEn(facts: LetterFacts): string {
  const { day } = answerTime(facts, 'escalation-reply');
  return day === null
    ? 'A quick answer would help me very much.'
    : `An answer by ${english.day(day)} would help me very much.`;
}

function answerKo(facts: LetterFacts): string {
  const { day } = answerTime(facts, 'escalation-reply');
  return day === null
    ? '가능한 한 빨리 회신해 주시면 큰 도움이 되겠습니다.'
    : `${korean.day(day)}까지 회신해 주시면 큰 도움이 되겠습니다.`;
}
