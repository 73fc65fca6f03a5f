import type { MessageId } from '../messages/catalogue.ts';
import { ruleOf } from './rules.ts';
import type { Source } from './terms.ts';

/** Something to know, with where it is from; `opinion` where somebody thinks so and nobody can know. */
export interface GuideFact {
  readonly say: MessageId;
  readonly source: Source;
  readonly opinion?: true;
}

/* Where facts of the guide are known from, but for those that are rules. */

const CHECKED_ON = '2026-11-20';
/** Recoup's own advice. */
export const POLICY: Source = { confidence: 'policy', source: '', url: '', checkedOn: '2026-11-29' };

/** The article that wrote down how a refund of OpenAI was got: sensible, without dates or sources. */
export const ARTICLE: Source = {
  confidence: 'secondary',
  source: '「환불 안 된다고요? GPT API 환불 성공한 방법」, finace-cafe.com',
  url: 'https://finace-cafe.com/?p=3121',
  checkedOn: CHECKED_ON,
};

export const PENDING: Source = {
  confidence: 'secondary',
  source: 'GitHub docs (10 business days); other guides 3 to 7',
  url: '',
  checkedOn: CHECKED_ON,
};

export const ORIGINAL_CURRENCY: Source = {
  confidence: 'primary',
  source: 'BC카드 해외이용안내',
  url: '',
  checkedOn: CHECKED_ON,
};

export const TOP_UP: Source = {
  confidence: 'primary',
  source: 'OpenAI Help, prepaid API billing',
  url: 'https://help.openai.com/en/articles/8264644',
  checkedOn: CHECKED_ON,
};

export const RESTRICTED: Source = {
  confidence: 'secondary',
  source: 'blogs; no such clause was found in the terms of OpenAI that were read',
  url: '',
  checkedOn: CHECKED_ON,
};

export const ONE_WAY: Source = {
  confidence: 'unverified',
  source: 'general knowledge',
  url: '',
  checkedOn: CHECKED_ON,
};

export const NO_PHONE: Source = {
  confidence: 'secondary',
  source: 'no phone or walk-in channel found in any OpenAI text read',
  url: '',
  checkedOn: CHECKED_ON,
};

export const TWICE_BACK: Source = {
  confidence: 'secondary',
  source: 'Forte on Mastercard; Stripe: a fully refunded charge cannot be disputed',
  url: '',
  checkedOn: CHECKED_ON,
};

export const STORE_ONLY: Source = {
  confidence: 'secondary',
  source: 'didibuyit.com, chatai.guide, both citing OpenAI',
  url: '',
  checkedOn: CHECKED_ON,
};

/** A fact that is the rule itself. */
export function byRule(say: MessageId, rule: string): GuideFact {
  const { confidence, source, url, checkedOn } = ruleOf(rule);
  return { say, source: { confidence, source, url, checkedOn } };
}
