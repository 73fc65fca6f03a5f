import type { Ledger } from './open.ts';

/** What the person said of points of the guide: done, or not, whatever the cases tell. */
export function toldTicks(db: Ledger): ReadonlyMap<string, boolean> {
  const rows = db
    .prepare<[], { item: string; done: 0 | 1 }>('SELECT item, done FROM guide_tick ORDER BY item')
    .all();
  return new Map(rows.map(({ item, done }) => [item, done === 1]));
}

/** Keeps what the person says of a point; null takes their word away. */
export function tellTick(db: Ledger, item: string, done: boolean | null, at: string): void {
  if (done === null) db.prepare('DELETE FROM guide_tick WHERE item = ?').run(item);
  else
    db.prepare(
      'INSERT INTO guide_tick (item, at, done) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at, done = excluded.done',
    ).run(item, at, Number(done));
}
