import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PROOF_ITEMS } from '../../../shared/case/terms.ts';
import { NETWORK_REASONS } from '../../../shared/dispute/network-reasons.ts';
import {
  LATEST_FILING_DAYS,
  LOOK_AGAIN_DAYS,
  MOST_FOLLOW_UPS,
  SAFETY_MARGIN_DAYS,
} from '../../../shared/dispute/policies.ts';
import { PROOF_RULES } from '../../../shared/dispute/proof-items.ts';
import { RULES, ruleOf } from '../../../shared/dispute/rules.ts';
import { CLAIM_REASONS, type Source } from '../../../shared/dispute/terms.ts';
import { WAITS } from '../../../shared/dispute/waits.ts';
import { isDay } from '../../../shared/day.ts';
import { CATALOGUE } from '../../../shared/messages/catalogue.ts';

const said = new Set(Object.keys(CATALOGUE));

/** Whatever is no advice of Recoup names where it is from, and when it was checked. */
function isSourced({ confidence, source, checkedOn }: Source): boolean {
  return confidence === 'policy' || (source.trim() !== '' && isDay(checkedOn));
}

describe('the rules that are shipped', () => {
  it('have an id each, a source, a day on which it was checked, and their sentences', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(RULES.filter((rule) => !isSourced(rule)).map(({ id }) => id)).toEqual([]);
    expect(RULES.flatMap(({ label, means }) => [label, means]).filter((id) => !said.has(id))).toEqual([]);
  });

  it('name a length wherever something runs out', () => {
    const timeless = RULES.filter(({ length, kind }) => length === null && kind !== 'policy');
    expect(timeless.map(({ id }) => id).sort()).toEqual(['card-auth-not-disputable', 'kr-lfa-16-10']);
    expect(RULES.every(({ length }) => length === null || length.count > 0)).toBe(true);
  });

  it('say of no number that it was read where none was found', () => {
    const unknown = RULES.filter(({ lengthUnknown }) => lengthUnknown);
    expect(unknown.map(({ confidence }) => confidence)).toEqual(unknown.map(() => 'unverified'));
    expect(unknown.map(({ length }) => length)).toEqual(unknown.map(() => ({ count: 45, unit: 'days' })));
  });

  it('are known to every wait that names one', () => {
    for (const [id, wait] of Object.entries(WAITS)) {
      expect(wait.id).toBe(id);
      if (wait.rule !== null) expect(ruleOf(wait.rule).length).toEqual(wait.length);
    }
  });

  it('cover every kind of proof, each with what counts for it', () => {
    expect(new Set(PROOF_RULES.map(({ item }) => item))).toEqual(new Set(PROOF_ITEMS));
    expect(PROOF_RULES.filter((rule) => !isSourced(rule) || rule.counts.length === 0)).toEqual([]);
    expect(
      PROOF_RULES.flatMap(({ title, counts }) => [title, ...counts]).filter((id) => !said.has(id)),
    ).toEqual([]);
  });

  it('name each reason as networks do, with the codes that the limits carry', () => {
    expect(new Set(NETWORK_REASONS.map(({ reason }) => reason)).size).toBe(NETWORK_REASONS.length);
    for (const { network, reasons, code, id } of RULES) {
      if (network === null || code === undefined || id === 'visa-13.7') continue;
      const codes = NETWORK_REASONS.filter(({ reason }) => reasons?.includes(reason)).map(
        (one) => one.codes[network],
      );
      expect(codes).toContain(code.startsWith('13.6') ? '13.6' : code);
    }
  });
});

interface FactRule {
  readonly id: string;
  readonly days: number | null;
  readonly businessDays?: number;
  readonly months?: number;
  readonly hours?: number;
  readonly fallbackDays?: number;
  readonly confidence: string;
  readonly countedFrom: string;
  readonly url: string;
  readonly officialUrl?: string;
  readonly jurisdiction: string;
  readonly network: string;
  readonly creditOnly?: boolean;
  readonly checkedOn: string;
}

interface FactBase {
  readonly rules: readonly FactRule[];
  readonly clocks: readonly {
    readonly id: string;
    readonly ruleIds: readonly string[];
    readonly default: unknown;
  }[];
  readonly policies: readonly { readonly id: string; readonly value: unknown }[];
  readonly networkReasons: readonly Readonly<Record<string, string | null>>[];
}

const FACTS = join(import.meta.dirname, '../../../../shared/domain/dispute-rules.json');

describe('the fact base beside the project', () => {
  const facts: FactBase | null = existsSync(FACTS) ? JSON.parse(readFileSync(FACTS, 'utf8')) : null;

  it('says of every rule the same number, start, source and confidence', ({ skip }) => {
    if (!facts)
      return skip(
        'the fact base is not beside the repository, so the shipped rules were not held against it',
      );
    const different = RULES.flatMap((rule) => {
      const fact = facts.rules.find(({ id }) => id === rule.id);
      if (!fact) return [`${rule.id} is not in the fact base`];
      const same =
        rule.confidence === fact.confidence &&
        rule.checkedOn === fact.checkedOn &&
        rule.url === (fact.url || (fact.officialUrl ?? '')) &&
        (rule.country ?? 'global') === fact.jurisdiction &&
        (rule.network === null || rule.network === fact.network) &&
        (fact.creditOnly !== true || rule.creditOnly === true) &&
        lengthOf(fact) === (rule.length ? `${rule.length.count} ${rule.length.unit}` : null) &&
        STARTS[fact.countedFrom]?.includes(rule.countedFrom) === true;
      return same ? [] : [rule.id];
    });
    expect(different).toEqual([]);
  });

  it('has no limit on filing that was left out without a reason', ({ skip }) => {
    if (!facts) return skip('the fact base is not beside the repository');
    const shipped = new Set(RULES.map(({ id }) => id));
    const left = facts.rules.map(({ id }) => id).filter((id) => !shipped.has(id));
    expect(left.sort()).toEqual(Object.keys(LEFT_OUT).sort());
  });

  it('has clocks of which every rule is shipped or left out with a reason', ({ skip }) => {
    if (!facts) return skip('the fact base is not beside the repository');
    const known = new Set([...RULES.map(({ id }) => id), ...Object.keys(LEFT_OUT)]);
    expect(facts.clocks.flatMap(({ ruleIds }) => ruleIds).filter((id) => !known.has(id))).toEqual([]);
    const days = (id: string) => facts.clocks.find((clock) => clock.id === id)?.default;
    expect(days('merchant_second_reply')).toEqual({
      businessDays: WAITS['merchant-second-reply'].length.count,
    });
    expect(days('escalation_reply')).toEqual({ businessDays: WAITS['escalation-reply'].length.count });
    expect(days('refund_arrival')).toEqual({ businessDays: WAITS['refund-arrival'].length.count });
    expect(days('merchant_reply')).toEqual({ hours: WAITS['merchant-reply'].length.count * 24 });
    expect(days('store_reply')).toEqual({ hours: WAITS['store-reply'].length.count * 24 });
  });

  it('gives the same advice', ({ skip }) => {
    if (!facts) return skip('the fact base is not beside the repository');
    const value = (id: string) => facts.policies.find((policy) => policy.id === id)?.value;
    expect(value('safety_margin')).toEqual({ days: SAFETY_MARGIN_DAYS });
    expect(value('latest_switch_to_dispute')).toEqual(LATEST_FILING_DAYS);
    expect(value('pending_recheck')).toEqual({ days: LOOK_AGAIN_DAYS });
    expect(value('max_followups')).toBe(MOST_FOLLOW_UPS);
  });

  it('names the same codes of the networks and of PayPal', ({ skip }) => {
    if (!facts) return skip('the fact base is not beside the repository');
    for (const { reason, codes, paypal } of NETWORK_REASONS) {
      const fact = facts.networkReasons.find((one) => one['appReason'] === REASONS[reason]);
      expect(fact?.['paypal']).toBe(paypal);
      for (const [network, code] of Object.entries(codes)) expect(fact?.[network]).toBe(code);
    }
    // A fault of the system has no code of its own: the issuer chooses between twice and wrong amount. To have one
    // subscription too many is none of the networks' reasons.
    const named = NETWORK_REASONS.map(({ reason }) => reason);
    expect(CLAIM_REASONS.filter((reason) => !named.includes(reason))).toEqual([
      'one-too-many',
      'system-error',
    ]);
  });
});

const REASONS: Readonly<Record<string, string>> = {
  'charged-twice': 'duplicate_processing',
  'paid-another-way': 'paid_by_other_means',
  'wrong-amount': 'incorrect_amount',
  'after-cancellation': 'cancelled_recurring',
  'refund-missing': 'credit_not_processed',
  'not-mine': 'fraud_card_absent',
};

/** Which of the shipped starts a start of the fact base may have become. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  transaction_processing_date: ['posting'],
  central_site_business_date: ['posting'],
  slip_receipt_date: ['posting'],
  debit_date: ['posting'],
  posting_date: ['posting'],
  transaction_processing_date_or_expected_service_date: ['posting'],
  transaction_processing_date_or_credit_receipt_date: ['posting-or-promise'],
  transaction_date: ['charge'],
  transaction_date_or_expected_delivery_date: ['charge'],
  payment_date: ['charge'],
  purchase_date: ['charge'],
  charge_date: ['charge'],
  credit_purchase_date: ['charge'],
  payment_due_date: ['payment-due'],
  first_statement_sent_date: ['statement-sent'],
  invoice_issue_date: ['invoice'],
  credit_receipt_date: ['promise'],
  refund_approved_date: ['promise'],
  objection_date: ['filing'],
  notice_received_date: ['filing'],
  oral_notice_date: ['filing'],
  dispute_filed_date: ['filing'],
  correction_request_date: ['filing'],
  notice_date: ['filing'],
  paypal_claim_date: ['filing'],
  dispute_date: ['filing'],
  chargeback_date: ['filing'],
  inquiry_date: ['filing'],
  paypal_dispute_opened_date: ['inquiry'],
  complaint_date: ['complaint'],
  final_response_date: ['final-response'],
  investigation_result_notice_date: ['result'],
  contact_date: ['request'],
  seller_offer_date: ['offer'],
  // Apple is asked before a case is filed anywhere, a bank by the filing itself.
  refund_request_date: ['request', 'filing'],
};

/** Rules of the fact base that Recoup does not ship, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'visa-13.7-wait': 'for goods that were sent back',
  'visa-prearb': 'between issuer and merchant; the person is told the day by the issuer',
  'kr-travelwallet': 'the issuer of a case is not known; the same 45 days as every Korean card',
  'kr-fss-duration': 'names no time',
  'kr-installment-8': 'for instalments only',
  'kr-installment-16': 'for instalments only',
  'kr-ecommerce-17': 'for withdrawals, not for charges that were not owed',
  'kr-lost-60': 'for lost and stolen cards',
  'uk-s75': 'for breach of contract',
  'openai-osa-idr-60': 'before an arbitration, out of scope',
  'openai-credits-expiry': 'says nothing of a refund',
};

function lengthOf(fact: FactRule): string | null {
  if (fact.days) return `${fact.days} days`;
  if (fact.businessDays !== undefined) return `${fact.businessDays} business-days`;
  if (fact.months !== undefined) return `${fact.months} months`;
  if (fact.hours !== undefined) return `${fact.hours / 24} days`;
  return fact.fallbackDays === undefined ? null : `${fact.fallbackDays} days`;
}
