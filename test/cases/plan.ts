import type { CaseEventKind } from '../../shared/case/event.ts';
import type { CaseState } from '../../shared/case/state.ts';

/** What leads from one state to the next: an event, or a time that ran out by itself (`time`). */
export interface Transition {
  readonly from: CaseState;
  readonly by: CaseEventKind | 'time';
  readonly to: CaseState;
}

const plan = (from: CaseState, by: Transition['by'], ...to: readonly CaseState[]): Transition[] =>
  to.map((one) => ({ from, by, to: one }));

/** The usual steps of a case, as the fact base has them. */
export const PLAN: readonly Transition[] = [
  ...plan('suspected', 'claim-changed', 'verifying'),
  ...plan('suspected', 'confirmed', 'gathering-evidence'),
  ...plan('suspected', 'not-a-double-charge', 'not-a-double-charge'),
  ...plan('verifying', 'not-a-double-charge', 'not-a-double-charge'),
  ...plan('verifying', 'still-pending', 'suspected'),
  ...plan('verifying', 'confirmed', 'gathering-evidence'),
  ...plan('gathering-evidence', 'proof-checked', 'ready-to-contact'),
  ...plan('gathering-evidence', 'attached', 'ready-to-contact'),
  ...plan('gathering-evidence', 'given-up-on-merchant', 'dispute-ready'),
  ...plan('gathering-evidence', 'contacted', 'awaiting-merchant'),
  ...plan('ready-to-contact', 'contacted', 'awaiting-merchant'),
  ...plan(
    'awaiting-merchant',
    'answered',
    'gathering-evidence',
    'follow-up-due',
    'refund-promised',
    'merchant-rejected',
  ),
  ...plan('awaiting-merchant', 'time', 'follow-up-due', 'dispute-ready'),
  ...plan('awaiting-merchant', 'money-back', 'refunded'),
  ...plan('awaiting-merchant', 'given-up-on-merchant', 'dispute-ready'),
  ...plan('follow-up-due', 'contacted', 'awaiting-merchant', 'escalated'),
  ...plan('follow-up-due', 'given-up-on-merchant', 'dispute-ready'),
  ...plan('merchant-rejected', 'contacted', 'escalated'),
  ...plan('merchant-rejected', 'given-up-on-merchant', 'dispute-ready'),
  ...plan('merchant-rejected', 'withdrawn', 'withdrawn'),
  ...plan('escalated', 'answered', 'refund-promised', 'dispute-ready'),
  ...plan('escalated', 'time', 'dispute-ready'),
  ...plan('escalated', 'given-up-on-merchant', 'dispute-ready'),
  ...plan('refund-promised', 'money-back', 'refunded', 'gathering-evidence'),
  ...plan('refund-promised', 'time', 'refund-overdue'),
  ...plan('refund-promised', 'given-up-on-merchant', 'dispute-ready'),
  ...plan('refund-overdue', 'money-back', 'refunded'),
  ...plan('refund-overdue', 'answered', 'refund-promised'),
  ...plan('refund-overdue', 'given-up-on-merchant', 'dispute-ready'),
  ...plan('dispute-ready', 'filed', 'dispute-filed', 'paypal-inquiry'),
  ...plan('dispute-ready', 'answered', 'refund-promised'),
  ...plan('dispute-ready', 'filing-refused', 'appeal'),
  ...plan('paypal-inquiry', 'answered', 'refund-promised'),
  ...plan('paypal-inquiry', 'paypal-escalated', 'dispute-filed'),
  ...plan('paypal-inquiry', 'decided', 'lost'),
  ...plan('dispute-filed', 'asked-for-more', 'info-requested'),
  ...plan('dispute-filed', 'money-back', 'provisional-credit', 'refunded'),
  ...plan('dispute-filed', 'decided', 'won', 'lost'),
  ...plan('dispute-filed', 'merchant-contested', 'merchant-contested'),
  ...plan('info-requested', 'sent-more', 'dispute-filed'),
  ...plan('info-requested', 'decided', 'lost'),
  ...plan('provisional-credit', 'merchant-contested', 'merchant-contested'),
  ...plan('provisional-credit', 'decided', 'won'),
  ...plan('provisional-credit', 'money-back', 'refunded'),
  ...plan('merchant-contested', 'rebutted', 'final-review'),
  ...plan('merchant-contested', 'decided', 'won', 'lost'),
  ...plan('final-review', 'decided', 'won', 'lost'),
  ...plan('lost', 'appealed', 'appeal'),
  ...plan('lost', 'closed', 'closed'),
  // The fact base closes here; Recoup leaves it to the person to write the rest off first.
  ...plan('appeal', 'decided', 'won', 'lost'),
  ...plan('won', 'closed', 'closed'),
  ...plan('refunded', 'closed', 'closed'),
  ...plan('withdrawn', 'closed', 'closed'),
];

const PREPARING = ['verifying', 'gathering-evidence', 'ready-to-contact'] as const;
const OUTSIDE = [
  'dispute-filed',
  'paypal-inquiry',
  'info-requested',
  'provisional-credit',
  'merchant-contested',
  'final-review',
  'appeal',
] as const;

const BEFORE_FILING = [
  'gathering-evidence',
  'ready-to-contact',
  'awaiting-merchant',
  'follow-up-due',
  'merchant-rejected',
  'escalated',
  'refund-promised',
  'refund-overdue',
  'dispute-ready',
] as const;

/** What goes back or aside by a fact that the person reports. */
export const REPORTS: readonly Transition[] = [
  ...PREPARING.flatMap((from) => plan(from, 'still-pending', 'suspected')),
  ...PREPARING.flatMap((from) => plan(from, 'claim-changed', 'suspected')),
  ...OUTSIDE.flatMap((from) => plan(from, 'asked-for-more', 'info-requested')),
  ...plan('info-requested', 'sent-more', ...OUTSIDE),
  // A second way that is opened beside the first: it is warned of, and true.
  ...OUTSIDE.flatMap((from) =>
    plan(from, 'filed', 'dispute-filed', 'paypal-inquiry', 'appeal', 'awaiting-merchant'),
  ),
  ...plan('lost', 'filed', 'dispute-filed', 'paypal-inquiry', 'appeal', 'awaiting-merchant'),
  ...plan('dispute-ready', 'filed', 'awaiting-merchant', 'appeal'),
  ...OUTSIDE.flatMap((from) => plan(from, 'filing-refused', 'appeal')),
  ...OUTSIDE.flatMap((from) => plan(from, 'appealed', 'appeal')),
  ...OUTSIDE.flatMap((from) => plan(from, 'merchant-contested', 'merchant-contested')),
  ...OUTSIDE.flatMap((from) => plan(from, 'rebutted', 'final-review')),
  ...OUTSIDE.flatMap((from) => plan(from, 'withdrawn', 'withdrawn')),
  ...OUTSIDE.flatMap((from) => plan(from, 'paypal-escalated', 'dispute-filed')),
  ...plan('provisional-credit', 'money-taken-back', 'dispute-filed'),
  ...plan('dispute-ready', 'withdrawn', 'withdrawn'),
  // A promise beside an open inquiry is not kept, or only in part, or not waited for.
  ...(['refund-promised', 'refund-overdue'] as const).flatMap((from) => [
    ...plan(from, 'answered', 'paypal-inquiry'),
    ...plan(from, 'money-back', 'paypal-inquiry'),
    ...plan(from, 'given-up-on-merchant', 'paypal-inquiry'),
  ]),
  // It turns out later that the charge had a good reason, or the merchant pays while others still decide.
  ...BEFORE_FILING.flatMap((from) => plan(from, 'not-a-double-charge', 'not-a-double-charge')),
  ...OUTSIDE.flatMap((from) => plan(from, 'money-back', 'refunded')),
  // No more is claimed than came back, or more than was settled.
  ...[...PREPARING, ...BEFORE_FILING, ...OUTSIDE].flatMap((from) => plan(from, 'claim-changed', 'refunded')),
  ...plan('suspected', 'claim-changed', 'refunded'),
  ...[...PREPARING, ...BEFORE_FILING].flatMap((from) => plan(from, 'claim-changed', 'withdrawn')),
  ...plan('suspected', 'claim-changed', 'withdrawn'),
  ...(['refunded', 'won'] as const).flatMap((from) => plan(from, 'claim-changed', 'verifying', 'suspected')),
  // One of several that have it decides, and the others go on.
  ...[...OUTSIDE, ...BEFORE_FILING].flatMap((from) =>
    (['decided', 'filing-refused'] as const).flatMap((by) =>
      plan(from, by, 'dispute-filed', 'paypal-inquiry', 'provisional-credit', 'appeal', 'awaiting-merchant'),
    ),
  ),
  // What was filed is taken back: the others go on, or it is the merchant's turn again.
  ...[...OUTSIDE, ...BEFORE_FILING].flatMap((from) =>
    plan(
      from,
      'dispute-withdrawn',
      'gathering-evidence',
      'ready-to-contact',
      'refund-promised',
      // What was promised before may be late by then.
      'refund-overdue',
      'refunded',
      'withdrawn',
      'dispute-filed',
      'paypal-inquiry',
      'provisional-credit',
      'appeal',
      'awaiting-merchant',
    ),
  ),
  // An offer that is accepted at PayPal; where others have it too they go on.
  ...[...OUTSIDE, ...BEFORE_FILING].flatMap((from) =>
    plan(
      from,
      'offer-answered',
      'refund-promised',
      'dispute-filed',
      'provisional-credit',
      'appeal',
      'awaiting-merchant',
    ),
  ),
  // Paid after all.
  ...(['lost', 'withdrawn'] as const).flatMap((from) => plan(from, 'money-back', 'refunded')),
];

/** What opens a case again; kept apart, as it leads back to the beginning. */
export const REOPENING: readonly Transition[] = (
  ['won', 'lost', 'refunded', 'withdrawn', 'closed', 'not-a-double-charge'] as const
).flatMap((from) => [...plan(from, 'reopened', 'verifying'), ...plan(from, 'money-taken-back', 'verifying')]);
