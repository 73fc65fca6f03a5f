import type { Ledger } from './open.ts';

/** Which points of the guide are ticked off. */
export function tickedItems(db: Ledger): string[] {
  return db.prepare<[], string>('SELECT item FROM guide_tick ORDER BY item').pluck().all();
}

/** Ticks a point off, or takes the tick away. */
export function tickItem(db: Ledger, item: string, done: boolean, at: string): void {
  if (done) db.prepare('INSERT INTO guide_tick VALUES (?, ?) ON CONFLICT DO NOTHING').run(item, at);
  else db.prepare('DELETE FROM guide_tick WHERE item = ?').run(item);
}
