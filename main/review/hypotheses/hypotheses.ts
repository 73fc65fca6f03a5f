import { type Hypothesis, HYPOTHESES, type HypothesisId } from '../../../shared/review.ts';
import { authorisation } from './authorisation.ts';
import { chargedTwice } from './charged-twice.ts';
import type { Finding } from './finding.ts';
import { instalment } from './instalment.ts';
import { onPurpose } from './on-purpose.ts';
import { ownTransfer } from './own-transfer.ts';
import { proration } from './proration.ts';
import { rank } from './rank.ts';
import { refunded } from './refunded.ts';
import { type Question, type Situation, situationOf } from './situation.ts';
import { tax } from './tax.ts';
import { tipOrCurrency } from './tip-or-currency.ts';
import { topUp } from './top-up.ts';
import { twoSubscriptions } from './two-subscriptions.ts';

/** Every explanation, and what looks for it; null where it cannot apply to these charges. */
const EXPLANATIONS: Readonly<Record<HypothesisId, (situation: Situation) => Finding | null>> = {
  'charged-twice': chargedTwice,
  authorisation,
  'top-up': topUp,
  'two-subscriptions': twoSubscriptions,
  proration,
  tax,
  instalment,
  'tip-or-currency': tipOrCurrency,
  'own-transfer': ownTransfer,
  refunded,
  'on-purpose': onPurpose,
};

/**
 * The explanations that a double charge can have, the best first: exactly one leads. A flag of
 * another kind, or one that lost its charges, has none.
 */
export function hypothesesOf(question: Question): Hypothesis[] {
  const situation = question.flag.kind === 'double-charge' ? situationOf(question) : null;
  if (!situation) return [];
  const found = HYPOTHESES.flatMap((id) => {
    const finding = EXPLANATIONS[id](situation);
    return finding ? [{ id, finding }] : [];
  });
  return rank(situation, found);
}
