import type { CaseCharge } from '../../../../shared/case-event.ts';
import type { Language } from '../../../../shared/messages/entry.ts';
import { bookedAs, pricedAs } from '../asked.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { english, korean } from '../pen.ts';
import type { ReasonWords } from './letter.ts';
import { REASONS_EN } from './reasons-en.ts';
import { REASONS_KO } from './reasons-ko.ts';

const PENS = { en: english, ko: korean } as const;
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

interface Listed {
  readonly charge: CaseCharge;
  readonly role: string;
  readonly document: string;
}

export function reasonOf(facts: LetterFacts, language: Language): ReasonWords {
  return REASONS[language][facts.claim.reason];
}

/** The charge that is owed first, then those that are claimed. */
function listed({ claim }: LetterFacts, words: ReasonWords): readonly Listed[] {
  const claimed = claim.charges.map((charge) => ({
    charge,
    role: words.claimed,
    document: claim.documents.claimed,
  }));
  if (claim.owed === null) return claimed;
  return [{ charge: claim.owed, role: words.owed, document: claim.documents.owed }, ...claimed];
}

/** One numbered line for each charge, as the seller knows it. */
export function chargesForMerchant(facts: LetterFacts, language: Language): string {
  const pen = PENS[language];
  return listed(facts, reasonOf(facts, language))
    .map(({ charge, role, document }, index) => {
      const said = [pen.day(charge.day), pen.sum(pricedAs(charge)), pen.text(charge), numberOf(document)];
      return `${index + 1}. ${role}: ${said.filter((part) => part !== '').join(', ')}`;
    })
    .join('\n');

  /** Who does not know the charge has no paper about it. */
  function numberOf(document: string): string {
    if (document === '' && !facts.claim.recognised) return '';
    const number = pen.or(document, 'document');
    return language === 'ko' ? `인보이스·영수증 ${number}` : `invoice or receipt ${number}`;
  }
}

/** A block of lines for each charge, as card companies (or banks) ask for it. */
export function chargesForIssuer(
  facts: LetterFacts,
  language: Language,
  whom: 'card' | 'bank' = 'card',
): string {
  const pen = PENS[language];
  const { head, day, posted, amount, text, reference, document: paper, none } = LABELS[language][whom];
  return listed(facts, reasonOf(facts, language))
    .map(({ charge, role, document }, index) =>
      lines([
        `${head(index + 1)} ${role}`,
        `  ${day}: ${pen.day(charge.day)}`,
        `  ${posted}: ${charge.posted === null ? none : pen.day(charge.posted)}`,
        `  ${amount}: ${pen.sum(bookedAs(charge))}`,
        `  ${text}: ${pen.text(charge)}`,
        `  ${reference}: ${charge.reference ?? none}`,
        document === '' ? null : `  ${paper}: ${document}`,
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
