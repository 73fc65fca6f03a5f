import type { Ledger } from './open.ts';

/** The months of a stretch in each year of a family that is searched by stretches; empty for one searched as a whole. */
export function grainReader(db: Ledger): (family: number) => Map<number, number> {
  const read = db
    .prepare<[number], [number, number]>('SELECT year, months FROM family_grain WHERE family = ?')
    .raw();
  return (family) => new Map(read.all(family));
}

export function grainWriter(db: Ledger): (family: number, grains: ReadonlyMap<number, number>) => void {
  const forget = db.prepare('DELETE FROM family_grain WHERE family = ?');
  const write = db.prepare('INSERT INTO family_grain VALUES (?, ?, ?)');
  return (family, grains) => {
    forget.run(family);
    for (const [year, months] of grains) write.run(family, year, months);
  };
}
