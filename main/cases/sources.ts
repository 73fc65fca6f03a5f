import type { Source } from '../../shared/dispute/terms.ts';

/** Where a rule is from, without the rule. */
export function sourceOf({ confidence, source, url, checkedOn }: Source): Source {
  return { confidence, source, url, checkedOn };
}

/** Recoup's own advice. */
export const POLICY: Source = { confidence: 'policy', source: '', url: '', checkedOn: '2026-11-29' };

/** What the person was told by their issuer or merchant. */
export const TOLD: Source = { confidence: 'told', source: '', url: '', checkedOn: '' };
