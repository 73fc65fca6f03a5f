import { askedOfMerchant, pricedAs } from '../asked.ts';
import { documentsOf } from '../documents.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import { reasonOf } from './charges.ts';
import type { LetterText } from './letter.ts';

const STORES = {
  'app-store': { en: 'App Store', ko: 'App Store' },
  'google-play': { en: 'Google Play', ko: 'Google Play' },
} as const;

/** One paragraph for the store's form. */
export const storeRequest: LetterText = {
  en(facts) {
    const store = storeOf(facts, 'en');
    const sum = english.sum(askedOfMerchant(facts));
    const reason = reasonOf(facts, 'en');
    const order = ordersOf(facts, 'en');
    return {
      subject: `${store} refund request${order === '' ? '' : `: order ${order}`}`,
      paragraphs: [
        `${order === '' ? '' : `Order ${order}, `}${english.gap('item')}, ${chargedEn(facts)}. ${reason.because(facts)}${otherEn(facts)} ${reason.ask(sum, facts)} Thank you.`,
      ],
    };
  },
  ko(facts) {
    const store = storeOf(facts, 'ko');
    const sum = korean.sum(askedOfMerchant(facts));
    const reason = reasonOf(facts, 'ko');
    const order = ordersOf(facts, 'ko');
    return {
      subject: `${store} 환불 요청${order === '' ? '' : `: 주문 번호 ${order}`}`,
      paragraphs: [
        `${order === '' ? '' : `주문 번호 ${order}, `}${korean.gap('item')}, ${chargedKo(facts)} 건입니다. ${reason.because(facts)}${otherKo(facts)} ${reason.ask(sum, facts)} 감사합니다.`,
      ],
    };
  },
};

/** The order IDs of what is claimed, each once; none of a charge for which the person said that there is none. */
function ordersOf(facts: LetterFacts, language: 'en' | 'ko'): string {
  const { given, claim } = facts;
  const { owed, documents } = claim;
  const claimed = documentsOf(facts).filter(({ charge }) => charge !== owed);
  const told = claimed.flatMap(({ number, fact, orderMark }) =>
    number !== '' ? [number] : fact === null || given[fact] === '' ? [] : [orderMark[language]],
  );
  return told.length === 0 ? documents.claimed : [...new Set(told)].join(', ');
}

function storeOf({ claim }: LetterFacts, language: 'en' | 'ko'): string {
  return claim.route === 'google-play' ? STORES['google-play'][language] : STORES['app-store'][language];
}

function chargedEn({ claim }: LetterFacts): string {
  return `charged ${claim.charges.map((one) => `${english.sum(pricedAs(one))} on ${english.day(one.day)}`).join(' and ')}`;
}

function chargedKo({ claim }: LetterFacts): string {
  return claim.charges
    .map((one) => `${korean.day(one.day)}에 청구된 ${korean.sum(pricedAs(one))}`)
    .join(', ');
}

function otherEn({ claim }: LetterFacts): string {
  const { owed } = claim;
  if (owed === null) return '';
  return ` The payment I owe was made on ${english.day(owed.day)}: ${english.sum(pricedAs(owed))}.`;
}

function otherKo({ claim }: LetterFacts): string {
  const { owed } = claim;
  if (owed === null) return '';
  return ` 정상 결제는 ${korean.day(owed.day)} ${korean.sum(pricedAs(owed))}입니다.`;
}
