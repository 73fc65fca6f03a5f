import type { Language } from '../../../../shared/messages/entry.ts';
import { bookedAs, pricedAs } from '../asked.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type ChargeDocument, documentsOf, numbersTogether } from '../documents.ts';
import { PENS } from '../pen.ts';
import type { ReasonWords } from './letter.ts';
import { REASONS_EN } from './reasons-en.ts';
import { REASONS_KO } from './reasons-ko.ts';

const REASONS = { en: REASONS_EN, ko: REASONS_KO } as const;

interface Labels {
  readonly head: (count: number) => string;
  readonly day: string;
  readonly posted: string;
  readonly amount: string;
  readonly text: string;
  readonly reference: string;
  readonly document: string;
  /** Where the statement does not tell. */
  readonly none: string;
}

const CARD_EN: Labels = {
  head: (count) => `Charge ${count}:`,
  day: 'Transaction date',
  posted: 'Posting date',
  amount: 'Amount',
  text: 'Merchant as printed',
  reference: 'Approval or reference number',
  document: 'Merchant’s invoice or receipt',
  none: 'not shown on my statement',
};
const CARD_KO: Labels = {
  head: (count) => `${count})`,
  day: '거래일',
  posted: '매입일',
  amount: '금액',
  text: '가맹점 표기',
  reference: '승인번호·참조번호',
  document: '가맹점 인보이스·영수증',
  none: '명세서에 표시 없음',
};
const LABELS: Readonly<Record<Language, Readonly<Record<'card' | 'bank', Labels>>>> = {
  en: {
    card: CARD_EN,
    bank: {
      ...CARD_EN,
      head: (count) => `Debit ${count}:`,
      text: 'Text on the statement',
      reference: 'Transfer reference',
      document: 'Payee’s invoice or receipt',
    },
  },
  ko: {
    card: CARD_KO,
    bank: {
      ...CARD_KO,
      posted: '처리일',
      text: '적요',
      reference: '거래 참조번호',
      document: '수취인 인보이스·영수증',
    },
  },
};

interface Listed extends ChargeDocument {
  readonly role: string;
}

export function reasonOf(facts: LetterFacts, language: Language): ReasonWords {
  return REASONS[language][facts.claim.reason];
}

/** The charge that is owed first, then those that are claimed. */
function listed(facts: LetterFacts, words: ReasonWords): readonly Listed[] {
  const { owed } = facts.claim;
  return documentsOf(facts).map((document) => ({
    ...document,
    role: document.charge === owed ? words.owed : words.claimed,
  }));
}

/** One numbered line for each charge, as the seller knows it. */
export function chargesForMerchant(facts: LetterFacts, language: Language): string {
  const pen = PENS[language];
  const together = numbersTogether(facts);
  const lined = listed(facts, reasonOf(facts, language)).map((one, index) => {
    const { charge, role } = one;
    const said = [pen.day(charge.day), pen.sum(pricedAs(charge)), pen.text(charge), numberOf(one)];
    return `${index + 1}. ${role}: ${said.filter((part) => part !== '').join(', ')}`;
  });
  return [...lined, ...(together === '' ? [] : [`${PAPERS[language]}: ${together}`])].join('\n');

  /** Nothing where there is no paper, or nobody can be asked for it. */
  function numberOf({ number, fact, mark }: ChargeDocument): string {
    if (number !== '') return `${PAPER[language]} ${number}`;
    return fact === null || facts.given[fact] === '' ? '' : `${PAPER[language]} ${mark[language]}`;
  }
}

const PAPER: Readonly<Record<Language, string>> = { en: 'invoice or receipt', ko: '인보이스·영수증' };
const PAPERS: Readonly<Record<Language, string>> = {
  en: 'Invoices or receipts of the claimed charges',
  ko: '문의드리는 결제의 인보이스·영수증',
};

/** A block of lines for each charge, as card companies (or banks) ask for it. */
export function chargesForIssuer(
  facts: LetterFacts,
  language: Language,
  whom: 'card' | 'bank' = 'card',
): string {
  const pen = PENS[language];
  const { head, day, posted, amount, text, reference, document: paper, none } = LABELS[language][whom];
  return listed(facts, reasonOf(facts, language))
    .map(({ charge, role, number }, index) =>
      lines([
        `${head(index + 1)} ${role}`,
        `  ${day}: ${pen.day(charge.day)}`,
        `  ${posted}: ${charge.posted === null ? none : pen.day(charge.posted)}`,
        `  ${amount}: ${pen.sum(bookedAs(charge))}`,
        `  ${text}: ${pen.text(charge)}`,
        `  ${reference}: ${charge.reference ?? none}`,
        number === '' ? null : `  ${paper}: ${number}`,
      ]),
    )
    .join('\n\n');
}

/** Those that are there, each on a line of its own. */
export function lines(all: readonly (string | null)[]): string {
  return all.filter((line) => line !== null).join('\n');
}

/** For a heading that goes on in a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Somebody's words without the quotation marks that the letter brings itself. */
export function bare(words: string): string {
  return words.trim().replace(/^["“”]+|["“”]+$/gu, '');
}
