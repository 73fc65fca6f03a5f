import type { reviewMethods } from '../../../shared/contract/review.ts';
import { lastDeed } from '../../ledger/deeds.ts';
import type { Ground, Methods } from '../context.ts';
import { listCoverage } from '../coverage.ts';
import { limitedFlags } from '../flag-limits.ts';
import { listLessons } from '../lessons.ts';
import { flagDetail } from '../review-flag.ts';
import { reviewResult } from '../review-result.ts';
import { decide, undoDeed, weigh, worstFirst } from '../review.ts';
import { cancelSubscription, listSubscriptions } from '../subscriptions.ts';

/** Flags and what the person says of them; what is charged regularly; how far statements reach. */
export function reviewOver({ db, context, day, changed }: Ground): Methods<typeof reviewMethods> {
  return {
    'flags.list': () => worstFirst(limitedFlags(db, day())),

    'review.flag': ({ flag }) => flagDetail(db, flag, day()),
    'review.decide': (input) => changed(decide(db, input, context.now(), context.log)),
    'review.undo': (input) => changed(undoDeed(db, input, context.now(), context.log)),
    'review.last': () => lastDeed(db),
    'review.result': () => reviewResult(db, day()),
    'review.lessons': () => listLessons(db),
    'review.weigh': (input) => changed(weigh(db, input, context.log)),

    'subscriptions.list': () => listSubscriptions(db),
    'subscriptions.cancel': ({ key, on }) => changed(cancelSubscription(db, key, on, context.now())),
    'coverage.list': () => listCoverage(db),
  };
}
