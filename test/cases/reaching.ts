import type { CaseEvent } from '../../shared/case/event.ts';
import type { CaseState } from '../../shared/case/state.ts';
import { answered, charge, claimOf, contacted, decided, filed, moneyBack, opened, step } from './events.ts';

const OPENED = opened('2026-09-02');
const FILED = [OPENED, filed('2026-09-03')];
const PENDING = claimOf({ charges: [charge({ occurrence: 2, pending: true })] });

const proof = (item: Extract<CaseEvent, { kind: 'proof-checked' }>['item']): CaseEvent => ({
  kind: 'proof-checked',
  on: '2026-09-03',
  item,
  done: true,
  note: '',
});

/** A case in each state, on 3 September; those that time alone leads to are told by the day they are asked on. */
export const REACHING: Readonly<Record<CaseState, readonly CaseEvent[]>> = {
  suspected: [opened('2026-09-02', PENDING)],
  verifying: [opened('2026-09-02', claimOf(), 'charge')],
  'not-a-double-charge': [OPENED, step('not-a-double-charge', '2026-09-03')],
  'gathering-evidence': [OPENED, proof('usage-history')],
  'ready-to-contact': [OPENED, proof('usage-history'), proof('single-purchase')],
  'awaiting-merchant': [OPENED, contacted('2026-09-03', 'first-request')],
  'follow-up-due': [OPENED, contacted('2026-09-02', 'first-request'), answered('2026-09-03', 'no-answer')],
  'merchant-rejected': [OPENED, contacted('2026-09-02', 'first-request'), answered('2026-09-03', 'refuses')],
  escalated: [OPENED, answered('2026-09-02', 'refuses'), contacted('2026-09-03', 'escalation')],
  'refund-promised': [OPENED, answered('2026-09-03', 'promised')],
  'refund-overdue': [OPENED, answered('2026-09-03', 'promised')],
  'dispute-ready': [OPENED, step('given-up-on-merchant', '2026-09-03')],
  'dispute-filed': FILED,
  'paypal-inquiry': [opened('2026-09-02', claimOf({ route: 'paypal' })), filed('2026-09-03', 'paypal', true)],
  'info-requested': [...FILED, { kind: 'asked-for-more', on: '2026-09-03', until: null, note: '' }],
  'provisional-credit': [...FILED, moneyBack('2026-09-03', 29_000, { provisional: true })],
  'merchant-contested': [
    ...FILED,
    { kind: 'merchant-contested', on: '2026-09-03', answerUntil: null, note: '' },
  ],
  'final-review': [...FILED, step('rebutted', '2026-09-03')],
  won: [...FILED, decided('2026-09-03', 'person')],
  lost: [...FILED, decided('2026-09-03', 'merchant')],
  appeal: [...FILED, step('filing-refused', '2026-09-03')],
  refunded: [OPENED, moneyBack('2026-09-03', 29_000)],
  withdrawn: [OPENED, step('withdrawn', '2026-09-03')],
  closed: [OPENED, step('withdrawn', '2026-09-03'), step('closed', '2026-09-03')],
};

/** Every kind of event that moves a case, in the forms that lead to different states. */
export const NEXT_EVENTS: readonly CaseEvent[] = [
  { kind: 'claim-changed', on: '2026-09-04', claim: claimOf() },
  { kind: 'claim-changed', on: '2026-09-04', claim: PENDING },
  step('confirmed', '2026-09-04'),
  step('still-pending', '2026-09-04'),
  step('not-a-double-charge', '2026-09-04'),
  { ...proof('single-purchase'), on: '2026-09-04' },
  {
    kind: 'attached',
    on: '2026-09-04',
    sha256: 'a'.repeat(64),
    name: 'p.png',
    bytes: 9,
    item: 'single-purchase',
    note: '',
  },
  contacted('2026-09-04', 'first-request'),
  contacted('2026-09-04', 'first-request', 'store'),
  contacted('2026-09-04', 'follow-up'),
  contacted('2026-09-04', 'escalation'),
  contacted('2026-09-04', 'information'),
  answered('2026-09-04', 'refunded'),
  answered('2026-09-04', 'promised'),
  answered('2026-09-04', 'asks-more'),
  answered('2026-09-04', 'refuses'),
  answered('2026-09-04', 'used-credit'),
  answered('2026-09-04', 'no-answer'),
  answered('2026-09-04', 'other'),
  step('given-up-on-merchant', '2026-09-04'),
  filed('2026-09-04'),
  filed('2026-09-04', 'bank'),
  filed('2026-09-04', 'paypal'),
  filed('2026-09-04', 'paypal', true),
  step('filing-refused', '2026-09-04'),
  { kind: 'asked-for-more', on: '2026-09-04', until: '2026-09-20', note: '' },
  step('put-in-writing', '2026-09-04'),
  step('sent-more', '2026-09-04'),
  step('paypal-escalated', '2026-09-04'),
  { kind: 'merchant-contested', on: '2026-09-04', answerUntil: '2026-09-30', note: '' },
  step('rebutted', '2026-09-04'),
  decided('2026-09-04', 'person'),
  decided('2026-09-04', 'merchant'),
  { kind: 'appealed', on: '2026-09-04', with: 'regulator', reference: '', note: '' },
  moneyBack('2026-09-04', 29_000),
  moneyBack('2026-09-04', 2_900, { way: 'merchant' }),
  moneyBack('2026-09-04', 29_000, { provisional: true }),
  { kind: 'money-taken-back', on: '2026-09-04', event: 2, note: '' },
  { kind: 'money-taken-back', on: '2026-09-04', event: 3, note: '' },
  { kind: 'written-off', on: '2026-09-04', amount: { minor: 29_000, currency: 'KRW' }, note: '' },
  step('withdrawn', '2026-09-04'),
  step('closed', '2026-09-04'),
  step('reopened', '2026-09-04'),
];
