import type { ProofItem } from '../case/terms.ts';
import type { MessageId } from '../messages/catalogue.ts';
import type { ClaimReason, PaymentRoute, Source } from './terms.ts';

/** One kind of proof, and for which claims it counts. */
export interface ProofRule extends Source {
  readonly item: ProofItem;
  readonly title: MessageId;
  /** What counts for it. */
  readonly counts: readonly MessageId[];
  readonly required: boolean;
  /** Null: for every reason, every route. */
  readonly reasons: readonly ClaimReason[] | null;
  readonly routes: readonly PaymentRoute[] | null;
}

const GUIDE = {
  source: '「환불 안 된다고요? GPT API 환불 성공한 방법」, finace-cafe.com',
  url: 'https://finace-cafe.com/?p=3121',
  confidence: 'secondary',
  checkedOn: '2026-11-20',
} as const;

const VISA_12_6 = {
  source: 'Quavo knowledge base restating Visa Core Rules, condition 12.6',
  url: 'https://quavo-inc.atlassian.net/wiki/x/HChSF',
  confidence: 'secondary',
  checkedOn: '2026-11-20',
} as const;

const STRIPE_ISSUING = {
  source: 'Stripe docs, Issuing disputes',
  url: 'https://docs.stripe.com/issuing/purchases/disputes.md',
  confidence: 'primary',
  checkedOn: '2026-11-20',
} as const;

/** What a claim can be proven with, in the order in which it is gathered. */
export const PROOF_RULES: readonly ProofRule[] = [
  {
    item: 'payment-history',
    title: 'caseProof.paymentHistory',
    counts: ['caseProof.paymentHistory.lines', 'caseProof.paymentHistory.booked', 'caseProof.lastFour'],
    required: true,
    reasons: null,
    routes: null,
    ...GUIDE,
  },
  {
    item: 'usage-history',
    title: 'caseProof.usageHistory',
    counts: [
      'caseProof.usageHistory.export',
      'caseProof.usageHistory.balance',
      'caseProof.usageHistory.plan',
    ],
    required: true,
    reasons: ['charged-twice', 'paid-another-way', 'system-error', 'after-cancellation'],
    routes: null,
    ...GUIDE,
  },
  {
    item: 'reason',
    title: 'caseProof.reason',
    counts: ['caseProof.reason.sentence'],
    required: true,
    reasons: null,
    routes: null,
    ...GUIDE,
  },
  {
    item: 'single-purchase',
    title: 'caseProof.singlePurchase',
    counts: ['caseProof.singlePurchase.invoice', 'caseProof.singlePurchase.noSecond'],
    required: true,
    reasons: ['charged-twice'],
    routes: null,
    ...VISA_12_6,
  },
  {
    item: 'merchant-contacts',
    title: 'caseProof.merchantContacts',
    counts: ['caseProof.merchantContacts.log'],
    required: true,
    reasons: null,
    routes: null,
    ...STRIPE_ISSUING,
  },
  {
    item: 'refund-promise',
    title: 'caseProof.refundPromise',
    counts: ['caseProof.refundPromise.dated'],
    required: true,
    reasons: ['refund-missing'],
    routes: null,
    source: 'Quavo knowledge base restating Visa Core Rules, condition 13.6 Credit Not Processed',
    url: 'https://quavo-inc.atlassian.net/wiki/spaces/QEK/pages/340928583/Credit+Not+Processed+13.6',
    confidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    item: 'cancellation',
    title: 'caseProof.cancellation',
    counts: ['caseProof.cancellation.confirmation'],
    required: true,
    reasons: ['after-cancellation'],
    routes: null,
    source: 'Quavo knowledge base restating Visa Core Rules, condition 13.2 Cancelled Recurring Transaction',
    url: 'https://quavo-inc.atlassian.net/wiki/spaces/QEK/pages/341032700/Cancelled+Recurring+Transaction+13.2',
    confidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    item: 'other-payment',
    title: 'caseProof.otherPayment',
    counts: ['caseProof.otherPayment.receipt'],
    required: true,
    reasons: ['paid-another-way'],
    routes: null,
    ...VISA_12_6,
  },
  {
    item: 'reference-numbers',
    title: 'caseProof.referenceNumbers',
    counts: [
      'caseProof.referenceNumbers.arn',
      'caseProof.referenceNumbers.approval',
      'caseProof.referenceNumbers.invoice',
    ],
    required: false,
    reasons: null,
    routes: ['card', 'debit-card', 'prepaid'],
    ...VISA_12_6,
  },
  {
    item: 'reference-numbers',
    title: 'caseProof.referenceNumbers',
    counts: ['caseProof.referenceNumbers.paypal', 'caseProof.referenceNumbers.invoice'],
    required: true,
    reasons: null,
    routes: ['paypal'],
    source: 'PayPal Developer, Disputes',
    url: '',
    confidence: 'primary',
    checkedOn: '2026-11-20',
  },
  {
    item: 'reference-numbers',
    title: 'caseProof.referenceNumbers',
    counts: ['caseProof.referenceNumbers.order', 'caseProof.referenceNumbers.invoice'],
    required: true,
    reasons: null,
    routes: ['app-store', 'google-play'],
    ...GUIDE,
  },
  {
    item: 'reference-numbers',
    title: 'caseProof.referenceNumbers',
    counts: ['caseProof.referenceNumbers.transfer', 'caseProof.referenceNumbers.invoice'],
    required: false,
    reasons: null,
    routes: ['bank-transfer'],
    ...GUIDE,
  },
];
