import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { refusal } from '../../main/cases/refusal.ts';
import { replay } from '../../main/cases/replay.ts';
import { reachedOn } from '../../main/cases/standing.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { CASE_STATES, type CaseState } from '../../shared/case/state.ts';
import { anyOpening, anyReport, LAST } from './arbitrary.ts';
import { recorded } from './events.ts';
import { PLAN, REPORTS, REOPENING, type Transition } from './plan.ts';
import { NEXT_EVENTS, REACHING } from './reaching.ts';

const DAY = '2026-09-04';
const MUCH_LATER = '2026-10-10';

function standing(events: readonly CaseEvent[], today: string): CaseState {
  return reachedOn(replay(recorded(events)), today);
}

/** Whether some event of that kind, or time alone, leads there. */
function leads({ from, by, to }: Transition): boolean {
  const events = REACHING[from];
  if (by === 'time') return timely(events, from, to);
  return NEXT_EVENTS.filter(({ kind }) => kind === by).some(
    (event) => standing([...events, event], DAY) === to,
  );
}

/** Also after two follow-ups, when silence leads elsewhere. */
function timely(events: readonly CaseEvent[], from: CaseState, to: CaseState): boolean {
  const again = NEXT_EVENTS.find((event) => event.kind === 'contacted' && event.purpose === 'follow-up');
  const asked = again && from === 'awaiting-merchant' ? [...events, again, again] : events;
  return standing(events, MUCH_LATER) === to || standing(asked, MUCH_LATER) === to;
}

describe('the plan of a case', () => {
  it('begins in states that are told right', () => {
    for (const state of CASE_STATES) {
      expect(standing(REACHING[state], state === 'refund-overdue' ? MUCH_LATER : '2026-09-03')).toBe(state);
    }
  });

  it('is followed in every step', () => {
    const unled = [...PLAN, ...REOPENING.filter(({ by }) => by === 'reopened')].filter((one) => !leads(one));
    expect(unled).toEqual([]);
  });

  it('opens again what was refunded when the money is taken back', () => {
    expect(leads({ from: 'refunded', by: 'money-taken-back', to: 'verifying' })).toBe(true);
  });

  it('leaves no state without a way on but the last ones', () => {
    const left = new Set(PLAN.map(({ from }) => from));
    expect(CASE_STATES.filter((state) => !left.has(state))).toEqual(['not-a-double-charge', 'closed']);
  });

  it('is left only by facts that are reported, and no event leads where none of them would', () => {
    const ahead = closure(PLAN);
    const beside = [...REPORTS, ...REOPENING];
    const odd = CASE_STATES.flatMap((from) =>
      NEXT_EVENTS.flatMap((event) => {
        const events = REACHING[from];
        if (refusal(replay(recorded(events)), event, DAY)) return [];
        const to = standing([...events, event], DAY);
        const told = beside.some((one) => one.from === from && one.by === event.kind && one.to === to);
        return to === from || told || ahead(from, to) ? [] : [`${from} by ${event.kind} to ${to}`];
      }),
    );
    expect(ahead('dispute-filed', 'gathering-evidence')).toBe(false);
    expect(odd).toEqual([]);
  });

  it('is kept by every history that is written report by report', () => {
    const ahead = closure(PLAN);
    const beside = [...REPORTS, ...REOPENING];
    fc.assert(
      fc.property(anyOpening, fc.array(anyReport, { maxLength: 12 }), (opening, reports) => {
        let events = [opening];
        for (const event of reports) {
          const facts = replay(recorded(events));
          if (refusal(facts, event, LAST)) continue;
          const from = reachedOn(facts, event.on);
          events = [...events, event];
          const to = standing(events, event.on);
          const told = beside.some((one) => one.from === from && one.by === event.kind && one.to === to);
          expect([from, event.kind, to, to === from || told || ahead(from, to)]).toEqual([
            from,
            event.kind,
            to,
            true,
          ]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function closure(transitions: readonly Transition[]): (from: CaseState, to: CaseState) => boolean {
  const reached = new Map(CASE_STATES.map((state) => [state, new Set<CaseState>()]));
  for (const { from, to } of transitions) reached.get(from)?.add(to);
  for (const middle of CASE_STATES) {
    for (const from of CASE_STATES) {
      if (!reached.get(from)?.has(middle)) continue;
      for (const to of reached.get(middle) ?? []) reached.get(from)?.add(to);
    }
  }
  return (from, to) => reached.get(from)?.has(to) ?? false;
}

interface FactTransition {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

const FACTS = join(import.meta.dirname, '../../../shared/domain/dispute-rules.json');

/** Events of the fact base, as Recoup logs them. */
const AS_LOGGED: Readonly<Record<string, readonly Transition['by'][]>> = {
  review_started: ['claim-changed'],
  dismissed: ['not-a-double-charge'],
  benign_explanation_confirmed: ['not-a-double-charge'],
  still_pending: ['still-pending'],
  duplicate_confirmed: ['confirmed'],
  evidence_complete: ['proof-checked'],
  deadline_near: ['given-up-on-merchant'],
  merchant_contacted: ['contacted'],
  store_requested: ['contacted'],
  merchant_asked_info: ['answered'],
  no_reply: ['time'],
  follow_up_sent: ['contacted'],
  follow_ups_exhausted: ['given-up-on-merchant'],
  merchant_agreed: ['answered'],
  merchant_refused: ['answered'],
  refund_posted: ['money-back'],
  escalation_sent: ['contacted'],
  go_to_dispute: ['given-up-on-merchant'],
  accepted_refusal: ['withdrawn'],
  partial_refund_posted: ['money-back'],
  refund_late: ['time'],
  merchant_gave_arn: ['answered'],
  dispute_filed: ['filed'],
  paypal_case_opened: ['filed'],
  paypal_claim_opened: ['filed'],
  filing_refused_as_late: ['filing-refused'],
  offer_accepted: ['answered'],
  paypal_escalated: ['paypal-escalated'],
  auto_closed: ['decided'],
  issuer_asked_info: ['asked-for-more'],
  info_sent: ['sent-more'],
  no_info_sent: ['decided'],
  provisional_credit_posted: ['money-back'],
  decided_for_user: ['decided'],
  decided_against_user: ['decided'],
  merchant_contested: ['merchant-contested'],
  rebuttal_sent: ['rebutted'],
  issuer_accepts_merchant: ['decided'],
  appeal_filed: ['appealed'],
  accepted: ['closed'],
  records_tidied: ['closed'],
  refund_reversed: ['money-taken-back'],
  withdrawn_by_user: ['withdrawn'],
};

/** What Recoup does otherwise, and why. */
const OTHERWISE: readonly string[] = [
  // The person may want to write the rest off first; closing is a step of its own.
  'appeal decided_against_user closed',
  // An offer is noted; nothing moves until it is taken.
  'paypal-inquiry seller_offer paypal-inquiry',
];

describe('the plan of the fact base', () => {
  it('is that of Recoup', ({ skip }) => {
    if (!existsSync(FACTS)) return skip('the fact base is not beside the repository');
    const facts: { states: { id: string }[]; transitions: FactTransition[] } = JSON.parse(
      readFileSync(FACTS, 'utf8'),
    );
    const state = (id: string) => (id === 'not_duplicate' ? 'not-a-double-charge' : id.replaceAll('_', '-'));
    expect(facts.states.map(({ id }) => state(id)).sort()).toEqual([...CASE_STATES].sort());
    const missing = facts.transitions
      .filter(({ from }) => from !== '*')
      .map(({ from, event, to }) => ({ from: state(from), event, to: state(to) }))
      .filter(
        ({ from, event, to }) =>
          ![...PLAN, ...REOPENING].some(
            (one) => one.from === from && one.to === to && AS_LOGGED[event]?.includes(one.by),
          ),
      )
      .map(({ from, event, to }) => `${from} ${event} ${to}`);
    expect(missing.sort()).toEqual(OTHERWISE.toSorted());
  });
});
