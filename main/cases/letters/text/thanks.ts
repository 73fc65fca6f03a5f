import { type LetterFacts, ticketOf } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { withTicket } from './ticket.ts';
import type { LetterText } from './letter.ts';

/** Says thanks, and that nothing more is asked. */
export const thanks: LetterText = {
  en(facts) {
    const ticket = ticketOf(facts);
    return {
      subject: withTicket(facts, 'Thank you, the matter is settled', 'en'),
      paragraphs: [
        byIssuer(facts) ? 'Hello,' : `Hello ${facts.claim.merchant} team,`,
        `Thank you for your help. ${arrivedEn(facts)} The matter is settled for me${ticket === '' ? '' : `, and ticket ${ticket} can be closed`}.`,
        alsoFiledEn(facts),
        `Kind regards,\n${english.gap('name')}`,
      ],
    };
  },
  ko(facts) {
    const ticket = ticketOf(facts);
    return {
      subject: withTicket(facts, '환불 확인과 감사 인사', 'ko'),
      paragraphs: [
        byIssuer(facts) ? '안녕하세요, 담당자님.' : `안녕하세요, ${facts.claim.merchant} 담당자님.`,
        `도와주셔서 감사합니다. ${arrivedKo(facts)} 이 건은 해결되었습니다.${ticket === '' ? '' : ` 문의 번호 ${ticket}도 종료하셔도 됩니다.`}`,
        alsoFiledKo(facts),
        `감사합니다.\n${korean.gap('name')} 드림`,
      ],
    };
  },
};

/** Thanks go to whom the money came from. */
function byIssuer({ lastReturn }: LetterFacts): boolean {
  return lastReturn !== null && ['issuer', 'bank', 'paypal', 'store'].includes(lastReturn.way);
}

function arrivedEn({ lastReturn }: LetterFacts): string {
  return lastReturn === null
    ? `The refund has arrived: ${english.gap('returned')}.`
    : `The refund of ${english.money(lastReturn.amount)} arrived on ${english.day(lastReturn.on)}.`;
}

function arrivedKo({ lastReturn }: LetterFacts): string {
  return lastReturn === null
    ? `환불이 입금되었습니다(${korean.gap('returned')}).`
    : `${korean.day(lastReturn.on)}에 ${korean.money(lastReturn.amount)} 환불이 입금된 것을 확인했습니다.`;
}

/** Both a refund and a credit for one charge would have to be given back: the filing ends with the refund. */
function alsoFiledEn(facts: LetterFacts): string | null {
  return facts.filed === null || byIssuer(facts)
    ? null
    : 'I will also tell my card company or bank that the refund has arrived, and withdraw my dispute there.';
}

function alsoFiledKo(facts: LetterFacts): string | null {
  return facts.filed === null || byIssuer(facts)
    ? null
    : '카드사나 은행에는 환불 사실을 알리고, 접수해 둔 이의제기를 철회하겠습니다.';
}
