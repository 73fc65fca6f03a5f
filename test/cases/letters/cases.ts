import type { LetterFacts, Talk } from '../../../main/cases/letters/letter-facts.ts';
import type { CaseCharge, Claim } from '../../../shared/case/claim.ts';
import type { LetterKind } from '../../../shared/case/terms.ts';
import type { ClaimReason } from '../../../shared/dispute/terms.ts';

const CARD = { key: 'number:5100xxxxxxxx1234', name: '신한카드 ··1234' };

/** A charge of an invented card. */
export function charge(change: Partial<CaseCharge> = {}): CaseCharge {
  return {
    account: CARD,
    day: '2026-10-15',
    posted: '2026-10-17',
    description: 'CHATGPT SUBSCRIPTION S',
    amount: { minor: -30_870, currency: 'KRW' },
    original: { minor: -2_200, currency: 'USD' },
    reference: '30918274',
    occurrence: 1,
    pending: false,
    ...change,
  };
}

const OWED = charge({
  day: '2026-10-14',
  posted: '2026-10-16',
  description: 'OPENAI *CHATGPT SUBSCR',
  amount: { minor: -30_910, currency: 'KRW' },
  reference: '30911102',
});

export function claim(change: Partial<Claim> = {}): Claim {
  return {
    merchant: 'OpenAI',
    reason: 'charged-twice',
    owed: OWED,
    charges: [charge()],
    atStake: { minor: 30_870, currency: 'KRW' },
    route: 'card',
    network: 'visa',
    country: 'kr',
    statementSent: null,
    invoiceIssued: null,
    cancelledOn: null,
    customer: 'minji@example.com',
    documents: { owed: 'KQ7TRM2A-0011', claimed: 'KQ7TRM2A-0012' },
    recognised: true,
    ...change,
  };
}

export function facts(change: Partial<LetterFacts> = {}): LetterFacts {
  const of = change.claim ?? claim();
  return {
    claim: of,
    today: '2026-10-27',
    remaining: of.atStake,
    returned: { minor: 0, currency: of.atStake.currency },
    lastReturn: null,
    promised: null,
    talk: [],
    filed: null,
    checked: [],
    files: [],
    given: {},
    limit: null,
    ...change,
  };
}

function talk(change: Partial<Talk>): Talk {
  return {
    out: true,
    on: '2026-10-19',
    time: '10:12',
    channel: 'chat',
    ticket: '441180',
    purpose: 'first-request',
    answer: null,
    said: '',
    quoted: '',
    ...change,
  };
}

const ASKED = talk({});
const REFUSED = talk({
  out: false,
  on: '2026-10-21',
  time: null,
  purpose: null,
  answer: 'refuses',
  said: 'Friendly, but sticks to it.',
  quoted: 'Payments for a subscription are not refundable.',
});
const USED = { ...REFUSED, answer: 'used-credit' as const, said: '', quoted: '' };
const NOTED = { ...REFUSED, quoted: '' };
const ASKS_MORE = {
  ...REFUSED,
  answer: 'asks-more' as const,
  said: '',
  quoted: 'Please send the receipts of both payments.',
};
const PROMISED = {
  ...REFUSED,
  answer: 'promised' as const,
  said: 'refund in five to seven working days',
  quoted: '',
};
const AGAIN = talk({ on: '2026-10-22', time: null, purpose: 'follow-up' });

/** What only a claim for this reason knows. */
const OF_REASON: Readonly<Record<ClaimReason, Partial<Claim>>> = {
  'charged-twice': {},
  'paid-another-way': {
    owed: charge({
      day: '2026-10-13',
      posted: '2026-10-13',
      description: 'APPLE.COM/BILL',
      amount: { minor: -29_000, currency: 'KRW' },
      original: null,
      reference: null,
    }),
    documents: { owed: 'MT3K8QWX1B', claimed: 'KQ7TRM2A-0012' },
  },
  'one-too-many': {},
  'system-error': { owed: null, documents: { owed: '', claimed: '' } },
  'after-cancellation': { owed: null, cancelledOn: '2026-10-02' },
  'wrong-amount': { owed: null, atStake: { minor: 2_870, currency: 'KRW' } },
  'refund-missing': { owed: null },
  'not-mine': { owed: null, recognised: false, customer: '', documents: { owed: '', claimed: '' } },
};

interface Written {
  readonly name: string;
  readonly kind: LetterKind;
  readonly facts: LetterFacts;
}

const FIRST: readonly Written[] = Object.entries(OF_REASON).map(([reason, change]) => ({
  name: `first-request.${reason}`,
  kind: 'first-request',
  facts: facts({
    claim: claim({ reason: reason as ClaimReason, ...change }),
    promised: reason === 'refund-missing' ? { on: '2026-10-19', amount: null } : null,
  }),
}));

const US = { key: 'named:Chase', name: 'Chase ··9876' };
const dollars = (minor: number) => ({ minor, currency: 'USD' });
const US_CHARGE = charge({ account: US, amount: dollars(-2_200), original: null, reference: null });
const US_CLAIM = claim({
  country: 'us',
  owed: { ...US_CHARGE, day: '2026-10-14', posted: '2026-10-15' },
  charges: [US_CHARGE],
  atStake: dollars(2_200),
});
const API = charge({ description: 'OPENAI *API CREDIT', original: { minor: -2_000, currency: 'USD' } });
/** Nothing is known but the charges. */
const UNKNOWN = claim({ customer: '', documents: { owed: '', claimed: '' } });
/** What a person gives for letters; there is no ticket and no number of the second charge. */
const GIVEN = {
  name: '김하늘',
  latinName: 'Haneul Kim',
  customer: 'haneul@example.com',
  'document:2026-10-14:30910KRW:1': 'KQ7TRM2A-0011',
  'document:2026-10-15:30870KRW:1': '',
  theirReason: '“No refunds after seven days.”',
  'checked.en': 'One invoice for October, one active plan.',
  'checked.ko': '10월 인보이스는 1건이고 구독도 하나입니다',
};
const TALK = [ASKED, REFUSED, AGAIN];
const FILES = [
  { name: 'openai-invoice.pdf', item: 'single-purchase' },
  { name: 'chat.txt', item: 'merchant-contacts' },
] as const;

/** Every kind of letter, and what matters for it. */
export const WRITTEN: readonly Written[] = [
  ...FIRST,
  {
    name: 'first-request.unused',
    kind: 'first-request',
    facts: facts({
      claim: claim({ reason: 'after-cancellation', owed: null, cancelledOn: '2026-10-20' }),
    }),
  },
  {
    name: 'first-request.pending-and-checked',
    kind: 'first-request',
    facts: facts({
      claim: claim({ charges: [charge({ pending: true, posted: null })] }),
      checked: ['The billing page lists one invoice for October and one active plan.'],
    }),
  },
  { name: 'first-request.nothing-known', kind: 'first-request', facts: facts({ claim: UNKNOWN }) },
  {
    name: 'first-request.given',
    kind: 'first-request',
    facts: facts({ claim: UNKNOWN, given: GIVEN }),
  },
  ...(['after-cancellation', 'wrong-amount', 'refund-missing', 'paid-another-way'] as const).map(
    (reason): Written => ({
      name: `first-request.${reason}.nothing-known`,
      kind: 'first-request',
      facts: facts({ claim: { ...UNKNOWN, reason, owed: null } }),
    }),
  ),
  {
    name: 'follow-up.limit-over-tomorrow',
    kind: 'follow-up',
    facts: facts({ talk: [ASKED, AGAIN], limit: '2026-10-28' }),
  },
  { name: 'follow-up.unanswered', kind: 'follow-up', facts: facts({ talk: [ASKED, AGAIN] }) },
  { name: 'follow-up.nothing-logged', kind: 'follow-up', facts: facts() },
  { name: 'follow-up.asks-more', kind: 'follow-up', facts: facts({ talk: [ASKED, ASKS_MORE] }) },
  {
    name: 'follow-up.refund-late',
    kind: 'follow-up',
    facts: facts({
      today: '2026-11-06',
      talk: [ASKED, PROMISED],
      promised: { on: '2026-10-21', amount: dollars(2_200) },
    }),
  },
  { name: 'escalation.refused', kind: 'escalation', facts: facts({ talk: [ASKED, REFUSED] }) },
  { name: 'escalation.used-credit', kind: 'escalation', facts: facts({ talk: [ASKED, USED] }) },
  {
    name: 'escalation.reason-missing',
    kind: 'escalation',
    facts: facts({ claim: UNKNOWN, talk: [ASKED, NOTED] }),
  },
  {
    name: 'escalation.reason-given',
    kind: 'escalation',
    facts: facts({ claim: UNKNOWN, talk: [ASKED, NOTED], given: GIVEN }),
  },
  {
    name: 'escalation.limit-near',
    kind: 'escalation',
    facts: facts({ talk: [ASKED, AGAIN], limit: '2026-11-13' }),
  },
  {
    name: 'escalation.paid-another-way',
    kind: 'escalation',
    facts: facts({
      claim: claim({ reason: 'paid-another-way', ...OF_REASON['paid-another-way'] }),
      talk: [ASKED, REFUSED],
    }),
  },
  ...(['after-cancellation', 'wrong-amount', 'refund-missing'] as const).map((reason): Written => ({
    name: `escalation.${reason}`,
    kind: 'escalation',
    facts: facts({ claim: claim({ reason, ...OF_REASON[reason] }), talk: [ASKED, REFUSED] }),
  })),
  { name: 'escalation.silence', kind: 'escalation', facts: facts({ talk: [ASKED, AGAIN] }) },
  {
    name: 'terms-argument.openai-api',
    kind: 'terms-argument',
    facts: facts({
      claim: claim({ owed: { ...API, day: '2026-10-14' }, charges: [API], customer: 'org-7Hx2' }),
      talk: [ASKED, REFUSED],
    }),
  },
  { name: 'terms-argument.chatgpt', kind: 'terms-argument', facts: facts({ talk: [ASKED, REFUSED] }) },
  {
    name: 'terms-argument.europe',
    kind: 'terms-argument',
    facts: facts({
      claim: claim({
        reason: 'after-cancellation',
        owed: null,
        cancelledOn: '2026-10-20',
        country: 'eu',
        charges: [charge({ amount: { minor: -2_300, currency: 'EUR' }, original: null })],
        atStake: { minor: 2_300, currency: 'EUR' },
      }),
    }),
  },
  { name: 'issuer-statement.korea', kind: 'issuer-statement', facts: facts({ talk: TALK, files: FILES }) },
  {
    name: 'issuer-statement.korea-check-card',
    kind: 'issuer-statement',
    facts: facts({
      claim: claim({ route: 'debit-card' }),
      talk: TALK,
      returned: { minor: 10_000, currency: 'KRW' },
      remaining: { minor: 20_870, currency: 'KRW' },
    }),
  },
  {
    name: 'issuer-statement.us',
    kind: 'issuer-statement',
    facts: facts({ claim: US_CLAIM, talk: TALK, files: FILES }),
  },
  {
    name: 'issuer-statement.us-debit',
    kind: 'issuer-statement',
    facts: facts({ claim: { ...US_CLAIM, route: 'debit-card' }, talk: TALK }),
  },
  {
    name: 'issuer-statement.after-cancellation',
    kind: 'issuer-statement',
    facts: facts({
      claim: claim({ reason: 'after-cancellation', owed: null, cancelledOn: '2026-10-02' }),
      talk: TALK,
    }),
  },
  {
    name: 'issuer-statement.not-mine',
    kind: 'issuer-statement',
    facts: facts({ claim: claim({ reason: 'not-mine', ...OF_REASON['not-mine'] }) }),
  },
  {
    name: 'paypal-claim',
    kind: 'paypal-claim',
    facts: facts({
      claim: claim({
        route: 'paypal',
        owed: { ...OWED, reference: '8XJ41230PL774512C' },
        charges: [charge({ reference: '30918274' })],
      }),
      talk: TALK,
    }),
  },
  ...(['kr', 'us', 'eu', 'uk'] as const).map((country): Written => {
    const account = { key: 'number:2021', name: 'Main account ··5521' };
    const own = charge({ account, original: null, description: 'OPENAI LLC', reference: 'T-20881' });
    return {
      name: `bank-objection.${country}`,
      kind: 'bank-objection',
      facts: facts({
        claim: claim({
          route: 'bank-transfer',
          country,
          owed: { ...own, day: '2026-10-14', reference: 'T-20870' },
          charges: [own],
        }),
        talk: TALK,
      }),
    };
  }),
  {
    name: 'store-request.apple',
    kind: 'store-request',
    facts: facts({
      claim: claim({ route: 'app-store', documents: { owed: '', claimed: 'MT3K8QWX1B' } }),
    }),
  },
  {
    name: 'store-request.google',
    kind: 'store-request',
    facts: facts({
      claim: claim({ route: 'google-play', owed: null, documents: { owed: '', claimed: '' } }),
    }),
  },
  {
    name: 'thanks.merchant',
    kind: 'thanks',
    facts: facts({
      talk: [ASKED, PROMISED],
      lastReturn: { on: '2026-10-30', amount: dollars(2_200), way: 'merchant' },
    }),
  },
  {
    name: 'thanks.while-filed',
    kind: 'thanks',
    facts: facts({
      lastReturn: { on: '2026-10-30', amount: { minor: 30_870, currency: 'KRW' }, way: 'merchant' },
      filed: { with: 'issuer', on: '2026-10-28', reference: '' },
    }),
  },
  {
    name: 'thanks.issuer',
    kind: 'thanks',
    facts: facts({
      lastReturn: { on: '2026-11-20', amount: { minor: 30_870, currency: 'KRW' }, way: 'issuer' },
      filed: { with: 'issuer', on: '2026-10-28', reference: '' },
    }),
  },
];
