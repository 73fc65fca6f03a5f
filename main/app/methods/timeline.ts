import type { timelineMethods } from '../../../shared/contract/timeline.ts';
import { merchantsLike, outlineOf, pageOf } from '../../ledger/timeline.ts';
import type { Ground, Methods } from '../context.ts';
import { chargeDetail } from '../timeline.ts';

const MERCHANTS_SHOWN = 50;

/** The timeline and its charges. */
export function timelineOver({ db, day }: Ground): Methods<typeof timelineMethods> {
  return {
    'timeline.outline': ({ filter }) => outlineOf(db, filter),
    'timeline.page': ({ filter, month, offset, limit }) => pageOf(db, filter, month, offset, limit),
    'timeline.merchants': ({ search }) => merchantsLike(db, search, MERCHANTS_SHOWN),
    'charges.detail': ({ charge }) => chargeDetail(db, charge, day()),
  };
}
