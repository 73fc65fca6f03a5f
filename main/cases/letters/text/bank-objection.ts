import { addDays } from '../../../../shared/day.ts';
import type { Language } from '../../../../shared/messages/entry.ts';
import { askedOfBank } from '../asked.ts';
import { type LetterFacts, tailOf } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { REFERENCES } from '../references.ts';
import { attachments } from './attachments.ts';
import { chargesForIssuer, lines, reasonOf } from './charges.ts';
import { contactLog } from './contact-log.ts';
import type { LetterText } from './letter.ts';

/** Two weeks, as Korean law gives the bank (`kr-efta-8`); elsewhere Recoup's own measure. */
const ANSWER_WITHIN = 14;

/** To the bank of a transfer or direct debit: what was allowed, what was executed, the request. */
export const bankObjection: LetterText = {
  en(facts) {
    const sum = english.sum(askedOfBank(facts));
    const tail = english.or(tailOf(facts), 'account');
    return {
      subject: `Objection to a debit, account ending in ${tail}`,
      paragraphs: [
        'To whom it may concern,',
        `I ask you to examine ${sum} that ${facts.claim.merchant} collected from my account ending in ${tail}.`,
        `What I had ordered or allowed: ${english.gap('instruction')}`,
        `What was executed:\n${chargesForIssuer(facts, 'en', 'bank')}`,
        `The difference: ${reasonOf(facts, 'en').because(facts)}`,
        `What I did with the payee:\n${contactLog(facts, 'en')}`,
        law(facts, 'en'),
        `Please return ${sum} to my account or ask the payee to return it, and tell me the result and its reasons by ${english.day(addDays(facts.today, ANSWER_WITHIN))}.`,
        `Attached:\n${attachments(facts, 'en')}`,
        `Kind regards,\n${english.gap('name')}\n${english.day(facts.today)}`,
      ],
    };
  },
  ko(facts) {
    const sum = korean.sum(askedOfBank(facts));
    const tail = korean.or(tailOf(facts), 'account');
    return {
      subject: `출금 이의제기, 계좌 끝자리 ${tail}`,
      paragraphs: [
        '안녕하세요. 아래 출금에 대하여 확인과 정정을 요청드립니다.',
        lines([`계좌: 끝자리 ${tail}`, `수취인: ${facts.claim.merchant}`, `이의제기 금액: ${sum}`]),
        `지시하거나 동의한 내용: ${korean.gap('instruction')}`,
        `실제 출금 내역:\n${chargesForIssuer(facts, 'ko', 'bank')}`,
        `서로 다른 점: ${reasonOf(facts, 'ko').because(facts)}`,
        `수취인 문의 경과:\n${contactLog(facts, 'ko')}`,
        law(facts, 'ko'),
        `해당 금액 ${sum}의 반환 또는 수취인에 대한 반환 청구를 요청드리며, 결과와 이유를 ${korean.day(addDays(facts.today, ANSWER_WITHIN))}까지 알려 주시기 바랍니다.`,
        `첨부:\n${attachments(facts, 'ko')}`,
        `${korean.day(facts.today)}\n신청인 ${korean.gap('name')} (서명)`,
      ],
    };
  },
};

/**
 * A seller that collects twice with authority is not clearly an error of the transfer, so the bank is asked to
 * examine and nothing is claimed as settled.
 */
function law({ claim }: LetterFacts, language: Language): string | null {
  switch (claim.country) {
    case 'kr':
      return language === 'ko'
        ? `${REFERENCES.koreanTransfer.name.ko}에 따른 오류에 해당하는지 조사하여 처리해 주시기를 요청드립니다.`
        : `Please examine whether this is an error under ${REFERENCES.koreanTransfer.name.en}.`;
    case 'us':
      return language === 'ko'
        ? `이 문서는 ${REFERENCES.usTransfer.name.ko}에 따른 오류 통지입니다.`
        : `This is my notice of an error under ${REFERENCES.usTransfer.name.en}.`;
    case 'eu':
      return language === 'ko'
        ? `수취인이 개시한 출금이라면 ${REFERENCES.euDebit.name.ko}, 지시와 다르게 실행된 출금이라면 ${REFERENCES.euWrong.name.ko}에 따라 검토를 요청드립니다.`
        : `Please examine this under ${REFERENCES.euDebit.name.en} if the payee initiated the debit, and under ${REFERENCES.euWrong.name.en} if it was executed other than ordered.`;
    case 'uk':
    case null:
      return null;
  }
}
