import { askedOfMerchant } from '../asked.ts';
import { answerTime, lastAnswer, type LetterFacts, messagesSent } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { bare, lowerFirst, reasonOf } from './charges.ts';
import type { Letter, LetterText } from './letter.ts';
import { ticketWords, withTicket } from './ticket.ts';

/** In the same conversation: no answer yet, an answer to what they asked for, or a promised refund that is late. */
export const followUp: LetterText = {
  en(facts) {
    if (lastAnswer(facts)?.answer === 'asks-more') return answeredEn(facts);
    return facts.promised === null ? unansweredEn(facts) : overdueEn(facts, facts.promised);
  },
  ko(facts) {
    if (lastAnswer(facts)?.answer === 'asks-more') return answeredKo(facts);
    return facts.promised === null ? unansweredKo(facts) : overdueKo(facts, facts.promised);
  },
};

function unansweredEn(facts: LetterFacts): Letter {
  const sum = english.sum(askedOfMerchant(facts));
  const sent = messagesSent(facts);
  const first = sent[0];
  const when =
    first === undefined
      ? english.gap('sentOn')
      : `${english.day(first.on)} (${english.channel(first.channel)})`;
  const last = sent.length > 1 ? sent.at(-1) : undefined;
  return {
    subject: subjectEn(facts, sum),
    paragraphs: [
      `Hello ${facts.claim.merchant} team,`,
      `I am writing again about my refund request${ticketWords(facts, 'en', (ticket) => ` (ticket ${ticket})`)}: ${lowerFirst(reasonOf(facts, 'en').title(facts))}, ${sum}. I wrote on ${when}${last ? ` and again on ${english.day(last.on)}` : ''}, and have not had an answer that settles it yet.`,
      `My request is unchanged. ${reasonOf(facts, 'en').ask(sum, facts)}`,
      `If anything is missing, please tell me and I will send it.${againEn(facts)}`,
      `Kind regards,\n${english.gap('name')}`,
    ],
  };
}

function unansweredKo(facts: LetterFacts): Letter {
  const sum = korean.sum(askedOfMerchant(facts));
  const sent = messagesSent(facts);
  const first = sent[0];
  const when =
    first === undefined ? korean.gap('sentOn') : `${korean.day(first.on)}(${korean.channel(first.channel)})`;
  const last = sent.length > 1 ? sent.at(-1) : undefined;
  return {
    subject: subjectKo(facts, sum),
    paragraphs: [
      `안녕하세요, ${facts.claim.merchant} 담당자님.`,
      `${when}${last ? `과 ${korean.day(last.on)}` : ''}에 문의드린 환불 건${ticketWords(facts, 'ko', (ticket) => `(문의 번호 ${ticket})`)}으로 다시 연락드립니다. 문의 내용은 ‘${reasonOf(facts, 'ko').title(facts)}’, ${sum}이며, 아직 해결에 필요한 답변을 받지 못했습니다.`,
      `요청드리는 내용은 같습니다. ${reasonOf(facts, 'ko').ask(sum, facts)}`,
      `더 필요한 자료가 있으면 말씀해 주십시오. 바로 보내 드리겠습니다.${againKo(facts)}`,
      `감사합니다.\n${korean.gap('name')} 드림`,
    ],
  };
}

function answeredEn(facts: LetterFacts): Letter {
  const sum = english.sum(askedOfMerchant(facts));
  const asked = lastAnswer(facts);
  return {
    subject: subjectEn(facts, sum),
    paragraphs: [
      `Hello ${facts.claim.merchant} team,`,
      `Thank you for your answer${asked ? ` of ${english.day(asked.on)}` : ''}${ticketWords(facts, 'en', (ticket) => ` on ticket ${ticket}`)}. You asked for: “${english.or(bare(asked?.quoted ?? ''), 'askedFor')}”`,
      `My answer: ${english.gap('answer')}`,
      `My request is unchanged. ${reasonOf(facts, 'en').ask(sum, facts)}`,
      `Thank you for looking into it.`,
      `Kind regards,\n${english.gap('name')}`,
    ],
  };
}

function answeredKo(facts: LetterFacts): Letter {
  const sum = korean.sum(askedOfMerchant(facts));
  const asked = lastAnswer(facts);
  return {
    subject: subjectKo(facts, sum),
    paragraphs: [
      `안녕하세요, ${facts.claim.merchant} 담당자님.`,
      `${asked ? `${korean.day(asked.on)}에 ` : ''}답변해 주셔서 감사합니다${ticketWords(facts, 'ko', (ticket) => `(문의 번호 ${ticket})`)}. 요청하신 내용은 다음과 같습니다: “${korean.or(bare(asked?.quoted ?? ''), 'askedFor')}”`,
      `요청하신 내용에 답변드립니다. ${korean.gap('answer')}`,
      `요청드리는 내용은 같습니다. ${reasonOf(facts, 'ko').ask(sum, facts)}`,
      `검토해 주셔서 감사합니다.\n${korean.gap('name')} 드림`,
    ],
  };
}

function overdueEn(facts: LetterFacts, promised: NonNullable<LetterFacts['promised']>): Letter {
  const sum = promised.amount ? english.money(promised.amount) : english.sum(askedOfMerchant(facts));
  return {
    subject: subjectEn(facts, sum),
    paragraphs: [
      `Hello ${facts.claim.merchant} team,`,
      `Thank you for agreeing on ${english.day(promised.on)} to refund ${sum}${ticketWords(facts, 'en', (ticket) => ` (ticket ${ticket})`)}. It has not arrived by ${english.day(facts.today)}.`,
      'Please tell me the day on which the refund was sent and its reference number (ARN), so that my card company can trace it. If it has not been sent yet, please send it.',
      againEn(facts).trim() || null,
      `Kind regards,\n${english.gap('name')}`,
    ],
  };
}

function overdueKo(facts: LetterFacts, promised: NonNullable<LetterFacts['promised']>): Letter {
  const sum = promised.amount ? korean.money(promised.amount) : korean.sum(askedOfMerchant(facts));
  return {
    subject: subjectKo(facts, sum),
    paragraphs: [
      `안녕하세요, ${facts.claim.merchant} 담당자님.`,
      `${korean.day(promised.on)}에 ${sum} 환불을 안내해 주셔서 감사합니다${ticketWords(facts, 'ko', (ticket) => `(문의 번호 ${ticket})`)}. ${korean.day(facts.today)} 현재까지 환불이 입금되지 않아 다시 문의드립니다.`,
      '카드사에서 추적할 수 있도록 환불 처리일과 매입 참조번호(ARN)를 알려 주시기 바랍니다. 아직 처리 전이라면 환불을 진행해 주시기 부탁드립니다.',
      againKo(facts).trim() || null,
      `감사합니다.\n${korean.gap('name')} 드림`,
    ],
  };
}

function subjectEn(facts: LetterFacts, sum: string): string {
  return withTicket(facts, `Follow-up on my request for ${sum}`, 'en');
}

function subjectKo(facts: LetterFacts, sum: string): string {
  return withTicket(facts, `환불 재문의, ${sum}`, 'ko');
}

/** Where an answer can still come in time, the day on which the conversation is looked at again. */
function againEn(facts: LetterFacts): string {
  const { day } = answerTime(facts, 'merchant-second-reply');
  return day === null ? '' : ` I will look at this conversation again on ${english.day(day)}.`;
}

function againKo(facts: LetterFacts): string {
  const { day } = answerTime(facts, 'merchant-second-reply');
  return day === null ? '' : ` ${korean.day(day)}에 이 문의를 다시 확인하겠습니다.`;
}
