import type { KnownLayout } from '../../shared/layout.ts';
import { knownLayout } from '../../shared/told-layout.ts';
import type { Ledger } from './open.ts';

interface LayoutRow {
  readonly fingerprint: string;
  readonly name: string;
  readonly names: string;
  readonly told: string;
}

/** The newest first. */
export function listLayouts(db: Ledger): KnownLayout[] {
  return db
    .prepare<[], LayoutRow>('SELECT fingerprint, name, names, told FROM told_layout ORDER BY at DESC, name')
    .all()
    .map(asKnown);
}

export function layoutWith(db: Ledger, fingerprint: string): KnownLayout | null {
  const row = db
    .prepare<[string], LayoutRow>(
      'SELECT fingerprint, name, names, told FROM told_layout WHERE fingerprint = ?',
    )
    .get(fingerprint);
  return row ? asKnown(row) : null;
}

/** What was said of the same columns before is forgotten. */
export function keepLayout(db: Ledger, layout: KnownLayout, at: string): void {
  db.prepare(
    `INSERT INTO told_layout (fingerprint, name, names, told, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET name = excluded.name, told = excluded.told, at = excluded.at`,
  ).run(layout.fingerprint, layout.name, JSON.stringify(layout.names), JSON.stringify(layout.told), at);
}

/** Imports that were read so stay as they are. */
export function forgetLayout(db: Ledger, fingerprint: string): void {
  db.prepare('DELETE FROM told_layout WHERE fingerprint = ?').run(fingerprint);
}

function asKnown({ names, told, ...row }: LayoutRow): KnownLayout {
  return knownLayout.parse({
    ...row,
    names: JSON.parse(names) as unknown,
    told: JSON.parse(told) as unknown,
  });
}
