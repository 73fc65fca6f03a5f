import type { LetterFact } from '../../../shared/case/letters.ts';
import type { MessageId } from '../../../shared/messages/catalogue.ts';
import type { Language } from '../../../shared/messages/entry.ts';

interface Gap {
  /** Stands in the letter until it is filled in. */
  readonly mark: Readonly<Record<Language, string>>;
  readonly ask: MessageId;
  /** A line that is the same in every language, where not said. */
  readonly as?: LetterFact['as'];
  /** It is of the person and not of the case. */
  readonly own?: true;
  /** "There is none" is an answer. */
  readonly canBeNone?: true;
}

/** What a letter needs and the case does not know. The marks of one language differ from each other. */
export const GAPS = {
  name: { mark: { en: '[your name]', ko: '[이름]' }, ask: 'letters.ask.name', own: true },
  customer: {
    mark: { en: '[e-mail address of your account]', ko: '[계정 이메일 주소]' },
    ask: 'letters.ask.customer',
  },
  checked: {
    mark: {
      en: '[what you saw on the billing and usage pages]',
      ko: '[결제 페이지와 사용 내역에서 확인한 내용]',
    },
    ask: 'letters.ask.checked',
    as: 'words',
  },
  fault: {
    mark: { en: '[what went wrong, in one sentence]', ko: '[어떤 오류였는지 한 문장]' },
    ask: 'letters.ask.fault',
    as: 'words',
  },
  agreed: {
    mark: { en: '[the amount that was agreed, and where it is written]', ko: '[안내받은 금액과 그 근거]' },
    ask: 'letters.ask.agreed',
    as: 'words',
  },
  cancelled: {
    mark: { en: '[the day you cancelled]', ko: '[해지한 날짜]' },
    ask: 'letters.ask.cancelled',
    as: 'day',
  },
  promised: {
    mark: { en: '[the day the refund was promised]', ko: '[환불을 안내받은 날짜]' },
    ask: 'letters.ask.promised',
    as: 'day',
  },
  otherPayment: {
    mark: {
      en: '[day, amount and number of the other payment]',
      ko: '[다른 결제의 날짜, 금액, 결제 번호]',
    },
    ask: 'letters.ask.otherPayment',
    as: 'words',
  },
  theirReason: {
    mark: { en: '[their reason, word for word]', ko: '[안내받은 거절 사유 그대로]' },
    ask: 'letters.ask.theirReason',
    canBeNone: true,
  },
  askedFor: {
    mark: { en: '[what they asked for, word for word]', ko: '[요청받은 내용 그대로]' },
    ask: 'letters.ask.askedFor',
  },
  answer: {
    mark: {
      en: '[your answer, or the names of the files you attach]',
      ko: '[답변 내용 또는 첨부 파일 이름]',
    },
    ask: 'letters.ask.answer',
    as: 'words',
  },
  terms: {
    mark: {
      en: '[name, date and section of the text you rely on]',
      ko: '[근거로 삼는 문서의 이름, 날짜, 조항]',
    },
    ask: 'letters.ask.terms',
    as: 'words',
  },
  termsSay: {
    mark: { en: '[what it says, in your own words]', ko: '[그 조항의 내용을 내 말로]' },
    ask: 'letters.ask.termsSay',
    as: 'words',
  },
  sentOn: {
    mark: { en: '[the day you first wrote]', ko: '[처음 문의한 날짜]' },
    ask: 'letters.ask.sentOn',
    as: 'day',
  },
  ticket: {
    mark: { en: '[ticket number, if you were given one]', ko: '[문의 번호가 있으면 적어 주세요]' },
    ask: 'letters.ask.ticket',
    canBeNone: true,
  },
  tail: {
    mark: { en: '[last four digits of the card]', ko: '[카드번호 끝 4자리]' },
    ask: 'letters.ask.tail',
  },
  contacts: {
    mark: {
      en: '[when and how you asked the seller, and what they answered]',
      ko: '[가맹점에 문의한 날짜와 방법, 답변 내용]',
    },
    ask: 'letters.ask.contacts',
    as: 'words',
  },
  billingAddress: {
    mark: {
      en: '[name and billing-inquiries address of your card company, from your statement]',
      ko: '[명세서에 적힌 카드사 이름과 청구 문의(billing inquiries) 주소]',
    },
    ask: 'letters.ask.billingAddress',
  },
  ownAddress: {
    mark: { en: '[your address]', ko: '[본인 주소]' },
    ask: 'letters.ask.ownAddress',
  },
  paypalOwed: {
    mark: {
      en: '[PayPal transaction ID of the payment you owe]',
      ko: '[정상 결제의 PayPal 거래 ID]',
    },
    ask: 'letters.ask.paypalOwed',
  },
  paypalClaimed: {
    mark: {
      en: '[PayPal transaction ID of the payment you dispute]',
      ko: '[문제가 된 결제의 PayPal 거래 ID]',
    },
    ask: 'letters.ask.paypalClaimed',
  },
  account: {
    mark: { en: '[last four digits of the account]', ko: '[계좌번호 끝 4자리]' },
    ask: 'letters.ask.account',
  },
  instruction: {
    mark: {
      en: '[what you had ordered or allowed: amount, day, how often]',
      ko: '[지시하거나 동의한 내용: 금액, 날짜, 횟수]',
    },
    ask: 'letters.ask.instruction',
    as: 'words',
  },
  item: {
    mark: { en: '[app and item as on the receipt]', ko: '[영수증에 적힌 앱과 상품 이름]' },
    ask: 'letters.ask.item',
    as: 'words',
  },
  returned: {
    mark: { en: '[day and amount of the refund]', ko: '[환불받은 날짜와 금액]' },
    ask: 'letters.ask.returned',
  },
  currency: { mark: { en: '[currency]', ko: '[통화]' }, ask: 'letters.ask.currency' },
} as const satisfies Readonly<Record<string, Gap>>;

export type GapId = keyof typeof GAPS;
