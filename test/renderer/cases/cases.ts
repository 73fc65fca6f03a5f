import type { CaseCharge, Claim } from '../../../shared/case/claim.ts';
import type { Clock } from '../../../shared/case/limits.ts';
import type { CaseSummary } from '../../../shared/case/list.ts';
import type { CaseOutcome } from '../../../shared/case/outcome.ts';

const NOTHING = { minor: 0, currency: 'USD' };

/** Twenty-two dollars asked for, and nothing of it back. */
export function outcome(change: Partial<CaseOutcome> = {}): CaseOutcome {
  const stake = { minor: 2200, currency: 'USD' };
  return {
    atStake: stake,
    promised: NOTHING,
    provisional: NOTHING,
    returned: NOTHING,
    writtenOff: NOTHING,
    remaining: stake,
    excess: NOTHING,
    ...change,
  };
}

/** An open case whose merchant was asked. */
export function summary(id: number, change: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id,
    merchant: 'OpenAI',
    reason: 'charged-twice',
    route: 'card',
    state: 'awaiting-merchant',
    phase: 'ask',
    openedOn: '2026-09-18',
    movedOn: '2026-09-18',
    outcome: outcome(),
    backOn: null,
    next: { say: { id: 'cases.title' }, more: null, by: '2026-09-20', turn: 'wait', deeds: [] },
    limit: null,
    proposals: 0,
    takenBack: false,
    ...change,
  };
}

/** A filing limit that runs. */
export function clock(id: string, until: string | null, change: Partial<Clock> = {}): Clock {
  return {
    id,
    label: { id: 'cases.title' },
    means: { id: 'cases.title' },
    countedFrom: { what: { id: 'cases.title' }, day: '2026-09-15' },
    until,
    left: null,
    kind: 'filing',
    standing: 'running',
    past: 0,
    applies: 'surely',
    byCard: false,
    source: { confidence: 'primary', source: '', url: '', checkedOn: '' },
    ruleSays: null,
    note: '',
    ...change,
  };
}

function charge(minor: number, change: Partial<CaseCharge> = {}): CaseCharge {
  return {
    account: { key: 'card', name: 'Card' },
    day: '2026-09-15',
    posted: null,
    description: 'CHATGPT SUBSCRIPTION S',
    amount: { minor, currency: 'USD' },
    original: null,
    reference: null,
    occurrence: 1,
    pending: false,
    ...change,
  };
}

export function claim(change: Partial<Claim> = {}): Claim {
  return {
    merchant: 'OpenAI',
    reason: 'charged-twice',
    owed: charge(-2200, { day: '2026-09-14' }),
    charges: [charge(-2200)],
    atStake: { minor: 2200, currency: 'USD' },
    route: 'card',
    network: 'visa',
    country: 'kr',
    statementSent: null,
    invoiceIssued: null,
    cancelledOn: null,
    customer: '',
    documents: { owed: '', claimed: '' },
    recognised: true,
    ...change,
  };
}
