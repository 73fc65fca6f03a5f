import type { Row } from '../../duplicates/rows.ts';

/** What a text says was sold: a plan, or credit that is used up; null where it does not say. */
export type Product = 'plan' | 'credit' | null;

const CREDIT = /(?<!\p{L})(?:api|credits?|top-?up|prepaid|reload|recharge|guthaben)(?!\p{L})|충전|선불/u;
const PLAN =
  /subscr|(?<!\p{L})(?:chatgpt|member|membership|premium|plus|pro|plan|abo|monthly|annual)(?!\p{L})|구독|멤버십|정기결제|월정액/u;

/** By the words of the text alone. */
export function productOf({ descriptor }: Row): Product {
  if (CREDIT.test(descriptor.text)) return 'credit';
  return PLAN.test(descriptor.text) ? 'plan' : null;
}

/** Billed through a shop of apps, whatever was bought there. Sources: `APPLE.COM/BILL`, `GOOGLE *` in public statements. */
const STORE =
  /apple\.com\/bill|(?<!\p{L})itunes(?!\p{L})|google ?(?:play|\*)|구글플레이|구글페이먼트|애플앱스토어/u;

export function isThroughStore({ descriptor }: Row): boolean {
  return STORE.test(descriptor.text);
}

/** Bills plans and credit under names that do not always tell which. Source: its terms and help pages. */
export const SELLS_BOTH: ReadonlySet<string> = new Set(['openai', 'anthropic', 'claude']);
/** Where auto-reload is on when credit is first set up. Source: OpenAI Help 8264644. */
export const RELOADS_BY_DEFAULT: ReadonlySet<string> = new Set(['openai']);
