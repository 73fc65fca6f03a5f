import type { Rule } from './rule.ts';
import { CARD_RULES } from './rules-card.ts';
import { EUROPEAN_RULES } from './rules-europe.ts';
import { KOREAN_RULES } from './rules-korea.ts';
import { MASTERCARD_RULES } from './rules-mastercard.ts';
import { MERCHANT_RULES } from './rules-merchants.ts';
import { NETWORK_RULES } from './rules-network.ts';
import { US_RULES } from './rules-us.ts';
import { VISA_RULES } from './rules-visa.ts';
import { WALLET_RULES } from './rules-wallets.ts';

/** Every rule that Recoup ships, from the project's fact base; each names where it is from. */
export const RULES: readonly Rule[] = [
  ...VISA_RULES,
  ...MASTERCARD_RULES,
  ...NETWORK_RULES,
  ...CARD_RULES,
  ...KOREAN_RULES,
  ...US_RULES,
  ...EUROPEAN_RULES,
  ...WALLET_RULES,
  ...MERCHANT_RULES,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of this id. Throws where there is none: ids are written in code, not typed by people. */
export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}
