import { daysBetween } from '../../../../shared/day.ts';
import type { Language } from '../../../../shared/messages/entry.ts';
import { askedOfMerchant } from '../asked.ts';
import { firstDay, isUnused, type LetterFacts } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { REFERENCES } from '../references.ts';
import { chargesForMerchant, reasonOf } from './charges.ts';
import { withTicket } from './ticket.ts';
import type { LetterText } from './letter.ts';

/** OpenAI's European terms give fourteen days from the purchase (`openai-eu-14`). */
const COOLING_OFF_DAYS = 14;

/** Points at the seller's own text by section, says how the charge differs from it, and asks. */
export const termsArgument: LetterText = {
  en(facts) {
    const sum = english.sum(askedOfMerchant(facts));
    const reason = reasonOf(facts, 'en');
    return {
      subject: withTicket(facts, `Request concerning ${sum}, with reference to your terms`, 'en'),
      paragraphs: [
        `Hello ${facts.claim.merchant} team,`,
        `I write about these charges on account ${english.or(facts.claim.customer, 'customer')}:\n${chargesForMerchant(facts, 'en')}`,
        `As I read your own texts:\n${pointsOf(facts, 'en')}`,
        mayWithdraw(facts) ? null : `How the charge differs: ${reason.because(facts)}`,
        mayWithdraw(facts)
          ? `Please confirm the withdrawal and refund ${sum}, less the part for the days that were used.`
          : reason.ask(sum, facts),
        'If I have misread the text, please tell me which section applies. Thank you for your help.',
        `Kind regards,\n${english.gap('name')}`,
      ],
    };
  },
  ko(facts) {
    const sum = korean.sum(askedOfMerchant(facts));
    const reason = reasonOf(facts, 'ko');
    return {
      subject: withTicket(facts, `약관에 따른 환불 검토 요청, ${sum}`, 'ko'),
      paragraphs: [
        `안녕하세요, ${facts.claim.merchant} 담당자님.`,
        `${korean.or(facts.claim.customer, 'customer')} 계정의 다음 청구에 대해 문의드립니다.\n${chargesForMerchant(facts, 'ko')}`,
        `귀사의 안내와 약관을 제가 이해한 바는 다음과 같습니다.\n${pointsOf(facts, 'ko')}`,
        mayWithdraw(facts) ? null : `이번 청구는 다음과 같은 점에서 다릅니다. ${reason.because(facts)}`,
        mayWithdraw(facts)
          ? `철회를 확인해 주시고, ${sum}에서 이용한 날에 해당하는 금액을 뺀 나머지 금액의 환불을 요청드립니다.`
          : reason.ask(sum, facts),
        `제가 잘못 이해한 부분이 있다면 어느 조항이 적용되는지 알려 주시기 바랍니다.`,
        `감사합니다.\n${korean.gap('name')} 드림`,
      ],
    };
  },
};

function pointsOf(facts: LetterFacts, language: Language): string {
  const points = [
    isOpenaiError(facts) ? prepaid(language) : null,
    isOpenaiError(facts) ? services(language) : null,
    mayWithdraw(facts) ? coolingOff(facts, language) : null,
  ].filter((point) => point !== null);
  return (points.length > 0 ? points : [unknown(language)]).map((point) => `- ${point}`).join('\n');
}

function prepaid(language: Language): string {
  const name = REFERENCES.openaiPrepaid.name[language];
  return language === 'ko'
    ? `${name}: 크레딧은 원칙적으로 환불되지 않으나, 확인된 청구 오류는 예외로 안내되어 있습니다.`
    : `${name}: credits are not refundable as a rule, and a verified billing error is named among the exceptions.`;
}

function services(language: Language): string {
  const name = REFERENCES.openaiServices.name[language];
  return language === 'ko'
    ? `${name}: 인보이스에 대한 이의제기와 결제 후 청구 오류의 정정을 정하고 있습니다.`
    : `${name}: they provide for disputing an invoice and for correcting billing errors after payment.`;
}

function coolingOff({ today }: LetterFacts, language: Language): string {
  const name = REFERENCES.openaiEurope.name[language];
  return language === 'ko'
    ? `${name}: 구매 후 14일 안에 철회할 수 있습니다. ${korean.day(today)}자로 이 계약을 철회하고자 합니다.`
    : `${name}: a purchase can be withdrawn from within 14 days. I withdraw from this contract as of ${english.day(today)}.`;
}

function unknown(language: Language): string {
  const pen = language === 'ko' ? korean : english;
  return `${pen.gap('terms')}: ${pen.gap('termsSay')}`;
}

/**
 * The two texts that were read are about the API and business plans. ChatGPT's terms outside of Europe were
 * not read, so nothing is said in their name.
 */
function isOpenaiError(facts: LetterFacts): boolean {
  const { claim } = facts;
  const isError = ['charged-twice', 'system-error', 'wrong-amount', 'paid-another-way'].includes(
    claim.reason,
  );
  return isOpenai(facts) && isError && isApi(facts);
}

function isOpenai({ claim }: LetterFacts): boolean {
  return /openai|chatgpt/i.test(claim.merchant);
}

function isApi({ claim }: LetterFacts): boolean {
  return (
    /\borg-/i.test(claim.customer) || claim.charges.some(({ description }) => /\bAPI\b/i.test(description))
  );
}

/** The country of the card stands for that of the person, who reads the letter before it is sent. */
function mayWithdraw(facts: LetterFacts): boolean {
  const { claim, today } = facts;
  const inEurope = claim.country === 'eu' || claim.country === 'uk';
  // Of two charges for one order nobody wants to withdraw from the order.
  const ends = claim.reason === 'after-cancellation' && isUnused(facts);
  return isOpenai(facts) && inEurope && ends && daysBetween(firstDay(facts), today) <= COOLING_OFF_DAYS;
}
