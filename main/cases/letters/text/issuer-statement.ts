import { askedOfBank } from '../asked.ts';
import { type LetterFacts, tailOf } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { REFERENCES } from '../references.ts';
import { attachments } from './attachments.ts';
import { chargesForIssuer, lines, lowerFirst, reasonOf } from './charges.ts';
import { contactLog } from './contact-log.ts';
import type { LetterText } from './letter.ts';

/** The statement for the card company, in the order of time and on about a page. */
export const issuerStatement: LetterText = {
  en(facts) {
    const sum = english.sum(askedOfBank(facts));
    const reason = reasonOf(facts, 'en');
    const tail = english.or(tailOf(facts), 'tail');
    return {
      subject: `Dispute: ${lowerFirst(reason.title(facts))}, card ending in ${tail}`,
      paragraphs: [
        letterHeadEn(facts),
        isWrittenNotice(facts) ? 'To whom it may concern,' : 'Hello,',
        `I dispute ${sum} charged to my ${cardEn(facts)} ending in ${tail} by ${facts.claim.merchant}. Reason: ${reason.formal(facts)}.${legalNoticeEn(facts)}`,
        chargesForIssuer(facts, 'en'),
        `Why it is not due: ${reason.because(facts)}`,
        `What I did with the seller:\n${contactLog(facts, 'en')}`,
        `${returnedEn(facts)} ${remedyEn(facts, sum)}`,
        collectionEn(facts),
        `Attached:\n${attachments(facts, 'en')}`,
        'Please confirm in writing that you received this, and tell me if you need anything else and by when.',
        isWrittenNotice(facts)
          ? `Sincerely,\n${english.gap('name')}`
          : `Kind regards,\n${english.gap('name')}\n${english.day(facts.today)}`,
      ],
    };
  },
  ko(facts) {
    const sum = korean.sum(askedOfBank(facts));
    const reason = reasonOf(facts, 'ko');
    const tail = korean.or(tailOf(facts), 'tail');
    return {
      subject: `이의제기 사유서: ${reason.title(facts)}, 카드 끝자리 ${tail}`,
      paragraphs: [
        letterHeadKo(facts),
        '안녕하세요. 아래 거래에 대하여 이의를 제기하오니 조사를 부탁드립니다.',
        lines([
          `카드: ${cardKo(facts)} (끝자리 ${tail})`,
          `가맹점: ${facts.claim.merchant}`,
          `사유: ${reason.formal(facts)}`,
          `이의제기 금액: ${sum}`,
        ]),
        chargesForIssuer(facts, 'ko'),
        `이의제기 이유: ${reason.because(facts)}${legalNoticeKo(facts)}`,
        `가맹점 문의 경과:\n${contactLog(facts, 'ko')}`,
        `${returnedKo(facts)} ${remedyKo(facts, sum)}`,
        collectionKo(facts),
        `첨부:\n${attachments(facts, 'ko')}`,
        '접수 여부를 알려 주시고, 더 필요한 자료가 있으면 제출 기한과 함께 안내해 주시기 바랍니다.',
        `${korean.day(facts.today)}\n신청인 ${korean.gap('name')} (서명)`,
      ],
    };
  },
};

/** In the US the right on a credit card is kept by a letter to the billing-inquiries address alone. */
function isWrittenNotice({ claim }: LetterFacts): boolean {
  return claim.route === 'card' && claim.country === 'us';
}

function letterHeadEn(facts: LetterFacts): string | null {
  if (!isWrittenNotice(facts)) return null;
  return `${english.gap('name')}\n${english.gap('ownAddress')}\n\n${english.gap('billingAddress')}\n\n${english.day(facts.today)}`;
}

function letterHeadKo(facts: LetterFacts): string | null {
  if (!isWrittenNotice(facts)) return null;
  return `보내는 사람: ${korean.gap('name')}, ${korean.gap('ownAddress')}\n받는 곳: ${korean.gap('billingAddress')}`;
}

function cardEn({ claim }: LetterFacts): string {
  return claim.route === 'debit-card' ? 'debit card' : claim.route === 'prepaid' ? 'prepaid card' : 'card';
}

function cardKo({ claim }: LetterFacts): string {
  const name = claim.charges[0]?.account?.name.replace(/[^\p{L}\d ]+\d{4}\D*$/u, '').trim();
  const kind =
    claim.route === 'debit-card' ? '체크카드' : claim.route === 'prepaid' ? '선불카드' : '신용카드';
  return name ? `${name}, ${kind}` : kind;
}

function legalNoticeEn(facts: LetterFacts): string {
  if (isWrittenNotice(facts))
    return ` This letter is my written notice of a billing error under ${REFERENCES.usCredit.name.en}.`;
  return isUsDebit(facts) ? ` This is my notice of an error under ${REFERENCES.usTransfer.name.en}.` : '';
}

function legalNoticeKo(facts: LetterFacts): string {
  if (isWrittenNotice(facts))
    return ` 이 문서는 ${REFERENCES.usCredit.name.ko}에 따른 청구 오류의 서면 통지입니다.`;
  return isUsDebit(facts) ? ` 이 문서는 ${REFERENCES.usTransfer.name.ko}에 따른 오류 통지입니다.` : '';
}

function isUsDebit({ claim }: LetterFacts): boolean {
  return claim.route === 'debit-card' && claim.country === 'us';
}

function returnedEn({ returned, today }: LetterFacts): string {
  return returned.minor === 0
    ? `I have not received a refund as of ${english.day(today)}.`
    : `So far ${english.money(returned)} has come back, as of ${english.day(today)}.`;
}

function returnedKo({ returned, today }: LetterFacts): string {
  return returned.minor === 0
    ? `${korean.day(today)} 현재 환불받은 금액은 없습니다.`
    : `${korean.day(today)} 현재 환불받은 금액은 ${korean.money(returned)}입니다.`;
}

function remedyEn({ claim }: LetterFacts, sum: string): string {
  return claim.reason === 'not-mine'
    ? `Please investigate the charge, credit ${sum} if it is not mine, and tell me whether the card should be replaced.`
    : `Please dispute ${sum} with the seller and credit it to my account.`;
}

function remedyKo({ claim }: LetterFacts, sum: string): string {
  return claim.reason === 'not-mine'
    ? `거래를 조사하여 본인 거래가 아니라면 이의제기 금액을 환급해 주시고, 카드를 재발급받아야 하는지 알려 주시기 바랍니다.`
    : `해당 금액 ${sum}에 대해 가맹점에 이의를 제기하고 환급해 주시기를 요청드립니다.`;
}

/** Of Korean credit cards alone: a check card has paid already. */
function isHeld({ claim }: LetterFacts): boolean {
  return claim.route === 'card' && claim.country === 'kr';
}

function collectionEn(facts: LetterFacts): string | null {
  if (isHeld(facts))
    return `Please do not collect the disputed amount until your investigation has ended (${REFERENCES.koreanCredit.name.en}).`;
  return isWrittenNotice(facts)
    ? 'I understand that I need not pay the disputed amount while you look into it.'
    : null;
}

function collectionKo(facts: LetterFacts): string | null {
  if (isHeld(facts))
    return `${REFERENCES.koreanCredit.name.ko}에 따라 조사가 끝날 때까지 이의제기 금액의 청구를 보류해 주시기 바랍니다.`;
  return isWrittenNotice(facts)
    ? '조사가 진행되는 동안 이의제기 금액은 납부하지 않아도 되는 것으로 알고 있습니다.'
    : null;
}
