import type { Parsed } from '../../shared/contract.ts';
import { tickedItems, tickItem } from '../ledger/guide.ts';
import type { Ledger } from '../ledger/open.ts';

/** Ticks a point of the guide off, or takes the tick away; answers all that are ticked. */
export function tick(db: Ledger, { item, done }: Parsed<'guide.tick'>, now: Date): string[] {
  tickItem(db, item, done, now.toISOString());
  return tickedItems(db);
}
