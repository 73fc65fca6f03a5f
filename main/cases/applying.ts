import type { Clock } from '../../shared/case/limits.ts';
import type { Rule } from '../../shared/dispute/rule.ts';
import { RULES } from '../../shared/dispute/rules.ts';
import type { CardNetwork, ClaimReason, IssuerCountry, PaymentRoute } from '../../shared/dispute/terms.ts';

/** By what rules are chosen. */
export interface Payment {
  readonly route: PaymentRoute;
  readonly network: CardNetwork | null;
  readonly country: IssuerCountry | null;
  /** False where network and country are guessed: what holds for them holds perhaps. */
  readonly told: boolean;
  /** Whether the person named the network all the same. */
  readonly networkTold?: boolean;
  readonly reason: ClaimReason;
  /** Null where it is not known whose charge it is. */
  readonly merchant: string | null;
}

export interface ApplyingRule {
  readonly rule: Rule;
  readonly applies: Clock['applies'];
  readonly byCard: Clock['byCard'];
}

const chosen = new Map<string, readonly ApplyingRule[]>();

/** The rules for a payment; an unknown network or country widens the set. */
export function rulesFor(payment: Payment): readonly ApplyingRule[] {
  const { route, network, country, told, networkTold, reason } = payment;
  // A list of cases asks for the same few payments again and again.
  const key = [
    route,
    network,
    country,
    told,
    networkTold === true,
    reason,
    isOf('openai', payment.merchant),
  ].join(' ');
  let rules = chosen.get(key);
  if (!rules) {
    rules = RULES.flatMap((rule) => {
      const applies = appliesTo(rule, payment);
      return applies ? [{ rule, applies, byCard: applies === 'perhaps' && isByCard(rule, payment) }] : [];
    });
    chosen.set(key, rules);
  }
  return rules;
}

function appliesTo(rule: Rule, payment: Payment): Clock['applies'] | null {
  if (rule.reasons && !rule.reasons.includes(payment.reason)) return null;
  // A subscription that is not wanted was ordered: no limit to dispute an error runs, and none may alarm.
  if (rule.kind === 'filing' && rule.reasons === null && payment.reason === 'one-too-many') return null;
  if (rule.merchant && !isOf(rule.merchant, payment.merchant)) return null;
  const certainties = [
    byRoute(rule, payment),
    matches(rule.network, payment.network, payment.told || payment.networkTold === true),
    matches(rule.country, payment.country, payment.told),
    rule.conditional ? 'perhaps' : 'surely',
    rule.abroad ? fromAbroad(payment) : 'surely',
  ] as const;
  if (certainties.includes(null)) return null;
  return certainties.includes('perhaps') ? 'perhaps' : 'surely';
}

/** Only a card of an international brand is charged from abroad. */
function fromAbroad({ network, told, networkTold }: Payment): Clock['applies'] | null {
  if (network === 'domestic' && (told || networkTold === true)) return null;
  return network === null || network === 'domestic' ? 'perhaps' : 'surely';
}

/** What is printed on the card would tell, and the person was not asked for it yet. */
function isByCard({ network, abroad }: Rule, payment: Payment): boolean {
  const known = payment.network !== null || payment.networkTold === true;
  return !known && (network !== null || abroad === true);
}

/**
 * Whether the law of this way to pay and this country wants a writing. A country that is guessed asks for the letter, too, since
 * a right may hang on it; where none is known, or a wallet stands between, nobody is asked for one.
 */
export function wantsWriting(
  rule: Pick<Rule, 'inWriting' | 'route' | 'country'>,
  payment: Pick<Payment, 'route' | 'country'>,
): boolean {
  return rule.inWriting === true && payment.route === rule.route && payment.country === rule.country;
}

/** Debit and prepaid cards are cards, too; a wallet may have been filled from a card that is known. */
function byRoute(rule: Rule, { route, network }: Payment): Clock['applies'] | null {
  if (rule.route === 'any' || rule.route === 'merchant' || rule.route === 'regulator') return 'surely';
  if (rule.route === route) return 'surely';
  if (rule.route !== 'card') return null;
  if (route === 'debit-card' || route === 'prepaid') return rule.creditOnly ? null : 'surely';
  return route !== 'bank-transfer' && network !== null ? 'perhaps' : null;
}

/** Null on the side of the rule: it holds for any; on the side of the payment: nobody knows. */
function matches<T>(asked: T | null, known: T | null, told: boolean): Clock['applies'] | null {
  if (asked === null) return 'surely';
  if (asked === known) return told ? 'surely' : 'perhaps';
  return known === null ? 'perhaps' : null;
}

/** Whether the charge is of this merchant, by the names under which it charges. */
export function isOf(merchant: 'openai', name: string | null): boolean {
  return name !== null && MERCHANTS[merchant].test(name);
}

const MERCHANTS = { openai: /openai|chatgpt/iu } as const;
